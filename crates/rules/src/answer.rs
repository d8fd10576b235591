//! Answers: what the person said, by stable ids.

use crate::{
    facts::{Fact, FactId, Kind, OptionId},
    pack::Pack,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};

/// What a person answered to one question.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Answer {
    /// "I don't know, or I prefer not to say": every option stays possible, and the question is not asked again.
    Unknown,
    /// One option. An option that stands for several leaves each of them possible.
    One(OptionId),
    /// One or more options of a list of several.
    Several(Vec<OptionId>),
    /// A whole number.
    Number(i64),
    /// An amount of pay.
    Money(Amount),
}

/// An amount of pay as the person gave it. Never converted to another currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Amount {
    /// In minor units of the currency (cents).
    pub minor: i64,
    /// ISO 4217 code.
    pub currency: String,
    /// The period that one payment covers.
    pub per: Per,
    /// Payments in a year; 1 where `per` is a year.
    pub payments: u8,
}

/// The period that an amount covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Per {
    /// A year.
    Year,
    /// A month.
    Month,
}

impl Amount {
    /// The sum over a year, in minor units.
    #[must_use]
    pub fn yearly(&self) -> i64 {
        crate::expr::yearly(self)
    }
}

/// The answers given so far, by fact. Order of answering is not kept: verdicts never depend on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Answers(BTreeMap<FactId, Answer>);

impl Answers {
    /// No answers yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer to one question, if given.
    #[must_use]
    pub fn get(&self, fact: FactId) -> Option<&Answer> {
        self.0.get(&fact)
    }

    /// Sets or replaces one answer, keeping every other. The answer must fit the fact.
    ///
    /// # Errors
    /// [`AnswerError`] says what does not fit.
    pub fn set(&mut self, pack: &Pack, fact: FactId, answer: Answer) -> Result<(), AnswerError> {
        let definition = pack
            .facts
            .get(usize::from(fact.0))
            .ok_or(AnswerError::NoSuchFact)?;
        check(definition, &answer)?;
        self.0.insert(fact, normal(answer));
        Ok(())
    }

    /// Sets an answer already known to fit. Used inside the crate, where answers come from the pack itself.
    pub(crate) fn put(&mut self, fact: FactId, answer: Answer) {
        self.0.insert(fact, answer);
    }

    /// Forgets one answer.
    pub fn remove(&mut self, fact: FactId) -> Option<Answer> {
        self.0.remove(&fact)
    }

    /// All answers, in the editor's order of their facts.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &Answer)> {
        self.0.iter().map(|(fact, answer)| (*fact, answer))
    }

    /// How many questions are answered.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing is answered yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Only the answers to these facts.
    #[must_use]
    pub fn only(&self, facts: &[FactId]) -> Self {
        Self(
            self.0
                .iter()
                .filter(|(fact, _)| facts.contains(fact))
                .map(|(fact, answer)| (*fact, answer.clone()))
                .collect(),
        )
    }
}

fn normal(answer: Answer) -> Answer {
    match answer {
        Answer::Several(mut options) => {
            options.sort_unstable();
            options.dedup();
            Answer::Several(options)
        }
        other => other,
    }
}

fn check(fact: &Fact, answer: &Answer) -> Result<(), AnswerError> {
    let exists = |option: &OptionId| usize::from(option.0) < fact.options().len();
    match (&fact.kind, answer) {
        (_, Answer::Unknown) => Ok(()),
        (Kind::Choice { .. }, Answer::One(option)) => exists(option)
            .then_some(())
            .ok_or(AnswerError::NoSuchOption),
        (Kind::Choices { options, .. }, Answer::Several(chosen)) => {
            if chosen.is_empty() {
                Err(AnswerError::Empty)
            } else if !chosen.iter().all(exists) {
                Err(AnswerError::NoSuchOption)
            } else if chosen.len() > 1
                && chosen
                    .iter()
                    .any(|option| options[usize::from(option.0)].exclusive)
            {
                Err(AnswerError::Exclusive)
            } else {
                Ok(())
            }
        }
        (Kind::Number { min, max }, Answer::Number(value)) => {
            if value < min {
                Err(AnswerError::TooSmall(*min))
            } else if value > max {
                Err(AnswerError::TooLarge(*max))
            } else {
                Ok(())
            }
        }
        (Kind::Money, Answer::Money(amount)) => {
            let fits = match amount.per {
                Per::Year => amount.payments == 1,
                Per::Month => (1..=24).contains(&amount.payments),
            };
            if amount.minor <= 0 {
                Err(AnswerError::TooSmall(1))
            } else if !fits {
                Err(AnswerError::Payments)
            } else {
                Ok(())
            }
        }
        _ => Err(AnswerError::OtherKind),
    }
}

/// Why an answer does not fit its fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerError {
    /// The pack has no such fact.
    NoSuchFact,
    /// The fact has no such option.
    NoSuchOption,
    /// A list of several needs at least one.
    Empty,
    /// "None of these" stands beside another option.
    Exclusive,
    /// Below the least value.
    TooSmall(i64),
    /// Above the greatest value.
    TooLarge(i64),
    /// A yearly amount has one payment; a monthly one 1 to 24.
    Payments,
    /// The value is of another kind than the fact.
    OtherKind,
}

impl fmt::Display for AnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchFact => f.write_str("there is no such fact"),
            Self::NoSuchOption => f.write_str("there is no such option"),
            Self::Empty => f.write_str("give at least one option"),
            Self::Exclusive => f.write_str("one of these options excludes all others"),
            Self::TooSmall(least) => write!(f, "give {least} or more"),
            Self::TooLarge(most) => write!(f, "give {most} or less"),
            Self::Payments => {
                f.write_str("give 1 payment for a yearly amount, 1 to 24 for a monthly one")
            }
            Self::OtherKind => f.write_str("the value is of another kind than this fact"),
        }
    }
}

impl std::error::Error for AnswerError {}
