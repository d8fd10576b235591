//! A case in a link: answers, ticked lines and the opened procedure as a short text that stands after the `#` of an address.
//!
//! The text has only letters and digits, so that no messaging app takes its end for punctuation. It starts with the number
//! of its format and ends with four characters that tell whether it arrived whole; this holds for every format to come.
//! Between them stand short hashes of stable ids, never positions: a link outlives reordering, additions and removals, and
//! [`Pack::renamed`](jalon_rules::Pack) carries it over what was renamed.

mod bits;
mod digits;
mod read;
mod short;
mod write;

pub use read::decode;
pub use short::{short, short_option};
pub use write::encode;

use jalon_rules::{Answers, FactId, ProcedureId};
use std::{collections::BTreeSet, fmt};

/// The most characters that a link has.
pub const LONGEST: usize = 2000;

/// The number of the format written.
const FORMAT: char = '1';

/// What a link carries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    /// The answers.
    pub answers: Answers,
    /// The procedure whose checklist is open.
    pub procedure: Option<ProcedureId>,
    /// Ticked lines, as `procedure/item`.
    pub ticks: BTreeSet<String>,
    /// Code of the language it was made in.
    pub language: String,
}

/// What a link brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// What still applies.
    pub bundle: Bundle,
    /// What does not.
    pub dropped: Vec<Dropped>,
}

/// Something in a link that no longer applies. Names are ids that the content once had; `None` where it never knew them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dropped {
    /// The answer to a question that is still asked, but takes no such answer any more.
    Answer(FactId),
    /// The answer to a question that is no longer asked.
    Question(Option<String>),
    /// The opened procedure.
    Procedure(Option<String>),
    /// A ticked line: `procedure/item`, or as much of it as is known.
    Line(Option<String>),
}

/// Why a text is no link that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Longer than any link.
    TooLong,
    /// It was never a link made here.
    NotOurs,
    /// Made by a newer edition, in a format that this one cannot read.
    Newer,
    /// Cut short, or changed on the way.
    Damaged,
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLong => "this is longer than any link made here; copy the link alone",
            Self::NotOurs => {
                "this is no link made here; copy what stands after the # of the address"
            }
            Self::Newer => "this link was made by a newer edition; use that edition to read it",
            Self::Damaged => {
                "a part of this link is missing or changed; copy the whole link again where it was made"
            }
        })
    }
}

impl std::error::Error for LinkError {}
