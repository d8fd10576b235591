//! `content/renamed.toml`: the ids that were in use once, and what they are called now.

use crate::{
    diagnostic::{Diagnostic, Place, Report},
    raw::Raw,
    table::{At, Table},
};
use jalon_rules as rules;
use std::collections::{BTreeMap, BTreeSet};

/// The file as written.
#[derive(Debug, Default)]
pub(crate) struct Renamed {
    questions: Vec<Entry>,
    options: Vec<Entry>,
    procedures: Vec<Entry>,
    items: Vec<Entry>,
}

/// A former id, and the one that took its place; `None` where it was removed.
#[derive(Debug)]
struct Entry {
    id: At<String>,
    now: Option<At<String>>,
}

pub(crate) fn read(t: &Table<'_, '_>) -> Renamed {
    let renamed = |key: &str| {
        let list = t.table_opt(key, |t| Some(t.named_texts()));
        list.map_or_else(Vec::new, |list| list.value)
            .into_iter()
            .map(|(id, now)| Entry { id, now: Some(now) })
            .collect::<Vec<_>>()
    };
    let mut found = Renamed {
        questions: renamed("questions"),
        options: renamed("options"),
        procedures: renamed("procedures"),
        items: renamed("items"),
    };
    t.table_opt("removed", |t| {
        let removed = |key: &str| t.texts(key).into_iter().map(|id| Entry { id, now: None });
        found.questions.extend(removed("questions"));
        found.options.extend(removed("options"));
        found.procedures.extend(removed("procedures"));
        found.items.extend(removed("items"));
        Some(())
    });
    found
}

impl Renamed {
    /// Where a former id stands in the file.
    pub(crate) fn places(&self) -> impl Iterator<Item = &At<String>> {
        let lists = [
            &self.questions,
            &self.options,
            &self.procedures,
            &self.items,
        ];
        lists.into_iter().flatten().map(|entry| &entry.id)
    }
}

/// Works out what each former id stands for, straight to the id used now.
pub(crate) fn resolve(
    raw: &Raw,
    facts: &[rules::Fact],
    procedures: &[rules::Procedure],
    report: &mut Report,
) -> rules::Renamed {
    let written = &raw.renamed;
    let questions: BTreeMap<&str, BTreeSet<&str>> = facts
        .iter()
        .map(|fact| {
            let options = fact.options().iter().map(|option| option.id.as_str());
            (fact.id.as_str(), options.collect())
        })
        .collect();
    let lists: BTreeMap<&str, BTreeSet<&str>> = procedures
        .iter()
        .map(|procedure| {
            let items = procedure.items.iter().map(|item| item.id.as_str());
            (procedure.id.as_str(), items.collect())
        })
        .collect();
    let mut asked = Resolving {
        raw,
        folder: "questions",
        report,
    };
    let of_questions = asked.owners("question", &questions, &written.questions);
    let options = asked.parts(
        "option",
        "question",
        &questions,
        &of_questions,
        &written.options,
    );
    let mut listed = Resolving {
        folder: "procedures",
        ..asked
    };
    let of_procedures = listed.owners("procedure", &lists, &written.procedures);
    let items = listed.parts("item", "procedure", &lists, &of_procedures, &written.items);
    rules::Renamed {
        questions: of_questions,
        options,
        procedures: of_procedures,
        items,
    }
}

type Known<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

struct Resolving<'a> {
    raw: &'a Raw,
    folder: &'static str,
    report: &'a mut Report,
}

/// Former ids of one kind, within one question or procedure or outside all of them.
type Formers<'a> = BTreeMap<&'a str, Option<&'a At<String>>>;

impl Resolving<'_> {
    fn owners(&mut self, what: &str, known: &Known<'_>, entries: &[Entry]) -> Vec<rules::Former> {
        let now: BTreeSet<&str> = known.keys().copied().collect();
        let entries: Vec<(&str, &Entry)> = entries
            .iter()
            .map(|entry| (entry.id.as_str(), entry))
            .collect();
        self.group(what, "", &now, &entries)
    }

    fn parts(
        &mut self,
        what: &str,
        owner: &str,
        known: &Known<'_>,
        former: &[rules::Former],
        entries: &[Entry],
    ) -> Vec<rules::Former> {
        let mut groups: BTreeMap<&str, Vec<(&str, &Entry)>> = BTreeMap::new();
        for entry in entries {
            let Some((of, id)) = entry.id.split_once('/') else {
                self.report.add(
                    Diagnostic::error(
                        &entry.id.place,
                        format!(
                            "`{}` does not say which {owner} it belongs to",
                            entry.id.value
                        ),
                    )
                    .label("write both")
                    .help(format!("write \"{owner}/{what}\"")),
                );
                continue;
            };
            let renamed = former.iter().find(|former| former.id == of);
            let of = match renamed {
                Some(former) => former.now.as_deref(),
                None => Some(of),
            };
            // What belonged to something that is gone is gone with it.
            let Some(of) = of else { continue };
            if known.contains_key(of) {
                groups.entry(of).or_default().push((id, entry));
            } else {
                self.unknown(owner, of, &entry.id.place, &mut known.keys().copied());
            }
        }
        let mut found = Vec::new();
        for (of, entries) in groups {
            found.extend(self.group(what, of, &known[of], &entries));
        }
        found
    }

    fn group(
        &mut self,
        what: &str,
        of: &str,
        now: &BTreeSet<&str>,
        entries: &[(&str, &Entry)],
    ) -> Vec<rules::Former> {
        let mut formers: Formers<'_> = BTreeMap::new();
        let mut sound = Vec::new();
        for (id, entry) in entries {
            if now.contains(id) {
                self.report.add(
                    Diagnostic::error(
                        &entry.id.place,
                        format!("the {what} `{}` is still there", entry.id.value),
                    )
                    .label("not a former id")
                    .help("take this line away: it would never be looked at"),
                );
            } else if formers.insert(id, entry.now.as_ref()).is_some() {
                self.report.add(
                    Diagnostic::error(
                        &entry.id.place,
                        format!("the former {what} `{}` stands twice", entry.id.value),
                    )
                    .label("second time")
                    .help("keep the line that says what it is called now"),
                );
            } else {
                sound.push((*id, *entry));
            }
        }
        sound
            .into_iter()
            .map(|(id, entry)| rules::Former {
                of: of.to_owned(),
                id: id.to_owned(),
                now: self.follow(what, now, &formers, entry),
            })
            .collect()
    }

    /// From one former id to the next, until the id used now.
    fn follow(
        &mut self,
        what: &str,
        now: &BTreeSet<&str>,
        formers: &Formers<'_>,
        entry: &Entry,
    ) -> Option<String> {
        let mut target = entry.now.as_ref()?;
        for _ in 0..=formers.len() {
            if now.contains(target.as_str()) {
                return Some(target.value.clone());
            }
            let Some(next) = formers.get(target.as_str()) else {
                self.unknown(what, target, &target.place, &mut now.iter().copied());
                return None;
            };
            target = (*next)?;
        }
        self.report.add(
            Diagnostic::error(
                &entry.id.place,
                format!(
                    "the former {what} `{}` leads back to itself",
                    entry.id.value
                ),
            )
            .label("in a circle")
            .help(format!("write the id that the {what} has today")),
        );
        None
    }

    fn unknown(
        &mut self,
        what: &str,
        id: &str,
        place: &Place,
        known: &mut dyn Iterator<Item = &str>,
    ) {
        // A file that could not be read is reported already.
        if self.raw.broken.contains(&format!("{}/{id}", self.folder)) {
            return;
        }
        self.report.add(
            Diagnostic::error(place, format!("there is no {what} `{id}`"))
                .label("not known")
                .suggest(id, known),
        );
    }
}
