//! The checklist to take along: as a message, a file, a link, a picture to scan.

mod code;
mod device;
mod file;
mod hand_over;
mod list;
#[cfg(test)]
pub(crate) mod tests;
mod text;

use crate::{calendar, content::Shelved, page, trouble, visit::Screen, wizard::Wizard};
use device::Told;
pub(crate) use device::{Confined, confined, kept_file};
use hand_over::Withheld;
pub(crate) use hand_over::{link, link_with};
use jalon_rules::ProcedureId;
use leptos::{html, prelude::*};
use list::{Asked, List};

/// What was tried last, by the part of the page it belongs to. Each part says its own.
type Tried = RwSignal<Option<(Part, Told)>>;

/// A part of the page where something is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Text,
    Link,
}

/// The page.
pub(crate) fn view(w: Wizard, id: ProcedureId) -> impl IntoView {
    let name = w
        .procedure(id, |procedure| procedure.id.clone())
        .unwrap_or_default();
    view! {
        {page::back(w)}
        {page::heading(w, w.say("checklist-carry"))}
        <p class="lede">{w.say(&name)}</p>
        {move || body(w, id)}
    }
}

fn body(w: Wizard, id: ProcedureId) -> AnyView {
    match w.result_texts(&[id]) {
        Shelved::Waiting => return trouble::waiting(w).into_any(),
        Shelved::Failed => return trouble::retry(w, "error-content", move || w.retry()).into_any(),
        Shelved::Here => {}
    }
    let tried = Tried::new(None);
    let list = Memo::new(move |_| resolved(w, id));
    view! {
        {elsewhere(w, id)}
        {send(w, id, list, tried)}
        {keep(w, id, list)}
        {hand_over::view(w, id, tried)}
        <section class="part">
            <h2>{w.say("carry-paper")}</h2>
            <p>{w.say("carry-paper-what")}</p>
            <div class="actions">
                <button type="button" class="button button-second" on:click=move |_| w.go(Screen::Paper(id))>
                    {w.say("checklist-print")}
                </button>
            </div>
        </section>
        {in_calendar(w, id)}
        <div class="actions">
            <button type="button" class="link" on:click=move |_| w.go(Screen::Checklist(id))>
                {w.say("carry-to-list")}
            </button>
        </div>
        {page::next_person(w)}
    }
    .into_any()
}

/// The days of the list for a calendar. They are written down beside the lines that they belong to.
fn in_calendar(w: Wizard, id: ProcedureId) -> impl IntoView {
    let words = view! { <h2>{w.say("carry-calendar")}</h2> <p>{w.say("carry-calendar-what")}</p> };
    calendar::to_take(w, id, words).map(|part| view! { <section class="part">{part}</section> })
}

/// The list as it may be carried now. Tracked: follows the choice about sensitive answers.
fn resolved(w: Wizard, id: ProcedureId) -> List {
    let inventory = w.inventory();
    List::of(
        &inventory.pack,
        &w.texts(),
        Asked {
            procedure: id,
            answers: &w.carried(),
            ticks: &w.carried_ticks(id),
            dates: &calendar::sentences(w, id),
            who: w.who(),
            on: inventory.today,
            address: &inventory.address,
        },
    )
}

/// Where the page stands inside something that takes its powers away: a way out.
fn elsewhere(w: Wizard, id: ProcedureId) -> impl IntoView {
    let confined = confined(w.place())?;
    let words = match confined {
        Confined::Frame => "carry-in-frame",
        Confined::App => "carry-in-app",
    };
    Some(view! {
        <aside class="fit-me">
            <p>{w.say(words)}</p>
            {move || link(w, id).map(|link| view! {
                <p>
                    <a href=link target="_blank" rel="noopener noreferrer">{w.say("carry-open-page")}</a>
                </p>
            })}
        </aside>
    })
}

/// Whether what is sensitive is in it, where there is anything, and that the days written down are.
fn told_of(w: Wizard, id: ProcedureId, list: Memo<List>) -> impl IntoView {
    let note = move |words: &str| view! { <p class="note">{w.say(words)}</p> };
    let some = untrack(|| Withheld::of(w, id).is_some());
    let added = move || {
        some.then(|| {
            note(if w.adds_sensitive() {
                "carry-with-sensitive"
            } else {
                "carry-without-sensitive"
            })
        })
    };
    let dated = move || {
        list.with(|list| list.dated)
            .then(|| note("carry-with-dates"))
    };
    view! { {added} {dated} }
}

fn send(w: Wizard, id: ProcedureId, list: Memo<List>, tried: Tried) -> impl IntoView {
    let field = NodeRef::<html::Textarea>::new();
    let text = Memo::new(move |_| list.with(text::text));
    let (language, dir) = list.with_untracked(|list| list.language.clone());
    view! {
        <section class="part">
            <h2>{w.say("carry-send")}</h2>
            <p>{w.say("carry-send-what")}</p>
            {told_of(w, id, list)}
            {handed(w, Part::Text, tried, move || text.get_untracked(), move || field.get_untracked().map(Into::into))}
            <label class="carry-label" for=w.id("carry-text")>{w.say("carry-text")}</label>
            <textarea
                id=w.id("carry-text")
                class="text carry-text"
                rows="9"
                readonly=true
                lang=language
                dir=dir
                node_ref=field
                prop:value=move || text.get()
            ></textarea>
        </section>
    }
}

/// Buttons that share and copy, as far as the device has them, and what came of it.
fn handed(
    w: Wizard,
    part: Part,
    tried: Tried,
    words: impl Fn() -> String + Copy + Send + Sync + 'static,
    field: impl Fn() -> Option<Field> + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let (kind, share, copy) = match part {
        Part::Text => ("text", "carry-share-text", "carry-copy-text"),
        Part::Link => ("url", "carry-share-link", "carry-copy-link"),
    };
    let told = move |told: Option<Told>| tried.set(told.map(|told| (part, told)));
    view! {
        <div class="actions">
            {device::can_share(kind).then(|| view! {
                <button type="button" class="button" on:click=move |_| device::share(kind, &words(), told)>
                    {w.say(share)}
                </button>
            })}
            <button type="button" class="button button-second" on:click=move |_| device::copy(&words(), field(), told)>
                {w.say(copy)}
            </button>
        </div>
        <p class="told" role="status">
            {move || tried.get().filter(|(of, _)| *of == part).map(|(_, told)| w.say(told.text()))}
        </p>
    }
}

/// A field that can be selected.
type Field = wasm_bindgen::JsValue;

fn keep(w: Wizard, id: ProcedureId, list: Memo<List>) -> impl IntoView {
    // Of its kind and of its day, and nothing more: a name shows in every list of files.
    let name = move || {
        let day = w.inventory().today;
        let of = w
            .procedure(id, |procedure| format!("{}-", procedure.id))
            .filter(|_| w.adds_sensitive())
            .unwrap_or_default();
        format!("jalon-{of}{day}.html")
    };
    let kept = move || {
        let words = list.with(file::html);
        match kept_file("text/html;charset=utf-8", &words) {
            Some(address) => view! {
                <div class="actions">
                    <a class="button button-second button-link" href=address download=name()>{w.say("carry-keep-button")}</a>
                </div>
            }
            .into_any(),
            None => view! { <p>{w.say("carry-keep-not")}</p> }.into_any(),
        }
    };
    view! {
        <section class="part">
            <h2>{w.say("carry-keep")}</h2>
            <p>{w.say("carry-keep-what")}</p>
            {told_of(w, id, list)}
            {kept}
            <p class="note">{w.say("carry-keep-shared")}</p>
        </section>
    }
}
