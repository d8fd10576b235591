//! Every language has exactly the messages, attributes and variables that the content asks for.

mod needs;

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Place, Report},
    fluent::{Message, Part, Texts},
    language,
};
use needs::{DAY, Need};
use std::collections::BTreeMap;

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let Some(settings) = &context.raw.settings else {
        return;
    };
    let needs = needs::needs(context);
    for read in context.languages {
        for (file, needed) in &needs {
            if let Some(texts) = read.texts.get(file) {
                against_content(texts, needed, report);
            }
        }
    }
    let Some(first) = context
        .languages
        .iter()
        .find(|read| read.language.code == settings.default_language.value)
    else {
        return;
    };
    for read in context
        .languages
        .iter()
        .filter(|read| read.language.code != first.language.code)
    {
        for (file, texts) in &read.texts {
            if let Some(model) = first.texts.get(file) {
                against_default(texts, model, needs.get(file), first, report);
            }
        }
    }
}

fn against_content(texts: &Texts, needed: &BTreeMap<String, Need>, report: &mut Report) {
    for (id, need) in needed {
        let asks = format!(
            "{}:{} asks for it",
            need.place.source.path,
            need.place.line()
        );
        let Some(message) = texts.messages.get(id) else {
            if !texts.broken {
                let text = format!("{} has no message `{id}`", texts.source.path);
                report.add(
                    Diagnostic::error(&Place::start(&texts.source), text)
                        .help(format!("add `{id} = …`: {asks}")),
                );
            }
            continue;
        };
        for part in need
            .required
            .iter()
            .filter(|part| !message.parts.contains_key(**part))
        {
            let text = format!("`{id}` has no {}", part_words(part));
            report.add(
                Diagnostic::error(&message.place, text)
                    .label("this message")
                    .help(asks.clone()),
            );
        }
        for (name, part) in &message.parts {
            if !need.required.contains(&name.as_str()) && !need.optional.contains(&name.as_str()) {
                let text = format!("nothing shows the {} of `{id}`", part_words(name));
                let known = need
                    .required
                    .iter()
                    .chain(&need.optional)
                    .copied()
                    .filter(|known| !known.is_empty());
                report.add(
                    Diagnostic::error(&part.place, text)
                        .label("not asked for")
                        .suggest(name, known),
                );
            }
            variables(id, name, part, need, report);
        }
    }
    for (id, message) in &texts.messages {
        if !needed.contains_key(id) {
            let text = format!("nothing shows the message `{id}`");
            let known = needed.keys().map(String::as_str);
            report.add(
                Diagnostic::error(&message.place, text)
                    .label("not asked for")
                    .suggest(id, known),
            );
        }
    }
}

fn variables(id: &str, part_name: &str, part: &Part, need: &Need, report: &mut Report) {
    for (name, place) in &part.variables {
        let diagnostic = Diagnostic::error(place, format!("`{id}` cannot use `${name}`"))
            .label("unknown variable");
        let known = need.variables_of(part_name);
        if known.is_empty() {
            report.add(diagnostic.help(
                "variables stand only in a line with a `figure`, in its text and its .protected, and in the text of a deadline",
            ));
        } else if !known.contains(&name.as_str()) {
            report.add(diagnostic.suggest(name, known.iter().copied()));
        }
    }
    if part_name.is_empty() && need.variables == DAY && !part.variables.contains_key("day") {
        report.add(
            Diagnostic::error(&part.place, format!("`{id}` does not say the day"))
                .label("without { $day }")
                .help("put { $day } where the day is to stand"),
        );
    }
}

/// What content leaves free must still be the same in all languages.
fn against_default(
    texts: &Texts,
    model: &Texts,
    needed: Option<&BTreeMap<String, Need>>,
    first: &language::Read,
    report: &mut Report,
) {
    let default = &first.language.code;
    for (id, wanted) in &model.messages {
        let need = needed.and_then(|needed| needed.get(id));
        match texts.messages.get(id) {
            Some(message) => parts(id, message, wanted, need, default, report),
            None if needed.is_none() && !texts.broken => {
                let text = format!("{} has no message `{id}`", texts.source.path);
                let help = format!(
                    "add it: {}:{} has it",
                    model.source.path,
                    wanted.place.line()
                );
                report.add(Diagnostic::error(&Place::start(&texts.source), text).help(help));
            }
            None => {}
        }
    }
    if needed.is_none() && !model.broken {
        for (id, message) in texts
            .messages
            .iter()
            .filter(|(id, _)| !model.messages.contains_key(*id))
        {
            let text = format!("the default language, `{default}`, has no message `{id}`");
            let known = model.messages.keys().map(String::as_str);
            report.add(
                Diagnostic::error(&message.place, text)
                    .label("only here")
                    .suggest(id, known),
            );
        }
    }
}

/// Parts that the content itself asks for or refuses are reported against the content.
fn parts(
    id: &str,
    message: &Message,
    wanted: &Message,
    need: Option<&Need>,
    default: &str,
    report: &mut Report,
) {
    let is_known = |part: &str, variable: &str| {
        need.is_none_or(|need| need.variables_of(part).contains(&variable))
    };
    let is_free = |name: &str| need.is_none_or(|need| need.optional.contains(&name));
    for (name, model) in &wanted.parts {
        let Some(part) = message.parts.get(name) else {
            if !is_free(name) {
                continue;
            }
            let text = format!("`{id}` has no {}", part_words(name));
            let help = format!("{}:{} has it", model.place.source.path, model.place.line());
            report.add(
                Diagnostic::error(&message.place, text)
                    .label("this message")
                    .help(help),
            );
            continue;
        };
        for variable in model
            .variables
            .keys()
            .filter(|variable| is_known(name, variable) && !part.variables.contains_key(*variable))
        {
            let text = format!(
                "the {} of `{id}` does not use `${variable}`",
                part_words(name)
            );
            report.add(
                Diagnostic::error(&part.place, text)
                    .label("a variable is missing")
                    .help(format!("the default language, `{default}`, uses it")),
            );
        }
        for (variable, place) in part.variables.iter().filter(|(variable, _)| {
            is_known(name, variable) && !model.variables.contains_key(*variable)
        }) {
            let text = format!(
                "the default language, `{default}`, does not use `${variable}` in the {} of `{id}`",
                part_words(name)
            );
            let known = model.variables.keys().map(String::as_str);
            report.add(
                Diagnostic::error(place, text)
                    .label("only here")
                    .suggest(variable, known),
            );
        }
    }
    for (name, part) in message
        .parts
        .iter()
        .filter(|(name, _)| is_free(name) && !wanted.parts.contains_key(*name))
    {
        let text = format!(
            "the default language, `{default}`, has no {} of `{id}`",
            part_words(name)
        );
        report.add(Diagnostic::error(&part.place, text).label("only here"));
    }
}

fn part_words(name: &str) -> String {
    if name.is_empty() {
        "text".to_owned()
    } else {
        format!("attribute `.{name}`")
    }
}
