//! Links over the shipped content: what goes in comes out, and nothing that comes in does harm.

use jalon_link::{Bundle, LONGEST, LinkError, decode, encode};
use jalon_rules::{Amount, Answer, Answers, FactId, Kind, OptionId, Pack, Per, ProcedureId};
use proptest::prelude::*;
use std::{path::Path, sync::OnceLock};

fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        jalon_pack::load(&root)
            .unwrap_or_else(|report| panic!("{report}"))
            .pack
    })
}

/// Any answer that fits a fact, chosen by numbers.
fn answer(fact: FactId, which: u8, picks: &[u16], number: i64) -> Answer {
    let fact = &pack().facts[usize::from(fact.0)];
    let options = u16::try_from(fact.options().len()).expect("few options");
    let pick = |at: usize| OptionId(picks[at % picks.len()] % options);
    if which == 0 {
        return Answer::Unknown;
    }
    match &fact.kind {
        Kind::Choice { .. } => Answer::One(pick(0)),
        Kind::Choices { options, .. } => {
            let several: Vec<OptionId> = (0..picks.len())
                .map(pick)
                .filter(|option| !options[usize::from(option.0)].exclusive)
                .collect();
            if several.is_empty() {
                Answer::Several(vec![pick(0)])
            } else {
                Answer::Several(several)
            }
        }
        Kind::Number { min, max } => Answer::Number(min + number.rem_euclid(max - min + 1)),
        Kind::Money => {
            let (per, payments) = if which.is_multiple_of(2) {
                (Per::Year, 1)
            } else {
                (Per::Month, 1 + which % 24)
            };
            Answer::Money(Amount {
                minor: number.saturating_abs().max(1),
                currency: ["EUR", "SEK", "XAF"][usize::from(which % 3)].to_owned(),
                per,
                payments,
            })
        }
    }
}

prop_compose! {
    fn bundle()(
        given in prop::collection::vec(
            (any::<u16>(), any::<u8>(), prop::collection::vec(any::<u16>(), 1..8), any::<i64>()),
            0..30,
        ),
        opened in prop::option::of(any::<u16>()),
        ticked in prop::collection::vec((any::<u16>(), any::<u16>()), 0..40),
        language in "[a-z]{2,3}(-[A-Z]{2})?",
    ) -> Bundle {
        let pack = pack();
        let facts = u16::try_from(pack.facts.len()).expect("few facts");
        let procedures = u16::try_from(pack.procedures.len()).expect("few procedures");
        let mut answers = Answers::new();
        for (fact, which, picks, number) in given {
            let fact = FactId(fact % facts);
            answers.set(pack, fact, answer(fact, which, &picks, number)).expect("it fits");
        }
        let ticks = ticked.into_iter().map(|(procedure, item)| {
            let procedure = &pack.procedures[usize::from(procedure % procedures)];
            let item = &procedure.items[usize::from(item) % procedure.items.len()];
            format!("{}/{}", procedure.id, item.id)
        });
        Bundle {
            answers,
            procedure: opened.map(|opened| ProcedureId(opened % procedures)),
            ticks: ticks.collect(),
            language,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_goes_in_comes_out(bundle in bundle()) {
        let text = encode(pack(), &bundle);
        prop_assert!(text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        let arrived = decode(pack(), &text).expect("it can be read");
        prop_assert_eq!(arrived.bundle, bundle);
        prop_assert!(arrived.dropped.is_empty());
    }

    #[test]
    fn one_changed_character_is_noticed(bundle in bundle(), at in any::<prop::sample::Index>(), to in "[0-9A-Za-z]") {
        let text = encode(pack(), &bundle);
        let at = at.index(text.len());
        let damaged = format!("{}{to}{}", &text[..at], &text[at + 1..]);
        if damaged != text {
            prop_assert!(decode(pack(), &damaged).is_err(), "{damaged}");
        }
    }

    #[test]
    fn a_link_cut_short_is_noticed(bundle in bundle(), at in any::<prop::sample::Index>()) {
        let text = encode(pack(), &bundle);
        prop_assert!(decode(pack(), &text[..at.index(text.len())]).is_err());
    }

    #[test]
    fn no_text_does_harm(text in any::<String>()) {
        prop_assert!(decode(pack(), &text).is_err());
    }

    #[test]
    fn no_forged_link_does_harm(inside in "[0-9A-Za-z]{0,400}") {
        does_no_harm(&closed(&format!("1{inside}")));
    }

    #[test]
    fn no_link_forged_from_a_good_one_does_harm(
        bundle in bundle(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), "[0-9A-Za-z]"), 1..4),
    ) {
        let mut text = encode(pack(), &bundle);
        text.truncate(text.len() - 4);
        for (at, to) in changes {
            let at = at.index(text.len() - 1) + 1;
            text.replace_range(at..=at, &to);
        }
        does_no_harm(&closed(&text));
    }
}

/// A link that is closed as it should be, whatever stands in it: it is refused, or gives answers that fit.
fn does_no_harm(text: &str) {
    match decode(pack(), text) {
        Err(error) => assert_eq!(error, LinkError::Damaged),
        Ok(arrived) => {
            let again = encode(pack(), &arrived.bundle);
            let back = decode(pack(), &again).expect("it can be read");
            assert_eq!(back.bundle, arrived.bundle);
        }
    }
}

/// Closes a text as the format says: a polynomial in 7919 of its characters, modulo the greatest prime below 62⁴.
fn closed(text: &str) -> String {
    const DIGITS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut rest = text.bytes().fold(1, |check, byte| {
        (check * 7919 + u64::from(byte)) % 14_776_331
    });
    let mut digits = Vec::new();
    for _ in 0..4 {
        digits.push(char::from(
            DIGITS[usize::try_from(rest % 62).expect("small")],
        ));
        rest /= 62;
    }
    digits.reverse();
    text.chars().chain(digits).collect()
}

#[test]
fn what_is_no_link_is_named_for_what_it_is() {
    let good = encode(pack(), &Bundle::default());
    let newer = closed(&format!("2{}", "Zz9".repeat(9)));
    let cases = [
        ("", LinkError::NotOurs),
        ("#", LinkError::NotOurs),
        ("contact", LinkError::NotOurs),
        ("<script>alert(1)</script>", LinkError::NotOurs),
        ("é", LinkError::NotOurs),
        ("1", LinkError::Damaged),
        ("12", LinkError::Damaged),
        ("1abcd", LinkError::Damaged),
        ("1é2345678", LinkError::Damaged),
        ("1<script>x", LinkError::Damaged),
        (&newer, LinkError::Newer),
        (&newer[..newer.len() - 1], LinkError::Damaged),
        (&"1".repeat(LONGEST + 1), LinkError::TooLong),
        (&"x".repeat(1_000_000), LinkError::TooLong),
        (&good[..good.len() - 1], LinkError::Damaged),
    ];
    for (text, error) in cases {
        let start: String = text.chars().take(40).collect();
        assert_eq!(decode(pack(), text), Err(error), "{start}");
    }
}

#[test]
fn what_stands_around_a_link_does_no_harm() {
    let bundle = Bundle {
        language: "ar".into(),
        ..Bundle::default()
    };
    let text = encode(pack(), &bundle);
    for around in [
        format!("#{text}"),
        format!(" {text}\n"),
        format!("{text})."),
    ] {
        let arrived = decode(pack(), &around).expect("it can be read");
        assert_eq!(arrived.bundle, bundle, "{around}");
    }
}

/// What nobody does: every question answered with all that it takes, and every line of every list ticked.
#[test]
fn the_fullest_case_keeps_to_the_limit() {
    let pack = pack();
    let mut answers = Answers::new();
    for (id, fact) in pack.facts() {
        let all = (0..).map(OptionId).zip(fact.options());
        let given = match &fact.kind {
            Kind::Choice { .. } => Answer::One(OptionId(0)),
            Kind::Choices { .. } => Answer::Several(
                all.filter(|(_, option)| !option.exclusive)
                    .map(|(option, _)| option)
                    .collect(),
            ),
            Kind::Number { max, .. } => Answer::Number(*max),
            Kind::Money => answer(id, 1, &[0], i64::MAX),
        };
        answers.set(pack, id, given).expect("it fits");
    }
    let lines = pack.procedures.iter().flat_map(|procedure| {
        let ids = procedure.items.iter().map(|item| &item.id);
        ids.map(move |item| format!("{}/{item}", procedure.id))
    });
    let bundle = Bundle {
        answers,
        procedure: Some(ProcedureId(3)),
        ticks: lines.collect(),
        language: "fr".into(),
    };
    let text = encode(pack, &bundle);
    assert!(text.len() <= LONGEST, "{}", text.len());
    let arrived = decode(pack, &text).expect("it can be read");
    assert_eq!(arrived.bundle.procedure, bundle.procedure);
    assert!(arrived.bundle.ticks.is_subset(&bundle.ticks));
    let left = bundle.answers.len() - arrived.bundle.answers.len();
    println!(
        "{} characters, {left} answers left out, {} of {} ticks",
        text.len(),
        arrived.bundle.ticks.len(),
        bundle.ticks.len()
    );
}
