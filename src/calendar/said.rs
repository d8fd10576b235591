//! A day that counts in the words of one language: what screen, paper, text and calendar have in common.

use crate::{locale::Texts, page};
use chrono::NaiveDate;
use jalon_locale::{Args, Key};
use jalon_rules::{
    Answers, Applies, Deadline, Due, DueBy, DueKind, DueState, Pack, Procedure, ProcedureId,
    SourceId, deadlines,
};
use std::collections::BTreeMap;

/// Something on a checklist that has, or could have, a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dated {
    /// Its line, as an index of the procedure's items.
    pub(crate) item: usize,
    /// What it rests on.
    pub(crate) source: SourceId,
    /// `procedure/deadline`: nothing else has this name.
    pub(crate) name: String,
    /// For whom it counts, where that is not known.
    pub(crate) condition: Option<String>,
    /// The day to write down first, in words: a line on paper to fill in by hand. Empty once one is written down.
    pub(crate) asked: Vec<String>,
    /// The day, once it is known.
    pub(crate) known: Option<Known>,
}

/// A day that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// The day.
    pub(crate) day: NaiveDate,
    /// "Last day to go to court: Thursday 21 January 2027".
    pub(crate) words: String,
    /// How it stands today: "In 60 days." Not for paper, which is read on another day, except where it is over.
    pub(crate) standing: String,
    /// Whether the time may be over.
    pub(crate) over: bool,
    /// Whether it lies before today, whatever that means for it.
    pub(crate) past: bool,
    /// What it is counted from and what to mind, a sentence each.
    pub(crate) notes: Vec<String>,
}

impl Dated {
    /// Everything in one text, for messages and paper. Nothing while the day is not known.
    pub(crate) fn sentence(&self) -> Option<String> {
        let known = self.known.as_ref()?;
        // A line that ends with its day may go without a full stop; what follows begins a sentence of its own.
        let mut words = known.words.clone();
        if !words.ends_with(['.', '!', '?', '\u{61f}']) {
            words.push('.');
        }
        let over = known.over.then_some(&known.standing);
        let parts = self.condition.iter().chain([&words]);
        let parts: Vec<&str> = parts
            .chain(over)
            .chain(&known.notes)
            .map(String::as_str)
            .collect();
        Some(parts.join(" "))
    }
}

/// Says all days of a checklist, known or not, in the order of the content. `dates` are the days that the person wrote down.
pub(crate) fn said(
    pack: &Pack,
    texts: &Texts,
    id: ProcedureId,
    answers: &Answers,
    on: NaiveDate,
    dates: &BTreeMap<String, NaiveDate>,
) -> Vec<Dated> {
    let Some(procedure) = pack.procedures.get(usize::from(id.0)) else {
        return Vec::new();
    };
    let dues = deadlines(pack, id, answers, on, dates);
    dues.into_iter()
        .filter_map(|due| one(texts, procedure, due, dates))
        .collect()
}

fn one(
    texts: &Texts,
    procedure: &Procedure,
    due: Due,
    dates: &BTreeMap<String, NaiveDate>,
) -> Option<Dated> {
    let deadline = procedure.deadlines.get(due.deadline)?;
    let key = Key::procedure(&procedure.id, format!("deadline-{}", deadline.id));
    let label = deadline.computed.as_ref().and_then(|computed| {
        texts.find(Key::procedure(
            &procedure.id,
            format!("date-{}", computed.from),
        ))
    });
    let known = due.day.and_then(|day| {
        let words = texts.find_with(key.clone(), &Args::new().text("day", written(texts, day)))?;
        let from = deadline
            .day_name(&procedure.id)
            .and_then(|name| dates.get(&name).copied());
        let (standing, over) = standing(texts, deadline, due.state);
        Some(Known {
            day,
            words,
            standing,
            over,
            past: matches!(due.state, DueState::Past(_)),
            notes: notes(texts, deadline, due, label.as_deref().zip(from)),
        })
    });
    let letter = deadline.letter.then(|| texts.say("date-letter"));
    Some(Dated {
        item: due.item,
        source: deadline.source,
        name: format!("{}/{}", procedure.id, deadline.id),
        condition: (due.applies == Applies::If)
            .then(|| texts.find(key.attr("if")))
            .flatten(),
        asked: match known {
            Some(_) => Vec::new(),
            None => label.into_iter().chain(letter).collect(),
        },
        known,
    })
}

/// A day with its name: on a Sunday nobody opens.
fn written(texts: &Texts, day: NaiveDate) -> String {
    let args = Args::new()
        .text("weekday", texts.formats(|formats| formats.weekday(day)))
        .text("day", page::day(texts, day));
    // Within another text it is set apart as a whole. Marks of its own in there would hide its letters from the rule that finds the
    // direction of the whole by the first letter.
    texts
        .with("date-written", &args)
        .replace(['\u{2068}', '\u{2069}'], "")
}

fn standing(texts: &Texts, deadline: &Deadline, state: DueState) -> (String, bool) {
    let kind = deadline.kind.id();
    match state {
        DueState::Missing => (String::new(), false),
        DueState::Ahead(days) => {
            let days = i32::try_from(days).unwrap_or(i32::MAX);
            (
                texts.with("date-ahead", &Args::new().number("days", days)),
                false,
            )
        }
        DueState::Today => (texts.say(&format!("date-today-{kind}")), false),
        DueState::Past(_) => (
            texts.say(&format!("date-past-{kind}")),
            deadline.kind != DueKind::Opens,
        ),
    }
}

fn notes(
    texts: &Texts,
    deadline: &Deadline,
    due: Due,
    from: Option<(&str, NaiveDate)>,
) -> Vec<String> {
    let counted = from
        .filter(|_| due.by == DueBy::Computed)
        .map(|(what, day)| {
            let args = Args::new()
                .text("what", what.to_owned())
                .text("day", page::day(texts, day));
            texts.with("date-counted", &args)
        });
    let decides = match (deadline.kind, due.by) {
        (DueKind::LastDay, DueBy::Computed) => Some("date-letter-decides"),
        (DueKind::LastDay, DueBy::Letter) => Some("date-as-written"),
        _ => None,
    };
    let closed = (deadline.kind == DueKind::LastDay && !matches!(due.state, DueState::Past(_)))
        .then_some("date-closed-days");
    let fixed = decides
        .into_iter()
        .chain(closed)
        .map(|text| texts.say(text));
    counted.into_iter().chain(fixed).collect()
}
