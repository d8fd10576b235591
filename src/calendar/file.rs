//! The days as a file that the calendar of a phone or computer reads.

use super::Dated;
use crate::{carry, locale::Texts, wizard::Wizard};
use chrono::NaiveDateTime;
use jalon_calendar::{Event, calendar};
use jalon_rules::{Pack, ProcedureId, checklist};
use leptos::prelude::*;

/// What the file is called: nothing about anybody.
pub(super) const NAME: &str = "jalon-dates.ics";

/// The file, with or without what the days are for. Only days that are not over go in.
pub(super) fn view(w: Wizard, id: ProcedureId, known: Memo<Vec<Dated>>) -> impl IntoView {
    let ahead = Memo::new(move |_| {
        let over = |dated: &Dated| dated.known.as_ref().is_none_or(|known| known.past);
        known.with(|known| {
            known
                .iter()
                .filter(|dated| !over(dated))
                .cloned()
                .collect::<Vec<_>>()
        })
    });
    let some = Memo::new(move |_| ahead.with(|ahead| !ahead.is_empty()));
    let details = RwSignal::new(false);
    let link = move || {
        let events = ahead.with(|ahead| events(w, id, ahead, details.get()));
        match carry::kept_file("text/calendar;charset=utf-8", &calendar(&events, now(w))) {
            Some(address) => view! {
                <a class="button button-second button-link" href=address download=NAME>{w.say("date-file-save")}</a>
            }
            .into_any(),
            None => view! { <p class="note">{w.say("date-file-not")}</p> }.into_any(),
        }
    };
    move || {
        some.get().then(|| {
            view! {
                <div class="date-file no-print">
                    <h3>{w.say("date-file")}</h3>
                    <p class="hint">{w.say("date-file-hint")}</p>
                    <label class="row">
                        <input
                            type="checkbox"
                            prop:checked=move || details.get()
                            on:change=move |event| details.set(event_target_checked(&event))
                        />
                        <span class="row-words">
                            {w.say("date-file-details")}
                            <span class="row-hint">{w.say("date-file-details-hint")}</span>
                        </span>
                    </label>
                    {link}
                </div>
            }
        })
    }
}

fn events(w: Wizard, id: ProcedureId, dated: &[Dated], details: bool) -> Vec<Event> {
    let inventory = w.inventory();
    let texts = w.texts();
    let answers = w.answers();
    let lines = checklist(&inventory.pack, id, &answers, inventory.today).sections;
    let address = |item: usize| {
        let mut lines = lines.iter().flat_map(|section| &section.lines);
        let link = lines.find(|line| line.item == item)?.link?;
        address(&inventory.pack, link)
    };
    dated
        .iter()
        .filter_map(|dated| {
            let link = if details { address(dated.item) } else { None };
            event(&texts, dated, w.event_mark(&dated.name), link, details)
        })
        .collect()
}

fn address(pack: &Pack, link: jalon_rules::LinkId) -> Option<String> {
    let link = pack.links.get(usize::from(link.0))?;
    Some(link.url.clone())
}

/// One day. Without details nothing of it tells what it is for; with them still nothing of what the person answered.
pub(super) fn event(
    texts: &Texts,
    dated: &Dated,
    mark: String,
    link: Option<String>,
    details: bool,
) -> Option<Event> {
    let known = dated.known.as_ref()?;
    Some(Event {
        mark,
        day: known.day,
        title: if details {
            known.words.clone()
        } else {
            texts.say("date-file-title")
        },
        detail: details
            .then(|| known.notes.join("\n"))
            .filter(|notes| !notes.is_empty()),
        link,
    })
}

/// The moment of writing, in UTC.
#[cfg(feature = "csr")]
fn now(w: Wizard) -> NaiveDateTime {
    // Whole milliseconds since 1970 fit: the clock of a phone says nothing beyond.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a time in milliseconds is a whole number"
    )]
    let passed = js_sys::Date::now() as i64;
    chrono::DateTime::from_timestamp_millis(passed)
        .map_or_else(|| w.inventory().today.into(), |at| at.naive_utc())
}

#[cfg(not(feature = "csr"))]
fn now(w: Wizard) -> NaiveDateTime {
    w.inventory().today.into()
}
