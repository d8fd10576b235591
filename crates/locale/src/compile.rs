//! Fluent into the form that the browser reads.

use crate::book::{BREAK, CHOICE, END, KEY, VARIABLE, VARIANT};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use std::collections::BTreeMap;

/// Compiles the messages of one or several Fluent files. What the compiled form cannot hold (terms, references, functions) and what
/// is not Fluent is left out; the content check refuses both before. Of two messages with one id the first stays.
///
/// The form: one line for each message or attribute, in order of id, `id=pattern` or `id.attribute=pattern`.
#[must_use]
pub fn compile(fluent: &str) -> String {
    let resource = match parser::parse(fluent) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut lines: BTreeMap<String, String> = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let mut add = |id: String, value: &Pattern<&str>| {
            if let Some(text) = pattern(value) {
                lines.entry(id).or_insert(text);
            }
        };
        if let Some(value) = &message.value {
            add(message.id.name.to_owned(), value);
        }
        for attribute in &message.attributes {
            add(
                format!("{}.{}", message.id.name, attribute.id.name),
                &attribute.value,
            );
        }
    }
    lines.into_iter().fold(String::new(), |book, (id, text)| {
        book + &id + "=" + &text + "\n"
    })
}

fn pattern(pattern: &Pattern<&str>) -> Option<String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text(value, &mut out),
            PatternElement::Placeable { expression } => out.push_str(&placeable(expression)?),
        }
    }
    Some(out)
}

fn text(words: &str, out: &mut String) {
    for c in words.chars() {
        out.push(if c == '\n' { BREAK } else { c });
    }
}

fn placeable(expression: &Expression<&str>) -> Option<String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            Some(format!("{VARIABLE}{}{END}", id.name))
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            let mut out = String::new();
            text(
                &fluent_syntax::unicode::unescape_unicode_to_string(value),
                &mut out,
            );
            Some(out)
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => placeable(expression),
        Expression::Inline(_) => None,
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return None;
            };
            let mut out = format!("{CHOICE}{}", id.name);
            for variant in variants {
                let key = match &variant.key {
                    VariantKey::Identifier { name } => name,
                    VariantKey::NumberLiteral { value } => value,
                };
                let usual = if variant.default { "*" } else { "" };
                out.push(KEY);
                out.push_str(usual);
                out.push_str(key);
                out.push(VARIANT);
                out.push_str(&pattern(&variant.value)?);
            }
            out.push(END);
            Some(out)
        }
    }
}
