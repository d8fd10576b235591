//! Who runs this copy, and what the law of its country wants said about them: `content/publisher.toml`.
//!
//! [`SETTINGS`] is the one list: what is read, what the pages about Jalon may name in braces, and what a warning asks for.
//! Nothing has to be set, because nobody is invented: a page says plainly what is not.

use crate::{
    checks::addresses::{is_mail, is_phone, wrong_address},
    diagnostic::Diagnostic,
    table::{At, Table},
};
use chrono::NaiveDate;
use jalon_rules::Conformity;
use std::collections::BTreeMap;

/// What a setting was set to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A name, or a few words.
    Text(String),
    /// The lines of a postal address.
    Lines(Vec<String>),
    /// A telephone number.
    Phone(String),
    /// A mail address.
    Mail(String),
    /// The https address of a page.
    Page(String),
    /// A day.
    Day(NaiveDate),
    /// A number of days.
    Days(u16),
    /// What is declared about accessibility.
    Conformity(Conformity),
}

#[derive(Clone, Copy)]
enum Kind {
    Text,
    Lines,
    Phone,
    Contact,
    Day,
    Days,
    Conformity,
}

struct Setting {
    name: &'static str,
    kind: Kind,
    /// Whether a copy that the public sees should have it.
    wanted: bool,
    /// What stands in where it is not set.
    otherwise: Option<&'static str>,
}

const fn wanted(name: &'static str, kind: Kind) -> Setting {
    Setting {
        name,
        kind,
        wanted: true,
        otherwise: None,
    }
}

const fn free(name: &'static str, kind: Kind) -> Setting {
    Setting {
        name,
        kind,
        wanted: false,
        otherwise: None,
    }
}

const fn or_publisher(name: &'static str) -> Setting {
    Setting {
        name,
        kind: Kind::Contact,
        wanted: true,
        otherwise: Some("publisher.contact"),
    }
}

/// Section and key of every setting, in the order in which they are asked for.
const SETTINGS: [Setting; 18] = [
    wanted("publisher.name", Kind::Text),
    wanted("publisher.address", Kind::Lines),
    wanted("publisher.phone", Kind::Phone),
    wanted("publisher.contact", Kind::Contact),
    free("publisher.register", Kind::Text),
    // Asked for by French law (article 1-1 of the law of 21 June 2004), and hardly elsewhere.
    free("publisher.director", Kind::Text),
    wanted("host.name", Kind::Text),
    wanted("host.address", Kind::Lines),
    wanted("host.phone", Kind::Phone),
    wanted("content.responsible", Kind::Text),
    or_publisher("content.contact"),
    or_publisher("report.contact"),
    wanted("accessibility.date", Kind::Day),
    free("accessibility.state", Kind::Conformity),
    free("accessibility.audited_by", Kind::Text),
    or_publisher("accessibility.contact"),
    or_publisher("privacy.contact"),
    wanted("privacy.log_days", Kind::Days),
];

const SECTIONS: [&str; 6] = [
    "publisher",
    "host",
    "content",
    "report",
    "accessibility",
    "privacy",
];

/// Who runs this copy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Publisher {
    values: BTreeMap<&'static str, Value>,
}

impl Publisher {
    /// What was set under this name (`publisher.name`), or under the name that stands in for it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(name).or_else(|| {
            let setting = SETTINGS.iter().find(|setting| setting.name == name)?;
            self.values.get(setting.otherwise?)
        })
    }

    /// The name of a person or an organisation, where it was set.
    #[must_use]
    pub fn name(&self, setting: &str) -> Option<&str> {
        match self.get(setting)? {
            Value::Text(name) => Some(name),
            _ => None,
        }
    }

    /// What is declared about accessibility.
    pub(crate) fn conformity(&self) -> Option<Conformity> {
        match self.get("accessibility.state")? {
            Value::Conformity(state) => Some(*state),
            _ => None,
        }
    }

    /// The settings that a copy for the public should have and this one has not, as `section.key`.
    #[must_use]
    pub fn unset(&self) -> Vec<&'static str> {
        SETTINGS
            .iter()
            .filter(|setting| setting.wanted && self.get(setting.name).is_none())
            .map(|setting| setting.name)
            .collect()
    }
}

/// Names of settings, for texts that name them in braces.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    SETTINGS.iter().map(|setting| setting.name)
}

/// Reads the whole file.
pub(crate) fn read(t: &Table<'_, '_>) -> Publisher {
    let mut values = BTreeMap::new();
    for section in SECTIONS {
        t.table_opt(section, |t| {
            for setting in &SETTINGS {
                let key = setting.name.strip_prefix(section);
                if let Some(key) = key.and_then(|key| key.strip_prefix('.'))
                    && let Some(value) = value(t, key, setting.kind)
                {
                    values.insert(setting.name, value);
                }
            }
            if section == "accessibility" {
                declared_with_a_date(t, &values);
            }
            Some(())
        });
    }
    Publisher { values }
}

/// Nobody declares more than an audit found, nor without saying when.
fn declared_with_a_date(t: &Table<'_, '_>, values: &BTreeMap<&str, Value>) {
    let Some(Value::Conformity(state)) = values.get("accessibility.state") else {
        return;
    };
    let missing = |key: &str, why: &str| {
        t.error(
            Diagnostic::error(&t.place, format!("`accessibility` has no `{key}`"))
                .label("in here")
                .help(why),
        );
    };
    if !values.contains_key("accessibility.date") {
        missing("date", "add the day of the declaration: date = 2026-01-31");
    }
    if *state != Conformity::Not && !values.contains_key("accessibility.audited_by") {
        missing(
            "audited_by",
            "write who audited it, or state = \"not\": that is what a copy is called that nobody has audited",
        );
    }
}

fn value(t: &Table<'_, '_>, key: &str, kind: Kind) -> Option<Value> {
    match kind {
        Kind::Day => t.date_opt(key).map(|day| Value::Day(day.value)),
        Kind::Days => days(t, key),
        Kind::Conformity => t
            .word_opt(
                key,
                &[
                    ("not", Conformity::Not),
                    ("partly", Conformity::Partly),
                    ("fully", Conformity::Fully),
                ],
            )
            .map(|state| Value::Conformity(state.value)),
        Kind::Text => one_line(t, &t.text_opt(key)?).map(Value::Text),
        Kind::Phone => {
            let phone = t.text_opt(key)?;
            if is_phone(&phone) {
                return Some(Value::Phone(phone.value));
            }
            let text = format!("`{}` is not a telephone number", phone.value);
            t.error(
                Diagnostic::error(&phone.place, text)
                    .label("digits and spaces, with + for a country"),
            );
            None
        }
        Kind::Lines => {
            let text = t.text_opt(key)?;
            let lines = text.lines().map(str::trim);
            let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
            if (1..=8).contains(&lines.len()) {
                return Some(Value::Lines(lines.into_iter().map(str::to_owned).collect()));
            }
            t.error(
                Diagnostic::error(
                    &text.place,
                    format!("`{key}` has {} lines of text", lines.len()),
                )
                .label("write one to eight")
                .help("or take the key away: the page then says that it is not filled in"),
            );
            None
        }
        Kind::Contact => contact(t, &t.text_opt(key)?),
    }
}

fn one_line(t: &Table<'_, '_>, text: &At<String>) -> Option<String> {
    let line = text.trim();
    if line.is_empty() || line.contains(['\n', '\r']) {
        t.error(
            Diagnostic::error(&text.place, "this is not one line of text")
                .label("here")
                .help("write it in one line, or take the key away: the page then says that it is not filled in"),
        );
        return None;
    }
    Some(line.to_owned())
}

fn days(t: &Table<'_, '_>, key: &str) -> Option<Value> {
    let days = t.number_opt(key)?;
    if let Ok(number @ 0..=3660) = u16::try_from(days.value) {
        return Some(Value::Days(number));
    }
    t.error(
        Diagnostic::error(&days.place, format!("`{key}` is {}", days.value))
            .label("write a number of days from 0 to 3660"),
    );
    None
}

fn contact(t: &Table<'_, '_>, written: &At<String>) -> Option<Value> {
    if is_mail(written) {
        return Some(Value::Mail(written.value.clone()));
    }
    let wrong = if written.contains("://") {
        wrong_address(written)
    } else {
        let text = format!(
            "`{}` is neither a mail address nor an address of a page",
            written.value
        );
        Some(
            Diagnostic::error(&written.place, text)
                .label("here")
                .help("write info@example.org, or https://example.org/contact"),
        )
    };
    match wrong {
        Some(wrong) => {
            t.error(wrong);
            None
        }
        None => Some(Value::Page(written.value.clone())),
    }
}
