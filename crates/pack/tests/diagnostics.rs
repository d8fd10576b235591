//! One broken tree per kind of mistake, and what the compiler says about it.
//!
//! A folder of `fixtures/` holds the files that differ from `fixtures/base`, and `expected.txt`, the whole report. Run with
//! `JALON_BLESS=1` to write the reports anew, then read the difference.

mod tree;

use chrono::NaiveDate;
use std::{env, fs, path::Path};

fn report(root: &Path) -> String {
    let on = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a date");
    match jalon_pack::load_on(root, on) {
        Ok(content) => jalon_pack::Report {
            diagnostics: content.warnings,
        }
        .to_string(),
        Err(report) => report.to_string(),
    }
}

#[test]
fn the_base_tree_is_clean() {
    assert_eq!(report(&tree::base("clean")), "0 errors, 0 warnings");
}

#[test]
fn every_fixture_gets_its_report() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for entry in fs::read_dir(tree::fixtures()).expect("fixtures can be read") {
        let fixture = entry.expect("an entry can be read").path();
        let name = fixture
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        if name == "base" {
            continue;
        }
        seen += 1;
        let root = tree::base(&format!("fixture-{name}"));
        tree::lay(&fixture, &root);
        let said = report(&root) + "\n";
        let expected = fixture.join("expected.txt");
        if env::var_os("JALON_BLESS").is_some() {
            fs::write(&expected, &said).expect("the report can be written");
        } else if fs::read_to_string(&expected).ok().as_deref() != Some(&said) {
            wrong.push(format!("--- {name} now says:\n{said}"));
        }
        assert_ne!(said, "0 errors, 0 warnings\n", "{name} breaks nothing");
    }
    assert!(seen > 30, "the fixtures are there");
    assert!(
        wrong.is_empty(),
        "{}\nrun with JALON_BLESS=1 if this is what it should say",
        wrong.join("\n")
    );
}
