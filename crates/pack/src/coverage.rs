//! What the texts say that the content rests on, statement by statement, and what carries each: for the bench, never for
//! the browser.

use crate::{
    raw::{self, Named},
    table::At,
};

/// One text that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The name of its file.
    pub id: String,
    /// What was read.
    pub title: String,
    /// Ids of its sources.
    pub sources: Vec<String>,
    /// What it says, in its order.
    pub statements: Vec<Statement>,
}

/// One thing that a text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Stable id within the text.
    pub id: String,
    /// What it says, in our own words.
    pub says: String,
    /// `condition`, `paper`, `step`…
    pub kind: String,
    /// Where in the text.
    pub at: Option<String>,
    /// What of the content carries it. Empty where it is waived.
    pub carried_by: Vec<String>,
    /// Why nothing has to carry it.
    pub waived: Option<String>,
}

pub(crate) fn of(read: &[Named<raw::Coverage>]) -> Vec<Coverage> {
    let texts = |list: &[At<String>]| list.iter().map(|text| text.value.clone()).collect();
    let statement = |statement: &At<raw::Statement>| Statement {
        id: statement.id.value.clone(),
        says: statement.says.value.clone(),
        kind: statement.kind.to_owned(),
        at: statement.at.as_ref().map(|at| at.value.clone()),
        carried_by: statement
            .carried_by
            .as_ref()
            .map(|list| texts(list))
            .unwrap_or_default(),
        waived: statement.waived.as_ref().map(|why| why.value.clone()),
    };
    read.iter()
        .map(|named| Coverage {
            id: named.id.clone(),
            title: named.value.title.value.clone(),
            sources: texts(&named.value.sources),
            statements: named.value.statements.iter().map(statement).collect(),
        })
        .collect()
}
