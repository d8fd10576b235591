//! The program itself, run as an editor runs it.

use serde_json::{Value, json};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

const DAY: &str = "2026-11-22";

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixture")
}

/// Runs `jalon` on a content tree, with this standard input.
fn jalon_in(root: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_jalon"))
        .arg("--root")
        .arg(root)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that stops before it reads closes its end.
    let _ = child
        .stdin
        .take()
        .expect("an input")
        .write_all(input.as_bytes());
    child.wait_with_output().expect("the program ends")
}

fn jalon(arguments: &[&str], input: &str) -> Output {
    jalon_in(&fixture(), arguments, input)
}

fn out(output: &Output) -> String {
    assert!(output.status.success(), "{}", err(output));
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

fn json_of(arguments: &[&str], input: &Value) -> Value {
    serde_json::from_str(&out(&jalon(arguments, &input.to_string()))).expect("JSON")
}

/// A copy of the fixture in which one file is changed.
fn changed(file: &str, change: impl Fn(String) -> String) -> tempfile::TempDir {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder") {
            let entry = entry.expect("an entry");
            let target = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &target);
            } else {
                fs::copy(entry.path(), target).expect("a file");
            }
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    copy(&fixture(), folder.path());
    let path = folder.path().join(file);
    fs::write(&path, change(fs::read_to_string(&path).expect("a text"))).expect("a file");
    folder
}

#[test]
fn check_counts_what_it_read() {
    let text = out(&jalon(&["check", "--on", DAY], ""));
    assert_eq!(
        text,
        format!(
            "2 procedures, 7 questions, 2 countries, 2 sources in en, ar: no errors, 0 warnings, 0 of them past a date on {DAY}\n"
        )
    );
}

#[test]
fn coverage_says_what_carries_each_statement() {
    let all = out(&jalon(&["coverage", "--on", DAY], ""));
    assert_eq!(
        all,
        "page: 3 statements, 2 carried, 1 waived (The page on passes and permits)\n    \
         who (condition, section 1): People with protection get a pass.\n        \
         carried by pass.protected, question:protection\n    \
         pay (condition): The pay reaches a threshold.\n        \
         carried by permit.pay, permit.years, figure:threshold\n    \
         stamp (step): The office puts a stamp on it.\n        \
         waived: the person has nothing to do with it\n\n\
         1 text: 3 statements, 2 carried, 1 waived\n"
    );
    let waived = out(&jalon(&["coverage", "page", "--waived", "--on", DAY], ""));
    assert!(
        waived.contains("stamp (step)") && !waived.contains("pay (condition)"),
        "{waived}"
    );
    let wrong = jalon(&["coverage", "pag", "--on", DAY], "");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(
        err(&wrong).contains("did you mean `page`?"),
        "{}",
        err(&wrong)
    );
}

#[test]
fn check_fails_on_an_error_and_points_to_it() {
    let broken = changed("content/procedures/pass.toml", |text| {
        text.replace("when = \"protected\"", "when = \"protectd\"")
    });
    let output = jalon_in(broken.path(), &["check", "--on", DAY], "");
    assert_eq!(output.status.code(), Some(1));
    let report = err(&output);
    assert!(
        report.contains("content/procedures/pass.toml:7:"),
        "{report}"
    );
    assert!(report.contains("1 error"), "{report}");
    // The other commands say the same.
    assert_eq!(
        jalon_in(broken.path(), &["facts", "--json"], "")
            .status
            .code(),
        Some(1)
    );
}

#[test]
fn what_is_past_its_date_is_an_error_only_in_a_strict_check() {
    let late = ["check", "--on", "2027-02-01"];
    let text = out(&jalon(&late, ""));
    assert!(text.contains("content/countries/FR.toml"), "{text}");
    assert!(
        text.contains("1 warnings, 1 of them past a date on 2027-02-01"),
        "{text}"
    );
    let strict = jalon(&[&late[..], &["--strict"]].concat(), "");
    assert_eq!(strict.status.code(), Some(1));
    assert!(err(&strict).contains("content/countries/FR.toml"));
    assert_eq!(
        jalon(&["check", "--strict", "--on", DAY], "").status.code(),
        Some(0)
    );
}

#[test]
fn facts_describe_every_question() {
    let facts = json_of(&["facts", "--json", "--lang", "ar"], &json!(null));
    let ids: Vec<_> = facts
        .as_array()
        .expect("a list")
        .iter()
        .map(|fact| fact["id"].as_str().expect("an id"))
        .collect();
    assert_eq!(
        ids,
        [
            "aim",
            "country",
            "protection",
            "pay",
            "years",
            "age",
            "speaks"
        ]
    );
    assert_eq!(facts[0]["question"], "ماذا تحتاج؟");
    assert_eq!(facts[0]["gate"], true);
    assert_eq!(
        facts[1]["options"][0],
        json!({"id": "FR", "label": "فرنسا"})
    );
    assert_eq!(facts[2]["change"], "never-advise");
    assert_eq!(
        (&facts[2]["sensitive"], &facts[2]["status"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(
        facts[2]["options"][2]["means"],
        json!(["refugee", "asylum"])
    );
    assert_eq!(facts[3]["asked_if"], "aim == 'work'");
    assert_eq!(
        (&facts[4]["min"], &facts[4]["max"]),
        (&json!(0), &json!(60))
    );
    assert_eq!(
        (&facts[5]["detail"], &facts[5]["asked_if"]),
        (&json!(true), &json!(null))
    );
    assert_eq!(
        (&facts[6]["kind"], &facts[6]["options"][2]["exclusive"]),
        (&json!("choices"), &json!(true))
    );
}

#[test]
fn a_route_says_verdicts_reasons_and_the_next_question() {
    let nothing = json_of(&["route", "-", "--json", "--on", DAY], &json!({}));
    assert_eq!(nothing["next"], "aim");
    assert_eq!(nothing["procedures"].as_array().map(Vec::len), Some(2));

    let open = json_of(
        &["route", "-", "--json", "--on", DAY, "--lang", "en"],
        &json!({"aim": "papers", "country": "FR", "protection": "protected-unknown"}),
    );
    assert_eq!(open["shown"], json!(["pass"]));
    assert_eq!(open["next"], json!(null));
    let pass = &open["procedures"][0];
    assert_eq!(
        (
            &pass["id"],
            &pass["name"],
            &pass["verdict"],
            &pass["serves"]
        ),
        (
            &json!("pass"),
            &json!("A pass for people without papers"),
            &json!("open"),
            &json!("main")
        )
    );
    assert_eq!(pass["conditions"][0]["reason"], json!(["protection"]));
    assert_eq!(
        (
            &pass["conditions"][0]["status"],
            &pass["conditions"][1]["status"]
        ),
        (&json!("holds"), &json!("assumed"))
    );
    assert_eq!(pass["conditions"][0]["source"], "page");

    let closed = json_of(
        &["route", "-", "--json", "--on", DAY],
        &json!({"aim": "papers", "country": "FR", "protection": "none"}),
    );
    assert_eq!(closed["closed"], json!(["pass"]));
    assert_eq!(
        closed["procedures"][0]["remedy"],
        json!({"kind": "where-to-turn"}),
        "nobody is told to become a refugee"
    );
    assert_eq!(closed["start"], "other");
}

#[test]
fn money_is_read_exactly_and_takes_the_currency_of_the_country() {
    let verdict = |pay: Value, on: &str| {
        let route = json_of(
            &["route", "-", "--json", "--on", on],
            &json!({"aim": "work", "country": "FR", "years": 5, "pay": pay}),
        );
        route["procedures"][1]["verdict"]
            .as_str()
            .expect("a verdict")
            .to_owned()
    };
    assert_eq!(verdict(json!({"amount": 59373}), DAY), "open");
    assert_eq!(
        verdict(
            json!({"amount": "59373.00", "currency": "EUR", "per": "year", "payments": 1}),
            DAY
        ),
        "open"
    );
    assert_eq!(verdict(json!({"amount": "59.373,00 €"}), DAY), "open");
    assert_eq!(verdict(json!({"amount": 59372.99}), DAY), "closed");
    assert_eq!(
        verdict(json!({"amount": 4947.75, "per": "month"}), DAY),
        "open"
    );
    assert_eq!(
        verdict(json!({"amount": 4947.74, "per": "month"}), DAY),
        "closed"
    );
    assert_eq!(
        verdict(
            json!({"amount": 4567.16, "per": "month", "payments": 13}),
            DAY
        ),
        "open"
    );
    assert_eq!(verdict(json!("unknown"), DAY), "to-check");
    assert_eq!(
        verdict(json!({"amount": 90000, "currency": "CHF"}), DAY),
        "to-check"
    );
    assert_eq!(
        verdict(json!({"amount": 90000}), "2027-02-01"),
        "to-check",
        "the figure is past its date"
    );
    let route = json_of(
        &["route", "-", "--json", "--on", "2027-02-01"],
        &json!({"aim": "work", "country": "FR", "years": 5, "pay": {"amount": 90000}}),
    );
    let cause = &route["procedures"][1]["conditions"][0]["causes"][0];
    assert_eq!(
        (
            &cause["cause"],
            &cause["figure"]["name"],
            &cause["figure"]["per_year"]
        ),
        (
            &json!("figure-past"),
            &json!("threshold"),
            &json!("59373.00")
        )
    );
}

#[test]
fn what_a_route_prints_as_answers_can_be_read_again() {
    let given = json!({"aim": "work", "country": "SE", "protection": "unknown", "pay": {"amount": 40000.5, "per": "month"}, "years": 3, "speaks": ["ar", "fr"]});
    let first = json_of(&["route", "-", "--json", "--on", DAY], &given);
    assert_eq!(
        first["answers"]["pay"],
        json!({"amount": "40000.50", "currency": "SEK", "per": "month", "payments": 12})
    );
    assert_eq!(
        json_of(&["route", "-", "--json", "--on", DAY], &first["answers"]),
        first
    );
}

#[test]
fn a_walk_asks_as_the_page_does_and_never_what_it_does_not_need() {
    let walk = json_of(
        &["walk", "-", "--json", "--on", DAY],
        &json!({"aim": "papers", "country": "FR", "protection": "asylum", "years": 9, "age": 17}),
    );
    let facts = |list: &Value| {
        list.as_array()
            .expect("a list")
            .iter()
            .map(|step| step["fact"].as_str().expect("a fact").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(facts(&walk["asked"]), ["aim", "protection"]);
    assert_eq!(walk["procedure"], "pass");
    assert_eq!(facts(&walk["details"]), ["age", "speaks"]);
    assert_eq!(walk["details"][0]["answer"], 17);
    assert_eq!(walk["details"][1]["answer"], "unknown");
    assert_eq!(walk["route"]["answers"]["years"], json!(null));

    let silent = json_of(&["walk", "-", "--json", "--on", DAY], &json!({}));
    assert_eq!(
        silent["route"]["next"],
        json!(null),
        "somebody who knows nothing gets to an end too"
    );
    let named = json_of(
        &["walk", "-", "--json", "--on", DAY, "--procedure", "permit"],
        &json!({"aim": "papers"}),
    );
    assert_eq!(named["procedure"], "permit");
}

#[test]
fn text_output_says_the_same_for_reading() {
    let text = out(&jalon(
        &["walk", "-", "--on", DAY, "--lang", "en"],
        r#"{"aim": "papers", "protection": "asylum", "age": 17}"#,
    ));
    for wanted in [
        "What do you need?\n     aim: Papers",
        "pass: open (A pass for people without papers)",
        "nothing left to ask",
        "age: 17",
        "speaks: I don’t know",
    ] {
        assert!(text.contains(wanted), "{wanted} is not in\n{text}");
    }
    let text = out(&jalon(
        &["route", "-", "--on", DAY],
        r#"{"aim": "work", "country": "FR", "pay": {"amount": 5}, "years": 1}"#,
    ));
    assert!(
        text.contains("requirement pay: fails, because of country, pay"),
        "{text}"
    );
}

#[test]
fn a_checklist_says_all_that_paper_needs() {
    let answers = r#"{"aim": "papers", "country": "FR", "protection": "asylum"}"#;
    let text = out(&jalon(
        &["checklist", "pass", "-", "--lang", "en", "--on", DAY],
        answers,
    ));
    for wanted in [
        "# A pass for people without papers\n",
        "**This seems to fit.**",
        "## This holds if\n\n- You are over 16\n",
        "## Before you start\n\n- [ ] *if you are under 18:* Ask for a guardian.\n",
        "- [ ] Your certificate\n  - attestation\n  - Day on the certificate: …\n  - Day on the letter: …\n",
        r"A translation \[if they ask\]",
        "The portal: <https://example.org/portal>",
        "**What it is not:** It is not a diploma.\n\n- **Cost** — Free.\n",
        "**You need:** an e-mail address",
        "\n- Nobody may ask you for money.\n  - The office does this: you wait.\n",
        "- **The line** — They listen.\n  - ☎ 112\n  - All of Europe · law · free · In English and Arabic · checked on 22 November 2026\n",
        "A page: <https://example.org/page> — of 2025, checked on 20 November 2026",
        "Information, not legal advice.",
        "Printed on 22 November 2026.",
    ] {
        assert!(text.contains(wanted), "{wanted} is not in\n{text}");
    }
    assert!(!text.contains("No native speaker"));

    let arabic = out(&jalon(
        &["checklist", "pass", "-", "--lang", "ar", "--on", DAY],
        answers,
    ));
    assert!(
        arabic.starts_with("<div dir=\"rtl\" lang=\"ar\">\n\n# بطاقة"),
        "{arabic}"
    );
    assert!(arabic.contains("لم يقرأ متحدث أصلي"), "{arabic}");
    assert!(arabic.contains("22 نوفمبر 2026"), "{arabic}");
}

#[test]
fn a_figure_stands_with_its_dates_and_goes_with_them() {
    let answers = r#"{"aim": "work", "country": "FR"}"#;
    let text = |on: &str, answers: &str| {
        out(&jalon(
            &["checklist", "permit", "-", "--lang", "en", "--on", on],
            answers,
        ))
    };
    let fresh = text(DAY, answers);
    assert!(fresh.contains("- The least pay is €59,373 a year (€59,373), until 1 January 2027, checked 22 November 2026.\n"), "{fresh}");
    assert!(fresh.contains("Checked on 22 November 2026; look again after 1 January 2027. A law: <https://example.org/law>"), "{fresh}");
    for late in [
        text("2027-02-01", answers),
        text(DAY, r#"{"aim": "work", "country": "SE"}"#),
    ] {
        assert!(
            late.contains("- Look at the page for the least pay.\n") && !late.contains("59,373"),
            "{late}"
        );
    }
}

#[test]
fn nobody_who_may_need_protection_is_sent_to_an_embassy() {
    let text = |protection: &str| {
        let answers = json!({"aim": "work", "country": "FR", "protection": protection}).to_string();
        out(&jalon(
            &["checklist", "permit", "-", "--lang", "en", "--on", DAY],
            &answers,
        ))
    };
    for protection in ["refugee", "asylum", "protected-unknown", "unknown"] {
        assert!(!text(protection).contains("embassy"), "{protection}");
        assert!(
            text(protection).contains("Ask the office here"),
            "{protection}"
        );
    }
    assert!(text("none").contains("embassy"));
}

#[test]
fn a_day_written_down_gives_the_day_that_counts() {
    let answers = r#"{"aim": "papers", "country": "FR", "protection": "asylum"}"#;
    for (dates, expected) in [
        (&["issued=2026-12-31"][..], "Saturday 27 February 2027"),
        (
            &["issued=2026-12-31", "use.letter=2027-01-31"],
            "Sunday 31 January 2027",
        ),
        (&["use.letter=2027-01-31"], "Sunday 31 January 2027"),
    ] {
        let mut arguments = vec!["checklist", "pass", "-", "--on", DAY];
        arguments.extend(dates.iter().flat_map(|date| ["--date", date]));
        let text = out(&jalon(&arguments, answers));
        let line = format!("  - attestation\n  - Use it until {expected}.\n");
        assert!(text.contains(&line), "{line} is not in\n{text}");
    }
}

#[test]
fn a_letter_comes_before_every_checklist() {
    let text = out(&jalon(
        &["checklist", "pass", "-", "--lang", "en", "--on", DAY],
        r#"{"aim": "letter", "country": "FR"}"#,
    ));
    assert!(
        text.contains(
            "> **Go today**\n>\n> The time can be very short.\n>\n> Take the letter with you.\n"
        ),
        "{text}"
    );
}

#[test]
fn bad_answers_are_one_line_that_names_them() {
    for (input, line) in [
        (
            r#"{"contry": "FR"}"#,
            "there is no fact `contry`; did you mean `country`?",
        ),
        (
            r#"{"aim": "work", "aim": "papers"}"#,
            "the answers are not a table of facts and values: `aim` stands twice at line 1 column 21",
        ),
        (r#"{"shoe_size": 43}"#, "there is no fact `shoe_size`"),
        (
            r#"{"aim": "wrk"}"#,
            "aim: there is no option `wrk`; did you mean `work`?",
        ),
        (
            r#"{"country": "fr"}"#,
            "country: there is no option `fr`; did you mean `FR`?",
        ),
        (
            r#"{"years": "3"}"#,
            r#"years: write a whole number from 0 to 60, or "unknown""#,
        ),
        (r#"{"years": 61}"#, "years: give 60 or less"),
        (
            r#"{"age": null}"#,
            r#"age: write a whole number from 0 to 120, or "unknown""#,
        ),
        (
            r#"{"speaks": ["fr", "other"]}"#,
            "speaks: one of these options excludes all others",
        ),
        (
            r#"{"pay": {"amount": 1}}"#,
            r#"pay: write the currency ("currency": "EUR"), or choose a country"#,
        ),
        (
            r#"{"country": "FR", "pay": {"amount": 1.005}}"#,
            "pay: the amount cannot be read: write fewer decimals",
        ),
        (
            r#"{"country": "FR", "pay": {"amount": 1, "payments": 25, "per": "month"}}"#,
            "pay: give 1 payment for a yearly amount, 1 to 24 for a monthly one",
        ),
    ] {
        let output = jalon(&["route", "-", "--on", DAY], input);
        assert_eq!(output.status.code(), Some(2), "{input}");
        assert_eq!(
            err(&output),
            format!("error: the standard input: {line}\n"),
            "{input}"
        );
        assert!(output.stdout.is_empty(), "{input}");
    }
    // Some editors begin a file with an invisible mark.
    assert!(
        jalon(&["route", "-", "--on", DAY], "\u{feff}{}")
            .status
            .success()
    );
    for input in ["", "[]", "{", "{\"aim\"}", "\"aim\""] {
        let output = jalon(&["route", "-", "--on", DAY], input);
        assert_eq!(output.status.code(), Some(2), "{input}");
        assert_eq!(
            err(&output).trim_end().lines().count(),
            1,
            "{}",
            err(&output)
        );
    }
}

#[test]
fn many_people_are_looked_at_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("a file");
        path.display().to_string()
    };
    let one = write(
        "one.json",
        r#"{"aim": "papers", "country": "FR", "protection": "asylum"}"#,
    );
    let two = write(
        "two.toml",
        "title = \"Two\"\n[answers]\naim = \"papers\"\ncountry = \"FR\"\nprotection = \"none\"\n",
    );
    write("notes.txt", "not for the bench");
    let below = folder.path().display().to_string();
    let all = out(&jalon(&["walk", &below, "--on", DAY], ""));
    let (first, second) = (format!("== {one}\n"), format!("\n== {two}\n"));
    assert!(all.starts_with(&first) && all.contains(&second), "{all}");
    assert!(
        all.ends_with("\n2 people: 1 find something that fits or may fit, 1 a starting point alone, 0 are still asked something\n"),
        "{all}"
    );
    assert_eq!(all, out(&jalon(&["walk", &one, &two, "--on", DAY], "")));
    let json: Value =
        serde_json::from_str(&out(&jalon(&["route", &below, "--json", "--on", DAY], "")))
            .expect("JSON");
    assert_eq!(json[1]["result"]["start"], "other");
    assert_eq!(json[0]["file"], one);

    let three = write("three.json", r#"{"contry": "FR"}"#);
    let four = write("four.toml", "[answers]\naim = \"paper\"\n");
    let wrong = jalon(&["walk", &below, "--on", DAY], "");
    assert_eq!(wrong.status.code(), Some(2));
    assert_eq!(
        err(&wrong),
        format!(
            "error: {four}: aim: there is no option `paper`; did you mean `papers`?\n\
             error: {three}: there is no fact `contry`; did you mean `country`?\n"
        )
    );
    let empty = tempfile::tempdir().expect("a folder");
    let none = jalon(&["route", &empty.path().display().to_string()], "");
    assert!(
        err(&none).contains("holds no .json and no .toml file"),
        "{}",
        err(&none)
    );
}

#[test]
fn bad_arguments_end_with_two() {
    for (arguments, part) in [
        (
            &["checklist", "pas", "-"][..],
            "there is no procedure `pas`; did you mean `pass`?",
        ),
        (
            &["checklist", "zzzzzz", "-"],
            "there is no procedure `zzzzzz`; there are pass, permit",
        ),
        (
            &["checklist", "pass", "-", "--date", "issue=2026-11-22"],
            "`pass` asks for no date `issue`; it asks for issued, use.letter",
        ),
        (
            &["checklist", "permit", "-", "--date", "issued=2026-11-22"],
            "`permit` asks for no date",
        ),
        (
            &["checklist", "pass", "-", "--date", "issued=2026-02-30"],
            "`2026-02-30` is no day; write it as 2026-11-22",
        ),
        (
            &["checklist", "pass", "-", "--date", "issued"],
            "`issued` is not NAME=DATE",
        ),
        (
            &["walk", "-", "--procedure", "permits"],
            "did you mean `permit`?",
        ),
        (
            &["route", "-", "--lang", "xx"],
            "there is no language `xx`; there are en, ar",
        ),
        (
            &["route", "no-such-file.json"],
            "no-such-file.json cannot be read",
        ),
        (
            &["route", "-", "--on", "tomorrow"],
            "invalid value 'tomorrow'",
        ),
        (&["rout"], "unrecognized subcommand 'rout'"),
    ] {
        let output = jalon(arguments, "{}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            err(&output).contains(part),
            "{arguments:?}: {}",
            err(&output)
        );
    }
    let nowhere = tempfile::tempdir().expect("a folder");
    let output = jalon_in(nowhere.path(), &["check"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(
        err(&output).contains("has no folder content/"),
        "{}",
        err(&output)
    );
}

#[test]
fn the_content_is_found_from_below() {
    let below = fixture().join("content/procedures");
    let output = Command::new(env!("CARGO_BIN_EXE_jalon"))
        .args(["check", "--on", DAY])
        .current_dir(below)
        .output()
        .expect("the program runs");
    assert!(out(&output).starts_with("2 procedures"));
}

#[test]
fn a_link_reads_back_as_it_was_written() {
    let answers = json!({"aim": "work", "country": "FR", "protection": "unknown"});
    let arguments = [
        "link",
        "-",
        "--open",
        "permit",
        "--tick",
        "permit/threshold",
        "--lang",
        "ar",
        "--on",
        DAY,
    ];
    let text = out(&jalon(&arguments, &answers.to_string()));
    let text = text.strip_suffix('\n').expect("one line");
    assert!(text.len() < 60 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    for given in [
        text.to_owned(),
        format!("https://jalon.example/?a=b#{text}"),
    ] {
        let read = json_of(&["link", "--read", &given], &json!({}));
        assert_eq!(
            read,
            json!({
                "answers": answers,
                "procedure": "permit",
                "ticks": ["permit/threshold"],
                "language": "ar",
                "dropped": [],
            })
        );
    }
}

#[test]
fn a_link_says_what_of_it_no_longer_applies() {
    let answers = json!({"aim": "work", "years": 5}).to_string();
    let text = out(&jalon(&["link", "-", "--open", "permit"], &answers));
    let later = changed("content/questions/years.toml", |text| {
        let later = text.replace("min = 0", "min = 6");
        assert_ne!(later, text);
        later
    });
    let read = out(&jalon_in(
        later.path(),
        &["link", "--read", text.trim()],
        "",
    ));
    let read: Value = serde_json::from_str(&read).expect("JSON");
    assert_eq!(read["answers"], json!({"aim": "work"}));
    assert_eq!(
        read["dropped"],
        json!([{"dropped": "answer", "fact": "years"}])
    );
}

#[test]
fn what_is_no_link_is_refused_in_one_line() {
    for (arguments, words) in [
        (vec!["link", "--read", "contact"], "no link made here"),
        (vec!["link", "--read", "1abcdefg"], "missing or changed"),
        (
            vec!["link", "-", "--open", "permits"],
            "did you mean `permit`?",
        ),
        (
            vec!["link", "-", "--tick", "permit/nothing"],
            "no line `permit/nothing`",
        ),
    ] {
        let output = jalon(&arguments, "{}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).contains(words), "{}", err(&output));
    }
}
