//! Days that count: the day a person writes down, what follows from it, and a file for the calendar of a phone.

mod field;
mod file;
mod said;
#[cfg(test)]
mod tests;

use crate::{checklist::place, page, wizard::Wizard};
use chrono::NaiveDate;
use jalon_locale::Key;
use jalon_rules::{Answers, DueBy, DueKind, Lies, ProcedureId, deadlines};
use leptos::prelude::*;
pub(crate) use said::{Dated, said};
use std::collections::{BTreeMap, BTreeSet};

/// What stands beside a line that has a day: the day once it is known, and the fields to write down what it is counted from.
pub(crate) fn beside_line(w: Wizard, id: ProcedureId, item: usize) -> Option<AnyView> {
    let here = fields(w, id, item);
    let first = here.first()?;
    let summary = w.say(&format!("date-open-{}", first.open));
    let written = untrack(|| here.iter().any(|ask| w.date(&ask.name).is_some()));
    let fields: Vec<_> = here
        .iter()
        .enumerate()
        .map(|(at, ask)| field::view(w, &format!("date-{item}-{at}"), ask))
        .collect();
    Some(
        view! {
            <div class="dated">
                <div role="status">
                    {move || {
                        let dated = all(w, id).into_iter().filter(|dated| dated.item == item);
                        dated.filter_map(|dated| due(dated, true)).collect::<Vec<_>>()
                    }}
                </div>
                <details class="fold no-print" open=written>
                    <summary>{summary}</summary>
                    {fields}
                </details>
            </div>
        }
        .into_any(),
    )
}

/// The days that are known, above the lines, the next one first, and the file for the calendar.
pub(crate) fn above_lines(w: Wizard, id: ProcedureId) -> AnyView {
    if w.procedure(id, |procedure| procedure.deadlines.is_empty())
        .unwrap_or(true)
    {
        return ().into_any();
    }
    let known = known(w, id);
    let some = Memo::new(move |_| known.with(|known| !known.is_empty()));
    let rows = move || {
        let row = |dated: Dated| {
            let item = dated.item;
            let words = due(dated, false)?;
            let show = move |event| page::jump(&event, &place(w, item));
            Some(view! {
                <li>
                    {words}
                    <button type="button" class="link no-print" on:click=show>{w.say("progress-show")}</button>
                </li>
            })
        };
        known.get().into_iter().filter_map(row).collect::<Vec<_>>()
    };
    let section = move || {
        some.get().then(|| {
            view! {
                <section class="part dates-that-count">
                    <h2>{w.say("date-title")}</h2>
                    <ul class="plain-list">{rows}</ul>
                    {file::view(w, id, known)}
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}

/// The days that may leave the screen, in words, a text for each. Tracked: follows the choice about sensitive answers.
pub(crate) fn sentences(w: Wizard, id: ProcedureId) -> Vec<String> {
    let inventory = w.inventory();
    let dated = said(
        &inventory.pack,
        &w.texts(),
        id,
        &w.carried(),
        inventory.today,
        &w.carried_dates(id),
    );
    dated.iter().filter_map(Dated::sentence).collect()
}

/// The file for the calendar by itself, for a list that can have days. While none is written down, only `words`, which say
/// where that is done.
pub(crate) fn to_take(w: Wizard, id: ProcedureId, words: impl IntoView) -> Option<impl IntoView> {
    let some = w.procedure(id, |procedure| !procedure.deadlines.is_empty());
    some.unwrap_or_default()
        .then(|| view! { {words} {file::view(w, id, known(w, id))} })
}

/// The days that are known, the next one first. Tracked: follows the days written down.
fn known(w: Wizard, id: ProcedureId) -> Memo<Vec<Dated>> {
    Memo::new(move |_| {
        let mut known = all(w, id);
        known.retain(|dated| dated.known.is_some());
        known.sort_by_key(|dated| dated.known.as_ref().map(|known| known.day));
        known
    })
}

/// Everything that has or could have a day, for the answers given. Tracked: follows the days written down.
fn all(w: Wizard, id: ProcedureId) -> Vec<Dated> {
    let inventory = w.inventory();
    let dates = w.dates();
    said(
        &inventory.pack,
        &w.texts(),
        id,
        &w.answers(),
        inventory.today,
        &dates,
    )
}

/// One day in words; `whole` with what it is counted from and what to mind.
fn due(dated: Dated, whole: bool) -> Option<impl IntoView> {
    let known = dated.known?;
    let class = if known.over { "due due-over" } else { "due" };
    let notes = whole.then(|| {
        view! { <span class="due-notes">{known.notes.join(" ")}</span> }
    });
    Some(view! {
        <p class=class>
            {dated.condition.map(|condition| view! { <span class="condition">{condition}</span> })}
            <strong class="due-words">{known.words}</strong>
            " "
            <span class="due-standing">{known.standing}</span>
            " "
            {notes}
        </p>
    })
}

/// A day that the person may write down.
#[derive(Clone, Debug)]
struct Ask {
    /// Under which name it is kept.
    name: String,
    label: String,
    hint: Option<String>,
    lies: Lies,
    /// What it is for: a kind of day that is counted, or `letter`.
    open: &'static str,
}

/// The days to write down beside a line, each once.
fn fields(w: Wizard, id: ProcedureId, item: usize) -> Vec<Ask> {
    let texts = w.texts();
    let inventory = w.inventory();
    let nothing = BTreeMap::<String, NaiveDate>::new();
    let answers: Answers = w.answers();
    let mut seen = BTreeSet::new();
    let mut asks = Vec::new();
    for due in deadlines(&inventory.pack, id, &answers, inventory.today, &nothing) {
        let Some(procedure) = inventory.pack.procedures.get(usize::from(id.0)) else {
            continue;
        };
        let Some(deadline) = procedure.deadlines.get(due.deadline) else {
            continue;
        };
        if due.item != item {
            continue;
        }
        if let (Some(name), Some(computed)) = (deadline.day_name(&procedure.id), &deadline.computed)
        {
            let key = Key::procedure(&procedure.id, format!("date-{}", computed.from));
            asks.push(Ask {
                name,
                label: texts.find(key.clone()).unwrap_or_default(),
                hint: texts.find(key.attr("hint")),
                lies: computed.lies,
                open: deadline.kind.id(),
            });
        }
        if let Some(name) = deadline.letter_name(&procedure.id) {
            let only = due.by == DueBy::Letter && deadline.kind == DueKind::LastDay;
            asks.push(Ask {
                name,
                label: texts.say("date-letter"),
                hint: Some(texts.say(if only {
                    "date-letter-hint"
                } else {
                    "date-letter-also"
                })),
                lies: Lies::Any,
                open: "letter",
            });
        }
    }
    asks.retain(|ask| seen.insert(ask.name.clone()));
    asks
}
