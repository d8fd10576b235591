//! A question that shares its page with others: small controls, and each answer counts as soon as it is given.

use super::{Draft, Field, choice, error_line, money, number, read, to_field, unknown};
use crate::{answers::said, wizard::Wizard};
use jalon_rules::{Fact, FactId, Kind, OptionId, tells};
use leptos::prelude::*;

/// How "I don't know" stands in a list of numbers.
const UNKNOWN: &str = "?";

/// One question with its control, in a few words where it is brief. What is typed outlives its moving to another place of the page.
pub(crate) fn among_others(
    w: Wizard,
    fact: FactId,
    draft: RwSignal<Draft>,
    brief: bool,
) -> AnyView {
    let Some(definition) = w.fact(fact, Clone::clone) else {
        return ().into_any();
    };
    let at = Field {
        w,
        draft,
        among: Some(fact),
    };
    let texts = w.texts();
    let question = if brief {
        texts.short(&definition)
    } else {
        texts.say(&definition.id)
    };
    let hint = texts
        .attribute(&definition.id, "hint")
        .filter(|_| !brief)
        .map(|hint| view! { <p class="ask-hint">{hint}</p> });
    let asked = definition.clone();
    let given = move |_| give(at, &asked);
    let one = |control: AnyView, more: AnyView| {
        view! {
            <label class="ask-question" for=at.id("field")>{question.clone()}</label>
            {control}
            <div role="status">{error_line(at)}</div>
            {more}
        }
        .into_any()
    };
    let group = |controls: AnyView| {
        view! {
            <fieldset aria-describedby=move || at.described()>
                <legend class="ask-question">{question.clone()}</legend>
                {controls}
                <div role="status">{error_line(at)}</div>
                {unknown(at, false)}
            </fieldset>
        }
        .into_any()
    };
    let inner = match &definition.kind {
        Kind::Choice { .. } => one(select(at, &definition), ().into_any()),
        Kind::Number { .. } => one(number::field(at).into_any(), unknown(at, false).into_any()),
        Kind::Choices {
            countries: true, ..
        } => one(
            several_countries(at, &definition),
            unknown(at, false).into_any(),
        ),
        Kind::Choices { .. } => group(choice::list(at, &definition, true).into_any()),
        Kind::Money => {
            let currency = Memo::new(move |_| {
                w.follow_answers();
                said::currency(w)
            });
            group(
                (move || {
                    currency.track();
                    money::field(at)
                })
                .into_any(),
            )
        }
    };
    // Changes rise from whichever control was touched; its own listener ran first and has brought the draft up to date.
    // A list of all questions is printed at times, by the browser's own command.
    let class = if tells(&w.inventory().pack, fact) {
        "ask no-print"
    } else {
        "ask"
    };
    view! {
        <div class=class on:change=given>
            {inner}
            {hint}
        </div>
    }
    .into_any()
}

/// Keeps what stands in the field as the answer; takes the answer back where nothing stands there, or nothing that can be read.
fn give(at: Field, fact: &Fact) {
    let Some(id) = at.among else { return };
    let read = if at.draft.with_untracked(Draft::is_empty) {
        None
    } else {
        Some(read(at, fact).and_then(|answer| Ok(at.w.answer(id, answer)?)))
    };
    if !matches!(read, Some(Ok(()))) {
        at.w.forget(id);
    }
    at.draft.update(|draft| match read {
        Some(Err(trouble)) => draft.fail(trouble),
        _ => draft.trouble = None,
    });
}

/// The options as text and value, in the order shown: countries by name.
fn options(at: Field, fact: &Fact) -> Vec<(OptionId, String)> {
    let texts = at.w.texts();
    let by_name = matches!(
        fact.kind,
        Kind::Choice {
            countries: true,
            ..
        } | Kind::Choices {
            countries: true,
            ..
        }
    );
    // The same kind of row as in the long list of countries, so that one sorting serves both.
    let mut options: Vec<(usize, OptionId, String)> = (0..)
        .map(OptionId)
        .zip(fact.options())
        .map(|(id, option)| {
            let place = texts.regions.iter().position(|(code, _)| code == option.id);
            let place = if by_name {
                place.unwrap_or(usize::MAX)
            } else {
                0
            };
            (place, id, texts.option(fact, id))
        })
        .collect();
    options.sort();
    options
        .into_iter()
        .map(|(_, id, words)| (id, words))
        .collect()
}

/// One of several, as a list that the browser itself unfolds.
fn select(at: Field, fact: &Fact) -> AnyView {
    let (chosen, unknown) = at
        .draft
        .with_untracked(|draft| (draft.chosen.first().copied(), draft.unknown));
    let rows: Vec<_> = options(at, fact)
        .into_iter()
        .map(|(id, words)| {
            view! { <option value=id.0.to_string() selected=chosen == Some(id)>{words}</option> }
        })
        .collect();
    view! {
        <select
            class="text select"
            id=at.id("field")
            on:change=move |event| {
                let value = event_target_value(&event);
                at.draft.update(|draft| {
                    draft.set_unknown(value == UNKNOWN);
                    draft.chosen = value.parse().ok().map(OptionId).into_iter().collect();
                });
            }
        >
            <option value="" selected=chosen.is_none() && !unknown>{at.w.say("sheet-no-answer")}</option>
            {rows}
            <option value=UNKNOWN selected=unknown>{at.w.say("unknown")}</option>
        </select>
    }
    .into_any()
}

/// One or more countries: a list to add from, and those added, each with a button to take it out again.
fn several_countries(at: Field, fact: &Fact) -> AnyView {
    let named = options(at, fact);
    let rows: Vec<_> = named
        .iter()
        .map(|(id, words)| view! { <option value=id.0.to_string()>{words.clone()}</option> })
        .collect();
    let (asked, taken) = (fact.clone(), fact.clone());
    let added = move || {
        let (taken, named) = (taken.clone(), named.clone());
        at.draft
            .with(|draft| draft.chosen.clone())
            .into_iter()
            .filter_map(move |id| {
                let taken = taken.clone();
                let words = named.iter().find(|(known, _)| *known == id)?.1.clone();
                let take_out = move |event: leptos::ev::MouseEvent| {
                    // The button goes, so the focus moves on to where the next country would be added.
                    to_field(&event, ".ask", "select");
                    at.draft
                        .update(|draft| draft.choose_also(&taken, id, false));
                    give(at, &taken);
                };
                Some(view! {
                    <li>
                        {words.clone()}
                        " "
                        <button type="button" class="link" on:click=take_out>
                            {at.w.say("sheet-take-out")}
                            <span class="unseen">" "{words}</span>
                        </button>
                    </li>
                })
            })
            .collect::<Vec<_>>()
    };
    view! {
        <ul class="added plain-list">{added}</ul>
        <select
            class="text select"
            id=at.id("field")
            aria-describedby=move || at.described()
            on:change=move |event| {
                let value = event_target_value(&event);
                if let Ok(id) = value.parse().map(OptionId) {
                    at.draft.update(|draft| draft.choose_also(&asked, id, true));
                }
                empty(&event);
            }
        >
            <option value="">{at.w.say("sheet-add")}</option>
            {rows}
        </select>
    }
    .into_any()
}

/// Puts a list back to its first row.
#[cfg(feature = "csr")]
fn empty(event: &leptos::ev::Event) {
    if let Some(list) = event.target() {
        let _ = js_sys::Reflect::set(&list, &"value".into(), &"".into());
    }
}

#[cfg(not(feature = "csr"))]
fn empty(_: &leptos::ev::Event) {}
