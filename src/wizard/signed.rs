//! Who stands behind this copy, and the pages that say so: at the foot of every page.

use super::Wizard;
use crate::{embed::Place, page};
use jalon_locale::Args;
use jalon_rules::Conformity;
use leptos::prelude::*;

/// The pages, and what their links are called.
const PAGES: [(&str, &str); 5] = [
    ("accessibility", "about-accessibility"),
    ("privacy", "about-privacy"),
    ("legal", "about-legal"),
    ("content", "about-content"),
    ("report", "about-report"),
];

pub(super) fn view(w: Wizard) -> impl IntoView {
    view! {
        {move || {
            links(w).map(|links| view! { <nav class="signed" aria-label=w.say("about")>{links}</nav> })
        }}
        {move || names(w)}
    }
}

/// In a page of somebody else they open apart, and where a visit would be lost with the page too.
fn links(w: Wizard) -> Option<Vec<AnyView>> {
    let inventory = w.inventory();
    let alone = w.place() == Place::Page;
    let top = if alone {
        ""
    } else {
        page::folder(&inventory.address)?
    };
    let apart = !alone || w.not_kept().is_some();
    let code = w.texts().language.code.clone();
    let link = |(page, words): (&str, &str)| {
        let words = match inventory.pack.signed.conformity {
            Some(conformity) if page == "accessibility" => declared(conformity),
            _ => words,
        };
        view! {
            <a
                href=format!("{top}about/{code}/{page}.html")
                target=apart.then_some("_blank")
                rel=apart.then_some("noopener")
            >
                {w.say(words)}
            </a>
        }
        .into_any()
    };
    Some(PAGES.map(link).into())
}

/// The declaration stands in the link to it, as French law wants.
fn declared(conformity: Conformity) -> &'static str {
    match conformity {
        Conformity::Not => "about-accessibility-not",
        Conformity::Partly => "about-accessibility-partly",
        Conformity::Fully => "about-accessibility-fully",
    }
}

fn names(w: Wizard) -> Option<AnyView> {
    let signed = &w.inventory().pack.signed;
    let said: Vec<String> = [
        ("about-published", &signed.publisher),
        ("about-hosted", &signed.host),
    ]
    .into_iter()
    .filter(|(_, name)| !name.is_empty())
    .map(|(words, name)| w.texts().with(words, &Args::new().text("name", name)))
    .collect();
    (!said.is_empty()).then(|| view! { <p>{said.join(" · ")}</p> }.into_any())
}
