//! What the plugin writes into pages and keeps as settings, by the code of `WordPress` itself.

use super::server::WordPress;
use serde_json::{Value, json};

const GOOD: &str = "https://jalon.example/outils/";
const LOADER: &str = r#"<script src="https://jalon.example/outils/loader.js" async="async""#;

/// What must be said of an answer.
enum Holds {
    Is(Value),
    Says(&'static [&'static str]),
    /// A link all the same, and none of these words.
    Leaves(&'static [&'static str]),
}
use Holds::{Is, Leaves, Says};

impl Holds {
    fn of(&self, answer: &Value) -> bool {
        let text = answer.as_str().unwrap_or_default();
        match self {
            Is(whole) => answer == whole,
            Says(parts) => parts.iter().all(|part| text.contains(part)),
            Leaves(parts) => {
                text.contains("<a href=") && !parts.iter().any(|part| text.contains(part))
            }
        }
    }
}

/// What a visitor gets of a text.
fn show(text: &str) -> Value {
    json!({ "do": "show", "text": text })
}

/// What somebody gets who edits the site.
fn see(text: &str) -> Value {
    json!({ "do": "show", "as": "author", "text": text })
}

fn save(text: &str) -> Value {
    json!({ "do": "save", "as": "author", "text": text })
}

fn speak(language: &str) -> Value {
    json!({ "do": "speak", "text": language })
}

/// Settings as they are typed.
fn settle(address: &str, version: &str, integrity: &str) -> Value {
    json!({ "do": "settings", "text": settings(address, version, integrity) })
}

fn settings(address: &str, version: &str, integrity: &str) -> Value {
    json!({ "address": address, "version": version, "integrity": integrity })
}

/// Settings as they are kept, and what was wrong.
fn kept(address: &str, version: &str, integrity: &str, wrong: &[&str]) -> Holds {
    Is(json!([settings(address, version, integrity), wrong]))
}

fn holds(site: &WordPress, table: &[(Value, Holds)]) {
    let questions: Vec<&Value> = table.iter().map(|(question, _)| question).collect();
    let answers = site.ask(&json!(questions)).expect("WordPress answers");
    assert_eq!(answers.len(), table.len());
    for ((question, holds), answer) in table.iter().zip(&answers) {
        assert!(holds.of(answer), "{question}\n{answer}");
    }
    assert_eq!(site.complaints(), "");
}

fn every_language_has_all_texts(site: &WordPress) {
    let said = site
        .ask(&json!([{ "do": "texts" }]))
        .expect("WordPress answers");
    let names = |language: &str| {
        let texts = said[0][language].as_object().expect("texts by name");
        let filled = |text: &Value| text.as_str().is_some_and(|text| !text.trim().is_empty());
        assert!(texts.values().all(filled), "{language}: {texts:?}");
        texts.keys().cloned().collect::<Vec<_>>()
    };
    assert!(names("en").len() > 30);
    assert_eq!(names("fr"), names("en"));
    assert_eq!(names("ar"), names("en"));
}

// One table, because starting the site takes longer than asking it.
#[expect(clippy::too_many_lines)]
#[test]
fn the_plugin_writes_what_was_wished_and_nothing_else() {
    let site = WordPress::open("").expect("WordPress runs");
    every_language_has_all_texts(&site);
    let integrity = format!("sha384-{}", "A".repeat(64));
    let block = r#"<!-- wp:jalon/wizard {"lang":"fr","start":"eqpr","align":"wide"} /-->"#;
    let table = [
        // No address is the default: visitors see nothing, and who writes is told.
        (show("[jalon]"), Is(json!(""))),
        (see("[jalon]"), Says(&["Settings, Jalon"])),
        (show("<!-- wp:jalon/wizard /-->"), Is(json!(""))),
        (
            settle("javascript:alert(1)", "", ""),
            kept("", "", "", &["address"]),
        ),
        (
            settle("https://me:secret@jalon.example/", "", ""),
            kept("", "", "", &["address"]),
        ),
        (
            settle("jalon.example", "", ""),
            kept("", "", "", &["address"]),
        ),
        (
            settle(
                " https://jalon.example/outils/index.html?x=1#lang=fr ",
                "",
                "",
            ),
            kept(GOOD, "", "", &[]),
        ),
        (settle(GOOD, "1", ""), kept(GOOD, "", "", &["version"])),
        (
            settle(GOOD, "", &integrity),
            kept(GOOD, "", "", &["version"]),
        ),
        // The shortcode with everything, in a paragraph; and with what is none of it.
        (
            show(
                "Avant [jalon lang=\" fr \" country=\"FR\" start=\"eqpr\" procedures=\"eqpr, blue-card\" theme=\"dsfr dark\" \
                 color=\"#005AA1\" history=\"on\" remember=\"never\" words=\"Où <b>aller</b> ?\"]",
            ),
            Says(&[
                r#"<span class="jalon" lang="fr"><a href="https://jalon.example/outils/#lang=fr&#038;country=FR&#038;start=eqpr&#038;procedures=eqpr%2C%20blue-card">"#,
                LOADER,
                r#" data-lang="fr" data-country="FR" data-start="eqpr" data-procedures="eqpr, blue-card" data-theme="dsfr dark""#,
                r##" data-color="#005AA1" data-history="on" data-remember="never""##,
            ]),
        ),
        (
            show(
                "[jalon lang=de country=France start='\"><script>alert(1)</script>' theme=red color=blue src=x onload=\"alert(1)\"]",
            ),
            Leaves(&["alert", "France", "red", "blue", "onload", "left out"]),
        ),
        (
            see("[jalon country=FRA start='&quot;><b>']"),
            Says(&[
                "left out: country=&quot;FRA&quot;, start=&quot;",
                "&lt;b&gt;",
            ]),
        ),
        // The element keeps the link inside.
        (
            show("[jalon level=element lang=ar country=FR color=#123]"),
            Says(&[
                r#"<jalon-wizard lang="ar" dir="rtl" country="FR"><a href="https://jalon.example/outils/#lang=ar&#038;country=FR">"#,
                r#"</a></jalon-wizard><script type="module" src="https://jalon.example/outils/jalon.js"></script>"#,
            ]),
        ),
        // The block: what an author saves of it is all of it, and it says what the shortcode says.
        (save(block), Is(json!(block))),
        (
            show(block),
            Says(&[
                "alignwide",
                r#"/outils/#lang=fr&#038;start=eqpr">Trouvez la bonne démarche</a>"#,
                LOADER,
            ]),
        ),
        (
            show(r#"<!-- wp:jalon/wizard {"start":"Eqpr!"} /-->"#),
            Leaves(&["Eqpr"]),
        ),
        // One version for ever.
        (
            settle(GOOD, "v0.1.0", &integrity),
            kept(GOOD, "0.1.0", &integrity, &[]),
        ),
        (
            show("[jalon lang=en]"),
            Says(&[
                r#"src="https://jalon.example/outils/v0.1.0/loader.js""#,
                r#"integrity="sha384-AAAA"#,
                r#"AAAA" crossorigin="anonymous""#,
            ]),
        ),
        // The language of the page, where there are texts in it.
        (speak("ar"), Is(json!("ar"))),
        (
            show("[jalon]"),
            Says(&[r#"lang="ar" dir="rtl""#, "اعثر على الإجراء المناسب"]),
        ),
        (speak("fr_FR"), Is(json!("fr_FR"))),
        (
            see("[jalon nonsense=1]"),
            Says(&["Trouvez la bonne démarche", "laissé de côté"]),
        ),
        (speak("de_DE"), Is(json!("de_DE"))),
        (show("[jalon]"), Says(&["Find the right procedure"])),
        // Nothing stays.
        (
            json!({ "do": "delete" }),
            Is(json!([false, settings("", "", "")])),
        ),
    ];
    holds(&site, &table);
}
