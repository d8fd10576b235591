//! Names looked up: which facts, options, groups, links… there are, and their numbers in the pack.

use crate::{
    diagnostic::{Diagnostic, Report},
    raw::{Choice, Named, Question, QuestionKind, Raw},
    regions,
    table::At,
};
use jalon_rules::{Expr, Fact, FactId, Kind, OptionId, OptionItem};
use std::collections::{BTreeMap, BTreeSet};

/// The names of the content tree.
pub(crate) struct Index {
    /// In the editor's order, with `asked_if` and `change_if` not yet compiled.
    pub facts: Vec<Fact>,
    pub country: Option<FactId>,
    /// Under the name used in conditions.
    pub groups: BTreeMap<String, Vec<String>>,
    /// Under the name used in conditions; the number is the place in [`Raw::derived`].
    pub derived: BTreeMap<String, usize>,
    pub figures: BTreeSet<String>,
    pub categories: BTreeSet<String>,
    ids: BTreeMap<&'static str, Vec<String>>,
    broken: BTreeSet<String>,
}

impl Index {
    /// Numbers the facts, resolves their options and collects every name. Reports options that do not exist.
    pub(crate) fn new(raw: &Raw, report: &mut Report) -> Self {
        fn ids<T>(list: &[Named<T>]) -> Vec<String> {
            list.iter().map(|named| named.id.clone()).collect()
        }
        let groups: BTreeMap<_, _> = raw
            .groups
            .iter()
            .map(|(name, members)| {
                (
                    name.replace('-', "_"),
                    members.iter().map(|member| member.value.clone()).collect(),
                )
            })
            .collect();
        let facts: Vec<Fact> = raw
            .questions
            .iter()
            .map(|question| fact(question, &groups, raw, report))
            .collect();
        let country = raw
            .settings
            .as_ref()
            .and_then(|settings| position(&facts, &settings.country));
        let countries = || raw.countries.iter().map(|country| &country.value);
        Self {
            country,
            groups,
            derived: raw
                .derived
                .iter()
                .enumerate()
                .map(|(at, (name, _))| (name.value.clone(), at))
                .collect(),
            figures: countries()
                .flat_map(|country| &country.figures)
                .map(|figure| figure.name.value.clone())
                .collect(),
            categories: countries()
                .flat_map(|country| &country.offers)
                .map(|offer| offer.category.value.clone())
                .collect(),
            ids: BTreeMap::from([
                ("questions", ids(&raw.questions)),
                ("procedures", ids(&raw.procedures)),
                ("countries", ids(&raw.countries)),
                ("links", ids(&raw.links)),
                ("sources", ids(&raw.sources)),
                ("help", ids(&raw.help)),
                ("starts", ids(&raw.starts)),
            ]),
            facts,
            broken: raw.broken.clone(),
        }
    }

    /// The fact of this name.
    pub(crate) fn fact(&self, id: &str) -> Option<FactId> {
        position(&self.facts, id)
    }

    /// A fact by its number.
    pub(crate) fn get(&self, id: FactId) -> Option<&Fact> {
        self.facts.get(usize::from(id.0))
    }

    /// Whether a file (`links/x`) or any file of a folder (`countries/`) could not be read.
    pub(crate) fn is_broken(&self, path: &str) -> bool {
        if path.ends_with('/') {
            self.broken.iter().any(|broken| broken.starts_with(path))
        } else {
            self.broken.contains(path)
        }
    }

    /// The names of the files in a folder.
    pub(crate) fn names(&self, folder: &str) -> impl Iterator<Item = &str> {
        self.ids
            .get(folder)
            .into_iter()
            .flatten()
            .map(String::as_str)
    }

    /// The number of a file of a folder; reports a name that has none.
    pub(crate) fn number(
        &self,
        folder: &str,
        name: &At<String>,
        report: &mut Report,
    ) -> Option<u16> {
        let at = self.names(folder).position(|known| known == name.value);
        if at.is_none() && !self.is_broken(&format!("{folder}/{}", name.value)) {
            let diagnostic = Diagnostic::error(
                &name.place,
                format!("there is no content/{folder}/{}.toml", name.value),
            );
            report.add(
                diagnostic
                    .label("no such file")
                    .suggest(name, self.names(folder)),
            );
        }
        at.and_then(|at| u16::try_from(at).ok())
    }

    /// Every name that a condition may use.
    pub(crate) fn condition_names(&self) -> impl Iterator<Item = &str> {
        let facts = self.facts.iter().map(|fact| fact.id.as_str());
        facts
            .chain(self.derived.keys().map(String::as_str))
            .chain(self.groups.keys().map(String::as_str))
    }
}

fn position(facts: &[Fact], id: &str) -> Option<FactId> {
    let at = facts.iter().position(|fact| fact.id == id)?;
    u16::try_from(at).ok().map(FactId)
}

fn fact(
    question: &Named<Question>,
    groups: &BTreeMap<String, Vec<String>>,
    raw: &Raw,
    report: &mut Report,
) -> Fact {
    let value = &question.value;
    let countries = value.kind.has_countries();
    let options = if countries {
        country_options(value, groups, raw, report)
    } else {
        options(&value.options, report)
    };
    let kind = match value.kind.value {
        QuestionKind::Choice | QuestionKind::Country => Kind::Choice { options, countries },
        QuestionKind::Choices | QuestionKind::Countries => Kind::Choices { options, countries },
        QuestionKind::Number => Kind::Number {
            min: value.min,
            max: value.max,
        },
        QuestionKind::Money => Kind::Money,
    };
    Fact {
        id: question.id.clone(),
        kind,
        change: value.change,
        change_if: Expr::True,
        asked_if: Expr::True,
        properties: value.marks.clone(),
    }
}

fn country_options(
    question: &Question,
    groups: &BTreeMap<String, Vec<String>>,
    raw: &Raw,
    report: &mut Report,
) -> Vec<OptionItem> {
    let codes: Vec<String> = match &question.from {
        Some(from) if from.value == "all" => regions::WORLD
            .iter()
            .map(|code| (*code).to_owned())
            .collect(),
        Some(from) => groups
            .get(&from.replace('-', "_"))
            .cloned()
            .unwrap_or_else(|| {
                if !raw.broken.contains("groups") {
                    let names = raw
                        .groups
                        .iter()
                        .map(|(name, _)| name.as_str())
                        .chain(["all"]);
                    report.add(
                        Diagnostic::error(
                            &from.place,
                            format!("there is no group `{}` in groups.toml", from.value),
                        )
                        .label("unknown group")
                        .suggest(from, names),
                    );
                }
                Vec::new()
            }),
        None => Vec::new(),
    };
    let item = |id: String, exclusive| OptionItem {
        id,
        means: Vec::new(),
        exclusive,
    };
    let listed = codes.into_iter().map(|code| item(code, false));
    listed
        .chain(
            question
                .also
                .iter()
                .map(|also| item(also.value.clone(), true)),
        )
        .collect()
}

fn options(choices: &[At<Choice>], report: &mut Report) -> Vec<OptionItem> {
    let find = |name: &At<String>, report: &mut Report| {
        let at = choices
            .iter()
            .position(|choice| choice.id.value == name.value && choice.means.is_empty());
        if at.is_none() {
            let plain = choices
                .iter()
                .filter(|choice| choice.means.is_empty())
                .map(|choice| choice.id.as_str());
            report.add(
                Diagnostic::error(
                    &name.place,
                    format!(
                        "`{}` is not an option that stands for itself here",
                        name.value
                    ),
                )
                .label("unknown option")
                .suggest(name, plain),
            );
        }
        at.and_then(|at| u16::try_from(at).ok()).map(OptionId)
    };
    choices
        .iter()
        .map(|choice| {
            let mut means: Vec<OptionId> = choice
                .means
                .iter()
                .filter_map(|name| find(name, report))
                .collect();
            means.sort_unstable();
            OptionItem {
                id: choice.id.value.clone(),
                means,
                exclusive: choice.exclusive,
            }
        })
        .collect()
}
