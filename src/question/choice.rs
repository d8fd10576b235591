//! Options as large rows.

use super::Field;
use jalon_rules::{Fact, OptionId};
use leptos::prelude::*;

/// The options of a choice: one of them, or several.
pub(super) fn list(at: Field, fact: &Fact, several: bool) -> impl IntoView + use<> {
    let texts = at.w.texts();
    let rows: Vec<_> = (0..)
        .map(OptionId)
        .zip(fact.options())
        .map(|(id, option)| {
            let hint = texts.attribute(&format!("{}--{}", fact.id, option.id), "hint");
            row(at, fact, id, several, texts.option(fact, id), hint)
        })
        .collect();
    view! { <div class="rows">{rows}</div> }
}

/// One option.
pub(super) fn row(
    at: Field,
    fact: &Fact,
    option: OptionId,
    several: bool,
    words: String,
    hint: Option<String>,
) -> impl IntoView + use<> {
    let definition = fact.clone();
    let chosen = untrack(|| at.is_chosen(option));
    view! {
        <label class="row">
            <input
                type=if several { "checkbox" } else { "radio" }
                name=at.id("option")
                checked=chosen
                prop:checked=move || at.is_chosen(option)
                on:change=move |event| {
                    let chosen = event_target_checked(&event);
                    at.draft.update(|draft| {
                        if several {
                            draft.choose_also(&definition, option, chosen);
                        } else {
                            draft.choose(option);
                        }
                    });
                }
            />
            <span class="row-words">
                {words}
                {hint.map(|hint| view! { <span class="row-hint">{hint}</span> })}
            </span>
        </label>
    }
}
