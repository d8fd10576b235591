//! The content files as written: one struct per kind of file, names not yet looked up.

use crate::{
    diagnostic::{Diagnostic, Place, Report, Source},
    pages,
    publisher::{self, Publisher},
    renamed::{self, Renamed},
    table::{At, Reader, Table},
    tree::Tree,
};
use chrono::NaiveDate;
use jalon_rules::{
    By, Change, ConditionKind, DueKind, Lies, Per, Property, RelationKind, SectionKind, Serve,
    Span, Variant,
};
use std::{collections::BTreeSet, sync::Arc};

/// Something with a file of its own, or with a key of its own in a file of several.
#[derive(Clone, Debug)]
pub(crate) struct Named<T> {
    pub id: String,
    /// Where it starts.
    pub place: Place,
    pub value: T,
}

/// `content/`, as written.
#[derive(Debug, Default)]
pub(crate) struct Raw {
    pub settings: Option<Settings>,
    pub groups: Vec<(At<String>, Vec<At<String>>)>,
    pub derived: Vec<(At<String>, At<String>)>,
    pub questions: Vec<Named<Question>>,
    pub procedures: Vec<Named<Procedure>>,
    pub countries: Vec<Named<Country>>,
    pub links: Vec<Named<Link>>,
    pub help: Vec<Named<Help>>,
    pub starts: Vec<Named<Start>>,
    pub sources: Vec<Named<SourcePage>>,
    pub safety: Safety,
    pub renamed: Renamed,
    pub coverage: Vec<Named<Coverage>>,
    pub publisher: Publisher,
    /// Files that could not be read (`links/x`, `groups`): what names them is not reported a second time.
    pub broken: BTreeSet<String>,
}

#[derive(Debug)]
pub(crate) struct Settings {
    pub place: Place,
    pub default_language: At<String>,
    pub protected_when: At<String>,
    pub exit: At<String>,
    pub aim: At<String>,
    pub country: At<String>,
    pub region: Option<At<String>>,
    pub languages: Vec<At<String>>,
    pub help: Option<WantedHelp>,
}

/// What help there must be.
#[derive(Debug)]
pub(crate) struct WantedHelp {
    /// Topics on which everybody finds somebody, whatever the country.
    pub every_country: Vec<At<String>>,
    /// A group of countries that have at least one record of their own.
    pub own_record: Option<At<String>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QuestionKind {
    Choice,
    Choices,
    Country,
    Countries,
    Number,
    Money,
}

impl QuestionKind {
    pub(crate) fn has_countries(self) -> bool {
        matches!(self, Self::Country | Self::Countries)
    }
}

#[derive(Debug)]
pub(crate) struct Question {
    pub order: At<i64>,
    pub kind: At<QuestionKind>,
    pub change: Change,
    pub change_if: Option<At<String>>,
    pub asked_if: Option<At<String>>,
    pub marks: Vec<Property>,
    pub min: i64,
    pub max: i64,
    pub from: Option<At<String>>,
    pub also: Vec<At<String>>,
    pub options: Vec<At<Choice>>,
}

#[derive(Debug)]
pub(crate) struct Choice {
    pub id: At<String>,
    pub means: Vec<At<String>>,
    pub exclusive: bool,
}

#[derive(Debug)]
pub(crate) struct Procedure {
    pub order: At<i64>,
    pub relevant_when: At<String>,
    pub serves: Vec<(At<String>, Serve)>,
    pub nothing_needed: bool,
    pub conditions: Vec<At<Condition>>,
    pub relations: Vec<At<Relation>>,
    pub items: Vec<At<Item>>,
    pub deadlines: Vec<At<Deadline>>,
}

/// A day that counts. Which of these belong together is checked later.
#[derive(Debug)]
pub(crate) struct Deadline {
    pub id: At<String>,
    pub item: At<String>,
    pub when: Option<At<String>>,
    pub from: Option<At<String>>,
    pub after: Option<At<Vec<Span>>>,
    pub before: Option<At<Vec<Span>>>,
    pub counts_first_day: Option<At<bool>>,
    pub kind: Option<At<DueKind>>,
    pub lies: Option<At<Lies>>,
    pub letter: Option<At<bool>>,
    pub authority: Option<At<()>>,
    pub source: At<String>,
}

#[derive(Debug)]
pub(crate) struct Condition {
    pub id: At<String>,
    pub kind: At<ConditionKind>,
    pub when: Option<At<String>>,
    pub decided_by: Option<At<String>>,
    pub source: At<String>,
}

#[derive(Debug)]
pub(crate) struct Relation {
    pub kind: At<RelationKind>,
    pub to: At<String>,
}

#[derive(Debug)]
pub(crate) struct Item {
    pub id: At<String>,
    pub section: SectionKind,
    pub when: Option<At<String>>,
    pub link: Option<At<String>>,
    pub country_link: Option<At<String>>,
    pub figure: Option<At<String>>,
    pub origin: Option<At<bool>>,
    pub protected: Option<At<Variant>>,
    pub repairs: Option<At<String>>,
    pub read_only: bool,
    pub by: By,
    pub source: At<String>,
}

#[derive(Debug)]
pub(crate) struct Country {
    pub languages: Vec<At<String>>,
    pub currency: At<String>,
    pub payments: u8,
    pub links: Vec<(At<String>, At<String>)>,
    pub offers: Vec<At<Offer>>,
    pub figures: Vec<At<Figure>>,
}

#[derive(Debug)]
pub(crate) struct Offer {
    pub category: At<String>,
    pub offered: bool,
    pub source: At<String>,
}

#[derive(Debug)]
pub(crate) struct Figure {
    pub name: At<String>,
    pub region: Option<At<String>>,
    pub minor: At<i64>,
    pub currency: At<String>,
    pub per: At<Per>,
    pub payments: u8,
    pub valid_from: At<NaiveDate>,
    pub valid_until: Option<At<NaiveDate>>,
    pub review_by: Option<At<NaiveDate>>,
    pub source: At<String>,
    pub checked: At<NaiveDate>,
}

#[derive(Debug)]
pub(crate) struct Link {
    pub url: At<String>,
    pub languages: Vec<At<String>>,
    pub needs: bool,
    pub hours: bool,
    pub trap: bool,
    pub official: Option<(At<String>, At<String>)>,
    pub checked: At<NaiveDate>,
}

#[derive(Debug)]
pub(crate) struct Help {
    pub order: At<i64>,
    pub country: Option<At<String>>,
    pub topics: Vec<At<String>>,
    pub name: At<String>,
    pub name_language: At<String>,
    pub url: Option<At<String>>,
    pub phone: Option<At<String>>,
    pub free: bool,
    pub languages: Vec<At<String>>,
    pub safe_first: bool,
    pub source: At<String>,
    pub checked: At<NaiveDate>,
}

#[derive(Debug)]
pub(crate) struct Start {
    pub order: At<i64>,
    pub when: Option<At<String>>,
    pub links: Vec<At<String>>,
    pub lines: Vec<At<String>>,
    pub urgent: bool,
}

#[derive(Debug)]
pub(crate) struct SourcePage {
    pub title: At<String>,
    pub language: At<String>,
    pub url: At<String>,
    pub dated: Option<At<String>>,
    pub checked: At<NaiveDate>,
}

/// What one text says, statement by statement, and what of the content carries it.
#[derive(Debug)]
pub(crate) struct Coverage {
    pub title: At<String>,
    pub sources: Vec<At<String>>,
    pub statements: Vec<At<Statement>>,
}

#[derive(Debug)]
pub(crate) struct Statement {
    pub id: At<String>,
    pub says: At<String>,
    pub kind: &'static str,
    pub at: Option<At<String>>,
    pub carried_by: Option<At<Vec<At<String>>>>,
    pub waived: Option<At<String>>,
}

#[derive(Debug, Default)]
pub(crate) struct Safety {
    pub words: Vec<(At<String>, Vec<At<String>>)>,
    pub fine: Vec<At<Fine>>,
}

#[derive(Debug)]
pub(crate) struct Fine {
    pub procedure: At<String>,
    pub item: At<String>,
}

/// Reads every file of `content/`.
pub(crate) fn read(tree: &Tree, report: &mut Report) -> Raw {
    let files = &tree.files;
    let mut raw = Raw::default();
    raw.broken.extend(
        tree.unreadable
            .iter()
            .map(|path| path.trim_end_matches(".toml").to_owned()),
    );
    for needed in ["jalon.toml", "safety.toml"] {
        if !files.contains_key(needed) && !tree.unreadable.contains(needed) {
            report.add(
                Diagnostic::error(&tree.place, format!("content/{needed} is missing"))
                    .help("docs/CONTENT.md says what it holds"),
            );
            raw.broken
                .insert(needed.trim_end_matches(".toml").to_owned());
        }
    }
    for (path, source) in files.iter().filter(|(path, _)| !pages::is_page(path)) {
        let Some(key) = path.strip_suffix(".toml") else {
            unexpected(source, report);
            continue;
        };
        if !raw.read_file(key, source, report) {
            raw.broken.insert(key.to_owned());
        }
    }
    raw.sort();
    raw
}

fn unexpected(source: &Arc<Source>, report: &mut Report) {
    report.add(
        Diagnostic::error(&Place::start(source), "this file has no place in content/")
            .help("docs/CONTENT.md lists the folders and files; move it, rename it or delete it"),
    );
}

impl Raw {
    /// The text of every condition.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &At<String>> {
        let questions = self.questions.iter().map(|question| &question.value);
        let procedures = || self.procedures.iter().map(|procedure| &procedure.value);
        let protected = self
            .settings
            .iter()
            .map(|settings| &settings.protected_when);
        let derived = self.derived.iter().map(|(_, text)| text);
        let asked =
            questions.flat_map(|question| question.asked_if.iter().chain(&question.change_if));
        let relevant = procedures().map(|procedure| &procedure.relevant_when);
        let conditions = procedures()
            .flat_map(|procedure| &procedure.conditions)
            .filter_map(|condition| condition.when.as_ref());
        let items = procedures()
            .flat_map(|procedure| &procedure.items)
            .filter_map(|item| item.when.as_ref());
        let deadlines = procedures()
            .flat_map(|procedure| &procedure.deadlines)
            .filter_map(|deadline| deadline.when.as_ref());
        let starts = self
            .starts
            .iter()
            .filter_map(|start| start.value.when.as_ref());
        protected
            .chain(derived)
            .chain(asked)
            .chain(relevant)
            .chain(conditions)
            .chain(items)
            .chain(deadlines)
            .chain(starts)
    }

    /// The order of the pack: the editor's where there is one, else by name. Numbers depend on it.
    fn sort(&mut self) {
        self.questions
            .sort_by(|a, b| (a.value.order.value, &a.id).cmp(&(b.value.order.value, &b.id)));
        self.procedures
            .sort_by(|a, b| (a.value.order.value, &a.id).cmp(&(b.value.order.value, &b.id)));
        self.help
            .sort_by(|a, b| (a.value.order.value, &a.id).cmp(&(b.value.order.value, &b.id)));
        self.starts
            .sort_by(|a, b| (a.value.order.value, &a.id).cmp(&(b.value.order.value, &b.id)));
        self.countries.sort_by(|a, b| a.id.cmp(&b.id));
        self.links.sort_by(|a, b| a.id.cmp(&b.id));
        self.sources.sort_by(|a, b| a.id.cmp(&b.id));
        self.coverage.sort_by(|a, b| a.id.cmp(&b.id));
    }

    /// Reads one file; false where something in it is wrong.
    fn read_file(&mut self, key: &str, source: &Arc<Source>, report: &mut Report) -> bool {
        match key {
            "jalon" => {
                self.settings = Reader::read(source, report, "jalon.toml", settings);
                self.settings.is_some()
            }
            "groups" => assign(
                &mut self.groups,
                Reader::read(source, report, "groups.toml", |t| Some(t.named_lists())),
            ),
            "derived" => assign(
                &mut self.derived,
                Reader::read(source, report, "derived.toml", |t| Some(t.named_texts())),
            ),
            "renamed" => assign(
                &mut self.renamed,
                Reader::read(source, report, "renamed.toml", |t| Some(renamed::read(t))),
            ),
            "publisher" => assign(
                &mut self.publisher,
                Reader::read(source, report, "publisher.toml", |t| {
                    Some(publisher::read(t))
                }),
            ),
            "safety" => assign(
                &mut self.safety,
                Reader::read(source, report, "safety.toml", safety),
            ),
            _ => match key.split_once('/') {
                Some(("questions", id)) => add(
                    &mut self.questions,
                    id,
                    source,
                    report,
                    "this question",
                    question,
                ),
                Some(("procedures", id)) => add(
                    &mut self.procedures,
                    id,
                    source,
                    report,
                    "this procedure",
                    procedure,
                ),
                Some(("countries", id)) => add(
                    &mut self.countries,
                    id,
                    source,
                    report,
                    "this country",
                    country,
                ),
                Some(("links", id)) => add(&mut self.links, id, source, report, "this link", link),
                Some(("help", id)) => add(&mut self.help, id, source, report, "this help", help),
                Some(("starts", id)) => add(
                    &mut self.starts,
                    id,
                    source,
                    report,
                    "this starting point",
                    start,
                ),
                Some(("sources", id)) => add(
                    &mut self.sources,
                    id,
                    source,
                    report,
                    "this source",
                    source_page,
                ),
                Some(("coverage", id)) => add(
                    &mut self.coverage,
                    id,
                    source,
                    report,
                    "this coverage",
                    coverage,
                ),
                _ => {
                    unexpected(source, report);
                    true
                }
            },
        }
    }
}

fn assign<T>(slot: &mut T, value: Option<T>) -> bool {
    let read = value.is_some();
    if let Some(value) = value {
        *slot = value;
    }
    read
}

fn add<'r, T>(
    list: &mut Vec<Named<T>>,
    id: &str,
    source: &Arc<Source>,
    report: &'r mut Report,
    what: &str,
    read: impl FnOnce(&Table<'_, 'r>) -> Option<T>,
) -> bool {
    let value = Reader::read(source, report, what, read);
    let read = value.is_some();
    list.extend(value.map(|value| Named {
        id: id.to_owned(),
        place: Place::start(source),
        value,
    }));
    read
}

fn settings(t: &Table<'_, '_>) -> Option<Settings> {
    let default_language = t.text("default_language");
    let protected_when = t.text("protected_when");
    let exit = t.text("exit");
    let roles = t.table("roles", |t| {
        let (aim, country, region) = (t.text("aim"), t.text("country"), t.text_opt("region"));
        Some((aim?, country?, region))
    });
    let languages = t.table("languages", |t| Some(t.texts_required("list")));
    let help = t.table_opt("help", |t| {
        Some(WantedHelp {
            every_country: t.texts("every_country"),
            own_record: t.text_opt("own_record"),
        })
    });
    let (aim, country, region) = roles?.value;
    Some(Settings {
        place: t.place.clone(),
        default_language: default_language?,
        protected_when: protected_when?,
        exit: exit?,
        aim,
        country,
        region,
        languages: languages?.value,
        help: help.map(|help| help.value),
    })
}

const KINDS: [(&str, QuestionKind); 6] = [
    ("choice", QuestionKind::Choice),
    ("choices", QuestionKind::Choices),
    ("country", QuestionKind::Country),
    ("countries", QuestionKind::Countries),
    ("number", QuestionKind::Number),
    ("money", QuestionKind::Money),
];

const CHANGES: [(&str, Change); 3] = [
    ("possible", Change::Possible),
    ("fixed", Change::Fixed),
    ("never-advise", Change::NeverAdvise),
];

const MARKS: [(&str, Property); 4] = [
    ("gate", Property::Gate),
    ("sensitive", Property::Sensitive),
    ("detail", Property::Detail),
    ("status", Property::Status),
];

fn question(t: &Table<'_, '_>) -> Option<Question> {
    let order = t.number("order");
    let kind = t.word("kind", &KINDS);
    let change = t.word("change", &CHANGES);
    let (change_if, asked_if) = (t.text_opt("change_if"), t.text_opt("asked_if"));
    let marks = MARKS
        .iter()
        .filter_map(|(key, mark)| t.flag(key).then_some(*mark))
        .collect();
    let is = |wanted: &[QuestionKind]| {
        kind.as_ref()
            .is_some_and(|kind| wanted.contains(&kind.value))
    };
    let number = is(&[QuestionKind::Number]);
    let (min, max) = if number {
        (t.number("min"), t.number("max"))
    } else {
        (None, None)
    };
    let countries = is(&[QuestionKind::Country, QuestionKind::Countries]);
    let (from, also) = if countries {
        (t.text("from"), t.texts("also"))
    } else {
        (None, Vec::new())
    };
    let choices = is(&[QuestionKind::Choice, QuestionKind::Choices]);
    let options = if choices {
        let several = is(&[QuestionKind::Choices]);
        t.tables("option", |t| {
            let id = t.text("id");
            // Of several values one can be left open only by "I don't know".
            let means = if several {
                Vec::new()
            } else {
                t.texts("means")
            };
            let exclusive = several && t.flag("exclusive");
            Some(Choice {
                id: id?,
                means,
                exclusive,
            })
        })
    } else {
        Vec::new()
    };
    if kind.is_none() {
        // Which of these belong here depends on the kind.
        t.allow(&["min", "max", "from", "also", "option"]);
    }
    let kind = kind?;
    if choices && options.is_empty() {
        t.error(
            Diagnostic::error(&kind.place, "this question has no option")
                .help("add an [[option]] with an id"),
        );
    }
    if let (Some(min), Some(max)) = (&min, &max)
        && min.value > max.value
    {
        t.error(Diagnostic::error(
            &min.place,
            format!("`min` is greater than `max` ({})", max.value),
        ));
    }
    if number && (min.is_none() || max.is_none()) || countries && from.is_none() {
        return None;
    }
    Some(Question {
        order: order?,
        kind,
        change: change?.value,
        change_if,
        asked_if,
        marks,
        min: min.map_or(0, |at| at.value),
        max: max.map_or(0, |at| at.value),
        from,
        also,
        options,
    })
}

const CONDITION_KINDS: [(&str, ConditionKind); 5] = [
    ("exclusion", ConditionKind::Exclusion),
    ("requirement", ConditionKind::Requirement),
    ("repair", ConditionKind::Repair),
    ("wait", ConditionKind::Wait),
    ("assumed", ConditionKind::Assumed),
];

const RELATION_KINDS: [(&str, RelationKind); 5] = [
    ("instead-of", RelationKind::InsteadOf),
    ("together", RelationKind::Together),
    ("either-or", RelationKind::EitherOr),
    ("feeds", RelationKind::Feeds),
    ("falls-back-to", RelationKind::FallsBackTo),
];

/// The person does what no other is named for.
const BY: [(&str, By); 3] = [
    ("employer", By::Employer),
    ("host", By::Host),
    ("office", By::Office),
];

const VARIANTS: [(&str, Variant); 2] = [
    ("replaced", Variant::Replaced),
    ("left-out", Variant::LeftOut),
];

fn procedure(t: &Table<'_, '_>) -> Option<Procedure> {
    let order = t.number("order");
    let relevant_when = t.text("relevant_when");
    let serves = t.table_opt("serves", |t| {
        Some(
            t.named_texts()
                .into_iter()
                .filter_map(|(aim, rank)| {
                    let serve = match rank.as_str() {
                        "main" => Serve::Main,
                        "also" => Serve::Also,
                        other => {
                            t.error(
                                Diagnostic::error(
                                    &rank.place,
                                    format!("`{}` cannot be `{other}`", aim.value),
                                )
                                .suggest(other, ["main", "also"]),
                            );
                            return None;
                        }
                    };
                    Some((aim, serve))
                })
                .collect(),
        )
    });
    let nothing_needed = t.flag("nothing_needed");
    let conditions = t.tables("condition", |t| {
        let (id, kind, when) = (
            t.text("id"),
            t.word("kind", &CONDITION_KINDS),
            t.text_opt("when"),
        );
        let (decided_by, source) = (t.text_opt("decided_by"), t.text("source"));
        Some(Condition {
            id: id?,
            kind: kind?,
            when,
            decided_by,
            source: source?,
        })
    });
    let relations = t.tables("relation", |t| {
        let (kind, to) = (t.word("kind", &RELATION_KINDS), t.text("to"));
        Some(Relation {
            kind: kind?,
            to: to?,
        })
    });
    let items = t.tables("item", item);
    let deadlines = t.tables("deadline", deadline);
    Some(Procedure {
        order: order?,
        relevant_when: relevant_when?,
        serves: serves.map_or_else(Vec::new, |serves| serves.value),
        nothing_needed,
        conditions,
        relations,
        items,
        deadlines,
    })
}

const DUE_KINDS: [(&str, DueKind); 3] = [
    ("last-day", DueKind::LastDay),
    ("expires", DueKind::Expires),
    ("opens", DueKind::Opens),
];

const LIES: [(&str, Lies); 3] = [
    ("past", Lies::Past),
    ("future", Lies::Future),
    ("any", Lies::Any),
];

/// Who decides where the last day to appeal may be computed.
const AUTHORITIES: [(&str, ()); 2] = [("diploma", ()), ("register", ())];

fn deadline(t: &Table<'_, '_>) -> Option<Deadline> {
    let (id, item, when) = (t.text("id"), t.text("item"), t.text_opt("when"));
    let (from, after, before) = (t.text_opt("from"), spans(t, "after"), spans(t, "before"));
    let (counts_first_day, letter) = (t.flag_opt("counts_first_day"), t.flag_opt("letter"));
    let (kind, lies) = (t.word_opt("kind", &DUE_KINDS), t.word_opt("lies", &LIES));
    let (authority, source) = (t.word_opt("authority", &AUTHORITIES), t.text("source"));
    Some(Deadline {
        id: id?,
        item: item?,
        when,
        from,
        after,
        before,
        counts_first_day,
        kind,
        lies,
        letter,
        authority,
        source: source?,
    })
}

fn spans(t: &Table<'_, '_>, key: &str) -> Option<At<Vec<Span>>> {
    let written = t.texts_opt(key)?;
    let spans = written.value.iter().filter_map(|text| {
        let found = span(text);
        if found.is_none() {
            t.error(
                Diagnostic::error(
                    &text.place,
                    format!("`{}` is no length of time", text.value),
                )
                .label("not understood")
                .help("write a number and days, weeks, months or years: \"2 months\", \"1 year\""),
            );
        }
        found
    });
    Some(At {
        value: spans.collect(),
        place: written.place.clone(),
    })
}

/// "2 months". One is "1 month", so that a slip of the pen is seen.
fn span(text: &str) -> Option<Span> {
    let (count, unit) = text.split_once(' ')?;
    let count: u16 = count.parse().ok().filter(|count| *count > 0)?;
    let unit = match unit.strip_suffix('s') {
        Some(one) if count > 1 => one,
        None if count == 1 => unit,
        _ => return None,
    };
    let (each, span): (u16, fn(u16) -> Span) = match unit {
        "day" => (1, Span::Days),
        "week" => (7, Span::Days),
        "month" => (1, Span::Months),
        "year" => (12, Span::Months),
        _ => return None,
    };
    count.checked_mul(each).map(span)
}

fn item(t: &Table<'_, '_>) -> Option<Item> {
    let sections = SectionKind::ALL.map(|section| (section.id(), section));
    let (id, section, when) = (
        t.text("id"),
        t.word("section", &sections),
        t.text_opt("when"),
    );
    let (link, country_link, figure) = (
        t.text_opt("link"),
        t.text_opt("country_link"),
        t.text_opt("figure"),
    );
    let (origin, protected) = (t.flag_opt("origin"), t.word_opt("protected", &VARIANTS));
    let (repairs, read_only, source) =
        (t.text_opt("repairs"), t.flag("read_only"), t.text("source"));
    let by = t.word_opt("by", &BY);
    Some(Item {
        id: id?,
        section: section?.value,
        when,
        link,
        country_link,
        figure,
        origin,
        protected,
        repairs,
        read_only,
        by: by.map_or(By::Person, |by| by.value),
        source: source?,
    })
}

fn country(t: &Table<'_, '_>) -> Option<Country> {
    let languages = t.texts_required("languages");
    let currency = t.text("currency");
    let payments = t.small("payments", 12..=14);
    let links = t.table_opt("links", |t| Some(t.named_texts()));
    let offers = t.tables("offer", |t| {
        let (category, offered) = (
            t.text("category"),
            t.word("offered", &[("yes", true), ("no", false)]),
        );
        let source = t.text("source");
        Some(Offer {
            category: category?,
            offered: offered?.value,
            source: source?,
        })
    });
    let figures = t.tables("figure", figure);
    Some(Country {
        languages,
        currency: currency?,
        payments: payments?,
        links: links.map_or_else(Vec::new, |links| links.value),
        offers,
        figures,
    })
}

fn figure(t: &Table<'_, '_>) -> Option<Figure> {
    let (name, region) = (t.text("name"), t.text_opt("region"));
    let (value, currency) = (t.number("value"), t.text("currency"));
    let per = t.word("per", &[("year", Per::Year), ("month", Per::Month)]);
    let payments = t.small("payments", 1..=24);
    let (valid_from, valid_until, review_by) = (
        t.date("valid_from"),
        t.date_opt("valid_until"),
        t.date_opt("review_by"),
    );
    let (source, checked) = (t.text("source"), t.date("checked"));
    let confidence = t.word(
        "confidence",
        &[("confirmed", ()), ("single", ()), ("seed-only", ())],
    );
    confidence?;
    Some(Figure {
        name: name?,
        region,
        minor: value?,
        currency: currency?,
        per: per?,
        payments: payments?,
        valid_from: valid_from?,
        valid_until,
        review_by,
        source: source?,
        checked: checked?,
    })
}

fn link(t: &Table<'_, '_>) -> Option<Link> {
    let (url, languages, checked) = (
        t.text("url"),
        t.texts_required("languages"),
        t.date("checked"),
    );
    let (needs, hours, trap) = (t.flag("needs"), t.flag("hours"), t.flag("trap"));
    let official = t.table_opt("official", |t| {
        let (name, language) = (t.text("name"), t.text("language"));
        Some((name?, language?))
    });
    Some(Link {
        url: url?,
        languages,
        needs,
        hours,
        trap,
        official: official.map(|at| at.value),
        checked: checked?,
    })
}

fn help(t: &Table<'_, '_>) -> Option<Help> {
    let (order, country, topics) = (
        t.number("order"),
        t.text_opt("country"),
        t.texts_required("topics"),
    );
    let (name, name_language) = (t.text("name"), t.text("name_language"));
    let (url, phone, languages) = (t.text_opt("url"), t.text_opt("phone"), t.texts("languages"));
    let (free, safe_first) = (t.flag("free"), t.flag("safe_first"));
    let (source, checked) = (t.text("source"), t.date("checked"));
    Some(Help {
        order: order?,
        country,
        topics,
        name: name?,
        name_language: name_language?,
        url,
        phone,
        free,
        languages,
        safe_first,
        source: source?,
        checked: checked?,
    })
}

fn start(t: &Table<'_, '_>) -> Option<Start> {
    let (order, when, urgent) = (t.number("order"), t.text_opt("when"), t.flag("urgent"));
    // The lists are read before a missing `order` can end it.
    Some(Start {
        links: t.texts("links"),
        lines: t.texts("lines"),
        order: order?,
        when,
        urgent,
    })
}

fn source_page(t: &Table<'_, '_>) -> Option<SourcePage> {
    let (title, language, url) = (t.text("title"), t.text("language"), t.text("url"));
    let (dated, checked) = (t.text_opt("dated"), t.date("checked"));
    Some(SourcePage {
        title: title?,
        language: language?,
        url: url?,
        dated,
        checked: checked?,
    })
}

/// What a statement of a text can be.
const STATEMENT_KINDS: [(&str, &str); 13] = [
    ("condition", "condition"),
    ("exclusion", "exclusion"),
    ("paper", "paper"),
    ("step", "step"),
    ("cost", "cost"),
    ("time", "time"),
    ("right", "right"),
    ("refusal", "refusal"),
    ("appeal", "appeal"),
    ("definition", "definition"),
    ("contact", "contact"),
    ("misunderstanding", "misunderstanding"),
    ("figure", "figure"),
];

fn coverage(t: &Table<'_, '_>) -> Option<Coverage> {
    let (title, sources) = (t.text("title"), t.texts("sources"));
    let statements = t.tables("statement", |t| {
        let (id, says, kind) = (
            t.text("id"),
            t.text("says"),
            t.word("kind", &STATEMENT_KINDS),
        );
        let (at, carried_by, waived) = (
            t.text_opt("at"),
            t.texts_opt("carried_by"),
            t.text_opt("waived"),
        );
        Some(Statement {
            id: id?,
            says: says?,
            kind: kind?.value,
            at,
            carried_by,
            waived,
        })
    });
    Some(Coverage {
        title: title?,
        sources,
        statements,
    })
}

fn safety(t: &Table<'_, '_>) -> Option<Safety> {
    let words = t.table("words", |t| Some(t.named_lists()));
    let fine = t.tables("fine", |t| {
        let (procedure, item, reason) = (t.text("procedure"), t.text("item"), t.text("reason"));
        reason?;
        Some(Fine {
            procedure: procedure?,
            item: item?,
        })
    });
    Some(Safety {
        words: words?.value,
        fine,
    })
}
