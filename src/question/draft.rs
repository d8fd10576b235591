//! What is chosen or typed on a page and not given as an answer yet. It outlives a change of language.

use crate::wizard::Wizard;
use jalon_locale::{NumberTrouble, decimals, parse_money, parse_number};
use jalon_rules::{Amount, Answer, AnswerError, Fact, FactId, Kind, OptionId, Per};
use serde::{Deserialize, Serialize};

/// What stands on the page of a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Draft {
    /// Options chosen.
    pub(super) chosen: Vec<OptionId>,
    /// "I don't know, or I prefer not to say".
    pub(super) unknown: bool,
    /// A number or amount as typed.
    pub(crate) typed: String,
    /// An amount is paid by the month.
    pub(super) monthly: bool,
    /// Payments a year, as typed.
    pub(super) payments: String,
    /// What is looked for in a list of countries.
    pub(super) filter: String,
    /// Why the last try was refused.
    pub(super) trouble: Option<Trouble>,
    /// How often it was refused, so that the same error is said again.
    pub(super) tries: u32,
}

/// A draft as kept with the visit: options by their stable ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Unsent {
    pub(crate) chosen: Vec<String>,
    pub(crate) unknown: bool,
    pub(crate) typed: String,
    pub(crate) monthly: bool,
    pub(crate) payments: String,
    pub(crate) filter: String,
}

/// Why what stands on the page is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Nothing is chosen.
    Nothing,
    /// What is typed is not a number.
    Typed(NumberTrouble),
    /// The payments a year are not 1 to 24.
    Payments,
    /// Pay is asked in the currency of the country, and no country is chosen.
    NoCountry,
    /// "None of these" stands beside another option.
    Exclusive,
    /// The number is outside these bounds.
    Between(i64, i64),
}

impl From<AnswerError> for Trouble {
    fn from(error: AnswerError) -> Self {
        match error {
            AnswerError::Exclusive => Self::Exclusive,
            AnswerError::Payments => Self::Payments,
            _ => Self::Nothing,
        }
    }
}

impl Draft {
    /// The draft to begin with: the answer given before, if there is one.
    pub(crate) fn of(w: Wizard, fact: FactId) -> Self {
        let usual = w.country().and_then(|code| {
            w.inventory()
                .pack
                .country(&code)
                .map(|country| country.payments)
        });
        let mut draft = Self {
            monthly: true,
            payments: usual.unwrap_or(12).to_string(),
            ..Self::default()
        };
        match w.answers().get(fact) {
            None => {}
            Some(Answer::Unknown) => draft.unknown = true,
            Some(Answer::One(option)) => draft.chosen = vec![*option],
            Some(Answer::Several(options)) => draft.chosen.clone_from(options),
            Some(Answer::Number(value)) => draft.typed = value.to_string(),
            Some(Answer::Money(amount)) => {
                draft.typed = plain(amount.minor, decimals(&amount.currency));
                draft.monthly = amount.per == Per::Month;
                if draft.monthly {
                    draft.payments = amount.payments.to_string();
                }
            }
        }
        draft
    }

    /// What a reload must bring back. `fact` is what the page asks, if it asks something.
    #[cfg(any(feature = "csr", test))]
    pub(crate) fn unsent(&self, fact: Option<&Fact>) -> Unsent {
        let chosen = fact.map(|fact| {
            let ids = self.chosen.iter().map(|option| fact.option_id(*option));
            ids.map(str::to_owned).collect()
        });
        Unsent {
            chosen: chosen.unwrap_or_default(),
            unknown: self.unknown,
            typed: self.typed.clone(),
            monthly: self.monthly,
            payments: self.payments.clone(),
            filter: self.filter.clone(),
        }
    }

    /// The draft of a page as it was left. An option that the content no longer knows is dropped.
    pub(crate) fn left(unsent: Unsent, fact: Option<&Fact>) -> Self {
        let Unsent {
            chosen,
            unknown,
            typed,
            monthly,
            payments,
            filter,
        } = unsent;
        let known = |fact: &Fact| chosen.iter().filter_map(|id| fact.option(id)).collect();
        Self {
            chosen: fact.map(known).unwrap_or_default(),
            unknown,
            typed,
            monthly,
            payments,
            filter,
            ..Self::default()
        }
    }

    pub(super) fn set_unknown(&mut self, unknown: bool) {
        self.unknown = unknown;
        if unknown {
            self.chosen.clear();
            self.typed.clear();
        }
    }

    pub(super) fn choose(&mut self, option: OptionId) {
        self.chosen = vec![option];
        self.unknown = false;
    }

    /// Chooses or leaves one of several; "none of these" and the others exclude each other.
    pub(super) fn choose_also(&mut self, fact: &Fact, option: OptionId, chosen: bool) {
        let exclusive = |id: &OptionId| {
            fact.options()
                .get(usize::from(id.0))
                .is_some_and(|option| option.exclusive)
        };
        self.chosen.retain(|other| *other != option);
        if chosen {
            self.unknown = false;
            if exclusive(&option) {
                self.chosen.clear();
            } else {
                self.chosen.retain(|other| !exclusive(other));
            }
            self.chosen.push(option);
        }
    }

    pub(super) fn type_in(&mut self, typed: String) {
        self.unknown &= typed.trim().is_empty();
        self.typed = typed;
    }

    /// Whether nothing is said at all: neither right nor wrong.
    pub(super) fn is_empty(&self) -> bool {
        !self.unknown && self.chosen.is_empty() && self.typed.trim().is_empty()
    }

    pub(super) fn fail(&mut self, trouble: Trouble) {
        self.trouble = Some(trouble);
        self.tries += 1;
    }

    /// The answer that stands on the page.
    pub(super) fn read(&self, fact: &Fact, currency: Option<&str>) -> Result<Answer, Trouble> {
        if self.unknown {
            return Ok(Answer::Unknown);
        }
        match &fact.kind {
            Kind::Choice { .. } => self
                .chosen
                .first()
                .map(|option| Answer::One(*option))
                .ok_or(Trouble::Nothing),
            Kind::Choices { .. } if self.chosen.is_empty() => Err(Trouble::Nothing),
            Kind::Choices { .. } => Ok(Answer::Several(self.chosen.clone())),
            Kind::Number { min, max } => {
                let value = parse_number(&self.typed).map_err(Trouble::Typed)?;
                if (*min..=*max).contains(&value) {
                    Ok(Answer::Number(value))
                } else {
                    Err(Trouble::Between(*min, *max))
                }
            }
            Kind::Money => self
                .amount(currency.ok_or(Trouble::NoCountry)?)
                .map(Answer::Money),
        }
    }

    /// The amount that stands on the page.
    pub(super) fn amount(&self, currency: &str) -> Result<Amount, Trouble> {
        let minor = parse_money(&self.typed, decimals(currency)).map_err(Trouble::Typed)?;
        if minor == 0 {
            return Err(Trouble::Typed(NumberTrouble::Empty));
        }
        let (per, payments) = if self.monthly {
            let payments = parse_number(&self.payments)
                .ok()
                .and_then(|payments| u8::try_from(payments).ok());
            (
                Per::Month,
                payments
                    .filter(|payments| (1..=24).contains(payments))
                    .ok_or(Trouble::Payments)?,
            )
        } else {
            (Per::Year, 1)
        };
        Ok(Amount {
            minor,
            currency: currency.to_owned(),
            per,
            payments,
        })
    }
}

/// An amount as a person would type it, in digits.
fn plain(minor: i64, decimals: u8) -> String {
    let unit = 10_i64.pow(u32::from(decimals));
    let (whole, rest) = (minor / unit, minor % unit);
    if rest == 0 {
        whole.to_string()
    } else {
        format!("{whole}.{rest:0width$}", width = usize::from(decimals))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jalon_rules::{Change, Expr, OptionItem};

    #[test]
    fn an_amount_is_shown_as_it_could_be_typed_and_reads_back_the_same() {
        for (minor, digits, text) in [
            (300_000, 2, "3000"),
            (300_050, 2, "3000.50"),
            (500_000, 0, "500000"),
        ] {
            assert_eq!(plain(minor, digits), text);
            assert_eq!(parse_money(text, digits), Ok(minor));
        }
    }

    #[test]
    fn what_is_not_sent_is_taken_up_as_it_was_left() {
        let fact = among(&["a", "b", "c"]);
        let draft = Draft {
            chosen: vec![OptionId(2), OptionId(0)],
            typed: "3 0".into(),
            monthly: true,
            payments: "many".into(),
            filter: "ger".into(),
            ..Draft::default()
        };
        assert_eq!(Draft::left(draft.unsent(Some(&fact)), Some(&fact)), draft);
        // Options are known by their ids, whatever their order in another edition.
        let newer = among(&["c", "b"]);
        let left = Draft::left(draft.unsent(Some(&fact)), Some(&newer));
        assert_eq!(left.chosen, [OptionId(0)]);
    }

    fn among(ids: &[&str]) -> Fact {
        let options = ids.iter().map(|id| OptionItem {
            id: (*id).to_owned(),
            means: Vec::new(),
            exclusive: false,
        });
        Fact {
            id: "asked".into(),
            kind: Kind::Choices {
                options: options.collect(),
                countries: false,
            },
            change: Change::Possible,
            change_if: Expr::True,
            asked_if: Expr::True,
            properties: Vec::new(),
        }
    }

    #[test]
    fn monthly_pay_needs_a_sensible_number_of_payments() {
        let draft = |payments: &str| Draft {
            typed: "3 000".into(),
            monthly: true,
            payments: payments.into(),
            ..Draft::default()
        };
        assert_eq!(
            draft("13").amount("EUR").map(|amount| amount.yearly()),
            Ok(3_900_000)
        );
        assert_eq!(draft("0").amount("EUR"), Err(Trouble::Payments));
        assert_eq!(draft("many").amount("EUR"), Err(Trouble::Payments));
    }
}
