//! The route: every procedure's outcome, the order to show them, and the next question.

use crate::{
    answer::{Answer, Answers},
    evaluate::{Evaluator, Truth, Undecided},
    facts::FactId,
    pack::{Pack, Procedure, ProcedureId, RelationKind, Serve, StartId},
    verdict::{Examined, Outcome, Status, Verdict, examine},
};
use chrono::NaiveDate;
use std::{collections::BTreeSet, sync::Arc};

/// To-check procedures shown before the rest folds.
const TO_CHECK_SHOWN: usize = 3;

/// Where these answers lead on this date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// One per procedure, in the pack's order.
    pub outcomes: Vec<Arc<Outcome>>,
    /// What fits or may fit, in the order to show.
    pub shown: Vec<ProcedureId>,
    /// Further procedures to check, beyond the first three.
    pub folded: Vec<ProcedureId>,
    /// Closed procedures, in the order to show.
    pub closed: Vec<ProcedureId>,
    /// The way on where nothing fits; or one that comes before everything else because it is urgent.
    pub start: Option<StartId>,
    /// The next question, or `None` when no answer can change anything.
    pub next: Option<FactId>,
    /// How many questions will likely still come; not known before the aim is.
    pub remaining: Option<usize>,
}

impl Route {
    /// The outcome of one procedure.
    #[must_use]
    pub fn outcome(&self, id: ProcedureId) -> Option<&Outcome> {
        self.outcomes
            .get(usize::from(id.0))
            .map(|outcome| &**outcome)
    }
}

/// Routes a person: pure, and independent of the order in which the answers were given.
#[must_use]
pub fn route(pack: &Pack, answers: &Answers, on: NaiveDate) -> Route {
    let evaluator = Evaluator::new(pack, answers, on);
    let examined: Vec<_> = pack
        .procedures()
        .map(|(id, procedure)| examine(&evaluator, id, serves(&evaluator, procedure)))
        .collect();
    draw(&evaluator, examined.iter())
}

/// How a procedure serves what this person needs.
pub(crate) fn serves(evaluator: &Evaluator, procedure: &Procedure) -> Serve {
    let Some(Answer::One(aim)) = evaluator.answers.get(evaluator.pack.roles.aim) else {
        return Serve::Aside;
    };
    let listed = procedure.serves.iter().find(|(option, _)| option == aim);
    listed.map_or(Serve::Aside, |(_, serve)| *serve)
}

/// The route, once every procedure is examined.
pub(crate) fn draw<'e>(
    evaluator: &Evaluator,
    examined: impl Iterator<Item = &'e Examined>,
) -> Route {
    let pack = evaluator.pack;
    let mut ask = BTreeSet::new();
    let mut likely = BTreeSet::new();
    let mut outcomes = Vec::with_capacity(pack.procedures.len());
    for examined in examined {
        ask.extend(&examined.ask);
        likely.extend(&examined.likely);
        outcomes.push(Arc::clone(&examined.outcome));
    }
    let fitting: Vec<_> = outcomes
        .iter()
        .filter(|outcome| outcome.verdict.fits())
        .map(|outcome| &**outcome)
        .collect();
    let (mut shown, folded) = in_order(pack, &fitting);
    let closed: Vec<_> = outcomes
        .iter()
        .filter(|outcome| outcome.verdict == Verdict::Closed)
        .collect();
    let mut closed: Vec<_> = closed
        .into_iter()
        .map(|outcome| (outcome.serves, outcome.procedure))
        .collect();
    closed.sort_unstable();
    let (start, start_asks) = start(evaluator, shown.is_empty());
    // What is urgent does not wait for questions about procedures: what tells one urgent page from another is asked first.
    let urgent = start.is_some_and(|id| pack.starts[usize::from(id.0)].urgent);
    if shown.is_empty() && (ask.is_empty() || urgent) {
        ask.extend(start_asks);
    }
    let next = next(evaluator, &ask);
    if next.is_none() {
        // No question is left that could be asked, so what still waits for an answer stays open for good.
        for outcome in outcomes
            .iter_mut()
            .filter(|outcome| outcome.verdict == Verdict::Undetermined)
        {
            Arc::make_mut(outcome).verdict = Verdict::ToCheck;
            shown.push(outcome.procedure);
        }
    }
    let remaining = match next {
        Some(_) if evaluator.answers.get(pack.roles.aim).is_none() => None,
        Some(next) => Some(likely.union(&BTreeSet::from([next])).count()),
        None => Some(0),
    };
    Route {
        shown,
        folded,
        closed: closed.into_iter().map(|(_, id)| id).collect(),
        start,
        next,
        remaining,
        outcomes,
    }
}

/// The first fact in the editor's order whose question applies now. A fact that matters but may not apply waits for the
/// facts that decide whether it does.
fn next(evaluator: &Evaluator, ask: &BTreeSet<FactId>) -> Option<FactId> {
    let mut wanted = ask.clone();
    let mut looked_at = BTreeSet::new();
    while let Some(fact) = wanted.pop_first() {
        if evaluator.answers.get(fact).is_some() || !looked_at.insert(fact) {
            continue;
        }
        match evaluator.truth(&evaluator.pack.facts[usize::from(fact.0)].asked_if) {
            Truth::True => return Some(fact),
            Truth::Undecided(Undecided::Ask { facts, .. }) => wanted.extend(facts),
            _ => {}
        }
    }
    None
}

/// The first starting point that surely applies (only an urgent one unless nothing fits), and what to ask where an
/// earlier one might.
fn start(evaluator: &Evaluator, nothing_fits: bool) -> (Option<StartId>, Vec<FactId>) {
    for (id, start) in (0..).map(StartId).zip(&evaluator.pack.starts) {
        if !nothing_fits && !start.urgent {
            continue;
        }
        match evaluator.truth(&start.when) {
            Truth::True => return (Some(id), Vec::new()),
            Truth::Undecided(Undecided::Ask { facts, .. }) if nothing_fits => {
                let later = evaluator.pack.starts[usize::from(id.0)..].iter();
                let certain = (id.0..)
                    .map(StartId)
                    .zip(later)
                    .find(|(_, start)| evaluator.truth(&start.when) == Truth::True);
                return (certain.map(|(id, _)| id), facts);
            }
            _ => {}
        }
    }
    (None, Vec::new())
}

/// What fits, in the order to show: how it serves the aim, then the verdict, then relations, then the editor's order.
/// To-check procedures beyond the three with the least missing are folded.
fn in_order(pack: &Pack, fitting: &[&Outcome]) -> (Vec<ProcedureId>, Vec<ProcedureId>) {
    let missing = |outcome: &Outcome| {
        outcome
            .findings
            .iter()
            .filter(|finding| matches!(finding.status, Status::ToCheck(_)))
            .count()
    };
    let mut to_check: Vec<_> = fitting
        .iter()
        .filter(|outcome| outcome.verdict == Verdict::ToCheck)
        .collect();
    to_check.sort_by_key(|outcome| (outcome.serves, missing(outcome), outcome.procedure));
    let folded: BTreeSet<_> = to_check
        .iter()
        .skip(TO_CHECK_SHOWN)
        .map(|outcome| outcome.procedure)
        .collect();
    let mut groups: Vec<_> = fitting.to_vec();
    groups.sort_by_key(|outcome| (outcome.serves, outcome.verdict, outcome.procedure));
    let mut ordered = Vec::new();
    for group in groups.chunk_by(|a, b| (a.serves, a.verdict) == (b.serves, b.verdict)) {
        ordered.extend(by_relations(
            pack,
            group.iter().map(|outcome| outcome.procedure).collect(),
        ));
    }
    ordered.into_iter().partition(|id| !folded.contains(id))
}

/// A procedure comes after those that feed it, replace it or fall back to it. Relations are acyclic.
fn by_relations(pack: &Pack, mut waiting: Vec<ProcedureId>) -> Vec<ProcedureId> {
    let precedes = |before: ProcedureId, after: ProcedureId| {
        let relations = &pack.procedures[usize::from(before.0)].relations;
        relations.iter().any(|relation| {
            relation.to == after
                && !matches!(
                    relation.kind,
                    RelationKind::Together | RelationKind::EitherOr
                )
        })
    };
    let mut ordered = Vec::new();
    while !waiting.is_empty() {
        let free = waiting.iter().position(|id| {
            !waiting
                .iter()
                .any(|other| other != id && precedes(*other, *id))
        });
        ordered.push(waiting.remove(free.unwrap_or(0)));
    }
    ordered
}
