//! The pages around the wizard: `content/pages/<language>/`, Markdown and a few words beside it.
//!
//! What is checked here is what a reader of one language would otherwise lack: a page, a section, a word, a link, or what stands
//! in for braces.

use crate::{
    checks::addresses::wrong_address,
    diagnostic::{Diagnostic, Place, Report, Source},
    publisher,
    table::{At, Reader},
    tree::Tree,
};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TextMergeWithOffset};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    sync::Arc,
};

/// What the wizard links to in every language.
pub const ABOUT: [&str; 5] = ["accessibility", "privacy", "legal", "content", "report"];

/// What `words.toml` holds in every language: what stands around the pages, and for what is not set.
pub const WORDS: [&str; 9] = [
    "unset",
    "state.unset",
    "state.not",
    "state.partly",
    "state.fully",
    "languages",
    "pages",
    "wizard",
    "not-native",
];

const WORDS_FILE: &str = "words.toml";

/// What a text may name in braces beside the settings of the publisher.
const OTHER_NAMES: [&str; 4] = ["release", "sources", "checked-first", "checked-last"];

const FOLDER: &str = "pages/";

/// The pages in one language, as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pages {
    /// Code of the language.
    pub language: String,
    /// Markdown, by the name of its file (`privacy`).
    pub texts: BTreeMap<String, String>,
    /// Short texts, by the name of their file (`words`) and the keys that lead to them (`unset`, `form.title`).
    pub words: BTreeMap<String, BTreeMap<String, String>>,
}

/// Whether a file of `content/` is read here.
pub(crate) fn is_page(path: &str) -> bool {
    path.starts_with(FOLDER)
}

/// Reads the pages of these languages, the one first that the others are measured against.
pub(crate) fn read(
    tree: &Tree,
    default: &str,
    languages: &[&str],
    report: &mut Report,
) -> Vec<Pages> {
    let mut read = BTreeMap::new();
    for (path, source) in &tree.files {
        let Some(inside) = path.strip_prefix(FOLDER) else {
            continue;
        };
        let language = inside
            .split_once('/')
            .map(|(language, _)| language)
            .filter(|language| languages.contains(language));
        let Some(language) = language else {
            report.add(
                Diagnostic::error(
                    &Place::start(source),
                    "this page is in no language of the wizard",
                )
                .help(format!(
                    "put it into content/pages/<language>/: {}",
                    languages.join(", ")
                )),
            );
            continue;
        };
        let file = &inside[language.len() + 1..];
        read.entry(language)
            .or_insert_with(BTreeMap::new)
            .insert(file, source);
    }
    let of = |language: &str| read.get(language).cloned().unwrap_or_default();
    let first = of(default);
    let mut wanted: BTreeSet<String> = ABOUT.iter().map(|name| format!("{name}.md")).collect();
    wanted.insert(WORDS_FILE.to_owned());
    wanted.extend(first.keys().map(|name| (*name).to_owned()));
    let mut pages = Vec::new();
    for language in languages {
        let own = of(language);
        for missing in wanted
            .iter()
            .filter(|name| !own.contains_key(name.as_str()))
        {
            let shown = format!("content/{FOLDER}{language}/{missing}");
            if tree
                .unreadable
                .contains(&format!("{FOLDER}{language}/{missing}"))
            {
                continue;
            }
            report.add(
                Diagnostic::error(&tree.place, format!("{shown} is missing"))
                    .help("every page is there in every language"),
            );
        }
        pages.push(read_language(language, &own, &first, report));
    }
    pages
}

fn read_language(
    language: &str,
    own: &BTreeMap<&str, &Arc<Source>>,
    first: &BTreeMap<&str, &Arc<Source>>,
    report: &mut Report,
) -> Pages {
    let mut pages = Pages {
        language: language.to_owned(),
        ..Pages::default()
    };
    for (file, source) in own {
        let model = first.get(file);
        if model.is_none() {
            report.add(
                Diagnostic::error(
                    &Place::start(source),
                    "the default language has no such file",
                )
                .help("write it there first, or take it away here"),
            );
        }
        if let Some(name) = file.strip_suffix(".md") {
            text(source, ABOUT.contains(&name).then_some(own), report);
            if let Some(model) = model {
                same_headings(source, model, report);
            }
            pages.texts.insert(name.to_owned(), source.text.clone());
        } else if let Some(name) = file.strip_suffix(".toml") {
            let words = words(source, report);
            match model {
                Some(model) if !Arc::ptr_eq(model, source) => {
                    same_words(source, &words, model, report);
                }
                _ if *file == WORDS_FILE => all_words(source, &words, report),
                _ => {}
            }
            let words = words
                .into_iter()
                .map(|(key, text)| (key.value, text.value))
                .collect();
            pages.words.insert(name.to_owned(), words);
        } else {
            report.add(
                Diagnostic::error(&Place::start(source), "this file has no place among pages")
                    .help("a page is Markdown (.md); short texts stand in a .toml file"),
            );
        }
    }
    pages
}

fn words(source: &Arc<Source>, report: &mut Report) -> Vec<(At<String>, At<String>)> {
    Reader::read(source, report, "this file of words", |t| {
        Some(t.texts_within())
    })
    .unwrap_or_default()
}

fn all_words(source: &Arc<Source>, words: &[(At<String>, At<String>)], report: &mut Report) {
    for key in WORDS {
        if !words.iter().any(|(known, _)| known.value == key) {
            report.add(
                Diagnostic::error(&Place::start(source), format!("`{key}` is missing here"))
                    .help("docs/CONTENT.md says what it is for"),
            );
        }
    }
}

fn same_words(
    source: &Arc<Source>,
    words: &[(At<String>, At<String>)],
    model: &Arc<Source>,
    report: &mut Report,
) {
    // What is wrong with the model itself is said where it is read.
    let model = self::words(model, &mut Report::default());
    let has = |list: &[(At<String>, At<String>)], key: &str| {
        list.iter().any(|(known, _)| known.value == key)
    };
    for (key, _) in model.iter().filter(|(key, _)| !has(words, key)) {
        report.add(
            Diagnostic::error(
                &Place::start(source),
                format!("`{}` is missing here", key.value),
            )
            .help("the default language has it"),
        );
    }
    for (key, _) in words.iter().filter(|(key, _)| !has(&model, key)) {
        report.add(
            Diagnostic::error(
                &key.place,
                format!("the default language has no `{}`", key.value),
            )
            .label("unknown")
            .suggest(key, model.iter().map(|(known, _)| known.as_str())),
        );
    }
}

fn events(text: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    TextMergeWithOffset::new(Parser::new_ext(text, options()).into_offset_iter())
}

/// What Markdown may hold here, for who reads it and for who shows it: tables too.
#[must_use]
pub fn options() -> Options {
    Options::ENABLE_TABLES
}

fn headings(text: &str) -> Vec<(HeadingLevel, Range<usize>)> {
    events(text)
        .filter_map(|(event, at)| match event {
            Event::Start(Tag::Heading { level, .. }) => Some((level, at)),
            _ => None,
        })
        .collect()
}

/// Looks at the text of a page; also at what it names in braces and links to, where it is one of these pages alone.
fn text(source: &Arc<Source>, own: Option<&BTreeMap<&str, &Arc<Source>>>, report: &mut Report) {
    let place = |at: Range<usize>| Place::new(source, at);
    let headings = headings(&source.text);
    let titles = headings
        .iter()
        .filter(|(level, _)| *level == HeadingLevel::H1);
    let starts_with_title = headings
        .first()
        .is_some_and(|(level, at)| *level == HeadingLevel::H1 && at.start == 0);
    if titles.count() != 1 || !starts_with_title {
        report.add(
            Diagnostic::error(
                &Place::start(source),
                "a page has one title, and starts with it",
            )
            .help("write `# Title` in the first line, and `##` before each section"),
        );
    }
    let mut code = false;
    for (event, at) in events(&source.text) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => code = false,
            Event::Html(_) | Event::InlineHtml(_) => report.add(
                Diagnostic::error(&place(at), "a page holds no HTML")
                    .label("here")
                    .help("write Markdown; code stands between `backticks`"),
            ),
            Event::Start(Tag::Link { dest_url, .. }) => link(&dest_url, place(at), own, report),
            Event::Start(Tag::Image { .. }) => {
                report.add(Diagnostic::error(&place(at), "a page holds no image").label("here"));
            }
            Event::Text(text) if !code => {
                for (name, within) in names_in_braces(&text) {
                    if own.is_none() || is_known(name) {
                        continue;
                    }
                    // Where the text was written with escapes, its bytes are not those of the file.
                    let exact = source.text.get(at.clone()) == Some(&text);
                    let spot = if exact {
                        at.start + within.start..at.start + within.end
                    } else {
                        at.clone()
                    };
                    report.add(
                        Diagnostic::error(
                            &place(spot),
                            format!("nothing stands in for `{{{name}}}`"),
                        )
                        .label("not known")
                        .suggest(name, publisher::names().chain(OTHER_NAMES)),
                    );
                }
            }
            _ => {}
        }
    }
}

fn is_known(name: &str) -> bool {
    OTHER_NAMES.contains(&name) || publisher::names().any(|known| known == name)
}

fn link(
    address: &str,
    place: Place,
    own: Option<&BTreeMap<&str, &Arc<Source>>>,
    report: &mut Report,
) {
    if address.contains("://") {
        let written = At {
            value: address.to_owned(),
            place,
        };
        if let Some(wrong) = wrong_address(&written) {
            report.add(wrong);
        }
        return;
    }
    let Some(own) = own else { return };
    let page = address.split('#').next().unwrap_or_default();
    let known = page
        .strip_suffix(".html")
        .is_some_and(|name| own.contains_key(format!("{name}.md").as_str()));
    if !known {
        let pages = own.keys().filter_map(|file| file.strip_suffix(".md"));
        let pages: Vec<String> = pages.map(|name| format!("{name}.html")).collect();
        report.add(
            Diagnostic::error(&place, format!("there is no page `{address}`"))
                .label("here")
                .suggest(address, pages.iter().map(String::as_str)),
        );
    }
}

fn same_headings(source: &Arc<Source>, model: &Arc<Source>, report: &mut Report) {
    let (own, model_headings) = (headings(&source.text), headings(&model.text));
    let differs = own
        .iter()
        .zip(&model_headings)
        .find(|((own, _), (model, _))| own != model)
        .map(|((_, at), _)| at.clone());
    let differs = differs.or_else(|| {
        (own.len() > model_headings.len()).then(|| own[model_headings.len()].1.clone())
    });
    let text = format!("the sections are not those of {}", model.path);
    if let Some(at) = differs {
        report.add(
            Diagnostic::error(&first_line(source, at), text)
                .label("differs from here")
                .help("write the same headings, of the same level, in the same order"),
        );
    } else if own.len() < model_headings.len() {
        report.add(Diagnostic::error(&Place::start(source), text).help(format!(
            "there are {} headings here and {} there",
            own.len(),
            model_headings.len()
        )));
    }
}

fn first_line(source: &Arc<Source>, at: Range<usize>) -> Place {
    let length = source.text[at.clone()].trim_end().len();
    Place::new(source, at.start..at.start + length)
}

/// Every `{name}` of a text, and its bytes. Braces around anything else are only braces.
pub fn names_in_braces(text: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    text.match_indices('{').filter_map(move |(start, _)| {
        let inside = &text[start + 1..];
        let name = &inside[..inside.find('}')?];
        let is_name = !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c));
        is_name.then(|| (name, start..start + name.len() + 2))
    })
}

#[cfg(test)]
mod tests {
    use super::names_in_braces;

    #[test]
    fn only_names_in_braces_are_found() {
        let found: Vec<_> = names_in_braces("{a.b} { c } {d:e} {} {f-g_h").collect();
        assert_eq!(found, [("a.b", 0..5)]);
        let found: Vec<_> = names_in_braces("é{release}{x}").collect();
        assert_eq!(found, [("release", 2..11), ("x", 11..14)]);
    }
}
