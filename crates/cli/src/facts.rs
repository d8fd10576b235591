//! Every fact with its question, for tools and for whoever writes answers by hand.

use crate::{Words, condition};
use jalon_rules::{Change, Expr, Kind, Pack, Property};
use serde::Serialize;

/// One fact.
#[derive(Debug, Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "one for each mark of the content file"
)]
pub struct Described {
    /// Stable id.
    pub id: String,
    /// `choice`, `choices`, `number` or `money`.
    pub kind: &'static str,
    /// The question, in the language asked for.
    pub question: String,
    /// The condition for asking it; none if it is asked of everybody.
    pub asked_if: Option<String>,
    /// Whether its procedures are left unexamined while it is unknown for good.
    pub gate: bool,
    /// Whether it is left out of paper and links.
    pub sensitive: bool,
    /// Whether it is asked on an opened checklist only.
    pub detail: bool,
    /// Whether the page says first that nobody reads the answer.
    pub status: bool,
    /// `possible`, `fixed` or `never-advise`.
    pub change: &'static str,
    /// Where `change` is `possible`, the condition for it; none for "always".
    pub change_if: Option<String>,
    /// Least number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// Greatest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    /// The options of a choice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Labelled>,
}

/// One option.
#[derive(Debug, Serialize)]
pub struct Labelled {
    /// Stable id; an ISO code for a country.
    pub id: String,
    /// Its words, in the language asked for.
    pub label: String,
    /// The options it stands for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub means: Vec<String>,
    /// Whether it excludes the others in a list of several.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub exclusive: bool,
}

/// Describes every fact, in the editor's order.
#[must_use]
pub fn describe(pack: &Pack, words: &Words<'_>) -> Vec<Described> {
    let when = |expr: &Expr| (*expr != Expr::True).then(|| condition::written(pack, expr));
    let describe = |fact: &jalon_rules::Fact| {
        let (kind, min, max) = match &fact.kind {
            Kind::Choice { .. } => ("choice", None, None),
            Kind::Choices { .. } => ("choices", None, None),
            Kind::Number { min, max } => ("number", Some(*min), Some(*max)),
            Kind::Money => ("money", None, None),
        };
        let options = (0..).map(jalon_rules::OptionId).zip(fact.options());
        Described {
            id: fact.id.clone(),
            kind,
            question: words.question(fact),
            asked_if: when(&fact.asked_if),
            gate: fact.is(Property::Gate),
            sensitive: fact.is(Property::Sensitive),
            detail: fact.is(Property::Detail),
            status: fact.is(Property::Status),
            change: match fact.change {
                Change::Possible => "possible",
                Change::Fixed => "fixed",
                Change::NeverAdvise => "never-advise",
            },
            change_if: when(&fact.change_if),
            min,
            max,
            options: options
                .map(|(id, option)| Labelled {
                    id: option.id.clone(),
                    label: words.option(fact, id),
                    means: option
                        .means
                        .iter()
                        .map(|other| fact.option_id(*other).to_owned())
                        .collect(),
                    exclusive: option.exclusive,
                })
                .collect(),
        }
    };
    pack.facts.iter().map(describe).collect()
}
