//! A list of countries with a field to narrow it: ordinary radio buttons or boxes, so that every phone, keyboard and screen
//! reader knows what to do.

use super::{Field, choice};
use jalon_locale::Args;
use jalon_rules::{Fact, OptionId};
use leptos::prelude::*;
use std::{collections::BTreeSet, rc::Rc, sync::Arc};

/// Shorter lists need no field to narrow them.
const NARROWED_ABOVE: usize = 12;

/// The countries of a question, sorted by name, and what stands after them ("stateless").
pub(super) fn list(at: Field, fact: &Fact, several: bool) -> impl IntoView + use<> {
    let w = at.w;
    let texts = w.texts();
    let position = |code: &str| texts.regions.iter().position(|(known, _)| known == code);
    let mut options: Vec<_> = (0..)
        .map(OptionId)
        .zip(fact.options())
        .map(|(id, option)| {
            (
                position(&option.id).unwrap_or(usize::MAX),
                id,
                option.id.clone(),
            )
        })
        .collect();
    options.sort();
    let long = options.len() > NARROWED_ABOVE;
    let found = {
        let texts = Rc::clone(&texts);
        // A search of the whole table for each row would be slow on an old phone, so it is done once for each letter typed.
        let found = RwSignal::new_local(None::<BTreeSet<String>>);
        let search = move |filter: &str| {
            let filter = filter.trim();
            let codes = (!filter.is_empty()).then(|| {
                texts
                    .regions
                    .search(filter)
                    .into_iter()
                    .map(str::to_owned)
                    .collect()
            });
            found.set(codes);
        };
        search(&at.draft.with_untracked(|draft| draft.filter.clone()));
        (found, search)
    };
    let (found, search) = found;
    let shown = move |code: &str, country: bool, option: OptionId| {
        !country
            || at.is_chosen(option)
            || found.with(|found| found.as_ref().is_none_or(|codes| codes.contains(code)))
    };
    let codes: Arc<Vec<(String, bool, OptionId)>> = Arc::new(
        options
            .iter()
            .map(|(position, id, code)| (code.clone(), *position != usize::MAX, *id))
            .collect(),
    );
    let rows: Vec<_> = options
        .into_iter()
        .map(|(position, id, code)| {
            let words = texts.option(fact, id);
            let country = position != usize::MAX;
            view! {
                <div class:absent=move || !shown(&code, country, id)>{choice::row(at, fact, id, several, words, None)}</div>
            }
        })
        .collect();
    let counted = move || {
        found.with(Option::is_some).then(|| {
            let count = codes
                .iter()
                .filter(|(code, country, id)| *country && shown(code, true, *id))
                .count();
            w.texts().with(
                "country-found",
                &Args::new().number("count", i32::try_from(count).unwrap_or(i32::MAX)),
            )
        })
    };
    let filter = at.draft.with_untracked(|draft| draft.filter.clone());
    view! {
        {long.then(|| view! {
            <div class="narrow">
                <label for=at.id("filter")>{w.say("country-filter")}</label>
                <input
                    class="text"
                    id=at.id("filter")
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    enterkeyhint="search"
                    value=filter
                    on:input=move |event| {
                        let filter = event_target_value(&event);
                        search(&filter);
                        at.draft.update(|draft| draft.filter = filter);
                    }
                    on:keydown=|event| {
                        // Return in this field looks for a country, it does not send the answer.
                        if event.key() == "Enter" {
                            event.prevent_default();
                        }
                    }
                />
                <p class="found" role="status">{counted}</p>
            </div>
        })}
        <div class=if long { "rows rows-long" } else { "rows" }>{rows}</div>
    }
}
