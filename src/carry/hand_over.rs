//! The link that hands a case over: to another phone, or from the desk to the person.

use super::{
    Part, Tried,
    code::{self, Maker},
    handed,
};
use crate::{content::run, locale::Texts, wizard::Wizard};
use jalon_link::{Bundle, encode};
use jalon_locale::Args;
use jalon_rules::{Answers, FactId, ProcedureId, carried, named};
use leptos::{html, prelude::*};
use std::collections::BTreeSet;

/// The address that opens this list with what may leave the screen, on the stand-alone page. Nothing where nobody knows that
/// page's address. Tracked: follows the choice about sensitive answers.
pub(crate) fn link(w: Wizard, id: ProcedureId) -> Option<String> {
    link_with(w, id, w.named(), w.carried_ticks(id))
}

/// The same with these answers and ticks, which must be such as may leave the screen.
pub(crate) fn link_with(
    w: Wizard,
    id: ProcedureId,
    answers: Answers,
    ticks: BTreeSet<String>,
) -> Option<String> {
    let inventory = w.inventory();
    if inventory.address.is_empty() {
        return None;
    }
    let bundle = Bundle {
        answers,
        procedure: Some(id),
        ticks,
        language: w.texts().language.code.clone(),
    };
    Some(format!(
        "{}#{}",
        inventory.address,
        encode(&inventory.pack, &bundle)
    ))
}

/// What leaves the screen only where the person adds it.
pub(super) struct Withheld {
    /// Questions whose answers are sensitive, or were asked because of one.
    questions: Vec<FactId>,
    /// Ticked lines that could tell them, or that stand on other lists.
    ticks: usize,
}

impl Withheld {
    /// What there is of it. Nothing where all that is there leaves the screen anyway.
    pub(super) fn of(w: Wizard, id: ProcedureId) -> Option<Self> {
        let inventory = w.inventory();
        let (pack, answers, today) = (&inventory.pack, w.answers(), inventory.today);
        let of = |sensitive| named(pack, &answers, today, sensitive);
        let (said, with) = (of(false), of(true));
        let without = carried(pack, &answers, today, false);
        let ticks = |sensitive| w.ticks_that_leave(id, &without, sensitive).len();
        let ticks = ticks(true) - ticks(false);
        let questions: Vec<FactId> = with
            .iter()
            .map(|(fact, _)| fact)
            .filter(|fact| said.get(*fact).is_none())
            .collect();
        (ticks > 0 || !questions.is_empty()).then_some(Self { questions, ticks })
    }
}

/// The part of the page.
pub(super) fn view(w: Wizard, id: ProcedureId, tried: Tried) -> impl IntoView {
    view! {
        <section class="part">
            <h2>{w.say("carry-link")}</h2>
            {if w.inventory().address.is_empty() {
                view! { <p>{w.say("carry-link-not")}</p> }.into_any()
            } else {
                offer(w, id, tried).into_any()
            }}
        </section>
    }
}

fn offer(w: Wizard, id: ProcedureId, tried: Tried) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    let link = Memo::new(move |_| link(w, id).unwrap_or_default());
    view! {
        <p>{w.say("carry-link-what")}</p>
        <p>{move || holds(w, id)}</p>
        <p>{w.say("carry-link-who")}</p>
        {switch(w, id, tried)}
        <label class="carry-label" for=w.id("carry-link")>{w.say("carry-link-address")}</label>
        <input
            id=w.id("carry-link")
            class="text carry-address"
            type="text"
            readonly=true
            dir="ltr"
            node_ref=field
            value=move || link.get()
        />
        {handed(w, Part::Link, tried, move || link.get_untracked(), move || field.get_untracked().map(Into::into))}
        {scan(w, link)}
    }
}

fn counted(texts: &Texts, name: &str, count: usize) -> String {
    let count = i32::try_from(count).unwrap_or(i32::MAX);
    texts.with(name, &Args::new().number("count", count))
}

/// What the link holds, in words.
fn holds(w: Wizard, id: ProcedureId) -> String {
    let texts = w.texts();
    let parts = [
        counted(&texts, "carry-answers", w.named().iter().count()),
        counted(&texts, "carry-ticks", w.carried_ticks(id).len()),
    ];
    let parts = texts.formats(|formats| formats.list(&parts));
    texts.with("carry-link-holds", &Args::new().text("parts", parts))
}

/// The choice about what is sensitive, which names it and says what it means.
fn switch(w: Wizard, id: ProcedureId, tried: Tried) -> Option<impl IntoView> {
    let withheld = untrack(|| Withheld::of(w, id))?;
    let texts = w.texts();
    let questions = withheld.questions.into_iter();
    let ticks = counted(&texts, "carry-telling-ticks", withheld.ticks);
    let named: Vec<_> = questions
        .filter_map(|fact| w.fact(fact, |fact| texts.short(fact)))
        .chain((withheld.ticks > 0).then_some(ticks))
        .map(|words| view! { <li>{words}</li> })
        .collect();
    let risks = w.id("carry-risks");
    Some(view! {
        <div class="carry-choice">
            <label class="tick">
                <input
                    type="checkbox"
                    aria-describedby=risks.clone()
                    prop:checked=move || w.adds_sensitive()
                    on:change=move |event| {
                        tried.set(None);
                        w.add_sensitive(event_target_checked(&event));
                    }
                />
                <span class="tick-words"><strong>{w.say("carry-add-sensitive")}</strong></span>
            </label>
            <div id=risks>
                <ul>{named}</ul>
                <p>{w.say("carry-add-sensitive-means")}</p>
            </div>
        </div>
    })
}

/// The code to scan, once it is asked for, and hidden again when it is asked for once more.
fn scan(w: Wizard, link: Memo<String>) -> impl IntoView {
    let maker = RwSignal::new_local(None::<Maker>);
    let shown = RwSignal::new(false);
    let trouble = RwSignal::new(None::<&str>);
    let turn = move |_| {
        trouble.set(None);
        if maker.with_untracked(Option::is_some) {
            shown.update(|shown| *shown = !*shown);
            return;
        }
        trouble.set(Some("error-waiting"));
        run(async move {
            let fetched = Maker::fetch().await;
            // The page may be gone by now.
            let _ = trouble.try_set(fetched.is_none().then_some("carry-scan-not"));
            let _ = shown.try_set(fetched.is_some());
            let _ = maker.try_set(fetched);
        });
    };
    let drawn = move || {
        if !shown.get() {
            return None;
        }
        let made = maker.with(|maker| maker.as_ref().and_then(|maker| maker.make(&link.get())));
        Some(match made {
            Some(made) => view! {
                {code::square(&made, w.say("carry-scan-image"))}
                <p>{w.say("carry-scan-how")}</p>
            }
            .into_any(),
            None => view! { <p>{w.say("carry-scan-long")}</p> }.into_any(),
        })
    };
    view! {
        <div class="carry-scan">
            <button type="button" class="button button-second" aria-expanded=move || shown.get().to_string() on:click=turn>
                {move || w.say(if shown.get() { "carry-scan-hide" } else { "carry-scan" })}
            </button>
            <div role="status">
                {move || trouble.get().map(|id| view! { <p class="told">{w.say(id)}</p> })}
            </div>
            {drawn}
        </div>
    }
}
