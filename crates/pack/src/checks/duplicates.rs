//! No id stands twice where it must be one.

use super::{Context, dates};
use crate::{
    diagnostic::{Diagnostic, Place, Report},
    table::At,
};
use std::collections::BTreeMap;

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let raw = context.raw;
    for question in &raw.questions {
        let options = question.value.options.iter().map(|option| &option.id);
        once("option", options.chain(&question.value.also), report);
    }
    for procedure in &raw.procedures {
        let value = &procedure.value;
        once(
            "condition",
            value.conditions.iter().map(|condition| &condition.id),
            report,
        );
        once("item", value.items.iter().map(|item| &item.id), report);
        once(
            "deadline",
            value.deadlines.iter().map(|deadline| &deadline.id),
            report,
        );
        once(
            "relation to",
            value.relations.iter().map(|relation| &relation.to),
            report,
        );
    }
    for country in &raw.countries {
        once(
            "offer of",
            country.value.offers.iter().map(|offer| &offer.category),
            report,
        );
        for figure in dates::overlaps(&country.value.figures) {
            let text = format!(
                "two figures `{}` are in force on the same day",
                figure.name.value
            );
            report.add(
                Diagnostic::error(&figure.valid_from.place, text)
                    .label("from this day")
                    .help("end the earlier one with `valid_until` the day before"),
            );
        }
    }
    for start in &raw.starts {
        once("line", start.value.lines.iter(), report);
    }
    for coverage in &raw.coverage {
        let statements = || coverage.value.statements.iter();
        once(
            "statement",
            statements().map(|statement| &statement.id),
            report,
        );
        for list in statements().filter_map(|statement| statement.carried_by.as_ref()) {
            once("target", list.iter(), report);
        }
    }
    for (_, members) in &raw.groups {
        once("member", members.iter(), report);
    }
    names(context, report);
}

fn once<'a>(what: &str, ids: impl Iterator<Item = &'a At<String>>, report: &mut Report) {
    let mut first: BTreeMap<&str, &Place> = BTreeMap::new();
    for id in ids {
        let line = first.entry(id.as_str()).or_insert(&id.place);
        if **line != id.place {
            let help = format!("it stands on line {} already", line.line());
            report.add(
                Diagnostic::error(&id.place, format!("the {what} `{}` stands twice", id.value))
                    .label("second time")
                    .help(help),
            );
        }
    }
}

/// Facts, shorthands and groups share the names of conditions.
fn names(context: &Context<'_>, report: &mut Report) {
    let raw = context.raw;
    let facts = raw
        .questions
        .iter()
        .map(|question| (question.id.clone(), "fact", &question.place));
    let derived = raw
        .derived
        .iter()
        .map(|(name, _)| (name.value.clone(), "shorthand", &name.place));
    let groups = raw
        .groups
        .iter()
        .map(|(name, _)| (name.replace('-', "_"), "group", &name.place));
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for (name, what, place) in facts.chain(derived).chain(groups) {
        if let Some(other) = taken.get(&name) {
            let text = format!("the {what} `{name}` has the name of a {other}");
            report.add(
                Diagnostic::error(place, text)
                    .label("taken")
                    .help("give it another name: conditions could not tell them apart"),
            );
        } else {
            taken.insert(name, what);
        }
    }
}
