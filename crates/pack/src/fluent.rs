//! Fluent files, with the place of every message, attribute and variable.

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use fluent_syntax::{
    ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::{self, ErrorKind, ParserError},
};
use std::{collections::BTreeMap, sync::Arc};

/// The messages of one file.
#[derive(Debug)]
pub(crate) struct Texts {
    pub source: Arc<Source>,
    pub messages: BTreeMap<String, Message>,
    /// Whether something in it could not be read: what is missing may then stand there after all.
    pub broken: bool,
}

/// One message: its value under the empty name, its attributes under theirs.
#[derive(Debug)]
pub(crate) struct Message {
    pub place: Place,
    pub parts: BTreeMap<String, Part>,
}

/// A value or an attribute.
#[derive(Debug)]
pub(crate) struct Part {
    pub place: Place,
    pub variables: BTreeMap<String, Place>,
    /// Its literal words, of all variants.
    pub words: String,
}

/// Reads one file.
pub(crate) fn read(source: &Arc<Source>, report: &mut Report) -> Texts {
    let before = report.diagnostics.len();
    let resource = match parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                report.add(explain(source, &error));
            }
            resource
        }
    };
    let mut reading = Reading { source, report };
    let mut messages: BTreeMap<String, Message> = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let read = reading.message(message);
                if let Some(first) = messages.get(message.id.name) {
                    let line = first.place.line();
                    reading.report.add(
                        Diagnostic::error(
                            &read.place,
                            format!("the message `{}` stands twice", message.id.name),
                        )
                        .label("second time")
                        .help(format!(
                            "it stands on line {line} already: keep one of the two"
                        )),
                    );
                } else {
                    messages.insert(message.id.name.to_owned(), read);
                }
            }
            Entry::Term(term) => {
                let place = reading.place(term.id.name);
                reading.refuse(
                    &place,
                    "terms are not read",
                    "write the words in each message",
                );
            }
            _ => {}
        }
    }
    Texts {
        source: Arc::clone(source),
        messages,
        broken: report.diagnostics.len() > before,
    }
}

struct Reading<'a> {
    source: &'a Arc<Source>,
    report: &'a mut Report,
}

impl Reading<'_> {
    /// The parser hands out slices of the text it was given, so their place is their distance from its start.
    fn place(&self, slice: &str) -> Place {
        let start = (slice.as_ptr() as usize).saturating_sub(self.source.text.as_ptr() as usize);
        Place::new(self.source, start..start + slice.len())
    }

    fn refuse(&mut self, place: &Place, text: impl Into<String>, help: &str) {
        self.report
            .add(Diagnostic::error(place, text).label("here").help(help));
    }

    fn message(&mut self, message: &ast::Message<&str>) -> Message {
        let place = self.place(message.id.name);
        let mut parts = BTreeMap::new();
        if let Some(value) = &message.value {
            parts.insert(String::new(), self.pattern(value, place.clone()));
        }
        for attribute in &message.attributes {
            let place = self.place(attribute.id.name);
            let part = self.pattern(&attribute.value, place.clone());
            if parts.insert(attribute.id.name.to_owned(), part).is_some() {
                let text = format!(
                    "the attribute `.{}` stands twice in `{}`",
                    attribute.id.name, message.id.name
                );
                self.report.add(
                    Diagnostic::error(&place, text)
                        .label("second time")
                        .help("keep one of the two"),
                );
            }
        }
        Message { place, parts }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, place: Place) -> Part {
        let mut part = Part {
            place,
            variables: BTreeMap::new(),
            words: String::new(),
        };
        self.walk(pattern, &mut part);
        part
    }

    fn walk(&mut self, pattern: &Pattern<&str>, part: &mut Part) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => part.words.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, part),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, part: &mut Part) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, part),
            Expression::Select { selector, variants } => {
                if !matches!(selector, InlineExpression::VariableReference { .. }) {
                    let text = "only a variable can choose between variants";
                    self.refuse(&part.place, text, "write { $name -> … }");
                }
                self.inline(selector, part);
                for variant in variants {
                    self.walk(&variant.value, part);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, part: &mut Part) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let place = self.place(id.name);
                part.variables.entry(id.name.to_owned()).or_insert(place);
            }
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                let text = format!("`{}` cannot stand inside another message", id.name);
                self.refuse(&self.place(id.name), text, "write its words out");
            }
            InlineExpression::FunctionReference { id, .. } => {
                let text = format!("there is no function `{}`", id.name);
                self.refuse(&self.place(id.name), text, "write the variable alone");
            }
            InlineExpression::Placeable { expression } => self.expression(expression, part),
            InlineExpression::StringLiteral { value } => part.words.push_str(value),
            InlineExpression::NumberLiteral { value } => {
                let text = format!("the number {value} stands in braces");
                self.refuse(&self.place(value), text, "write it without");
            }
        }
    }
}

const BRACE: (&str, &str) = (
    "a brace is not closed, or holds nothing that can be put in",
    "write { $name }",
);

/// Our words for what the Fluent parser found.
fn explain(source: &Arc<Source>, error: &ParserError) -> Diagnostic {
    let place = Place::new(source, error.pos.clone());
    let line = source.text[..place.span.start]
        .rsplit('\n')
        .next()
        .unwrap_or_default();
    let open = line.matches('{').count() > line.matches('}').count();
    let (found, help) = match &error.kind {
        ErrorKind::ExpectedCharRange { .. } if open => BRACE,
        ErrorKind::ExpectedMessageField { .. }
        | ErrorKind::ExpectedTermField { .. }
        | ErrorKind::MissingValue => (
            "a message has no text",
            "write: id = text; go on in the next line with spaces at its start",
        ),
        ErrorKind::UnbalancedClosingBrace => (
            "a closing brace was never opened",
            "write { \"}\" } for the sign itself",
        ),
        ErrorKind::MissingDefaultVariant => (
            "no variant is marked as the usual one",
            "put * before the last: *[other] …",
        ),
        ErrorKind::MultipleDefaultVariants => {
            ("two variants are marked as the usual one", "keep one *")
        }
        ErrorKind::UnterminatedStringLiteral => {
            ("a text in quotes is not closed", "close it with \"")
        }
        ErrorKind::ExpectedToken('=') => (
            "a message has no `=`",
            "write: id = text; a text that goes on needs spaces at the start of its line",
        ),
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression => BRACE,
        ErrorKind::ExpectedCharRange { .. } => (
            "a name starts with a letter",
            "write: id = text, with an id of letters, digits, - and _",
        ),
        _ => (
            "it cannot be read",
            "write: id = text, or .attribute = text under a message",
        ),
    };
    Diagnostic::error(
        &place,
        format!("line {} is not valid Fluent: {found}", place.line()),
    )
    .label("here")
    .help(help)
}
