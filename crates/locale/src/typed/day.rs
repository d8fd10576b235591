//! A day as people copy it from a letter, in three fields.

use super::{NumberTrouble, parse_number};
use chrono::{Datelike, NaiveDate};
use std::fmt;

/// Why what stands in the three fields is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DayTrouble {
    /// Nothing was typed.
    Empty,
    /// One or two of the fields are empty.
    Incomplete,
    /// Something else than a number stands in a field.
    NotANumber,
    /// There is no such month.
    Month,
    /// No month, or not this one in this year, has such a day.
    Day,
    /// The year is of another calendar, or mistyped.
    Year,
}

impl DayTrouble {
    /// Stable name, to find the words for it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Incomplete => "incomplete",
            Self::NotANumber => "not-a-number",
            Self::Month => "month",
            Self::Day => "day",
            Self::Year => "year",
        }
    }
}

impl fmt::Display for DayTrouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "write the day, the month and the year",
            Self::Incomplete => "fill in all three: day, month and year",
            Self::NotANumber => "write numbers only",
            Self::Month => "write a month from 1 to 12",
            Self::Day => "write a day that this month has",
            Self::Year => "write a year near this one, with four digits",
        })
    }
}

impl std::error::Error for DayTrouble {}

/// So many years around today can be meant: papers hold for ten.
const YEARS: i32 = 15;

/// Reads a day from what was typed for day, month and year, in digits of any script. Two digits of a year are of this century; a
/// year far from that of `today` is of another calendar or a slip.
///
/// # Errors
/// [`DayTrouble`] says what to write instead.
pub fn parse_day(typed: [&str; 3], today: NaiveDate) -> Result<NaiveDate, DayTrouble> {
    let read = typed.map(parse_number);
    let empty = |number: &Result<i64, NumberTrouble>| *number == Err(NumberTrouble::Empty);
    if read.iter().all(empty) {
        return Err(DayTrouble::Empty);
    }
    if read.iter().any(empty) {
        return Err(DayTrouble::Incomplete);
    }
    let [Ok(day), Ok(month), Ok(year)] = read else {
        return Err(DayTrouble::NotANumber);
    };
    let month = u32::try_from(month)
        .ok()
        .filter(|month| (1..=12).contains(month))
        .ok_or(DayTrouble::Month)?;
    let year = if year < 100 { 2000 + year } else { year };
    let year = i32::try_from(year)
        .ok()
        .filter(|year| (today.year() - YEARS..=today.year() + YEARS).contains(year))
        .ok_or(DayTrouble::Year)?;
    u32::try_from(day)
        .ok()
        .and_then(|day| NaiveDate::from_ymd_opt(year, month, day))
        .ok_or(DayTrouble::Day)
}

#[cfg(test)]
mod tests {
    use super::{DayTrouble as Trouble, *};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn days_are_read_in_digits_of_any_script() {
        let today = day("2026-11-22");
        for (typed, expected) in [
            (["22", "11", "2026"], "2026-11-22"),
            (["01", "02", "2027"], "2027-02-01"),
            ([" 1 ", "2", "27"], "2027-02-01"),
            (["٢٢", "١١", "٢٠٢٦"], "2026-11-22"),
            (["۲۹", "۲", "۲۰۲۸"], "2028-02-29"),
            (["31.", "12.", "2026"], "2026-12-31"),
            (["\u{200f}5", "9", "2 026"], "2026-09-05"),
        ] {
            assert_eq!(parse_day(typed, today), Ok(day(expected)), "{typed:?}");
        }
    }

    #[test]
    fn what_is_no_day_says_why() {
        let today = day("2026-11-22");
        for (typed, trouble) in [
            (["", " ", ""], Trouble::Empty),
            (["22", "", "2026"], Trouble::Incomplete),
            (["22", "November", "2026"], Trouble::NotANumber),
            (["22/11/2026", "11", "2026"], Trouble::NotANumber),
            (["-1", "11", "2026"], Trouble::NotANumber),
            (["22", "13", "2026"], Trouble::Month),
            (["22", "0", "2026"], Trouble::Month),
            (["31", "2", "2026"], Trouble::Day),
            (["29", "2", "2027"], Trouble::Day),
            (["31", "4", "2026"], Trouble::Day),
            (["0", "4", "2026"], Trouble::Day),
            (["99999999999", "4", "2026"], Trouble::Day),
            (["22", "11", "1448"], Trouble::Year),
            (["22", "8", "1405"], Trouble::Year),
            (["22", "11", "202"], Trouble::Year),
            (["22", "11", "20266"], Trouble::Year),
            (["22", "11", "2069"], Trouble::Year),
            (["22", "11", "88"], Trouble::Year),
        ] {
            assert_eq!(parse_day(typed, today), Err(trouble), "{typed:?}");
        }
    }
}
