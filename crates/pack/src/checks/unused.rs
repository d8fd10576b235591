//! What nothing uses is a warning: it costs every reader, and hides what is missing.

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Place, Report},
    raw::Named,
};
use std::collections::BTreeSet;

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    // A name that is misspelt looks unused under its right spelling: errors first.
    if report.has_errors() {
        return;
    }
    facts(context, report);
    let raw = context.raw;
    let procedures = || raw.procedures.iter().map(|procedure| &procedure.value);
    let items = || procedures().flat_map(|procedure| &procedure.items);
    let countries = || raw.countries.iter().map(|country| &country.value);

    let mut links: BTreeSet<&str> = items()
        .filter_map(|item| item.link.as_ref())
        .map(|name| name.as_str())
        .collect();
    links.extend(
        countries()
            .flat_map(|country| &country.links)
            .map(|(_, link)| link.as_str()),
    );
    links.extend(
        raw.starts
            .iter()
            .flat_map(|start| &start.value.links)
            .map(|link| link.as_str()),
    );
    files("link", &raw.links, &links, report);

    let mut sources: BTreeSet<&str> = items().map(|item| item.source.as_str()).collect();
    sources.extend(
        procedures()
            .flat_map(|procedure| &procedure.conditions)
            .map(|condition| condition.source.as_str()),
    );
    sources.extend(
        procedures()
            .flat_map(|procedure| &procedure.deadlines)
            .map(|deadline| deadline.source.as_str()),
    );
    sources.extend(
        countries()
            .flat_map(|country| &country.offers)
            .map(|offer| offer.source.as_str()),
    );
    sources.extend(
        countries()
            .flat_map(|country| &country.figures)
            .map(|figure| figure.source.as_str()),
    );
    sources.extend(raw.help.iter().map(|help| help.value.source.as_str()));
    sources.extend(
        raw.coverage
            .iter()
            .flat_map(|coverage| &coverage.value.sources)
            .map(|source| source.as_str()),
    );
    files("source", &raw.sources, &sources, report);

    let words = raw
        .conditions()
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric() && c != '_'));
    let words: BTreeSet<&str> = words.collect();
    let from: BTreeSet<&str> = raw
        .questions
        .iter()
        .filter_map(|question| question.value.from.as_deref())
        .map(String::as_str)
        .collect();
    for (name, _) in &raw.groups {
        if !words.contains(name.replace('-', "_").as_str()) && !from.contains(name.as_str()) {
            unused("group", name, &name.place, report);
        }
    }
    for (name, _) in &raw.derived {
        if !words.contains(name.as_str()) {
            unused("shorthand", name, &name.place, report);
        }
    }
}

/// A question that no condition looks at is never asked. Conditions for asking do not count: they lead nowhere by themselves.
fn facts(context: &Context<'_>, report: &mut Report) {
    let pack = context.pack();
    let mut used = BTreeSet::from([pack.roles.aim, pack.roles.country]);
    used.extend(pack.roles.region);
    used.extend(pack.protected.facts());
    for procedure in &pack.procedures {
        used.extend(procedure.relevant_when.facts());
        used.extend(
            procedure
                .conditions
                .iter()
                .flat_map(|condition| condition.when.facts()),
        );
        used.extend(procedure.items.iter().flat_map(|item| item.when.facts()));
        let deadlines = procedure.deadlines.iter();
        used.extend(deadlines.flat_map(|deadline| deadline.when.facts()));
    }
    used.extend(pack.starts.iter().flat_map(|start| start.when.facts()));
    for ((id, _), question) in pack.facts().zip(&context.raw.questions) {
        if !used.contains(&id) {
            unused("question", &question.id, &question.place, report);
        }
    }
}

fn files<T>(what: &str, list: &[Named<T>], used: &BTreeSet<&str>, report: &mut Report) {
    for named in list
        .iter()
        .filter(|named| !used.contains(named.id.as_str()))
    {
        unused(what, &named.id, &named.place, report);
    }
}

fn unused(what: &str, id: &str, place: &Place, report: &mut Report) {
    report.add(
        Diagnostic::warning(place, format!("nothing uses the {what} `{id}`"))
            .help("use it, or take it away"),
    );
}
