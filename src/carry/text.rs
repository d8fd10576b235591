//! The checklist as plain text, for a messaging app: one thing a line, no marks of any markup, each address on a line of its own.

use super::list::{List, Near, Row};

/// The text. Lines of a language that runs from right to left say so, since an app looks only at their first letter, which may
/// be that of a foreign name. Addresses stand bare, so that an app makes them links.
pub(super) fn text(list: &List) -> String {
    let mut text = Text {
        written: String::new(),
        mark: if list.language.1 == "rtl" {
            "\u{200f}"
        } else {
            ""
        },
    };
    text.line(&list.title);
    text.gap();
    text.maybe(list.summary.as_deref());
    text.maybe(list.not.as_deref());
    for (title, notes) in &list.notes {
        text.title(title);
        for note in notes {
            text.line(&format!("• {note}"));
        }
    }
    for (title, rows) in &list.sections {
        text.title(title);
        for row in rows {
            text.row(row);
        }
    }
    let (title, near) = &list.help;
    if !near.is_empty() {
        text.title(title);
        for near in near {
            text.near(near);
        }
    }
    text.gap();
    for words in &list.foot {
        text.line(words);
    }
    text.written
}

struct Text {
    written: String,
    mark: &'static str,
}

impl Text {
    /// One line. What a text of ours folds over several lines is one here.
    fn line(&mut self, words: &str) {
        if !words.starts_with("https://") {
            self.written.push_str(self.mark);
        }
        for (at, word) in words.split_ascii_whitespace().enumerate() {
            if at > 0 {
                self.written.push(' ');
            }
            self.written.push_str(word);
        }
        self.written.push('\n');
    }

    fn maybe(&mut self, words: Option<&str>) {
        if let Some(words) = words {
            self.line(words);
        }
    }

    fn gap(&mut self) {
        self.written.push('\n');
    }

    fn title(&mut self, words: &str) {
        self.gap();
        self.line(&format!("— {words} —"));
    }

    fn row(&mut self, row: &Row) {
        let mut words = match row.ticked {
            Some(true) => "☑ ",
            Some(false) => "☐ ",
            None => "",
        }
        .to_owned();
        words.push_str(&row.number.to_string());
        words.push_str(". ");
        for mark in &row.marks {
            words.push_str(mark);
            words.push_str(" – ");
        }
        if let Some(condition) = &row.condition {
            words = words + "(" + condition + ") ";
        }
        words.push_str(&row.words);
        if let Some((term, _)) = &row.term {
            words = words + " (\u{2068}" + term + "\u{2069})";
        }
        self.line(&words);
        if let Some((note, source)) = &row.figure {
            self.line(note);
            self.line(&source.url);
        }
        if let Some(page) = &row.page {
            self.line(&page.name);
            self.line(&page.url);
        }
    }

    fn near(&mut self, near: &Near) {
        let mut words = format!("• \u{2068}{}\u{2069}", near.name.0);
        if let Some(phone) = &near.phone {
            words = words + " – \u{2068}" + phone + "\u{2069}";
        }
        self.line(&words);
        self.maybe(near.what.as_deref());
        self.maybe(near.url.as_deref());
    }
}
