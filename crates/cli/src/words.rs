//! The texts of one language, for people and for the bench.

use chrono::NaiveDate;
use jalon_locale::{Args, Catalog, Dir, Formats, Key, Regions, Speech, compile};
use jalon_pack::{Content, Language};
use jalon_rules::{Answer, Fact, OptionId, Per, Procedure};
use std::fmt;

/// The texts of one language.
#[derive(Debug)]
pub struct Words<'c> {
    /// The language.
    pub language: &'c Language,
    catalog: Catalog,
    regions: Regions,
}

/// The content has no such language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoSuchLanguage {
    /// As written.
    pub written: String,
    /// Those that there are.
    pub known: Vec<String>,
}

impl fmt::Display for NoSuchLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "there is no language `{}`; there are {}",
            self.written,
            self.known.join(", ")
        )
    }
}

impl std::error::Error for NoSuchLanguage {}

impl<'c> Words<'c> {
    /// The texts of a language, or of the default language.
    ///
    /// # Errors
    /// [`NoSuchLanguage`] lists the languages there are.
    pub fn new(content: &'c Content, code: Option<&str>) -> Result<Self, NoSuchLanguage> {
        let code = code.unwrap_or(&content.default_language);
        let language = content
            .languages
            .iter()
            .find(|language| language.code == code)
            .ok_or_else(|| NoSuchLanguage {
                written: code.to_owned(),
                known: content
                    .languages
                    .iter()
                    .map(|language| language.code.clone())
                    .collect(),
            })?;
        let mut texts = String::new();
        for (_, text) in language
            .files
            .iter()
            .filter(|(path, _)| !path.contains('/'))
        {
            texts.push_str(text);
            texts.push('\n');
        }
        let mut catalog = Catalog::new(
            Speech {
                code: language.code.clone(),
                dir: Dir::from_code(&language.dir),
                core: compile(&texts),
            },
            None,
        );
        for procedure in &content.pack.procedures {
            if let Some(texts) = language
                .files
                .get(&format!("procedures/{}.ftl", procedure.id))
            {
                catalog.add(&procedure.id, compile(texts), None);
            }
        }
        Ok(Self {
            language,
            catalog,
            regions: Regions::new(language.regions.clone()),
        })
    }

    /// A text.
    #[must_use]
    pub fn say(&self, key: impl Into<Key>) -> String {
        self.with(key, &Args::new())
    }

    /// A text with values.
    #[must_use]
    pub fn with(&self, key: impl Into<Key>, args: &Args<'_>) -> String {
        self.catalog.text(key, args).text
    }

    /// A text that need not exist.
    #[must_use]
    pub fn find(&self, key: impl Into<Key>) -> Option<String> {
        self.catalog
            .find(key, &Args::new())
            .map(|phrase| phrase.text)
    }

    /// How the language writes numbers, money and dates.
    #[must_use]
    pub fn formats(&self) -> &Formats {
        self.catalog.formats()
    }

    /// A date in words.
    #[must_use]
    pub fn date(&self, day: NaiveDate) -> String {
        self.formats().date(day)
    }

    /// Texts that were wanted and are not there.
    #[must_use]
    pub fn troubles(&self) -> Vec<String> {
        self.catalog
            .troubles()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    /// A question.
    #[must_use]
    pub fn question(&self, fact: &Fact) -> String {
        self.say(fact.id.as_str())
    }

    /// The name of a procedure.
    #[must_use]
    pub fn procedure(&self, procedure: &Procedure) -> String {
        self.say(procedure.id.as_str())
    }

    /// The name of a country, or its code.
    #[must_use]
    pub fn region(&self, code: &str) -> String {
        self.regions.name(code).unwrap_or(code).to_owned()
    }

    /// An option.
    #[must_use]
    pub fn option(&self, fact: &Fact, option: OptionId) -> String {
        let id = fact.option_id(option);
        let own = || self.say(format!("{}--{id}", fact.id).as_str());
        self.find(format!("{}--{id}", fact.id).as_str())
            .or_else(|| self.regions.name(id).map(str::to_owned))
            .unwrap_or_else(own)
    }

    /// An answer.
    #[must_use]
    pub fn answer(&self, fact: &Fact, answer: &Answer) -> String {
        match answer {
            Answer::Unknown => self.say("unknown"),
            Answer::One(option) => self.option(fact, *option),
            Answer::Several(options) => self.formats().list(
                &options
                    .iter()
                    .map(|option| self.option(fact, *option))
                    .collect::<Vec<_>>(),
            ),
            // Years are the only numbers asked for that have four digits, and a year is written without a mark.
            Answer::Number(value) => self.formats().digits(*value),
            Answer::Money(amount) => {
                let money = self.formats().money(amount.minor, &amount.currency);
                let args = Args::new()
                    .text("amount", money)
                    .number("payments", i32::from(amount.payments));
                match amount.per {
                    Per::Year => self.with("pay-per-year", &args),
                    Per::Month => self.with("pay-per-month", &args),
                }
            }
        }
    }
}
