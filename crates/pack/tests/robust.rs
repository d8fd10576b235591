//! Whatever an editor saves, the compiler answers with a report; and the same content always gives the same files.

mod tree;

use proptest::prelude::*;
use std::{fs, path::Path};

/// Pieces that parsers of TOML, CEL and Fluent treat specially.
const PIECES: [&[u8]; 24] = [
    b"\"",
    b"'",
    b"'''",
    b"\"\"\"",
    b"[",
    b"]",
    b"[[",
    b"{",
    b"}",
    b"\\",
    b"\\u12",
    b"=",
    b"\n",
    b"\r",
    b"\0",
    b"\xff",
    b"\xc3\xa9",
    b"&&",
    b"(",
    b")",
    b"!",
    b"-",
    b"99999999999999999999",
    b" in ",
];

#[derive(Clone, Debug)]
enum Edit {
    Delete(usize),
    Insert(usize),
    Cut,
}

fn edits() -> impl Strategy<Value = Vec<(prop::sample::Index, prop::sample::Index, Edit)>> {
    let edit = prop_oneof![
        (1usize..40).prop_map(Edit::Delete),
        (0..PIECES.len()).prop_map(Edit::Insert),
        Just(Edit::Cut),
    ];
    prop::collection::vec(
        (
            any::<prop::sample::Index>(),
            any::<prop::sample::Index>(),
            edit,
        ),
        1..4,
    )
}

fn apply(path: &Path, place: prop::sample::Index, edit: &Edit) {
    let mut bytes = fs::read(path).expect("the file is there");
    let at = place.index(bytes.len() + 1);
    match edit {
        Edit::Delete(count) => {
            bytes.drain(at..bytes.len().min(at + count));
        }
        Edit::Insert(piece) => {
            bytes.splice(at..at, PIECES[*piece].iter().copied());
        }
        Edit::Cut => bytes.truncate(at),
    }
    fs::write(path, bytes).expect("the file can be written");
}

/// What reaches the reader is worded by us: never what a parser said.
fn is_ours(report: &str) -> bool {
    [
        "Syntax error",
        "TOML parse error",
        "mismatched input",
        "Expected a token",
    ]
    .iter()
    .all(|foreign| !report.contains(foreign))
}

/// A minute's worth by hand: `PROPTEST_CASES=5000`.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(96)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_file_however_broken_makes_it_panic(edits in edits()) {
        let root = tree::base("broken");
        let mut files = tree::files(&root.join("content"));
        files.extend(tree::files(&root.join("locales")));
        for (file, place, edit) in &edits {
            apply(&files[file.index(files.len())], *place, edit);
        }
        match jalon_pack::load(&root) {
            Ok(content) => prop_assert!(!jalon_pack::compile(&content).is_empty()),
            Err(report) => {
                prop_assert!(report.has_errors());
                prop_assert!(is_ours(&report.to_string()), "{report}");
                for diagnostic in &report.diagnostics {
                    prop_assert!(diagnostic.place.line() >= 1 && diagnostic.place.column() >= 1);
                }
            }
        }
    }
}

#[test]
fn a_missing_tree_is_said_to_be_missing() {
    let report = jalon_pack::load(&tree::fixtures().join("nowhere")).expect_err("there is nothing");
    assert!(report.to_string().contains("this is missing"), "{report}");
}

#[test]
fn columns_count_characters() {
    let root = tree::base("columns");
    fs::write(
        root.join("content/derived.toml"),
        "citizen = \"nationality == 'é' || nationality == 'FRA'\"\n",
    )
    .expect("writable");
    let report = jalon_pack::load(&root).expect_err("two options are unknown");
    let columns: Vec<usize> = report
        .diagnostics
        .iter()
        .map(|diagnostic| diagnostic.place.column())
        .collect();
    assert_eq!(columns, [27, 49]);
}

#[test]
fn the_same_content_gives_the_same_files() {
    let first = jalon_pack::load(&tree::base("same-1")).expect("the base tree is sound");
    let second = jalon_pack::load(&tree::base("same-2")).expect("the base tree is sound");
    let files = jalon_pack::compile(&first);
    assert_eq!(files, jalon_pack::compile(&second));
    let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "codes/addresses.bin",
            "en/core.txt",
            "en/permit.txt",
            "en/regions.bin",
            "en/statement.txt",
            "en/ways.txt",
            "fr/core.txt",
            "fr/permit.txt",
            "fr/regions.bin",
            "fr/statement.txt",
            "fr/ways.txt",
            "languages.bin",
            "pack.bin",
        ]
    );
}
