//! Answers as JSON: `{"country": "FR", "papers": "unknown", "pay": {"amount": 59373, "per": "year"}}`.

use jalon_locale::{NumberTrouble, decimals, parse_money};
use jalon_rules::{Amount, Answer, AnswerError, Answers, Fact, FactId, Kind, OptionId, Pack, Per};
use serde::{
    Deserialize, Deserializer,
    de::{Error as _, MapAccess, Visitor},
};
use serde_json::{Map, Value, json, value::RawValue};
use std::{collections::BTreeMap, fmt};

/// "I don't know, or I prefer not to say".
const UNKNOWN: &str = "unknown";

/// What is wrong with answers given as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputTrouble {
    /// Not an object of facts and values.
    NotAnswers(String),
    /// There is no such fact.
    NoSuchFact {
        /// As written.
        fact: String,
        /// One that looks like it.
        near: Option<String>,
    },
    /// The fact has no such option.
    NoSuchOption {
        /// The fact.
        fact: String,
        /// As written.
        option: String,
        /// One that looks like it.
        near: Option<String>,
    },
    /// The value is of another kind.
    OtherKind {
        /// The fact.
        fact: String,
        /// What it takes.
        wanted: String,
    },
    /// An amount of pay that cannot be read.
    Amount {
        /// The fact.
        fact: String,
        /// What is wrong with it.
        trouble: NumberTrouble,
    },
    /// An amount of pay without a currency, while no country is chosen that would give one.
    NoCurrency {
        /// The fact.
        fact: String,
    },
    /// The rules refuse the value.
    Refused {
        /// The fact.
        fact: String,
        /// Why.
        trouble: AnswerError,
    },
}

impl fmt::Display for InputTrouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let meant = |near: &Option<String>| {
            near.as_ref()
                .map(|near| format!("; did you mean `{near}`?"))
                .unwrap_or_default()
        };
        match self {
            Self::NotAnswers(why) => {
                write!(f, "the answers are not a table of facts and values: {why}")
            }
            Self::NoSuchFact { fact, near } => {
                write!(f, "there is no fact `{fact}`{}", meant(near))
            }
            Self::NoSuchOption { fact, option, near } => {
                write!(f, "{fact}: there is no option `{option}`{}", meant(near))
            }
            Self::OtherKind { fact, wanted } => {
                write!(f, "{fact}: write {wanted}, or \"{UNKNOWN}\"")
            }
            Self::Amount { fact, trouble } => {
                write!(f, "{fact}: the amount cannot be read: {trouble}")
            }
            Self::NoCurrency { fact } => write!(
                f,
                "{fact}: write the currency (\"currency\": \"EUR\"), or choose a country"
            ),
            Self::Refused { fact, trouble } => write!(f, "{fact}: {trouble}"),
        }
    }
}

impl std::error::Error for InputTrouble {}

/// Reads answers. A fact that is not there was not asked; `"unknown"` is "I don't know".
///
/// # Errors
/// [`InputTrouble`] names the fact or option that does not fit, and one that may be meant.
pub fn answers_from_json(pack: &Pack, json: &str) -> Result<Answers, InputTrouble> {
    let Given(given) = serde_json::from_str(json.trim_start_matches('\u{feff}'))
        .map_err(|error| InputTrouble::NotAnswers(error.to_string()))?;
    let mut read = Vec::new();
    for (name, value) in given {
        let id = pack.fact(&name).ok_or_else(|| InputTrouble::NoSuchFact {
            near: near(&name, pack.facts.iter().map(|fact| fact.id.as_str())),
            fact: name.clone(),
        })?;
        read.push((id, value));
    }
    // In the editor's order, so that the country is known before the amount that takes its currency from there.
    read.sort_by_key(|(id, _)| (*id != pack.roles.country, *id));
    let mut answers = Answers::new();
    for (id, value) in read {
        let fact = &pack.facts[usize::from(id.0)];
        let answer = answer(pack, fact, value, &answers)?;
        answers
            .set(pack, id, answer)
            .map_err(|trouble| InputTrouble::Refused {
                fact: fact.id.clone(),
                trouble,
            })?;
    }
    Ok(answers)
}

/// Reads answers from the table `[answers]` of a TOML file; what else stands in the file is left alone.
///
/// # Errors
/// The same as [`answers_from_json`].
pub fn answers_from_toml(pack: &Pack, text: &str) -> Result<Answers, InputTrouble> {
    #[derive(Deserialize)]
    struct File {
        answers: toml::Table,
    }
    let trouble = |message: &str| InputTrouble::NotAnswers(message.trim().replace('\n', " "));
    let File { answers } = toml::from_str(text).map_err(|error| trouble(error.message()))?;
    let json = serde_json::to_string(&answers).map_err(|error| trouble(&error.to_string()))?;
    answers_from_json(pack, &json)
}

/// Facts and values as written. A fact that stands twice is an error, because one of the two would be lost.
struct Given<'a>(BTreeMap<String, &'a RawValue>);

impl<'de> Deserialize<'de> for Given<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Given<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
                let mut given = BTreeMap::new();
                while let Some(name) = entries.next_key::<String>()? {
                    if given.contains_key(&name) {
                        return Err(A::Error::custom(format_args!("`{name}` stands twice")));
                    }
                    given.insert(name, entries.next_value()?);
                }
                Ok(Given(given))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

fn answer(
    pack: &Pack,
    fact: &Fact,
    raw: &RawValue,
    so_far: &Answers,
) -> Result<Answer, InputTrouble> {
    let other_kind = || InputTrouble::OtherKind {
        fact: fact.id.clone(),
        wanted: wanted(fact),
    };
    let text: Option<String> = serde_json::from_str(raw.get()).ok();
    if text.as_deref() == Some(UNKNOWN) {
        return Ok(Answer::Unknown);
    }
    match &fact.kind {
        Kind::Choice { .. } => option(fact, &text.ok_or_else(other_kind)?).map(Answer::One),
        Kind::Choices { .. } => {
            let names: Vec<String> = text
                .map_or_else(|| serde_json::from_str(raw.get()), |one| Ok(vec![one]))
                .map_err(|_| other_kind())?;
            names
                .iter()
                .map(|name| option(fact, name))
                .collect::<Result<_, _>>()
                .map(Answer::Several)
        }
        Kind::Number { .. } => serde_json::from_str(raw.get())
            .map(Answer::Number)
            .map_err(|_| other_kind()),
        Kind::Money => {
            let money: Money<'_> = serde_json::from_str(raw.get()).map_err(|_| other_kind())?;
            amount(pack, fact, &money, so_far).map(Answer::Money)
        }
    }
}

fn option(fact: &Fact, name: &str) -> Result<OptionId, InputTrouble> {
    fact.option(name).ok_or_else(|| InputTrouble::NoSuchOption {
        fact: fact.id.clone(),
        option: name.to_owned(),
        near: near(name, fact.options().iter().map(|option| option.id.as_str())),
    })
}

/// What a fact takes, for a message.
fn wanted(fact: &Fact) -> String {
    let some = |ids: Vec<&str>| {
        let shown = ids
            .iter()
            .take(12)
            .map(|id| format!("\"{id}\""))
            .collect::<Vec<_>>()
            .join(", ");
        if ids.len() > 12 {
            format!("{shown}…")
        } else {
            shown
        }
    };
    let options = || {
        some(
            fact.options()
                .iter()
                .map(|option| option.id.as_str())
                .collect(),
        )
    };
    match &fact.kind {
        Kind::Choice { .. } => format!("one of {}", options()),
        Kind::Choices { .. } => format!("a list of one or more of {}", options()),
        Kind::Number { min, max } => format!("a whole number from {min} to {max}"),
        Kind::Money => {
            "an amount like {\"amount\": 59373, \"currency\": \"EUR\", \"per\": \"year\"}"
                .to_owned()
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Money<'a> {
    #[serde(borrow)]
    amount: &'a RawValue,
    currency: Option<String>,
    per: Option<Period>,
    payments: Option<u8>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Period {
    Year,
    Month,
}

fn amount(
    pack: &Pack,
    fact: &Fact,
    money: &Money<'_>,
    so_far: &Answers,
) -> Result<Amount, InputTrouble> {
    let country = match so_far.get(pack.roles.country) {
        Some(Answer::One(option)) => {
            pack.country(pack.facts[usize::from(pack.roles.country.0)].option_id(*option))
        }
        _ => None,
    };
    let currency = money
        .currency
        .clone()
        .or_else(|| country.map(|country| country.currency.clone()));
    let currency = currency.ok_or_else(|| InputTrouble::NoCurrency {
        fact: fact.id.clone(),
    })?;
    if currency.len() != 3 || !currency.bytes().all(|letter| letter.is_ascii_uppercase()) {
        let wanted = format!("a currency of three capital letters like EUR, not `{currency}`");
        return Err(InputTrouble::OtherKind {
            fact: fact.id.clone(),
            wanted,
        });
    }
    let minor =
        minor(money.amount.get(), decimals(&currency)).map_err(|trouble| InputTrouble::Amount {
            fact: fact.id.clone(),
            trouble,
        })?;
    Ok(match money.per.unwrap_or(Period::Year) {
        Period::Year => Amount {
            minor,
            currency,
            per: Per::Year,
            payments: money.payments.unwrap_or(1),
        },
        Period::Month => {
            let usual = country.map_or(12, |country| country.payments);
            Amount {
                minor,
                currency,
                per: Per::Month,
                payments: money.payments.unwrap_or(usual),
            }
        }
    })
}

/// A JSON number is read digit by digit, because a float would round cents; a text is read as a person types it.
fn minor(raw: &str, decimals: u8) -> Result<i64, NumberTrouble> {
    if let Ok(typed) = serde_json::from_str::<String>(raw) {
        return parse_money(&typed, decimals);
    }
    let (whole, fraction) = raw.split_once('.').unwrap_or((raw, ""));
    if whole.starts_with('-') {
        return Err(NumberTrouble::Negative);
    }
    if !whole
        .chars()
        .chain(fraction.chars())
        .all(|c| c.is_ascii_digit())
        || whole.is_empty()
    {
        return Err(NumberTrouble::NotANumber);
    }
    let fraction = fraction.trim_end_matches('0');
    let places = usize::from(decimals);
    if fraction.len() > places {
        return Err(NumberTrouble::TooManyDecimals);
    }
    format!("{whole}{fraction:0<places$}")
        .parse()
        .map_err(|_| NumberTrouble::TooLarge)
}

/// The name that looks most like the one written, if any does.
pub fn near<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    let written = written.to_lowercase();
    names
        .map(|name| {
            (
                strsim::damerau_levenshtein(&written, &name.to_lowercase()),
                name,
            )
        })
        .filter(|(distance, name)| *distance <= 1 + name.len() / 4)
        .min()
        .map(|(_, name)| name.to_owned())
}

/// Answers in the form in which they are read.
#[must_use]
pub fn to_json(pack: &Pack, answers: &Answers) -> Value {
    Value::Object(
        answers
            .iter()
            .map(|(id, answer)| {
                (
                    pack.facts[usize::from(id.0)].id.clone(),
                    one_to_json(pack, id, answer),
                )
            })
            .collect::<Map<_, _>>(),
    )
}

/// One answer in the form in which it is read.
#[must_use]
pub fn one_to_json(pack: &Pack, fact: FactId, answer: &Answer) -> Value {
    let fact = &pack.facts[usize::from(fact.0)];
    match answer {
        Answer::Unknown => json!(UNKNOWN),
        Answer::One(option) => json!(fact.option_id(*option)),
        Answer::Several(options) => options
            .iter()
            .map(|option| fact.option_id(*option))
            .collect(),
        Answer::Number(value) => json!(value),
        Answer::Money(amount) => json!({
            "amount": written(amount.minor, decimals(&amount.currency)),
            "currency": amount.currency,
            "per": match amount.per { Per::Year => "year", Per::Month => "month" },
            "payments": amount.payments,
        }),
    }
}

/// An exact amount as text: `59373.00`.
#[must_use]
pub fn written(minor: i64, decimals: u8) -> String {
    let places = usize::from(decimals);
    let digits = format!("{:0>width$}", minor.unsigned_abs(), width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    let sign = if minor < 0 { "-" } else { "" };
    if fraction.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{fraction}")
    }
}

#[cfg(test)]
mod tests {
    use super::{minor, near, written};
    use jalon_locale::{NumberTrouble, parse_money};

    #[test]
    fn json_numbers_are_exact() {
        assert_eq!(minor("59373", 2), Ok(5_937_300));
        assert_eq!(minor("0.1", 2), Ok(10));
        assert_eq!(minor("50.000", 2), Ok(5000));
        assert_eq!(minor("92233720368547758.07", 2), Ok(i64::MAX));
        assert_eq!(
            minor("92233720368547758.08", 2),
            Err(NumberTrouble::TooLarge)
        );
        assert_eq!(minor("1.005", 2), Err(NumberTrouble::TooManyDecimals));
        assert_eq!(minor("1e5", 2), Err(NumberTrouble::NotANumber));
        assert_eq!(minor("-1", 2), Err(NumberTrouble::Negative));
        assert_eq!(minor("700000", 0), Ok(700_000));
        assert_eq!(minor("\"50.000\"", 2), Ok(5_000_000));
    }

    #[test]
    fn amounts_are_written_as_they_are_read() {
        for value in [0, 5, 10, 99, 100, 5_937_300, i64::MAX] {
            assert_eq!(parse_money(&written(value, 2), 2), Ok(value));
            assert_eq!(minor(&written(value, 2), 2), Ok(value));
        }
        assert_eq!(written(123, 0), "123");
    }

    #[test]
    fn a_name_far_off_is_not_suggested() {
        let names = || ["country", "protection", "papers"].into_iter();
        assert_eq!(near("contry", names()).as_deref(), Some("country"));
        assert_eq!(near("Protecton", names()).as_deref(), Some("protection"));
        assert_eq!(near("shoe_size", names()), None);
    }
}
