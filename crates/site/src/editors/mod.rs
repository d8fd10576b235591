//! The pages for editors: how to put the wizard on their own site, with a form that writes the lines for them, and a poster.
//!
//! The texts are `content/pages/<language>/embed.md`, what forms and posters say is `embed.toml` beside it. A line of the text
//! that holds nothing but a name in braces gives its place to something that is made here: the form, a policy.

mod choices;
mod form;
mod lines;
mod poster;
mod words;

use crate::{Error, document::Document, policy, settled::word};
use choices::Choices;
use jalon_pack::{Content, Language, Pages, markdown_options};
use maud::{Markup, PreEscaped, html};
use pulldown_cmark::Parser;
use serde::Serialize;
use std::collections::BTreeMap;
use words::{Shown, Words};

/// The name of the text, and of the words beside it.
const FILE: &str = "embed";

/// What a language gives to links, buttons and posters, which may be in another one than the page that makes them.
#[derive(Serialize)]
struct Spoken<'a> {
    name: &'a str,
    dir: &'a str,
    #[serde(flatten)]
    shown: &'a Shown,
    starts: BTreeMap<&'a str, &'a str>,
}

/// The pages, the poster and what they load, by path in the site. `address` is where this copy will be, as far as that is known.
pub(crate) fn pages(content: &Content) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let mut files = Vec::new();
    let mut speaking = Vec::new();
    for (language, pages) in content.languages.iter().zip(&content.pages) {
        let choices = Choices::of(content, language);
        speaking.push((language, pages, Words::of(pages)?, choices));
    }
    let spoken: BTreeMap<&str, Spoken<'_>> = speaking
        .iter()
        .map(|(language, _, words, choices)| {
            let spoken = Spoken {
                name: &language.name,
                dir: &language.dir,
                shown: &words.shown,
                starts: choices.starts(),
            };
            (language.code.as_str(), spoken)
        })
        .collect();
    let known = serde_json::to_vec(&spoken).map_err(|source| Error::Words {
        path: "embed/words.json".to_owned(),
        said: source.to_string(),
    })?;
    files.push(("embed/words.json".to_owned(), known));
    let mut titles = Vec::new();
    for (language, pages, words, choices) in &speaking {
        let lines = lines::Lines::usual(language, &words.shown);
        let form = form::form(language, words, choices, &content.languages, &lines);
        let text = text(pages, &form, &lines.base)?;
        titles.push((*language, text.title.clone()));
        let code = &language.code;
        files.push((
            format!("embed/{code}/index.html"),
            page(content, language, &text, "configurator.js", "index.html"),
        ));
        let poster = poster::poster(words);
        files.push((
            format!("embed/{code}/poster.html"),
            page(content, language, &poster, "poster.js", "poster.html"),
        ));
    }
    files.push(("embed/index.html".to_owned(), languages(content, &titles)));
    Ok(files)
}

/// What `embed/` itself shows: the way to the page in each language, in its own words.
fn languages(content: &Content, titles: &[(&Language, String)]) -> Vec<u8> {
    let Some((first, title)) = titles.first() else {
        return Vec::new();
    };
    let elsewhere: Vec<_> = titles
        .iter()
        .map(|(language, _)| (*language, format!("{}/", language.code)))
        .collect();
    let body = html! {
        h1 { (title) }
        @for (language, title) in titles {
            p lang=(language.code) dir=(language.dir) {
                a href={ (language.code) "/" } { (title) }
            }
        }
    };
    Document {
        content,
        language: first,
        title,
        top: "../",
        styles: &["style/tokens.css", "style/about.css"],
        script: None,
        languages: &elsewhere,
    }
    .with(&body)
}

/// A text, its first line apart.
struct Text {
    title: String,
    body: Markup,
}

fn page(content: &Content, language: &Language, text: &Text, script: &str, file: &str) -> Vec<u8> {
    let languages: Vec<_> = content
        .languages
        .iter()
        .map(|other| (other, format!("../{}/{file}", other.code)))
        .collect();
    let own = format!(
        "style/{}",
        if file == "poster.html" {
            "poster.css"
        } else {
            "editors.css"
        }
    );
    let body = html! {
        (text.body)
        @if !language.read_by_native {
            p class="note" { (word(content, language, "not-native")) }
        }
    };
    Document {
        content,
        language,
        title: &text.title,
        top: "../../",
        styles: &["style/tokens.css", "style/about.css", &own],
        script: Some(&format!("../../app/{script}")),
        languages: &languages,
    }
    .with(&body)
}

/// The text of a language, with what is made for it in its places.
fn text(pages: &Pages, form: &Markup, base: &str) -> Result<Text, Error> {
    let refused = |said: String| Error::Words {
        path: format!("content/pages/{}/{FILE}.md", pages.language),
        said,
    };
    let written = pages
        .texts
        .get(FILE)
        .ok_or_else(|| refused("this file is missing".to_owned()))?;
    let (title, rest) = written
        .strip_prefix("# ")
        .and_then(|text| text.split_once('\n'))
        .ok_or_else(|| refused("begin with a title: a line with # and a space".to_owned()))?;
    let (open, folded) = rest.split_once(DETAILS).unwrap_or((rest, ""));
    let parts = |text: &str| parts(text, form, base).map_err(&refused);
    let mut body = vec![html! { h1 { (title) } }];
    body.extend(parts(open)?);
    for section in folded.split("\n## ").skip(1) {
        let (title, below) = section.split_once('\n').unwrap_or((section, ""));
        let below = parts(below)?;
        body.push(html! {
            details {
                summary { h2 { (title) } }
                @for part in &below { (part) }
            }
        });
    }
    Ok(Text {
        title: title.to_owned(),
        body: html! { @for part in &body { (part) } },
    })
}

/// A text, and in the places of names in braces what is made for them.
fn parts(text: &str, form: &Markup, base: &str) -> Result<Vec<Markup>, String> {
    let mut parts = Vec::new();
    let mut plain = String::new();
    for line in text.lines() {
        let name = line
            .strip_prefix('{')
            .and_then(|line| line.strip_suffix('}'));
        if let Some(name) = name {
            parts.push(markdown(&std::mem::take(&mut plain)));
            let made = made(name, form, base);
            parts
                .push(made.ok_or_else(|| format!("nothing is made for {{{name}}}: write {MADE}"))?);
        } else {
            plain.push_str(line);
            plain.push('\n');
        }
    }
    parts.push(markdown(&plain));
    Ok(parts)
}

/// From this line on, every section is folded away behind its title.
const DETAILS: &str = "\n{details}\n";
const MADE: &str = "{configurator}, {policy-frame}, {policy-frame-added}, {policy-element} or {policy-element-added}";

/// What stands in the place of a name.
fn made(name: &str, form: &Markup, base: &str) -> Option<Markup> {
    let added = |lines: &[policy::Directive]| -> String {
        let lines = lines
            .iter()
            .map(|(name, sources)| format!("{name} {}", sources.join(" ")));
        lines.collect::<Vec<_>>().join("\n")
    };
    let line = match name {
        "configurator" => return Some(form.clone()),
        "policy-frame" => header(&policy::line(&policy::for_frame(base))),
        "policy-frame-added" => added(&policy::for_frame(base)),
        "policy-element" => header(&format!(
            "{}; require-trusted-types-for 'script'; trusted-types 'none'",
            policy::line(&policy::for_element(base))
        )),
        "policy-element-added" => added(&policy::for_element(base)),
        _ => return None,
    };
    Some(html! { pre class="line" tabindex="0" data-policy=(name) { code dir="ltr" { (line) } } })
}

fn header(policy: &str) -> String {
    format!("Content-Security-Policy: {policy}")
}

fn markdown(text: &str) -> Markup {
    let mut written = String::new();
    let parser = Parser::new_ext(text, markdown_options());
    pulldown_cmark::html::push_html(&mut written, parser);
    PreEscaped(written)
}
