//! The checklist of one procedure for one person: the one resolver that screen, paper and text render.

use crate::{
    answer::Answers,
    evaluate::{Evaluator, Lookup, Truth},
    expr::Expr,
    pack::{
        By, ConditionId, FigureId, HelpId, Item, LinkId, Pack, ProcedureId, SectionKind, Variant,
    },
    verdict::examine,
};
use chrono::NaiveDate;

/// What a person has to have, do and know for one procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checklist {
    /// The procedure.
    pub procedure: ProcedureId,
    /// The sections that have lines, in the order shown.
    pub sections: Vec<Section>,
    /// Help near the person.
    pub help: Vec<HelpId>,
}

/// One section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Which.
    pub kind: SectionKind,
    /// Its lines, what is to be put right first.
    pub lines: Vec<Line>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Index in [`crate::Procedure::items`].
    pub item: usize,
    /// Which text stands in for the ordinary one, for people who have or seek protection or do not say.
    pub protected: Option<Variant>,
    /// Whether the line is surely meant for this person.
    pub applies: Applies,
    /// The official page, that of the chosen country where it has one.
    pub link: Option<LinkId>,
    /// The dated figure it states.
    pub figure: Option<FigureUse>,
    /// Whether it puts right what stands in the way, and so comes first.
    pub first: bool,
    /// Whether it can be ticked.
    pub tick: bool,
    /// Who does it.
    pub by: By,
}

/// Whether a line is meant for this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applies {
    /// It is.
    Yes,
    /// It is if its condition holds, which is then said in words.
    If,
}

/// A figure on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureUse {
    /// The figure in force on the date.
    InForce(FigureId),
    /// There is none here: the line sends to the official page.
    Missing,
}

/// Resolves a checklist. A line is left out only where its condition is surely false. An unknown procedure gives an empty
/// checklist.
#[must_use]
pub fn checklist(pack: &Pack, id: ProcedureId, answers: &Answers, on: NaiveDate) -> Checklist {
    let evaluator = Evaluator::new(pack, answers, on);
    let help = help_near(&evaluator);
    let Some(procedure) = pack.procedures.get(usize::from(id.0)) else {
        return Checklist {
            procedure: id,
            sections: Vec::new(),
            help,
        };
    };
    let outcome = examine(&evaluator, id, crate::pack::Serve::Aside).outcome;
    let failed: Vec<ConditionId> = outcome.failed().collect();
    let protected = evaluator.truth(&pack.protected) != Truth::False;
    let mut sections: Vec<Section> = Vec::new();
    for kind in SectionKind::ALL {
        let lines = |first: bool| {
            let wanted = procedure
                .items
                .iter()
                .enumerate()
                .filter(move |(_, item)| item.section == kind || first);
            wanted
                .filter_map(|(at, item)| line(&evaluator, item, at, protected, &failed))
                .filter(move |line| line.first == first)
        };
        // What stands in the way opens the list, whatever section it belongs to.
        let top = (kind == SectionKind::Before)
            .then(|| lines(true))
            .into_iter()
            .flatten();
        let lines: Vec<_> = top.chain(lines(false)).collect();
        if !lines.is_empty() {
            sections.push(Section { kind, lines });
        }
    }
    Checklist {
        procedure: id,
        sections,
        help,
    }
}

fn line(
    evaluator: &Evaluator,
    item: &Item,
    at: usize,
    protected: bool,
    failed: &[ConditionId],
) -> Option<Line> {
    let applies = match evaluator.truth(&item.when) {
        Truth::False => return None,
        Truth::True => Applies::Yes,
        Truth::Undecided(_) => Applies::If,
    };
    let protected = item.protected.filter(|_| protected);
    let figure = item
        .figure
        .as_ref()
        .map(|name| match evaluator.figure_here(name) {
            Lookup::InForce(id) => FigureUse::InForce(id),
            _ => FigureUse::Missing,
        });
    Some(Line {
        item: at,
        protected,
        applies,
        link: link(evaluator, item),
        figure,
        first: item
            .repairs
            .is_some_and(|condition| failed.contains(&condition)),
        tick: item.tick && protected != Some(Variant::LeftOut),
        by: item.by,
    })
}

fn link(evaluator: &Evaluator, item: &Item) -> Option<LinkId> {
    let named = item.country_link.as_ref().and_then(|name| {
        let country = evaluator.pack.country(&evaluator.country()?)?;
        country
            .links
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, link)| *link)
    });
    named.or(item.link)
}

/// Help for this person: the chosen country's own before that for all of Europe, and what is safe as a first step before
/// what may not be.
#[must_use]
pub fn help(pack: &Pack, answers: &Answers, on: NaiveDate) -> Vec<HelpId> {
    help_near(&Evaluator::new(pack, answers, on))
}

fn help_near(evaluator: &Evaluator) -> Vec<HelpId> {
    let country = evaluator.country();
    let careful = evaluator.truth(&evaluator.pack.protected) != Truth::False;
    let mut near: Vec<_> = (0..)
        .map(HelpId)
        .zip(&evaluator.pack.help)
        .filter(|(_, help)| help.country.is_none() || help.country == country)
        .collect();
    near.sort_by_key(|(id, help)| (help.country.is_none(), careful && !help.safe_first, *id));
    near.into_iter().map(|(id, _)| id).collect()
}

/// Whether a condition is surely true, surely false, or neither, for these answers: for surfaces that show a condition by
/// itself.
#[must_use]
pub fn holds(pack: &Pack, condition: &Expr, answers: &Answers, on: NaiveDate) -> Truth {
    Evaluator::new(pack, answers, on).truth(condition)
}
