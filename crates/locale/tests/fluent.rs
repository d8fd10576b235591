//! Compiled messages come out as Fluent itself writes them: every message of every language, with counts that take every plural
//! form.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use jalon_locale::{Args, Catalog, Dir, Formats, Key, Speech, compile};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Counts whose plural form Fluent's own tables have right in every language: from 103 on they are wrong in Arabic.
const COUNTS: [i32; 12] = [0, 1, 2, 3, 6, 10, 11, 26, 99, 100, 101, 102];

/// The variables of a pattern, those that choose too.
fn variables<'t>(pattern: &Pattern<&'t str>, found: &mut BTreeSet<&'t str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                found.insert(id.name);
            }
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    found.insert(id.name);
                }
                for variant in variants {
                    variables(&variant.value, found);
                }
            }
            Expression::Inline(_) => {}
        }
    }
}

/// What Fluent writes, with numbers in the digits of the language.
fn by_fluent(
    bundle: &FluentBundle<FluentResource>,
    pattern: &Pattern<&str>,
    args: &FluentArgs<'_>,
    rtl: bool,
) -> String {
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    assert_eq!(errors, []);
    let marked = rtl || text.chars().any(
        |c| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'),
    );
    text.chars()
        .filter(|c| marked || !matches!(c, '\u{2068}' | '\u{2069}'))
        .collect()
}

/// Compares every message and attribute of a text; gives how many were compared.
fn compare(code: &str, source: &str) -> usize {
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut bundle = FluentBundle::new(vec![code.parse().expect("a code")]);
    bundle
        .add_resource(resource)
        .expect("each message stands once");
    let rtl = code == "ar";
    let dir = if rtl { Dir::Rtl } else { Dir::Ltr };
    let speech = Speech {
        code: code.to_owned(),
        dir,
        core: compile(source),
    };
    let catalog = Catalog::new(speech, None);
    let formats = Formats::new(code);
    let parsed = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let mut compared = 0;
    for entry in &parsed.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let value = message.value.iter().map(|value| (None, value));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (Some(attribute.id.name), &attribute.value));
        for (attribute, pattern) in value.chain(attributes) {
            let mut names = BTreeSet::new();
            variables(pattern, &mut names);
            let mut key = Key::core(message.id.name);
            if let Some(attribute) = attribute {
                key = key.attr(attribute);
            }
            for count in COUNTS {
                let (mut theirs, mut ours) = (FluentArgs::new(), Args::new());
                for name in &names {
                    theirs.set(*name, FluentValue::from(f64::from(count)));
                    ours = ours.number(name, count);
                }
                let text = by_fluent(&bundle, pattern, &theirs, rtl);
                let found = catalog.find(key.clone(), &ours).map(|phrase| phrase.text);
                assert_eq!(formats.number(i64::from(count)), count.to_string());
                assert_eq!(
                    found.as_deref(),
                    Some(text.as_str()).filter(|text| !text.trim().is_empty()),
                    "{code}: {key} with {count}"
                );
                if names.is_empty() {
                    break;
                }
                let (mut theirs, mut ours) = (FluentArgs::new(), Args::new());
                for name in &names {
                    theirs.set(*name, "one \u{627}\n=");
                    ours = ours.text(name, "one \u{627}\n=");
                }
                let text = by_fluent(&bundle, pattern, &theirs, rtl);
                let found = catalog.find(key.clone(), &ours).map(|phrase| phrase.text);
                assert_eq!(
                    found.as_deref(),
                    Some(text.as_str()),
                    "{code}: {key} with words"
                );
            }
            compared += 1;
        }
    }
    assert!(catalog.troubles().is_empty(), "{:?}", catalog.troubles());
    compared
}

fn fluent_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of texts") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            fluent_files(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "ftl") {
            found.push(path);
        }
    }
}

#[test]
fn every_message_of_every_language_comes_out_as_fluent_writes_it() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut languages = 0;
    for folder in fs::read_dir(&locales).expect("the languages") {
        let folder = folder.expect("an entry").path();
        let code = folder.file_name().and_then(|name| name.to_str());
        let Some(code) = code.filter(|_| folder.is_dir()) else {
            continue;
        };
        let mut files = Vec::new();
        fluent_files(&folder, &mut files);
        let compared: usize = files
            .iter()
            .map(|file| compare(code, &fs::read_to_string(file).expect("a readable file")))
            .sum();
        assert!(compared > 1000, "{code}: only {compared} messages");
        languages += 1;
    }
    assert!(languages >= 3);
}

#[test]
fn every_form_of_a_message_comes_out_as_fluent_writes_it() {
    for (code, source) in [
        (
            "fr",
            "a = { $n }\nb = x { $n } y\nc = { $n -> \n    [0] rien\n    [one] une\n   *[other] { $n }\n}\n",
        ),
        (
            "en",
            "a = { $n ->\n   *[other] many { $n }\n    [one] one\n}\nb = { \"{\" } and { $n }{ $m }\n",
        ),
        (
            "ar",
            "a = { $n ->\n    [two] \u{627} { $n }\n   *[few] { $n -> \n    [1] x\n   *[other] { $m } y\n} z\n} end { $m }\n    .if = \u{628}\n      two lines\n",
        ),
        (
            "pl",
            "a =\n    first { $n ->\n    [one] one\n    [few] few\n   *[many] many { $n }\n} last\n    second\n",
        ),
    ] {
        assert!(compare(code, source) > 0);
    }
}

#[test]
fn plural_forms_are_those_of_cldr() {
    // (language, counts, form)
    for (code, counts, form) in [
        ("ar", &[0][..], "zero"),
        ("ar", &[2], "two"),
        ("ar", &[3, 10, 103, 110, 1003], "few"),
        ("ar", &[11, 99, 111], "many"),
        ("ar", &[100, 101, 102, 200], "other"),
        ("fr", &[0, 1], "one"),
        ("fr", &[2, 100], "other"),
        ("en", &[1], "one"),
        ("en", &[0, 2], "other"),
        ("uk", &[1, 21], "one"),
        ("uk", &[2, 24], "few"),
        ("uk", &[5, 11, 12, 25], "many"),
    ] {
        for count in counts {
            assert_eq!(Formats::new(code).plural(*count), form, "{code} {count}");
        }
    }
}
