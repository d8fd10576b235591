//! Every state of the shipped content that a person can reach, visited once: nobody dead-ends, nothing is asked in vain,
//! nothing unsafe is ever advised.

use chrono::NaiveDate;
use jalon_rules::{
    Answer, Answers, Change, Condition, Expr, FactId, OptionId, Pack, ProcedureId, Remedy, Verdict,
    checklist, detail_questions,
    explore::{self, Explorer, State, Walk},
    route,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::Path,
    sync::OnceLock,
    thread,
    time::Instant,
};

/// Situations (aim, country, protection) that end at the starting point for everybody, each with its reason.
/// `*` stands for any.
const LAST_RESORT: [((&str, &str, &str), &str); 1] = [(
    ("work", "unknown", "*"),
    "each country decides for itself: without one, only what serves all of Europe can be named",
)];

/// The most questions that anybody is asked.
const LONG: usize = 14;

/// Aims with a longer way to some end: the most questions, and the reason.
const LONG_WALKS: [(&str, usize, &str); 2] = [
    (
        "study",
        17,
        "who does not know where the studies would begin keeps every door to them possible, from the DAEU to the doctorate",
    ),
    (
        "work",
        17,
        "with an offer and a protected job, the Blue Card of three ways (diploma, experience, another state's card) stays possible to the last",
    ),
];

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real day")
}

fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .expect("the tests stand inside the project");
        let root = std::env::var_os("JALON_ROOT").map_or(here.to_owned(), Into::into);
        match jalon_pack::load(&root) {
            Ok(content) => content.pack,
            Err(report) => panic!("{report}"),
        }
    })
}

/// Every state, and what the visit of all of them gathers.
struct Seen {
    walk: Walk,
    open: BTreeSet<String>,
    asked: BTreeSet<String>,
    in_vain: BTreeSet<String>,
    dead_ends: Vec<String>,
    /// By aim: the questions of the longest way to an end.
    longest: BTreeMap<String, Vec<String>>,
}

fn seen() -> &'static Seen {
    static SEEN: OnceLock<Seen> = OnceLock::new();
    SEEN.get_or_init(|| {
        let pack = pack();
        let began = Instant::now();
        let walk = explore::walk(pack, day());
        println!("{:?} in {:?}", walk.counts(), began.elapsed());
        let mut seen = Seen {
            longest: longest(pack, &walk),
            walk,
            open: BTreeSet::new(),
            asked: BTreeSet::new(),
            in_vain: BTreeSet::new(),
            dead_ends: Vec::new(),
        };
        let walk = std::mem::take(&mut seen.walk.states);
        for state in &walk {
            visit(pack, state, &mut seen);
        }
        seen.walk.states = walk;
        println!(
            "looked at in {:?}; the longest walk by aim:",
            began.elapsed()
        );
        for (aim, questions) in &seen.longest {
            println!("    {aim}: {} ({})", questions.len(), questions.join(", "));
        }
        seen
    })
}

/// By aim, the questions of the longest way to an end, which is gone once more, answer by answer.
fn longest(pack: &Pack, walk: &Walk) -> BTreeMap<String, Vec<String>> {
    let left = walk.to_the_end();
    let name = |fact: FactId| pack.facts[usize::from(fact.0)].id.clone();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let first = &walk.states[0];
    for (answer, next) in &first.after {
        let fact = first.route.next.expect("the first state asks something");
        let mut answers = Answers::new();
        let mut questions = vec![name(fact)];
        answers.set(pack, fact, answer.clone()).expect("fits");
        let aim = said(pack, &answers, &name(fact));
        let mut at = *next;
        while let Some(fact) = walk.states[at].route.next {
            assert_eq!(
                route(pack, &answers, day()).next,
                Some(fact),
                "after {answers:?}"
            );
            questions.push(name(fact));
            let after = &walk.states[at].after;
            let (answer, next) = after
                .iter()
                .max_by_key(|(_, next)| left[*next])
                .expect("a question has answers");
            answers.set(pack, fact, answer.clone()).expect("fits");
            at = *next;
        }
        assert_eq!(route(pack, &answers, day()).next, None, "after {answers:?}");
        let known = found.entry(aim).or_default();
        if questions.len() > known.len() {
            *known = questions;
        }
    }
    found
}

fn said(pack: &Pack, answers: &Answers, fact: &str) -> String {
    let id = pack.fact(fact).expect("a known fact");
    match answers.get(id) {
        Some(Answer::One(option)) => pack.facts[usize::from(id.0)].option_id(*option).to_owned(),
        Some(Answer::Unknown) => "unknown".to_owned(),
        _ => "-".to_owned(),
    }
}

fn visit(pack: &Pack, state: &State, seen: &mut Seen) {
    for outcome in &state.route.outcomes {
        let procedure = &pack.procedures[usize::from(outcome.procedure.0)];
        if outcome.verdict == Verdict::Open {
            seen.open.insert(procedure.id.clone());
        }
    }
    let Some(fact) = state.route.next else {
        end(pack, state, seen);
        return;
    };
    let id = &pack.facts[usize::from(fact.0)].id;
    seen.asked.insert(id.clone());
    if state.in_vain {
        seen.in_vain
            .insert(format!("{id} after {:?}", state.answers));
    }
}

fn end(pack: &Pack, state: &State, seen: &mut Seen) {
    for id in &state.route.shown {
        // States that differ only in what an item hangs on are one, so each answer is tried with its neighbours.
        for (fact, _) in state.answers.iter() {
            if !may_ask_more(pack, *id, &seen.asked) {
                break;
            }
            let options = pack.facts[usize::from(fact.0)].options().len();
            for option in (0..)
                .map(OptionId)
                .take(if options < 20 { options } else { 1 })
            {
                let mut answers = state.answers.clone();
                if answers.set(pack, fact, Answer::One(option)).is_ok() {
                    asked_on_checklist(pack, *id, answers, &mut seen.asked);
                }
            }
        }
    }
    if state.route.shown.is_empty() && state.route.start.is_none() {
        seen.dead_ends.push(format!("{:?}", state.answers));
    }
}

/// Whether the lines of this checklist speak of a fact that nobody was asked for yet.
fn may_ask_more(pack: &Pack, id: ProcedureId, asked: &BTreeSet<String>) -> bool {
    let items = &pack.procedures[usize::from(id.0)].items;
    let mut facts: BTreeSet<FactId> = items.iter().flat_map(|item| item.when.facts()).collect();
    let mut behind: Vec<FactId> = facts.iter().copied().collect();
    while let Some(fact) = behind.pop() {
        let asked_if = pack.facts[usize::from(fact.0)].asked_if.facts();
        behind.extend(asked_if.into_iter().filter(|fact| facts.insert(*fact)));
    }
    facts
        .iter()
        .any(|fact| !asked.contains(&pack.facts[usize::from(fact.0)].id))
}

fn asked_on_checklist(
    pack: &Pack,
    id: ProcedureId,
    mut answers: Answers,
    asked: &mut BTreeSet<String>,
) {
    // Answered one after another, as on the page: a later detail may hang on an earlier one.
    while asked.len() < pack.facts.len() {
        let Some(fact) = detail_questions(pack, id, &answers, day()).first().copied() else {
            return;
        };
        asked.insert(pack.facts[usize::from(fact.0)].id.clone());
        let answer = explore::answers_to(pack, &answers, fact, day()).swap_remove(0);
        answers.set(pack, fact, answer).expect("fits");
    }
}

#[test]
fn every_procedure_can_be_open() {
    let expected: BTreeSet<_> = pack()
        .procedures
        .iter()
        .map(|procedure| procedure.id.clone())
        .collect();
    // Where somebody else decides in every case, "to check" is the best that can be said.
    let always =
        |condition: &Condition| condition.decided_by.is_some() && condition.when == Expr::False;
    let never = pack()
        .procedures
        .iter()
        .filter(|procedure| procedure.conditions.iter().any(always))
        .map(|procedure| procedure.id.clone());
    let found: BTreeSet<_> = seen().open.iter().cloned().chain(never).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_question_can_be_asked() {
    let expected: BTreeSet<_> = pack().facts.iter().map(|fact| fact.id.clone()).collect();
    assert_eq!(seen().asked, expected);
}

#[test]
fn no_question_is_asked_in_vain() {
    let in_vain: Vec<_> = seen().in_vain.iter().take(20).collect();
    assert!(in_vain.is_empty(), "{in_vain:#?}");
}

#[test]
fn nobody_dead_ends() {
    assert_eq!(seen().dead_ends, Vec::<String>::new());
}

/// Every way in which the facts that starting points speak of can lie, whatever else was said: the starting point for
/// somebody for whom nothing fits. Wider than what can be reached, so nobody is missed.
fn starts() -> &'static BTreeMap<String, BTreeSet<String>> {
    static STARTS: OnceLock<BTreeMap<String, BTreeSet<String>>> = OnceLock::new();
    STARTS.get_or_init(|| {
        let pack = Pack {
            procedures: Vec::new(),
            ..pack().clone()
        };
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for state in explore::walk(&pack, day()).states {
            if let (None, Some(start)) = (state.route.next, state.route.start) {
                let situation =
                    ["aim", "country", "protection"].map(|fact| said(&pack, &state.answers, fact));
                found
                    .entry(pack.starts[usize::from(start.0)].id.clone())
                    .or_default()
                    .insert(situation.join(", "));
            }
        }
        found
    })
}

#[test]
fn the_last_resort_is_reached_only_where_waived() {
    let last = pack().starts.last().expect("there is a last resort");
    assert_eq!(last.when, Expr::True);
    let waived = |situation: &str, (aim, country, protection): (&str, &str, &str)| {
        let parts: Vec<_> = situation.split(", ").collect();
        [aim, country, protection]
            .iter()
            .zip(parts)
            .all(|(wanted, part)| *wanted == "*" || *wanted == part)
    };
    let reached = starts().get(&last.id).cloned().unwrap_or_default();
    let unwaived: Vec<_> = reached
        .iter()
        .filter(|situation| {
            !LAST_RESORT
                .iter()
                .any(|(pattern, _)| waived(situation, *pattern))
        })
        .collect();
    assert!(unwaived.is_empty(), "{unwaived:#?}");
    for (pattern, reason) in LAST_RESORT {
        assert!(
            reached.iter().any(|situation| waived(situation, pattern)),
            "nobody is there any more: {pattern:?} ({reason})"
        );
    }
}

#[test]
fn every_starting_point_is_reached() {
    let expected: BTreeSet<_> = pack().starts.iter().map(|start| start.id.clone()).collect();
    assert_eq!(starts().keys().cloned().collect::<BTreeSet<_>>(), expected);
}

#[test]
fn advice_is_only_about_what_a_person_may_change() {
    let pack = pack();
    let ends = || {
        seen()
            .walk
            .states
            .iter()
            .filter(|state| state.route.next.is_none())
    };
    let wrong: BTreeSet<String> = on_every_processor(|part, parts| {
        let mut wrong = BTreeSet::new();
        for state in ends().skip(part).step_by(parts) {
            for outcome in route(pack, &state.answers, day()).outcomes {
                let Remedy::Changes(changes) = &outcome.remedy else {
                    continue;
                };
                for change in changes {
                    let fact = &pack.facts[usize::from(change.fact.0)];
                    if fact.change != Change::Possible || change.fact == pack.roles.aim {
                        let procedure = &pack.procedures[usize::from(outcome.procedure.0)];
                        wrong.insert(format!("{}: {}", procedure.id, fact.id));
                    }
                }
            }
        }
        wrong
    })
    .into_iter()
    .flatten()
    .collect();
    assert_eq!(wrong, BTreeSet::new());
}

/// Shares work out: each processor gets its part and how many parts there are.
fn on_every_processor<T: Send>(work: impl Fn(usize, usize) -> T + Sync) -> Vec<T> {
    let parts = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let work = &work;
        let running: Vec<_> = (0..parts)
            .map(|part| scope.spawn(move || work(part, parts)))
            .collect();
        running
            .into_iter()
            .map(|thread| thread.join().expect("a part of the work failed"))
            .collect()
    })
}

/// People who answer at random.
const PEOPLE: usize = 1_000_000;

/// Random numbers, the same in every run (xorshift64*).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32;
        usize::try_from(number).expect("32 bits") % limit
    }
}

/// A million people answer at random. What they said, not which state they stand in, decides what they are asked: so this
/// also proves that sets of answers which the exhaustive walk takes for one state are one.
#[test]
fn a_million_people_all_find_an_end() {
    let pack = pack();
    let walk = &seen().walk;
    let left = walk.to_the_end();
    let began = Instant::now();
    let walks = on_every_processor(|part, parts| {
        let mut crowd = Crowd::new(pack, walk);
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ u64::try_from(part + 1).expect("few"));
        let mut longest = 0;
        for _ in (part..PEOPLE).step_by(parts) {
            longest = longest.max(crowd.one(&mut dice, left[0]));
        }
        (longest, crowd.met.len())
    });
    println!(
        "{PEOPLE} random walks in {:?}: longest, different sets of answers by processor: {walks:?}",
        began.elapsed()
    );
}

/// People whose answers are looked at together: most walks repeat.
struct Crowd<'a> {
    pack: &'a Pack,
    walk: &'a Walk,
    explorer: Explorer<'a>,
    /// Sets of answers met, as the choices that led there, with the state of the walk.
    met: HashMap<Vec<u16>, usize>,
}

impl<'a> Crowd<'a> {
    fn new(pack: &'a Pack, walk: &'a Walk) -> Self {
        Self {
            pack,
            walk,
            explorer: Explorer::new(pack, day()),
            met: HashMap::new(),
        }
    }

    /// One walk, to its end; its length.
    fn one(&mut self, dice: &mut Dice, limit: usize) -> usize {
        let mut answers = Answers::new();
        let mut chosen = Vec::new();
        let mut at = 0;
        let mut settled = vec![None; self.pack.procedures.len()];
        while let Some(fact) = self.walk.states[at].route.next {
            let after = &self.walk.states[at].after;
            let choice = dice.below(after.len());
            chosen.push(u16::try_from(choice).expect("few answers"));
            let (answer, next) = &after[choice];
            answers
                .set(self.pack, fact, answer.clone())
                .expect("an answer made from the pack fits");
            at = *next;
            if !self.met.contains_key(&chosen) {
                self.same(&answers, at);
                self.met.insert(chosen.clone(), at);
            }
            for (settled, outcome) in settled.iter_mut().zip(&self.walk.states[at].route.outcomes) {
                assert!(
                    settled.is_none_or(|before| before == outcome.verdict),
                    "{answers:?}"
                );
                let final_now = matches!(outcome.verdict, Verdict::Open | Verdict::Closed);
                *settled = final_now.then_some(outcome.verdict);
            }
            assert!(chosen.len() <= limit, "{answers:?}");
        }
        let end = &self.walk.states[at].route;
        assert!(!end.shown.is_empty() || end.start.is_some(), "{answers:?}");
        chosen.len()
    }

    /// These answers lead where the state of the exhaustive walk says.
    fn same(&self, answers: &Answers, at: usize) {
        let there = self.explorer.at(answers.clone()).route;
        let known = &self.walk.states[at].route;
        assert_eq!(there.next, known.next, "{answers:?}");
        if there.shown.is_empty() {
            assert_eq!(there.start, known.start, "{answers:?}");
        }
        // What is not examined stays unshown: whether it is also closed, or not relevant, is one to the walk.
        let hidden = |verdict| {
            matches!(
                verdict,
                Verdict::Closed | Verdict::NotExamined | Verdict::NotRelevant
            )
        };
        for (one, other) in there.outcomes.iter().zip(&known.outcomes) {
            let same = one.verdict == other.verdict || hidden(one.verdict) && hidden(other.verdict);
            assert!(same, "{answers:?}: {one:?} and {other:?}");
        }
    }
}

#[test]
fn the_walk_is_short_enough() {
    assert!(seen().walk.states.len() > 100, "the walk went nowhere");
    let mut wrong = Vec::new();
    for (aim, questions) in &seen().longest {
        let waived = LONG_WALKS.iter().find(|(known, ..)| known == aim);
        match (questions.len() > LONG, waived) {
            (true, None) => wrong.push(format!(
                "{aim}: {} questions: {questions:?}",
                questions.len()
            )),
            (true, Some((_, most, reason))) if questions.len() > *most => {
                wrong.push(format!(
                    "{aim}: {} questions, not {most} ({reason})",
                    questions.len()
                ));
            }
            (false, Some(_)) => wrong.push(format!("{aim}: no longer long")),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whoever has or seeks protection, or does not say, never meets the ordinary text of a line that sends to the country of
/// origin.
#[test]
fn protected_people_never_meet_a_line_about_their_country_of_origin() {
    let pack = pack();
    let protection = pack.fact("protection").expect("a known fact");
    let mut answers: Vec<_> = explore::answers_to(pack, &Answers::new(), protection, day())
        .into_iter()
        .map(Some)
        .collect();
    let options = pack.facts[usize::from(protection.0)].options();
    answers.extend(
        (0..)
            .map(OptionId)
            .zip(options)
            .map(|(id, _)| Some(Answer::One(id))),
    );
    answers.push(None);
    let none = pack.facts[usize::from(protection.0)]
        .option("none")
        .expect("a known option");
    let mut checked = 0;
    for answer in answers {
        let mut set = Answers::new();
        if let Some(answer) = &answer {
            set.set(pack, protection, answer.clone()).expect("fits");
        }
        let safe = answer == Some(Answer::One(none));
        for (id, procedure) in pack.procedures() {
            for line in checklist(pack, id, &set, day())
                .sections
                .iter()
                .flat_map(|section| &section.lines)
            {
                let item = &procedure.items[line.item];
                assert_eq!(
                    line.protected,
                    if safe { None } else { item.protected },
                    "{}: {} for {answer:?}",
                    procedure.id,
                    item.id
                );
                checked += usize::from(item.protected.is_some());
            }
        }
    }
    assert!(checked > 20, "only {checked} lines checked");
}
