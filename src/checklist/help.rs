//! Help near the person: the country's own first, then for all of Europe.

use crate::{page, wizard::Wizard};
use jalon_locale::Args;
use jalon_rules::{Help, HelpId};
use leptos::prelude::*;

/// Records shown before the rest folds.
const AT_ONCE: usize = 4;

/// A list of help records.
pub(crate) fn list(w: Wizard, ids: &[HelpId]) -> impl IntoView + use<> {
    let inventory = w.inventory();
    let records = |ids: &[HelpId]| -> Vec<_> {
        ids.iter()
            .filter_map(|id| inventory.pack.help.get(usize::from(id.0)))
            .map(|help| record(w, help))
            .collect()
    };
    let (near, far) = ids.split_at(ids.len().min(AT_ONCE));
    view! {
        <ul class="help">{records(near)}</ul>
        {(!far.is_empty()).then(|| view! {
            <details class="fold screen-only">
                <summary>{w.say("near-more")}</summary>
                <ul class="help">{records(far)}</ul>
            </details>
        })}
    }
}

fn record(w: Wizard, help: &Help) -> impl IntoView + use<> {
    let texts = w.texts();
    let whole = match &help.country {
        Some(country) => texts.region(country),
        None => texts.say("near-europe"),
    };
    let languages: Vec<String> = help
        .languages
        .iter()
        .map(|code| texts.language_name(code))
        .collect();
    let languages =
        (!languages.is_empty()).then(|| texts.formats(|formats| formats.list(&languages)));
    let topics: Vec<String> = help
        .topics
        .iter()
        .filter_map(|topic| texts.find(format!("topic-{topic}").as_str()))
        .collect();
    let topics = (!topics.is_empty()).then(|| texts.formats(|formats| formats.list(&topics)));
    let dialled: String = help
        .phone
        .iter()
        .flat_map(|phone| phone.chars())
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    view! {
        <li class="help-record">
            <p class="help-name"><strong><bdi lang=help.name_language.clone()>{help.name.clone()}</bdi></strong></p>
            <p>{texts.way(&format!("help-{}", help.id))}</p>
            <p class="help-ways">
                {help.phone.clone().map(|phone| view! {
                    <a class="phone" href=format!("tel:{dialled}")><bdi dir="ltr">{phone}</bdi></a>
                })}
                {help.url.clone().map(|url| page::outward(url, texts.say("near-website"), None))}
            </p>
            <p class="dates">
                {whole}
                {topics.map(|topics| format!(" · {topics}"))}
                {help.free.then(|| format!(" · {}", texts.say("near-free")))}
                {languages.map(|languages| format!(" · {}", texts.with("page-languages", &Args::new().text("languages", languages))))}
                " · "
                {texts.with("page-checked", &Args::new().text("day", page::day(&texts, help.checked)))}
            </p>
        </li>
    }
}
