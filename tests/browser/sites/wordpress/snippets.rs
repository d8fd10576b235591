//! Each line of the configurator through the filter of `WordPress`, and through the hands of an author.

use super::server::WordPress;
use crate::{
    people::{LANGUAGES, words},
    sites::EXAMPLE,
};
use serde_json::{Value, json};
use std::process::Command;

/// Every line that the configurator writes, in each language, with a name for each.
fn snippets() -> Vec<(String, String, &'static str)> {
    const WRITE: &str = r"
        import { pictured, poster, snippets } from './embed/snippets.js';
        const base = process.argv[1] + '/';
        const kept = { version: '0.1.0', loader: 'sha384-abc', element: 'sha384-def' };
        const words = JSON.parse(process.argv[2]);
        const lines = Object.entries(words).flatMap(([lang, words]) => {
          const dir = lang === 'ar' ? 'rtl' : 'ltr';
          const chosen = { lang, country: 'FR', start: 'study', procedures: ['eqpr'], look: 'dsfr', scheme: 'dark', history: true,
            remember: true, color: '#005aa1' };
          const { link, frame, 'frame-kept': frameKept, element, 'element-kept': elementKept }
            = snippets({ base, chosen, words, dir, kept, colours: {} });
          const button = pictured({ base, chosen, words, dir, file: `${base}button.svg`, width: 300, height: 60 });
          const sheet = `<a href='${base}embed/${lang}/${poster(chosen, '')}'>${words}</a>`;
          return Object.entries({ link, button, sheet, frame, frameKept, element, elementKept }).map(([name, line]) => [name, line, lang]);
        });
        console.log(JSON.stringify(lines));";
    let titles: Value = LANGUAGES
        .iter()
        .map(|language| (*language, words(language).say("home-title")))
        .collect();
    let made = Command::new("node")
        .args(["--input-type=module", "--eval", WRITE, EXAMPLE])
        .arg(titles.to_string())
        .current_dir(xtask::root())
        .output()
        .expect("node runs");
    let lines: Vec<(String, String, String)> = serde_json::from_slice(&made.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&made.stderr)));
    lines
        .into_iter()
        .map(|(name, line, language)| {
            let known = LANGUAGES.into_iter().find(|one| *one == language);
            (name, line, known.expect("a language of the site"))
        })
        .collect()
}

/// What is left is a link with words, to the right place in the right language, and nothing that runs or shows besides.
fn is_a_useful_link(left: &str, name: &str, language: &str) {
    let start = if name == "sheet" {
        format!("{EXAMPLE}/embed/{language}/poster.html#")
    } else {
        format!("{EXAMPLE}/#")
    };
    let address = left
        .split_once("<a href=\"")
        .or_else(|| left.split_once("<a href='"))
        .and_then(|(_, rest)| rest.split(['"', '\'']).next())
        .unwrap_or_default()
        .replace("&amp;", "&")
        .replace("&#038;", "&");
    assert_eq!(
        address,
        format!("{start}lang={language}&country=FR&start=study&procedures=eqpr"),
        "{name}: {left}"
    );
    let title = words(language).say("home-title");
    let said = if name == "button" {
        format!("alt=\"{title}\"")
    } else {
        format!(">{title}</a>")
    };
    assert!(left.contains(&said), "{name}: {left}");
    for part in ["script", "loader.js", "jalon-wizard", "jalon.js", "sha384"] {
        assert!(!left.contains(part), "{name}: {left}");
    }
}

#[test]
fn what_it_leaves_of_each_snippet_is_a_useful_link() {
    let site = WordPress::open(EXAMPLE).expect("WordPress runs");
    let snippets = snippets();
    assert_eq!(snippets.len(), 21);
    // The filter by itself, and the way a text takes that an author saves.
    let questions: Vec<Value> = snippets
        .iter()
        .flat_map(|(_, line, _)| {
            [
                json!({ "do": "kses", "text": line }),
                json!({ "do": "save", "as": "author", "text": line }),
            ]
        })
        .collect();
    let left = site.ask(&json!(questions)).expect("WordPress answers");
    assert_eq!(left.len(), questions.len());
    for (pair, (name, _, language)) in left.chunks(2).zip(&snippets) {
        for left in pair {
            is_a_useful_link(left.as_str().unwrap_or_default(), name, language);
        }
    }
}
