//! The languages: `locales/<language>/`.

use crate::{
    diagnostic::{Diagnostic, Place, Report},
    fluent::{self, Texts},
    raw::{Raw, Settings},
    regions,
    table::{Reader, Table},
    tree::Tree,
};
use std::collections::{BTreeMap, BTreeSet};

/// One shipped language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 code, the name of its folder.
    pub code: String,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Whether a native speaker has read it.
    pub read_by_native: bool,
    /// The Fluent files as written, by path below the folder (`ui.ftl`, `procedures/eqpr.ftl`).
    pub files: BTreeMap<String, String>,
    /// Code and name of every country that can be answered, in this language's alphabetical order.
    pub regions: Vec<(String, String)>,
}

/// A language and its messages, by file.
pub(crate) struct Read {
    pub language: Language,
    pub texts: BTreeMap<String, Texts>,
}

/// The Fluent files that every language has, beside one for each procedure.
pub(crate) const FILES: [&str; 7] = [
    "ui.ftl",
    "questions.ftl",
    "procedures.ftl",
    "links.ftl",
    "help.ftl",
    "starts.ftl",
    "take.ftl",
];

/// Those of them that nobody needs before the first result or checklist.
pub(crate) const WAYS: [&str; 4] = ["links.ftl", "help.ftl", "starts.ftl", "take.ftl"];

/// The Fluent file of a procedure.
pub(crate) fn procedure_file(id: &str) -> String {
    format!("procedures/{id}.ftl")
}

/// Reads the languages listed in `jalon.toml`, the default first, then in the order shown.
pub(crate) fn read(
    tree: &Tree,
    raw: &Raw,
    settings: &Settings,
    codes: &[&str],
    report: &mut Report,
) -> Vec<Read> {
    let mut read = Vec::new();
    let mut listed = BTreeSet::new();
    for code in &settings.languages {
        if listed.insert(code.as_str()) {
            read.extend(language(code, &code.place, tree, raw, codes, report));
        } else {
            report.add(Diagnostic::error(
                &code.place,
                format!("the language `{}` is listed twice", code.value),
            ));
        }
    }
    if !listed.contains(settings.default_language.as_str()) {
        let text = format!(
            "the default language `{}` is not in the list of languages",
            settings.default_language.value
        );
        let names = listed.iter().copied();
        report.add(
            Diagnostic::error(&settings.default_language.place, text)
                .suggest(&settings.default_language, names),
        );
    }
    let mut seen = BTreeSet::new();
    for (path, source) in &tree.files {
        let folder = path.split('/').next().unwrap_or_default();
        if !listed.contains(folder) && seen.insert(folder) {
            let text = format!("locales/{folder} is not a listed language");
            report.add(
                Diagnostic::warning(&Place::start(source), text)
                    .help("add it to the list in content/jalon.toml"),
            );
        }
    }
    read
}

fn language(
    code: &str,
    place: &Place,
    tree: &Tree,
    raw: &Raw,
    codes: &[&str],
    report: &mut Report,
) -> Option<Read> {
    let folder = format!("{code}/");
    let own = || {
        tree.files
            .iter()
            .filter_map(|(path, source)| Some((path.strip_prefix(&folder)?, source)))
    };
    let unreadable = |path: &str| tree.unreadable.contains(&format!("{folder}{path}"));
    let Some((_, declared)) = own().find(|(path, _)| *path == "language.toml") else {
        if !unreadable("language.toml") {
            let text = format!("locales/{code}/language.toml is missing");
            report.add(
                Diagnostic::error(place, text)
                    .label("listed here")
                    .help("it holds name, dir and read_by_native"),
            );
        }
        return None;
    };
    let procedures: BTreeSet<String> = raw
        .procedures
        .iter()
        .map(|procedure| procedure_file(&procedure.id))
        .collect();
    let mut texts = BTreeMap::new();
    for (path, source) in own().filter(|(path, _)| *path != "language.toml") {
        let broken = path
            .strip_suffix(".ftl")
            .is_some_and(|key| raw.broken.contains(key));
        if FILES.contains(&path) || procedures.contains(path) || broken {
            texts.insert(path.to_owned(), fluent::read(source, report));
        } else {
            let text = "this file has no place in a language";
            report.add(Diagnostic::error(&Place::start(source), text).help(format!(
                "a language has {}, and procedures/<procedure>.ftl",
                FILES.join(", ")
            )));
        }
    }
    for missing in FILES
        .into_iter()
        .chain(procedures.iter().map(String::as_str))
        .filter(|path| !texts.contains_key(*path) && !unreadable(path))
    {
        let text = format!("locales/{code}/{missing} is missing");
        report.add(
            Diagnostic::error(&Place::start(declared), text)
                .label("this language has no such file"),
        );
    }
    let regions = regions::named(code, codes);
    if regions.is_none() {
        let text = format!("there are no names of countries for the language `{code}`");
        report.add(
            Diagnostic::error(place, text)
                .label("not known to CLDR")
                .help("write a language code such as fr, or pt-BR"),
        );
    }
    let (name, dir, read_by_native) =
        Reader::read(declared, report, "language.toml", |t: &Table<'_, '_>| {
            let (name, dir) = (
                t.text("name"),
                t.word("dir", &[("ltr", "ltr"), ("rtl", "rtl")]),
            );
            let read_by_native = t.flag("read_by_native");
            Some((name?.value, dir?.value.to_owned(), read_by_native))
        })?;
    let files = texts
        .iter()
        .map(|(path, texts)| (path.clone(), texts.source.text.clone()))
        .collect();
    let language = Language {
        code: code.to_owned(),
        name,
        dir,
        read_by_native,
        files,
        regions: regions.unwrap_or_default(),
    };
    Some(Read { language, texts })
}
