//! The sheet: one flow of blocks, none of which a leaf cuts, in the words of one or two languages.

use super::{code, counter, line};
use crate::{answers, checklist, locale::Texts, page, result, visit::Who, wizard::Wizard};
use jalon_locale::{Args, Key};
use jalon_rules::{
    Answers, By, Checklist, Line, LinkId, Outcome, Procedure, ProcedureId, Progress, SectionKind,
    SourceId, Status, checklist as resolve, progress, route,
};
use leptos::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// Help that stands on the paper; the screen has all of it.
const HELP: usize = 4;

/// How much is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// Everything.
    Full,
    /// What to do next, on one leaf.
    One,
    /// Everything, without answers and ticks, for somebody who advises.
    Blank,
}

impl Extent {
    /// Every one, the usual first.
    pub(super) const ALL: [Self; 3] = [Self::Full, Self::One, Self::Blank];

    /// Stable name, used in text ids.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::One => "one",
            Self::Blank => "blank",
        }
    }
}

/// Everything that the parts of one sheet are made from.
pub(super) struct Sheet {
    pub(super) w: Wizard,
    pub(super) id: ProcedureId,
    pub(super) extent: Extent,
    pub(super) texts: Rc<Texts>,
    /// The second language, if any.
    pub(super) second: Option<Rc<Texts>>,
    pub(super) procedure: Procedure,
    /// The answers that it rests on.
    pub(super) answers: Answers,
    /// The ticks that may stand on it.
    pub(super) ticks: BTreeSet<String>,
    pub(super) resolved: Checklist,
    /// The answers on it decide, with these findings.
    outcome: Option<Outcome>,
    /// The line with which an official page stands.
    pub(super) places: BTreeMap<LinkId, usize>,
    /// Lines written so far.
    pub(super) count: usize,
}

impl Sheet {
    /// Tracked: follows the answers that may stand on it.
    pub(super) fn new(
        w: Wizard,
        id: ProcedureId,
        extent: Extent,
        second: Option<Rc<Texts>>,
    ) -> Option<Self> {
        let inventory = w.inventory();
        let blank = extent == Extent::Blank;
        let answers = if blank {
            counter::country_only(w)
        } else {
            w.carried()
        };
        let (pack, today) = (&inventory.pack, inventory.today);
        let ticks = if blank {
            BTreeSet::new()
        } else {
            w.carried_ticks(id)
        };
        let outcome = (!blank && !answers.is_empty())
            .then(|| route(pack, &answers, today).outcome(id).cloned())
            .flatten();
        Some(Self {
            w,
            id,
            extent,
            texts: w.texts(),
            second,
            procedure: w.procedure(id, Clone::clone)?,
            resolved: resolve(pack, id, &answers, today),
            outcome,
            answers,
            ticks,
            places: BTreeMap::new(),
            count: 0,
        })
    }

    /// The name of the procedure, as the foot of each leaf says it.
    pub(super) fn title(&self) -> String {
        self.texts.say(&self.procedure.id)
    }

    /// Words in the reader's language, and beside them in the second.
    pub(super) fn pair(&self, say: &dyn Fn(&Texts) -> Option<String>) -> Option<AnyView> {
        let first = say(&self.texts)?;
        let second = self.second.as_ref().and_then(|texts| {
            Some(view! {
                <span class="paper-two" lang=texts.language.code.clone() dir=texts.language.dir.clone()>{say(texts)?}</span>
            })
        });
        let pair = view! {
            <span class="paper-pair"><span class="paper-one">{first}</span>{second}</span>
        };
        Some(pair.into_any())
    }

    /// One text of the interface, in both.
    pub(super) fn say(&self, id: &str) -> Option<AnyView> {
        self.pair(&|texts| Some(texts.say(id)))
    }

    /// A heading. The block after it stays with it.
    pub(super) fn head(&self, ids: &[&str]) -> AnyView {
        let words = self.pair(&|texts| {
            let words: Vec<String> = ids.iter().map(|id| texts.say(id)).collect();
            Some(words.join(" \u{b7} "))
        });
        view! { <h3 class="paper-block paper-leads">{words}</h3> }.into_any()
    }

    /// A day in words.
    pub(super) fn today(&self) -> String {
        page::day(&self.texts, self.w.inventory().today)
    }

    /// The whole sheet in its order.
    pub(super) fn flow(&mut self) -> Vec<AnyView> {
        if self.extent == Extent::One {
            return self.one();
        }
        let mut flow = vec![self.opening()];
        flow.extend(counter::view(self));
        flow.extend([self.fields(), self.originals()]);
        flow.extend(self.about());
        flow.extend(self.rests_on());
        flow.extend(self.conditions());
        flow.extend(self.standing());
        for (titles, lines) in self.groups() {
            let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
            flow.push(self.head(&titles));
            let rows: Vec<AnyView> = lines
                .iter()
                .filter_map(|line| line::view(self, line, false))
                .collect();
            flow.push(view! { <ol class="paper-list">{rows}</ol> }.into_any());
        }
        flow.extend(self.help());
        flow.extend(self.sources());
        flow.push(self.closing());
        flow
    }

    /// What to do next, and what it takes, on one leaf. Blocks that need not be there stand in order of weight.
    fn one(&mut self) -> Vec<AnyView> {
        let mut flow = vec![self.opening()];
        flow.extend(counter::view(self));
        flow.push(self.originals());
        let lines = self.next_lines();
        if !lines.is_empty() {
            flow.push(self.head(&["paper-next-things"]));
        }
        let rows: Vec<AnyView> = lines
            .iter()
            .filter_map(|line| line::view(self, line, true))
            .collect();
        flow.push(view! { <ol class="paper-list">{rows}</ol> }.into_any());
        flow
    }

    /// After the lines of the one leaf: the official page to begin with, and what is written by hand. Apart from [`Self::flow`]
    /// because how many lines give way is only known once they are measured.
    pub(super) fn one_end(&mut self) -> Vec<AnyView> {
        let mut flow = Vec::new();
        let mut links = self
            .resolved
            .sections
            .iter()
            .flat_map(|section| &section.lines);
        if let Some(found) = links.find_map(|line| line.link)
            && let Some(card) = line::card(self, found)
        {
            flow.push(view! { <div class="paper-block paper-first-page">{card}</div> }.into_any());
        }
        flow.push(self.fields());
        flow.push(
            view! { <p class="paper-block">{self.texts.say("frame-not-advice")}</p> }.into_any(),
        );
        flow
    }

    /// Lines still open, what stands in the way first, then papers, then steps; what is sure to concern this person before
    /// what may not.
    fn next_lines(&self) -> Vec<Line> {
        let weight = |kind: SectionKind| match kind {
            SectionKind::Papers => Some(0_u8),
            SectionKind::Steps => Some(1),
            SectionKind::Before => Some(2),
            _ => None,
        };
        let mut lines: Vec<(_, Line)> = self
            .resolved
            .sections
            .iter()
            .filter_map(|section| Some((weight(section.kind)?, section)))
            .flat_map(|(weight, section)| {
                section
                    .lines
                    .iter()
                    .filter(|line| line.first || line.tick)
                    .map(move |line| {
                        let sure = line.applies == jalon_rules::Applies::Yes;
                        ((!line.first, !sure, weight), line.clone())
                    })
            })
            .filter(|(_, line)| !self.is_ticked(line))
            .collect();
        lines.sort_by_key(|(weight, _)| *weight);
        lines.into_iter().map(|(_, line)| line).collect()
    }

    /// Whether a line is ticked and its tick may stand here.
    pub(super) fn is_ticked(&self, line: &Line) -> bool {
        self.procedure.items.get(line.item).is_some_and(|item| {
            self.ticks
                .contains(&format!("{}/{}", self.procedure.id, item.id))
        })
    }

    /// What it is, in which languages, of which day.
    fn opening(&self) -> AnyView {
        let mut languages = vec![self.texts.language.name.clone()];
        languages.extend(self.second.iter().map(|texts| texts.language.name.clone()));
        let languages = self.texts.formats(|formats| formats.list(&languages));
        let args = Args::new()
            .text("language", languages)
            .text("day", self.today());
        let name = self.procedure.id.clone();
        view! {
            <header class="paper-block paper-opening">
                <p class="paper-kind">{self.say("paper-kind")}</p>
                <h2>{self.pair(&|texts| Some(texts.say(&name)))}</h2>
                <p>{self.texts.with("paper-of", &args)}</p>
            </header>
        }
        .into_any()
    }

    /// Lines to write on by hand.
    fn fields(&self) -> AnyView {
        let fields: Vec<_> = ["number", "account", "sent", "helper", "appointment"]
            .into_iter()
            .map(|field| {
                view! {
                    <li class="paper-field">
                        {self.say(&format!("paper-field-{field}"))}
                        <span class="paper-rule" aria-hidden="true"></span>
                    </li>
                }
            })
            .collect();
        view! { <ul class="paper-block paper-fields">{fields}</ul> }.into_any()
    }

    fn originals(&self) -> AnyView {
        view! { <p class="paper-block paper-originals">{self.say("paper-originals")}</p> }
            .into_any()
    }

    /// What the procedure is and is not, and who decides.
    fn about(&self) -> Vec<AnyView> {
        let name = &self.procedure.id;
        let said = |message: &str| {
            let key = Key::procedure(name, message);
            self.pair(&|texts| texts.find(key.clone()))
        };
        let told = |label: &str, message: &str| {
            let words = said(message)?;
            Some(
                view! {
                    <div class="paper-block paper-told">
                        <p class="paper-label">{self.say(label)}</p>
                        <p>{words}</p>
                    </div>
                }
                .into_any(),
            )
        };
        let summary = self.pair(&|texts| texts.attribute(name, "summary"));
        let summary = view! { <p class="paper-block">{summary}</p> }.into_any();
        [
            Some(summary),
            told("result-not", "not"),
            told("paper-decides", "decides"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The answers that the list rests on, or room to write.
    fn rests_on(&self) -> Vec<AnyView> {
        let inventory = self.w.inventory();
        let mut rows: Vec<AnyView> = self
            .answers
            .iter()
            .filter_map(|(id, answer)| {
                let fact = inventory.pack.facts.get(usize::from(id.0))?;
                let question = self.pair(&|texts| Some(texts.short(fact)));
                let words = self.pair(&|texts| Some(answers::said::words(texts, fact, answer)));
                Some(view! {
                    <div class="paper-block paper-answer"><dt>{question}</dt><dd>{words}</dd></div>
                })
            })
            .map(IntoAny::into_any)
            .collect();
        let empty = rows.is_empty();
        if self.extent == Extent::Blank {
            let write = self.say("paper-for-whom-write");
            rows.push(
                view! {
                    <div class="paper-block paper-answer">
                        <dt>{write}</dt>
                        <dd><span class="paper-rule" aria-hidden="true"></span></dd>
                    </div>
                }
                .into_any(),
            );
        } else if empty {
            return Vec::new();
        }
        let left_out = (self.extent != Extent::Blank && !self.w.adds_sensitive())
            .then(|| view! { <p class="paper-block">{self.say("paper-left-out")}</p> }.into_any());
        let mut part = vec![
            self.head(&["paper-for-whom"]),
            view! { <dl class="paper-answers">{rows}</dl> }.into_any(),
        ];
        part.extend(left_out);
        part
    }

    /// The verdict of the answers on the sheet, what stands in the way, and what has to hold.
    fn conditions(&self) -> Vec<AnyView> {
        let part = |title: &str, wanted: &dyn Fn(usize) -> Option<bool>| {
            let rows: Vec<AnyView> = self
                .procedure
                .conditions
                .iter()
                .enumerate()
                .filter_map(|(at, condition)| {
                    let fails = wanted(at)?;
                    let key =
                        Key::procedure(&self.procedure.id, format!("condition-{}", condition.id));
                    self.pair(&|texts| {
                        fails
                            .then(|| texts.find(key.clone().attr("no")))
                            .flatten()
                            .or_else(|| texts.find(key.clone()))
                    })
                })
                .map(|words| view! { <li class="paper-block paper-bullet">{words}</li> }.into_any())
                .collect();
            let mut part = Vec::new();
            if !rows.is_empty() {
                part.push(self.head(&[title]));
                part.push(view! { <ul class="paper-list">{rows}</ul> }.into_any());
            }
            part
        };
        let Some(outcome) = &self.outcome else {
            return part("checklist-for-whom", &|_| Some(false));
        };
        let status = |at: usize| {
            let mut findings = outcome.findings.iter();
            let finding = findings.find(|finding| usize::from(finding.condition.0) == at)?;
            Some(&finding.status)
        };
        let mut parts = Vec::new();
        if outcome.verdict.fits() || outcome.verdict == jalon_rules::Verdict::Closed {
            let id = result::verdict_words(outcome.verdict, self.procedure.nothing_needed);
            parts
                .push(view! { <p class="paper-block paper-verdict">{self.say(id)}</p> }.into_any());
        }
        parts.extend(part("checklist-in-the-way", &|at| {
            (*status(at)? == Status::Fails).then_some(true)
        }));
        parts.extend(part("checklist-holds-if", &|at| {
            (!matches!(status(at)?, Status::Fails | Status::Holds)).then_some(false)
        }));
        parts
    }

    /// The next thing to do, what is missing and what waits on others, once something is ticked: before, the list says it.
    fn standing(&self) -> Vec<AnyView> {
        if self.ticks.is_empty() {
            return Vec::new();
        }
        let who = self.w.who();
        let found = progress(&self.resolved, checklist::progress::own(who), |line| {
            self.is_ticked(line)
        });
        let stage = found.stage();
        let Progress {
            next,
            missing,
            waiting,
            done,
            all,
            ..
        } = found;
        let small = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        let done = self.pair(&|texts| {
            let args = Args::new()
                .number("done", small(done))
                .number("total", small(all));
            Some(texts.with("checklist-done", &args))
        });
        let stage = self.pair(&|texts| checklist::progress::stage(texts, who, stage));
        let next = next.and_then(|line| {
            self.pair(&|texts| line::short(self, texts, line))
                .map(|words| view! { <p class="paper-label">{self.say("progress-next")}</p> <p>{words}</p> })
        });
        let folded = |title: &str, lines: &[&Line]| {
            let count = small(lines.len());
            let numbers: Vec<String> = lines.iter().map(|line| self.number_of(line)).collect();
            (count > 0).then(|| {
                let words = self.pair(&|texts| {
                    let said = texts.with(title, &Args::new().number("count", count));
                    let numbers = texts.formats(|formats| formats.list(&numbers));
                    let args = Args::new().text("said", said).text("numbers", numbers);
                    Some(texts.with("paper-numbers", &args))
                });
                view! { <p>{words}</p> }
            })
        };
        vec![
            self.head(&["progress-title"]),
            view! {
                <div class="paper-block">
                    <p>{done}</p>
                    {stage.map(|stage| view! { <p>{stage}</p> })}
                    {next}
                    {folded("progress-missing", &missing)}
                    {folded("progress-waiting", &waiting)}
                </div>
            }
            .into_any(),
        ]
    }

    /// The number that a line will have on this sheet.
    fn number_of(&self, wanted: &Line) -> String {
        let groups = self.groups();
        let mut lines = groups.iter().flat_map(|(_, lines)| lines);
        let at = lines.position(|line| line == wanted).unwrap_or_default() + 1;
        self.digits(at)
    }

    /// A small number in the digits of the reader.
    pub(super) fn digits(&self, number: usize) -> String {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        self.texts.formats(|formats| formats.digits(number))
    }

    /// The lines under their headings: by section, or for an employer by who does them first.
    fn groups(&self) -> Vec<(Vec<String>, Vec<Line>)> {
        let sections = &self.resolved.sections;
        let title = |kind: SectionKind| format!("section-{}", kind.id());
        if self.w.who() != Who::Employer {
            return sections
                .iter()
                .map(|section| (vec![title(section.kind)], section.lines.clone()))
                .collect();
        }
        [By::Employer, By::Host, By::Person, By::Office]
            .into_iter()
            .flat_map(|by| {
                sections.iter().filter_map(move |section| {
                    let theirs = section.lines.iter().filter(|line| line.by == by);
                    let theirs: Vec<Line> = theirs.cloned().collect();
                    let titles = vec![format!("by-{}-you", by.id()), title(section.kind)];
                    (!theirs.is_empty()).then_some((titles, theirs))
                })
            })
            .collect()
    }

    /// Who does a line, where it is not the reader and no heading says so.
    pub(super) fn by(&self, by: By) -> Option<AnyView> {
        let who = self.w.who();
        (who != Who::Employer && (by != By::Person || who == Who::Helper))
            .then(|| self.say(&format!("by-{}", by.id())))
            .flatten()
    }

    /// A few people who can help, near the person.
    fn help(&self) -> Vec<AnyView> {
        let inventory = self.w.inventory();
        let rows: Vec<AnyView> = self
            .resolved
            .help
            .iter()
            .filter_map(|id| inventory.pack.help.get(usize::from(id.0)))
            .take(HELP)
            .map(|help| {
                let name = format!("help-{}", help.id);
                let languages: Vec<String> =
                    help.languages.iter().map(|code| self.texts.language_name(code)).collect();
                let languages = (!languages.is_empty()).then(|| {
                    let languages = self.texts.formats(|formats| formats.list(&languages));
                    self.texts.with("page-languages", &Args::new().text("languages", languages))
                });
                let checked = page::day(&self.texts, help.checked);
                view! {
                    <li class="paper-block paper-help">
                        <p class="paper-label"><bdi lang=help.name_language.clone()>{help.name.clone()}</bdi></p>
                        <p>{self.pair(&|texts| texts.way(&name))}</p>
                        {help.phone.clone().map(|phone| view! { <p class="paper-phone"><bdi dir="ltr">{phone}</bdi></p> })}
                        <p>
                            {help.free.then(|| format!("{} \u{b7} ", self.texts.say("near-free")))}
                            {languages}
                            " "
                            {self.texts.with("page-checked", &Args::new().text("day", checked))}
                        </p>
                        {help.url.as_ref().map(|url| code::beside(self.w, url))}
                    </li>
                }
                .into_any()
            })
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        vec![
            self.head(&["checklist-help"]),
            view! { <ul class="paper-list">{rows}</ul> }.into_any(),
        ]
    }

    /// What it rests on, with the days of the last look.
    fn sources(&self) -> Vec<AnyView> {
        let inventory = self.w.inventory();
        let conditions = self.procedure.conditions.iter();
        let shown = self
            .resolved
            .sections
            .iter()
            .flat_map(|section| &section.lines);
        let used: BTreeSet<SourceId> = conditions
            .map(|condition| condition.source)
            .chain(shown.filter_map(|line| Some(self.procedure.items.get(line.item)?.source)))
            .collect();
        let rows: Vec<AnyView> = used
            .into_iter()
            .filter_map(|source| inventory.pack.sources.get(usize::from(source.0)))
            .map(|source| {
                let checked = page::day(&self.texts, source.checked);
                let date = match &source.dated {
                    Some(dated) => {
                        let args = Args::new().text("dated", dated.clone());
                        self.texts
                            .with("source-dated", &args.text("checked", checked))
                    }
                    None => {
                        let args = Args::new().text("checked", checked);
                        self.texts.with("source-checked", &args)
                    }
                };
                view! {
                    <li class="paper-block paper-source">
                        <bdi lang=source.language.clone()>{source.title.clone()}</bdi>
                        " "
                        {date}
                        {code::letters(&source.url)}
                    </li>
                }
                .into_any()
            })
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        vec![
            self.head(&["checklist-sources"]),
            view! { <ul class="paper-list">{rows}</ul> }.into_any(),
        ]
    }

    /// What the paper is not, who has read its words, and how to come back.
    fn closing(&self) -> AnyView {
        let address = self.w.inventory().address.clone();
        let unread =
            |texts: &Texts| (!texts.language.read_by_native).then(|| texts.say("frame-not-native"));
        let second = self.second.as_ref().and_then(|texts| {
            Some(view! { <p lang=texts.language.code.clone() dir=texts.language.dir.clone()>{unread(texts)?}</p> })
        });
        view! {
            <div class="paper-block paper-closing">
                <p>{self.say("frame-not-advice")}</p>
                {unread(&self.texts).map(|words| view! { <p>{words}</p> })}
                {second}
                {(!address.is_empty()).then(|| view! {
                    <p>{self.texts.say("paper-again")}</p>
                    {code::letters(&address)}
                })}
            </div>
        }
        .into_any()
    }
}
