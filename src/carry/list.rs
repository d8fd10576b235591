//! The checklist in words, as text and file carry it: nothing in it knows a screen.

use crate::{
    checklist::{about, said},
    locale::Texts,
    page,
    visit::Who,
};
use chrono::NaiveDate;
use jalon_locale::{Args, Key};
use jalon_rules::{
    Answers, By, Finding, Help, Line, Link, Pack, ProcedureId, Source, Status, checklist, route,
};
use std::collections::BTreeSet;

/// Records of help that are carried: the nearest.
const HELP: usize = 4;

/// What is carried, and for whom.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) procedure: ProcedureId,
    /// The answers that may leave the screen.
    pub(super) answers: &'a Answers,
    /// The ticks that may leave it.
    pub(super) ticks: &'a BTreeSet<String>,
    /// Dated lines, in words.
    pub(super) dates: &'a [String],
    pub(super) who: Who,
    pub(super) on: NaiveDate,
    /// The address of the page it was made on. Empty where nobody knows it.
    pub(super) address: &'a str,
}

/// A checklist in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct List {
    /// Language code and direction.
    pub(super) language: (String, String),
    pub(super) title: String,
    pub(super) summary: Option<String>,
    /// What it is not, with the words before it.
    pub(super) not: Option<String>,
    /// Under their headings, what it holds on, what stands in the way, and dates.
    pub(super) notes: Vec<(String, Vec<String>)>,
    /// Whether days that the person wrote down stand in the notes.
    pub(super) dated: bool,
    pub(super) sections: Vec<(String, Vec<Row>)>,
    pub(super) help: (String, Vec<Near>),
    pub(super) sources: (String, Vec<Origin>),
    /// How fresh it is, what it is not, where and when it was made.
    pub(super) foot: Vec<String>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) number: usize,
    /// Nothing where it is only read.
    pub(super) ticked: Option<bool>,
    /// That it comes first, or who does it.
    pub(super) marks: Vec<String>,
    pub(super) condition: Option<String>,
    pub(super) words: String,
    /// The local term with its language.
    pub(super) term: Option<(String, Option<String>)>,
    /// Until when its figure holds, and the page that says so.
    pub(super) figure: Option<(String, Origin)>,
    pub(super) page: Option<Page>,
}

/// An official page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) name: String,
    pub(super) url: String,
    pub(super) official: Option<(String, String)>,
    /// What it needs, when it is open, what goes wrong there, which languages it has. Empty where an earlier line said it.
    pub(super) about: Vec<String>,
}

/// Somebody near who helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Near {
    pub(super) name: (String, String),
    pub(super) what: Option<String>,
    pub(super) phone: Option<String>,
    pub(super) url: Option<String>,
}

/// A source: title, its language, address, and how fresh it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    pub(super) title: String,
    pub(super) language: String,
    pub(super) url: String,
    pub(super) dates: String,
}

impl List {
    /// Resolves and says it. The texts of the procedure and of the ways on must have arrived: what they lack is left out.
    pub(super) fn of(pack: &Pack, texts: &Texts, asked: Asked<'_>) -> Self {
        let Some(procedure) = pack.procedures.get(usize::from(asked.procedure.0)) else {
            return Self::default();
        };
        let name = procedure.id.as_str();
        let resolved = checklist(pack, asked.procedure, asked.answers, asked.on);
        let mut notes = standing(pack, texts, asked);
        if !asked.dates.is_empty() {
            notes.push((texts.say("carry-dates"), asked.dates.to_vec()));
        }
        let shared = resolved
            .sections
            .iter()
            .flat_map(|section| &section.lines)
            .any(|line| line.by != By::Person);
        let mut writer = Writer {
            pack,
            texts,
            asked,
            shared,
            number: 0,
            seen: BTreeSet::new(),
        };
        let sections = resolved
            .sections
            .iter()
            .map(|section| {
                let rows = section
                    .lines
                    .iter()
                    .filter_map(|line| writer.row(line))
                    .collect();
                (texts.say(&format!("section-{}", section.kind.id())), rows)
            })
            .collect();
        let help = resolved
            .help
            .iter()
            .filter_map(|id| pack.help.get(usize::from(id.0)))
            .take(HELP)
            .map(|help| near(texts, help))
            .collect();
        let sources: Vec<&Source> = procedure
            .sources()
            .into_iter()
            .filter_map(|id| pack.sources.get(usize::from(id.0)))
            .collect();
        let oldest = sources.iter().map(|source| source.checked).min();
        let sources = sources
            .into_iter()
            .map(|source| origin(texts, source))
            .collect();
        Self {
            language: (texts.language.code.clone(), texts.language.dir.clone()),
            title: texts.say(name),
            summary: texts.attribute(name, "summary"),
            not: texts
                .find(Key::procedure(name, "not"))
                .map(|not| format!("{} {not}", texts.say("result-not"))),
            notes,
            dated: !asked.dates.is_empty(),
            sections,
            help: (texts.say("checklist-help"), help),
            sources: (texts.say("checklist-sources"), sources),
            foot: foot(texts, asked, oldest),
        }
    }
}

/// What of the procedure's conditions does not hold, and what is not known to hold. Who was asked nothing gets them all.
fn standing(pack: &Pack, texts: &Texts, asked: Asked<'_>) -> Vec<(String, Vec<String>)> {
    let Some(procedure) = pack.procedures.get(usize::from(asked.procedure.0)) else {
        return Vec::new();
    };
    let key = |id: &str| Key::procedure(&procedure.id, format!("condition-{id}"));
    let parts = if asked.answers.is_empty() {
        let all = procedure.conditions.iter();
        let words = all.filter_map(|condition| texts.find(key(&condition.id)));
        vec![("checklist-for-whom", words.collect())]
    } else {
        let route = route(pack, asked.answers, asked.on);
        let findings = route
            .outcome(asked.procedure)
            .map(|outcome| outcome.findings.as_slice())
            .unwrap_or_default();
        let words = |finding: &Finding| {
            let key = key(&procedure.condition(finding.condition)?.id);
            let special = (finding.status == Status::Fails)
                .then(|| texts.find(key.clone().attr("no")))
                .flatten();
            special.or_else(|| texts.find(key))
        };
        let said = |wanted: fn(&Status) -> bool| -> Vec<String> {
            let findings = findings.iter().filter(|finding| wanted(&finding.status));
            findings.filter_map(words).collect()
        };
        vec![
            (
                "checklist-in-the-way",
                said(|status| *status == Status::Fails),
            ),
            (
                "checklist-holds-if",
                said(|status| !matches!(status, Status::Fails | Status::Holds)),
            ),
        ]
    };
    let filled = parts
        .into_iter()
        .filter(|(_, words): &(_, Vec<String>)| !words.is_empty());
    filled
        .map(|(title, words)| (texts.say(title), words))
        .collect()
}

struct Writer<'a> {
    pack: &'a Pack,
    texts: &'a Texts,
    asked: Asked<'a>,
    /// Somebody else than the person has something to do, so each line says who.
    shared: bool,
    number: usize,
    /// Official pages spoken of before.
    seen: BTreeSet<String>,
}

impl Writer<'_> {
    fn row(&mut self, line: &Line) -> Option<Row> {
        let said = said(self.pack, self.texts, self.asked.procedure, line)?;
        self.number += 1;
        let first = said.first.then(|| self.texts.say("checklist-first"));
        let by = (self.shared && (said.by != By::Person || self.asked.who != Who::Person))
            .then(|| self.texts.say(&format!("by-{}", said.by.id())));
        let figure = said.figure.and_then(|(note, source)| {
            let source = self.pack.sources.get(usize::from(source.0))?;
            Some((note, origin(self.texts, source)))
        });
        let official = said
            .link
            .and_then(|link| self.pack.links.get(usize::from(link.0)));
        Some(Row {
            number: self.number,
            ticked: said.tick.then(|| self.asked.ticks.contains(&said.name)),
            marks: first.into_iter().chain(by).collect(),
            condition: said.condition,
            words: said.words,
            term: said.term,
            figure,
            page: official.map(|link| self.page(link)),
        })
    }

    fn page(&mut self, link: &Link) -> Page {
        let texts = self.texts;
        let name = format!("link-{}", link.id);
        let new = self.seen.insert(link.id.clone());
        let about = new.then(|| {
            let about = about(texts, link);
            let told = about.told.into_iter();
            told.map(|(label, words)| format!("{label} {words}"))
                .chain([about.languages, about.checked])
                .collect()
        });
        Page {
            name: texts.way(&name).unwrap_or_default(),
            url: link.url.clone(),
            official: link.official.clone().filter(|_| new),
            about: about.unwrap_or_default(),
        }
    }
}

fn near(texts: &Texts, help: &Help) -> Near {
    Near {
        name: (help.name.clone(), help.name_language.clone()),
        what: texts.way(&format!("help-{}", help.id)),
        phone: help.phone.clone(),
        url: help.url.clone(),
    }
}

fn origin(texts: &Texts, source: &Source) -> Origin {
    let checked = page::day(texts, source.checked);
    let dates = match &source.dated {
        Some(dated) => texts.with(
            "source-dated",
            &Args::new()
                .text("dated", dated.clone())
                .text("checked", checked),
        ),
        None => texts.with("source-checked", &Args::new().text("checked", checked)),
    };
    Origin {
        title: source.title.clone(),
        language: source.language.clone(),
        url: source.url.clone(),
        dates,
    }
}

fn foot(texts: &Texts, asked: Asked<'_>, oldest: Option<NaiveDate>) -> Vec<String> {
    let day = |day| Args::new().text("day", page::day(texts, day));
    let checked = oldest.map(|oldest| texts.with("checklist-checked", &day(oldest)));
    let not_native = (!texts.language.read_by_native).then(|| texts.say("frame-not-native"));
    checked
        .into_iter()
        .chain([texts.say("frame-not-advice")])
        .chain(not_native)
        .chain([texts.with("carry-made", &day(asked.on))])
        .chain((!asked.address.is_empty()).then(|| asked.address.to_owned()))
        .collect()
}
