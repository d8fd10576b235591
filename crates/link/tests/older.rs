//! A link made with the content of one day, opened with that of a later one.

use jalon_link::{Arrived, Bundle, Dropped, decode, encode};
use jalon_rules::{Answer, Answers, FactId, Former, Kind, OptionItem, Pack};
use std::{path::Path, sync::OnceLock};

fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../pack/tests/fixtures/base");
        jalon_pack::load(&root)
            .unwrap_or_else(|report| panic!("{report}"))
            .pack
    })
}

fn fact(pack: &Pack, id: &str) -> FactId {
    pack.fact(id).expect("a fact")
}

fn one(pack: &Pack, id: &str, option: &str) -> Answer {
    let fact = &pack.facts[usize::from(fact(pack, id).0)];
    Answer::One(fact.option(option).expect("an option"))
}

/// The link of a refugee who looks for work in France, with two ticks on the list of the permit.
fn old_link() -> String {
    let pack = pack();
    let mut answers = Answers::new();
    for (id, answer) in [
        ("aim", one(pack, "aim", "work")),
        ("country", one(pack, "country", "FR")),
        ("protection", one(pack, "protection", "refugee")),
        ("diploma_year", Answer::Number(2021)),
        ("nationality", Answer::Unknown),
    ] {
        answers.set(pack, fact(pack, id), answer).expect("it fits");
    }
    encode(
        pack,
        &Bundle {
            answers,
            procedure: pack.procedure("permit"),
            ticks: ["permit/pay-slip", "permit/birth"]
                .map(str::to_owned)
                .into(),
            language: "fr".into(),
        },
    )
}

/// What a link brings to a pack, in ids.
fn opened(pack: &Pack) -> (Vec<String>, Vec<Dropped>) {
    let Arrived { bundle, dropped } = decode(pack, &old_link()).expect("it can be read");
    let mut said: Vec<String> = bundle
        .answers
        .iter()
        .map(|(id, answer)| {
            let fact = &pack.facts[usize::from(id.0)];
            let answer = match answer {
                Answer::One(option) => fact.option_id(*option).to_owned(),
                Answer::Several(options) => {
                    let ids = options.iter().map(|option| fact.option_id(*option));
                    format!("{:?}", ids.collect::<Vec<_>>())
                }
                Answer::Number(value) => value.to_string(),
                other => format!("{other:?}"),
            };
            format!("{}={answer}", fact.id)
        })
        .collect();
    let procedure = bundle
        .procedure
        .map(|id| format!("open {}", pack.procedures[usize::from(id.0)].id));
    said.extend(procedure);
    said.extend(bundle.ticks);
    said.sort();
    assert_eq!(bundle.language, "fr");
    (said, dropped)
}

const WHOLE: [&str; 8] = [
    "aim=work",
    "country=FR",
    "diploma_year=2021",
    "nationality=Unknown",
    "open permit",
    "permit/birth",
    "permit/pay-slip",
    "protection=refugee",
];

fn without(gone: &[&str]) -> Vec<&'static str> {
    let mut left = WHOLE.to_vec();
    left.retain(|said| !gone.contains(said));
    assert_eq!(left.len() + gone.len(), WHOLE.len());
    left
}

fn with_options(pack: &mut Pack, id: &str, change: impl Fn(&mut Vec<OptionItem>)) {
    let at = fact(pack, id);
    match &mut pack.facts[usize::from(at.0)].kind {
        Kind::Choice { options, .. } | Kind::Choices { options, .. } => change(options),
        other => panic!("{id} is a {other:?}"),
    }
}

fn former(of: &str, id: &str, now: Option<&str>) -> Former {
    Former {
        of: of.to_owned(),
        id: id.to_owned(),
        now: now.map(str::to_owned),
    }
}

#[test]
fn order_and_additions_do_not_matter() {
    let mut pack = pack().clone();
    assert_eq!(opened(&pack).0, WHOLE);
    let mut added = pack.facts[0].clone();
    added.id = "purpose".into();
    pack.facts.push(added);
    pack.facts.reverse();
    for id in ["aim", "protection", "country"] {
        with_options(&mut pack, id, |options| {
            let mut added = options[0].clone();
            added.id = "added".into();
            options.push(added);
            options.reverse();
        });
    }
    let mut added = pack.procedures[0].clone();
    added.id = "added".into();
    pack.procedures.push(added);
    pack.procedures.reverse();
    for procedure in &mut pack.procedures {
        let mut added = procedure.items[0].clone();
        added.id = "added".into();
        procedure.items.push(added);
        procedure.items.reverse();
    }
    let (said, dropped) = opened(&pack);
    assert_eq!(said, WHOLE);
    assert_eq!(dropped, []);
}

#[test]
fn what_was_renamed_goes_by_its_new_name() {
    let mut pack = pack().clone();
    let at = fact(&pack, "protection");
    with_options(&mut pack, "protection", |options| {
        options[0].id = "convention".into();
    });
    pack.facts[usize::from(at.0)].id = "status".into();
    let at = pack.procedure("permit").expect("a procedure");
    let permit = &mut pack.procedures[usize::from(at.0)];
    permit.id = "licence".into();
    permit.items[0].id = "contract".into();
    pack.renamed.questions = vec![former("", "protection", Some("status"))];
    pack.renamed.options = vec![
        former("aim", "refugee", Some("other")),
        former("status", "refugee", Some("convention")),
    ];
    pack.renamed.procedures = vec![former("", "permit", Some("licence"))];
    pack.renamed.items = vec![former("licence", "pay-slip", Some("contract"))];
    let (said, dropped) = opened(&pack);
    assert_eq!(
        said,
        [
            "aim=work",
            "country=FR",
            "diploma_year=2021",
            "licence/birth",
            "licence/contract",
            "nationality=Unknown",
            "open licence",
            "status=convention",
        ]
    );
    assert_eq!(dropped, []);
}

/// What it is about, how the content changed, the ticks that stay, and what is dropped.
type Case<'a> = (&'a str, fn(&mut Pack), &'a [&'a str], Vec<Dropped>);

#[test]
fn what_is_gone_is_named_and_the_rest_is_kept() {
    let name = |id: &str| Some(id.to_owned());
    let cases: [Case<'_>; 8] = [
        (
            "a question on record",
            |pack| {
                pack.facts.retain(|fact| fact.id != "protection");
                pack.renamed.questions = vec![former("", "protection", None)];
            },
            &["protection=refugee"],
            vec![Dropped::Question(name("protection"))],
        ),
        (
            "a question that nobody remembers",
            |pack| pack.facts.retain(|fact| fact.id != "nationality"),
            &["nationality=Unknown"],
            vec![Dropped::Question(None)],
        ),
        (
            "an option",
            |pack| {
                with_options(pack, "protection", |options| {
                    options.remove(0);
                });
                pack.renamed.options = vec![former("protection", "refugee", None)];
            },
            &["protection=refugee"],
            vec![Dropped::Answer(fact(pack(), "protection"))],
        ),
        (
            "a range",
            |pack| {
                let at = fact(pack, "diploma_year");
                pack.facts[usize::from(at.0)].kind = Kind::Number { min: 1, max: 9 };
            },
            &["diploma_year=2021"],
            vec![Dropped::Answer(fact(pack(), "diploma_year"))],
        ),
        (
            "a kind",
            |pack| {
                let at = fact(pack, "aim");
                pack.facts[usize::from(at.0)].kind = Kind::Money;
            },
            &["aim=work"],
            vec![Dropped::Answer(fact(pack(), "aim"))],
        ),
        (
            "a line",
            |pack| {
                for procedure in &mut pack.procedures {
                    procedure.items.retain(|item| item.id != "birth");
                }
                pack.renamed.items = vec![former("permit", "birth", None)];
            },
            &["permit/birth"],
            vec![Dropped::Line(name("permit/birth"))],
        ),
        (
            "a procedure on record",
            |pack| {
                pack.procedures.retain(|procedure| procedure.id != "permit");
                pack.renamed.procedures = vec![former("", "permit", None)];
            },
            &["open permit", "permit/birth", "permit/pay-slip"],
            vec![
                Dropped::Procedure(name("permit")),
                Dropped::Line(name("permit/")),
                Dropped::Line(name("permit/")),
            ],
        ),
        (
            "a procedure that nobody remembers",
            |pack| pack.procedures.clear(),
            &["open permit", "permit/birth", "permit/pay-slip"],
            vec![
                Dropped::Procedure(None),
                Dropped::Line(None),
                Dropped::Line(None),
            ],
        ),
    ];
    for (what, change, lost, expected) in cases {
        let mut pack = pack().clone();
        change(&mut pack);
        let (said, dropped) = opened(&pack);
        assert_eq!(said, without(lost), "{what}");
        assert_eq!(dropped, expected, "{what}");
    }
}

#[test]
fn one_answer_fits_a_question_that_takes_several_now() {
    let mut pack = pack().clone();
    let at = fact(&pack, "aim");
    let fact = &mut pack.facts[usize::from(at.0)];
    fact.kind = Kind::Choices {
        options: fact.options().to_vec(),
        countries: false,
    };
    let (said, dropped) = opened(&pack);
    assert_eq!(said[0], "aim=[\"work\"]");
    assert_eq!(dropped, []);
}
