//! Conditions as the browser receives them: negation sits at the leaves, derived facts are expanded, and each test on a
//! fact that is only asked sometimes stands beside the condition for asking it.

use crate::{
    answer::Amount,
    facts::{FactId, OptionId},
};
use serde::{Deserialize, Serialize};

/// A boolean condition over facts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Expr {
    /// Holds for everybody.
    True,
    /// Holds for nobody.
    False,
    /// All of these hold.
    All(Vec<Expr>),
    /// At least one of these holds.
    Any(Vec<Expr>),
    /// One test on one fact.
    Atom(Atom),
}

/// One test on one fact.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Atom {
    /// The fact tested.
    pub fact: FactId,
    /// The test.
    pub test: Test,
}

/// What is tested.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Test {
    /// The chosen option (for several choices: at least one of them) is in this sorted list.
    In(Vec<OptionId>),
    /// The chosen option (for several choices: every one of them) is outside this sorted list.
    NotIn(Vec<OptionId>),
    /// A whole number compared with a constant.
    Number(Compare, i64),
    /// A yearly amount compared with the figure of this name for the chosen country on the date.
    Money(Compare, String),
    /// The year given lies at most this many years before the date. Undecided where the day within the year would decide.
    Within(u16),
    /// The year given lies more than this many years before the date. Undecided where the day would decide.
    Beyond(u16),
    /// The chosen country offers this optional category (true, false, or not known).
    Offered(String),
    /// The chosen country does not offer this optional category.
    NotOffered(String),
    /// The person chose exactly this option, whatever it stands for; without one, "I don't know". Only items and starting
    /// points may use it.
    Said(Option<OptionId>),
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Compare {
    /// Equal.
    Eq,
    /// Not equal.
    Ne,
    /// Less than.
    Lt,
    /// Less than or equal.
    Le,
    /// Greater than.
    Gt,
    /// Greater than or equal.
    Ge,
}

impl Compare {
    /// Whether `left` stands in this relation to `right`.
    #[must_use]
    pub fn holds(self, left: i64, right: i64) -> bool {
        match self {
            Self::Eq => left == right,
            Self::Ne => left != right,
            Self::Lt => left < right,
            Self::Le => left <= right,
            Self::Gt => left > right,
            Self::Ge => left >= right,
        }
    }

    /// The comparison that holds exactly where this one does not.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::Eq => Self::Ne,
            Self::Ne => Self::Eq,
            Self::Lt => Self::Ge,
            Self::Le => Self::Gt,
            Self::Gt => Self::Le,
            Self::Ge => Self::Lt,
        }
    }
}

impl Expr {
    /// The conjunction, with constants folded and nested conjunctions flattened.
    #[must_use]
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut kept = Vec::new();
        for part in parts {
            match part {
                Self::True => {}
                Self::False => return Self::False,
                Self::All(inner) => kept.extend(inner),
                other => kept.push(other),
            }
        }
        kept.sort();
        kept.dedup();
        match kept.len() {
            0 => Self::True,
            1 => kept.swap_remove(0),
            _ => Self::All(kept),
        }
    }

    /// The disjunction, with constants folded and nested disjunctions flattened.
    #[must_use]
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut kept = Vec::new();
        for part in parts {
            match part {
                Self::False => {}
                Self::True => return Self::True,
                Self::Any(inner) => kept.extend(inner),
                other => kept.push(other),
            }
        }
        kept.sort();
        kept.dedup();
        match kept.len() {
            0 => Self::False,
            1 => kept.swap_remove(0),
            _ => Self::Any(kept),
        }
    }

    /// The facts tested, in the editor's order, each once.
    #[must_use]
    pub fn facts(&self) -> Vec<FactId> {
        let mut found = Vec::new();
        self.each_atom(&mut |atom| found.push(atom.fact));
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Calls `visit` for every test.
    pub fn each_atom<'a>(&'a self, visit: &mut impl FnMut(&'a Atom)) {
        match self {
            Self::True | Self::False => {}
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.each_atom(visit);
                }
            }
            Self::Atom(atom) => visit(atom),
        }
    }
}

/// Used where a comparison needs a yearly sum: the amount times its payments.
pub(crate) fn yearly(amount: &Amount) -> i64 {
    amount.minor.saturating_mul(i64::from(amount.payments))
}
