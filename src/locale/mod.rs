//! The language of an instance: its texts and formats, and switching to another.

mod switch;

use crate::content::{Missing, Source};
use jalon_locale::{Args, Catalog, Dir, Formats, Key, Regions, Speech};
use jalon_rules::{Fact, Kind, OptionId, Per};
use std::cell::{Cell, RefCell};
pub(crate) use switch::{row, switch};

/// A language that the content is written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Language {
    /// BCP 47 code.
    pub(crate) code: String,
    /// Its own name.
    pub(crate) name: String,
    /// `ltr` or `rtl`.
    pub(crate) dir: String,
    /// Whether a native speaker has read the texts.
    pub(crate) read_by_native: bool,
}

impl Language {
    /// Reads the list of languages, in the order shown.
    pub(crate) fn read_all(bytes: &[u8]) -> Option<Vec<Self>> {
        let rows: Vec<(String, String, String, bool)> = postcard::from_bytes(bytes).ok()?;
        let languages: Vec<_> = rows
            .into_iter()
            .map(|(code, name, dir, read_by_native)| Self {
                code,
                name,
                dir,
                read_by_native,
            })
            .collect();
        (!languages.is_empty()).then_some(languages)
    }
}

/// The language for a person who reads these, best first: the same code, else the same language of another place, else the first.
pub(crate) fn best_match<'a>(languages: &'a [Language], wanted: &[String]) -> Option<&'a Language> {
    let primary = |code: &str| code.split('-').next().unwrap_or("").to_ascii_lowercase();
    let exact = |code: &String| {
        languages
            .iter()
            .find(|language| language.code.eq_ignore_ascii_case(code))
    };
    let near = |code: &String| {
        languages
            .iter()
            .find(|language| primary(&language.code) == primary(code))
    };
    wanted
        .iter()
        .find_map(|code| exact(code).or_else(|| near(code)))
        .or(languages.first())
}

/// The shelf of texts that no question needs: starting points, official pages, help, what is taken along.
pub(crate) const WAYS: &str = "ways";

/// The texts of one language.
pub(crate) struct Texts {
    pub(crate) language: Language,
    pub(crate) regions: Regions,
    /// Grows as texts of procedures, and of the ways on, arrive.
    catalog: RefCell<Catalog>,
    /// Somebody else fills in the answers, so a text is taken in its wording for them where it has one.
    other: Cell<bool>,
}

impl Texts {
    pub(crate) async fn load(source: &Source, language: Language) -> Result<Self, Missing> {
        let code = &language.code;
        let texts = source.text(&format!("{code}/core.txt")).await?;
        let path = format!("{code}/regions.bin");
        let regions = Regions::read(&source.bytes(&path).await?).map_err(|_| Missing(path))?;
        let speech = Speech {
            code: code.clone(),
            dir: Dir::from_code(&language.dir),
            core: texts,
        };
        Ok(Self {
            regions,
            catalog: RefCell::new(Catalog::new(speech, None)),
            other: Cell::new(false),
            language,
        })
    }

    /// Takes texts in their wording for somebody who fills in the answers of another person, or in the ordinary one.
    pub(crate) fn speak_of_another(&self, other: bool) {
        self.other.set(other);
    }

    /// Whether the texts of a procedure, or those of the ways on, have arrived.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.catalog.borrow().has_procedure(name)
    }

    /// Takes in the texts of a procedure, or those of the ways on.
    pub(crate) fn add(&self, name: &str, texts: String) {
        self.catalog.borrow_mut().add(name, texts, None);
    }

    /// One text of the ways on. Nothing where they have not arrived.
    pub(crate) fn way(&self, id: &str) -> Option<String> {
        self.find(Key::procedure(WAYS, id))
    }

    /// An attribute of a text of the ways on, where there is one.
    pub(crate) fn way_attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.find(Key::procedure(WAYS, id).attr(attribute))
    }

    /// One text, of the interface or else of the ways on.
    pub(crate) fn say(&self, id: &str) -> String {
        self.with(id, &Args::new())
    }

    /// One text with variables.
    pub(crate) fn with(&self, id: &str, args: &Args<'_>) -> String {
        let special = self
            .other
            .get()
            .then(|| {
                self.find_with(Key::core(id).attr("other"), args)
                    .or_else(|| self.find_with(Key::procedure(WAYS, id).attr("other"), args))
            })
            .flatten();
        special
            .or_else(|| self.find_with(id, args))
            .or_else(|| self.find_with(Key::procedure(WAYS, id), args))
            .unwrap_or_else(|| self.catalog.borrow().text(id, args).text)
    }

    /// One text, where there is one.
    pub(crate) fn find(&self, key: impl Into<Key>) -> Option<String> {
        self.find_with(key, &Args::new())
    }

    /// One text with variables, where there is one.
    pub(crate) fn find_with(&self, key: impl Into<Key>, args: &Args<'_>) -> Option<String> {
        self.catalog
            .borrow()
            .find(key, args)
            .map(|phrase| phrase.text)
    }

    /// An attribute of a text, where there is one.
    pub(crate) fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.find(Key::core(id).attr(attribute))
    }

    /// Runs `write` with the formats of numbers, money and dates.
    pub(crate) fn formats<T>(&self, write: impl FnOnce(&Formats) -> T) -> T {
        write(self.catalog.borrow().formats())
    }

    /// The question that sets a fact, in a few words.
    pub(crate) fn short(&self, fact: &Fact) -> String {
        self.attribute(&fact.id, "short")
            .unwrap_or_else(|| self.say(&fact.id))
    }

    /// The words of one option.
    pub(crate) fn option(&self, fact: &Fact, option: OptionId) -> String {
        let id = fact.option_id(option);
        let countries = matches!(
            fact.kind,
            Kind::Choice {
                countries: true,
                ..
            } | Kind::Choices {
                countries: true,
                ..
            }
        );
        if let Some(name) = self.regions.name(id).filter(|_| countries) {
            return name.to_owned();
        }
        self.say(&format!("{}--{id}", fact.id))
    }

    /// The name of a country.
    pub(crate) fn region(&self, code: &str) -> String {
        self.regions.name(code).unwrap_or(code).to_owned()
    }

    /// The name of a language, in this language; its code where no text has it.
    pub(crate) fn language_name(&self, code: &str) -> String {
        self.find(Key::core(format!("language-{code}")))
            .unwrap_or_else(|| code.to_owned())
    }

    /// An amount with its period, as on paper: "59 373 € a year", "3 000 € a month, 13 times".
    pub(crate) fn pay(&self, minor: i64, currency: &str, per: Per, payments: u8) -> String {
        let amount = self.formats(|formats| formats.money(minor, currency));
        let args = Args::new()
            .text("amount", amount)
            .number("payments", i32::from(payments));
        match per {
            Per::Year => self.with("pay-per-year", &args),
            Per::Month => self.with("pay-per-month", &args),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(code: &str) -> Language {
        Language {
            code: code.into(),
            name: code.into(),
            dir: "ltr".into(),
            read_by_native: true,
        }
    }

    #[test]
    fn the_best_language_is_the_one_read_best() {
        let ours = [language("fr"), language("en"), language("ar")];
        let best = |wanted: &[&str]| {
            let wanted: Vec<String> = wanted.iter().map(ToString::to_string).collect();
            best_match(&ours, &wanted).map(|language| language.code.clone())
        };
        assert_eq!(best(&["ti", "ar-SY", "en"]).as_deref(), Some("ar"));
        assert_eq!(best(&["ti"]).as_deref(), Some("fr"));
        assert_eq!(best_match(&[], &[]), None);
    }
}
