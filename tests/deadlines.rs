//! Days that the shipped content counts: for a day that somebody writes down, the very day that must come out.
//!
//! A wrong day takes a right away, so every rule stands here with its days, and a rule that is not here fails.

use chrono::NaiveDate;
use jalon_cli::{Words, answers_from_json};
use jalon_locale::{Args, Key};
use jalon_pack::Content;
use jalon_rules::{Answers, Applies, Due, DueBy, Pack, SectionKind, deadlines};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::OnceLock,
};

/// Rules that count alike, as `procedure/deadline`, and days: the one written down, the one that comes out.
type Rule = (
    &'static [&'static str],
    &'static [(&'static str, &'static str)],
);

const RULES: [Rule; 18] = [
    // Two months from the day of the notification, that day counted: the careful reading.
    (
        &["rncp/court", "rs/court", "enic-naric/inadmissible"],
        &[
            ("2026-11-20", "2027-01-19"),
            ("2026-12-31", "2027-02-27"),
            ("2027-12-31", "2028-02-28"),
            ("2027-06-30", "2027-08-29"),
            ("2026-10-01", "2026-11-30"),
        ],
    ),
    (
        &["rncp/partners", "rs/partners"],
        &[("2026-12-31", "2027-02-27"), ("2026-09-01", "2026-10-31")],
    ),
    // Fourteen calendar days, the day of receipt counted.
    (
        &["enic-naric/lithuania"],
        &[
            ("2026-12-24", "2027-01-06"),
            ("2028-02-16", "2028-02-29"),
            ("2027-02-16", "2027-03-01"),
        ],
    ),
    // Less than three months old.
    (
        &[
            "rncp/mandate",
            "rncp/record",
            "rs/mandate",
            "rs/record",
            "driving-licence/certificate",
            "ict/police-certificate",
            "researcher/police-certificate",
            "single-permit/police-certificate",
            "student/police-certificate",
        ],
        &[
            ("2026-11-22", "2027-02-21"),
            ("2026-11-30", "2027-02-27"),
            ("2027-11-30", "2028-02-28"),
            ("2026-05-31", "2026-08-30"),
        ],
    ),
    // Seven months before the registration ends.
    (
        &["rncp/renew", "rs/renew"],
        &[
            ("2027-09-30", "2027-02-28"),
            ("2028-09-30", "2028-02-29"),
            ("2027-06-15", "2026-11-15"),
        ],
    ),
    // Before the last day of a permit, not on it.
    (
        &[
            "au-pair/renew",
            "blue-card/renew",
            "denmark/renew",
            "family-national/renew",
            "family-reunification/renew",
            "family-skilled/renew",
            "iceland/renew",
            "ict/permit-end",
            "ireland/renew",
            "long-term-resident/apply-inside",
            "norway/renew",
            "pupil/permit-end",
            "researcher/renew",
            "seasonal/extend",
            "single-permit/renew",
            "student/renew",
            "switzerland/renew",
            "trainee/renew",
            "united-kingdom/renew",
            "volunteer/permit-end",
            "work-with-protection/renew",
        ],
        &[
            ("2027-03-01", "2027-02-28"),
            ("2028-03-01", "2028-02-29"),
            ("2027-01-01", "2026-12-31"),
        ],
    ),
    // Online in France: from day 120 to day 60 before the end.
    (
        &[
            "blue-card/anef-from",
            "family-skilled/anef-from",
            "researcher/anef-from",
            "student/anef-from",
            "work-with-protection/anef-from",
        ],
        &[
            ("2027-07-31", "2027-04-02"),
            ("2027-03-01", "2026-11-01"),
            ("2028-06-29", "2028-03-01"),
        ],
    ),
    (
        &[
            "au-pair/anef",
            "blue-card/anef",
            "family-national/anef",
            "family-reunification/anef",
            "family-skilled/anef",
            "researcher/anef",
            "seasonal/anef",
            "single-permit/anef",
            "student/anef",
            "work-with-protection/anef",
        ],
        &[
            ("2027-07-31", "2027-06-01"),
            ("2027-03-01", "2026-12-31"),
            ("2028-03-01", "2028-01-01"),
        ],
    ),
    // Three months from the entry, or the move, that day counted.
    (
        &[
            "family-protected/soon",
            "long-term-resident/second-state",
            "single-permit/long-term-elsewhere",
            "student/validate",
            "family-reunification/move-fr",
            "researcher/move-fr",
            "single-permit/move-fr",
            "student/move-fr",
            "work-with-protection/move-fr",
        ],
        &[("2026-11-30", "2027-02-27"), ("2026-09-01", "2026-11-30")],
    ),
    (
        &["student/ask-card"],
        &[("2026-12-31", "2027-02-27"), ("2026-09-01", "2026-10-31")],
    ),
    // One month from the entry into the second country.
    (
        &["blue-card/second-state"],
        &[
            ("2027-01-31", "2027-02-27"),
            ("2028-01-31", "2028-02-28"),
            ("2026-09-01", "2026-09-30"),
        ],
    ),
    // A year, or five, that day counted.
    (
        &["driving-licence/year", "driving-licence/year-protected"],
        &[
            ("2026-11-22", "2027-11-21"),
            ("2028-02-29", "2029-02-27"),
            ("2027-03-01", "2028-02-29"),
        ],
    ),
    (
        &["student/stay-on-nl"],
        &[("2025-02-28", "2028-02-27"), ("2024-02-29", "2027-02-27")],
    ),
    (
        &["eqpr/valid"],
        &[("2024-02-29", "2029-02-27"), ("2026-11-22", "2031-11-21")],
    ),
    (
        &["work-with-protection/changes-si"],
        &[("2026-12-28", "2027-01-04"), ("2028-02-22", "2028-02-29")],
    ),
    (
        &["ict/mobile-fi"],
        &[("2027-01-10", "2026-12-21"), ("2028-03-10", "2028-02-19")],
    ),
    // What only opens is not counted early.
    (
        &["asylum-work/work"],
        &[("2026-08-31", "2027-02-28"), ("2026-06-15", "2026-12-15")],
    ),
    (
        &["asylum-work/work-sooner", "free-movement/register"],
        &[("2026-11-30", "2027-02-28"), ("2026-09-15", "2026-12-15")],
    ),
];

/// Whose refusals may be counted: decisions on diplomas and registers. Of all others only the letter tells.
const COUNTED_REFUSALS: [&str; 3] = ["enic-naric", "rncp", "rs"];

/// What no dated line speaks of: it goes into calendars and messages that others may see.
const TELLING: [(&str, &[&str]); 3] = [
    ("fr", &["asile", "réfugié", "protection", "apatride"]),
    ("en", &["asylum", "refugee", "protect", "stateless"]),
    ("ar", &["لجوء", "لاجئ", "حماية", "محمي", "جنسية"]),
];

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .expect("the tests stand inside the project");
        jalon_pack::load(root).unwrap_or_else(|report| panic!("{report}"))
    })
}

fn pack() -> &'static Pack {
    &content().pack
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn answers(json: &str) -> Answers {
    answers_from_json(pack(), json).expect("answers to known questions")
}

/// What counts for somebody with these answers who wrote these days down, by the names of the deadlines.
fn dues(procedure: &str, json: &str, written: &[(&str, &str)]) -> BTreeMap<String, Due> {
    let id = pack().procedure(procedure).expect("a known procedure");
    let known = &pack().procedures[usize::from(id.0)].deadlines;
    let names: BTreeSet<_> = known
        .iter()
        .flat_map(|deadline| {
            [
                deadline.day_name(procedure),
                deadline.letter_name(procedure),
            ]
        })
        .flatten()
        .collect();
    let dates = written.iter().map(|(name, text)| {
        let name = format!("{procedure}/{name}");
        assert!(names.contains(&name), "{name} is no day of {names:?}");
        (name, day(text))
    });
    let found = deadlines(
        pack(),
        id,
        &answers(json),
        day("2026-11-22"),
        &dates.collect(),
    );
    found
        .into_iter()
        .map(|due| (known[due.deadline].id.clone(), due))
        .collect()
}

fn names(dues: &BTreeMap<String, Due>) -> Vec<&str> {
    dues.keys().map(String::as_str).collect()
}

#[test]
fn every_rule_gives_its_days() {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for (rules, days) in RULES {
        for name in rules {
            assert!(seen.insert(*name), "{name} stands here twice");
            let (procedure, id) = name.split_once('/').expect("procedure/deadline");
            let at = pack().procedure(procedure).expect("a known procedure");
            let known = &pack().procedures[usize::from(at.0)];
            let deadline = known.deadlines.iter().find(|deadline| deadline.id == id);
            let Some((deadline, computed)) =
                deadline.and_then(|deadline| Some((deadline, deadline.computed.as_ref()?)))
            else {
                wrong.push(format!("{name} counts nothing"));
                continue;
            };
            // A paper of the country that somebody left has a date only for people who need no protection from it.
            let origin = known.items[usize::from(deadline.item)].protected.is_some();
            let who = if origin {
                r#"{"protection":"none"}"#
            } else {
                "{}"
            };
            for (entered, expected) in days {
                let dues = dues(procedure, who, &[(&computed.from, entered)]);
                let found = dues.get(id).and_then(|due| due.day);
                if found != Some(day(expected)) {
                    wrong.push(format!("{name}: {entered} gives {found:?}, not {expected}"));
                }
            }
        }
    }
    for procedure in &pack().procedures {
        for deadline in procedure
            .deadlines
            .iter()
            .filter(|one| one.computed.is_some())
        {
            let name = format!("{}/{}", procedure.id, deadline.id);
            if !seen.contains(name.as_str()) {
                wrong.push(format!("{name}: say here which days it gives"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_letter_decides_where_it_is_earlier() {
    for (letter, expected, by) in [
        ("2027-02-01", "2027-02-01", DueBy::Letter),
        ("2027-03-31", "2027-02-27", DueBy::Computed),
    ] {
        let written = [("notified", "2026-12-31"), ("court.letter", letter)];
        let court = dues("rncp", "{}", &written)["court"];
        assert_eq!((court.day, court.by), (Some(day(expected)), by), "{letter}");
    }
}

#[test]
fn each_person_has_the_days_of_their_own_country_and_paper() {
    for (procedure, json, expected) in [
        ("enic-naric", r#"{"country":"FR"}"#, &["inadmissible"][..]),
        ("enic-naric", r#"{"country":"LT"}"#, &["lithuania"]),
        ("enic-naric", r#"{"country":"DE"}"#, &["letter"]),
        (
            "work-with-protection",
            r#"{"country":"FR","protection":"refugee"}"#,
            &["anef", "anef-from", "move-fr"],
        ),
        (
            "work-with-protection",
            r#"{"country":"FR","protection":"temporary"}"#,
            &["move-fr", "renew"],
        ),
        (
            "work-with-protection",
            r#"{"country":"SI","protection":"subsidiary"}"#,
            &["changes-si", "renew"],
        ),
        (
            "student",
            r#"{"country":"FR","protection":"none","nationality":["DZ"],"apply_from":"outside-eu"}"#,
            &["anef", "anef-from", "ask-card", "letter", "move-fr"],
        ),
        (
            "student",
            r#"{"country":"FR","protection":"none","nationality":["MA"],"apply_from":"outside-eu"}"#,
            &["anef", "anef-from", "letter", "move-fr", "validate"],
        ),
        // Nobody who has a protection is asked for a paper of the country they left, nor for its date.
        (
            "student",
            r#"{"country":"AT","protection":"refugee"}"#,
            &["letter", "renew"],
        ),
        (
            "student",
            r#"{"country":"AT","protection":"none"}"#,
            &["letter", "police-certificate", "renew"],
        ),
        (
            "driving-licence",
            r#"{"country":"FR","protection":"refugee"}"#,
            &["letter", "year-protected"],
        ),
        (
            "driving-licence",
            r#"{"country":"FR","protection":"none"}"#,
            &["certificate", "letter", "year"],
        ),
        // Only one of the two for a country that has the rule; nothing where nothing was found.
        (
            "asylum-work",
            r#"{"country":"DE","protection":"asylum-pending"}"#,
            &["letter", "work"],
        ),
        (
            "asylum-work",
            r#"{"country":"SI","protection":"asylum-pending"}"#,
            &["letter", "work-sooner"],
        ),
        (
            "asylum-work",
            r#"{"country":"PT","protection":"asylum-pending"}"#,
            &["letter"],
        ),
    ] {
        let found = dues(procedure, json, &[]);
        assert_eq!(names(&found), expected, "{procedure} {json}");
        for (name, due) in found {
            assert_eq!(due.applies, Applies::Yes, "{procedure}/{name} {json}");
            assert_eq!(due.day, None, "{procedure}/{name} {json}");
        }
    }
}

/// A line that says how short the time can be lets the day be written down, and counts nothing.
#[test]
fn of_other_refusals_only_the_letter_tells() {
    let words = Words::new(content(), Some("fr")).expect("a shipped language");
    let mut wrong = Vec::new();
    let mut lines = 0;
    for procedure in &pack().procedures {
        let refused = |at: usize| procedure.items[at].section == SectionKind::Refused;
        let refusals = || {
            let all = procedure.deadlines.iter();
            all.filter(|deadline| refused(usize::from(deadline.item)))
        };
        if !COUNTED_REFUSALS.contains(&procedure.id.as_str()) {
            wrong.extend(
                refusals()
                    .filter(|deadline| deadline.computed.is_some())
                    .map(|deadline| format!("{}/{} is counted", procedure.id, deadline.id)),
            );
        }
        for at in (0..procedure.items.len()).filter(|at| refused(*at)) {
            let item = &procedure.items[at];
            let text = words.say(Key::procedure(&procedure.id, format!("item-{}", item.id)));
            if text.contains("48") {
                lines += 1;
                if !refusals().any(|deadline| usize::from(deadline.item) == at && deadline.letter) {
                    wrong.push(format!("{}#{} takes no day", procedure.id, item.id));
                }
            }
        }
    }
    assert!(lines > 20, "{lines} lines say how short the time can be");
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_dated_line_tells_of_a_protection() {
    let mut wrong = Vec::new();
    for (language, telling) in TELLING {
        let words = Words::new(content(), Some(language)).expect("a shipped language");
        let args = Args::new().text("day", "2027-02-27");
        for procedure in &pack().procedures {
            for deadline in &procedure.deadlines {
                let key = Key::procedure(&procedure.id, format!("deadline-{}", deadline.id));
                let said = words.with(key, &args);
                assert!(said.contains("2027-02-27"), "{said} does not say the day");
                let found = telling
                    .iter()
                    .find(|word| said.to_lowercase().contains(**word));
                if let Some(word) = found {
                    wrong.push(format!(
                        "{language}, {}/{}: {said} says {word}",
                        procedure.id, deadline.id
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
