//! The case of every person of `personas/` goes through a link and comes out the same, and the link stays short enough to scan.

use chrono::NaiveDate;
use jalon_cli::{answers_from_toml, walk};
use jalon_link::{Bundle, decode, encode};
use jalon_rules::{Pack, carried};
use std::{fs, path::Path};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests are a folder of the project")
}

fn pack() -> Pack {
    jalon_pack::load(root())
        .unwrap_or_else(|report| panic!("{report}"))
        .pack
}

/// Half of all links, and nearly all, in characters: beyond about 130 with the address, a code has too many modules for an old
/// camera.
const HALF: usize = 70;
const NINE_IN_TEN: usize = 85;
const LONGEST: usize = 130;

#[test]
fn every_case_goes_through_a_link() {
    let pack = pack();
    let on = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let mut lengths = Vec::new();
    for entry in fs::read_dir(root().join("tests/personas")).expect("there are personas") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a text");
        let knows = answers_from_toml(&pack, &text)
            .unwrap_or_else(|trouble| panic!("{}: {trouble}", path.display()));
        let seen = walk(&pack, &knows, None, on);
        for sensitive in [false, true] {
            let bundle = Bundle {
                answers: carried(&pack, &seen.answers, on, sensitive),
                procedure: seen.procedure,
                ticks: seen
                    .procedure
                    .map(|id| &pack.procedures[usize::from(id.0)])
                    .and_then(|opened| Some(format!("{}/{}", opened.id, opened.items.first()?.id)))
                    .into_iter()
                    .collect(),
                language: "ar".to_owned(),
            };
            let text = encode(&pack, &bundle);
            let arrived = decode(&pack, &text).expect("it can be read");
            assert_eq!(arrived.bundle, bundle, "{}", path.display());
            assert_eq!(arrived.dropped, [], "{}", path.display());
            if sensitive {
                lengths.push(text.len());
            }
        }
    }
    lengths.sort_unstable();
    let at = |part: usize| lengths[(lengths.len() - 1) * part / 100];
    println!(
        "{} links: shortest {}, half {}, nine in ten {}, longest {}",
        lengths.len(),
        at(0),
        at(50),
        at(90),
        at(100)
    );
    assert!(at(50) <= HALF && at(90) <= NINE_IN_TEN && at(100) <= LONGEST);
}
