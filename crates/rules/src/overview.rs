//! All questions of an aim at once, for somebody who fills them in for another person.

use crate::{
    answer::Answers,
    evaluate::{Evaluator, Truth, Undecided},
    facts::{FactId, Property},
    journey::{Standing, standing},
    pack::{Pack, Serve},
    reason,
    route::route,
    verdict::examine,
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Every question that the aim given can lead to, in the editor's order, and whether its answer plays a part, or still can, as
/// things stand. Before the aim is known there is only the question of it. What is asked on an opened checklist is not among them.
#[must_use]
pub fn overview(pack: &Pack, answers: &Answers, on: NaiveDate) -> Vec<(FactId, Standing)> {
    let roles = &pack.roles;
    if answers.get(roles.aim).is_none() {
        return vec![(roles.aim, Standing::InPlay)];
    }
    let aim = answers.only(&[roles.aim]);
    let broad = Evaluator::new(pack, &aim, on);
    let now = Evaluator::new(pack, answers, on);
    let mut possible = BTreeSet::from([roles.aim, roles.country]);
    let mut live = possible.clone();
    for (id, procedure) in pack.procedures() {
        if broad.truth(&procedure.relevant_when) == Truth::False {
            continue;
        }
        let conditions = procedure.conditions.iter().map(|condition| &condition.when);
        for expr in conditions.chain([&procedure.relevant_when]) {
            possible.extend(reason::mentioned(&broad, expr));
        }
        live.extend(examine(&now, id, Serve::Aside).ask);
    }
    let nothing_fits = route(pack, answers, on).shown.is_empty();
    for start in &pack.starts {
        if broad.truth(&start.when) != Truth::False {
            possible.extend(start.when.facts());
        }
        if let Truth::Undecided(Undecided::Ask { facts, .. }) = now.truth(&start.when)
            && nothing_fits
        {
            live.extend(facts);
        }
    }
    with_what_decides(&broad, &mut possible);
    with_what_decides(&now, &mut live);
    let in_play = standing(pack, answers, on);
    live.extend(
        in_play
            .iter()
            .filter(|(_, standing)| *standing == Standing::InPlay)
            .map(|(fact, _)| *fact),
    );
    possible.extend(&live);
    possible.extend(answers.iter().map(|(fact, _)| fact));
    possible
        .into_iter()
        .filter_map(|fact| {
            let definition = pack.facts.get(usize::from(fact.0))?;
            let applies = now.truth(&definition.asked_if) != Truth::False;
            let standing = if applies && live.contains(&fact) {
                Standing::InPlay
            } else {
                Standing::SetAside
            };
            (!definition.is(Property::Detail)).then_some((fact, standing))
        })
        .collect()
}

/// Adds the facts that decide whether these apply, and leaves out those that surely do not.
fn with_what_decides(evaluator: &Evaluator, facts: &mut BTreeSet<FactId>) {
    let mut waiting: Vec<_> = facts.iter().copied().collect();
    while let Some(fact) = waiting.pop() {
        match evaluator.truth(&evaluator.pack.facts[usize::from(fact.0)].asked_if) {
            Truth::False => {
                facts.remove(&fact);
            }
            Truth::Undecided(Undecided::Ask {
                facts: deciding, ..
            }) => {
                waiting.extend(deciding.into_iter().filter(|fact| facts.insert(*fact)));
            }
            _ => {}
        }
    }
}
