//! What must never be said to somebody a state may have to protect, over every text, every procedure, every situation and every
//! language.
//!
//! Words give a sentence away, they do not judge it: where one of them is right, the text is listed here with the reason.

use chrono::NaiveDate;
use jalon_cli::{Words, checklist::markdown};
use jalon_pack::Content;
use jalon_rules::{Answer, Answers, OptionId, Pack, Truth, holds};
use std::{collections::BTreeMap, path::Path, sync::OnceLock};

/// What a text must not speak of, unless it is listed.
struct Taboo {
    name: &'static str,
    words: [(&'static str, &'static [&'static str]); 3],
    /// Ends of message ids (with `.attribute`) in which it is right, and why.
    fine: &'static [(&'static str, &'static str)],
}

/// Words for the offices of a country, in a text that everybody may read. Lines of a checklist have their own mark in the content.
const OFFICES: Taboo = Taboo {
    name: "the country of origin",
    words: [
        (
            "fr",
            &[
                "ambassade",
                "pays d'origine",
                "pays que vous avez quitté",
                "votre pays",
            ],
        ),
        (
            "en",
            &[
                "embassy",
                "embassies",
                "country of origin",
                "home country",
                "country you left",
            ],
        ),
        (
            "ar",
            &["سفارة", "بلد الأصل", "بلد المنشأ", "البلد الذي غادرته"],
        ),
    ],
    fine: &[("-no-contact", "it says that nobody has to contact it")],
};

/// Giving up a protection or a request.
const GIVING_UP: Taboo = Taboo {
    name: "giving something up",
    words: [
        (
            "fr",
            &[
                "renonc",
                "retirer votre demande",
                "abandonner votre demande",
            ],
        ),
        ("en", &["give up", "giving up", "withdraw your", "renounce"]),
        (
            "ar",
            &[
                "التخلي عن",
                "تتخلى عن",
                "يتخلى عن",
                "تتخلَّ عن",
                "تتنازل",
                "سحب طلبك",
            ],
        ),
    ],
    fine: &[
        ("start-family-no-door", "it says that nobody should"),
        ("start-family-fr-no-door", "it says that nobody should"),
        ("start-family-unsure-keep", "it says that nobody should"),
        ("start-family-no-permit-keep", "it says that nobody should"),
        ("start-temporary-family", "it says not to"),
        (
            "protection--asylum-pending.hint",
            "it says that nothing here asks for that",
        ),
        (
            "protection--asylum-pending.other.hint",
            "it says that nothing here asks for that",
        ),
    ],
};

/// A verdict that is not ours to give.
const ELIGIBLE: Taboo = Taboo {
    name: "being eligible",
    words: [
        ("fr", &["vous êtes éligible", "vous n'êtes pas éligible"]),
        (
            "en",
            &["you are eligible", "you are not eligible", "you qualify"],
        ),
        ("ar", &["أنت مؤهل", "لست مؤهل"]),
    ],
    fine: &[],
};

/// Words that no checklist of a person with or seeking protection has, however it is marked.
const STRONG: [(&str, &[&str]); 3] = [
    ("fr", &["ambassade", "consulat", "duplicata"]),
    ("en", &["embassy", "consulate", "duplicate"]),
    ("ar", &["سفارة", "قنصلية"]),
];

/// Units of time, for letters whose deadline is never told by us.
const DEADLINES: [(&str, &[&str]); 3] = [
    ("fr", &["jour", "mois", "semaine", "heure"]),
    ("en", &["day", "month", "week", "hour"]),
    ("ar", &["يوم", "أيام", "شهر", "أشهر", "أسبوع", "ساعة"]),
];

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .expect("the tests stand inside the project");
        jalon_pack::load(root).unwrap_or_else(|report| panic!("{report}"))
    })
}

fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace(['’', 'ʼ'], "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every message and attribute of a language: (file, id with `.attribute`) and its text.
fn texts(language: &str) -> BTreeMap<(String, String), String> {
    let language = content()
        .languages
        .iter()
        .find(|known| known.code == language)
        .expect("a shipped language");
    let mut texts: BTreeMap<(String, String), String> = BTreeMap::new();
    for (file, source) in &language.files {
        let (mut message, mut key) = (String::new(), String::new());
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let trimmed = line.trim_start();
            let text = match trimmed.split_once('=') {
                Some((name, text)) if !line.starts_with(' ') => {
                    name.trim().clone_into(&mut message);
                    key.clone_from(&message);
                    text
                }
                Some((name, text)) if trimmed.starts_with('.') => {
                    key = format!("{message}{}", name.trim());
                    text
                }
                _ => trimmed,
            };
            let place = texts.entry((file.clone(), key.clone())).or_default();
            place.push(' ');
            place.push_str(text);
        }
    }
    texts
}

fn never(taboo: &Taboo, exempt: impl Fn(&str, &str) -> bool) {
    let mut wrong = Vec::new();
    for (language, words) in taboo.words {
        for ((file, key), text) in texts(language) {
            if exempt(&file, &key) || taboo.fine.iter().any(|(end, _)| key.ends_with(end)) {
                continue;
            }
            let text = plain(&text);
            wrong.extend(
                words
                    .iter()
                    .filter(|word| text.contains(**word))
                    .map(|word| {
                        format!(
                            "{language}, {file}, {key} speaks of {} (“{word}”)",
                            taboo.name
                        )
                    }),
            );
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_text_for_everybody_speaks_of_the_country_that_was_left() {
    // `jalon check` looks at the lines of a checklist, which know who reads them.
    never(&OFFICES, |_, key| key.starts_with("item-"));
}

#[test]
fn no_text_suggests_to_give_up_a_protection_or_a_request() {
    never(&GIVING_UP, |_, _| false);
}

#[test]
fn no_text_says_that_somebody_is_eligible() {
    never(&ELIGIBLE, |_, _| false);
}

/// A refusal of asylum, a visa or a residence permit, or an order to leave: only the letter says how long one has.
#[test]
fn no_page_about_a_letter_tells_a_deadline() {
    let pack = &content().pack;
    let about: Vec<_> = pack
        .starts
        .iter()
        .filter(|start| {
            start.urgent && !["letter-diploma", "letter-register"].contains(&start.id.as_str())
        })
        .map(|start| format!("start-{}", start.id))
        .collect();
    assert!(!about.is_empty(), "there are urgent pages");
    let mut wrong = Vec::new();
    for (language, units) in DEADLINES {
        for ((_, key), text) in texts(language) {
            if !about.iter().any(|start| key.starts_with(start.as_str())) {
                continue;
            }
            let text = plain(&text);
            let words: Vec<&str> = text.split(' ').collect();
            for pair in words.windows(2) {
                let counted =
                    pair[0].chars().all(|letter| letter.is_ascii_digit()) && pair[0] != "48";
                if counted && units.iter().any(|unit| pair[1].starts_with(unit)) {
                    wrong.push(format!("{language}, {key}: “{} {}”", pair[0], pair[1]));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Everything one can say of one's protection, and not to say it.
fn situations(pack: &Pack) -> Vec<(String, Answers)> {
    let fact = pack.fact("protection").expect("a known fact");
    let options = (0..)
        .map(OptionId)
        .zip(pack.facts[usize::from(fact.0)].options());
    let mut situations: Vec<_> = options
        .map(|(id, option)| {
            let mut answers = Answers::default();
            answers
                .set(pack, fact, Answer::One(id))
                .expect("an option of the question");
            (option.id.clone(), answers)
        })
        .collect();
    situations.push(("not said".to_owned(), Answers::default()));
    situations
}

#[test]
fn no_checklist_sends_a_protected_person_to_the_country_they_left() {
    let pack = &content().pack;
    let mut wrong = Vec::new();
    for (language, strong) in STRONG {
        let words = Words::new(content(), Some(language)).expect("a shipped language");
        for (situation, answers) in situations(pack) {
            if holds(pack, &pack.protected, &answers, day()) == Truth::False {
                continue;
            }
            for procedure in &pack.procedures {
                let id = pack.procedure(&procedure.id).expect("its own id");
                let list = plain(&markdown(
                    pack,
                    &words,
                    id,
                    &answers,
                    day(),
                    &BTreeMap::new(),
                ));
                wrong.extend(
                    strong
                        .iter()
                        .filter(|word| list.contains(**word))
                        .map(|word| format!("{language}, {}, {situation}: “{word}”", procedure.id)),
                );
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
