//! The messages that the content asks for.

use crate::{
    checks::Context,
    diagnostic::Place,
    language,
    raw::{Link, Named, Procedure, Question, Start},
};
use jalon_rules::ConditionKind;
use std::collections::BTreeMap;

/// What a message must or may have. The empty name is its value.
pub(super) struct Need {
    pub required: Vec<&'static str>,
    pub optional: Vec<&'static str>,
    /// What asks for it.
    pub place: Place,
    /// The variables that its text may use.
    pub variables: &'static [&'static str],
}

impl Need {
    fn new(required: &[&'static str], optional: &[&'static str], place: &Place) -> Self {
        Self {
            required: required.to_vec(),
            optional: optional.to_vec(),
            place: place.clone(),
            variables: &[],
        }
    }

    /// The variables that a part may use: `.nofigure` and the like are shown where there is nothing to put in.
    pub(super) fn variables_of(&self, part: &str) -> &'static [&'static str] {
        if matches!(part, "" | "protected") {
            self.variables
        } else {
            &[]
        }
    }
}

/// The variables of a line with a figure.
const FIGURE: [&str; 4] = ["amount", "per_year", "until", "checked"];

/// The variable of a day that counts.
pub(super) const DAY: [&str; 1] = ["day"];

/// By message id.
type Messages = BTreeMap<String, Need>;

/// What the content asks for, by file and message id. `ui.ftl` is not in it: the interface asks for that. Nor is a file
/// that content asks for which could not be read: what it asks for is not known.
pub(super) fn needs(context: &Context<'_>) -> BTreeMap<String, Messages> {
    let raw = context.raw;
    let is_known = |id: &str| {
        let broken = context.index.is_broken(&format!("procedures/{id}"));
        broken || context.index.names("procedures").any(|known| known == id)
    };
    let mut files: BTreeMap<String, Messages> = BTreeMap::new();
    let mut file = |folder: &str, messages: Messages| {
        if !context.index.is_broken(&format!("{folder}/")) {
            files.insert(format!("{folder}.ftl"), messages);
        }
    };
    file(
        "questions",
        raw.questions.iter().flat_map(question).collect(),
    );
    file("links", raw.links.iter().map(link).collect());
    let help = raw.help.iter().map(|help| {
        (
            format!("help-{}", help.id),
            Need::new(&[""], &[], &help.place),
        )
    });
    file("help", help.collect());
    file("starts", raw.starts.iter().flat_map(start).collect());
    let names =
        |procedure: &Named<Procedure>| Need::new(&["", "summary", "names"], &[], &procedure.place);
    file(
        "procedures",
        raw.procedures
            .iter()
            .map(|procedure| (procedure.id.clone(), names(procedure)))
            .collect(),
    );
    for named in &raw.procedures {
        files.insert(
            language::procedure_file(&named.id),
            procedure(named, is_known),
        );
    }
    files
}

fn question(question: &Named<Question>) -> Messages {
    let mut messages = Messages::new();
    messages.insert(
        question.id.clone(),
        Need::new(&["", "why", "short"], &["hint", "other"], &question.place),
    );
    let options = question.value.options.iter().map(|option| &option.id);
    for option in options.chain(&question.value.also) {
        messages.insert(
            format!("{}--{}", question.id, option.value),
            Need::new(&[""], &["hint", "other"], &option.place),
        );
    }
    messages
}

fn link(link: &Named<Link>) -> (String, Need) {
    let value = &link.value;
    let marks = [
        ("needs", value.needs),
        ("hours", value.hours),
        ("trap", value.trap),
    ];
    (
        format!("link-{}", link.id),
        Need::new(&with_marks(&marks), &[], &link.place),
    )
}

fn start(start: &Named<Start>) -> Messages {
    let mut messages = Messages::new();
    messages.insert(
        format!("start-{}", start.id),
        Need::new(&["", "text"], &[], &start.place),
    );
    for line in &start.value.lines {
        messages.insert(
            format!("start-{}-{}", start.id, line.value),
            Need::new(&[""], &[], &line.place),
        );
    }
    messages
}

fn procedure(procedure: &Named<Procedure>, is_known: impl Fn(&str) -> bool) -> Messages {
    let mut messages = Messages::new();
    for id in ["not", "cost", "time", "decides"] {
        messages.insert(id.to_owned(), Need::new(&[""], &[], &procedure.place));
    }
    for condition in &procedure.value.conditions {
        let (required, optional): (&[_], &[_]) = if condition.decided_by.is_some() {
            (&["", "who"], &["no"])
        } else if condition.kind.value == ConditionKind::Assumed {
            (&[""], &[])
        } else {
            (&["", "no"], &[])
        };
        messages.insert(
            format!("condition-{}", condition.id.value),
            Need::new(required, optional, &condition.id.place),
        );
    }
    for relation in procedure
        .value
        .relations
        .iter()
        .filter(|relation| is_known(&relation.to))
    {
        messages.insert(
            format!("relation-{}", relation.to.value),
            Need::new(&[""], &[], &relation.to.place),
        );
    }
    for item in &procedure.value.items {
        let figure = item.figure.is_some();
        let marks = [
            ("if", item.when.is_some()),
            ("protected", item.protected.is_some()),
            ("nofigure", figure),
        ];
        let need = Need {
            variables: if figure { &FIGURE } else { &[] },
            ..Need::new(&with_marks(&marks), &["term"], &item.id.place)
        };
        messages.insert(format!("item-{}", item.id.value), need);
    }
    for deadline in &procedure.value.deadlines {
        if let Some(from) = &deadline.from {
            // Deadlines may share a day: the first asks for its label.
            messages
                .entry(format!("date-{}", from.value))
                .or_insert_with(|| Need::new(&[""], &["hint"], &from.place));
        }
        let need = Need {
            variables: &DAY,
            ..Need::new(
                &with_marks(&[("if", deadline.when.is_some())]),
                &[],
                &deadline.id.place,
            )
        };
        messages.insert(format!("deadline-{}", deadline.id.value), need);
    }
    messages
}

/// The value, and the attributes whose mark is set.
fn with_marks(marks: &[(&'static str, bool)]) -> Vec<&'static str> {
    [""].into_iter()
        .chain(marks.iter().filter_map(|(name, set)| set.then_some(*name)))
        .collect()
}
