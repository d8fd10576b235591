//! The sheet: one flow of blocks, none of which a leaf cuts, in the words of one or two languages.

use super::{counter, line};
use crate::{
    calendar::{self, Dated},
    locale::Texts,
    page,
    visit::Who,
    wizard::Wizard,
};
use jalon_rules::{
    Answers, Applies, By, Checklist, Line, LinkId, Outcome, Procedure, ProcedureId, SectionKind,
    checklist as resolve, route,
};
use leptos::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

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
    /// Days that count, in the reader's language and in the second.
    pub(super) dues: [Vec<Dated>; 2],
    /// The answers on it decide, with these findings.
    pub(super) outcome: Option<Outcome>,
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
        let procedure = w.procedure(id, Clone::clone)?;
        let texts = w.texts();
        let days = if blank {
            BTreeMap::new()
        } else {
            w.carried_dates(id)
        };
        let dues = |texts: &Texts| calendar::said(pack, texts, id, &answers, today, &days);
        Some(Self {
            w,
            id,
            extent,
            dues: [
                dues(&texts),
                second.as_deref().map(dues).unwrap_or_default(),
            ],
            texts,
            second,
            procedure,
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

    /// Things of a kind under their heading; without any, no heading either.
    pub(super) fn listed(&self, title: &str, rows: Vec<AnyView>) -> Vec<AnyView> {
        if rows.is_empty() {
            return Vec::new();
        }
        vec![
            self.head(&[title]),
            view! { <ul class="paper-list">{rows}</ul> }.into_any(),
        ]
    }

    /// The day of printing, in words.
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
        flow.extend(self.known_days());
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
        flow.extend(self.known_days());
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
                        let sure = line.applies == Applies::Yes;
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

    /// A small number in the digits of the reader.
    pub(super) fn digits(&self, number: usize) -> String {
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        self.texts.formats(|formats| formats.digits(number))
    }

    /// The lines under their headings: by section, or for an employer by who does them first.
    pub(super) fn groups(&self) -> Vec<(Vec<String>, Vec<Line>)> {
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
}

/// A rule to write on by hand.
pub(super) fn rule() -> impl IntoView {
    view! { <span class="paper-rule" aria-hidden="true"></span> }
}
