//! What becomes of a visit: kept in the tab, remembered on the device, erased, left in a hurry.

use super::{Known, Wizard, fresh_id};
use crate::{
    embed::{Notice, Place},
    question::Draft,
    visit::{Screen, Storage, Visit, Who},
};
use jalon_rules::tells;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

impl Wizard {
    /// Wipes answers, ticks, days, pages and what is stored, and shows the first page.
    pub(crate) fn start_again(self) {
        self.begin_anew(Who::Person);
    }

    /// Whether anything would be lost by starting again.
    pub(crate) fn has_something_to_lose(self) -> bool {
        let inventory = self.inventory();
        self.visit
            .with_value(|visit| visit.holds_something(&inventory.preset))
    }

    /// Makes room for the next person: the same wipe, but who fills it in stays. Asks once where something would be lost.
    pub(crate) fn next_person(self) {
        let asked = self.visit.with_value(Visit::screen) == Screen::NextPerson;
        if asked || !self.has_something_to_lose() {
            self.begin_anew(self.who.get_untracked());
            self.save();
        } else {
            self.go(Screen::NextPerson);
        }
    }

    pub(super) fn begin_anew(self, who: Who) {
        let inventory = self.inventory();
        inventory.storage.wipe();
        let language = self
            .texts
            .with_untracked(|texts| texts.language.code.clone());
        self.visit
            .set_value(Visit::new(fresh_id(), language, inventory.preset.clone()));
        self.known.set_value(Known::default());
        self.ticks.set(BTreeSet::new());
        self.dates.set(BTreeMap::new());
        self.sensitive.set(false);
        self.lent.set(false);
        self.remembered.set(false);
        self.left.set_value(None);
        self.arrival.set_value(None);
        self.set_who(who);
        #[cfg(feature = "csr")]
        self.with_history(|place, visit| crate::visit::history::wipe(place, &visit.id));
        self.erased.set(true);
        self.turn_page();
    }

    /// Whether the page shown is the first one after everything was erased. Tracked.
    pub(crate) fn was_erased(self) -> bool {
        self.erased.get()
    }

    /// Keeps the visit as it stands, where that is possible.
    pub(crate) fn save(self) {
        if self.closed.get_untracked() {
            return;
        }
        let inventory = self.inventory();
        let saved = self
            .visit
            .with_value(|visit| inventory.storage.save(visit, &inventory.pack));
        if inventory.storage.survives_reload() && !saved.in_tab {
            self.kept.set(false);
        }
        // Erased in another tab, or refused: what this page says about it must be true.
        if self.remembered.get_untracked() && !saved.on_device {
            self.set_remembered(false);
        }
    }

    /// What there is to say about answers that a reload would forget. Tracked.
    pub(crate) fn not_kept(self) -> Option<&'static str> {
        match self.place() {
            _ if self.kept.get() => None,
            Place::Element if self.remembered.get() => None,
            Place::Element => Some("frame-in-memory"),
            _ => Some("frame-not-kept"),
        }
    }

    /// Whether the person may have the answers remembered on the device.
    pub(crate) fn can_remember(self) -> bool {
        self.inventory
            .with_value(|inventory| inventory.storage.can_remember())
    }

    /// Whether the device remembers the answers. Tracked.
    pub(crate) fn is_remembered(self) -> bool {
        self.remembered.get()
    }

    /// The same, for the moment at which a page is made. Not tracked.
    pub(crate) fn is_remembered_now(self) -> bool {
        self.remembered.get_untracked()
    }

    /// What the tab is called on the page shown. The browser keeps titles beyond our reach: in its history, behind the button that
    /// leads back, among the pages opened last. So none names a list, nor a question that tells something by being asked.
    pub(crate) fn title_of(self, words: String) -> String {
        match self.visit.with_value(Visit::screen) {
            Screen::Checklist(_) => self.say("title-list"),
            Screen::Question(fact) | Screen::Detail(_, fact)
                if tells(&self.inventory().pack, fact) =>
            {
                self.say("title-question")
            }
            _ => words,
        }
    }

    /// Lets the device remember the answers from now on, or takes them from it at once. Says whether that worked.
    pub(crate) fn remember(self, wanted: bool) -> bool {
        let inventory = self.inventory();
        if !wanted {
            inventory.storage.forget();
            self.set_remembered(false);
            self.save();
            return true;
        }
        let saved = self
            .visit
            .with_value(|visit| inventory.storage.remember(visit, &inventory.pack));
        self.set_remembered(saved.on_device);
        saved.on_device
    }

    fn set_remembered(self, remembered: bool) {
        self.visit
            .update_value(|visit| visit.remembered = remembered);
        self.remembered.set(remembered);
    }

    /// Goes on from the first page: where the person was when the device remembered it, else with what comes next.
    pub(crate) fn resume(self) {
        match self.left.try_update_value(Option::take).flatten() {
            Some(screen) => self.go(screen),
            None => self.go_on(),
        }
    }

    /// The quick exit: wipes everything first, shows nothing from now on, and leads the page that is its own elsewhere.
    pub(crate) fn leave(self) {
        self.begin_anew(Who::Person);
        Storage::wipe_all();
        self.closed.set(true);
        let address = self
            .inventory
            .with_value(|inventory| inventory.pack.exit.clone());
        self.outside.tell(Notice::Left { address });
    }

    /// Whether the person has left, and nothing may be shown any more. Tracked.
    pub(super) fn is_closed(self) -> bool {
        self.closed.get()
    }

    /// What stands on the page shown, before anything is typed or chosen.
    pub(super) fn untouched(self) -> Draft {
        self.asked_here()
            .map_or_else(Draft::default, |fact| Draft::of(self, fact))
    }

    /// What the page shown asks, if it asks something.
    pub(super) fn asked_here(self) -> Option<jalon_rules::FactId> {
        match self.visit.with_value(Visit::screen) {
            Screen::Question(fact) | Screen::Detail(_, fact) => Some(fact),
            _ => None,
        }
    }

    /// Takes up what stood on the page when the person looked away, where there was something.
    pub(super) fn take_up_unsent(self) {
        let Some(unsent) = self.visit.with_value(|visit| visit.unsent.clone()) else {
            return;
        };
        let left = match self.asked_here() {
            None => Some(Draft::left(unsent, None)),
            Some(fact) => self.fact(fact, |fact| Draft::left(unsent, Some(fact))),
        };
        if let Some(draft) = left {
            self.draft.set(draft);
        }
    }
}

#[cfg(feature = "csr")]
impl Wizard {
    /// Follows what happens to the page: looked away from, brought back, erased in another tab.
    pub(super) fn watch(self) {
        use crate::visit::{Elsewhere, history};
        use leptos::ev;
        // A phone may end the page at any moment after it is out of sight, as while the camera is open, and says nothing more.
        let looks_away = move || {
            let hidden = web_sys::window()
                .and_then(|window| window.document())
                .is_some_and(|document| document.hidden());
            if hidden {
                self.keep_unsent();
            }
        };
        let handles = [
            window_event_listener(ev::visibilitychange, move |_| looks_away()),
            window_event_listener(ev::pagehide, move |_| self.keep_unsent()),
            window_event_listener(ev::pageshow, move |event| {
                // Somebody else's page is not ours to load anew.
                let ours = self.place() != Place::Element;
                if ours && event.persisted() && self.is_out_of_date() {
                    self.closed.set(true);
                    history::reload();
                }
            }),
            window_event_listener(ev::storage, move |event| {
                let remembered = self.remembered.get_untracked();
                let heard = self
                    .inventory
                    .with_value(|inventory| inventory.storage.heard(&event, remembered));
                match heard {
                    Some(Elsewhere::Erased) => self.begin_anew(Who::Person),
                    Some(Elsewhere::Forgotten) => {
                        self.set_remembered(false);
                        self.save();
                    }
                    None => {}
                }
            }),
        ];
        on_cleanup(move || handles.into_iter().for_each(WindowListenerHandle::remove));
    }

    /// Keeps what stands on the page and is not sent yet.
    fn keep_unsent(self) {
        let draft = self.draft.get_untracked();
        let unsent = (draft != untrack(|| self.untouched())).then(|| match self.asked_here() {
            None => draft.unsent(None),
            Some(fact) => self
                .fact(fact, |fact| draft.unsent(Some(fact)))
                .unwrap_or_default(),
        });
        if self.visit.with_value(|visit| visit.unsent != unsent) {
            self.visit.update_value(|visit| visit.unsent = unsent);
            self.save();
        }
    }

    /// Whether this page, which the browser had put aside as it stood, shows a visit that was wiped meanwhile.
    fn is_out_of_date(self) -> bool {
        let inventory = self.inventory();
        if self.closed.get_untracked() {
            return true;
        }
        let kept = inventory.storage.survives_reload() && self.kept.get_untracked();
        kept && self.has_something_to_lose() && {
            let loaded = inventory.storage.load(&inventory.pack);
            let id = loaded.filter(|loaded| !loaded.from_device);
            id.is_none_or(|loaded| self.visit.with_value(|visit| visit.id != loaded.visit.id))
        }
    }
}
