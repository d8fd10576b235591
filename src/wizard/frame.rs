//! The frame around every page: name, languages, what is known about the texts, and the way to wipe everything.

use super::{Wizard, signed};
use crate::{
    answers, arrival, carry, checklist, find, keep, locale, page, paper, question, result, sheet,
    start, trouble, visit::Screen,
};
use leptos::prelude::*;

pub(super) fn view(w: Wizard) -> impl IntoView {
    view! {
        <div
            class="jalon"
            lang=move || w.texts().language.code.clone()
            dir=move || w.texts().language.dir.clone()
        >
            {move || if w.is_closed() { keep::closed(w).into_any() } else { page_with_frame(w).into_any() }}
        </div>
    }
}

fn page_with_frame(w: Wizard) -> impl IntoView {
    view! {
        {move || offers_exit(w).then(|| keep::exit(w))}
        <header class="masthead no-print">
            <div class="masthead-row">
                <button type="button" class="brand" on:click=move |_| w.go(Screen::Home)>
                    {page::mark()}
                    <span class="brand-name">{move || w.say("name")}</span>
                </button>
                {locale::switch(w)}
            </div>
        </header>
        {move || {
            w.language_failed().map(|code| {
                trouble::retry(w, "error-language", move || w.speak(&code))
            })
        }}
        <main class="sheet" class:sheet-wide=move || w.screen() == Screen::Questions>
            {move || shown(w)}
        </main>
        <footer class="colophon no-print">
            {move || {
                (!w.texts().language.read_by_native)
                    .then(|| view! { <p class="note">{w.say("frame-not-native")}</p> })
            }}
            {move || w.not_kept().map(|words| view! { <p class="note">{w.say(words)}</p> })}
            <p>{move || w.say("frame-private")}</p>
            <p>{move || w.say("frame-not-advice")}</p>
            {move || {
                (!matches!(w.screen(), Screen::Home | Screen::StartAgain | Screen::NextPerson)).then(|| view! {
                    <p>
                        <button type="button" class="link" on:click=move |_| w.go(Screen::StartAgain)>
                            {w.say("frame-start-again")}
                        </button>
                    </p>
                })
            }}
            {signed::view(w)}
        </footer>
    }
}

/// Whether the page shows, or may lead back to, what a person may have to hide: everything but an empty first page.
fn offers_exit(w: Wizard) -> bool {
    w.screen() != Screen::Home || w.has_something_to_lose()
}

fn shown(w: Wizard) -> AnyView {
    match w.screen() {
        Screen::Home => start::view(w).into_any(),
        Screen::Question(fact) => question::view(w, fact, None),
        Screen::Detail(procedure, fact) => question::view(w, fact, Some(procedure)),
        Screen::Answers => answers::view(w).into_any(),
        Screen::Result => result::view(w).into_any(),
        Screen::Checklist(procedure) => checklist::view(w, procedure).into_any(),
        Screen::Find => find::view(w).into_any(),
        Screen::StartAgain => start::again(w).into_any(),
        Screen::Questions => sheet::view(w).into_any(),
        Screen::NextPerson => start::next_person(w).into_any(),
        Screen::Paper(procedure) => paper::view(w, procedure).into_any(),
        Screen::Carry(procedure) => carry::view(w, procedure).into_any(),
        Screen::Arrival => arrival::view(w),
    }
}
