//! The pages about a copy: what stands on them with settings and without, and that they stay small and in order.

use jalon_pack::{ABOUT, Content, Publisher};
use std::{collections::BTreeMap, path::Path, sync::OnceLock};

/// A page fits into what a server sends before it waits for an answer.
const FLIGHT: usize = 14 * 1024;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| jalon_pack::load(root()).expect("the content has no mistake"))
}

fn pages(publisher: &Publisher) -> BTreeMap<String, String> {
    let content = Content {
        publisher: publisher.clone(),
        ..content().clone()
    };
    let pages = jalon_site::pages(&content, root()).expect("pages can be made");
    pages
        .into_iter()
        .filter(|(path, _)| path.starts_with("about/"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("a page is text")))
        .collect()
}

/// A copy whose settings are all filled in.
fn settled() -> Publisher {
    static SETTLED: OnceLock<Publisher> = OnceLock::new();
    let publisher = SETTLED.get_or_init(|| {
        let settings = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/settled.toml");
        let content = jalon_pack::load_for(root(), &settings);
        content.expect("the settings have no mistake").publisher
    });
    publisher.clone()
}

#[test]
fn every_page_is_there_in_every_language() {
    let pages = pages(&Publisher::default());
    for language in &content().languages {
        for name in ABOUT {
            let page = &pages[&format!("about/{}/{name}.html", language.code)];
            let opening = format!("<html lang=\"{}\" dir=\"{}\">", language.code, language.dir);
            assert!(page.contains(&opening), "{name} in {}", language.code);
            assert_eq!(
                page.matches("<h1>").count(),
                1,
                "{name} in {}",
                language.code
            );
            for other in &content().languages {
                let address = format!("href=\"../{}/{name}.html\"", other.code);
                assert_eq!(
                    page.contains(&address),
                    other.code != language.code,
                    "{name} in {} leads to {}",
                    language.code,
                    other.code
                );
            }
        }
    }
    assert_eq!(pages.len(), ABOUT.len() * content().languages.len());
}

#[test]
fn nothing_runs_on_them_and_nothing_is_left_to_fill_in() {
    for publisher in [Publisher::default(), settled()] {
        for (path, page) in pages(&publisher) {
            for wrong in ["<script", "style=", "{", "}", "href=\"\"", "http://"] {
                assert!(!page.contains(wrong), "{path} has {wrong}");
            }
        }
    }
}

#[test]
fn they_are_small() {
    for (path, page) in pages(&settled()) {
        assert!(page.len() <= FLIGHT, "{path} has {} bytes", page.len());
    }
}

#[test]
fn what_is_not_settled_is_said_not_to_be() {
    let pages = pages(&Publisher::default());
    for language in &content().languages {
        let words = content()
            .pages
            .iter()
            .find(|pages| pages.language == language.code)
            .map(|pages| &pages.words["words"]["unset"])
            .expect("there are words");
        let legal = &pages[&format!("about/{}/legal.html", language.code)];
        assert_eq!(
            legal.matches(words.as_str()).count(),
            9,
            "{}",
            language.code
        );
    }
    assert_eq!(
        Publisher::default().unset().first(),
        Some(&"publisher.name"),
        "what is asked for first"
    );
}

#[test]
fn what_is_settled_stands_where_it_belongs() {
    let publisher = settled();
    assert!(publisher.unset().is_empty(), "{:?}", publisher.unset());
    let pages = pages(&publisher);
    for (path, wanted) in [
        ("about/fr/legal.html", "<bdi>Les Amis &amp; Cie</bdi>"),
        (
            "about/fr/legal.html",
            "<bdi>1 rue de l'Exemple</bdi><br><bdi>75000 Paris</bdi>",
        ),
        (
            "about/ar/legal.html",
            "<a href=\"tel:+33123456789\" dir=\"ltr\">+33 1 23 45 67 89</a>",
        ),
        ("about/en/legal.html", "<bdi>Hôte</bdi>"),
        (
            "about/fr/legal.html",
            "<a href=\"mailto:nous@example.org\" dir=\"ltr\">nous@example.org</a>",
        ),
        (
            "about/fr/content.html",
            "<a href=\"mailto:nous@example.org\" dir=\"ltr\">nous@example.org</a>",
        ),
        (
            "about/fr/accessibility.html",
            "<time datetime=\"2026-01-31\">31 janvier 2026</time>",
        ),
        ("about/en/accessibility.html", "partially compliant"),
        ("about/ar/accessibility.html", "<bdi>Cabinet Œil</bdi>"),
        (
            "about/en/privacy.html",
            "<a href=\"https://example.org/dpo/\" rel=\"noopener noreferrer\" dir=\"ltr\">example.org/dpo</a>",
        ),
        ("about/en/privacy.html", "keeps one: 14"),
    ] {
        assert!(pages[path].contains(wanted), "{path} has {wanted}");
    }
    for page in pages.values() {
        assert!(!page.contains("class=\"unset\""));
        assert!(page.contains("<bdi>Les Amis &amp; Cie</bdi> · <bdi>Hôte</bdi> · "));
    }
}

#[test]
fn a_report_carries_the_release_and_the_language_and_nothing_else() {
    let pages = pages(&settled());
    for language in &content().languages {
        let page = &pages[&format!("about/{}/report.html", language.code)];
        let link = format!(
            "href=\"mailto:fautes@example.org?subject=Jalon%20{}%20({})\"",
            env!("CARGO_PKG_VERSION"),
            language.code
        );
        assert!(page.contains(&link), "{}", language.code);
        assert_eq!(page.matches("mailto:").count(), 1, "{}", language.code);
    }
}

#[test]
fn a_declaration_without_an_audit_is_called_what_the_law_calls_it() {
    let pages = pages(&Publisher::default());
    assert!(pages["about/en/accessibility.html"].contains("not compliant: nobody has audited"));
    for page in pages.values() {
        assert!(!page.contains("fully compliant") && !page.contains("totalement conforme"));
    }
}
