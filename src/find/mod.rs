//! Finding a procedure by its name, official or everyday.

use crate::{page, result, wizard::Wizard};
use jalon_locale::{Args, Regions};
use jalon_rules::ProcedureId;
use leptos::prelude::*;
use std::sync::Arc;

/// The search. What is typed stays when the language changes, and is forgotten with the page.
pub(crate) fn view(w: Wizard) -> impl IntoView {
    let texts = w.texts();
    let inventory = w.inventory();
    let names = inventory.pack.procedures().map(|(id, procedure)| {
        let mut words = texts.say(&procedure.id);
        for attribute in ["names", "summary"] {
            if let Some(more) = texts.attribute(&procedure.id, attribute) {
                words.push(' ');
                words.push_str(&more);
            }
        }
        (id.0.to_string(), format!("{words} {}", procedure.id))
    });
    // The search over country names also folds case, accents and spellings, so it serves here as well.
    let index = Arc::new(Regions::new(names.collect()));
    let typed = w.draft.with_untracked(|draft| draft.typed.clone());
    let found = move |typed: &str| -> Vec<ProcedureId> {
        let mut found: Option<Vec<&str>> = None;
        for word in typed.split_whitespace() {
            let hits = index.search(word);
            found = Some(match found {
                None => hits,
                Some(before) => before.into_iter().filter(|id| hits.contains(id)).collect(),
            });
        }
        let all = || index.iter().map(|(id, _)| id).collect();
        found
            .unwrap_or_else(all)
            .into_iter()
            .filter_map(|id| id.parse().ok())
            .map(ProcedureId)
            .collect()
    };
    let found = Arc::new(found);
    let again = Arc::clone(&found);
    let typed_now = Memo::new(move |_| w.draft.with(|draft| draft.typed.clone()));
    view! {
        {page::back(w)}
        <label class="question-label" for=w.id("find")>{page::heading(w, texts.say("find-title"))}</label>
        <p class="hint">{texts.say("find-hint")}</p>
        <input
            class="text"
            id=w.id("find")
            type="search"
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="search"
            value=typed
            on:input=move |event| {
                let typed = event_target_value(&event);
                w.draft.update(|draft| draft.typed = typed);
            }
        />
        <p class="found" role="status">
            {move || {
                let count = i32::try_from(found(&typed_now.get()).len()).unwrap_or(i32::MAX);
                w.texts().with("find-count", &Args::new().number("count", count))
            }}
        </p>
        {move || result::names(w, &again(&typed_now.get()))}
        <p class="no-print">
            <button type="button" class="link" on:click=move |_| w.go_on()>{w.say("find-questions")}</button>
        </p>
    }
}
