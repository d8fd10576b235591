//! Codes of countries, currencies and languages, and the shape of ids, which become names of messages and files.

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Place, Report},
    raw::{Named, Raw},
    regions::WORLD,
    table::At,
};

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let raw = context.raw;
    countries(raw, report);
    let official = raw
        .links
        .iter()
        .filter_map(|link| Some(&link.value.official.as_ref()?.1));
    let languages = raw.links.iter().flat_map(|link| &link.value.languages);
    let spoken = raw.help.iter().flat_map(|help| {
        help.value
            .languages
            .iter()
            .chain([&help.value.name_language])
    });
    let sources = raw.sources.iter().map(|source| &source.value.language);
    let counters = raw
        .countries
        .iter()
        .flat_map(|country| &country.value.languages);
    let languages = official.chain(languages).chain(spoken).chain(sources);
    for language in languages.chain(counters) {
        if !is_language(language) {
            let text = format!("`{}` is not the code of a language", language.value);
            report.add(
                Diagnostic::error(&language.place, text)
                    .label("here")
                    .help("write a code such as fr, or pt-BR"),
            );
        }
    }
    let wanted = raw
        .settings
        .iter()
        .filter_map(|settings| settings.help.as_ref())
        .flat_map(|wanted| &wanted.every_country);
    let given = raw.help.iter().flat_map(|help| &help.value.topics);
    for topic in given.chain(wanted) {
        if !TOPICS.contains(&topic.as_str()) {
            let text = format!("`{}` is not a topic of help", topic.value);
            report.add(
                Diagnostic::error(&topic.place, text)
                    .label("unknown topic")
                    .suggest(topic, TOPICS),
            );
        }
    }
    ids(raw, report);
}

const TOPICS: [&str; 6] = [
    "legal",
    "forms",
    "recognition",
    "work",
    "danger",
    "children",
];

fn countries(raw: &Raw, report: &mut Report) {
    for country in &raw.countries {
        if !WORLD.contains(&country.id.as_str()) {
            report.add(
                Diagnostic::error(
                    &country.place,
                    format!("`{}` is not the code of a country", country.id),
                )
                .help(COUNTRY),
            );
        }
        if country.value.languages.is_empty() {
            let text = "no language is spoken at the counter of this country";
            report.add(
                Diagnostic::error(&country.place, text)
                    .help("write at least one into `languages`, the most usual first"),
            );
        }
        let figures = country.value.figures.iter().map(|figure| &figure.currency);
        for currency in figures.chain([&country.value.currency]) {
            if currency.len() != 3 || !currency.chars().all(|c| c.is_ascii_uppercase()) {
                let text = format!("`{}` is not the code of a currency", currency.value);
                report.add(
                    Diagnostic::error(&currency.place, text)
                        .label("here")
                        .help("write three capital letters, such as EUR"),
                );
            }
        }
    }
    let from = raw
        .questions
        .iter()
        .filter_map(|question| question.value.from.as_ref());
    for group in from.filter(|from| from.value != "all") {
        let members = raw
            .groups
            .iter()
            .filter(|(name, _)| name.value == group.value)
            .flat_map(|(_, members)| members);
        for member in members.filter(|member| !WORLD.contains(&member.as_str())) {
            let text = format!("`{}` is not the code of a country", member.value);
            report.add(
                Diagnostic::error(&member.place, text)
                    .label("here")
                    .help(COUNTRY),
            );
        }
    }
}

const COUNTRY: &str = "write two capital letters (ISO 3166-1), such as FR; Greece is GR, the United Kingdom GB, Kosovo XK";

fn is_language(code: &str) -> bool {
    let mut parts = code.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.chars().all(|c| c.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        })
}

fn ids(raw: &Raw, report: &mut Report) {
    for question in &raw.questions {
        name(&question.id, &question.place, '_', report);
        let options = question.value.options.iter().map(|option| &option.id);
        id_list(options.chain(&question.value.also), report);
    }
    for (shorthand, _) in &raw.derived {
        name(&shorthand.value, &shorthand.place, '_', report);
    }
    id_list(raw.groups.iter().map(|(name, _)| name), report);
    files(&raw.procedures, report);
    files(&raw.links, report);
    files(&raw.help, report);
    files(&raw.starts, report);
    files(&raw.sources, report);
    files(&raw.coverage, report);
    for coverage in &raw.coverage {
        id_list(
            coverage
                .value
                .statements
                .iter()
                .map(|statement| &statement.id),
            report,
        );
    }
    for procedure in &raw.procedures {
        id_list(
            procedure
                .value
                .conditions
                .iter()
                .map(|condition| &condition.id),
            report,
        );
        id_list(procedure.value.items.iter().map(|item| &item.id), report);
        let deadlines = || procedure.value.deadlines.iter();
        id_list(deadlines().map(|deadline| &deadline.id), report);
        id_list(
            deadlines().filter_map(|deadline| deadline.from.as_ref()),
            report,
        );
    }
    id_list(
        raw.starts.iter().flat_map(|start| &start.value.lines),
        report,
    );
}

fn files<T>(list: &[Named<T>], report: &mut Report) {
    for named in list {
        name(&named.id, &named.place, '-', report);
    }
}

fn id_list<'a>(list: impl Iterator<Item = &'a At<String>>, report: &mut Report) {
    for id in list {
        name(id, &id.place, '-', report);
    }
}

/// Facts are joined by `_`, because `-` is a sign of its own in conditions; everything else by `-`.
fn name(id: &str, place: &Place, joint: char, report: &mut Report) {
    let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == joint;
    let starts = if joint == '_' {
        id.starts_with(|c: char| c.is_ascii_lowercase())
    } else {
        !id.starts_with(joint)
    };
    if id.is_empty() || !starts || id.contains("--") || !id.chars().all(letters) {
        let text = format!("`{id}` cannot be a name");
        let help = format!("use small letters a to z, digits and {joint}");
        report.add(Diagnostic::error(place, text).label("here").help(help));
    }
}
