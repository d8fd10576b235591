//! What the person at the counter reads: in their language where it is one of ours, and the official names in any case.

use super::flow::{Extent, Sheet};
use crate::wizard::Wizard;
use jalon_locale::Args;
use jalon_rules::{Answers, Applies};
use leptos::prelude::*;

/// Official names in the box; all of them stand with their lines.
const NAMES: usize = 6;
/// The same where everything has to fit on one leaf.
const NAMES_OF_ONE: usize = 2;

/// The languages at the counter of the chosen country, the most usual first. None where no country is chosen.
pub(super) fn languages(w: Wizard) -> Vec<String> {
    w.country()
        .and_then(|code| Some(w.inventory().pack.country(&code)?.languages.clone()))
        .unwrap_or_default()
}

/// The country of destination alone: what a blank list needs to name the right pages, and nothing of the person.
pub(super) fn country_only(w: Wizard) -> Answers {
    let pack = &w.inventory().pack;
    let fact = pack.roles.country;
    let mut kept = Answers::new();
    if let Some(country) = w.answers().get(fact) {
        // An answer that fitted before fits here.
        let _ = kept.set(pack, fact, country.clone());
    }
    kept
}

/// The box for the person at the counter. Nothing where they read what the reader reads, where
/// no country says who they are, or where nothing can be said to them.
pub(super) fn view(sheet: &Sheet) -> Option<AnyView> {
    let spoken = languages(sheet.w);
    if spoken.is_empty() || spoken.contains(&sheet.texts.language.code) {
        return None;
    }
    let one = sheet.extent == Extent::One;
    let second = sheet
        .second
        .as_ref()
        .filter(|texts| spoken.contains(&texts.language.code));
    // On one leaf the lines matter more, once the sentence says what it is about.
    let wanted = match (one, second) {
        (false, _) => NAMES,
        (true, None) => NAMES_OF_ONE,
        (true, Some(_)) => 0,
    };
    let names: Vec<_> = names(sheet)
        .into_iter()
        .take(wanted)
        .map(|(name, language)| view! { <li><bdi lang=language>{name}</bdi></li> })
        .collect();
    if names.is_empty() && second.is_none() {
        return None;
    }
    // Read by them first, where they read it, and by the reader in any case.
    let texts = second.unwrap_or(&sheet.texts);
    let asked = second.map(|texts| {
        let name = texts.say(&sheet.procedure.id);
        let summary = texts
            .attribute(&sheet.procedure.id, "summary")
            .filter(|_| !one);
        view! {
            <p>{texts.with("paper-counter-asks", &Args::new().text("name", name))}</p>
            <p>{summary}</p>
        }
    });
    let language = (texts.language.code.clone(), texts.language.dir.clone());
    let own = second.map(|_| view! { <p>{sheet.texts.say("paper-counter")}</p> });
    let listed = (!names.is_empty()).then(|| {
        view! {
            <p>{texts.say("paper-counter-names")}</p>
            <ul>{names}</ul>
        }
    });
    Some(
        view! {
            <div class="paper-block paper-counter">
                {own}
                <div lang=language.0 dir=language.1>
                    <p class="paper-label">{texts.say("paper-counter")}</p>
                    {asked}
                    {listed}
                </div>
            </div>
        }
        .into_any(),
    )
}

/// The official local names and terms of what surely concerns this person, each once, with their language where it is known.
fn names(sheet: &Sheet) -> Vec<(String, Option<String>)> {
    let inventory = sheet.w.inventory();
    let mut names: Vec<(String, Option<String>)> = Vec::new();
    for line in sheet
        .resolved
        .sections
        .iter()
        .flat_map(|section| &section.lines)
        .filter(|line| line.applies == Applies::Yes)
    {
        let page = line
            .link
            .and_then(|link| {
                inventory
                    .pack
                    .links
                    .get(usize::from(link.0))?
                    .official
                    .clone()
            })
            .map(|(name, language)| (name, Some(language)));
        let term = crate::checklist::said(&inventory.pack, &sheet.texts, sheet.id, line)
            .and_then(|said| said.term);
        for found in page.into_iter().chain(term) {
            if !names
                .iter()
                .any(|(name, _)| name.to_lowercase() == found.0.to_lowercase())
            {
                names.push(found);
            }
        }
    }
    names
}
