//! Facts: what a question sets, and what the rules may say about it.

use crate::expr::Expr;
use serde::{Deserialize, Serialize};

/// Index of a fact in [`crate::Pack::facts`], which is in the editor's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FactId(pub u16);

/// Index of an option in the list of its fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OptionId(pub u16);

/// One thing a person can tell us, set by one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Stable id, the name of its content file (`qualification_level`).
    pub id: String,
    /// What kind of value it takes.
    pub kind: Kind,
    /// What a result may say about changing it.
    pub change: Change,
    /// Where `change` is `Possible`: only while this is surely true. `Expr::True` for "always".
    pub change_if: Expr,
    /// Whether the question exists for this person; where false, the fact does not apply.
    pub asked_if: Expr,
    /// Marks set in the content file.
    pub properties: Vec<Property>,
}

impl Fact {
    /// Whether the content file sets this mark.
    #[must_use]
    pub fn is(&self, property: Property) -> bool {
        self.properties.contains(&property)
    }

    /// The options of a choice; empty for numbers and money.
    #[must_use]
    pub fn options(&self) -> &[OptionItem] {
        match &self.kind {
            Kind::Choice { options, .. } | Kind::Choices { options, .. } => options,
            Kind::Number { .. } | Kind::Money => &[],
        }
    }

    /// Finds an option by its stable id.
    #[must_use]
    pub fn option(&self, id: &str) -> Option<OptionId> {
        let at = self.options().iter().position(|option| option.id == id)?;
        u16::try_from(at).ok().map(OptionId)
    }

    /// The stable id of an option of this fact, or `""` for an id that is not one of its own.
    #[must_use]
    pub fn option_id(&self, option: OptionId) -> &str {
        self.options()
            .get(usize::from(option.0))
            .map_or("", |option| option.id.as_str())
    }
}

/// Marks of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Property {
    /// While it is unknown for good, procedures that hang on it are not examined.
    Gate,
    /// Left out of paper, links and shared text unless the person adds it.
    Sensitive,
    /// Asked only on an opened checklist.
    Detail,
    /// The page says, before the question, who reads the answer (nobody) and that it can be skipped.
    Status,
}

/// The kind of value that a fact takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// One of these.
    Choice {
        /// In the order shown.
        options: Vec<OptionItem>,
        /// The options are countries: their names come from the language's region table.
        countries: bool,
    },
    /// One or more of these.
    Choices {
        /// In the order shown.
        options: Vec<OptionItem>,
        /// The options are countries: their names come from the language's region table.
        countries: bool,
    },
    /// A whole number between `min` and `max`, both included.
    Number {
        /// Least value accepted.
        min: i64,
        /// Greatest value accepted.
        max: i64,
    },
    /// An amount of pay in the currency of the chosen country.
    Money,
}

/// One option of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionItem {
    /// Stable id; for countries the ISO 3166-1 alpha-2 code.
    pub id: String,
    /// The options it stands for ("protected, I don't know which kind"); empty when it stands for itself.
    pub means: Vec<OptionId>,
    /// In a list of several: choosing it excludes the others ("none of these").
    pub exclusive: bool,
}

/// What a result may say about changing a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Change {
    /// The person can change it (offer, pay, place of application).
    Possible,
    /// It lies in the past or cannot change (nationality, age).
    Fixed,
    /// No sentence may even hint at changing it (protection, asylum claim, papers held, residence status, family tie).
    NeverAdvise,
}
