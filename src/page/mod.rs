//! What every page is made of: its heading, the way back, an outward link, a date.

use crate::{locale::Texts, visit::Who, wizard::Wizard};
use chrono::NaiveDate;
use leptos::{html, prelude::*};
use std::sync::Arc;

/// The heading of a page. It gives the page its title, and takes the focus after a step, so that a screen reader says it.
pub(crate) fn heading(w: Wizard, words: String) -> impl IntoView {
    heading_that_follows(w, Arc::new(move || words.clone()))
}

/// The same where the words change with the answers on the page.
pub(crate) fn heading_that_follows(
    w: Wizard,
    words: Arc<dyn Fn() -> String + Send + Sync>,
) -> impl IntoView {
    let node = NodeRef::<html::H1>::new();
    let wanted = w.take_focus();
    node.on_load(move |node| {
        if wanted {
            w.announce_turn();
            take_focus(&node);
        }
    });
    let said = move || {
        let words = words();
        w.entitle(w.title_of(words.clone()));
        words
    };
    view! { <h1 tabindex="-1" node_ref=node>{said}</h1> }
}

#[cfg(feature = "csr")]
fn take_focus(node: &web_sys::HtmlElement) {
    // The page around has brought the top into view, the way back with it: no second jump.
    let quietly = web_sys::FocusOptions::new();
    quietly.set_prevent_scroll(true);
    let _ = node.focus_with_options(&quietly);
}

#[cfg(not(feature = "csr"))]
fn take_focus<T>(_: &T) {}

/// Gives an element the focus.
#[cfg(feature = "csr")]
pub(crate) fn focus(node: &web_sys::HtmlElement) {
    let _ = node.focus();
}

#[cfg(not(feature = "csr"))]
pub(crate) fn focus<T>(_: &T) {}

/// Scrolls no further than needed to show a place of the same instance.
#[cfg(feature = "csr")]
pub(crate) fn keep_in_sight(from: &web_sys::Element, id: &str) {
    if let Some(place) = place(from, id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        place.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

#[cfg(not(feature = "csr"))]
pub(crate) fn keep_in_sight<T>(_: &T, _: &str) {}

/// A place of the instance that an element stands in, by its id.
#[cfg(feature = "csr")]
fn place(from: &web_sys::Element, id: &str) -> Option<web_sys::HtmlElement> {
    use wasm_bindgen::JsCast;
    let instance = from.closest(".jalon").ok().flatten()?;
    let place = instance.query_selector(&format!("#{id}")).ok().flatten()?;
    place.dyn_into().ok()
}

/// Leads from what was touched to a place of the same instance: it takes the focus and stands at the top.
#[cfg(feature = "csr")]
pub(crate) fn jump(event: &leptos::ev::MouseEvent, id: &str) {
    use wasm_bindgen::JsCast;
    let place = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .and_then(|target| place(&target, id));
    if let Some(place) = place {
        // Only now: a place that always took the focus would take it at every touch of what stands in it.
        let _ = place.set_attribute("tabindex", "-1");
        place.scroll_into_view();
        let quietly = web_sys::FocusOptions::new();
        quietly.set_prevent_scroll(true);
        let _ = place.focus_with_options(&quietly);
    }
}

#[cfg(not(feature = "csr"))]
pub(crate) fn jump(_: &leptos::ev::MouseEvent, _: &str) {}

/// The way back, where there is one.
pub(crate) fn back(w: Wizard) -> impl IntoView {
    w.can_go_back().then(|| {
        view! {
            <p class="back no-print">
                <button type="button" class="link" on:click=move |_| w.back()>
                    <span class="arrow" aria-hidden="true">{"\u{2039}"}</span>
                    {w.say("back")}
                </button>
            </p>
        }
    })
}

/// The button that makes room for the next person, for who sees one after the other.
pub(crate) fn next_person(w: Wizard) -> impl IntoView {
    (w.who() != Who::Person).then(|| {
        view! {
            <p class="no-print">
                <button type="button" class="button button-second" on:click=move |_| w.next_person()>
                    {w.say("next-person")}
                </button>
            </p>
        }
    })
}

/// The surveyor's stake, banded.
pub(crate) fn mark() -> impl IntoView {
    let bands: Vec<_> = [
        ("mark-red", 1),
        ("mark-pale", 6),
        ("mark-red", 11),
        ("mark-pale", 16),
    ]
    .into_iter()
    .map(|(class, y)| view! { <rect class=class x="8" y=y width="6" height="5" /> })
    .collect();
    view! {
        <svg class="mark" viewBox="0 0 22 28" aria-hidden="true" focusable="false">
            {bands}
            <path class="mark-line" d=format!("M8 21 L11 27 L14 21 Z") />
            <rect class="mark-frame" x="8" y=1 width="6" height="20" />
        </svg>
    }
}

/// A link to another site, with its full address for paper.
pub(crate) fn outward(url: String, words: String, language: Option<String>) -> impl IntoView {
    view! {
        <a class="outward" href=url.clone() rel="noopener noreferrer" target="_blank" hreflang=language>
            {words}
        </a>
        <span class="address" dir="ltr">{url}</span>
    }
}

/// The folder of an address, with its slash. Nothing where there is no address.
pub(crate) fn folder(address: &str) -> Option<&str> {
    address.rfind('/').map(|end| &address[..=end])
}

/// A day as a machine reads it and as a person reads it.
pub(crate) fn day(texts: &Texts, day: NaiveDate) -> String {
    texts.formats(|formats| formats.date(day))
}

/// How far the person is, as a stake with one band for each question, and in words.
pub(crate) fn stake(done: usize, total: usize) -> impl IntoView {
    let bands: Vec<_> = (0..total)
        .map(|at| {
            let class = match at.cmp(&done) {
                std::cmp::Ordering::Less => "band band-done",
                std::cmp::Ordering::Equal => "band band-now",
                std::cmp::Ordering::Greater => "band",
            };
            view! { <span class=class></span> }
        })
        .collect();
    view! { <div class="stake" aria-hidden="true">{bands}</div> }
}
