//! The way on where nothing fits, or before everything else because it is urgent.

use crate::{checklist, wizard::Wizard};
use jalon_rules::{HelpId, StartId, help};
use leptos::prelude::*;

/// Help shown at once on an urgent page, before its lines.
const LEGAL_FIRST: usize = 3;

/// A starting point: its words, its lines, official pages, and help near the person.
pub(super) fn view(w: Wizard, id: StartId) -> Option<impl IntoView> {
    let texts = w.texts();
    let inventory = w.inventory();
    let start = inventory.pack.starts.get(usize::from(id.0))?;
    let near = help(&inventory.pack, &w.answers(), inventory.today);
    let is_legal = |id: &&HelpId| {
        let record = inventory.pack.help.get(usize::from(id.0));
        record.is_some_and(|record| record.topics.iter().any(|topic| topic == "legal"))
    };
    let legal: Vec<HelpId> = if start.urgent {
        near.iter()
            .filter(is_legal)
            .take(LEGAL_FIRST)
            .copied()
            .collect()
    } else {
        Vec::new()
    };
    let rest: Vec<HelpId> = near
        .iter()
        .filter(|id| !legal.contains(id))
        .copied()
        .collect();
    let name = format!("start-{}", start.id);
    let lines: Vec<_> = start
        .lines
        .iter()
        .map(|line| texts.say(&format!("{name}-{line}")))
        .map(|words| view! { <li>{words}</li> })
        .collect();
    let pages: Vec<_> = start
        .links
        .iter()
        .map(|link| view! { <li>{checklist::link(w, *link)}</li> })
        .collect();
    let class = if start.urgent {
        "start-point start-urgent"
    } else {
        "start-point"
    };
    Some(view! {
        <section class=class>
            <h2>{texts.say(&name)}</h2>
            {texts.attribute(&name, "text").map(|text| view! { <p class="lede">{text}</p> })}
            {(!legal.is_empty()).then(|| view! {
                <h3>{texts.say("result-legal-first")}</h3>
                {checklist::help_list(w, &legal)}
            })}
            <ul class="lines">{lines}</ul>
            {(!pages.is_empty()).then(|| view! { <ul class="plain-list links">{pages}</ul> })}
            {(!rest.is_empty()).then(|| view! {
                <h3>{texts.say("checklist-help")}</h3>
                {checklist::help_list(w, &rest)}
            })}
        </section>
    })
}
