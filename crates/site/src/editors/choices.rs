//! What can be chosen, by id and by name in one language: the closed lists of the content.

use jalon_locale::{Args, Catalog, Dir, Key, Speech};
use jalon_pack::{Content, Language};
use jalon_rules::Kind;
use std::collections::BTreeMap;

/// An id, and what it is called.
pub(super) type Named = (String, String);

/// The closed lists in one language.
pub(super) struct Choices {
    /// In the order of the language's alphabet.
    pub(super) countries: Vec<Named>,
    /// In the order in which they are asked.
    pub(super) aims: Vec<Named>,
    /// In the editor's order.
    pub(super) procedures: Vec<Named>,
}

impl Choices {
    pub(super) fn of(content: &Content, language: &Language) -> Self {
        let text = |file: &str| language.files.get(file).map_or("", String::as_str);
        let core = ["questions.ftl", "procedures.ftl"].map(text).join("\n");
        let speech = Speech {
            code: language.code.clone(),
            dir: Dir::from_code(&language.dir),
            core: jalon_locale::compile(&core),
        };
        let catalog = Catalog::new(speech, None);
        let name = |key: String| catalog.text(Key::core(key), &Args::new()).text;
        let pack = &content.pack;
        let options = |fact: jalon_rules::FactId| -> Vec<&str> {
            match pack.facts.get(usize::from(fact.0)).map(|fact| &fact.kind) {
                Some(Kind::Choice { options, .. }) => {
                    options.iter().map(|option| option.id.as_str()).collect()
                }
                _ => Vec::new(),
            }
        };
        let served = options(pack.roles.country);
        let aim = pack.facts.get(usize::from(pack.roles.aim.0));
        let aim = aim.map_or("", |fact| fact.id.as_str());
        let regions = language.regions.iter();
        Self {
            countries: regions
                .filter(|(code, _)| served.contains(&code.as_str()))
                .cloned()
                .collect(),
            aims: options(pack.roles.aim)
                .into_iter()
                .map(|option| (option.to_owned(), name(format!("{aim}--{option}"))))
                .collect(),
            procedures: pack
                .procedures
                .iter()
                .map(|procedure| (procedure.id.clone(), name(procedure.id.clone())))
                .collect(),
        }
    }

    /// What a start is called: an aim or a procedure.
    pub(super) fn starts(&self) -> BTreeMap<&str, &str> {
        let starts = self.aims.iter().chain(&self.procedures);
        starts
            .map(|(id, name)| (id.as_str(), name.as_str()))
            .collect()
    }
}
