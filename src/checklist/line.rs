//! One line of a checklist: its words, its box, its figure and its official page.

use super::{
    Told,
    said::{Said, about, said},
};
use crate::{
    calendar, page,
    visit::Who,
    voice::{self, Piece},
    wizard::Wizard,
};
use jalon_rules::{By, Line, Link, LinkId, ProcedureId};
use leptos::prelude::*;

/// One line.
pub(super) fn view(
    w: Wizard,
    id: ProcedureId,
    line: &Line,
    tagged: bool,
    told: &mut Told,
) -> Option<impl IntoView + use<>> {
    let texts = w.texts();
    let inventory = w.inventory();
    let said = said(&inventory.pack, &texts, id, line)?;
    told.script.extend(aloud(w, line.item, tagged, &said));
    let (reader, item) = (told.reader, line.item);
    let described = format!("{}-words", place(w, item));
    let mut class = String::from("line");
    if said.first {
        class.push_str(" line-first");
    }
    if said.left_out {
        class.push_str(" line-left-out");
    }
    let words = view! {
        {said.first.then(|| view! { <strong class="first-mark">{texts.say("checklist-first")}</strong> })}
        {tagged.then(|| by(w, said.by)).flatten().map(|words| view! { <span class="by">{words}</span> })}
        {said.condition.map(|condition| view! { <span class="condition">{condition}</span> })}
        <span class="line-text" id=described.clone()>{said.words}</span>
        {said.term.map(|(term, language)| view! { <span class="term"><bdi lang=language>{term}</bdi></span> })}
    };
    let head = if said.tick {
        tick(w, said.name, words).into_any()
    } else {
        view! { <div class="read">{words}</div> }.into_any()
    };
    let figure = said.figure.map(|(note, source)| {
        let source = inventory.pack.sources.get(usize::from(source.0));
        view! {
            <p class="figure-note">
                {note}
                " "
                {source.map(|source| page::outward(source.url.clone(), source.title.clone(), Some(source.language.clone())))}
            </p>
        }
    });
    Some(view! {
        <li class=class class:line-read=move || reader.is_at(item) id=place(w, item)>
            {head}
            {voice::beside_line(reader, item, described)}
            {figure}
            {calendar::beside_line(w, id, item)}
            {said.link.map(|found| {
                let card = if told.seen.insert(found) { link(w, found).into_any() } else { link_again(w, found).into_any() };
                view! { <div class="line-link">{card}</div> }
            })}
        </li>
    })
}

/// A line as it is read aloud: whose it is, its condition, words, local term and official page.
fn aloud(w: Wizard, item: usize, tagged: bool, said: &Said) -> Vec<Piece> {
    let texts = w.texts();
    let inventory = w.inventory();
    let link = said
        .link
        .and_then(|link| inventory.pack.links.get(usize::from(link.0)));
    let foreign = |(words, language): (String, Option<String>)| {
        // In the voice of another language it could not be understood.
        language.map(|language| (words, Some(language)))
    };
    let pieces = [
        said.first.then(|| (texts.say("checklist-first"), None)),
        tagged
            .then(|| by(w, said.by))
            .flatten()
            .map(|words| (words, None)),
        said.condition.clone().map(|words| (words, None)),
        Some((said.words.clone(), None)),
        said.term.clone().and_then(foreign),
        link.and_then(|link| texts.way(&format!("link-{}", link.id)))
            .map(|words| (words, None)),
        link.and_then(|link| link.official.clone())
            .map(|(words, language)| (words, Some(language))),
    ];
    pieces
        .into_iter()
        .flatten()
        .map(|(words, language)| Piece {
            words,
            language,
            line: Some(item),
        })
        .collect()
}

/// The id of the place where a line stands.
pub(crate) fn place(w: Wizard, item: usize) -> String {
    w.id(&format!("line-{item}"))
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
pub(super) fn by(w: Wizard, by: By) -> Option<String> {
    (by != By::Person || w.who() != Who::Person).then(|| w.say(&format!("by-{}", by.id())))
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
    let about = about(&texts, link);
    let told = about.told.into_iter();
    let told: Vec<_> = told
        .map(|(label, words)| view! { <li><strong>{label}</strong>" "{words}</li> })
        .collect();
    Some(view! {
        <div class="link-card">
            <p class="link-name">{link_name(w, link)}</p>
            {link.official.clone().map(|(official, language)| view! { <p class="term"><bdi lang=language>{official}</bdi></p> })}
            {(!told.is_empty()).then(|| view! { <ul class="about">{told}</ul> })}
            <p class="dates">{about.languages}" "{about.checked}</p>
        </div>
    })
}
