//! The wizard as a whole: its state, one per instance, and the frame around the page shown.

mod arriving;
mod frame;
mod inventory;
mod keeping;
mod shelf;
mod signed;
mod taking;

#[cfg(feature = "csr")]
use crate::visit::history;
use crate::{
    arrival::Arrival,
    content::{Shelved, Source, run},
    embed::{Notice, Place, Teller, Wishes},
    locale::Texts,
    question::Draft,
    visit::{Remember, Screen, Visit, Who},
};
use chrono::NaiveDate;
use inventory::{Begin, Inventory, fresh_id};
use jalon_code::Codes;
use jalon_rules::{
    Answer, AnswerError, Answers, Fact, FactId, Procedure, ProcedureId, Route, Standing, overview,
    route,
};
use leptos::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// How an instance is set up.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where its content comes from.
    pub source: Source,
    /// Sets ids and storage apart from those of other instances on the same page.
    pub instance: String,
    /// Languages the person is known to read, best first.
    pub languages: Vec<String>,
    /// The day that verdicts and figures are worked out for.
    pub today: NaiveDate,
    /// Where it stands, which decides what of the browser it may use.
    pub place: Place,
    /// Whether steps become entries of the browser's history. Always so in a page of its own.
    pub history: bool,
    /// What the page around it wishes.
    pub wishes: Wishes,
    /// A visit to begin with, instead of the first page.
    pub begin: Option<(Answers, Screen, Who)>,
    /// Answers that stand before anybody has said anything, such as the country of the site: they outlast a change of person.
    pub preset: Answers,
    /// Whether the person may have the answers remembered on the device.
    pub remember: Remember,
    /// The address of the stand-alone page, without query and hash. What is taken along leads there. Empty where nobody knows it.
    pub address: String,
    /// What stood after the `#` of the address, where it looked like a link made here. Only in a page of its own.
    pub link: Option<String>,
}

/// The way between an instance and the page around it.
#[derive(Clone, Copy)]
pub struct Outside {
    teller: StoredValue<Teller, LocalStorage>,
    asked: RwSignal<Option<Asked>>,
}

/// What the page around may ask of an instance while it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To speak this language (BCP 47), keeping everything else. Left out where it does not know it.
    Language(String),
    /// To take up a link that was opened (what stood after the `#`). Only in a page of its own.
    Link(String),
}

impl Outside {
    /// A way on which everything told goes to `teller`.
    #[must_use]
    pub fn new(teller: Teller) -> Self {
        Self {
            teller: StoredValue::new_local(teller),
            asked: RwSignal::new(None),
        }
    }

    /// Asks something of the instance. Nothing happens where it is gone.
    pub fn ask(self, asked: Asked) {
        let _ = self.asked.try_set(Some(asked));
    }

    fn tell(self, notice: Notice) {
        if let Some(teller) = self.teller.try_get_value() {
            teller(notice);
        }
    }
}

impl Default for Outside {
    fn default() -> Self {
        Self::new(Rc::new(|_| {}))
    }
}

/// The wizard. Mount it where you like; it needs nothing of the page around it.
#[component]
pub fn Jalon(
    /// How the instance is set up.
    options: Options,
    /// Tells the page around it how it goes.
    #[prop(optional)]
    outside: Outside,
) -> impl IntoView {
    let wizard = RwSignal::new_local(None::<Wizard>);
    let owner = Owner::current().unwrap_or_default();
    run(async move {
        let tell = |notice| outside.tell(notice);
        let loaded = Inventory::load(options, &tell).await;
        if wizard.is_disposed() {
            return;
        }
        match loaded {
            Ok((inventory, texts, begin)) => {
                wizard.set(Some(
                    owner.with(|| Wizard::new(inventory, texts, begin, outside)),
                ));
                outside.tell(Notice::Ready);
            }
            Err(_) => outside.tell(Notice::Failed),
        }
    });
    move || wizard.get().map(frame::view)
}

/// What follows from the answers, worked out when first asked for and forgotten with the next answer.
#[derive(Default)]
struct Known {
    route: Option<Rc<Route>>,
    overview: Option<Rc<Vec<(FactId, Standing)>>>,
}

/// The handle that every view works with.
#[derive(Clone, Copy)]
pub(crate) struct Wizard {
    inventory: StoredValue<Rc<Inventory>, LocalStorage>,
    texts: RwSignal<Rc<Texts>, LocalStorage>,
    /// What was asked for, by folder and name.
    shelf: RwSignal<BTreeMap<(String, String), Shelved>>,
    /// The codes of addresses, once they have arrived.
    codes: StoredValue<Option<Codes>, LocalStorage>,
    visit: StoredValue<Visit, LocalStorage>,
    known: StoredValue<Known, LocalStorage>,
    /// The page shown; set again at every step.
    screen: RwSignal<Screen>,
    ticks: RwSignal<BTreeSet<String>>,
    dates: RwSignal<BTreeMap<String, NaiveDate>>,
    /// Whether sensitive answers go on paper, into links and messages. Never kept: every visit begins without.
    sensitive: RwSignal<bool>,
    /// Whether a voice of the network may read pages aloud. Asked for once in a visit.
    lent: RwSignal<bool>,
    who: RwSignal<Who>,
    /// Turned over with each answer, so that what shows their outcome beside them can follow.
    given: RwSignal<bool>,
    /// What is typed or chosen on the page shown, and not sent yet.
    pub(crate) draft: RwSignal<Draft>,
    /// A language that did not arrive.
    language_failed: RwSignal<Option<String>>,
    outside: Outside,
    /// A step was made, so the next heading takes the focus.
    stepped: StoredValue<bool>,
    kept: RwSignal<bool>,
    /// The device remembers the visit.
    remembered: RwSignal<bool>,
    /// Everything was just erased.
    erased: RwSignal<bool>,
    /// The person has left: nothing is shown or kept any more.
    closed: RwSignal<bool>,
    /// The page at which the visit stood that the device remembered.
    left: StoredValue<Option<Screen>>,
    /// What there is to say about the link opened last. Never kept.
    arrival: StoredValue<Option<Arrival>, LocalStorage>,
}

impl Wizard {
    fn new(inventory: Inventory, texts: Texts, begin: Begin, outside: Outside) -> Self {
        let Begin {
            visit,
            left,
            by_link,
            arrival,
        } = begin;
        let inventory = Rc::new(inventory);
        let wizard = Self {
            screen: RwSignal::new(visit.screen()),
            ticks: RwSignal::new(visit.ticks.clone()),
            dates: RwSignal::new(visit.dates.clone()),
            sensitive: RwSignal::new(false),
            lent: RwSignal::new(false),
            who: RwSignal::new(visit.who),
            remembered: RwSignal::new(visit.remembered),
            erased: RwSignal::new(false),
            closed: RwSignal::new(false),
            left: StoredValue::new(left),
            arrival: StoredValue::new_local(arrival),
            given: RwSignal::new(false),
            known: StoredValue::new_local(Known::default()),
            kept: RwSignal::new(inventory.storage.survives_reload()),
            inventory: StoredValue::new_local(inventory),
            texts: RwSignal::new_local(Rc::new(texts)),
            shelf: RwSignal::new(BTreeMap::new()),
            codes: StoredValue::new_local(None),
            visit: StoredValue::new_local(visit),
            draft: RwSignal::new(Draft::default()),
            language_failed: RwSignal::new(None),
            outside,
            stepped: StoredValue::new(false),
        };
        wizard.announce_language();
        wizard.begin_history(by_link);
        wizard.begin_page();
        wizard.take_up_unsent();
        wizard.follow_asked();
        if by_link || wizard.remembered.get_untracked() {
            wizard.save();
        }
        wizard.fetch_ahead();
        wizard.announce_page();
        wizard
    }

    /// What does not change.
    pub(crate) fn inventory(self) -> Rc<Inventory> {
        self.inventory.get_value()
    }

    /// The texts of the chosen language. Tracked: a view that calls this follows the language.
    pub(crate) fn texts(self) -> Rc<Texts> {
        self.texts.get()
    }

    /// One text of the interface. Tracked like [`Self::texts`].
    pub(crate) fn say(self, id: &str) -> String {
        self.texts.with(|texts| texts.say(id))
    }

    /// An id that no other instance uses.
    pub(crate) fn id(self, name: &str) -> String {
        self.inventory
            .with_value(|inventory| format!("{}-{name}", inventory.instance))
    }

    /// The answers given so far.
    pub(crate) fn answers(self) -> Answers {
        self.visit.with_value(|visit| visit.answers.clone())
    }

    /// Verdicts and the next question for the answers given so far.
    pub(crate) fn route(self) -> Rc<Route> {
        if let Some(route) = self.known.with_value(|known| known.route.clone()) {
            return route;
        }
        let inventory = self.inventory();
        let found = Rc::new(route(&inventory.pack, &self.answers(), inventory.today));
        self.known
            .update_value(|known| known.route = Some(Rc::clone(&found)));
        found
    }

    /// All questions of the aim given, and whether their answers play a part.
    pub(crate) fn overview(self) -> Rc<Vec<(FactId, Standing)>> {
        if let Some(overview) = self.known.with_value(|known| known.overview.clone()) {
            return overview;
        }
        let inventory = self.inventory();
        let found = overview(&inventory.pack, &self.answers(), inventory.today);
        let found = Rc::new(found);
        self.known
            .update_value(|known| known.overview = Some(Rc::clone(&found)));
        found
    }

    /// Runs `read` on the definition of a fact.
    pub(crate) fn fact<T>(self, fact: FactId, read: impl FnOnce(&Fact) -> T) -> Option<T> {
        self.inventory
            .with_value(|inventory| inventory.pack.facts.get(usize::from(fact.0)).map(read))
    }

    /// Runs `read` on the definition of a procedure.
    pub(crate) fn procedure<T>(
        self,
        procedure: ProcedureId,
        read: impl FnOnce(&Procedure) -> T,
    ) -> Option<T> {
        self.inventory.with_value(|inventory| {
            inventory
                .pack
                .procedures
                .get(usize::from(procedure.0))
                .map(read)
        })
    }

    /// The code of the country chosen, where one is.
    pub(crate) fn country(self) -> Option<String> {
        let inventory = self.inventory();
        let fact = inventory.pack.roles.country;
        match self
            .visit
            .with_value(|visit| visit.answers.get(fact).cloned())?
        {
            Answer::One(option) => self
                .fact(fact, |fact| fact.option_id(option).to_owned())
                .filter(|code| !code.is_empty()),
            _ => None,
        }
    }

    /// Keeps one answer.
    pub(crate) fn answer(self, fact: FactId, answer: Answer) -> Result<(), AnswerError> {
        let inventory = self.inventory();
        let set = self
            .visit
            .try_update_value(|visit| visit.answers.set(&inventory.pack, fact, answer));
        set.unwrap_or(Err(AnswerError::NoSuchFact))?;
        self.answers_changed();
        Ok(())
    }

    /// Takes one answer back.
    pub(crate) fn forget(self, fact: FactId) {
        self.visit.update_value(|visit| {
            visit.answers.remove(fact);
        });
        self.answers_changed();
    }

    fn answers_changed(self) {
        self.known.set_value(Known::default());
        self.save();
        self.given.update(|given| *given = !*given);
    }

    /// Makes the view that calls this follow the answers.
    pub(crate) fn follow_answers(self) {
        self.given.track();
    }

    /// Goes to a page.
    pub(crate) fn go(self, screen: Screen) {
        self.visit.update_value(|visit| visit.go(screen));
        #[cfg(feature = "csr")]
        self.with_history(|place, visit| history::push(place, &visit.id, visit.at));
        self.erased.set(false);
        self.save();
        self.turn_page();
    }

    /// Goes to the page that comes after an answer: the next question, or all answers to check. What is urgent comes at once:
    /// its page lets the country be chosen there.
    pub(crate) fn go_on(self) {
        let route = self.route();
        match route.next {
            _ if self.cannot_wait(&route) => self.go(Screen::Result),
            Some(fact) => self.go(Screen::Question(fact)),
            None => self.go(Screen::Answers),
        }
    }

    /// Whether an urgent way on is sure, and only the country is left to make it fit better.
    pub(crate) fn cannot_wait(self, route: &Route) -> bool {
        self.inventory.with_value(|inventory| {
            let urgent = route
                .start
                .and_then(|start| inventory.pack.starts.get(usize::from(start.0)))
                .is_some_and(|start| start.urgent);
            urgent
                && route
                    .next
                    .is_none_or(|next| next == inventory.pack.roles.country)
        })
    }

    /// Whether there is a page to go back to.
    pub(crate) fn can_go_back(self) -> bool {
        self.visit.with_value(|visit| visit.at > 0)
    }

    /// Goes back by one page, through the browser's history where the page is in it.
    pub(crate) fn back(self) {
        let (at, base) = self.visit.with_value(|visit| (visit.at, visit.base));
        if at == 0 {
            return;
        }
        #[cfg(feature = "csr")]
        if at > base && self.with_history(|_, _| history::back()) == Some(true) {
            return;
        }
        self.visit
            .update_value(|visit| visit.base = base.min(at - 1));
        self.show(at - 1);
        #[cfg(feature = "csr")]
        self.with_history(|place, visit| history::replace(place, &visit.id, visit.at));
    }

    /// Shows a page gone through before.
    pub(crate) fn show(self, step: usize) {
        self.visit.update_value(|visit| visit.show(step));
        self.save();
        self.turn_page();
    }

    /// Who fills this in. Tracked.
    pub(crate) fn who(self) -> Who {
        self.who.get()
    }

    /// Says who fills this in, and takes the words for them. Pages already shown keep theirs.
    pub(crate) fn set_who(self, who: Who) {
        self.visit.update_value(|visit| visit.who = who);
        self.texts
            .with_untracked(|texts| texts.speak_of_another(who != Who::Person));
        self.who.set(who);
    }

    /// The page shown. Tracked.
    fn screen(self) -> Screen {
        self.screen.get()
    }

    /// Sets the title of the page shown.
    pub(crate) fn entitle(self, title: String) {
        self.outside.tell(Notice::Title(title));
    }

    /// True once after each step: the heading that asks takes the focus.
    pub(crate) fn take_focus(self) -> bool {
        let wanted = self.stepped.get_value();
        self.stepped.set_value(false);
        wanted
    }

    fn turn_page(self) {
        self.stepped.set_value(true);
        self.begin_page();
        self.screen.set(self.visit.with_value(Visit::screen));
        self.announce_page();
    }

    /// Tells the page around how far this is, where the page shown says something about that.
    fn announce_page(self) {
        match self.visit.with_value(Visit::screen) {
            Screen::Question(fact) => {
                let (index, total) = self.how_far(fact);
                self.outside.tell(Notice::Step { index, total });
            }
            Screen::Result => {
                let route = self.route();
                let count = route.shown.len() + route.folded.len();
                self.outside.tell(Notice::Result { count });
            }
            _ => {}
        }
    }

    /// Tells the page around that another page was turned to, and its heading is about to take the focus.
    pub(crate) fn announce_turn(self) {
        self.outside.tell(Notice::Turned);
    }

    /// Tells the page around that the person prints, or opens the page that prints.
    pub(crate) fn announce_print(self) {
        self.outside.tell(Notice::Printed);
    }

    /// Which question this is, counted from 1, and of how many, as far as that is known.
    pub(crate) fn how_far(self, fact: FactId) -> (usize, Option<usize>) {
        let answers = self.answers();
        let answered = usize::from(answers.get(fact).is_some());
        let preset = &self.inventory().preset;
        // What the site has settled was no question to this person.
        let done = answers
            .iter()
            .filter(|(known, answer)| *known != fact && preset.get(*known) != Some(*answer))
            .count();
        let total = self
            .route()
            .remaining
            .map(|remaining| (done + remaining + answered).max(done + 1));
        (done + 1, total)
    }

    fn begin_page(self) {
        self.draft.set(self.untouched());
    }

    /// Whether it stands in a page of its own.
    fn owns_page(self) -> bool {
        self.place() == Place::Page
    }

    /// Where it stands.
    pub(crate) fn place(self) -> Place {
        self.inventory.with_value(|inventory| inventory.place)
    }

    /// Does something with the browser's history, where steps may stand in it.
    #[cfg(feature = "csr")]
    fn with_history<T>(self, run: impl FnOnce(history::Place, &Visit) -> T) -> Option<T> {
        self.inventory.with_value(|inventory| {
            let place = match inventory.place {
                Place::Page => history::Place::Own,
                _ if inventory.history => history::Place::Shared(&inventory.instance),
                _ => return None,
            };
            Some(self.visit.with_value(|visit| run(place, visit)))
        })
    }

    #[cfg(not(feature = "csr"))]
    fn begin_history(self, _: bool) {
        let _ = self;
    }

    /// Takes up the step that the browser's history names, and follows the browser's back and forward from now on.
    #[cfg(feature = "csr")]
    fn begin_history(self, by_link: bool) {
        use leptos::ev;
        self.watch();
        let Some(current) = self.with_history(|place, _| history::current(place)) else {
            return;
        };
        let id = self.visit.with_value(|visit| visit.id.clone());
        match current {
            Some(entry) if entry.visit == id && !by_link && self.left.get_value().is_none() => {
                self.visit.update_value(|visit| visit.show(entry.step));
                self.screen.set(self.visit.with_value(Visit::screen));
            }
            _ => {
                let at = self.visit.with_value(|visit| visit.at);
                self.with_history(|place, visit| history::replace(place, &visit.id, at));
                self.visit.update_value(|visit| visit.base = at);
                if at > 0 {
                    self.save();
                }
            }
        }
        let handle = window_event_listener(ev::popstate, move |event| self.went_to(&event.state()));
        on_cleanup(move || handle.remove());
    }

    /// The browser went to another entry of its history.
    #[cfg(feature = "csr")]
    fn went_to(self, state: &wasm_bindgen::JsValue) {
        let entry = self
            .with_history(|place, _| history::read(place, state))
            .flatten();
        let (id, at, base) = self
            .visit
            .with_value(|visit| (visit.id.clone(), visit.at, visit.base));
        match entry {
            Some(entry) if entry.visit == id => {
                // In a shared history this may have been somebody else's step.
                if self.owns_page() || entry.step != at {
                    self.show(entry.step);
                }
            }
            // An entry of a visit that was wiped: nothing of it is left, so it shows the first page.
            _ if self.owns_page() => {
                self.closed.set(false);
                self.show(0);
                self.with_history(|place, visit| history::replace(place, &visit.id, 0));
            }
            // An entry from before the first step made here.
            _ => {
                if at != base {
                    self.show(base);
                }
            }
        }
    }
}
