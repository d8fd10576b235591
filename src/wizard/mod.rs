//! The wizard as a whole: its state, one per instance, and the frame around the page shown.

mod arriving;
mod frame;
mod keeping;

use crate::{
    arrival::Arrival,
    content::{Missing, Shelved, Source, run},
    locale::{Language, Texts, WAYS, best_match},
    question::Draft,
    visit::{Remember, Screen, Storage, Visit, Who},
};
use chrono::NaiveDate;
use jalon_code::{Code, Codes};
use jalon_rules::{
    Answer, AnswerError, Answers, Fact, FactId, Pack, Procedure, ProcedureId, Route, Standing,
    carried, carried_dates, carried_ticks, overview, route,
};
use leptos::prelude::*;
use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// The folder of codes, beside those of the languages.
const CODES: &str = "codes";

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
    /// The instance owns the page: it writes steps to the browser's history and keeps the visit in the tab.
    pub owns_page: bool,
    /// A visit to begin with, instead of the first page.
    pub begin: Option<(Answers, Screen, Who)>,
    /// Answers that stand before anybody has said anything, such as the country of the site: they outlast a change of person.
    pub preset: Answers,
    /// Whether the person may have the answers remembered on the device. Only where the instance owns the page.
    pub remember: Remember,
    /// The address of the stand-alone page, without query and hash. What is taken along leads there. Empty where nobody knows it.
    pub address: String,
    /// What stood after the `#` of the address, where it looked like a link made here. Only where the instance owns the page.
    pub link: Option<String>,
}

/// What the page around an instance may want to know.
#[derive(Clone, Copy)]
pub struct Outside {
    /// How far the instance is.
    pub stage: RwSignal<Stage>,
    /// The title of the page shown.
    pub title: RwSignal<String>,
    /// Language code and direction of the page shown.
    pub language: RwSignal<(String, String)>,
    /// A link opened while the page is: set from outside, and taken up at once by an instance that owns the page.
    pub link: RwSignal<Option<String>>,
}

/// How far an instance is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Content is on its way.
    Waiting,
    /// Content did not arrive.
    Failed,
    /// A page is shown.
    Ready,
}

impl Default for Outside {
    fn default() -> Self {
        Self {
            stage: RwSignal::new(Stage::Waiting),
            title: RwSignal::new(String::new()),
            language: RwSignal::new((String::new(), String::new())),
            link: RwSignal::new(None),
        }
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
        match Inventory::load(options).await {
            Ok((inventory, texts, begin)) => {
                wizard.set(Some(
                    owner.with(|| Wizard::new(inventory, texts, begin, outside)),
                ));
                outside.stage.set(Stage::Ready);
            }
            Err(_) => outside.stage.set(Stage::Failed),
        }
    });
    move || wizard.get().map(frame::view)
}

/// What an instance begins with.
struct Begin {
    visit: Visit,
    /// The page at which the visit stood that the device remembered.
    left: Option<Screen>,
    /// A link was opened, which decides what is shown first.
    by_link: bool,
    /// What is to be said about it.
    arrival: Option<Arrival>,
}

/// What does not change while an instance lives.
pub(crate) struct Inventory {
    pub(crate) pack: Pack,
    pub(crate) languages: Vec<Language>,
    pub(crate) today: NaiveDate,
    pub(crate) source: Source,
    storage: Storage,
    instance: String,
    owns_page: bool,
    preset: Answers,
    /// The address of the stand-alone page. Empty where nobody knows it.
    pub(crate) address: String,
}

impl Inventory {
    async fn load(options: Options) -> Result<(Self, Texts, Begin), Missing> {
        let Options {
            source,
            instance,
            languages: wanted,
            today,
            owns_page,
            begin,
            preset,
            remember,
            address,
            link,
        } = options;
        let unreadable = |path: &str| Missing(path.to_owned());
        let pack: Pack = postcard::from_bytes(&source.bytes("pack.bin").await?)
            .map_err(|_| unreadable("pack.bin"))?;
        let languages = Language::read_all(&source.bytes("languages.bin").await?)
            .ok_or_else(|| unreadable("languages.bin"))?;
        #[cfg(feature = "csr")]
        let storage = if owns_page {
            Storage::probe(&instance, remember)
        } else {
            Storage::memory()
        };
        #[cfg(not(feature = "csr"))]
        let (storage, _) = (Storage::memory(), remember);
        let kept = storage.load(&pack);
        let mut wanted = wanted;
        if let Some(kept) = &kept {
            wanted.insert(0, kept.visit.language.clone());
        }
        let link = link.filter(|_| owns_page);
        let opened = link.map(|text| jalon_link::decode(&pack, &text));
        let nothing_here = begin.is_none()
            && kept
                .as_ref()
                .is_none_or(|kept| !kept.visit.holds_something(&preset));
        if let (Some(Ok(arrived)), true) = (&opened, nothing_here) {
            wanted.insert(0, arrived.bundle.language.clone());
        }
        let language = best_match(&languages, &wanted)
            .ok_or_else(|| unreadable("languages.bin"))?
            .clone();
        let texts = Texts::load(&source, language).await?;
        let code = texts.language.code.clone();
        let mut left = None;
        let mut visit = match (begin, kept) {
            (Some((answers, screen, who)), _) => {
                let mut visit = Visit::new(fresh_id(), code, answers);
                visit.steps = vec![screen];
                visit.who = who;
                visit
            }
            (None, Some(kept)) => {
                let mut visit = kept.visit;
                if kept.from_device {
                    visit.come_back();
                    left = visit.steps.get(1).copied();
                }
                visit
            }
            (None, None) => Visit::new(fresh_id(), code, preset.clone()),
        };
        let by_link = opened.is_some();
        let arrival = opened.and_then(|read| visit.receive(&pack, &preset, read));
        texts.speak_of_another(visit.who != Who::Person);
        Ok((
            Self {
                pack,
                languages,
                today,
                source,
                storage,
                instance,
                owns_page,
                preset,
                address,
            },
            texts,
            Begin {
                visit,
                left,
                by_link,
                arrival,
            },
        ))
    }
}

/// Random, and meaningless: it only tells entries of this visit from those of an earlier one in the same tab.
fn fresh_id() -> String {
    #[cfg(feature = "csr")]
    {
        let mut digits = String::new();
        for _ in 0..12 {
            digits.push(char::from(
                b"0123456789abcdefghijklmnopqrstuv"[random_below_32()],
            ));
        }
        digits
    }
    #[cfg(not(feature = "csr"))]
    String::new()
}

#[cfg(feature = "csr")]
fn random_below_32() -> usize {
    let random = js_sys::Math::random() * 32.0;
    (0_u8..32)
        .rev()
        .find(|floor| f64::from(*floor) <= random)
        .map_or(0, usize::from)
}

/// Whether the person asked the browser to load no more than they look at.
#[cfg(feature = "csr")]
fn saves_data() -> bool {
    use wasm_bindgen::JsValue;
    let of = |object: &JsValue, name: &str| js_sys::Reflect::get(object, &name.into()).ok();
    web_sys::window()
        .and_then(|window| of(window.navigator().as_ref(), "connection"))
        .and_then(|connection| of(&connection, "saveData"))
        .is_some_and(|saves| saves.is_truthy())
}

/// Natively all content is at hand: nothing is gained by taking it in before it is asked for.
#[cfg(not(feature = "csr"))]
fn saves_data() -> bool {
    true
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
    /// The codes that have arrived, by the name of their file.
    codes: StoredValue<BTreeMap<String, Codes>, LocalStorage>,
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
            kept: RwSignal::new(!inventory.owns_page || inventory.storage.survives_reload()),
            inventory: StoredValue::new_local(inventory),
            texts: RwSignal::new_local(Rc::new(texts)),
            shelf: RwSignal::new(BTreeMap::new()),
            codes: StoredValue::new_local(BTreeMap::new()),
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
        wizard.follow_links();
        if by_link || wizard.remembered.get_untracked() {
            wizard.save();
        }
        wizard.fetch_ahead();
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
        if self.owns_page() {
            self.visit
                .with_value(|visit| crate::visit::history::push(&visit.id, visit.at));
        }
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
        if self.owns_page() && at > base && crate::visit::history::back() {
            return;
        }
        self.visit
            .update_value(|visit| visit.base = base.min(at - 1));
        self.show(at - 1);
        #[cfg(feature = "csr")]
        if self.owns_page() {
            self.visit
                .with_value(|visit| crate::visit::history::replace(&visit.id, visit.at));
        }
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

    /// The answers that may stand on paper, in a link or in a message. Tracked: follows the person's choice about sensitive ones.
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

    /// Sets the title of the page shown.
    pub(crate) fn entitle(self, title: String) {
        self.outside.title.set(title);
    }

    /// True once after each step: the heading that asks takes the focus.
    pub(crate) fn take_focus(self) -> bool {
        let wanted = self.stepped.get_value();
        self.stepped.set_value(false);
        wanted
    }

    /// The texts of the ways on and of all these procedures, fetched when first asked for. Tracked.
    pub(crate) fn result_texts(self, procedures: &[ProcedureId]) -> Shelved {
        let texts = self.texts();
        let names = procedures
            .iter()
            .filter_map(|id| self.procedure(*id, |procedure| procedure.id.clone()));
        std::iter::once(WAYS.to_owned())
            .chain(names)
            .map(|name| {
                let here = texts.has(&name);
                if !here {
                    self.fetch(&texts, &name, Shelved::Failed);
                }
                self.shelved(&(texts.language.code.clone(), name.clone()), || {
                    texts.has(&name)
                })
            })
            .fold(Shelved::Here, Shelved::min)
    }

    /// How far something is that was asked for. Tracked, also where it is here: the view that asks follows the shelf.
    fn shelved(self, key: &(String, String), here: impl FnOnce() -> bool) -> Shelved {
        let asked = self.shelf.with(|shelf| shelf.get(key).copied());
        if here() {
            Shelved::Here
        } else if asked == Some(Shelved::Failed) {
            Shelved::Failed
        } else {
            Shelved::Waiting
        }
    }

    /// The codes of addresses on paper, fetched when first asked for: those that every country has in common, and those of
    /// the chosen one. Where they do not arrive, paper has its addresses in letters. Tracked.
    pub(crate) fn codes(self) -> Shelved {
        let country = self.country().filter(|code| {
            self.inventory
                .with_value(|inventory| inventory.pack.country(code).is_some())
        });
        std::iter::once("common".to_owned())
            .chain(country)
            .map(|name| {
                let here = || self.codes.with_value(|codes| codes.contains_key(&name));
                let key = (CODES.to_owned(), name.clone());
                if !here() {
                    let name = name.clone();
                    let keep = move |bytes: Vec<u8>| {
                        let read = postcard::from_bytes(&bytes).ok();
                        let kept = read.is_some();
                        self.codes
                            .update_value(|codes| codes.extend(read.map(|read| (name, read))));
                        kept
                    };
                    self.bring(key.clone(), "bin", Shelved::Failed, Box::new(keep));
                }
                self.shelved(&key, here)
            })
            .fold(Shelved::Here, Shelved::min)
    }

    /// The code of an address, where it is known and [`Self::codes`] has brought it.
    pub(crate) fn code(self, address: &str) -> Option<Code> {
        self.codes
            .with_value(|files| files.values().find_map(|codes| codes.of(address)).cloned())
    }

    /// Fetches what the first result will need while the person reads the questions, unless they want to save data.
    fn fetch_ahead(self) {
        if saves_data() {
            return;
        }
        let texts = self.texts.get_untracked();
        if !texts.has(WAYS) {
            // Nobody waits for it yet. Where it does not arrive, the page that needs it asks again.
            self.fetch(&texts, WAYS, Shelved::Here);
        }
    }

    /// Fetches texts, once. `otherwise` is what stands on the shelf where they do not arrive.
    fn fetch(self, texts: &Rc<Texts>, name: &str, otherwise: Shelved) {
        let key = (texts.language.code.clone(), name.to_owned());
        let (texts, name) = (Rc::clone(texts), name.to_owned());
        let keep = move |bytes| {
            let read = String::from_utf8(bytes).map(|arrived| texts.add(&name, arrived));
            read.is_ok()
        };
        self.bring(key, "txt", otherwise, Box::new(keep));
    }

    /// Fetches one file, once, and gives it to `keep`, which says whether it could be read.
    fn bring(
        self,
        key: (String, String),
        ending: &'static str,
        otherwise: Shelved,
        keep: Box<dyn FnOnce(Vec<u8>) -> bool>,
    ) {
        // What arrived for a language that was left and taken up again is gone with it, so only "here" is asked for again.
        let settled =
            |shelf: &BTreeMap<_, _>| shelf.get(&key).is_some_and(|known| *known != Shelved::Here);
        if self.shelf.with_untracked(settled) {
            return;
        }
        // Untracked: the view that asks right now must not run again because of its own question.
        self.shelf.update_untracked(|shelf| {
            shelf.insert(key.clone(), Shelved::Waiting);
        });
        let inventory = self.inventory();
        let now = Rc::new(Cell::new(true));
        let at_once = Rc::clone(&now);
        run(async move {
            let (folder, name) = &key;
            let path = format!("{folder}/{name}.{ending}");
            let kept = inventory.source.bytes(&path).await.is_ok_and(keep);
            let shelved = if kept { Shelved::Here } else { otherwise };
            if at_once.get() {
                self.shelf
                    .update_untracked(|shelf| shelf.insert(key, shelved));
            } else {
                self.shelf.update(|shelf| {
                    shelf.insert(key, shelved);
                });
            }
        });
        now.set(false);
    }

    /// Forgets which files failed, so that they are asked for again.
    pub(crate) fn retry(self) {
        self.shelf
            .update(|shelf| shelf.retain(|_, shelved| *shelved != Shelved::Failed));
    }

    /// Changes the language, keeping everything else.
    pub(crate) fn speak(self, code: &str) {
        let inventory = self.inventory();
        let Some(language) = inventory
            .languages
            .iter()
            .find(|language| language.code == code)
            .cloned()
        else {
            return;
        };
        if self
            .texts
            .with_untracked(|texts| texts.language.code == language.code)
        {
            return;
        }
        run(async move {
            let code = language.code.clone();
            match Texts::load(&inventory.source, language).await {
                Ok(texts) => {
                    self.language_failed.set(None);
                    texts.speak_of_another(self.who.get_untracked() != Who::Person);
                    self.texts.set(Rc::new(texts));
                    self.visit.update_value(|visit| visit.language = code);
                    self.announce_language();
                    self.save();
                    self.fetch_ahead();
                }
                Err(_) => self.language_failed.set(Some(code)),
            }
        });
    }

    /// The language that did not arrive, if the last one asked for did not. Tracked.
    fn language_failed(self) -> Option<String> {
        self.language_failed.get()
    }

    fn announce_language(self) {
        let language = self
            .texts
            .with_untracked(|texts| (texts.language.code.clone(), texts.language.dir.clone()));
        self.outside.language.set(language);
    }

    fn turn_page(self) {
        self.stepped.set_value(true);
        self.begin_page();
        self.screen.set(self.visit.with_value(Visit::screen));
    }

    fn begin_page(self) {
        self.draft.set(self.untouched());
    }

    #[cfg(feature = "csr")]
    fn owns_page(self) -> bool {
        self.inventory.with_value(|inventory| inventory.owns_page)
    }

    #[cfg(not(feature = "csr"))]
    fn begin_history(self, _: bool) {
        let _ = self;
    }

    /// Takes up the step that the browser's history names, and follows the browser's back and forward from now on.
    #[cfg(feature = "csr")]
    fn begin_history(self, by_link: bool) {
        use crate::visit::history;
        use leptos::ev;
        if !self.owns_page() {
            return;
        }
        let id = self.visit.with_value(|visit| visit.id.clone());
        match history::current() {
            Some(entry) if entry.visit == id && !by_link && self.left.get_value().is_none() => {
                self.visit.update_value(|visit| visit.show(entry.step));
                self.screen.set(self.visit.with_value(Visit::screen));
            }
            _ => {
                let at = self.visit.with_value(|visit| visit.at);
                history::replace(&id, at);
                self.visit.update_value(|visit| visit.base = at);
                if at > 0 {
                    self.save();
                }
            }
        }
        let handle = window_event_listener(ev::popstate, move |event| {
            let id = self.visit.with_value(|visit| visit.id.clone());
            match history::read(&event.state()) {
                Some(entry) if entry.visit == id => self.show(entry.step),
                // An entry of a visit that was wiped: nothing of it is left, so it shows the first page.
                _ => {
                    self.closed.set(false);
                    self.show(0);
                    history::replace(&id, 0);
                }
            }
        });
        on_cleanup(move || handle.remove());
        self.watch();
    }
}
