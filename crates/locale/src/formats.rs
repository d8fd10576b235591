//! Numbers, money, dates and lists as a language writes them.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod native;

#[cfg(target_arch = "wasm32")]
use browser as engine;
#[cfg(not(target_arch = "wasm32"))]
use native as engine;

use chrono::NaiveDate;

/// Writes numbers, money, dates and lists in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formats {
    tag: String,
}

/// How many decimals an amount in this currency has, by ISO 4217.
#[must_use]
pub fn decimals(currency: &str) -> u8 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX"
        | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

impl Formats {
    /// The formats of a language, by its BCP 47 code. A language that is not known is written in a neutral way.
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self { tag: tag(language) }
    }

    /// A whole number with its thousands set apart.
    #[must_use]
    pub fn number(&self, value: i64) -> String {
        engine::number(&self.tag, value, true).unwrap_or_else(|| value.to_string())
    }

    /// A whole number without marks between its digits: years, codes.
    #[must_use]
    pub fn digits(&self, value: i64) -> String {
        engine::number(&self.tag, value, false).unwrap_or_else(|| value.to_string())
    }

    /// The plural form that a count takes, by CLDR: `zero`, `one`, `two`, `few`, `many` or `other`. `other` too where a browser has no
    /// plural rules.
    #[must_use]
    pub fn plural(&self, count: i32) -> String {
        engine::plural(&self.tag, count).unwrap_or_else(|| "other".to_owned())
    }

    /// An amount given in minor units (cents). Whole amounts are written without decimals.
    #[must_use]
    pub fn money(&self, minor: i64, currency: &str) -> String {
        let places = decimals(currency);
        let amount = Minor { minor, places };
        engine::money(&self.tag, &amount, currency)
            .unwrap_or_else(|| format!("{} {currency}", amount.written()))
    }

    /// A day with the month in words, in the calendar that European papers use.
    #[must_use]
    pub fn date(&self, day: NaiveDate) -> String {
        engine::date(&self.tag, day).unwrap_or_else(|| day.to_string())
    }

    /// The name of the day of the week, as it stands within a sentence.
    #[must_use]
    pub fn weekday(&self, day: NaiveDate) -> String {
        engine::weekday(&self.tag, day).unwrap_or_default()
    }

    /// "a, b and c".
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, parts: &[S]) -> String {
        let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
        engine::list(&self.tag, &parts).unwrap_or_else(|| parts.join(", "))
    }
}

/// A bare code leaves open what a country, a calendar or a kind of digits decides. Whoever reads Jalon lives in Europe or comes here:
/// English dates run day, month, year; the calendar is the one printed on European papers; and Arabic takes the digits that
/// stand on those papers, which is also what CLDR gives today (browsers some years old do not yet).
fn tag(language: &str) -> String {
    match language {
        "en" => "en-GB-u-ca-gregory".to_owned(),
        "ar" => "ar-u-ca-gregory-nu-latn".to_owned(),
        _ => format!("{language}-u-ca-gregory"),
    }
}

/// An exact amount; never a float.
struct Minor {
    minor: i64,
    places: u8,
}

impl Minor {
    /// Decimals to write: none for a whole amount.
    fn shown(&self) -> u8 {
        if self
            .minor
            .unsigned_abs()
            .is_multiple_of(10u64.pow(u32::from(self.places)))
        {
            0
        } else {
            self.places
        }
    }

    /// `-1234.50`, for machines.
    fn written(&self) -> String {
        let scale = 10u64.pow(u32::from(self.places));
        let (whole, rest) = (
            self.minor.unsigned_abs() / scale,
            self.minor.unsigned_abs() % scale,
        );
        let sign = if self.minor < 0 { "-" } else { "" };
        if self.shown() == 0 {
            format!("{sign}{whole}")
        } else {
            format!(
                "{sign}{whole}.{rest:0width$}",
                width = usize::from(self.places)
            )
        }
    }
}
