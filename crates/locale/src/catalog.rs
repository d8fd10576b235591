//! The texts of one language, with the language that steps in where a text is missing.

use crate::{
    Formats,
    book::{self, Book, Value},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Dir {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Dir {
    /// Reads `rtl`; everything else is left to right.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        if code == "rtl" { Self::Rtl } else { Self::Ltr }
    }

    /// The value of the `dir` attribute.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A language as it comes in: its code, its direction and the texts needed from the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    /// BCP 47 code.
    pub code: String,
    /// The direction in which it is written.
    pub dir: Dir,
    /// Compiled texts: interface, questions, names of procedures. See `compile`.
    pub core: String,
}

/// Which text is meant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    procedure: Option<String>,
    message: String,
    attribute: Option<String>,
}

impl Key {
    /// A text needed from the start.
    #[must_use]
    pub fn core(message: impl Into<String>) -> Self {
        Self {
            procedure: None,
            message: message.into(),
            attribute: None,
        }
    }

    /// A text of one procedure.
    #[must_use]
    pub fn procedure(procedure: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            procedure: Some(procedure.into()),
            message: message.into(),
            attribute: None,
        }
    }

    /// The attribute of this name, instead of the text itself.
    #[must_use]
    pub fn attr(mut self, attribute: impl Into<String>) -> Self {
        self.attribute = Some(attribute.into());
        self
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(procedure) = &self.procedure {
            write!(f, "{procedure}/")?;
        }
        f.write_str(&self.message)?;
        self.attribute
            .as_ref()
            .map_or(Ok(()), |attribute| write!(f, ".{attribute}"))
    }
}

impl From<&str> for Key {
    fn from(message: &str) -> Self {
        Self::core(message)
    }
}

/// The values of a text's variables.
#[derive(Debug, Default)]
pub struct Args<'a>(Vec<(&'a str, Value)>);

impl<'a> Args<'a> {
    /// No values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A count or other whole number: chooses the plural form and is written in the digits of the language.
    #[must_use]
    pub fn number(self, name: &'a str, value: i32) -> Self {
        self.set(name, Value::Number(value))
    }

    /// A ready text: a name, a date, an amount already written by [`Formats`].
    #[must_use]
    pub fn text(self, name: &'a str, value: impl Into<String>) -> Self {
        self.set(name, Value::Text(value.into()))
    }

    // The last value given for a name counts.
    fn set(mut self, name: &'a str, value: Value) -> Self {
        self.0.retain(|(known, _)| *known != name);
        self.0.push((name, value));
        self
    }
}

/// A text, and the language it really is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// What to show; never empty.
    pub text: String,
    /// BCP 47 code of the language of `text`.
    pub lang: Arc<str>,
    /// The direction of that language.
    pub dir: Dir,
}

/// What stands where no language has the text: seen, yet nothing that would alarm anybody.
const MISSING: &str = "[…]";

/// Something wrong with the texts. A catalogue works on with what is left.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trouble {
    /// No language has this text.
    Missing(Key),
    /// A variable or a reference in this text could not be filled in.
    Unresolved {
        /// The text.
        key: Key,
        /// The language.
        lang: String,
    },
    /// Part of a file could not be read.
    Unreadable {
        /// The procedure, or none for the texts needed from the start.
        procedure: Option<String>,
        /// The language.
        lang: String,
    },
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(key) => write!(f, "no language has the text {key}; write it"),
            Self::Unresolved { key, lang } => write!(
                f,
                "the text {key} ({lang}) uses something that is not given; check its variables"
            ),
            Self::Unreadable { procedure, lang } => {
                let file = procedure.as_deref().unwrap_or("core");
                write!(
                    f,
                    "the {file} texts ({lang}) have a line that is no message or is there twice; run the content check"
                )
            }
        }
    }
}

/// One language of a catalogue.
struct Layer {
    lang: Arc<str>,
    dir: Dir,
    formats: Formats,
    core: Book,
    procedures: BTreeMap<String, Book>,
}

/// The texts of the chosen language, and of the language that steps in, text by text, where one is missing.
pub struct Catalog {
    layers: Vec<Layer>,
    formats: Formats,
    troubles: Mutex<BTreeSet<Trouble>>,
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let languages: Vec<&str> = self.layers.iter().map(|layer| &*layer.lang).collect();
        f.debug_struct("Catalog")
            .field("languages", &languages)
            .finish_non_exhaustive()
    }
}

impl Catalog {
    /// A catalogue with the texts needed from the start.
    #[must_use]
    pub fn new(chosen: Speech, fallback: Option<Speech>) -> Self {
        let formats = Formats::new(&chosen.code);
        let mut troubles = BTreeSet::new();
        let layers = std::iter::once(chosen)
            .chain(fallback)
            .map(|speech| {
                let (core, sound) = Book::read(speech.core);
                if !sound {
                    troubles.insert(Trouble::Unreadable {
                        procedure: None,
                        lang: speech.code.clone(),
                    });
                }
                Layer {
                    formats: Formats::new(&speech.code),
                    lang: speech.code.into(),
                    dir: speech.dir,
                    core,
                    procedures: BTreeMap::new(),
                }
            })
            .collect();
        Self {
            layers,
            formats,
            troubles: Mutex::new(troubles),
        }
    }

    /// Adds the texts of one procedure, or replaces them. They are kept apart: every procedure has an `item-…` of its own.
    pub fn add(&mut self, procedure: &str, chosen: String, fallback: Option<String>) {
        for (layer, source) in self
            .layers
            .iter_mut()
            .zip(std::iter::once(chosen).chain(fallback))
        {
            let (texts, sound) = Book::read(source);
            layer.procedures.insert(procedure.to_owned(), texts);
            if !sound {
                let trouble = Trouble::Unreadable {
                    procedure: Some(procedure.to_owned()),
                    lang: layer.lang.to_string(),
                };
                self.troubles
                    .get_mut()
                    .unwrap_or_else(PoisonError::into_inner)
                    .insert(trouble);
            }
        }
    }

    /// Whether the texts of this procedure are there.
    #[must_use]
    pub fn has_procedure(&self, procedure: &str) -> bool {
        self.layers
            .first()
            .is_some_and(|layer| layer.procedures.contains_key(procedure))
    }

    /// BCP 47 code of the chosen language.
    #[must_use]
    pub fn lang(&self) -> &str {
        self.layers.first().map_or("", |layer| &layer.lang)
    }

    /// The direction of the chosen language.
    #[must_use]
    pub fn dir(&self) -> Dir {
        self.layers.first().map_or(Dir::Ltr, |layer| layer.dir)
    }

    /// How the chosen language writes numbers, money and dates.
    #[must_use]
    pub fn formats(&self) -> &Formats {
        &self.formats
    }

    /// A text. Where no language has it, a quiet mark stands in its place, and [`Catalog::troubles`] tells.
    #[must_use]
    pub fn text(&self, key: impl Into<Key>, args: &Args<'_>) -> Phrase {
        let key = key.into();
        self.look(&key, args).unwrap_or_else(|| {
            self.report(Trouble::Missing(key));
            Phrase {
                text: MISSING.to_owned(),
                lang: self.lang().into(),
                dir: self.dir(),
            }
        })
    }

    /// A text that need not exist.
    #[must_use]
    pub fn find(&self, key: impl Into<Key>, args: &Args<'_>) -> Option<Phrase> {
        self.look(&key.into(), args)
    }

    /// What was found wrong so far, each once.
    #[must_use]
    pub fn troubles(&self) -> Vec<Trouble> {
        self.troubles
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .cloned()
            .collect()
    }

    fn report(&self, trouble: Trouble) {
        self.troubles
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(trouble);
    }

    fn look(&self, key: &Key, args: &Args<'_>) -> Option<Phrase> {
        self.layers.iter().find_map(|layer| {
            let texts = key
                .procedure
                .as_ref()
                .map_or(Some(&layer.core), |procedure| {
                    layer.procedures.get(procedure)
                })?;
            let pattern = texts.pattern(&key.message, key.attribute.as_deref())?;
            let (text, sound) = book::write(pattern, &args.0, &layer.formats);
            if !sound {
                self.report(Trouble::Unresolved {
                    key: key.clone(),
                    lang: layer.lang.to_string(),
                });
            }
            let text = without_idle_marks(&text, layer.dir);
            (!text.trim().is_empty()).then(|| Phrase {
                text,
                lang: Arc::clone(&layer.lang),
                dir: layer.dir,
            })
        })
    }
}

/// Fluent puts marks around every inserted value, so that the direction of one does not disturb the other. Where nothing runs
/// right to left they do nothing, and some old phones show them as boxes.
fn without_idle_marks(text: &str, dir: Dir) -> String {
    if dir == Dir::Rtl || text.chars().any(right_to_left) {
        text.to_owned()
    } else {
        text.chars()
            .filter(|c| !matches!(c, '\u{2068}' | '\u{2069}'))
            .collect()
    }
}

fn right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{200F}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
