//! Messages in the form that the browser reads: Fluent, compiled when the site is built.
//!
//! Fluent's own parser, tables and resolver were a sixth of the module. What is left of a message is text, the names of variables,
//! and choices by number or by plural form; it is put together here as `fluent-bundle` would, which a test holds equal for every
//! message of every language.
//!
//! A book is text: one line for each message or attribute, sorted, `id=pattern` or `id.attribute=pattern`. In a pattern the marks
//! below stand for what is not text.

use crate::Formats;
use std::fmt::Write as _;

/// Before the name of a variable.
pub(crate) const VARIABLE: char = '\u{1}';
/// After the name of a variable, or after a whole choice.
pub(crate) const END: char = '\u{2}';
/// Before the name of the variable that chooses.
pub(crate) const CHOICE: char = '\u{3}';
/// Before the key of a variant; `*` before the key marks the usual one.
pub(crate) const KEY: char = '\u{4}';
/// Between the key of a variant and its pattern.
pub(crate) const VARIANT: char = '\u{5}';
/// A line break.
pub(crate) const BREAK: char = '\u{6}';

/// The value of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A whole number: it also chooses a plural form.
    Number(i32),
    /// A ready text.
    Text(String),
}

/// The messages of one file.
#[derive(Debug, Default)]
pub(crate) struct Book {
    text: String,
    /// Where each line starts, and where its `=` stands.
    lines: Vec<(usize, usize)>,
}

impl Book {
    /// Reads a compiled text. Says whether all of it could be read, each message once and in order.
    pub(crate) fn read(text: String) -> (Self, bool) {
        let mut lines: Vec<(usize, usize)> = Vec::new();
        let mut sound = true;
        let mut at = 0;
        while at < text.len() {
            let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
            match text[at..end].find('=') {
                Some(sign) => {
                    sound &= lines.last().is_none_or(|(start, sign_before)| {
                        text[*start..*sign_before] < text[at..at + sign]
                    });
                    lines.push((at, at + sign));
                }
                None => sound &= at == end,
            }
            at = end + 1;
        }
        if !sound {
            lines.sort_by(|a, b| text[a.0..a.1].cmp(&text[b.0..b.1]));
        }
        (Self { text, lines }, sound)
    }

    /// The pattern of a message, or of one of its attributes.
    pub(crate) fn pattern(&self, message: &str, attribute: Option<&str>) -> Option<&str> {
        let wanted = attribute.map_or_else(
            || message.to_owned(),
            |attribute| format!("{message}.{attribute}"),
        );
        let at = self
            .lines
            .binary_search_by(|(start, sign)| self.text[*start..*sign].cmp(&wanted))
            .ok()?;
        let (_, sign) = self.lines[at];
        self.text[sign + 1..].split('\n').next()
    }
}

/// Puts a pattern together. Says whether every variable was given.
pub(crate) fn write(pattern: &str, values: &[(&str, Value)], formats: &Formats) -> (String, bool) {
    let mut writer = Writer {
        rest: pattern,
        values,
        formats,
        sound: true,
    };
    let mut out = String::new();
    writer.pattern(&mut out, true);
    (out, writer.sound)
}

struct Writer<'a> {
    rest: &'a str,
    values: &'a [(&'a str, Value)],
    formats: &'a Formats,
    sound: bool,
}

impl<'a> Writer<'a> {
    /// Takes what stands before the next of these marks, and that mark.
    fn until(&mut self, marks: &[char]) -> (&'a str, Option<char>) {
        let rest = self.rest;
        if let Some(at) = rest.find(marks) {
            let mark = rest[at..].chars().next();
            self.rest = &rest[at + 1..];
            (&rest[..at], mark)
        } else {
            self.rest = "";
            (rest, None)
        }
    }

    fn value(&self, name: &str) -> Option<&'a Value> {
        self.values
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value)
    }

    /// Writes a pattern up to its end: of the line, of a variant or of a choice. Gives the mark that ended it. Where it is not
    /// `shown`, it is only gone over.
    fn pattern(&mut self, out: &mut String, shown: bool) -> Option<char> {
        // Fluent sets an inserted value apart, so that its direction does not disturb the text around it. A value that is the whole
        // pattern has nothing around it.
        let alone = self.is_one_placeable();
        loop {
            let (text, mark) = self.until(&[VARIABLE, CHOICE, BREAK, KEY, END]);
            if shown {
                out.push_str(text);
            }
            match mark {
                Some(BREAK) => {
                    if shown {
                        out.push('\n');
                    }
                }
                Some(VARIABLE) => {
                    let (name, _) = self.until(&[END]);
                    if shown {
                        self.apart(out, alone, |writer, out| writer.variable(out, name));
                    }
                }
                Some(CHOICE) if shown => {
                    self.apart(out, alone, |writer, out| writer.choice(out, true));
                }
                Some(CHOICE) => self.choice(out, false),
                other => return other,
            }
        }
    }

    fn apart(&mut self, out: &mut String, alone: bool, write: impl FnOnce(&mut Self, &mut String)) {
        if !alone {
            out.push('\u{2068}');
        }
        write(self, out);
        if !alone {
            out.push('\u{2069}');
        }
    }

    /// Whether nothing but one variable or choice is left of this pattern.
    fn is_one_placeable(&self) -> bool {
        if !self.rest.starts_with([VARIABLE, CHOICE]) {
            return false;
        }
        let mut open = 0_usize;
        for (at, c) in self.rest.char_indices() {
            match c {
                VARIABLE | CHOICE => open += 1,
                END => {
                    open -= 1;
                    if open == 0 {
                        let after = self.rest[at + 1..].chars().next();
                        return after.is_none_or(|c| c == KEY || c == END);
                    }
                }
                _ => {}
            }
        }
        true
    }

    fn variable(&mut self, out: &mut String, name: &str) {
        match self.value(name) {
            Some(Value::Number(number)) => out.push_str(&self.formats.number(i64::from(*number))),
            Some(Value::Text(text)) => out.push_str(text),
            None => {
                self.sound = false;
                // Writing to a String does not fail.
                let _ = write!(out, "{{${name}}}");
            }
        }
    }

    /// The first variant whose key fits, else the usual one.
    fn choice(&mut self, out: &mut String, shown: bool) {
        let (name, mut mark) = self.until(&[KEY, END]);
        let value = self.value(name);
        self.sound &= value.is_some() || !shown;
        let mut chosen: Option<&str> = None;
        let mut usual: Option<&str> = None;
        while mark == Some(KEY) {
            let (key, _) = self.until(&[VARIANT]);
            let here = self.rest;
            let (key, is_usual) = key
                .strip_prefix('*')
                .map_or((key, false), |key| (key, true));
            let fits = chosen.is_none() && value.is_some_and(|value| self.fits(key, value));
            if fits {
                chosen = Some(here);
            }
            if is_usual {
                usual = Some(here);
            }
            mark = self.pattern(&mut String::new(), false);
        }
        let after = self.rest;
        if let Some(variant) = chosen.or(usual).filter(|_| shown) {
            self.rest = variant;
            self.pattern(out, true);
        }
        self.rest = after;
    }

    fn fits(&self, key: &str, value: &Value) -> bool {
        match value {
            Value::Text(text) => key == text,
            Value::Number(number) => match key.parse::<i32>() {
                Ok(exact) => exact == *number,
                Err(_) => self.formats.plural(*number) == key,
            },
        }
    }
}
