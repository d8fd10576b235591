//! The first page, and the word before everything is wiped.

use crate::{locale, page, visit::Screen, wizard::Wizard};
use leptos::prelude::*;

/// The first page: what this is, in which languages, and three ways in.
pub(crate) fn view(w: Wizard) -> impl IntoView {
    let started = !w.answers().is_empty();
    view! {
        {page::heading(w, w.say("home-title"))}
        <p class="lede">{w.say("home-lede")}</p>
        {locale::row(w)}
        <ul class="promises">
            <li>{w.say("home-few-questions")}</li>
            <li>{w.say("home-checklist")}</li>
            <li>{w.say("home-private")}</li>
        </ul>
        <div class="actions">
            <button type="button" class="button" on:click=move |_| w.go_on()>
                {w.say(if started { "home-continue" } else { "home-start" })}
            </button>
            <button type="button" class="button button-second" on:click=move |_| w.go(Screen::Find)>
                {w.say("home-find")}
            </button>
        </div>
        {started.then(|| view! {
            <p class="aside">
                <button type="button" class="link" on:click=move |_| w.go(Screen::Answers)>{w.say("home-answers")}</button>
            </p>
        })}
        <h2>{w.say("home-helper-title")}</h2>
        <p>{w.say("home-helper")}</p>
    }
}

/// The word before everything is wiped.
pub(crate) fn again(w: Wizard) -> impl IntoView {
    view! {
        {page::back(w)}
        {page::heading(w, w.say("again-title"))}
        <p>{w.say("again-text")}</p>
        <div class="actions">
            <button type="button" class="button button-wipe" on:click=move |_| w.start_again()>{w.say("again-yes")}</button>
            <button type="button" class="button button-second" on:click=move |_| w.back()>{w.say("again-no")}</button>
        </div>
    }
}
