//! What stands on a page in one language for what whoever runs this copy has settled, and plain words for what is not.

use jalon_locale::Formats;
use jalon_pack::{Content, Language, Pages, Value};
use jalon_rules::Conformity;
use maud::{Markup, html};

/// The release that these pages belong to.
pub(crate) const RELEASE: &str = env!("CARGO_PKG_VERSION");

/// The settings and the short texts, as one language shows them.
pub(crate) struct Settled<'a> {
    content: &'a Content,
    pages: &'a Pages,
    formats: Formats,
}

impl<'a> Settled<'a> {
    pub(crate) fn new(content: &'a Content, language: &'a Language, pages: &'a Pages) -> Self {
        Self {
            content,
            pages,
            formats: Formats::new(&language.code),
        }
    }

    /// A short text. The compiler of the content holds every language to having all of them.
    pub(crate) fn word(&self, key: &str) -> &'a str {
        of(self.pages, key)
    }

    /// What stands in for a name in braces.
    pub(crate) fn value(&self, name: &str) -> Markup {
        let checked = || {
            let sources = self.content.pack.sources.iter();
            sources.map(|source| source.checked)
        };
        let count = self.content.pack.sources.len();
        match name {
            "release" => html! { bdi { (RELEASE) } },
            "sources" => html! { (self.formats.number(i64::try_from(count).unwrap_or(i64::MAX))) },
            "checked-first" => self.day(checked().min()),
            "checked-last" => self.day(checked().max()),
            _ => match self.content.publisher.get(name) {
                Some(value) => self.set(name, value),
                None if name == "accessibility.state" => html! { (self.word("state.unset")) },
                None => html! { em class="unset" { (self.word("unset")) } },
            },
        }
    }

    fn day(&self, day: Option<chrono::NaiveDate>) -> Markup {
        html! {
            @if let Some(day) = day {
                time datetime=(day) { (self.formats.date(day)) }
            }
        }
    }

    fn set(&self, name: &str, value: &Value) -> Markup {
        match value {
            Value::Text(text) => html! { bdi { (text) } },
            Value::Lines(lines) => html! {
                @for (at, line) in lines.iter().enumerate() {
                    @if at > 0 { br; }
                    bdi { (line) }
                }
            },
            Value::Phone(phone) => {
                let dialled: String = phone.chars().filter(|sign| *sign != ' ').collect();
                html! { a href={ "tel:" (dialled) } dir="ltr" { (phone) } }
            }
            Value::Mail(mail) if name == "report.contact" => {
                // What a report says without being asked: the release and the language. Nothing about the person.
                let subject = format!("Jalon%20{RELEASE}%20({})", self.pages.language);
                html! { a href={ "mailto:" (mail) "?subject=" (subject) } dir="ltr" { (mail) } }
            }
            Value::Mail(mail) => html! { a href={ "mailto:" (mail) } dir="ltr" { (mail) } },
            Value::Page(address) => {
                let shown = address.trim_start_matches("https://").trim_end_matches('/');
                html! { a href=(address) rel="noopener noreferrer" dir="ltr" { (shown) } }
            }
            Value::Day(day) => self.day(Some(*day)),
            Value::Days(days) => html! { (self.formats.number(i64::from(*days))) },
            Value::Conformity(state) => html! {
                (self.word(match state {
                    Conformity::Not => "state.not",
                    Conformity::Partly => "state.partly",
                    Conformity::Fully => "state.fully",
                }))
            },
        }
    }
}

/// A short text that stands on every kind of page.
pub(crate) fn word<'a>(content: &'a Content, language: &Language, key: &str) -> &'a str {
    let pages = content.pages.iter();
    pages
        .filter(|pages| pages.language == language.code)
        .map(|pages| of(pages, key))
        .next()
        .unwrap_or_default()
}

fn of<'a>(pages: &'a Pages, key: &str) -> &'a str {
    pages
        .words
        .get("words")
        .and_then(|words| words.get(key))
        .map_or("", String::as_str)
}
