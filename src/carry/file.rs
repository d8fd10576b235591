//! The checklist as one HTML file that opens from disk, asks nobody for anything, runs no script and prints.

use super::list::{List, Near, Origin, Page, Row};

const STYLE: &str = include_str!("file.css");

/// What the file lets itself do: show itself.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The file. Every word of it is escaped, wherever it comes from.
pub(super) fn html(list: &List) -> String {
    let mut html = Html(String::new());
    let (code, dir) = &list.language;
    html.raw("<!DOCTYPE html>\n<html");
    html.attribute("lang", code);
    html.attribute("dir", dir);
    html.raw("><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\"");
    html.attribute("content", POLICY);
    html.raw("><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\">");
    html.element("title", &list.title);
    html.raw("<style>");
    html.raw(STYLE);
    html.raw("</style></head><body><main>");
    html.element("h1", &list.title);
    for words in list.summary.iter().chain(&list.not) {
        html.element("p", words);
    }
    for (title, notes) in &list.notes {
        html.part(title, "ul", notes, |html, note| html.text(note));
    }
    for (title, rows) in &list.sections {
        html.part(title, "ol", rows, Html::row);
    }
    html.part(&list.help.0, "ul", &list.help.1, Html::near);
    html.part(&list.sources.0, "ul", &list.sources.1, |html, source| {
        html.origin(source);
        html.element("p", &source.dates);
    });
    html.raw("<footer>");
    for words in &list.foot {
        html.element("p", words);
    }
    html.raw("</footer></main></body></html>\n");
    html.0
}

struct Html(String);

impl Html {
    fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    fn text(&mut self, words: &str) {
        for letter in words.chars() {
            match letter {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                '\'' => self.raw("&#39;"),
                _ => self.0.push(letter),
            }
        }
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.raw(" ");
        self.raw(name);
        self.raw("=\"");
        self.text(value);
        self.raw("\"");
    }

    fn element(&mut self, name: &str, words: &str) {
        self.raw(&format!("<{name}>"));
        self.text(words);
        self.raw(&format!("</{name}>"));
    }

    /// Words in a language of their own, kept apart from what stands around them.
    fn foreign(&mut self, language: Option<&str>, words: &str) {
        self.raw("<bdi");
        if let Some(language) = language {
            self.attribute("lang", language);
        }
        self.raw(">");
        self.text(words);
        self.raw("</bdi>");
    }

    fn address(&mut self, url: &str) {
        self.raw("<p><a dir=\"ltr\" rel=\"noopener noreferrer\"");
        self.attribute("href", url);
        self.raw(">");
        self.text(url);
        self.raw("</a></p>");
    }

    fn part<T>(&mut self, title: &str, list: &str, things: &[T], write: fn(&mut Self, &T)) {
        if things.is_empty() {
            return;
        }
        self.raw("<section>");
        self.element("h2", title);
        self.raw(&format!("<{list}>"));
        for thing in things {
            self.raw("<li>");
            write(self, thing);
            self.raw("</li>");
        }
        self.raw(&format!("</{list}></section>"));
    }

    fn row(&mut self, row: &Row) {
        if let Some(ticked) = row.ticked {
            self.raw(if ticked {
                "<label><input type=\"checkbox\" checked>"
            } else {
                "<label><input type=\"checkbox\">"
            });
        }
        self.raw("<span>");
        self.text(&format!("{}. ", row.number));
        for mark in &row.marks {
            self.raw("<span class=\"mark\">");
            self.text(mark);
            self.raw("</span> – ");
        }
        if let Some(condition) = &row.condition {
            self.text(&format!("({condition}) "));
        }
        self.text(&row.words);
        if let Some((term, language)) = &row.term {
            self.raw(" (");
            self.foreign(language.as_deref(), term);
            self.raw(")");
        }
        self.raw("</span>");
        if row.ticked.is_some() {
            self.raw("</label>");
        }
        self.raw("<div class=\"more\">");
        if let Some((note, source)) = &row.figure {
            self.element("p", note);
            self.origin(source);
        }
        if let Some(page) = &row.page {
            self.page(page);
        }
        self.raw("</div>");
    }

    fn page(&mut self, page: &Page) {
        self.raw("<p>");
        self.text(&page.name);
        if let Some((official, language)) = &page.official {
            self.raw(" – ");
            self.foreign(Some(language), official);
        }
        self.raw("</p>");
        self.address(&page.url);
        for words in &page.about {
            self.element("p", words);
        }
    }

    fn near(&mut self, near: &Near) {
        self.raw("<p><strong>");
        self.foreign(Some(&near.name.1), &near.name.0);
        self.raw("</strong>");
        if let Some(phone) = &near.phone {
            self.raw(" <bdi dir=\"ltr\">");
            self.text(phone);
            self.raw("</bdi>");
        }
        self.raw("</p>");
        if let Some(what) = &near.what {
            self.element("p", what);
        }
        if let Some(url) = &near.url {
            self.address(url);
        }
    }

    fn origin(&mut self, source: &Origin) {
        self.raw("<p>");
        self.foreign(Some(&source.language), &source.title);
        self.raw("</p>");
        self.address(&source.url);
    }
}
