//! What a page shows is the same, whoever renders it. The browser test reads the same cases.

use chrono::NaiveDate;
use jalon_locale::Formats;
use toml::{Table, Value};

const CASES: &str = include_str!("formats.toml");

fn text(value: Option<&Value>) -> &str {
    value.and_then(Value::as_str).expect("a text")
}

fn whole(value: &Value) -> i64 {
    value.as_integer().expect("a whole number")
}

#[test]
fn every_case_is_written_as_in_the_browser() {
    let cases: Table = CASES.parse().expect("the cases are TOML");
    let mut wrong = Vec::new();
    let mut count = 0;
    for (language, kinds) in &cases {
        let formats = Formats::new(language);
        for (kind, entries) in kinds.as_table().expect("a table per language") {
            for entry in entries.as_array().expect("a list of cases") {
                let (expected, given) = entry
                    .as_array()
                    .and_then(|entry| entry.split_last())
                    .expect("a case");
                let written = match kind.as_str() {
                    "number" => formats.number(whole(&given[0])),
                    "digits" => formats.digits(whole(&given[0])),
                    "money" => formats.money(whole(&given[0]), text(given.get(1))),
                    "date" => {
                        formats.date(text(given.first()).parse::<NaiveDate>().expect("a day"))
                    }
                    "weekday" => {
                        formats.weekday(text(given.first()).parse::<NaiveDate>().expect("a day"))
                    }
                    "list" => formats.list(
                        &given
                            .iter()
                            .map(|part| text(Some(part)))
                            .collect::<Vec<_>>(),
                    ),
                    other => panic!("no such kind of case: {other}"),
                };
                count += 1;
                if written != text(Some(expected)) {
                    wrong.push(format!(
                        "{language} {kind} {given:?}: {written:?} instead of {expected}"
                    ));
                }
            }
        }
    }
    assert!(count > 100, "only {count} cases were read");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_language_nobody_knows_is_still_written() {
    for code in [
        "",
        "xx",
        "no such language",
        "fr_FR",
        "ab-cd-ef-gh-ij-kl",
        "-u-",
        "🦀",
    ] {
        let formats = Formats::new(code);
        assert!(formats.number(1234).contains('1'), "{code}");
        assert!(formats.money(123_450, "EUR").contains('5'), "{code}");
        assert!(
            formats.money(123_450, "no currency").contains('5'),
            "{code}"
        );
        assert!(formats.date(NaiveDate::MIN).contains('2'), "{code}");
        assert!(formats.date(NaiveDate::MAX).contains('2'), "{code}");
        assert!(formats.list(&["a", "b"]).contains('b'), "{code}");
    }
}

#[test]
fn the_extremes_are_exact() {
    let formats = Formats::new("en");
    assert_eq!(formats.money(i64::MAX, "EUR"), "€92,233,720,368,547,758.07");
    assert_eq!(formats.money(-123_450, "EUR"), "-€1,234.50");
    assert_eq!(formats.number(i64::MIN), "-9,223,372,036,854,775,808");
    assert_eq!(formats.list::<&str>(&[]), "");
}
