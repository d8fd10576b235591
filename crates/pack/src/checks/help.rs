//! Everybody finds help: on what `jalon.toml` asks for, in every country.

use super::Context;
use crate::diagnostic::{Diagnostic, Report};

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let raw = context.raw;
    let Some(wanted) = raw
        .settings
        .as_ref()
        .and_then(|settings| settings.help.as_ref())
    else {
        return;
    };
    let group = wanted.own_record.as_ref().map(|name| {
        let members = context.index.groups.get(&name.replace('-', "_"));
        if members.is_none() && !context.index.is_broken("groups") {
            let names = raw.groups.iter().map(|(name, _)| name.as_str());
            report.add(
                Diagnostic::error(
                    &name.place,
                    format!("there is no group `{}` in groups.toml", name.value),
                )
                .label("unknown group")
                .suggest(name, names),
            );
        }
        members.map(Vec::as_slice).unwrap_or_default()
    });
    let own = group.unwrap_or_default();
    // A record that could not be read may be the one that is missed.
    if context.index.is_broken("help/") {
        return;
    }
    for country in &raw.countries {
        let code = country.id.as_str();
        let here = |of: &Option<crate::table::At<String>>| {
            of.as_ref().is_none_or(|country| country.value == code)
        };
        for topic in &wanted.every_country {
            let given = raw.help.iter().any(|help| {
                here(&help.value.country)
                    && help
                        .value
                        .topics
                        .iter()
                        .any(|given| given.value == topic.value)
            });
            if !given {
                let text = format!("nobody helps with `{}` in {code}", topic.value);
                report.add(
                    Diagnostic::error(&country.place, text).help(format!(
                        "add a record to content/help with topics = [\"{0}\"], for {code} or without a country",
                        topic.value
                    )),
                );
            }
        }
        let has_own = || {
            raw.help.iter().any(|help| {
                help.value
                    .country
                    .as_ref()
                    .is_some_and(|country| country.value == code)
            })
        };
        if own.iter().any(|member| member == code) && !has_own() {
            let text = format!("{code} has no help record of its own");
            report.add(Diagnostic::error(&country.place, text).help(format!(
                "add a record to content/help with country = \"{code}\""
            )));
        }
    }
}
