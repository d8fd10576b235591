//! The files that the browser loads.

use crate::{Content, fluent, language};

/// What the page shows of a language before it is loaded: code, name, direction, whether a native speaker has read it.
type Listed<'a> = (&'a str, &'a str, &'a str, bool);

/// The files to serve, by path, in order of path: the same bytes for the same content.
///
/// | Path | What |
/// |---|---|
/// | `pack.bin` | postcard of [`jalon_rules::Pack`] |
/// | `languages.bin` | postcard of a list of code, name, `ltr` or `rtl`, and whether a native speaker has read it, in the order shown |
/// | `<language>/core.ftl` | all messages but those of procedures' own files |
/// | `<language>/<procedure>.ftl` | the messages of a procedure |
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
        ("pack.bin".to_owned(), bytes(&content.pack)),
        ("languages.bin".to_owned(), bytes(&listed)),
    ];
    for language in &content.languages {
        let folder = &language.code;
        let text = |file: &str| {
            language
                .files
                .get(file)
                .map_or_else(String::new, |text| fluent::without_comments(text))
        };
        let core: String = language::FILES.iter().map(|file| text(file)).collect();
        files.push((format!("{folder}/core.ftl"), core.into_bytes()));
        for procedure in &content.pack.procedures {
            let messages = text(&language::procedure_file(&procedure.id));
            files.push((
                format!("{folder}/{}.ftl", procedure.id),
                messages.into_bytes(),
            ));
        }
        files.push((format!("{folder}/regions.bin"), bytes(&language.regions)));
    }
    files.sort();
    files
}

/// Postcard fails only where a buffer is too small or a length is not known beforehand; a growing buffer and these types
/// know neither case.
fn bytes(value: &impl serde::Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap_or_default()
}
