//! What becomes of a link that is opened.

use super::{Asked, Wizard};
use crate::{
    arrival::Arrival,
    visit::{Screen, Visit},
};
use jalon_link::{Bundle, decode};
use leptos::prelude::*;

impl Wizard {
    /// What there is to say or to ask about a link that was opened.
    pub(crate) fn arrival(self) -> Option<Arrival> {
        self.arrival.get_value()
    }

    /// Lets the link that was opened take the place of what is here.
    pub(crate) fn use_link(self) {
        if let Some(Arrival::Asks(arrived)) = self.arrival.try_update_value(Option::take).flatten()
        {
            self.take(arrived.bundle);
        }
    }

    fn take(self, bundle: Bundle) {
        let inventory = self.inventory();
        self.begin_anew(self.who.get_untracked());
        self.visit
            .update_value(|visit| visit.take(&inventory.pack, &inventory.preset, bundle));
        self.erased.set(false);
        self.show_what_arrived();
    }

    /// Follows what the page around asks while the wizard is shown.
    pub(super) fn follow_asked(self) {
        Effect::new(move |_| {
            let asked = self.outside.asked;
            let Some(what) = asked.get() else { return };
            asked.set(None);
            untrack(|| match what {
                Asked::Language(code) => self.speak(&code),
                Asked::Link(text) => self.receive(&text),
            });
        });
    }

    fn receive(self, text: &str) {
        let inventory = self.inventory();
        if !self.owns_page() || self.closed.get_untracked() {
            return;
        }
        let read = decode(&inventory.pack, text);
        if let (Ok(arrived), false) = (&read, self.has_something_to_lose()) {
            self.speak(&arrived.bundle.language);
        }
        let arrival = self
            .visit
            .try_update_value(|visit| visit.receive(&inventory.pack, &inventory.preset, read));
        self.arrival.set_value(arrival.flatten());
        self.erased.set(false);
        self.show_what_arrived();
    }

    /// Shows the visit as a link left it. The browser made an entry of its history for the link by itself.
    fn show_what_arrived(self) {
        self.known.set_value(super::Known::default());
        // The choice was made for another case, even where nothing of that is left.
        self.sensitive.set(false);
        self.ticks
            .set(self.visit.with_value(|visit| visit.ticks.clone()));
        self.dates
            .set(self.visit.with_value(|visit| visit.dates.clone()));
        let at = self.visit.with_value(|visit| visit.at);
        #[cfg(feature = "csr")]
        self.with_history(|place, visit| crate::visit::history::replace(place, &visit.id, at));
        if self.visit.with_value(Visit::screen) != Screen::Arrival {
            self.visit.update_value(|visit| visit.base = at);
        }
        self.save();
        self.given.update(|given| *given = !*given);
        self.turn_page();
    }
}
