//! The files that the browser loads.

use crate::{Content, language};
use jalon_code::Codes;
use jalon_locale::compile as compile_texts;
use jalon_rules::{Pack, SourceId};
use std::collections::{BTreeMap, BTreeSet};

/// What the page shows of a language before it is loaded: code, name, direction, whether a native speaker has read it.
type Listed<'a> = (&'a str, &'a str, &'a str, bool);

/// The files to serve, by path, in order of path: the same bytes for the same content.
///
/// | Path | What |
/// |---|---|
/// | `pack.bin` | postcard of [`jalon_rules::Pack`] |
/// | `languages.bin` | postcard of a list of code, name, `ltr` or `rtl`, and whether a native speaker has read it, in the order shown |
/// | `codes/addresses.bin` | postcard of [`jalon_code::Codes`]: the addresses of official pages and of help. One file: with one for each country, asking for it would tell the server the country |
/// | `<language>/core.txt` | what the questions need: interface, questions, names of procedures |
/// | `<language>/ways.txt` | what first a result or a checklist needs: starting points, official pages, help, paper and messages |
/// | `<language>/<procedure>.txt` | the messages of a procedure |
/// | `<language>/regions.bin` | postcard of a list of code and name of countries, in alphabetical order |
#[must_use]
pub fn compile(content: &Content) -> Vec<(String, Vec<u8>)> {
    let listed: Vec<Listed<'_>> = content
        .languages
        .iter()
        .map(|language| {
            (
                language.code.as_str(),
                language.name.as_str(),
                language.dir.as_str(),
                language.read_by_native,
            )
        })
        .collect();
    let mut files = vec![
        ("pack.bin".to_owned(), bytes(&shown(&content.pack))),
        ("languages.bin".to_owned(), bytes(&listed)),
    ];
    let codes = Codes::make(addresses(&content.pack));
    files.push(("codes/addresses.bin".to_owned(), bytes(&codes)));
    for language in &content.languages {
        let folder = &language.code;
        let text = |file: &str| language.files.get(file).map_or("", String::as_str);
        let (core, ways): (Vec<&str>, Vec<&str>) = language::FILES
            .iter()
            .partition(|file| !language::WAYS.contains(file));
        for (name, parts) in [("core", core), ("ways", ways)] {
            let joined = parts.into_iter().map(text).collect::<Vec<_>>().join("\n");
            files.push((
                format!("{folder}/{name}.txt"),
                compile_texts(&joined).into_bytes(),
            ));
        }
        for procedure in &content.pack.procedures {
            let messages = compile_texts(text(&language::procedure_file(&procedure.id)));
            files.push((
                format!("{folder}/{}.txt", procedure.id),
                messages.into_bytes(),
            ));
        }
        files.push((format!("{folder}/regions.bin"), bytes(&language.regions)));
    }
    files.sort();
    files
}

/// The addresses that may stand on paper.
fn addresses(pack: &Pack) -> BTreeSet<&str> {
    let links = pack.links.iter().map(|link| link.url.as_str());
    let help = pack.help.iter().filter_map(|help| help.url.as_deref());
    links.chain(help).collect()
}

/// The pack without the sources that nothing in it names: what only the record of coverage rests on is never shown.
fn shown(pack: &Pack) -> Pack {
    let mut pack = pack.clone();
    let mut named: BTreeSet<SourceId> = BTreeSet::new();
    each_source(&mut pack, |source| {
        named.insert(*source);
    });
    let numbers: BTreeMap<SourceId, SourceId> =
        named.iter().copied().zip((0..).map(SourceId)).collect();
    each_source(&mut pack, |source| {
        if let Some(number) = numbers.get(source) {
            *source = *number;
        }
    });
    pack.sources = (0..)
        .map(SourceId)
        .zip(pack.sources)
        .filter(|(source, _)| named.contains(source))
        .map(|(_, source)| source)
        .collect();
    pack
}

/// Runs `with` on every place of a pack that names a source.
fn each_source(pack: &mut Pack, mut with: impl FnMut(&mut SourceId)) {
    for procedure in &mut pack.procedures {
        for condition in &mut procedure.conditions {
            with(&mut condition.source);
        }
        for item in &mut procedure.items {
            with(&mut item.source);
        }
        for deadline in &mut procedure.deadlines {
            with(&mut deadline.source);
        }
    }
    for figure in &mut pack.figures {
        with(&mut figure.source);
    }
    for help in &mut pack.help {
        with(&mut help.source);
    }
}

/// Postcard fails only where a buffer is too small or a length is not known beforehand; a growing buffer and these types
/// know neither case.
fn bytes(value: &impl serde::Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}
