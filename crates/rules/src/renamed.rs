//! Ids that were in use once: what was kept or sent under them still finds its way.

use crate::{
    facts::{FactId, OptionId},
    pack::{Pack, ProcedureId},
};
use serde::{Deserialize, Serialize};

/// The ids that content no longer uses, and what they are called now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renamed {
    /// Of questions.
    pub questions: Vec<Former>,
    /// Of options, each within a question.
    pub options: Vec<Former>,
    /// Of procedures.
    pub procedures: Vec<Former>,
    /// Of lines, each within a procedure.
    pub items: Vec<Former>,
}

/// An id that was in use once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Former {
    /// The question or procedure that it belongs to, by the id used now; empty for a question or procedure itself.
    pub of: String,
    /// The id as it was.
    pub id: String,
    /// The id used now; `None` where there is nothing like it any more.
    pub now: Option<String>,
}

/// What an id from elsewhere stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<T> {
    /// This, under the same or another name.
    Now(T),
    /// Something that this content once had under this id, and has no longer.
    Gone(String),
    /// Nothing that this content ever had.
    Never,
}

impl<T> Found<T> {
    /// What it stands for, where that is still there.
    #[must_use]
    pub fn now(self) -> Option<T> {
        match self {
            Self::Now(found) => Some(found),
            Self::Gone(_) | Self::Never => None,
        }
    }

    fn map<U>(self, with: impl FnOnce(T) -> U) -> Found<U> {
        match self {
            Self::Now(found) => Found::Now(with(found)),
            Self::Gone(id) => Found::Gone(id),
            Self::Never => Found::Never,
        }
    }
}

/// The ids used now come first: a former id is only looked at where none of them fits.
fn find<'a>(
    now: &mut dyn Iterator<Item = &'a str>,
    former: &[Former],
    of: &str,
    is: &dyn Fn(&str) -> bool,
) -> Found<u16> {
    let now: Vec<&str> = now.collect();
    let number = |wanted: &dyn Fn(&str) -> bool| {
        let at = now.iter().position(|id| wanted(id))?;
        u16::try_from(at).ok()
    };
    if let Some(at) = number(is) {
        return Found::Now(at);
    }
    let Some(old) = former.iter().find(|old| old.of == of && is(&old.id)) else {
        return Found::Never;
    };
    old.now
        .as_ref()
        .and_then(|new| number(&|id| id == new))
        .map_or_else(|| Found::Gone(old.id.clone()), Found::Now)
}

impl Pack {
    /// Finds a question by an id of today or of an earlier day. `is` says which id is meant.
    pub fn find_fact(&self, is: &dyn Fn(&str) -> bool) -> Found<FactId> {
        let now = &mut self.facts.iter().map(|fact| fact.id.as_str());
        find(now, &self.renamed.questions, "", is).map(FactId)
    }

    /// Finds an option of a question in the same way.
    pub fn find_option(&self, fact: FactId, is: &dyn Fn(&str) -> bool) -> Found<OptionId> {
        let Some(fact) = self.facts.get(usize::from(fact.0)) else {
            return Found::Never;
        };
        let now = &mut fact.options().iter().map(|option| option.id.as_str());
        find(now, &self.renamed.options, &fact.id, is).map(OptionId)
    }

    /// Finds a procedure in the same way.
    pub fn find_procedure(&self, is: &dyn Fn(&str) -> bool) -> Found<ProcedureId> {
        let now = &mut self
            .procedures
            .iter()
            .map(|procedure| procedure.id.as_str());
        find(now, &self.renamed.procedures, "", is).map(ProcedureId)
    }

    /// Finds a line of a procedure in the same way, and gives its place in [`crate::Procedure::items`].
    pub fn find_item(&self, procedure: ProcedureId, is: &dyn Fn(&str) -> bool) -> Found<usize> {
        let Some(procedure) = self.procedures.get(usize::from(procedure.0)) else {
            return Found::Never;
        };
        let now = &mut procedure.items.iter().map(|item| item.id.as_str());
        find(now, &self.renamed.items, &procedure.id, is).map(usize::from)
    }

    /// A ticked line, kept as `procedure/item`, under the ids used now.
    #[must_use]
    pub fn line_now(&self, kept: &str) -> Option<String> {
        let (of, item) = kept.split_once('/')?;
        // Starting points have lines too.
        if let Some(start) = of.strip_prefix("start-") {
            let start = self.starts.iter().find(|known| known.id == start)?;
            return start
                .lines
                .iter()
                .any(|line| line == item)
                .then(|| kept.to_owned());
        }
        let of = self.find_procedure(&|id| id == of).now()?;
        let item = self.find_item(of, &|id| id == item).now()?;
        let procedure = self.procedures.get(usize::from(of.0))?;
        Some(format!(
            "{}/{}",
            procedure.id,
            procedure.items.get(item)?.id
        ))
    }
}
