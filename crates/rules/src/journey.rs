//! The person's way through the questions: what still matters, and what to ask on an opened checklist.

use crate::{
    answer::Answers,
    evaluate::{Evaluator, Truth, Undecided},
    expr::{Expr, Test},
    facts::{FactId, Property},
    pack::{Pack, ProcedureId},
    reason,
    route::route,
    verdict::Verdict,
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Detail questions on one checklist, answered ones included.
const DETAILS: usize = 5;

/// Whether an answer still plays a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It does, or may.
    InPlay,
    /// Its question does not apply, or nothing relevant speaks of it. It is kept and comes back if it matters again.
    SetAside,
}

/// How each answer given stands, in the editor's order.
#[must_use]
pub fn standing(pack: &Pack, answers: &Answers, on: NaiveDate) -> Vec<(FactId, Standing)> {
    let evaluator = Evaluator::new(pack, answers, on);
    let route = route(pack, answers, on);
    let mut live = BTreeSet::from([pack.roles.aim, pack.roles.country]);
    for outcome in route
        .outcomes
        .iter()
        .filter(|outcome| outcome.verdict != Verdict::NotRelevant)
    {
        let procedure = &pack.procedures[usize::from(outcome.procedure.0)];
        let conditions = procedure.conditions.iter().map(|condition| &condition.when);
        for expr in conditions
            .chain(procedure.meant_for())
            .chain([&procedure.relevant_when])
        {
            live.extend(reason::mentioned(&evaluator, expr));
        }
    }
    if route.shown.is_empty() {
        live.extend(pack.starts.iter().flat_map(|start| start.when.facts()));
    }
    answers
        .iter()
        .map(|(fact, _)| {
            let applies =
                evaluator.truth(&pack.facts[usize::from(fact.0)].asked_if) != Truth::False;
            (
                fact,
                if applies && live.contains(&fact) {
                    Standing::InPlay
                } else {
                    Standing::SetAside
                },
            )
        })
        .collect()
}

/// The questions that would make this checklist fit the person better: unanswered, applicable, able to change a line, and
/// five at most, answered ones counted.
#[must_use]
pub fn detail_questions(
    pack: &Pack,
    procedure: ProcedureId,
    answers: &Answers,
    on: NaiveDate,
) -> Vec<FactId> {
    let Some(procedure) = pack.procedures.get(usize::from(procedure.0)) else {
        return Vec::new();
    };
    let evaluator = Evaluator::new(pack, answers, on);
    let mut wanted = BTreeSet::new();
    for when in procedure.meant_for() {
        for fact in reason::mentioned(&evaluator, when) {
            if answers.get(fact).is_some() && pack.facts[usize::from(fact.0)].is(Property::Detail) {
                wanted.insert(fact);
            }
        }
        if let Truth::Undecided(Undecided::Ask { facts, .. }) = evaluator.truth(&said_is_open(when))
        {
            wanted.extend(facts);
        }
    }
    wanted.retain(|fact| {
        answers.get(*fact).is_some()
            || evaluator.truth(&pack.facts[usize::from(fact.0)].asked_if) == Truth::True
    });
    wanted
        .into_iter()
        .take(DETAILS)
        .filter(|fact| answers.get(*fact).is_none())
        .collect()
}

/// An item that hangs on an exact choice is no ground to ask: without that choice it is simply not shown.
fn said_is_open(when: &Expr) -> Expr {
    match when {
        Expr::All(parts) => Expr::all(parts.iter().map(said_is_open)),
        Expr::Any(parts) => Expr::any(parts.iter().map(said_is_open)),
        Expr::Atom(atom) if matches!(atom.test, Test::Said(_)) => Expr::False,
        other => other.clone(),
    }
}
