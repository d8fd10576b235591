//! One line of a checklist: its words, its box, its figure and its official page.

use crate::{page, visit::Who, wizard::Wizard};
use jalon_locale::{Args, Key};
use jalon_rules::{Applies, By, FigureUse, Line, Link, LinkId, ProcedureId, Variant};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// One line.
pub(super) fn view(
    w: Wizard,
    id: ProcedureId,
    name: &str,
    line: &Line,
    tagged: bool,
    seen: &mut BTreeSet<LinkId>,
) -> Option<impl IntoView + use<>> {
    let texts = w.texts();
    let item = w.procedure(id, |procedure| procedure.items.get(line.item).cloned())??;
    let key = Key::procedure(name, format!("item-{}", item.id));
    let condition = (line.applies == Applies::If)
        .then(|| texts.find(key.clone().attr("if")))
        .flatten();
    let (words, figure) = words(w, &key, line)?;
    let term = texts.find(key.attr("term"));
    let official = line.link.and_then(|link| {
        w.inventory()
            .pack
            .links
            .get(usize::from(link.0))?
            .official
            .clone()
    });
    let mut class = String::from("line");
    if line.first {
        class.push_str(" line-first");
    }
    if line.protected == Some(Variant::LeftOut) {
        class.push_str(" line-left-out");
    }
    let said = view! {
        {line.first.then(|| view! { <strong class="first-mark">{texts.say("checklist-first")}</strong> })}
        {tagged.then(|| by(w, line.by)).flatten().map(|words| view! { <span class="by">{words}</span> })}
        {condition.map(|condition| view! { <span class="condition">{condition}</span> })}
        <span class="line-text">{words}</span>
        {term.map(|term| {
            let language = official.as_ref().map(|(_, language)| language.clone());
            view! { <span class="term"><bdi lang=language>{term}</bdi></span> }
        })}
    };
    let head = if line.tick {
        tick(w, format!("{name}/{}", item.id), said).into_any()
    } else {
        view! { <div class="read">{said}</div> }.into_any()
    };
    Some(view! {
        <li class=class>
            {head}
            {figure}
            {line.link.map(|found| {
                let card = if seen.insert(found) { link(w, found).into_any() } else { link_again(w, found).into_any() };
                view! { <div class="line-link">{card}</div> }
            })}
        </li>
    })
}

/// A box to tick beside these words, kept under this name.
pub(crate) fn tick(w: Wizard, name: String, words: impl IntoView + 'static) -> impl IntoView {
    let already = untrack(|| w.is_ticked(&name));
    let (shown, kept) = (name.clone(), name);
    view! {
        <label class="tick">
            <input
                type="checkbox"
                checked=already
                prop:checked=move || w.is_ticked(&shown)
                on:change=move |event| w.tick(kept.clone(), event_target_checked(&event))
            />
            <span class="tick-words">{words}</span>
        </label>
    }
}

/// Who does a line. What the person does themselves is said only to somebody else.
fn by(w: Wizard, by: By) -> Option<String> {
    (by != By::Person || w.who() != Who::Person).then(|| w.say(&format!("by-{}", by.id())))
}

/// The text that this person sees, and where its figure comes from.
fn words(w: Wizard, key: &Key, line: &Line) -> Option<(String, Option<AnyView>)> {
    let texts = w.texts();
    if line.protected.is_some() {
        return Some((texts.find(key.clone().attr("protected"))?, None));
    }
    match line.figure {
        None => Some((texts.find(key.clone())?, None)),
        Some(FigureUse::Missing) => Some((texts.find(key.clone().attr("nofigure"))?, None)),
        Some(FigureUse::InForce(figure)) => {
            let inventory = w.inventory();
            let figure = inventory.pack.figures.get(usize::from(figure.0))?;
            let until = figure
                .valid_until
                .or(figure.review_by)
                .map(|day| page::day(&texts, day))
                .unwrap_or_default();
            let checked = page::day(&texts, figure.checked);
            let args = Args::new()
                .text(
                    "amount",
                    texts.formats(|formats| formats.money(figure.minor, &figure.currency)),
                )
                .text(
                    "per_year",
                    texts.formats(|formats| formats.money(figure.yearly(), &figure.currency)),
                )
                .text("until", until.clone())
                .text("checked", checked.clone());
            let said = texts.find_with(key.clone(), &args)?;
            let source = inventory.pack.sources.get(usize::from(figure.source.0));
            let force = Args::new().text("until", until).text("checked", checked);
            let note = view! {
                <p class="figure-note">
                    {texts.with(if figure.valid_until.is_some() { "figure-until" } else { "figure-review" }, &force)}
                    " "
                    {source.map(|source| page::outward(source.url.clone(), source.title.clone(), Some(source.language.clone())))}
                </p>
            };
            Some((said, Some(note.into_any())))
        }
    }
}

/// An official page that this list has spoken of before: its name is enough.
fn link_again(w: Wizard, id: LinkId) -> impl IntoView {
    let inventory = w.inventory();
    let link = inventory.pack.links.get(usize::from(id.0))?;
    Some(view! {
        <div class="link-card">
            <p class="link-name">{link_name(w, link)}</p>
        </div>
    })
}

fn link_name(w: Wizard, link: &Link) -> impl IntoView + use<> {
    let words = w.texts().way(&format!("link-{}", link.id));
    page::outward(
        link.url.clone(),
        words.unwrap_or_else(|| link.url.clone()),
        link.languages.first().cloned(),
    )
}

/// An official page: its name, its languages, what it needs, when it is open, what goes wrong there, and when we looked.
pub(crate) fn link(w: Wizard, id: LinkId) -> impl IntoView {
    let texts = w.texts();
    let inventory = w.inventory();
    let link = inventory.pack.links.get(usize::from(id.0))?;
    let name = format!("link-{}", link.id);
    let languages: Vec<String> = link
        .languages
        .iter()
        .map(|code| texts.language_name(code))
        .collect();
    let languages = texts.formats(|formats| formats.list(&languages));
    let about: Vec<_> = [("needs", link.needs), ("hours", link.hours), ("trap", link.trap)]
        .into_iter()
        .filter(|(_, marked)| *marked)
        .filter_map(|(attribute, _)| Some((attribute, texts.way_attribute(&name, attribute)?)))
        .map(|(attribute, words)| {
            view! { <li><strong>{texts.say(&format!("page-label-{attribute}"))}</strong>" "{words}</li> }
        })
        .collect();
    let checked = page::day(&texts, link.checked);
    Some(view! {
        <div class="link-card">
            <p class="link-name">{link_name(w, link)}</p>
            {link.official.clone().map(|(official, language)| view! { <p class="term"><bdi lang=language>{official}</bdi></p> })}
            {(!about.is_empty()).then(|| view! { <ul class="about">{about}</ul> })}
            <p class="dates">
                {texts.with("page-languages", &Args::new().text("languages", languages))}
                " "
                {texts.with("page-checked", &Args::new().text("day", checked))}
            </p>
        </div>
    })
}
