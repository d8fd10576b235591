//! What the person chooses above the sheet. None of it is printed.

use super::{counter, flow::Extent, printer::Printer, printer::Printing, second::Second};
use crate::{carry, visit::Screen, wizard::Wizard};
use jalon_locale::Args;
use jalon_rules::{ProcedureId, named};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The choices, and the button that prints.
pub(super) fn view(
    w: Wizard,
    id: ProcedureId,
    extent: RwSignal<Extent>,
    second: Second,
    printer: Printer,
) -> impl IntoView {
    view! {
        <div class="paper-options no-print">
            {move || extents(w, extent)}
            {move || seconds(w, id, second)}
            {move || (extent.get() != Extent::Blank).then(|| sensitive(w))}
            {move || buttons(w, id, extent, printer)}
            <p class="note">{move || w.say("paper-hint")}</p>
        </div>
    }
}

fn extents(w: Wizard, extent: RwSignal<Extent>) -> AnyView {
    let rows: Vec<_> = Extent::ALL
        .into_iter()
        .map(|choice| {
            let words = w.say(&format!("paper-extent-{}", choice.id()));
            row(
                w.id("paper-extent"),
                words,
                move || extent.get() == choice,
                move || extent.set(choice),
            )
        })
        .collect();
    group(w.say("paper-extent"), None, rows)
}

fn seconds(w: Wizard, id: ProcedureId, second: Second) -> AnyView {
    let texts = w.texts();
    let spoken = counter::languages(w);
    let name = w.id("paper-second");
    let mut rows = vec![row(
        name.clone(),
        texts.say("paper-second-none"),
        move || second.is(None),
        move || second.choose(w, id, None),
    )];
    let inventory = w.inventory();
    let mut others: Vec<_> = inventory
        .languages
        .iter()
        .filter(|language| language.code != texts.language.code)
        .collect();
    others.sort_by_key(|language| !spoken.contains(&language.code));
    rows.extend(others.into_iter().map(|language| {
        let mut words = language.name.clone();
        if spoken.contains(&language.code) {
            let args = Args::new().text("language", words);
            words = texts.with("paper-second-counter", &args);
        }
        let (shown, chosen) = (language.code.clone(), language.code.clone());
        row(
            name.clone(),
            words,
            move || second.is(Some(&shown)),
            move || second.choose(w, id, Some(chosen.clone())),
        )
    }));
    group(
        texts.say("paper-second"),
        Some(texts.say("paper-second-hint")),
        rows,
    )
}

fn group(title: String, hint: Option<String>, rows: Vec<AnyView>) -> AnyView {
    view! {
        <fieldset>
            <legend class="ask-question">{title}</legend>
            {hint.map(|hint| view! { <p class="ask-hint">{hint}</p> })}
            <div class="rows rows-side">{rows}</div>
        </fieldset>
    }
    .into_any()
}

fn row(
    name: String,
    words: String,
    chosen: impl Fn() -> bool + Send + Sync + 'static,
    choose: impl Fn() + 'static,
) -> AnyView {
    view! {
        <label class="row">
            <input type="radio" name=name prop:checked=chosen on:change=move |_| choose() />
            <span class="row-words">{words}</span>
        </label>
    }
    .into_any()
}

/// The one switch for what is sensitive, where there is anything to add, with what it would add.
fn sensitive(w: Wizard) -> Option<AnyView> {
    let inventory = w.inventory();
    let answers = w.answers();
    let of = |sensitive| named(&inventory.pack, &answers, inventory.today, sensitive);
    let (with, without) = (of(true), of(false));
    let texts = w.texts();
    let questions: Vec<String> = with
        .iter()
        .filter(|(fact, _)| without.get(*fact).is_none())
        .filter_map(|(fact, _)| w.fact(fact, |fact| texts.short(fact)))
        .collect();
    if questions.is_empty() {
        return None;
    }
    let questions = texts.formats(|formats| formats.list(&questions));
    Some(
        view! {
            <label class="row paper-sensitive">
                <input
                    type="checkbox"
                    prop:checked=move || w.adds_sensitive()
                    on:change=move |event| w.add_sensitive(event_target_checked(&event))
                />
                <span class="row-words">
                    {texts.say("paper-sensitive")}
                    <span class="row-hint">{texts.with("paper-sensitive-which", &Args::new().text("questions", questions))}</span>
                </span>
            </label>
        }
        .into_any(),
    )
}

fn buttons(w: Wizard, id: ProcedureId, extent: RwSignal<Extent>, printer: Printer) -> AnyView {
    let known = printer.known();
    let words = match known {
        Printing::Likely => None,
        Printing::Nothing => Some("paper-nothing"),
        Printing::Framed => Some("paper-framed"),
    };
    let print = (known == Printing::Likely).then(|| {
        view! {
            <button type="button" class="button" on:click=move |_| {
                w.announce_print();
                printer.print();
            }>{w.say("paper-print")}</button>
        }
    });
    // It opens with what stands on the paper, and nothing more.
    let own = match known {
        Printing::Likely => None,
        _ if extent.get() == Extent::Blank => {
            carry::link_with(w, id, counter::country_only(w), BTreeSet::new())
        }
        _ => carry::link(w, id),
    };
    let own = own.map(|link| {
        view! {
            <a
                class="button"
                href=link
                target="_blank"
                rel="noopener noreferrer"
                on:click=move |_| w.announce_print()
            >
                {w.say("paper-own-page")}
            </a>
        }
    });
    view! {
        <div role="status">{words.map(|id| view! { <p class="paper-trouble">{w.say(id)}</p> })}</div>
        <div class="actions">
            {print}
            {own}
            <button type="button" class="button button-second" on:click=move |_| w.go(Screen::Carry(id))>
                {w.say("paper-other-ways")}
            </button>
        </div>
    }
    .into_any()
}
