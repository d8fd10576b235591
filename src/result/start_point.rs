//! The way on where nothing fits, or before everything else because it is urgent.

use crate::{checklist, wizard::Wizard};
use jalon_rules::{HelpId, StartId, help};
use leptos::prelude::*;

/// Help shown at once, before the lines.
const HELP_FIRST: usize = 3;

/// A starting point: its words, who helps near the person, its lines, official pages, and more help. It has a title unless the
/// page is already called so.
pub(super) fn view(w: Wizard, id: StartId, titled: bool) -> Option<impl IntoView> {
    let texts = w.texts();
    let inventory = w.inventory();
    let start = inventory.pack.starts.get(usize::from(id.0))?;
    let near = help(&inventory.pack, &w.answers(), inventory.today);
    let is_legal = |id: &&HelpId| {
        let record = inventory.pack.help.get(usize::from(id.0));
        record.is_some_and(|record| record.topics.iter().any(|topic| topic == "legal"))
    };
    let first: Vec<HelpId> = near
        .iter()
        .filter(|id| !start.urgent || is_legal(id))
        .take(HELP_FIRST)
        .copied()
        .collect();
    let rest: Vec<HelpId> = near
        .iter()
        .filter(|id| !first.contains(id))
        .copied()
        .collect();
    let name = format!("start-{}", start.id);
    let lines: Vec<_> = start
        .lines
        .iter()
        .map(|line| {
            (
                format!("{name}/{line}"),
                texts.way(&format!("{name}-{line}")).unwrap_or_default(),
            )
        })
        .map(|(tick, words)| {
            // On an urgent page the lines are things to do today, so they can be ticked.
            if start.urgent {
                view! { <li class="line">{checklist::tick(w, tick, words)}</li> }.into_any()
            } else {
                view! { <li>{words}</li> }.into_any()
            }
        })
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
    let help_title = if start.urgent {
        "result-legal-first"
    } else {
        "checklist-help"
    };
    // One level below whatever bears the name of this starting point.
    let part = |words: String| {
        if titled {
            view! { <h3>{words}</h3> }.into_any()
        } else {
            view! { <h2>{words}</h2> }.into_any()
        }
    };
    Some(view! {
        <section class=class>
            {titled.then(|| view! { <h2>{texts.way(&name)}</h2> })}
            {texts.way_attribute(&name, "text").map(|text| view! { <p class="lede">{text}</p> })}
            {(!first.is_empty()).then(|| view! {
                {part(texts.say(help_title))}
                {checklist::help_list(w, &first)}
            })}
            {part(texts.say("start-lines"))}
            <ul class="lines">{lines}</ul>
            {(!pages.is_empty()).then(|| view! { <ul class="plain-list links">{pages}</ul> })}
            {(!rest.is_empty()).then(|| view! {
                {part(texts.say("near-more"))}
                {checklist::help_list(w, &rest)}
            })}
        </section>
    })
}
