//! Reading TOML by hand, key by key: every mistake of a file is reported, each in our own words and at its place.
//!
//! A [`Table`] remembers which keys were asked for; [`Table::finish`] reports the others. So the code that reads a file is
//! the only list of its keys.

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use chrono::NaiveDate;
use std::{
    cell::{Cell, RefCell},
    ops::{Deref, Range},
    sync::Arc,
};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// A value and where it was written.
#[derive(Clone, Debug)]
pub(crate) struct At<T> {
    pub value: T,
    pub place: Place,
}

impl<T> Deref for At<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A file being read.
pub(crate) struct Reader<'r> {
    source: Arc<Source>,
    report: RefCell<&'r mut Report>,
    failed: Cell<bool>,
}

impl<'r> Reader<'r> {
    /// Reads a whole file. `None` where anything in it is wrong; what is wrong is then in the report.
    pub(crate) fn read<T>(
        source: &Arc<Source>,
        report: &'r mut Report,
        what: &str,
        read: impl FnOnce(&Table<'_, 'r>) -> Option<T>,
    ) -> Option<T> {
        let (root, errors) = DeTable::parse_recoverable(&source.text);
        if errors.is_empty() {
            let reader = Self {
                source: Arc::clone(source),
                report: RefCell::new(report),
                failed: Cell::new(false),
            };
            let table = Table::new(&reader, root.get_ref(), Place::start(source), what);
            let value = read(&table);
            table.finish();
            return value.filter(|_| !reader.failed.get());
        }
        let mut last = None;
        for error in errors {
            let place = Place::new(source, error.span().unwrap_or(0..0));
            // What follows on the same line or the next is the same mistake, seen again.
            let line = place.line();
            let echo = last.is_some_and(|last| line <= last + 1);
            last = Some(line);
            if echo {
                continue;
            }
            let (label, help) = explain(error.message());
            report.add(
                Diagnostic::error(
                    &place,
                    format!("line {} is not valid TOML: {label}", place.line()),
                )
                .label("here")
                .help(help),
            );
        }
        None
    }

    fn place(&self, span: Range<usize>) -> Place {
        Place::new(&self.source, span)
    }

    fn error(&self, diagnostic: Diagnostic) {
        self.failed.set(true);
        self.report.borrow_mut().add(diagnostic);
    }
}

/// Our words for what the TOML parser found, by words of its own message. The first that fits is taken.
fn explain(message: &str) -> (&'static str, &'static str) {
    EXPLANATIONS
        .iter()
        .find(|(parts, ..)| parts.iter().any(|part| message.contains(part)))
        .map_or(
            ("it cannot be read", "write one key = value on each line"),
            |(_, found, help)| (found, help),
        )
}

const EXPLANATIONS: [(&[&str], &str, &str); 12] = [
    (
        &["duplicate key"],
        "this key stands twice",
        "keep one of the two",
    ),
    (
        &["unclosed array table", "unclosed table", "table open"],
        "a heading is not closed",
        "write [name] or [[name]] on a line of its own",
    ),
    (
        &["inline table", "comma between key-value"],
        "a table in braces is not complete",
        "separate its keys with commas and close it with }",
    ),
    (
        &["array"],
        "a list is not complete",
        "separate its values with commas and close it with ]",
    ),
    (
        &["must be quoted"],
        "a text stands without quotes",
        "put it in double quotes",
    ),
    (
        &["escape", "unicode"],
        "a backslash starts an escape that TOML does not know",
        "write the text in single quotes, where a backslash is a backslash",
    ),
    (
        &["string", "quote"],
        "a text is not closed, or holds a character that must not stand in it",
        "close the text with the quote that opened it",
    ),
    (
        &[
            "assignment",
            "no value",
            "for key",
            "extra `=`",
            "key-value",
        ],
        "a key has no value",
        "write key = value",
    ),
    (
        &[
            "integer", "float", "number", "numeric", "digit", "zero", "sign", "radix", "date",
            "time",
        ],
        "a number or a date cannot be read",
        "write a whole number without quotes, or a date like 2026-01-31",
    ),
    (
        &["extend"],
        "this contradicts an earlier key or heading",
        "keep one of the two",
    ),
    (
        &["value"],
        "a value is missing or cannot be read",
        "write a text in quotes, a whole number, true, false, a date (2026-01-31) or a list",
    ),
    (
        &["key"],
        "a key cannot be read",
        "a key has letters, digits, - and _; put any other key in quotes",
    ),
];

/// A TOML table being read.
pub(crate) struct Table<'t, 'r> {
    reader: &'t Reader<'r>,
    keys: &'t DeTable<'t>,
    /// Where the table stands, for what is missing in it.
    pub place: Place,
    what: String,
    asked: RefCell<Vec<String>>,
}

impl<'t, 'r> Table<'t, 'r> {
    fn new(reader: &'t Reader<'r>, table: &'t DeTable<'t>, place: Place, what: &str) -> Self {
        Self {
            reader,
            keys: table,
            place,
            what: what.to_owned(),
            asked: RefCell::default(),
        }
    }

    fn get(&self, key: &str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.borrow_mut().push(key.to_owned());
        self.keys.get(key)
    }

    fn missing<T>(&self, key: &str, expected: &str) -> Option<T> {
        self.reader.error(
            Diagnostic::error(&self.place, format!("{} has no `{key}`", self.what))
                .label("in here")
                .help(format!("add `{key} = …`: {expected}")),
        );
        None
    }

    fn typed<T>(
        &self,
        key: &str,
        expected: &str,
        read: impl FnOnce(&'t DeValue<'t>) -> Option<T>,
    ) -> Option<At<T>> {
        let value = self.get(key)?;
        self.one(&format!("`{key}`"), value, expected, read)
    }

    fn one<T>(
        &self,
        name: &str,
        value: &'t Spanned<DeValue<'t>>,
        expected: &str,
        read: impl FnOnce(&'t DeValue<'t>) -> Option<T>,
    ) -> Option<At<T>> {
        let place = self.reader.place(value.span());
        if let Some(value) = read(value.get_ref()) {
            return Some(At { value, place });
        }
        let found = kind(value.get_ref());
        self.reader.error(
            Diagnostic::error(&place, format!("{name} is {found}, not {expected}"))
                .label(format!("write {expected}")),
        );
        None
    }

    fn required<T>(&self, key: &str, expected: &str, value: Option<At<T>>) -> Option<At<T>> {
        if value.is_none() && !self.keys.contains_key(key) {
            return self.missing(key, expected);
        }
        value
    }

    pub(crate) fn text_opt(&self, key: &str) -> Option<At<String>> {
        self.typed(key, TEXT, text)
    }

    pub(crate) fn text(&self, key: &str) -> Option<At<String>> {
        self.required(key, TEXT, self.text_opt(key))
    }

    pub(crate) fn number_opt(&self, key: &str) -> Option<At<i64>> {
        self.typed(key, NUMBER, number)
    }

    pub(crate) fn number(&self, key: &str) -> Option<At<i64>> {
        self.required(key, NUMBER, self.number_opt(key))
    }

    /// A whole number that must fit a range.
    pub(crate) fn small(&self, key: &str, range: std::ops::RangeInclusive<u8>) -> Option<u8> {
        let value = self.number(key)?;
        let small = u8::try_from(value.value)
            .ok()
            .filter(|small| range.contains(small));
        if small.is_none() {
            self.reader.error(
                Diagnostic::error(&value.place, format!("`{key}` is {}", value.value)).label(
                    format!("write a number from {} to {}", range.start(), range.end()),
                ),
            );
        }
        small
    }

    pub(crate) fn date_opt(&self, key: &str) -> Option<At<NaiveDate>> {
        self.typed(key, DATE, date)
    }

    pub(crate) fn date(&self, key: &str) -> Option<At<NaiveDate>> {
        self.required(key, DATE, self.date_opt(key))
    }

    pub(crate) fn flag_opt(&self, key: &str) -> Option<At<bool>> {
        self.typed(key, FLAG, flag)
    }

    /// A mark: false where it is not written.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.flag_opt(key).is_some_and(|flag| flag.value)
    }

    /// One of a fixed set of words.
    pub(crate) fn word_opt<T: Copy>(&self, key: &str, words: &[(&str, T)]) -> Option<At<T>> {
        let written = self.text_opt(key)?;
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == written.value) {
            return Some(At {
                value: *value,
                place: written.place,
            });
        }
        self.reader.error(
            Diagnostic::error(
                &written.place,
                format!("`{key}` cannot be `{}`", written.value),
            )
            .label("not known")
            .suggest(&written, words.iter().map(|(word, _)| *word)),
        );
        None
    }

    pub(crate) fn word<T: Copy>(&self, key: &str, words: &[(&str, T)]) -> Option<At<T>> {
        let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        self.required(
            key,
            &format!("one of {}", names.join(", ")),
            self.word_opt(key, words),
        )
    }

    /// A list of texts; empty where it is not written.
    pub(crate) fn texts(&self, key: &str) -> Vec<At<String>> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        self.texts_in(key, value)
    }

    /// A list of texts, where it is written.
    pub(crate) fn texts_opt(&self, key: &str) -> Option<At<Vec<At<String>>>> {
        let value = self.get(key)?;
        Some(At {
            value: self.texts_in(key, value),
            place: self.key_place(key),
        })
    }

    fn texts_in(&self, key: &str, value: &'t Spanned<DeValue<'t>>) -> Vec<At<String>> {
        let name = format!("`{key}`");
        let list = self.one(&name, value, TEXTS, |value| match value {
            DeValue::Array(list) => Some(list),
            _ => None,
        });
        list.map_or_else(Vec::new, |list| {
            list.value
                .iter()
                .filter_map(|entry| self.one(&format!("a value of {name}"), entry, TEXT, text))
                .collect()
        })
    }

    pub(crate) fn texts_required(&self, key: &str) -> Vec<At<String>> {
        if !self.keys.contains_key(key) {
            self.missing::<()>(key, TEXTS);
        }
        self.texts(key)
    }

    /// A table under this key.
    pub(crate) fn table_opt<T>(
        &self,
        key: &str,
        read: impl FnOnce(&Table<'t, 'r>) -> Option<T>,
    ) -> Option<At<T>> {
        let table = self.typed(key, TABLE, |value| match value {
            DeValue::Table(table) => Some(table),
            _ => None,
        })?;
        let inner = Table::new(
            self.reader,
            table.value,
            self.key_place(key),
            &format!("`{key}`"),
        );
        let value = read(&inner);
        inner.finish();
        value.map(|value| At {
            value,
            place: table.place,
        })
    }

    pub(crate) fn table<T>(
        &self,
        key: &str,
        read: impl FnOnce(&Table<'t, 'r>) -> Option<T>,
    ) -> Option<At<T>> {
        let value = self.table_opt(key, read);
        self.required(key, TABLE, value)
    }

    /// The tables under `[[key]]`.
    pub(crate) fn tables<T>(
        &self,
        key: &str,
        read: impl Fn(&Table<'t, 'r>) -> Option<T>,
    ) -> Vec<At<T>> {
        let list = self.typed(key, TABLES, |value| match value {
            DeValue::Array(list)
                if list
                    .iter()
                    .all(|entry| matches!(entry.get_ref(), DeValue::Table(_))) =>
            {
                Some(list)
            }
            _ => None,
        });
        let Some(list) = list else { return Vec::new() };
        let mut found = Vec::new();
        for entry in list.value {
            if let DeValue::Table(table) = entry.get_ref() {
                let place = self.reader.place(entry.span());
                let place = first_line(&place);
                let inner = Table::new(self.reader, table, place.clone(), &format!("this `{key}`"));
                let value = read(&inner);
                inner.finish();
                found.extend(value.map(|value| At { value, place }));
            }
        }
        found
    }

    /// Every key of a table whose keys are names chosen by the editor, with a text each.
    pub(crate) fn named_texts(&self) -> Vec<(At<String>, At<String>)> {
        self.named(|table, key, value| table.one(&format!("`{key}`"), value, TEXT, text))
    }

    /// Every text of a table and of the tables in it, with the keys that lead there (`form.title`).
    pub(crate) fn texts_within(&self) -> Vec<(At<String>, At<String>)> {
        let found = self.named(|table, key, value| {
            if let DeValue::Table(inner) = value.get_ref() {
                let place = table.reader.place(value.span());
                let inner = Table::new(table.reader, inner, place, &format!("`{key}`"));
                return Some(inner.texts_within());
            }
            let text = table.one(&format!("`{key}`"), value, TEXT, text)?;
            let name = At {
                value: String::new(),
                place: table.key_place(key),
            };
            Some(vec![(name, text)])
        });
        let named = found.into_iter().flat_map(|(key, below)| {
            below.into_iter().map(move |(name, text)| {
                let value = if name.is_empty() {
                    key.value.clone()
                } else {
                    format!("{}.{}", key.value, name.value)
                };
                let place = name.place;
                (At { value, place }, text)
            })
        });
        named.collect()
    }

    /// Every key of a table whose keys are names chosen by the editor, with a list of texts each.
    pub(crate) fn named_lists(&self) -> Vec<(At<String>, Vec<At<String>>)> {
        self.named(|table, key, value| Some(table.texts_in(key, value)))
    }

    fn named<T>(
        &self,
        read: impl Fn(&Self, &str, &'t Spanned<DeValue<'t>>) -> Option<T>,
    ) -> Vec<(At<String>, T)> {
        let mut found = Vec::new();
        for (key, value) in self.keys {
            let name = key.get_ref().to_string();
            self.asked.borrow_mut().push(name.clone());
            if let Some(value) = read(self, &name, value) {
                found.push((
                    At {
                        value: name,
                        place: self.reader.place(key.span()),
                    },
                    value,
                ));
            }
        }
        found
    }

    /// Lets these keys stand unread.
    pub(crate) fn allow(&self, keys: &[&str]) {
        self.asked
            .borrow_mut()
            .extend(keys.iter().map(|key| (*key).to_owned()));
    }

    /// Reports an error found while reading.
    pub(crate) fn error(&self, diagnostic: Diagnostic) {
        self.reader.error(diagnostic);
    }

    fn key_place(&self, key: &str) -> Place {
        self.keys.get_key_value(key).map_or_else(
            || self.place.clone(),
            |(key, _)| self.reader.place(key.span()),
        )
    }

    fn finish(&self) {
        let asked = self.asked.borrow();
        for (key, _) in self.keys {
            let name = key.get_ref();
            if !asked.iter().any(|known| known == name) {
                let place = self.reader.place(key.span());
                self.reader.error(
                    Diagnostic::error(&place, format!("{} has no key `{name}`", self.what))
                        .label("unknown key")
                        .suggest(name, asked.iter().map(String::as_str)),
                );
            }
        }
    }
}

fn first_line(place: &Place) -> Place {
    let text = &place.source.text[place.span.clone()];
    let end = text.find('\n').unwrap_or(text.len());
    Place::new(
        &place.source,
        place.span.start..place.span.start + text[..end].trim_end().len(),
    )
}

const TEXT: &str = "a text in quotes";
const NUMBER: &str = "a whole number without quotes";
const DATE: &str = "a date without quotes, like 2026-01-31";
const FLAG: &str = "true or false, without quotes";
const TEXTS: &str = "a list of texts, like [\"a\", \"b\"]";
const TABLE: &str = "a table";
const TABLES: &str = "a list of tables, each under its own [[heading]]";

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a number",
        DeValue::Float(_) => "a number with decimals",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

fn text(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        _ => None,
    }
}

fn number(value: &DeValue<'_>) -> Option<i64> {
    match value {
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
        _ => None,
    }
}

fn flag(value: &DeValue<'_>) -> Option<bool> {
    match value {
        DeValue::Boolean(flag) => Some(*flag),
        _ => None,
    }
}

fn date(value: &DeValue<'_>) -> Option<NaiveDate> {
    match value {
        DeValue::Datetime(toml) if toml.time.is_none() && toml.offset.is_none() => {
            let date = toml.date?;
            NaiveDate::from_ymd_opt(
                i32::from(date.year),
                u32::from(date.month),
                u32::from(date.day),
            )
        }
        _ => None,
    }
}
