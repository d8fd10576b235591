//! Exhaustive enumeration: every state that a person can reach by answering, numbers cut into the intervals that
//! conditions distinguish and options that no condition tells apart merged.
//!
//! Native tests walk it to prove that nobody dead-ends, that no question is asked in vain and that every procedure can be
//! reached.

mod kept;

use crate::{
    answer::{Amount, Answer, Answers, Per},
    evaluate::{Evaluator, Truth, Value, World},
    expr::{Atom, Expr, Test},
    facts::{FactId, Kind, OptionId},
    pack::{Pack, ProcedureId, Serve, Start},
    route::{Route, draw, serves},
    verdict::{Examined, Status, Verdict, examine, settled, shut},
};
use chrono::NaiveDate;
use kept::{Closures, Digest, Kept};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    hash::Hash,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// Everything that a person can reach from no answers. The first state is that one.
pub struct Walk {
    /// Every different state. Two sets of answers are one state when the same questions can follow and lead to the same
    /// procedures being open, possible or closed.
    pub states: Vec<State>,
}

/// One state.
pub struct State {
    /// The answers that led here: the first of many ways that come to the same.
    pub answers: Answers,
    /// Where they lead.
    pub route: Route,
    /// The answers to the next question that any condition tells apart, and the state that each leads to. Empty at an end.
    pub after: Vec<(Answer, usize)>,
    /// Whether everything stays the same whatever is answered next.
    pub in_vain: bool,
}

/// What a walk met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Different states.
    pub states: usize,
    /// States without a next question.
    pub finals: usize,
    /// Ways from one state to another.
    pub steps: usize,
    /// The longest way to an end, in questions.
    pub longest: usize,
}

impl Walk {
    /// The counts.
    #[must_use]
    pub fn counts(&self) -> Counts {
        Counts {
            states: self.states.len(),
            finals: self
                .states
                .iter()
                .filter(|state| state.route.next.is_none())
                .count(),
            steps: self.states.iter().map(|state| state.after.len()).sum(),
            longest: self.to_the_end().first().copied().unwrap_or_default(),
        }
    }

    /// For each state, how many questions can still follow at most.
    #[must_use]
    pub fn to_the_end(&self) -> Vec<usize> {
        let mut known: Vec<Option<usize>> = vec![None; self.states.len()];
        let mut entered = vec![false; self.states.len()];
        // A state is looked at a second time once everything behind it is known.
        let mut open: Vec<usize> = (0..self.states.len()).rev().collect();
        while let Some(at) = open.pop() {
            if known[at].is_some() {
                continue;
            }
            let after = || self.states[at].after.iter().map(|(_, next)| *next);
            if entered[at] {
                let most = after().filter_map(|next| known[next]).max();
                known[at] = Some(most.map_or(0, |most| most + 1));
            } else {
                entered[at] = true;
                open.push(at);
                open.extend(after().filter(|next| known[*next].is_none()));
            }
        }
        known.into_iter().map(Option::unwrap_or_default).collect()
    }
}

/// Visits every different state that can be reached from no answers, on every processor. The same pack gives the same
/// states in the same order.
#[must_use]
pub fn walk(pack: &Pack, on: NaiveDate) -> Walk {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let explorers: Vec<Mutex<Explorer>> = (0..threads)
        .map(|_| Mutex::new(Explorer::new(pack, on)))
        .collect();
    let mut states: Vec<State> = Vec::new();
    let mut number: HashMap<u128, usize> = HashMap::new();
    let start = Explorer::new(pack, on).at(Answers::new());
    let mut level = vec![(start.answers, start.route)];
    number.insert(start.key, 0);
    while !level.is_empty() {
        let first = states.len();
        let steps = expand(&explorers, &level, &number);
        states.extend(level.drain(..).map(|(answers, route)| State {
            answers,
            route,
            after: Vec::new(),
            in_vain: false,
        }));
        for (at, step) in (first..).zip(steps) {
            let mut fresh = step.fresh;
            let after = step.keys.into_iter().map(|(answer, key)| {
                let next = *number.entry(key).or_insert_with(|| {
                    level.extend(fresh.remove(&key));
                    states.len() + level.len() - 1
                });
                (answer, next)
            });
            let after = after.collect();
            states[at].after = after;
            states[at].in_vain = step.in_vain;
        }
    }
    Walk { states }
}

/// The ways on from one state.
#[derive(Default)]
struct Step {
    keys: Vec<(Answer, u128)>,
    /// What is behind those keys that this processor had not met.
    fresh: HashMap<u128, (Answers, Route)>,
    in_vain: bool,
}

/// The ways on from these states, in their order, worked out on every processor.
fn expand(
    explorers: &[Mutex<Explorer>],
    level: &[(Answers, Route)],
    known: &HashMap<u128, usize>,
) -> Vec<Step> {
    let next = AtomicUsize::new(0);
    let done: Vec<(usize, Step)> = thread::scope(|scope| {
        let work = |explorer: &Mutex<Explorer>| {
            let mut done = Vec::new();
            let Ok(explorer) = explorer.lock() else {
                return done;
            };
            // Each processor takes states in order, so of those that come to the same it always meets the first one first.
            let mut met = HashSet::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some((answers, route)) = level.get(at) else {
                    return done;
                };
                done.push((
                    at,
                    step(&explorer, answers, route, |key| {
                        !known.contains_key(&key) && met.insert(key)
                    }),
                ));
            }
        };
        let running: Vec<_> = explorers
            .iter()
            .map(|explorer| scope.spawn(move || work(explorer)))
            .collect();
        running
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_default())
            .collect()
    });
    let mut steps: Vec<Step> = level.iter().map(|_| Step::default()).collect();
    for (at, step) in done {
        steps[at] = step;
    }
    steps
}

fn step(
    explorer: &Explorer,
    answers: &Answers,
    route: &Route,
    mut is_new: impl FnMut(u128) -> bool,
) -> Step {
    let mut step = Step::default();
    let Some(fact) = route.next else { return step };
    let mut first: Option<(u128, Route)> = None;
    step.in_vain = true;
    for answer in explorer.answers_to(answers, fact).iter() {
        let mut next = answers.clone();
        next.put(fact, answer.clone());
        let there = explorer.at(next);
        step.keys.push((answer.clone(), there.key));
        // The route may be the same for now and part later; what parts only in words is one state, but another route.
        let same = |(key, route): &(u128, Route)| (*key, route) == (there.key, &there.route);
        step.in_vain &= first.as_ref().is_none_or(same);
        if first.is_none() {
            first = Some((there.key, there.route.clone()));
        }
        if is_new(there.key) {
            step.fresh.insert(there.key, (there.answers, there.route));
        }
    }
    step
}

/// The answers to a question that any condition of the pack tells apart, "I don't know" included.
#[must_use]
pub fn answers_to(pack: &Pack, answers: &Answers, fact: FactId, on: NaiveDate) -> Vec<Answer> {
    kinds(&Evaluator::new(pack, answers, on), &Atoms::of(pack), fact)
}

/// Where some answers lead.
pub struct There {
    /// The answers.
    pub answers: Answers,
    /// The route: what [`crate::route`] gives, but for what would change a closed procedure.
    pub route: Route,
    /// The same for sets of answers that are one state.
    pub key: u128,
}

/// Routes many people: what one of them came to is kept for the next.
pub struct Explorer<'p> {
    pack: &'p Pack,
    on: NaiveDate,
    atoms: Atoms<'p>,
    /// For each procedure, the facts that its outcome can hang on.
    facts: Vec<Vec<FactId>>,
    /// The facts that starting points hang on.
    start_facts: Vec<FactId>,
    /// For each fact, those that tell apart which answers to it are of one kind.
    kind_facts: Vec<Vec<FactId>>,
    kept: Kept,
    examined: RefCell<HashMap<u128, Arc<Known>>>,
    irrelevant: RefCell<BTreeMap<(ProcedureId, Serve), Arc<Known>>>,
    starts: RefCell<HashMap<u128, u128>>,
    kinds: RefCell<HashMap<u128, Arc<Vec<Answer>>>>,
}

/// An outcome, and what of it tells states apart.
struct Known {
    examined: Examined,
    key: u128,
}

impl<'p> Explorer<'p> {
    /// Knows nothing yet.
    #[must_use]
    pub fn new(pack: &'p Pack, on: NaiveDate) -> Self {
        let closures = Closures::of(pack);
        let list = |facts: BTreeSet<FactId>| facts.into_iter().collect::<Vec<_>>();
        let facts = pack.procedures.iter().map(|procedure| {
            let conditions = || procedure.conditions.iter().map(|condition| &condition.when);
            let mut found = closures.facts(conditions().chain([&procedure.relevant_when]));
            // What would change it hangs on what may be changed.
            let change = found
                .iter()
                .map(|fact| &pack.facts[usize::from(fact.0)].change_if);
            found.extend(closures.facts(change));
            list(found)
        });
        let facts = facts.collect();
        let atoms = Atoms::of(pack);
        let money: Vec<_> = atoms
            .0
            .iter()
            .filter(|atom| matches!(atom.test, Test::Money(..)))
            .map(|atom| atom.fact)
            .collect();
        let roles = &pack.roles;
        let place = [Some(roles.country), roles.region].into_iter().flatten();
        let of_money: BTreeSet<_> = money.iter().copied().chain(place).collect();
        let kind_facts = pack.facts().map(|(fact, _)| {
            if of_money.contains(&fact) {
                list(of_money.clone())
            } else {
                Vec::new()
            }
        });
        Self {
            kind_facts: kind_facts.collect(),
            start_facts: list(closures.facts(pack.starts.iter().map(|start| &start.when))),
            kept: Kept::of(&closures, expressions(pack)),
            pack,
            on,
            atoms,
            facts,
            examined: RefCell::default(),
            irrelevant: RefCell::default(),
            starts: RefCell::default(),
            kinds: RefCell::default(),
        }
    }

    /// Where these answers lead.
    #[must_use]
    pub fn at(&self, answers: Answers) -> There {
        let evaluator = Evaluator::with(self.pack, &answers, self.on, Some(&self.kept));
        let examined: Vec<_> = self
            .pack
            .procedures()
            .map(|(id, procedure)| {
                let serves = serves(&evaluator, procedure);
                self.examine(&evaluator, id, serves)
            })
            .collect();
        let route = draw(&evaluator, examined.iter().map(|kept| &kept.examined));
        let mut key = Digest::new();
        for kept in &examined {
            kept.key.hash(&mut key);
        }
        let fits = |kept: &Arc<Known>| kept.examined.outcome.verdict.fits();
        let nothing_fits = !examined.iter().any(fits);
        self.start_key(&evaluator, nothing_fits).hash(&mut key);
        let key = key.whole();
        There {
            answers,
            route,
            key,
        }
    }

    fn examine(&self, evaluator: &Evaluator, id: ProcedureId, serves: Serve) -> Arc<Known> {
        let procedure = &self.pack.procedures[usize::from(id.0)];
        let work_out = || {
            let examined = examine(evaluator, id, serves);
            let key = outcome_key(evaluator, &examined);
            Arc::new(Known { examined, key })
        };
        if evaluator.truth(&procedure.relevant_when) == Truth::False {
            let mut irrelevant = self.irrelevant.borrow_mut();
            return Arc::clone(irrelevant.entry((id, serves)).or_insert_with(work_out));
        }
        let mut key = Digest::new();
        (id, serves).hash(&mut key);
        key.answers(evaluator.answers, &self.facts[usize::from(id.0)]);
        let key = key.whole();
        if let Some(kept) = self.examined.borrow().get(&key) {
            return Arc::clone(kept);
        }
        let kept = work_out();
        self.examined.borrow_mut().insert(key, Arc::clone(&kept));
        kept
    }

    /// What can still tell apart which starting point is shown: only an urgent one where something fits.
    fn start_key(&self, evaluator: &Evaluator, nothing_fits: bool) -> u128 {
        let mut said = Digest::new();
        nothing_fits.hash(&mut said);
        said.answers(evaluator.answers, &self.start_facts);
        let said = said.whole();
        if let Some(key) = self.starts.borrow().get(&said) {
            return *key;
        }
        let mut left = Left::new(evaluator);
        let shown = |start: &&Start| nothing_fits || start.urgent;
        for start in self.pack.starts.iter().filter(shown) {
            left.add(&start.when);
            if evaluator.truth(&start.when) == Truth::True {
                // Those behind it are for nobody here.
                break;
            }
        }
        let key = left.key();
        self.starts.borrow_mut().insert(said, key);
        key
    }

    /// The answers to a question that any condition of the pack tells apart, "I don't know" included.
    #[must_use]
    pub fn answers_to(&self, answers: &Answers, fact: FactId) -> Arc<Vec<Answer>> {
        let mut said = Digest::new();
        fact.hash(&mut said);
        said.answers(answers, &self.kind_facts[usize::from(fact.0)]);
        let said = said.whole();
        if let Some(kinds) = self.kinds.borrow().get(&said) {
            return Arc::clone(kinds);
        }
        let found = Arc::new(kinds(
            &Evaluator::new(self.pack, answers, self.on),
            &self.atoms,
            fact,
        ));
        self.kinds.borrow_mut().insert(said, Arc::clone(&found));
        found
    }
}

struct Atoms<'p>(Vec<&'p Atom>);

impl<'p> Atoms<'p> {
    fn of(pack: &'p Pack) -> Self {
        let mut atoms = Vec::new();
        for expr in expressions(pack) {
            expr.each_atom(&mut |atom| atoms.push(atom));
        }
        atoms.sort_unstable();
        atoms.dedup();
        Self(atoms)
    }
}

fn expressions(pack: &Pack) -> impl Iterator<Item = &Expr> {
    let of_procedures = pack.procedures.iter().flat_map(|procedure| {
        let conditions = procedure.conditions.iter().map(|condition| &condition.when);
        conditions
            .chain(procedure.meant_for())
            .chain([&procedure.relevant_when])
    });
    let of_facts = pack
        .facts
        .iter()
        .flat_map(|fact| [&fact.asked_if, &fact.change_if]);
    of_procedures
        .chain(of_facts)
        .chain(pack.starts.iter().map(|start| &start.when))
        .chain([&pack.protected])
}

fn kinds(evaluator: &Evaluator, atoms: &Atoms, fact: FactId) -> Vec<Answer> {
    let definition = &evaluator.pack.facts[usize::from(fact.0)];
    let values = evaluator.classes_of(fact, &atoms.0, None, &World::new());
    let mut kinds: Vec<_> = values
        .into_iter()
        .map(|value| match value {
            Value::One(option) => Answer::One(option),
            Value::Several(options) => Answer::Several(options),
            Value::Number(number) => Answer::Number(number),
            Value::Money { yearly, currency } => Answer::Money(Amount {
                minor: yearly,
                currency,
                per: Per::Year,
                payments: 1,
            }),
        })
        .collect();
    if let Kind::Choice { options, .. } = &definition.kind {
        let several = (0..)
            .map(OptionId)
            .zip(options)
            .filter(|(_, option)| !option.means.is_empty());
        kinds.extend(several.map(|(id, _)| Answer::One(id)));
    }
    // A choice that is asked about by name is a kind of its own.
    for atom in &atoms.0 {
        if let (true, Test::Said(Some(option))) = (atom.fact == fact, &atom.test)
            && !kinds.contains(&Answer::One(*option))
        {
            kinds.push(Answer::One(*option));
        }
    }
    kinds.push(Answer::Unknown);
    kinds
}

/// What of an outcome can still tell two sets of answers apart: how it stands, what is left of its conditions, and what the
/// facts that these hang on may still be. Which of its conditions put a procedure to "first do", "not yet" or "to check"
/// is not told apart.
fn outcome_key(evaluator: &Evaluator, examined: &Examined) -> u128 {
    let outcome = &examined.outcome;
    if outcome.verdict != Verdict::Undetermined {
        return Digest::of(&Some(outcome.verdict));
    }
    let procedure = &evaluator.pack.procedures[usize::from(outcome.procedure.0)];
    let mut left = Left::new(evaluator);
    left.add(&procedure.relevant_when);
    // What is already settled decides how it will stand once nothing else fails; where something shuts it, whether it is
    // relevant is all that is left.
    let findings = &outcome.findings;
    (shut(procedure, findings), settled(procedure, findings)).hash(&mut left.digest);
    for finding in outcome
        .findings
        .iter()
        .filter(|finding| finding.status == Status::Undetermined)
    {
        let condition = &procedure.conditions[usize::from(finding.condition.0)];
        (finding.condition, condition.kind).hash(&mut left.digest);
        left.add(&condition.when);
    }
    left.key()
}

/// What is left of some conditions.
struct Left<'e, 'p> {
    evaluator: &'e Evaluator<'p>,
    digest: Digest,
    open: BTreeSet<FactId>,
    money: bool,
}

impl<'e, 'p> Left<'e, 'p> {
    fn new(evaluator: &'e Evaluator<'p>) -> Self {
        Self {
            evaluator,
            digest: Digest::new(),
            open: BTreeSet::new(),
            money: false,
        }
    }

    fn add(&mut self, expr: &Expr) {
        let residual = self.evaluator.residual(expr);
        self.open.extend(self.evaluator.variables(&residual));
        residual.each_atom(&mut |atom| self.money |= matches!(atom.test, Test::Money(..)));
        residual.hash(&mut self.digest);
    }

    fn key(mut self) -> u128 {
        for fact in &self.open {
            let answered = self.evaluator.answers.get(*fact).is_some();
            (fact, self.evaluator.gap(*fact), answered).hash(&mut self.digest);
        }
        if self.money {
            // Amounts are compared with the figures of the chosen country.
            self.evaluator.country().hash(&mut self.digest);
        }
        self.digest.whole()
    }
}
