//! The content that ships: every checklist can be written, in every language, for every country.

use chrono::NaiveDate;
use jalon_cli::{Words, answers_from_json, checklist::markdown, walk};
use jalon_pack::Content;
use jalon_rules::Answers;
use serde_json::json;
use std::{collections::BTreeMap, path::Path};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn shipped() -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    jalon_pack::load_on(&root, day()).unwrap_or_else(|report| panic!("{report}"))
}

#[test]
fn every_checklist_has_all_its_words() {
    let content = shipped();
    let pack = &content.pack;
    let read = |given: serde_json::Value| {
        answers_from_json(pack, &given.to_string()).expect("answers that fit")
    };
    let country =
        |country: &jalon_rules::Country| read(json!({"aim": "work", "country": country.code}));
    let countries: Vec<Answers> = pack.countries.iter().map(country).collect();
    let mut people = vec![Answers::new()];
    for protection in ["none", "asylum-pending", "no-valid-paper", "unknown"] {
        for aim in ["recognition", "letter", "unknown"] {
            people.push(read(
                json!({"aim": aim, "country": "FR", "protection": protection}),
            ));
        }
    }
    for language in &content.languages {
        let words = Words::new(&content, Some(&language.code)).expect("a language");
        for (id, procedure) in pack.procedures() {
            // What a country adds is the same in every language but for its words, which one language proves.
            let abroad = countries
                .iter()
                .filter(|_| language.code == content.default_language);
            for person in people.iter().chain(abroad) {
                let text = markdown(pack, &words, id, person, day(), &BTreeMap::new());
                let facts = jalon_cli::answers::to_json(pack, person);
                assert!(
                    text.contains(&words.say(procedure.id.as_str())),
                    "{} {} {facts}",
                    language.code,
                    procedure.id
                );
                assert!(
                    !text.contains('{') && !text.contains('}'),
                    "a variable is left over: {} {} {facts}",
                    language.code,
                    procedure.id
                );
            }
        }
        assert_eq!(words.troubles(), Vec::<String>::new(), "{}", language.code);
    }
}

#[test]
fn every_question_and_answer_has_words() {
    let content = shipped();
    for language in &content.languages {
        let words = Words::new(&content, Some(&language.code)).expect("a language");
        let facts = jalon_cli::facts::describe(&content.pack, &words);
        assert_eq!(facts.len(), content.pack.facts.len());
        assert_eq!(words.troubles(), Vec::<String>::new(), "{}", language.code);
    }
}

#[test]
fn a_walk_ends_for_whoever_knows_nothing_in_every_country() {
    let content = shipped();
    let pack = &content.pack;
    for country in &pack.countries {
        for aim in pack.facts[usize::from(pack.roles.aim.0)].options() {
            let knows = answers_from_json(
                pack,
                &json!({"aim": aim.id, "country": country.code}).to_string(),
            )
            .expect("answers that fit");
            let walked = walk(pack, &knows, None, day());
            let who = format!("{} {}", aim.id, country.code);
            assert_eq!(walked.route.next, None, "{who}");
            assert!(
                walked.asked.len() <= 12,
                "{who} is asked {} questions",
                walked.asked.len()
            );
            assert!(
                !walked.route.shown.is_empty() || walked.route.start.is_some(),
                "{who} is left alone"
            );
            assert!(walked.details.len() <= 5, "{who}");
        }
    }
}
