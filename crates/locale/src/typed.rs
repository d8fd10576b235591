//! Numbers as people type them, whatever convention they grew up with.

mod day;

pub use day::{DayTrouble, parse_day};

use std::fmt;

/// Why something typed was not taken as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberTrouble {
    /// Nothing was typed.
    Empty,
    /// It is not a number, or has something else in it.
    NotANumber,
    /// It is below zero.
    Negative,
    /// It has more decimals than the amount can have.
    TooManyDecimals,
    /// It is larger than any answer.
    TooLarge,
    /// Two readings are possible, and guessing would be worse than asking.
    Ambiguous,
}

impl NumberTrouble {
    /// Stable name, to find the words for it.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotANumber => "not-a-number",
            Self::Negative => "negative",
            Self::TooManyDecimals => "too-many-decimals",
            Self::TooLarge => "too-large",
            Self::Ambiguous => "ambiguous",
        }
    }
}

impl fmt::Display for NumberTrouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "write a number",
            Self::NotANumber => "write the number in digits, with nothing else",
            Self::Negative => "write a number that is not below zero",
            Self::TooManyDecimals => "write fewer decimals",
            Self::TooLarge => "write a smaller number",
            Self::Ambiguous => "write the number without points or commas",
        })
    }
}

impl std::error::Error for NumberTrouble {}

/// Reads a whole number that is not negative.
///
/// # Errors
/// [`NumberTrouble`] says what to write instead.
pub fn parse_number(typed: &str) -> Result<i64, NumberTrouble> {
    let text = plain(typed);
    value(text.trim(), 0)
}

/// Reads an amount in minor units of a currency with so many decimals. Signs and codes of currencies around it are passed over.
///
/// # Errors
/// [`NumberTrouble`] says what to write instead.
pub fn parse_money(typed: &str, decimals: u8) -> Result<i64, NumberTrouble> {
    let text = plain(typed);
    value(without_currency(text.trim()), decimals)
}

/// What stands between two groups of digits.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Space,
    Apostrophe,
    Dot,
    Comma,
    ArabicThousands,
    ArabicDecimal,
}

impl Mark {
    fn of(c: char) -> Option<Self> {
        Some(match c {
            ' ' => Self::Space,
            '\'' | '\u{2019}' | '\u{2BC}' | '`' | '\u{B4}' => Self::Apostrophe,
            '.' => Self::Dot,
            ',' | '\u{60C}' => Self::Comma,
            '\u{66C}' => Self::ArabicThousands,
            '\u{66B}' => Self::ArabicDecimal,
            _ => return None,
        })
    }
}

/// Digits of all scripts become ASCII digits, spaces of all widths one kind of space, and marks of direction go.
fn plain(typed: &str) -> String {
    let mut out = String::with_capacity(typed.len());
    for c in typed.chars() {
        match c {
            '\u{61C}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}' => {}
            '\u{2212}' | '\u{2010}'..='\u{2015}' | '\u{FE63}' | '\u{FF0D}' => out.push('-'),
            c if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(digit(c).unwrap_or(c)),
        }
    }
    out
}

/// The zeros of the scripts whose digits are in use.
const ZEROS: [char; 20] = [
    '0',
    '\u{660}',
    '\u{6F0}',
    '\u{7C0}',
    '\u{966}',
    '\u{9E6}',
    '\u{A66}',
    '\u{AE6}',
    '\u{B66}',
    '\u{BE6}',
    '\u{C66}',
    '\u{CE6}',
    '\u{D66}',
    '\u{E50}',
    '\u{ED0}',
    '\u{F20}',
    '\u{1040}',
    '\u{17E0}',
    '\u{FF10}',
    '\u{1E950}',
];

fn digit(c: char) -> Option<char> {
    let value = ZEROS.iter().find_map(|zero| {
        u32::from(c)
            .checked_sub(u32::from(*zero))
            .filter(|value| *value < 10)
    })?;
    char::from_digit(value, 10)
}

/// Takes away one currency at each end: its sign, its code or its name. What else is written there stays, and is refused later: `50k`
/// must not become 50.
fn without_currency(text: &str) -> &str {
    let start = text
        .find(|c: char| c.is_ascii_digit() || c == '-')
        .unwrap_or(0);
    let end = text
        .rfind(|c: char| c.is_ascii_digit())
        .map_or(text.len(), |at| at + 1);
    if start >= end {
        return text;
    }
    let text = if is_currency(&text[start.max(end)..]) || end == text.len() {
        &text[..end]
    } else {
        text
    };
    if is_currency(&text[..start]) {
        &text[start..]
    } else {
        text
    }
}

/// Names that are not three capital letters, as written in Europe.
const NAMES: [&str; 18] = [
    "kr", "kč", "kc", "zł", "zl", "ft", "lei", "leu", "l", "lv", "лв", "fr", "euro", "euros",
    "يورو", "євро", "евро", "یورو",
];

fn is_currency(text: &str) -> bool {
    let letters: String = text.chars().filter(|c| !is_sign(*c)).collect();
    let letters = letters.trim_matches([' ', '.', '-', ',']).to_lowercase();
    // `US$`, `£GB`: a sign beside the code of its country.
    let code = if text.contains(is_sign) { 2..=3 } else { 3..=3 };
    let is_code = code.contains(&letters.len()) && letters.chars().all(|c| c.is_ascii_lowercase());
    // `د.ت.`: single letters with points, as Arabic abbreviates.
    let is_initials = letters.contains('.')
        && letters
            .split('.')
            .all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
    letters.is_empty() || is_code || is_initials || NAMES.contains(&letters.as_str())
}

/// Signs of currencies: the Unicode category, as far as it is in use.
fn is_sign(c: char) -> bool {
    matches!(c, '$' | '\u{A2}'..='\u{A5}' | '\u{58F}' | '\u{60B}' | '\u{9F2}' | '\u{9F3}' | '\u{E3F}' | '\u{17DB}' | '\u{20A0}'..='\u{20C0}' | '\u{FDFC}')
}

fn value(text: &str, decimals: u8) -> Result<i64, NumberTrouble> {
    if text.is_empty() {
        return Err(NumberTrouble::Empty);
    }
    // ",-" and ".–" after a whole amount are a way to write "no cents".
    let text = [",-", ".-"]
        .iter()
        .find_map(|ending| text.strip_suffix(ending))
        .unwrap_or(text)
        .trim_end();
    let negative = text.starts_with('-') || text.ends_with('-');
    let text = text.trim_matches('-').trim();
    let text = text
        .strip_prefix('+')
        .unwrap_or(text)
        .trim_end_matches(['.', ',']);
    let (groups, marks) = groups(text)?;
    let (whole, fraction) = read(&groups, &marks, decimals)?;
    let minor = minor(&whole, &fraction, decimals)?;
    if negative && minor != 0 {
        Err(NumberTrouble::Negative)
    } else {
        Ok(minor)
    }
}

/// Splits into groups of digits and the marks between them.
fn groups(text: &str) -> Result<(Vec<&str>, Vec<Mark>), NumberTrouble> {
    let mut groups = Vec::new();
    let mut marks = Vec::new();
    let mut rest = text;
    loop {
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        if end == 0 {
            return Err(NumberTrouble::NotANumber);
        }
        groups.push(&rest[..end]);
        rest = &rest[end..];
        let Some(c) = rest.chars().next() else {
            return Ok((groups, marks));
        };
        marks.push(Mark::of(c).ok_or(NumberTrouble::NotANumber)?);
        rest = &rest[c.len_utf8()..];
    }
}

/// Decides which marks set thousands apart and which one, if any, begins the decimals.
fn read(groups: &[&str], marks: &[Mark], decimals: u8) -> Result<(String, String), NumberTrouble> {
    let whole = || (groups.concat(), String::new());
    let split = |at: usize| (groups[..at].concat(), groups[at..].concat());
    let Some((&last_mark, earlier)) = marks.split_last() else {
        return Ok(whole());
    };
    let at = groups.len() - 1;
    let last = groups[at];
    if earlier.is_empty() {
        return match last_mark {
            Mark::Space | Mark::Apostrophe | Mark::ArabicThousands => thousands(groups, last_mark)
                .then(whole)
                .ok_or(NumberTrouble::NotANumber),
            // Three digits after the only mark are thousands for whoever writes the mark that way, and nobody writes pay with three
            // decimals, except in the currencies that have three.
            Mark::Dot | Mark::Comma if last.len() == 3 && thousands(groups, last_mark) => {
                if decimals >= 3 {
                    Err(NumberTrouble::Ambiguous)
                } else {
                    Ok(whole())
                }
            }
            Mark::ArabicDecimal | Mark::Dot | Mark::Comma => Ok(split(1)),
        };
    }
    let first = earlier[0];
    if earlier.iter().any(|mark| *mark != first) || first == Mark::ArabicDecimal {
        return Err(NumberTrouble::NotANumber);
    }
    if last_mark == first {
        return thousands(groups, first)
            .then(whole)
            .ok_or(NumberTrouble::NotANumber);
    }
    let begins_decimals = matches!(last_mark, Mark::Dot | Mark::Comma | Mark::ArabicDecimal);
    if !begins_decimals || !thousands(&groups[..at], first) {
        return Err(NumberTrouble::NotANumber);
    }
    if last.len() == 3 && decimals < 3 && matches!(first, Mark::Space | Mark::Apostrophe) {
        return Err(NumberTrouble::Ambiguous);
    }
    Ok(split(at))
}

/// Whether groups are set apart as thousands: threes, or the lakhs and crores of South Asia (with commas).
fn thousands(groups: &[&str], mark: Mark) -> bool {
    let Some((first, rest)) = groups.split_first() else {
        return false;
    };
    let Some((last, middle)) = rest.split_last() else {
        return true;
    };
    let begins = !first.starts_with('0') && last.len() == 3;
    let threes = first.len() <= 3 && middle.iter().all(|group| group.len() == 3);
    let lakhs = matches!(mark, Mark::Comma | Mark::ArabicThousands)
        && first.len() <= 2
        && middle.iter().all(|group| group.len() == 2);
    begins && (threes || lakhs)
}

fn minor(whole: &str, fraction: &str, decimals: u8) -> Result<i64, NumberTrouble> {
    let places = usize::from(decimals);
    // `12,00` is a whole number; `50.0000` is a slip of somebody who meant something else.
    let fraction = if fraction.len() <= 2 && fraction.bytes().all(|digit| digit == b'0') {
        ""
    } else {
        fraction
    };
    if fraction.len() > places {
        return Err(NumberTrouble::TooManyDecimals);
    }
    let digits = whole
        .bytes()
        .chain(fraction.bytes())
        .chain(std::iter::repeat_n(b'0', places - fraction.len()));
    let mut value = 0i64;
    for digit in digits {
        let next = value
            .checked_mul(10)
            .and_then(|value| value.checked_add(i64::from(digit - b'0')));
        value = next.ok_or(NumberTrouble::TooLarge)?;
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::{NumberTrouble as Trouble, parse_money, parse_number};
    use crate::{Formats, decimals};
    use proptest::prelude::*;

    /// Languages to ship now or next, with every kind of digits and grouping among them.
    const LANGUAGES: [&str; 18] = [
        "fr", "en", "ar", "uk", "fa", "ps", "ti", "so", "am", "ru", "es", "pt", "it", "de", "tr",
        "ur", "hi", "bn",
    ];
    const CURRENCIES: [&str; 14] = [
        "EUR", "BGN", "CHF", "CZK", "DKK", "GBP", "HUF", "ISK", "NOK", "PLN", "RON", "SEK", "USD",
        "TND",
    ];

    #[test]
    fn both_conventions_mean_the_same() {
        for typed in [
            "50000",
            "50.000",
            "50,000",
            "50 000",
            "50 000,00",
            "50,000.00",
            "50.000,00",
            "50'000",
            "50’000.00",
            "50\u{202f}000",
            "50\u{a0}000 €",
            "€50,000",
            "€ 50.000,-",
            "50000.-",
            "EUR 50 000",
            "50000 euros",
            "50 000,0",
            "٥٠٬٠٠٠",
            "٥٠٠٠٠",
            "۵۰٬۰۰۰٫۰۰",
            "۵۰،۰۰۰",
            "+50000",
            "50 000 kr.",
            "٥٠٬٠٠٠ يورو",
            "50000,",
            "\u{200f}50,000\u{a0}€",
        ] {
            assert_eq!(parse_money(typed, 2), Ok(5_000_000), "{typed}");
        }
        for typed in [
            "4.500,50",
            "4,500.50",
            "4 500,50",
            "4500.5",
            "4500,50",
            "4'500.50",
            "٤٬٥٠٠٫٥٠",
        ] {
            assert_eq!(parse_money(typed, 2), Ok(450_050), "{typed}");
        }
        assert_eq!(parse_money("1,00,000", 2), Ok(10_000_000));
        assert_eq!(parse_money("1.234.567", 0), Ok(1_234_567));
        assert_eq!(parse_number("1 998"), Ok(1998));
        assert_eq!(parse_number("12,0"), Ok(12));
        assert_eq!(parse_number("-0"), Ok(0));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        for (typed, trouble) in [
            ("", Trouble::Empty),
            (" \u{a0}", Trouble::Empty),
            ("fifty", Trouble::NotANumber),
            ("50k", Trouble::NotANumber),
            ("50 mille", Trouble::NotANumber),
            ("2500 - 3000", Trouble::NotANumber),
            ("06 12 34 56 78", Trouble::NotANumber),
            ("5 00", Trouble::NotANumber),
            ("1.234.56", Trouble::NotANumber),
            ("1,234.567.890", Trouble::NotANumber),
            ("50 000 000.000", Trouble::Ambiguous),
            ("1e5", Trouble::NotANumber),
            ("½", Trouble::NotANumber),
            (".", Trouble::NotANumber),
            ("€", Trouble::NotANumber),
            ("-", Trouble::NotANumber),
            ("-5", Trouble::Negative),
            ("−5 €", Trouble::Negative),
            ("12.3456", Trouble::TooManyDecimals),
            ("0.500", Trouble::TooManyDecimals),
            ("1.234,567", Trouble::TooManyDecimals),
            ("99999999999999999999", Trouble::TooLarge),
        ] {
            assert_eq!(parse_money(typed, 2), Err(trouble), "{typed}");
        }
        assert_eq!(parse_money("1.234", 3), Err(Trouble::Ambiguous));
        assert_eq!(parse_number("12.5"), Err(Trouble::TooManyDecimals));
        assert_eq!(parse_number("12 €"), Err(Trouble::NotANumber));
    }

    proptest! {
        #[test]
        fn every_formatted_number_reads_back(value in 0..=i64::MAX, small in 0..100_000i64) {
            for language in LANGUAGES {
                let formats = Formats::new(language);
                for value in [value, small] {
                    prop_assert_eq!(parse_number(&formats.number(value)), Ok(value), "{} {}", language, formats.number(value));
                    prop_assert_eq!(parse_number(&formats.digits(value)), Ok(value), "{} {}", language, formats.digits(value));
                }
            }
        }

        #[test]
        fn every_formatted_amount_reads_back(value in 0..1_000_000_000_000i64, small in 0..100_000i64, currency in proptest::sample::select(&CURRENCIES)) {
            for language in LANGUAGES {
                let formats = Formats::new(language);
                for value in [value, small, small * 1000] {
                    let written = formats.money(value, currency);
                    let read = parse_money(&written, decimals(currency));
                    // A whole amount with one thousands mark, in a currency of three decimals, is the one thing that is really ambiguous.
                    if decimals(currency) == 3 && read == Err(Trouble::Ambiguous) {
                        continue;
                    }
                    prop_assert_eq!(read, Ok(value), "{} {}", language, written);
                }
            }
        }

        #[test]
        fn nothing_typed_makes_it_stumble(typed in "\\PC{0,12}", digits in "[0-9٠-٩۰-۹ .,'’٬٫€$a-zA-Z-]{0,14}", places in 0..=4u8) {
            for text in [typed, digits] {
                if let Ok(value) = parse_money(&text, places) {
                    prop_assert!(value >= 0);
                }
                let _ = parse_number(&text);
            }
        }
    }
}
