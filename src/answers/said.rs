//! An answer in the person's words.

use crate::{locale::Texts, wizard::Wizard};
use jalon_locale::Args;
use jalon_rules::{Answer, Fact, Per};

/// An answer in words.
pub(crate) fn words(texts: &Texts, fact: &Fact, answer: &Answer) -> String {
    match answer {
        Answer::Unknown => texts.say("unknown"),
        Answer::One(option) => texts.option(fact, *option),
        Answer::Several(options) => {
            let words: Vec<String> = options
                .iter()
                .map(|option| texts.option(fact, *option))
                .collect();
            texts.formats(|formats| formats.list(&words))
        }
        Answer::Number(value) => texts.formats(|formats| formats.digits(*value)),
        Answer::Money(amount) => {
            let paid = texts.pay(amount.minor, &amount.currency, amount.per, amount.payments);
            if amount.per == Per::Year {
                return paid;
            }
            let yearly = texts.formats(|formats| formats.money(amount.yearly(), &amount.currency));
            texts.with(
                "pay-and-sum",
                &Args::new().text("paid", paid).text("amount", yearly),
            )
        }
    }
}

/// The currency in which pay is asked: that of the chosen country.
pub(crate) fn currency(w: Wizard) -> Option<String> {
    let code = w.country()?;
    w.inventory()
        .pack
        .country(&code)
        .map(|country| country.currency.clone())
}
