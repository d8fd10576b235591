//! What would change a closed procedure: only things the person can and may change, all together.

use crate::{
    answer::{Amount, Answer, Answers, Per},
    evaluate::{Evaluator, Lookup, Truth, Value},
    expr::{Atom, Compare, Expr, Test},
    facts::{self, FactId, Kind, OptionId},
    pack::{ConditionKind, FigureId, Procedure},
    reason,
    verdict::{self, Finding, Status},
};

/// What a result may say about changing a closed procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// The procedure is not closed.
    None,
    /// It rests on something that cannot or must not be changed: say where to turn, offer no change.
    WhereToTurn,
    /// With all of these changed, it would no longer be closed.
    Changes(Vec<Change>),
}

/// One change needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// A fact that the person can change.
    pub fact: FactId,
    /// What it would have to be.
    pub target: Target,
}

/// What a fact would have to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// One of these.
    Options(Vec<OptionId>),
    /// At least this figure.
    Figure(FigureId),
    /// A number in this relation to a constant.
    Number(Compare, i64),
}

pub(crate) fn of(evaluator: &Evaluator, procedure: &Procedure, findings: &[Finding]) -> Remedy {
    let failed: Vec<&Expr> = findings
        .iter()
        .filter(|finding| finding.status == Status::Fails)
        .map(|finding| &procedure.conditions[usize::from(finding.condition.0)])
        .filter(|condition| matches!(condition.kind, ConditionKind::Exclusion | ConditionKind::Requirement))
        .map(|condition| &condition.when)
        .collect();
    let mut movable: Vec<FactId> = failed.iter().flat_map(|when| reason::mentioned(evaluator, when)).collect();
    movable.sort_unstable();
    movable.dedup();
    movable.retain(|fact| evaluator.answers.get(*fact).is_some() && may_change(evaluator, *fact));
    let hard = verdict::hard(procedure);
    let smallest = subsets(&movable).into_iter().find(|subset| possible(evaluator, &hard, &reason::without(evaluator.answers, subset)));
    let Some(subset) = smallest.filter(|subset| !subset.is_empty()) else { return Remedy::WhereToTurn };
    let kept = reason::without(evaluator.answers, &subset);
    let changes: Option<Vec<_>> = subset.iter().map(|fact| Some(Change { fact: *fact, target: target(evaluator, &hard, &kept, *fact)? })).collect();
    changes.map_or(Remedy::WhereToTurn, Remedy::Changes)
}

/// Whether a sentence may speak of changing this fact. What the person aims at is theirs to choose, not ours to advise.
fn may_change(evaluator: &Evaluator, fact: FactId) -> bool {
    let definition = &evaluator.pack.facts[usize::from(fact.0)];
    fact != evaluator.pack.roles.aim && definition.change == facts::Change::Possible && evaluator.truth(&definition.change_if) == Truth::True
}

fn possible(evaluator: &Evaluator, hard: &Expr, answers: &Answers) -> bool {
    Evaluator::new(evaluator.pack, answers, evaluator.on).truth(hard) != Truth::False
}

/// Every subset, smaller ones first, then by the editor's order. Few facts are ever movable; the bound keeps it so.
fn subsets(facts: &[FactId]) -> Vec<Vec<FactId>> {
    let facts = &facts[..facts.len().min(10)];
    let mut masks: Vec<u32> = (0..1 << facts.len()).collect();
    masks.sort_by_key(|mask| (mask.count_ones(), *mask));
    masks.into_iter().map(|mask| facts.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1).map(|(_, fact)| *fact).collect()).collect()
}

fn target(evaluator: &Evaluator, hard: &Expr, kept: &Answers, fact: FactId) -> Option<Target> {
    let mut atoms: Vec<&Atom> = Vec::new();
    hard.each_atom(&mut |atom| if atom.fact == fact { atoms.push(atom) });
    let works = |answer: Answer| {
        let mut answers = kept.clone();
        answers.put(fact, answer);
        possible(evaluator, hard, &answers)
    };
    let definition = &evaluator.pack.facts[usize::from(fact.0)];
    let base = || (0..).map(OptionId).zip(definition.options()).filter(|(_, option)| option.means.is_empty()).map(|(id, _)| id);
    match &definition.kind {
        Kind::Choice { .. } => non_empty(base().filter(|id| works(Answer::One(*id))).collect()),
        Kind::Choices { .. } => non_empty(base().filter(|id| works(Answer::Several(vec![*id]))).collect()),
        Kind::Number { .. } => {
            let numbers = evaluator.classes_of(fact, &atoms, None, &std::collections::BTreeMap::new());
            let mut fitting = numbers.into_iter().filter_map(|value| match value {
                Value::Number(number) if works(Answer::Number(number)) => Some(number),
                _ => None,
            });
            let constants = || atoms.iter().filter_map(|atom| if let Test::Number(compare, constant) = atom.test { Some((compare, constant)) } else { None });
            let number = fitting.next()?;
            constants().find(|(compare, constant)| compare.holds(number, *constant)).map(|(compare, constant)| Target::Number(compare, constant))
        }
        Kind::Money => {
            let mut figures: Vec<_> = atoms
                .iter()
                .filter_map(|atom| match &atom.test {
                    Test::Money(Compare::Ge | Compare::Gt, name) => match evaluator.figure_here(name) {
                        Lookup::InForce(id) => Some(id),
                        _ => None,
                    },
                    _ => None,
                })
                .collect();
            figures.sort_by_key(|id| evaluator.pack.figures[usize::from(id.0)].yearly());
            figures.into_iter().find(|id| {
                let figure = &evaluator.pack.figures[usize::from(id.0)];
                works(Answer::Money(Amount { minor: figure.yearly() + 1, currency: figure.currency.clone(), per: Per::Year, payments: 1 }))
            })
            .map(Target::Figure)
        }
    }
}

fn non_empty(options: Vec<OptionId>) -> Option<Target> {
    (!options.is_empty()).then_some(Target::Options(options))
}
