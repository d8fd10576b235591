//! What of the answers may stand on paper, in a link or in a message.

use crate::{
    answer::Answers,
    evaluate::{Evaluator, Truth},
    expr::Expr,
    facts::{FactId, Property},
    journey::{Standing, standing},
    pack::{Pack, ProcedureId},
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The answers that may leave the screen: never those that play no part, and the sensitive ones only where `sensitive` says
/// that the person adds them.
///
/// Without the sensitive ones, an answer to a question that is asked because of them goes too: that it was asked would tell
/// them. Who surely has and seeks no protection keeps the answers that say so: there is no protection to hide, and the paper
/// would otherwise carry the lines for people who do.
#[must_use]
pub fn carried(pack: &Pack, answers: &Answers, on: NaiveDate, sensitive: bool) -> Answers {
    let mut kept = answers.clone();
    for (fact, standing) in standing(pack, answers, on) {
        if standing == Standing::SetAside {
            kept.remove(fact);
        }
    }
    if sensitive {
        return kept;
    }
    let unprotected = Evaluator::new(pack, answers, on).truth(&pack.protected) == Truth::False;
    let telling = pack.protected.facts();
    for (id, fact) in pack.facts() {
        if fact.is(Property::Sensitive) && !(unprotected && telling.contains(&id)) {
            kept.remove(id);
        }
    }
    loop {
        let evaluator = Evaluator::new(pack, &kept, on);
        let told: Vec<_> = kept
            .iter()
            .map(|(id, _)| id)
            .filter(|id| evaluator.truth(&pack.facts[usize::from(id.0)].asked_if) != Truth::True)
            .collect();
        if told.is_empty() {
            return kept;
        }
        for id in told {
            kept.remove(id);
        }
    }
}

/// The answers that may be named, in a list of answers or in a link: those of [`carried`], but that somebody needs no protection,
/// which makes their list fit, is said only where the person adds it, like every sensitive answer.
#[must_use]
pub fn named(pack: &Pack, answers: &Answers, on: NaiveDate, sensitive: bool) -> Answers {
    let mut kept = carried(pack, answers, on, sensitive);
    for (id, fact) in pack.facts() {
        if fact.is(Property::Sensitive) && !sensitive {
            kept.remove(id);
        }
    }
    kept
}

/// The ticks, as `procedure/item`, that may leave the screen with these `kept` answers.
///
/// Where the person adds their sensitive answers, all of them. Otherwise only those of the list that is taken along, and of
/// these none on a line that is there because of a sensitive answer which stays behind: a tick beside "if you ask for asylum"
/// would say it. Lines that surely stand for everybody with the kept answers keep their tick.
#[must_use]
pub fn carried_ticks(
    pack: &Pack,
    procedure: ProcedureId,
    kept: &Answers,
    ticks: &BTreeSet<String>,
    on: NaiveDate,
    sensitive: bool,
) -> BTreeSet<String> {
    if sensitive {
        return ticks.clone();
    }
    let Some(procedure) = pack.procedures.get(usize::from(procedure.0)) else {
        return BTreeSet::new();
    };
    let evaluator = Evaluator::new(pack, kept, on);
    let telling = telling(pack);
    let tells = |when: &Expr| {
        evaluator.truth(when) != Truth::True
            && when.facts().iter().any(|fact| telling.contains(fact))
    };
    procedure
        .items
        .iter()
        .filter(|item| !tells(&item.when))
        .map(|item| format!("{}/{}", procedure.id, item.id))
        .filter(|name| ticks.contains(name))
        .collect()
}

/// The days written down that may leave the screen with these `kept` answers, by the same measure as the ticks: none that belongs
/// to a line, or to a day of a line, that is there because of a sensitive answer which stays behind.
#[must_use]
pub fn carried_dates(
    pack: &Pack,
    procedure: ProcedureId,
    kept: &Answers,
    dates: &BTreeMap<String, NaiveDate>,
    on: NaiveDate,
    sensitive: bool,
) -> BTreeMap<String, NaiveDate> {
    if sensitive {
        return dates.clone();
    }
    let Some(procedure) = pack.procedures.get(usize::from(procedure.0)) else {
        return BTreeMap::new();
    };
    let evaluator = Evaluator::new(pack, kept, on);
    let telling = telling(pack);
    let tells = |when: &Expr| {
        evaluator.truth(when) != Truth::True
            && when.facts().iter().any(|fact| telling.contains(fact))
    };
    let (mut mine, mut silent) = (BTreeSet::new(), BTreeSet::new());
    for deadline in &procedure.deadlines {
        let item = procedure.items.get(usize::from(deadline.item));
        let names = [
            deadline.day_name(&procedure.id),
            deadline.letter_name(&procedure.id),
        ];
        if tells(&deadline.when) || item.is_none_or(|item| tells(&item.when)) {
            silent.extend(names.into_iter().flatten());
        } else {
            mine.extend(names.into_iter().flatten());
        }
    }
    let kept = dates
        .iter()
        .filter(|(name, _)| mine.contains(*name) && !silent.contains(*name));
    kept.map(|(name, day)| (name.clone(), *day)).collect()
}

/// Whether it tells something that this question is asked at all, or what it is: it is sensitive, or asked because of a
/// sensitive answer. Its words then stand nowhere that outlives the page, as in the title of a tab.
#[must_use]
pub fn tells(pack: &Pack, fact: FactId) -> bool {
    telling(pack).contains(&fact)
}

/// Sensitive questions, and those that are asked because of an answer to one.
fn telling(pack: &Pack) -> BTreeSet<FactId> {
    let mut telling = BTreeSet::new();
    loop {
        let before = telling.len();
        for (id, fact) in pack.facts() {
            let mut why = fact.asked_if.facts().into_iter();
            if fact.is(Property::Sensitive) || why.any(|fact| telling.contains(&fact)) {
                telling.insert(id);
            }
        }
        if telling.len() == before {
            return telling;
        }
    }
}
