//! Three-valued evaluation of conditions.
//!
//! A fact is in one of three states: determined by an answer, still to be asked, or *unknown for good* (the person said "I
//! don't know", chose an option that stands for several, or will never be asked because it is unknown whether the
//! question applies). A condition that comes out the same for everything still possible is decided.

use crate::{
    answer::{Answer, Answers},
    diagram,
    expr::{Atom, Expr, Test},
    facts::{FactId, Kind, OptionId},
    pack::{FigureId, Pack},
};
use chrono::{Datelike, NaiveDate};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

/// The value of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Truth {
    /// True for everything still possible.
    True,
    /// False for everything still possible.
    False,
    /// Not decided.
    Undecided(Undecided),
}

/// Why a condition is not decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undecided {
    /// Answers can still make a difference.
    Ask {
        /// The facts that can, in the editor's order.
        facts: Vec<FactId>,
        /// Those on the shortest way to the condition being true, or decided where it cannot be true any more.
        likely: Vec<FactId>,
    },
    /// No answer can decide it, for these causes.
    ForGood(Vec<Cause>),
}

/// Why no answer can decide a condition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// The person does not know, or prefers not to say.
    NotKnown(FactId),
    /// The chosen country has no figure of this name here.
    NoFigure(String),
    /// The figure is not in force, or no longer sure, on the date.
    FigurePast(FigureId),
    /// The figure is in another currency than the amount given.
    OtherCurrency(FigureId),
    /// It is not known whether the chosen country offers this optional category.
    MayNotOffer(String),
    /// Only the day within the year given would decide.
    DayDecides(FactId),
    /// Somebody else decides: the text id of who.
    DecidedBy(String),
}

/// The value of one fact in one possible world.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Value {
    One(OptionId),
    Several(Vec<OptionId>),
    Number(i64),
    Money { yearly: i64, currency: String },
}

/// A condition after the known facts are put in: what is left to learn.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Residual<'e> {
    True,
    False,
    Undecided(BTreeSet<Cause>),
    All(Vec<Residual<'e>>),
    Any(Vec<Residual<'e>>),
    Atom(&'e Atom),
}

impl<'e> Residual<'e> {
    fn all(parts: impl Iterator<Item = Self>) -> Self {
        Self::join(parts, &Self::True, &Self::False, Self::All)
    }

    fn any(parts: impl Iterator<Item = Self>) -> Self {
        Self::join(parts, &Self::False, &Self::True, Self::Any)
    }

    fn join(
        parts: impl Iterator<Item = Self>,
        neutral: &Self,
        absorbing: &Self,
        wrap: fn(Vec<Self>) -> Self,
    ) -> Self {
        let mut kept = Vec::new();
        let mut causes = BTreeSet::new();
        for part in parts {
            match part {
                part if part == *neutral => {}
                part if part == *absorbing => return part,
                Self::Undecided(more) => causes.extend(more),
                part => kept.push(part),
            }
        }
        if !causes.is_empty() {
            kept.push(Self::Undecided(causes));
        }
        match kept.len() {
            0 => neutral.clone(),
            1 => kept.swap_remove(0),
            _ => wrap(kept),
        }
    }

    pub(crate) fn each_atom(&self, visit: &mut impl FnMut(&'e Atom)) {
        match self {
            Self::True | Self::False | Self::Undecided(_) => {}
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.each_atom(visit);
                }
            }
            Self::Atom(atom) => visit(atom),
        }
    }
}

pub(crate) type World = BTreeMap<FactId, Value>;

/// The state of a fact whose value is not determined.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Gap {
    /// It can still be asked.
    Ask,
    /// It stays unknown; for a choice these options are possible, for anything else everything is.
    ForGood(Option<Vec<OptionId>>),
}

/// Keeps what conditions came to, for whoever evaluates the same ones many times.
pub(crate) trait Memo {
    /// The value of a condition of the pack.
    fn truth(&self, evaluator: &Evaluator, expr: &Expr) -> Truth;
    /// The facts that decide a condition of the pack.
    fn reason(&self, evaluator: &Evaluator, expr: &Expr) -> Vec<FactId>;
}

/// A pack, a set of answers and a date: what every evaluation needs.
pub(crate) struct Evaluator<'p> {
    pub(crate) pack: &'p Pack,
    pub(crate) on: NaiveDate,
    pub(crate) answers: &'p Answers,
    pub(crate) memo: Option<&'p dyn Memo>,
    world: World,
    gaps: RefCell<BTreeMap<FactId, Gap>>,
}

impl<'p> Evaluator<'p> {
    pub(crate) fn new(pack: &'p Pack, answers: &'p Answers, on: NaiveDate) -> Self {
        Self::with(pack, answers, on, None)
    }

    pub(crate) fn with(
        pack: &'p Pack,
        answers: &'p Answers,
        on: NaiveDate,
        memo: Option<&'p dyn Memo>,
    ) -> Self {
        let mut evaluator = Self {
            pack,
            on,
            answers,
            memo,
            world: World::new(),
            gaps: RefCell::default(),
        };
        for (fact, answer) in answers.iter() {
            match evaluator.value(fact, answer) {
                Ok(value) => drop(evaluator.world.insert(fact, value)),
                Err(possible) => drop(
                    evaluator
                        .gaps
                        .get_mut()
                        .insert(fact, Gap::ForGood(possible)),
                ),
            }
        }
        evaluator
    }

    /// The same pack and date for other answers.
    pub(crate) fn of<'a>(&self, answers: &'a Answers) -> Evaluator<'a>
    where
        'p: 'a,
    {
        Evaluator::with(self.pack, answers, self.on, self.memo)
    }

    fn value(&self, fact: FactId, answer: &Answer) -> Result<Value, Option<Vec<OptionId>>> {
        match answer {
            Answer::Unknown => Err(None),
            Answer::One(option) => {
                let means =
                    &self.pack.facts[usize::from(fact.0)].options()[usize::from(option.0)].means;
                if means.is_empty() {
                    Ok(Value::One(*option))
                } else {
                    Err(Some(means.clone()))
                }
            }
            Answer::Several(options) => Ok(Value::Several(options.clone())),
            Answer::Number(number) => Ok(Value::Number(*number)),
            Answer::Money(amount) => Ok(Value::Money {
                yearly: amount.yearly(),
                currency: amount.currency.clone(),
            }),
        }
    }

    /// How a fact that is not determined stands. A question of which it stays unknown whether it applies is never asked.
    pub(crate) fn gap(&self, fact: FactId) -> Gap {
        if let Some(gap) = self.gaps.borrow().get(&fact) {
            return gap.clone();
        }
        let asked_if = &self.pack.facts[usize::from(fact.0)].asked_if;
        let gap = match self.truth(asked_if) {
            Truth::Undecided(Undecided::ForGood(_)) => Gap::ForGood(None),
            _ => Gap::Ask,
        };
        self.gaps.borrow_mut().insert(fact, gap.clone());
        gap
    }

    /// The value of a condition, and what could still decide it.
    pub(crate) fn truth(&self, expr: &Expr) -> Truth {
        match self.memo {
            Some(memo) => memo.truth(self, expr),
            None => self.work_out(expr),
        }
    }

    /// The same, whatever is kept.
    pub(crate) fn work_out(&self, expr: &Expr) -> Truth {
        match self.residual(expr) {
            Residual::True => Truth::True,
            Residual::False => Truth::False,
            residual => diagram::decide(self, &residual),
        }
    }

    /// Whether a condition is not surely false: much less work than what could still decide it.
    pub(crate) fn may_hold(&self, expr: &Expr) -> bool {
        diagram::may_hold(self, &self.residual(expr))
    }

    pub(crate) fn residual<'e>(&self, expr: &'e Expr) -> Residual<'e> {
        match expr {
            Expr::True => Residual::True,
            Expr::False => Residual::False,
            Expr::All(parts) => Residual::all(parts.iter().map(|part| self.residual(part))),
            Expr::Any(parts) => Residual::any(parts.iter().map(|part| self.residual(part))),
            Expr::Atom(atom) => self.test(atom, &self.world),
        }
    }

    /// Puts the values of a world into a residual.
    pub(crate) fn narrow<'e>(&self, residual: &Residual<'e>, world: &World) -> Residual<'e> {
        match residual {
            Residual::True | Residual::False | Residual::Undecided(_) => residual.clone(),
            Residual::All(parts) => {
                Residual::all(parts.iter().map(|part| self.narrow(part, world)))
            }
            Residual::Any(parts) => {
                Residual::any(parts.iter().map(|part| self.narrow(part, world)))
            }
            Residual::Atom(atom) => self.test(atom, world),
        }
    }

    fn test<'e>(&self, atom: &'e Atom, world: &World) -> Residual<'e> {
        if let Test::Said(option) = &atom.test {
            let wanted = option.map_or(Answer::Unknown, Answer::One);
            return truth(self.answers.get(atom.fact) == Some(&wanted));
        }
        let value = world.get(&atom.fact).or_else(|| self.world.get(&atom.fact));
        if let Test::Money(..) = &atom.test {
            return self.test_money(atom, value, world);
        }
        value.map_or(Residual::Atom(atom), |value| self.test_value(atom, value))
    }

    fn test_value<'e>(&self, atom: &Atom, value: &Value) -> Residual<'e> {
        match (&atom.test, value) {
            (Test::In(list), Value::One(option)) => truth(list.binary_search(option).is_ok()),
            (Test::NotIn(list), Value::One(option)) => truth(list.binary_search(option).is_err()),
            (Test::In(list), Value::Several(options)) => truth(
                options
                    .iter()
                    .any(|option| list.binary_search(option).is_ok()),
            ),
            (Test::NotIn(list), Value::Several(options)) => truth(
                options
                    .iter()
                    .all(|option| list.binary_search(option).is_err()),
            ),
            (Test::Number(compare, constant), Value::Number(number)) => {
                truth(compare.holds(*number, *constant))
            }
            (Test::Within(years), Value::Number(year)) => {
                self.test_years(atom.fact, *year, *years, true)
            }
            (Test::Beyond(years), Value::Number(year)) => {
                self.test_years(atom.fact, *year, *years, false)
            }
            (Test::Offered(category), Value::One(country)) => {
                self.test_offer(*country, category, true)
            }
            (Test::NotOffered(category), Value::One(country)) => {
                self.test_offer(*country, category, false)
            }
            _ => Residual::False,
        }
    }

    /// A year alone leaves the day open: a diploma of the year exactly `years` ago may be just under or just over the limit.
    fn test_years<'e>(&self, fact: FactId, year: i64, years: u16, within: bool) -> Residual<'e> {
        match (i64::from(self.on.year()) - year).cmp(&i64::from(years)) {
            std::cmp::Ordering::Less => truth(within),
            std::cmp::Ordering::Greater => truth(!within),
            std::cmp::Ordering::Equal => {
                Residual::Undecided(BTreeSet::from([Cause::DayDecides(fact)]))
            }
        }
    }

    fn test_offer<'e>(&self, country: OptionId, category: &str, wanted: bool) -> Residual<'e> {
        let code = self.pack.facts[usize::from(self.pack.roles.country.0)].option_id(country);
        let listed = |list: &[String]| list.iter().any(|known| known == category);
        match self.pack.country(code) {
            Some(country) if listed(&country.offers) => truth(wanted),
            Some(country) if listed(&country.refuses) => truth(!wanted),
            _ => Residual::Undecided(BTreeSet::from([Cause::MayNotOffer(category.to_owned())])),
        }
    }

    fn test_money<'e>(&self, atom: &'e Atom, value: Option<&Value>, world: &World) -> Residual<'e> {
        let Test::Money(compare, name) = &atom.test else {
            return Residual::False;
        };
        let Some(place) = self.place(world) else {
            return match self.gap(self.pack.roles.country) {
                Gap::Ask => Residual::Atom(atom),
                Gap::ForGood(_) => {
                    Residual::Undecided(BTreeSet::from([Cause::NotKnown(self.pack.roles.country)]))
                }
            };
        };
        let (id, figure) = match self.figure(name, &place) {
            Lookup::None => {
                return Residual::Undecided(BTreeSet::from([Cause::NoFigure(name.clone())]));
            }
            Lookup::Past(id) => {
                return Residual::Undecided(BTreeSet::from([Cause::FigurePast(id)]));
            }
            Lookup::NeedsRegion(region) => {
                return match self.gap(region) {
                    Gap::Ask => Residual::Atom(atom),
                    Gap::ForGood(_) => {
                        Residual::Undecided(BTreeSet::from([Cause::NotKnown(region)]))
                    }
                };
            }
            Lookup::InForce(id) => (id, &self.pack.figures[usize::from(id.0)]),
        };
        match value {
            None => Residual::Atom(atom),
            Some(Value::Money { yearly, currency }) if *currency == figure.currency => {
                truth(compare.holds(*yearly, figure.yearly()))
            }
            Some(_) => Residual::Undecided(BTreeSet::from([Cause::OtherCurrency(id)])),
        }
    }

    /// The chosen country, and the region where known.
    fn place(&self, world: &World) -> Option<Place> {
        let chosen = |fact: FactId| match world.get(&fact).or_else(|| self.world.get(&fact)) {
            Some(Value::One(option)) => Some(
                self.pack.facts[usize::from(fact.0)]
                    .option_id(*option)
                    .to_owned(),
            ),
            _ => None,
        };
        Some(Place {
            country: chosen(self.pack.roles.country)?,
            region: self.pack.roles.region.and_then(chosen),
        })
    }

    fn figure(&self, name: &str, place: &Place) -> Lookup {
        let here = || {
            (0..)
                .map(FigureId)
                .zip(&self.pack.figures)
                .filter(|(_, figure)| figure.name == name && figure.country == place.country)
        };
        let regional = here().any(|(_, figure)| figure.region.is_some());
        if let (true, Some(fact), None) = (regional, self.pack.roles.region, &place.region) {
            return Lookup::NeedsRegion(fact);
        }
        let fits = || {
            here().filter(|(_, figure)| figure.region.is_none() || figure.region == place.region)
        };
        if let Some((id, _)) = fits().find(|(_, figure)| figure.in_force(self.on)) {
            return Lookup::InForce(id);
        }
        fits()
            .max_by_key(|(_, figure)| figure.valid_from)
            .map_or(Lookup::None, |(id, _)| Lookup::Past(id))
    }

    /// The figure of this name in force for the chosen country, where the country is known.
    pub(crate) fn figure_here(&self, name: &str) -> Lookup {
        self.place(&World::new())
            .map_or(Lookup::None, |place| self.figure(name, &place))
    }

    /// The chosen country's code, where known.
    pub(crate) fn country(&self) -> Option<String> {
        self.place(&World::new()).map(|place| place.country)
    }

    /// The facts that the value of this residual hangs on, role facts first, then the editor's order.
    pub(crate) fn variables(&self, residual: &Residual) -> Vec<FactId> {
        let mut found = BTreeSet::new();
        let mut figures = BTreeSet::new();
        residual.each_atom(&mut |atom| {
            found.insert(atom.fact);
            if let Test::Money(_, name) = &atom.test {
                figures.insert(name.clone());
            }
        });
        if !figures.is_empty() {
            let roles = &self.pack.roles;
            found.insert(roles.country);
            let regional = |name: &String| {
                self.pack
                    .figures
                    .iter()
                    .any(|figure| figure.name == *name && figure.region.is_some())
            };
            if let Some(region) = roles.region.filter(|_| figures.iter().any(regional)) {
                found.insert(region);
            }
        }
        found.retain(|fact| !self.world.contains_key(fact));
        let (mut first, rest): (Vec<_>, Vec<_>) = found.into_iter().partition(|fact| {
            *fact == self.pack.roles.country || Some(*fact) == self.pack.roles.region
        });
        first.extend(rest);
        first
    }

    /// Values of a fact that the residual tells apart, one of each kind.
    pub(crate) fn classes(&self, fact: FactId, residual: &Residual, world: &World) -> Vec<Value> {
        let mut atoms: Vec<&Atom> = Vec::new();
        residual.each_atom(&mut |atom| atoms.push(atom));
        let possible = match self.gap(fact) {
            Gap::ForGood(possible) => possible,
            Gap::Ask => None,
        };
        self.classes_of(fact, &atoms, possible.as_deref(), world)
    }

    /// The same for a given list of tests and, for a choice, a given list of possible options.
    pub(crate) fn classes_of(
        &self,
        fact: FactId,
        atoms: &[&Atom],
        possible: Option<&[OptionId]>,
        world: &World,
    ) -> Vec<Value> {
        let mut seen = BTreeSet::new();
        let mut kept = Vec::new();
        let mut extended = world.clone();
        for candidate in self.candidates(fact, atoms, possible, world) {
            extended.insert(fact, candidate.clone());
            let signature: Vec<_> = atoms
                .iter()
                .filter(|atom| self.hangs_on(atom, fact))
                .map(|atom| self.signature(atom, fact, &extended))
                .collect();
            if seen.insert(signature) {
                kept.push(candidate);
            }
        }
        kept
    }

    fn hangs_on(&self, atom: &Atom, fact: FactId) -> bool {
        let by_place = matches!(atom.test, Test::Money(..))
            && (fact == self.pack.roles.country || Some(fact) == self.pack.roles.region);
        atom.fact == fact || by_place
    }

    fn signature<'e>(
        &self,
        atom: &'e Atom,
        fact: FactId,
        world: &World,
    ) -> (Residual<'e>, Option<Lookup>) {
        let figure = match &atom.test {
            Test::Money(_, name) if atom.fact != fact => {
                self.place(world).map(|place| self.figure(name, &place))
            }
            _ => None,
        };
        (self.test(atom, world), figure)
    }

    fn candidates(
        &self,
        fact: FactId,
        atoms: &[&Atom],
        possible: Option<&[OptionId]>,
        world: &World,
    ) -> Vec<Value> {
        let definition = &self.pack.facts[usize::from(fact.0)];
        let base = || {
            (0..)
                .map(OptionId)
                .zip(definition.options())
                .filter(|(_, option)| option.means.is_empty())
        };
        match &definition.kind {
            Kind::Choice { .. } => base()
                .map(|(id, _)| id)
                .filter(|id| possible.is_none_or(|list| list.contains(id)))
                .map(Value::One)
                .collect(),
            Kind::Choices { .. } => self.combinations(fact, atoms),
            Kind::Number { min, max } => {
                let mut numbers = BTreeSet::from([*min, *max]);
                let year = i64::from(self.on.year());
                for atom in atoms.iter().filter(|atom| atom.fact == fact) {
                    let at = match atom.test {
                        Test::Number(_, constant) => constant,
                        Test::Within(years) | Test::Beyond(years) => year - i64::from(years),
                        _ => continue,
                    };
                    numbers.extend([at - 1, at, at + 1]);
                }
                numbers
                    .into_iter()
                    .filter(|number| (min..=max).contains(&number))
                    .map(Value::Number)
                    .collect()
            }
            Kind::Money => {
                let mut sums = BTreeSet::from([(1, self.currency(world))]);
                for atom in atoms {
                    let Test::Money(_, name) = &atom.test else {
                        continue;
                    };
                    let Some(Lookup::InForce(id)) =
                        self.place(world).map(|place| self.figure(name, &place))
                    else {
                        continue;
                    };
                    let figure = &self.pack.figures[usize::from(id.0)];
                    sums.extend(
                        [-1, 0, 1].map(|step| (figure.yearly() + step, figure.currency.clone())),
                    );
                }
                sums.into_iter()
                    .map(|(yearly, currency)| Value::Money { yearly, currency })
                    .collect()
            }
        }
    }

    fn currency(&self, world: &World) -> String {
        let country = self
            .place(world)
            .and_then(|place| self.pack.country(&place.country));
        country.map_or_else(|| "EUR".to_owned(), |country| country.currency.clone())
    }

    /// Sets of options: one option of each kind that the tests tell apart, alone and together.
    fn combinations(&self, fact: FactId, atoms: &[&Atom]) -> Vec<Value> {
        let options = self.pack.facts[usize::from(fact.0)].options();
        let mut kinds: BTreeMap<Vec<bool>, OptionId> = BTreeMap::new();
        let mut alone = Vec::new();
        for (id, option) in (0..).map(OptionId).zip(options) {
            if option.exclusive {
                alone.push(Value::Several(vec![id]));
                continue;
            }
            let listed =
                atoms
                    .iter()
                    .filter(|atom| atom.fact == fact)
                    .map(|atom| match &atom.test {
                        Test::In(list) | Test::NotIn(list) => list.binary_search(&id).is_ok(),
                        _ => false,
                    });
            kinds.entry(listed.collect()).or_insert(id);
        }
        let kinds: Vec<_> = kinds.into_values().take(12).collect();
        let subsets = (1..1_u32 << kinds.len()).map(|mask| {
            let mut chosen: Vec<_> = kinds
                .iter()
                .enumerate()
                .filter(|(at, _)| mask >> at & 1 == 1)
                .map(|(_, id)| *id)
                .collect();
            chosen.sort_unstable();
            Value::Several(chosen)
        });
        subsets.chain(alone).collect()
    }
}

struct Place {
    country: String,
    region: Option<String>,
}

/// What looking up a figure found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Lookup {
    InForce(FigureId),
    Past(FigureId),
    NeedsRegion(FactId),
    None,
}

fn truth<'e>(value: bool) -> Residual<'e> {
    if value {
        Residual::True
    } else {
        Residual::False
    }
}
