//! The content compiler: reads `content/` and `locales/`, says what is wrong and where, writes what the browser loads.
//!
//! Data flows one way, and each stage is a module:
//!
//! 1. `tree` reads the files; `table` and `fluent` parse them and keep the place of everything;
//! 2. `raw` holds the content as written; no key it does not know, no value of the wrong type gets past it;
//! 3. `index` knows every name; `condition` reads the conditions with it;
//! 4. `assemble` makes the [`jalon_rules::Pack`];
//! 5. `checks` looks at all of it, one file per check;
//! 6. `output` writes the files.
//!
//! A stage never stops at the first error, and what could not be read is not reported again by the stages behind it: one
//! run says everything that is wrong.

mod assemble;
mod checks;
mod condition;
mod coverage;
mod diagnostic;
mod fluent;
mod index;
mod language;
mod output;
mod pages;
mod publisher;
mod raw;
mod regions;
mod renamed;
mod satisfy;
mod table;
mod tree;

pub use coverage::{Coverage, Statement};
pub use diagnostic::{Diagnostic, Place, Report, Severity, Source};
pub use language::Language;
pub use output::compile;
pub use pages::{ABOUT, Pages, WORDS, names_in_braces, options as markdown_options};
pub use publisher::{Publisher, Value};

use chrono::NaiveDate;
use std::{collections::BTreeSet, path::Path};

/// Content without an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Rules and structure, no prose.
    pub pack: jalon_rules::Pack,
    /// The languages, in the order shown.
    pub languages: Vec<Language>,
    /// Code of the language that the others are measured against, and that people see first.
    pub default_language: String,
    /// What the texts say that the content rests on, and what carries it. Not for the browser.
    pub coverage: Vec<Coverage>,
    /// Who runs this copy.
    pub publisher: Publisher,
    /// The pages around the wizard, in the order of the languages. Not for the browser.
    pub pages: Vec<Pages>,
    /// What is worth a look. Those that only say that something is past its date are marked.
    pub warnings: Vec<Diagnostic>,
}

/// Reads `root/content` and `root/locales`.
///
/// # Errors
/// The report of everything found, if any of it is an error.
pub fn load(root: &Path) -> Result<Content, Report> {
    load_at(root, None, None)
}

/// The same, with the settings of the publisher from this file instead of `content/publisher.toml`.
///
/// # Errors
/// The report of everything found, if any of it is an error.
pub fn load_for(root: &Path, settings: &Path) -> Result<Content, Report> {
    load_at(root, None, Some(settings))
}

/// The same; and warns of what is past its date on this day: figures no longer in force, pages not looked at for a year.
///
/// # Errors
/// The report of everything found, if any of it is an error.
pub fn load_on(root: &Path, on: NaiveDate) -> Result<Content, Report> {
    load_at(root, Some(on), None)
}

fn load_at(root: &Path, on: Option<NaiveDate>, settings: Option<&Path>) -> Result<Content, Report> {
    let mut report = Report::default();
    let mut written = tree::read(root, "content", &mut report);
    if let Some(settings) = settings {
        tree::replace(&mut written, "publisher.toml", settings, &mut report);
    }
    let locales = tree::read(root, "locales", &mut report);
    let raw = raw::read(&written, &mut report);
    let index = index::Index::new(&raw, &mut report);
    let assembled = assemble::assemble(&raw, &index, &mut report);
    let codes = country_codes(&assembled.pack);
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let languages = match &raw.settings {
        Some(settings) => language::read(&locales, &raw, settings, &codes, &mut report),
        None => Vec::new(),
    };
    let pages = match &raw.settings {
        Some(settings) => {
            let listed: Vec<&str> = languages
                .iter()
                .map(|read| read.language.code.as_str())
                .collect();
            pages::read(&written, &settings.default_language, &listed, &mut report)
        }
        None => Vec::new(),
    };
    let context = checks::Context {
        raw: &raw,
        index: &index,
        assembled: &assembled,
        languages: &languages,
        on,
    };
    checks::run(&context, &mut report);
    report.sort();
    match raw.settings {
        Some(settings) if !report.has_errors() => Ok(Content {
            pack: assembled.pack,
            languages: languages.into_iter().map(|read| read.language).collect(),
            default_language: settings.default_language.value,
            coverage: coverage::of(&raw.coverage),
            publisher: raw.publisher,
            pages,
            warnings: report.diagnostics,
        }),
        _ => Err(report),
    }
}

/// Every country that can be answered or is served.
fn country_codes(pack: &jalon_rules::Pack) -> BTreeSet<String> {
    use jalon_rules::Kind::{Choice, Choices};
    let answers = pack.facts.iter().flat_map(|fact| match &fact.kind {
        Choice {
            options,
            countries: true,
        }
        | Choices {
            options,
            countries: true,
        } => options.as_slice(),
        _ => &[],
    });
    let answers = answers
        .filter(|option| !option.exclusive)
        .map(|option| option.id.clone());
    let codes: BTreeSet<String> = answers
        .chain(pack.countries.iter().map(|country| country.code.clone()))
        .collect();
    codes
        .into_iter()
        .filter(|code| regions::WORLD.contains(&code.as_str()))
        .collect()
}
