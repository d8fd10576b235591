//! The checks: one file each. Each takes the whole content and adds what it finds to the report.

pub(crate) mod addresses;
mod codes;
mod coverage;
pub(crate) mod cycles;
mod dates;
mod deadlines;
mod duplicates;
mod help;
mod links;
mod orders;
mod reachable;
mod roles;
mod rules;
mod safety;
mod texts;
mod unused;

use crate::{assemble::Assembled, diagnostic::Report, index::Index, language, raw::Raw};
use chrono::NaiveDate;
use jalon_rules::Pack;

/// The content, at every stage.
pub(crate) struct Context<'a> {
    pub raw: &'a Raw,
    pub index: &'a Index,
    pub assembled: &'a Assembled,
    pub languages: &'a [language::Read],
    /// The day on which to look, where what is past its date matters.
    pub on: Option<NaiveDate>,
}

impl Context<'_> {
    pub(crate) fn pack(&self) -> &Pack {
        &self.assembled.pack
    }
}

/// Runs all of them.
pub(crate) fn run(context: &Context<'_>, report: &mut Report) {
    for check in [
        duplicates::check,
        orders::check,
        roles::check,
        rules::check,
        cycles::check,
        reachable::check,
        codes::check,
        dates::check,
        deadlines::check,
        addresses::check,
        safety::check,
        texts::check,
        coverage::check,
        help::check,
        links::check,
        unused::check,
    ] {
        check(context, report);
    }
}
