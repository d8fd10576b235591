//! Reasons: which answers decided a condition.

use crate::{
    answer::Answers,
    evaluate::{Evaluator, Truth},
    expr::{Expr, Test},
    facts::FactId,
};

/// A smallest set of answered facts that decides this condition by itself: the last in the editor's order is left out
/// first. Empty where the condition is not decided.
pub(crate) fn of(evaluator: &Evaluator, condition: &Expr) -> Vec<FactId> {
    match evaluator.memo {
        Some(memo) => memo.reason(evaluator, condition),
        None => work_out(evaluator, condition),
    }
}

/// The same, whatever is kept.
pub(crate) fn work_out(evaluator: &Evaluator, condition: &Expr) -> Vec<FactId> {
    let decided = evaluator.truth(condition);
    if matches!(decided, Truth::Undecided(_)) {
        return Vec::new();
    }
    let mut kept = answered(evaluator, condition);
    for fact in kept.clone().into_iter().rev() {
        let without: Vec<_> = kept
            .iter()
            .copied()
            .filter(|other| *other != fact)
            .collect();
        let answers = evaluator.answers.only(&without);
        if evaluator.of(&answers).truth(condition) == decided {
            kept = without;
        }
    }
    kept
}

/// The answered facts that the condition speaks of, its figures' country included.
fn answered(evaluator: &Evaluator, condition: &Expr) -> Vec<FactId> {
    let mut facts = mentioned(evaluator, condition);
    facts.retain(|fact| evaluator.answers.get(*fact).is_some());
    facts
}

/// Every fact that the condition speaks of, its figures' country included, in the editor's order.
pub(crate) fn mentioned(evaluator: &Evaluator, condition: &Expr) -> Vec<FactId> {
    let mut facts = condition.facts();
    let mut money = false;
    condition.each_atom(&mut |atom| money |= matches!(atom.test, Test::Money(..)));
    if money {
        facts.push(evaluator.pack.roles.country);
        facts.extend(evaluator.pack.roles.region);
    }
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// The answers without these facts.
pub(crate) fn without(answers: &Answers, facts: &[FactId]) -> Answers {
    let mut left = answers.clone();
    for fact in facts {
        left.remove(*fact);
    }
    left
}
