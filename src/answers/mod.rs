//! All answers, each with "change".

pub(crate) mod said;

use crate::{keep, page, visit::Screen, wizard::Wizard};
use jalon_rules::{FactId, Standing, standing, tells};
use leptos::prelude::*;

/// Check your answers.
pub(crate) fn view(w: Wizard) -> impl IntoView {
    let inventory = w.inventory();
    let answers = w.answers();
    let standings = standing(&inventory.pack, &answers, inventory.today);
    let of = |wanted: Standing| -> Vec<FactId> {
        standings
            .iter()
            .filter(|(_, standing)| *standing == wanted)
            .map(|(fact, _)| *fact)
            .collect()
    };
    let (in_play, set_aside) = (of(Standing::InPlay), of(Standing::SetAside));
    let route = w.route();
    let next = route.next;
    let empty = answers.is_empty();
    view! {
        {page::back(w)}
        {page::heading(w, w.say("answers-title"))}
        {empty.then(|| view! { <p>{w.say("answers-none")}</p> })}
        {(!empty).then(|| list(w, &in_play))}
        {(!set_aside.is_empty()).then(|| view! {
            <h2>{w.say("answers-set-aside")}</h2>
            <p>{w.say("answers-set-aside-why")}</p>
            <div class="set-aside">{list(w, &set_aside)}</div>
        })}
        <div class="actions no-print">
            {next.is_some().then(|| view! {
                <button type="button" class="button" on:click=move |_| w.go_on()>{w.say("answers-next-question")}</button>
                <button type="button" class="button button-second" on:click=move |_| w.go(Screen::Result)>
                    {w.say("question-result-so-far")}
                </button>
            })}
            {next.is_none().then(|| view! {
                <button type="button" class="button" on:click=move |_| w.go(Screen::Result)>{w.say("answers-to-result")}</button>
            })}
            <button type="button" class="link" on:click=move |_| w.go(Screen::Questions)>{w.say("sheet-link")}</button>
        </div>
        {(!empty).then(|| keep::choice(w))}
    }
}

fn list(w: Wizard, facts: &[FactId]) -> impl IntoView + use<> {
    let texts = w.texts();
    let answers = w.answers();
    let rows: Vec<_> = facts
        .iter()
        .filter_map(|id| {
            let fact = *id;
            let definition = w.fact(fact, Clone::clone)?;
            let words = said::words(&texts, &definition, answers.get(fact)?);
            let question = texts.short(&definition);
            let named = question.clone();
            let class = if tells(&w.inventory().pack, fact) { "answer no-print" } else { "answer" };
            Some(view! {
                <div class=class>
                    <dt>{question}</dt>
                    <dd class="answer-words">{words}</dd>
                    <dd class="answer-change no-print">
                        <button type="button" class="link" on:click=move |_| w.go(Screen::Question(fact))>
                            {texts.say("answers-change")}
                            <span class="unseen">" "{named}</span>
                        </button>
                    </dd>
                </div>
            })
        })
        .collect();
    view! { <dl class="answers">{rows}</dl> }
}
