//! Every language has exactly the messages, attributes and variables that the content asks for.

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Place, Report},
    fluent::{Message, Part, Texts},
    language,
    raw::{Named, Procedure},
};
use jalon_rules::ConditionKind;
use std::collections::BTreeMap;

/// What a message must or may have. The empty name is its value.
struct Need {
    required: Vec<&'static str>,
    optional: Vec<&'static str>,
    variables: bool,
    /// What asks for it.
    place: Place,
}

/// File and message id.
type Needs = BTreeMap<String, BTreeMap<String, Need>>;

/// The variables of a line with a figure.
const VARIABLES: [&str; 4] = ["amount", "per_year", "until", "checked"];

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let Some(settings) = &context.raw.settings else {
        return;
    };
    let needs = needs(context);
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
            variables(id, part, need, report);
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

fn variables(id: &str, part: &Part, need: &Need, report: &mut Report) {
    for (name, place) in &part.variables {
        let diagnostic = Diagnostic::error(place, format!("`{id}` cannot use `${name}`"))
            .label("unknown variable");
        if !need.variables {
            report
                .add(diagnostic.help("variables stand only in the text of a line with a `figure`"));
        } else if !VARIABLES.contains(&name.as_str()) {
            report.add(diagnostic.suggest(name, VARIABLES));
        }
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
            .filter(|variable| !part.variables.contains_key(*variable))
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
        for (variable, place) in part
            .variables
            .iter()
            .filter(|(variable, _)| !model.variables.contains_key(*variable))
        {
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

fn needs(context: &Context<'_>) -> Needs {
    let raw = context.raw;
    let mut needs = Needs::new();
    for file in language::FILES.iter().filter(|file| **file != "ui.ftl") {
        needs.insert((*file).to_owned(), BTreeMap::new());
    }
    let mut add = |file: &str,
                   id: String,
                   required: &[&'static str],
                   optional: &[&'static str],
                   place: &Place| {
        let need = Need {
            required: required.to_vec(),
            optional: optional.to_vec(),
            variables: false,
            place: place.clone(),
        };
        needs.entry(file.to_owned()).or_default().insert(id, need);
    };
    for question in &raw.questions {
        add(
            "questions.ftl",
            question.id.clone(),
            &["", "why", "short"],
            &["hint"],
            &question.place,
        );
        let options = question.value.options.iter().map(|option| &option.id);
        for option in options.chain(&question.value.also) {
            add(
                "questions.ftl",
                format!("{}--{}", question.id, option.value),
                &[""],
                &["hint"],
                &option.place,
            );
        }
    }
    for link in &raw.links {
        let marks = [
            ("needs", link.value.needs),
            ("hours", link.value.hours),
            ("trap", link.value.trap),
        ];
        let mut required = vec![""];
        required.extend(marks.iter().filter_map(|(name, set)| set.then_some(*name)));
        add(
            "links.ftl",
            format!("link-{}", link.id),
            &required,
            &[],
            &link.place,
        );
    }
    for help in &raw.help {
        add(
            "help.ftl",
            format!("help-{}", help.id),
            &[""],
            &[],
            &help.place,
        );
    }
    for start in &raw.starts {
        add(
            "starts.ftl",
            format!("start-{}", start.id),
            &["", "text"],
            &[],
            &start.place,
        );
        for line in &start.value.lines {
            add(
                "starts.ftl",
                format!("start-{}-{}", start.id, line.value),
                &[""],
                &[],
                &line.place,
            );
        }
    }
    for procedure in &raw.procedures {
        add(
            "procedures.ftl",
            procedure.id.clone(),
            &["", "summary", "names"],
            &[],
            &procedure.place,
        );
        procedure_needs(
            procedure,
            |id| context.index.names("procedures").any(|known| known == id),
            &mut add,
        );
    }
    for procedure in &raw.procedures {
        let Some(file) = needs.get_mut(&format!("procedures/{}.ftl", procedure.id)) else {
            continue;
        };
        for item in procedure
            .value
            .items
            .iter()
            .filter(|item| item.figure.is_some())
        {
            if let Some(need) = file.get_mut(&format!("item-{}", item.id.value)) {
                need.variables = true;
            }
        }
    }
    unread(context, &mut needs);
    needs
}

fn procedure_needs(
    procedure: &Named<Procedure>,
    is_known: impl Fn(&str) -> bool,
    add: &mut impl FnMut(&str, String, &[&'static str], &[&'static str], &Place),
) {
    let file = format!("procedures/{}.ftl", procedure.id);
    for id in ["not", "cost", "time", "decides"] {
        add(&file, id.to_owned(), &[""], &[], &procedure.place);
    }
    for condition in &procedure.value.conditions {
        let mut required = vec![""];
        let mut optional = Vec::new();
        if condition.decided_by.is_some() {
            required.push("who");
            optional.push("no");
        } else if condition.kind.value != ConditionKind::Assumed {
            required.push("no");
        }
        add(
            &file,
            format!("condition-{}", condition.id.value),
            &required,
            &optional,
            &condition.id.place,
        );
    }
    for relation in procedure
        .value
        .relations
        .iter()
        .filter(|relation| is_known(&relation.to))
    {
        add(
            &file,
            format!("relation-{}", relation.to.value),
            &[""],
            &[],
            &relation.to.place,
        );
    }
    for item in &procedure.value.items {
        let marks = [
            ("if", item.when.is_some()),
            ("protected", item.protected.is_some()),
            ("nofigure", item.figure.is_some()),
        ];
        let mut required = vec![""];
        required.extend(marks.iter().filter_map(|(name, set)| set.then_some(*name)));
        add(
            &file,
            format!("item-{}", item.id.value),
            &required,
            &["term"],
            &item.id.place,
        );
    }
}

/// What a file that could not be read asks for is not known: the texts that it may ask for are left alone.
fn unread(context: &Context<'_>, needs: &mut Needs) {
    for (folder, file) in [
        ("questions/", "questions.ftl"),
        ("procedures/", "procedures.ftl"),
        ("links/", "links.ftl"),
        ("help/", "help.ftl"),
        ("starts/", "starts.ftl"),
    ] {
        if context.index.is_broken(folder) {
            needs.remove(file);
        }
    }
}
