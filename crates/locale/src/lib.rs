//! Everything that depends on a language: texts, numbers, money, dates, lists, country names, and numbers as people type them.
//!
//! The same calls work in the browser (through `Intl`, which every browser brings along) and natively (through ICU4X). The cases
//! in `tests/formats.toml` hold the two equal.

mod book;
mod catalog;
#[cfg(feature = "compile")]
mod compile;
mod formats;
mod regions;
mod typed;

pub use catalog::{Args, Catalog, Dir, Key, Phrase, Speech, Trouble};
#[cfg(feature = "compile")]
pub use compile::compile;
pub use formats::{Formats, decimals};
pub use regions::{Regions, Unreadable};
pub use typed::{DayTrouble, NumberTrouble, parse_day, parse_money, parse_number};
