//! What a person ticks and writes down on checklists, and what of it may leave the screen.

use super::Wizard;
use chrono::NaiveDate;
use jalon_rules::{Answers, ProcedureId, carried, carried_dates, carried_ticks, named};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

impl Wizard {
    /// Whether a line is ticked. Tracked.
    pub(crate) fn is_ticked(self, line: &str) -> bool {
        self.ticks.with(|ticks| ticks.contains(line))
    }

    /// Ticks a line, or takes the tick away.
    pub(crate) fn tick(self, line: String, ticked: bool) {
        self.ticks.update(|ticks| {
            if ticked {
                ticks.insert(line);
            } else {
                ticks.remove(&line);
            }
        });
        let ticks = self.ticks.get_untracked();
        self.visit.update_value(|visit| visit.ticks = ticks);
        self.save();
    }

    /// A day the person wrote down, by `procedure/date`. Tracked.
    pub(crate) fn date(self, name: &str) -> Option<NaiveDate> {
        self.dates.with(|dates| dates.get(name).copied())
    }

    /// All days the person wrote down. Tracked.
    pub(crate) fn dates(self) -> BTreeMap<String, NaiveDate> {
        self.dates.get()
    }

    /// The days written down that may leave the screen with the answers that may. Tracked.
    pub(crate) fn carried_dates(self, procedure: ProcedureId) -> BTreeMap<String, NaiveDate> {
        let inventory = self.inventory();
        carried_dates(
            &inventory.pack,
            procedure,
            &self.carried(),
            &self.dates.get(),
            inventory.today,
            self.adds_sensitive(),
        )
    }

    /// The mark under which calendars keep a day of this visit.
    pub(crate) fn event_mark(self, day: &str) -> String {
        self.visit
            .with_value(|visit| jalon_calendar::mark(&visit.id, day))
    }

    /// Keeps a day the person wrote down, or forgets it.
    pub(crate) fn set_date(self, name: String, day: Option<NaiveDate>) {
        self.dates.update(|dates| {
            match day {
                Some(day) => dates.insert(name, day),
                None => dates.remove(&name),
            };
        });
        let dates = self.dates.get_untracked();
        self.visit.update_value(|visit| visit.dates = dates);
        self.save();
    }

    /// The answers that a link holds and a list of answers names. Tracked like [`Self::carried`].
    pub(crate) fn named(self) -> Answers {
        let inventory = self.inventory();
        named(
            &inventory.pack,
            &self.answers(),
            inventory.today,
            self.adds_sensitive(),
        )
    }

    /// The answers that paper and messages are made with. Tracked: follows the person's choice about sensitive ones.
    pub(crate) fn carried(self) -> Answers {
        let inventory = self.inventory();
        carried(
            &inventory.pack,
            &self.answers(),
            inventory.today,
            self.adds_sensitive(),
        )
    }

    /// The ticks that may leave the screen with the list of this procedure. Tracked, like [`Self::carried`].
    pub(crate) fn carried_ticks(self, procedure: ProcedureId) -> BTreeSet<String> {
        self.ticks_that_leave(procedure, &self.carried(), self.adds_sensitive())
    }

    /// The same for these answers, with or without what is sensitive.
    pub(crate) fn ticks_that_leave(
        self,
        procedure: ProcedureId,
        kept: &Answers,
        sensitive: bool,
    ) -> BTreeSet<String> {
        let inventory = self.inventory();
        self.ticks.with(|ticks| {
            carried_ticks(
                &inventory.pack,
                procedure,
                kept,
                ticks,
                inventory.today,
                sensitive,
            )
        })
    }

    /// Whether the person adds sensitive answers to what leaves the screen. Tracked.
    pub(crate) fn adds_sensitive(self) -> bool {
        self.sensitive.get()
    }

    /// Whether a voice of the network may read pages aloud. Tracked.
    pub(crate) fn lends_voice(self) -> bool {
        self.lent.get()
    }

    /// Lets a voice of the network read pages aloud, for the rest of this visit.
    pub(crate) fn lend_voice(self) {
        self.lent.set(true);
    }

    /// Adds sensitive answers to what leaves the screen, or leaves them out again.
    pub(crate) fn add_sensitive(self, add: bool) {
        self.sensitive.set(add);
    }
}
