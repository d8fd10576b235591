//! Exhaustive enumeration: every state that a person can reach by answering, numbers cut into the intervals that
//! conditions distinguish and options that no condition tells apart merged.
//!
//! Native tests and `jalon check` walk it to prove that nobody dead-ends, that no question is asked in vain and that every
//! procedure can be reached.

use crate::{
    answer::{Amount, Answer, Answers, Per},
    evaluate::{Evaluator, Value, World},
    expr::{Atom, Expr, Test},
    facts::{FactId, Kind, OptionId},
    pack::Pack,
    route::{Route, route},
    verdict::{Finding, Status, Verdict},
};
use chrono::NaiveDate;
use std::{
    collections::{BTreeSet, hash_map::DefaultHasher},
    hash::{Hash, Hasher},
};

/// One state of the walk.
pub struct State<'a> {
    /// The answers that led here (one way of many that come to the same).
    pub answers: &'a Answers,
    /// Where they lead.
    pub route: &'a Route,
    /// Questions answered.
    pub depth: usize,
}

/// What a walk met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Different states.
    pub states: usize,
    /// States without a next question.
    pub finals: usize,
    /// The longest way to a final state, in questions.
    pub longest: usize,
}

/// Visits every different state that can be reached from no answers. Two sets of answers are one state when the same
/// questions can follow and lead to the same procedures being open, possible or closed.
pub fn walk(pack: &Pack, on: NaiveDate, mut visit: impl FnMut(&State)) -> Counts {
    let atoms = Atoms::of(pack);
    let mut seen = BTreeSet::new();
    let mut counts = Counts::default();
    let mut waiting = vec![Answers::new()];
    while let Some(answers) = waiting.pop() {
        let route = route(pack, &answers, on);
        if !seen.insert(key(pack, &answers, &route, on)) {
            continue;
        }
        counts.states += 1;
        visit(&State {
            answers: &answers,
            route: &route,
            depth: answers.len(),
        });
        let Some(fact) = route.next else {
            counts.finals += 1;
            counts.longest = counts.longest.max(answers.len());
            continue;
        };
        for answer in kinds(pack, &atoms, &answers, fact, on) {
            let mut next = answers.clone();
            next.put(fact, answer);
            waiting.push(next);
        }
    }
    counts
}

/// The answers to a question that any condition of the pack tells apart, "I don't know" included.
#[must_use]
pub fn answers_to(pack: &Pack, answers: &Answers, fact: FactId, on: NaiveDate) -> Vec<Answer> {
    kinds(pack, &Atoms::of(pack), answers, fact, on)
}

struct Atoms<'p>(Vec<&'p Atom>);

impl<'p> Atoms<'p> {
    fn of(pack: &'p Pack) -> Self {
        let mut atoms = Vec::new();
        for expr in expressions(pack) {
            expr.each_atom(&mut |atom| atoms.push(atom));
        }
        atoms.sort_unstable();
        atoms.dedup();
        Self(atoms)
    }
}

fn expressions(pack: &Pack) -> impl Iterator<Item = &Expr> {
    let of_procedures = pack.procedures.iter().flat_map(|procedure| {
        let conditions = procedure.conditions.iter().map(|condition| &condition.when);
        conditions
            .chain(procedure.items.iter().map(|item| &item.when))
            .chain([&procedure.relevant_when])
    });
    let of_facts = pack
        .facts
        .iter()
        .flat_map(|fact| [&fact.asked_if, &fact.change_if]);
    of_procedures
        .chain(of_facts)
        .chain(pack.starts.iter().map(|start| &start.when))
        .chain([&pack.protected])
}

fn kinds(
    pack: &Pack,
    atoms: &Atoms,
    answers: &Answers,
    fact: FactId,
    on: NaiveDate,
) -> Vec<Answer> {
    let evaluator = Evaluator::new(pack, answers, on);
    let definition = &pack.facts[usize::from(fact.0)];
    let values = evaluator.classes_of(fact, &atoms.0, None, &World::new());
    let mut kinds: Vec<_> = values
        .into_iter()
        .map(|value| match value {
            Value::One(option) => Answer::One(option),
            Value::Several(options) => Answer::Several(options),
            Value::Number(number) => Answer::Number(number),
            Value::Money { yearly, currency } => Answer::Money(Amount {
                minor: yearly,
                currency,
                per: Per::Year,
                payments: 1,
            }),
        })
        .collect();
    if let Kind::Choice { options, .. } = &definition.kind {
        let several = (0..)
            .map(OptionId)
            .zip(options)
            .filter(|(_, option)| !option.means.is_empty());
        kinds.extend(several.map(|(id, _)| Answer::One(id)));
    }
    // A choice that is asked about by name is a kind of its own.
    for atom in &atoms.0 {
        if let (true, Test::Said(Some(option))) = (atom.fact == fact, &atom.test)
            && !kinds.contains(&Answer::One(*option))
        {
            kinds.push(Answer::One(*option));
        }
    }
    kinds.push(Answer::Unknown);
    kinds
}

/// What can still tell two sets of answers apart: for each procedure how it stands and what is left of its conditions, and
/// for each fact that these hang on what it may still be. Which of its conditions put a procedure to "first do" or "to
/// check" is not told apart.
fn key(pack: &Pack, answers: &Answers, route: &Route, on: NaiveDate) -> u128 {
    let evaluator = Evaluator::new(pack, answers, on);
    let mut low = DefaultHasher::new();
    let mut open = BTreeSet::new();
    let mut money = false;
    let mut left = |expr: &Expr, into: &mut DefaultHasher| {
        let residual = evaluator.residual(expr);
        open.extend(evaluator.variables(&residual));
        residual.each_atom(&mut |atom| money |= matches!(atom.test, Test::Money(..)));
        residual.hash(into);
    };
    for outcome in &route.outcomes {
        let settled = outcome.verdict != Verdict::Undetermined;
        settled.then_some(outcome.verdict).hash(&mut low);
        if settled {
            continue;
        }
        let procedure = &pack.procedures[usize::from(outcome.procedure.0)];
        left(&procedure.relevant_when, &mut low);
        let short =
            |finding: &&Finding| matches!(finding.status, Status::Fails | Status::ToCheck(_));
        outcome
            .findings
            .iter()
            .any(|finding| short(&finding))
            .hash(&mut low);
        for finding in outcome
            .findings
            .iter()
            .filter(|finding| finding.status == Status::Undetermined)
        {
            let condition = &procedure.conditions[usize::from(finding.condition.0)];
            (finding.condition, condition.kind).hash(&mut low);
            left(&condition.when, &mut low);
        }
    }
    if route.shown.is_empty()
        && route
            .outcomes
            .iter()
            .all(|outcome| outcome.verdict != Verdict::Undetermined)
    {
        for start in &pack.starts {
            left(&start.when, &mut low);
        }
    }
    for fact in open {
        (fact, evaluator.gap(fact), answers.get(fact).is_some()).hash(&mut low);
    }
    if money {
        // Amounts are compared with the figures of the chosen country.
        evaluator.country().hash(&mut low);
    }
    let first = low.finish();
    // A second half from the same stream makes a collision among some thousand states out of the question.
    first.hash(&mut low);
    (u128::from(first) << 64) | u128::from(low.finish())
}
