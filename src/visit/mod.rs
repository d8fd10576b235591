//! One person's visit: answers, ticked lines, days written down and the pages gone through. Kept in the tab, and on the device where
//! the person chose that; never sent anywhere.

#[cfg(feature = "csr")]
pub(crate) mod history;
#[cfg(any(feature = "csr", test))]
mod kept;
mod storage;

use crate::{embed::Begins, question::Unsent};
use chrono::NaiveDate;
use jalon_rules::{Answers, FactId, Pack, ProcedureId, route};
#[cfg(any(feature = "csr", test))]
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
#[cfg(feature = "csr")]
pub(crate) use storage::Elsewhere;
pub use storage::Remember;
pub(crate) use storage::Storage;

/// A page of the wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The first page.
    Home,
    /// One question.
    Question(FactId),
    /// One question that only makes an opened checklist fit better.
    Detail(ProcedureId, FactId),
    /// All answers, with "change".
    Answers,
    /// What fits.
    Result,
    /// The checklist of one procedure.
    Checklist(ProcedureId),
    /// Finding a procedure by its name.
    Find,
    /// A word before everything is wiped.
    StartAgain,
    /// All questions of the aim on one page.
    Questions,
    /// A word before the answers give way to those of the next person.
    NextPerson,
    /// The sheet that is printed, with what may stand on it.
    Paper(ProcedureId),
    /// The checklist to take along: as a link, a message, a file.
    Carry(ProcedureId),
    /// What there is to say or to ask about a link that was opened.
    Arrival,
}

/// Who fills this in. It changes words and the order of lines, never what fits; so it is no answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(any(feature = "csr", test), derive(Serialize, Deserialize))]
pub enum Who {
    /// The person.
    #[default]
    Person,
    /// Somebody who helps the person.
    Helper,
    /// Somebody who hires or hosts the person.
    Employer,
}

impl Who {
    /// Everybody who may fill this in, the person first.
    pub(crate) const ALL: [Self; 3] = [Self::Person, Self::Helper, Self::Employer];

    /// Stable name, used in text ids.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Helper => "helper",
            Self::Employer => "employer",
        }
    }
}

/// Everything that a reload must bring back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Visit {
    /// Random; ties an entry of the browser's history to this visit without saying anything about it.
    pub(crate) id: String,
    /// What the person said.
    pub(crate) answers: Answers,
    /// Ticked lines, as `procedure/item`.
    pub(crate) ticks: BTreeSet<String>,
    /// Days the person wrote down, as `procedure/date`.
    pub(crate) dates: BTreeMap<String, NaiveDate>,
    /// The pages gone through.
    pub(crate) steps: Vec<Screen>,
    /// The page shown, as an index of `steps`.
    pub(crate) at: usize,
    /// The language chosen.
    pub(crate) language: String,
    /// Who fills it in.
    pub(crate) who: Who,
    /// The device remembers it, because the person chose that.
    pub(crate) remembered: bool,
    /// What stood on the page when the person last looked away, and was not sent yet.
    pub(crate) unsent: Option<Unsent>,
    /// Pages before this one are not in the browser's history.
    pub(crate) base: usize,
}

impl Visit {
    pub(crate) fn new(id: String, language: String, answers: Answers) -> Self {
        Self {
            id,
            answers,
            ticks: BTreeSet::new(),
            dates: BTreeMap::new(),
            steps: vec![Screen::Home],
            at: 0,
            language,
            who: Who::Person,
            remembered: false,
            unsent: None,
            base: 0,
        }
    }

    /// The page shown.
    pub(crate) fn screen(&self) -> Screen {
        self.steps.get(self.at).copied().unwrap_or(Screen::Home)
    }

    /// Begins a visit that holds nothing yet: with what stands before anybody has said anything, and where the site wishes.
    pub(crate) fn begin(
        &mut self,
        begins: Begins,
        pack: &Pack,
        preset: &Answers,
        today: NaiveDate,
    ) {
        if self.steps != [Screen::Home] {
            return;
        }
        self.answers = preset.clone();
        let screen = match begins {
            Begins::Home => return,
            Begins::Questions => route(pack, &self.answers, today)
                .next
                .map_or(Screen::Answers, Screen::Question),
            Begins::At(screen) => screen,
        };
        self.go(screen);
    }

    /// Goes on to a page, dropping the pages that lay ahead.
    pub(crate) fn go(&mut self, screen: Screen) {
        self.steps.truncate(self.at + 1);
        self.steps.push(screen);
        self.show(self.steps.len() - 1);
    }

    /// Shows a page gone through before.
    pub(crate) fn show(&mut self, step: usize) {
        let step = step.min(self.steps.len().saturating_sub(1));
        if step != self.at {
            self.unsent = None;
        }
        self.at = step;
    }

    /// What a device remembered begins at the first page, with the page left last ahead of it.
    pub(crate) fn come_back(&mut self) {
        let left = self.screen();
        self.steps = vec![Screen::Home];
        if !matches!(left, Screen::Home | Screen::StartAgain | Screen::NextPerson) {
            self.steps.push(left);
        }
        self.at = 0;
        self.unsent = None;
    }
}

#[cfg(test)]
pub(crate) use tests::pack as pack_for_tests;

#[cfg(test)]
mod tests {
    use super::*;
    use std::{path::Path, sync::LazyLock};

    /// The shipped content, compiled once for all tests.
    pub(crate) fn pack() -> Pack {
        static PACK: LazyLock<Pack> = LazyLock::new(|| {
            let content = jalon_pack::load(Path::new(env!("CARGO_MANIFEST_DIR")))
                .expect("the content is sound");
            let files = jalon_pack::compile(&content);
            let (_, bytes) = files
                .iter()
                .find(|(name, _)| name.ends_with("pack.bin"))
                .expect("a pack is compiled");
            postcard::from_bytes(bytes).expect("the pack reads back")
        });
        PACK.clone()
    }

    #[test]
    fn going_on_drops_the_pages_that_lay_ahead() {
        let mut visit = Visit::new("v".into(), "en".into(), Answers::new());
        visit.go(Screen::Find);
        visit.go(Screen::Result);
        visit.at = 1;
        visit.go(Screen::Answers);
        assert_eq!(visit.steps, [Screen::Home, Screen::Find, Screen::Answers]);
        assert_eq!(visit.screen(), Screen::Answers);
    }

    #[test]
    fn what_is_not_sent_goes_with_its_page() {
        let mut visit = Visit::new("v".into(), "en".into(), Answers::new());
        visit.go(Screen::Find);
        let unsent = Some(Unsent::default());
        visit.unsent.clone_from(&unsent);
        visit.show(1);
        assert_eq!(visit.unsent, unsent);
        visit.show(0);
        assert_eq!(visit.unsent, None);
        visit.unsent = unsent;
        visit.go(Screen::Result);
        assert_eq!(visit.unsent, None);
    }

    #[test]
    fn who_comes_back_begins_at_the_first_page_and_finds_the_last_one_ahead() {
        let mut visit = Visit::new("v".into(), "en".into(), Answers::new());
        visit.go(Screen::Result);
        visit.go(Screen::Checklist(ProcedureId(1)));
        visit.come_back();
        assert_eq!(visit.at, 0);
        assert_eq!(
            visit.steps,
            [Screen::Home, Screen::Checklist(ProcedureId(1))]
        );
        visit.go(Screen::StartAgain);
        visit.come_back();
        assert_eq!(visit.steps, [Screen::Home]);
    }
}
