//! What the compiler tells the person who edits: where, what was found, what was expected, what to write.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use std::{fmt, ops::Range, sync::Arc};

/// A file of the content tree, as read.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Path from the root, always with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// A stretch of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// Bytes of its text.
    pub span: Range<usize>,
}

impl Place {
    pub(crate) fn new(source: &Arc<Source>, span: Range<usize>) -> Self {
        Self {
            source: Arc::clone(source),
            span: whole_characters(&source.text, span),
        }
    }

    /// The first line of a file: for what concerns the file as a whole.
    pub(crate) fn start(source: &Arc<Source>) -> Self {
        let end = source.text.find('\n').unwrap_or(source.text.len());
        Self::new(source, 0..source.text[..end].trim_end().len())
    }

    /// Line, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.source.text[..self.span.start].matches('\n').count() + 1
    }

    /// Column in characters, counted from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        let before = &self.source.text[..self.span.start];
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        before[line..].chars().count() + 1
    }

    fn order(&self) -> (&str, usize, usize) {
        (&self.source.path, self.span.start, self.span.end)
    }
}

/// Parsers report bytes and may point past the end or into a character; a place never does.
fn whole_characters(text: &str, span: Range<usize>) -> Range<usize> {
    let mut start = span.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = span.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is compiled.
    Error,
    /// Worth a look; refused only by a strict check.
    Warning,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, as a sentence.
    pub message: String,
    /// Where.
    pub place: Place,
    /// What was expected there, in a few words.
    pub label: String,
    /// What to do.
    pub help: Option<String>,
    /// Whether it only says that something is past its date.
    pub past_its_date: bool,
}

impl Diagnostic {
    pub(crate) fn error(place: &Place, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            message: message.into(),
            place: place.clone(),
            label: String::new(),
            help: None,
            past_its_date: false,
        }
    }

    pub(crate) fn warning(place: &Place, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(place, message)
        }
    }

    pub(crate) fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds "did you mean …?" where one of the names is close to what was written, or else lists them if they are few.
    pub(crate) fn suggest<'a>(
        self,
        written: &str,
        names: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let mut names: Vec<&str> = names.into_iter().collect();
        names.sort_unstable();
        names.dedup();
        if let Some(near) = nearest(written, &names) {
            self.help(format!("did you mean `{near}`?"))
        } else if names.is_empty() || names.len() > 16 {
            self
        } else {
            self.help(format!("write one of: {}", names.join(", ")))
        }
    }
}

fn nearest<'a>(written: &str, names: &[&'a str]) -> Option<&'a str> {
    names
        .iter()
        .map(|name| (strsim::damerau_levenshtein(written, name), *name))
        .filter(|(distance, name)| *distance > 0 && *distance <= 1 + name.chars().count() / 4)
        .min()
        .map(|(_, name)| name)
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let annotation = AnnotationKind::Primary.span(self.place.span.clone());
        let annotation = if self.label.is_empty() {
            annotation
        } else {
            annotation.label(self.label.as_str())
        };
        let group = level.primary_title(self.message.as_str()).element(
            Snippet::source(self.place.source.text.as_str())
                .path(self.place.source.path.as_str())
                .annotation(annotation),
        );
        let group = match &self.help {
            Some(help) => group.element(Level::HELP.message(help.as_str())),
            None => group,
        };
        f.write_str(&Renderer::plain().render(&[group]))
    }
}

/// Everything found in one run, in order of file and place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Errors and warnings.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    pub(crate) fn add(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub(crate) fn sort(&mut self) {
        self.diagnostics
            .sort_by(|a, b| (a.place.order(), &a.message).cmp(&(b.place.order(), &b.message)));
        self.diagnostics.dedup();
    }

    /// Whether anything keeps the content from being compiled.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for diagnostic in &self.diagnostics {
            write!(f, "{diagnostic}\n\n")?;
        }
        let count = |severity| {
            self.diagnostics
                .iter()
                .filter(|diagnostic| diagnostic.severity == severity)
                .count()
        };
        let plural = |number: usize, word: &str| {
            format!("{number} {word}{}", if number == 1 { "" } else { "s" })
        };
        write!(
            f,
            "{}, {}",
            plural(count(Severity::Error), "error"),
            plural(count(Severity::Warning), "warning")
        )
    }
}

impl std::error::Error for Report {}
