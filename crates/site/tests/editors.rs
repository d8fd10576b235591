//! The pages for editors say what there is: every setting, event and property, in every language.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::OnceLock,
};

const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn source(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn pages() -> &'static BTreeMap<String, String> {
    static PAGES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let content = jalon_pack::load(root()).unwrap_or_else(|report| panic!("{report}"));
        let pages = jalon_site::pages(&content, root()).expect("pages");
        let text = |bytes| String::from_utf8(bytes).expect("a text");
        pages
            .into_iter()
            .map(|(path, bytes)| (path, text(bytes)))
            .collect()
    })
}

fn page(path: &str) -> &'static str {
    let found = pages().get(path);
    found.unwrap_or_else(|| panic!("there is no {path}"))
}

/// The words that begin so and go on with small letters and hyphens.
fn words(text: &str, beginning: &str) -> BTreeSet<String> {
    let goes_on = |letter: char| letter.is_ascii_lowercase() || letter == '-';
    text.match_indices(beginning)
        .map(|(at, _)| {
            let rest = &text[at..];
            let end = rest[beginning.len()..].find(|letter| !goes_on(letter));
            rest[..end.map_or(rest.len(), |end| beginning.len() + end)].to_owned()
        })
        .filter(|word| word != beginning)
        .collect()
}

/// What stands in code in the first column of the tables.
fn first_cells(page: &str) -> BTreeSet<String> {
    let rows = page.split("<tr><td>").skip(1);
    let cells = rows.filter_map(|row| row.split("</td>").next());
    let pieces = cells.flat_map(|cell| cell.split("<code>").skip(1));
    pieces
        .filter_map(|piece| piece.split("</code>").next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_setting_is_explained() {
    let element = source("embed/jalon.js");
    let (_, observed) = element
        .split_once("observedAttributes() {")
        .expect("the attributes");
    let (observed, _) = observed.split_once(']').expect("their end");
    let mut names: BTreeSet<&str> = observed.split('"').skip(1).step_by(2).collect();
    assert!(names.contains("lang") && names.len() >= 7, "{names:?}");
    // What does not change while a wizard lives, and what only the frame has.
    names.extend(["fallback", "color"]);
    for language in LANGUAGES {
        let explained = first_cells(page(&format!("embed/{language}/index.html")));
        for name in &names {
            assert!(explained.contains(*name), "{language}: {name}");
        }
    }
}

#[test]
fn every_property_and_part_is_named() {
    let properties: BTreeSet<String> = words(&source("style/tokens.css"), "--jalon-")
        .into_iter()
        .filter(|name| !name.ends_with("-dark"))
        .collect();
    assert!(properties.len() > 10, "{properties:?}");
    let parts = source("embed/parts.js");
    let (_, parts) = parts.split_once("PARTS = {").expect("the parts");
    let (parts, _) = parts.split_once("\n};").expect("their end");
    let parts: Vec<&str> = parts
        .lines()
        .filter_map(|line| line.trim().split_once(": "))
        .map(|(name, _)| name.trim_matches('"'))
        .collect();
    assert!(parts.len() > 5, "{parts:?}");
    for language in LANGUAGES {
        let page = page(&format!("embed/{language}/index.html"));
        let explained = first_cells(page);
        for name in &properties {
            assert!(explained.contains(name), "{language}: {name}");
        }
        for part in &parts {
            assert!(
                page.contains(&format!("<code>{part}</code>")),
                "{language}: {part}"
            );
        }
    }
}

#[test]
fn every_event_is_explained() {
    let events =
        ["ready", "step", "result", "printed", "error"].map(|name| format!("jalon-{name}"));
    for language in LANGUAGES {
        let explained = first_cells(page(&format!("embed/{language}/index.html")));
        for event in &events {
            assert!(explained.contains(event), "{language}: {event}");
        }
    }
}

#[test]
fn the_policies_are_those_that_are_tested() {
    use jalon_site::policy::{for_element, for_frame, line};
    let base = "https://jalon.example/";
    for language in LANGUAGES {
        let page = page(&format!("embed/{language}/index.html"));
        for policy in [line(&for_frame(base)), line(&for_element(base))] {
            assert!(page.contains(&policy), "{language}: {policy}");
        }
    }
}

#[test]
fn all_that_can_be_chosen_has_a_name() {
    for (path, text) in pages() {
        assert!(!text.contains("[…]"), "{path}");
        if path.starts_with("embed/") {
            assert!(!text.contains("<style"), "{path}");
            assert!(!text.contains(" style="), "{path}");
        }
    }
    let page = page("embed/fr/index.html");
    for choice in [
        "<option value=\"FR\">France</option>",
        "<option value=\"work\">Travailler dans un autre pays</option>",
        "<option value=\"eqpr\">Montrer mes études quand mes papiers sont perdus</option>",
    ] {
        assert!(page.contains(choice), "{choice}");
    }
}

#[test]
fn the_folder_leads_to_every_language() {
    let index = page("embed/index.html");
    for language in LANGUAGES {
        let own = page(&format!("embed/{language}/index.html"));
        let (_, title) = own.split_once("<h1>").expect("a heading");
        let (title, _) = title.split_once("</h1>").expect("its end");
        let link = format!("<a href=\"{language}/\">{title}</a>");
        assert!(index.contains(&link), "{language}: {link}");
    }
}
