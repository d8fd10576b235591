//! The first page, and the word before everything is wiped.

use crate::{
    keep, locale, page,
    visit::{Screen, Who},
    wizard::Wizard,
};
use leptos::prelude::*;

/// The first page: what this is, in which languages, who fills it in, and three ways in.
pub(crate) fn view(w: Wizard) -> impl IntoView {
    let started = w.has_something_to_lose();
    let remembered = started && w.is_remembered_now();
    view! {
        {page::heading(w, w.say("home-title"))}
        {keep::erased(w)}
        {remembered.then(|| view! { <p class="keep keep-said"><strong>{w.say("keep-here")}</strong></p> })}
        <p class="lede">{w.say("home-lede")}</p>
        {locale::row(w)}
        {who(w)}
        <div class="actions">
            <button type="button" class="button" on:click=move |_| w.resume()>
                {w.say(if started { "home-continue" } else { "home-start" })}
            </button>
            <button type="button" class="button button-second" on:click=move |_| w.go(Screen::Find)>
                {w.say("home-find")}
            </button>
        </div>
        {started.then(|| view! {
            <div class="actions">
                <button type="button" class="link" on:click=move |_| w.go(Screen::Answers)>{w.say("home-answers")}</button>
                <button type="button" class="link" on:click=move |_| w.go(Screen::StartAgain)>{w.say("again-yes")}</button>
            </div>
            {keep::choice(w)}
        })}
        <ul class="promises">
            <li>{w.say("home-few-questions")}</li>
            <li>{w.say("home-checklist")}</li>
            <li>{w.say("home-private")}</li>
        </ul>
    }
}

/// Who fills this in. It changes the wording and opens the page of all questions; what fits stays the same.
fn who(w: Wizard) -> impl IntoView {
    let rows: Vec<_> = Who::ALL
        .into_iter()
        .map(|who| {
            view! {
                <label class="row">
                    <input
                        type="radio"
                        name=w.id("who")
                        checked=untrack(|| w.who() == who)
                        prop:checked=move || w.who() == who
                        on:change=move |_| {
                            w.set_who(who);
                            w.save();
                        }
                    />
                    <span class="row-words">{w.say(&format!("who-{}", who.id()))}</span>
                </label>
            }
        })
        .collect();
    let more = move || {
        let who = w.who();
        (who != Who::Person).then(|| {
            view! {
                <p class="hint">{w.say(&format!("who-{}-hint", who.id()))}</p>
                <p>
                    <button type="button" class="link" on:click=move |_| w.go(Screen::Questions)>{w.say("sheet-link")}</button>
                </p>
            }
        })
    };
    view! {
        <fieldset class="who">
            <legend class="who-title">{w.say("who-title")}</legend>
            <div class="rows rows-side">{rows}</div>
            <div role="status">{more}</div>
        </fieldset>
    }
}

/// The word before everything is wiped.
pub(crate) fn again(w: Wizard) -> impl IntoView {
    before_wiping(w, "again", move || w.start_again())
}

/// The word before the answers give way to those of the next person.
pub(crate) fn next_person(w: Wizard) -> impl IntoView {
    before_wiping(w, "next-person", move || w.next_person())
}

fn before_wiping(w: Wizard, words: &'static str, wipe: impl Fn() + 'static) -> impl IntoView {
    let say = |part: &str| w.say(&format!("{words}-{part}"));
    view! {
        {page::back(w)}
        {page::heading(w, say("title"))}
        <p>{say("text")}</p>
        {keep::beyond(w)}
        <div class="actions">
            <button type="button" class="button button-wipe" on:click=move |_| wipe()>{say("yes")}</button>
            <button type="button" class="button button-second" on:click=move |_| w.back()>{say("no")}</button>
        </div>
    }
}
