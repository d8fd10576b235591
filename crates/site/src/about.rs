//! The pages about a copy: what it declares, what becomes of what people tell it, who stands behind it, and where to write.
//!
//! Their texts are `content/pages/<language>/`; what stands there in braces comes from the settings of the publisher.

use crate::{document::Document, settled::Settled};
use jalon_pack::{ABOUT, Content, Language, Pages, markdown_options, names_in_braces};
use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd, TextMergeStream};

/// Every page in every language, by path in the site.
pub(crate) fn pages(content: &Content) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for (language, pages) in content.languages.iter().zip(&content.pages) {
        let settled = Settled::new(content, language, pages);
        for name in ABOUT {
            files.push((
                format!("about/{}/{name}.html", language.code),
                page(content, language, pages, &settled, name),
            ));
        }
    }
    files
}

fn page(
    content: &Content,
    language: &Language,
    pages: &Pages,
    settled: &Settled<'_>,
    name: &str,
) -> Vec<u8> {
    let languages: Vec<_> = content
        .languages
        .iter()
        .map(|other| (other, format!("../{}/{name}.html", other.code)))
        .collect();
    let body = html! {
        (text(pages, settled, name))
        @if !language.read_by_native {
            p class="note" { (settled.word("not-native")) }
        }
        (others(pages, settled, name))
    };
    Document {
        language,
        title: title(pages, name),
        top: "../../",
        styles: &["style/tokens.css", "style/about.css"],
        script: None,
        content,
        languages: &languages,
    }
    .with(&body)
}

/// The way to the other pages.
fn others(pages: &Pages, settled: &Settled<'_>, shown: &str) -> Markup {
    html! {
        nav class="others" aria-label=(settled.word("pages")) {
            ul {
                @for name in ABOUT {
                    li {
                        @if name == shown {
                            span aria-current="page" { (title(pages, name)) }
                        } @else {
                            a href={ (name) ".html" } { (title(pages, name)) }
                        }
                    }
                }
                @if pages.texts.contains_key("embed") {
                    li { a href={ "../../embed/" (pages.language) "/" } { (title(pages, "embed")) } }
                }
            }
        }
    }
}

/// The first line of a page, which the compiler of the content holds to being its title.
fn title<'a>(pages: &'a Pages, name: &str) -> &'a str {
    pages
        .texts
        .get(name)
        .and_then(|text| text.lines().next())
        .map_or("", |line| line.trim_start_matches('#').trim())
}

fn text(pages: &Pages, settled: &Settled<'_>, name: &str) -> Markup {
    let text = pages.texts.get(name).map_or("", String::as_str);
    let mut code = false;
    let mut events = Vec::new();
    for event in TextMergeStream::new(Parser::new_ext(text, markdown_options())) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            _ => {}
        }
        match event {
            Event::Text(text) if !code => filled_in(&text, settled, &mut events),
            event => events.push(event),
        }
    }
    let mut written = String::new();
    pulldown_cmark::html::push_html(&mut written, events.into_iter());
    PreEscaped(written)
}

/// The text, with what stands in for each name in braces.
fn filled_in<'a>(text: &CowStr<'a>, settled: &Settled<'_>, events: &mut Vec<Event<'a>>) {
    let mut from = 0;
    let piece = |text: &str| Event::Text(CowStr::from(text.to_owned()));
    for (name, at) in names_in_braces(text) {
        events.push(piece(&text[from..at.start]));
        events.push(Event::InlineHtml(settled.value(name).into_string().into()));
        from = at.end;
    }
    events.push(piece(&text[from..]));
}
