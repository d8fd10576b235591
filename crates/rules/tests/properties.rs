//! Properties of the rules, on random small packs: what must hold whatever the content.

use chrono::NaiveDate;
use jalon_rules::{
    Answer, Answers, Atom, Change, Compare, Condition, ConditionKind, Expr, Fact, FactId, Kind,
    OptionId, OptionItem, Pack, Procedure, Property, Remedy, Roles, Route, Serve, Source, SourceId,
    Start, Status, Test, Truth, Undecided, Verdict,
    explore::{self, Explorer},
    holds, route,
};
use proptest::prelude::*;
use std::sync::Arc;

const OPTIONS: u16 = 3;
const FACTS: u16 = 6;
/// Stands for the first two options.
const SEVERAL: OptionId = OptionId(OPTIONS);

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn option(id: u16, means: &[u16]) -> OptionItem {
    OptionItem {
        id: format!("o{id}"),
        means: means.iter().copied().map(OptionId).collect(),
        exclusive: false,
    }
}

fn kind(number: bool) -> Kind {
    if number {
        Kind::Number { min: 0, max: 9 }
    } else {
        let mut options: Vec<_> = (0..OPTIONS).map(|id| option(id, &[])).collect();
        options.push(option(SEVERAL.0, &[0, 1]));
        Kind::Choice {
            options,
            countries: false,
        }
    }
}

/// The last fact is a number, the others are choices.
fn is_number(fact: u16) -> bool {
    fact == FACTS - 1
}

#[derive(Clone, Debug)]
enum Tree {
    Leaf(u16, u16, bool),
    All(Vec<Tree>),
    Any(Vec<Tree>),
}

fn tree(facts: std::ops::Range<u16>) -> impl Strategy<Value = Tree> {
    let leaf = (facts, 1_u16..7, any::<bool>())
        .prop_map(|(fact, mask, negated)| Tree::Leaf(fact, mask, negated));
    leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..4).prop_map(Tree::All),
            prop::collection::vec(inner, 1..4).prop_map(Tree::Any)
        ]
    })
}

/// As the compiler does: each test stands beside the condition for asking its fact.
fn build(tree: &Tree, asked_if: &[Expr]) -> Expr {
    match tree {
        Tree::All(parts) => Expr::all(parts.iter().map(|part| build(part, asked_if))),
        Tree::Any(parts) => Expr::any(parts.iter().map(|part| build(part, asked_if))),
        Tree::Leaf(fact, mask, negated) => {
            let listed = (0..OPTIONS)
                .filter(|option| mask >> option & 1 == 1)
                .map(OptionId)
                .collect();
            let test = match (is_number(*fact), negated) {
                (true, false) => Test::Number(Compare::Ge, i64::from(*mask)),
                (true, true) => Test::Number(Compare::Lt, i64::from(*mask)),
                (false, false) => Test::In(listed),
                (false, true) => Test::NotIn(listed),
            };
            Expr::all([
                asked_if[usize::from(*fact)].clone(),
                Expr::Atom(Atom {
                    fact: FactId(*fact),
                    test,
                }),
            ])
        }
    }
}

fn source() -> Source {
    Source {
        id: "s".into(),
        title: String::new(),
        language: "en".into(),
        url: "https://example.org".into(),
        dated: None,
        checked: date(),
    }
}

fn pack() -> impl Strategy<Value = Pack> {
    let asked = (1..FACTS)
        .map(|fact| prop::option::weighted(0.4, tree(0..fact)))
        .collect::<Vec<_>>();
    let change = prop::collection::vec(
        prop_oneof![
            Just(Change::Possible),
            Just(Change::Fixed),
            Just(Change::NeverAdvise)
        ],
        usize::from(FACTS),
    );
    let condition = (
        prop_oneof![4 => Just(ConditionKind::Requirement), 2 => Just(ConditionKind::Exclusion), 1 => Just(ConditionKind::Repair), 1 => Just(ConditionKind::Wait)],
        tree(0..FACTS),
        prop::bool::weighted(0.15),
    );
    let procedure = (tree(0..2), prop::collection::vec(condition, 1..4));
    (
        asked,
        change,
        prop::collection::vec(procedure, 1..4),
        prop::option::of(tree(0..FACTS)),
    )
        .prop_map(|(asked, change, procedures, only_if)| {
            let mut asked_if = vec![Expr::True];
            for tree in asked {
                let expr = tree.map_or(Expr::True, |tree| build(&tree, &asked_if));
                asked_if.push(expr);
            }
            let facts = (0..FACTS)
                .map(|fact| Fact {
                    id: format!("f{fact}"),
                    kind: kind(is_number(fact)),
                    change: change[usize::from(fact)],
                    change_if: only_if
                        .as_ref()
                        .map_or(Expr::True, |tree| build(tree, &asked_if)),
                    asked_if: asked_if[usize::from(fact)].clone(),
                    properties: if fact == 0 {
                        vec![Property::Gate]
                    } else {
                        Vec::new()
                    },
                })
                .collect();
            let procedures = procedures
                .into_iter()
                .enumerate()
                .map(|(at, (relevant, conditions))| Procedure {
                    id: format!("p{at}"),
                    relevant_when: build(&relevant, &asked_if),
                    serves: vec![(OptionId(0), Serve::Main)],
                    conditions: conditions
                        .into_iter()
                        .enumerate()
                        .map(|(at, (kind, when, elsewhere))| Condition {
                            id: format!("c{at}"),
                            kind,
                            when: build(&when, &asked_if),
                            decided_by: elsewhere.then(|| "who".to_owned()),
                            source: SourceId(0),
                        })
                        .collect(),
                    relations: Vec::new(),
                    items: Vec::new(),
                    deadlines: Vec::new(),
                    nothing_needed: false,
                })
                .collect();
            Pack {
                roles: Roles {
                    aim: FactId(0),
                    country: FactId(1),
                    region: None,
                },
                facts,
                countries: Vec::new(),
                figures: Vec::new(),
                procedures,
                starts: vec![Start {
                    id: "last".into(),
                    when: Expr::True,
                    links: Vec::new(),
                    lines: Vec::new(),
                    urgent: false,
                }],
                links: Vec::new(),
                help: Vec::new(),
                sources: vec![source()],
                renamed: jalon_rules::Renamed::default(),
                protected: Expr::False,
                exit: String::new(),
                signed: jalon_rules::Signed::default(),
            }
        })
}

/// One choice among the answers to a fact: an option, the one that stands for several, a number, or "I don't know".
fn answer(fact: FactId, pick: u16) -> Answer {
    match pick % 6 {
        0 => Answer::Unknown,
        _ if is_number(fact.0) => Answer::Number(i64::from(pick % 10)),
        n if n <= OPTIONS => Answer::One(OptionId(n - 1)),
        _ => Answer::One(SEVERAL),
    }
}

fn picks() -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(0_u16..60, usize::from(FACTS))
}

/// Answers question after question until none is left; gives every state on the way.
fn run(pack: &Pack, picks: &[u16]) -> Vec<Answers> {
    let mut states = vec![Answers::new()];
    loop {
        let mut answers = states[states.len() - 1].clone();
        let Some(fact) = route(pack, &answers, date()).next else {
            return states;
        };
        assert!(
            answers.get(fact).is_none(),
            "a question is never asked twice"
        );
        answers
            .set(pack, fact, answer(fact, picks[usize::from(fact.0)]))
            .expect("the answer fits the fact");
        states.push(answers);
        assert!(states.len() <= usize::from(FACTS) + 1, "every run ends");
    }
}

/// Every complete way in which the facts may lie, given the answers: the definition that the rules must agree with.
fn worlds(answers: &Answers, frozen: &[FactId]) -> Vec<Vec<i64>> {
    let mut worlds = vec![Vec::new()];
    for fact in (0..FACTS).map(FactId) {
        let all: Vec<i64> = if is_number(fact.0) {
            (0..10).collect()
        } else {
            (0..i64::from(OPTIONS)).collect()
        };
        let possible: Vec<i64> = match answers.get(fact) {
            Some(Answer::One(option)) if *option == SEVERAL => vec![0, 1],
            Some(Answer::One(option)) => vec![i64::from(option.0)],
            Some(Answer::Number(number)) => vec![*number],
            _ if frozen.contains(&fact) => vec![all[0]],
            _ => all,
        };
        worlds = worlds
            .into_iter()
            .flat_map(|world| {
                possible
                    .iter()
                    .map(move |value| [world.clone(), vec![*value]].concat())
            })
            .collect();
    }
    worlds
}

fn plain(expr: &Expr, world: &[i64]) -> bool {
    match expr {
        Expr::True => true,
        Expr::False => false,
        Expr::All(parts) => parts.iter().all(|part| plain(part, world)),
        Expr::Any(parts) => parts.iter().any(|part| plain(part, world)),
        Expr::Atom(atom) => {
            let value = world[usize::from(atom.fact.0)];
            let listed = |list: &[OptionId]| list.iter().any(|option| i64::from(option.0) == value);
            match &atom.test {
                Test::In(list) => listed(list),
                Test::NotIn(list) => !listed(list),
                Test::Number(compare, constant) => compare.holds(value, *constant),
                other => panic!("not used here: {other:?}"),
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// A decided condition has that value in every world still possible, and one that is the same in all is decided.
    #[test]
    fn a_condition_is_decided_exactly_where_all_possible_worlds_agree(pack in pack(), picks in picks(), given in any::<u8>()) {
        let mut answers = Answers::new();
        for fact in (0..FACTS).filter(|fact| given >> fact & 1 == 1).map(FactId) {
            answers.set(&pack, fact, answer(fact, picks[usize::from(fact.0)])).expect("fits");
        }
        for condition in pack.procedures.iter().flat_map(|procedure| &procedure.conditions) {
            let values: Vec<_> = worlds(&answers, &[]).iter().map(|world| plain(&condition.when, world)).collect();
            let expected = if values.iter().all(|value| *value) { Some(true) } else if values.iter().any(|value| *value) { None } else { Some(false) };
            let found = match holds(&pack, &condition.when, &answers, date()) {
                Truth::True => Some(true),
                Truth::False => Some(false),
                Truth::Undecided(_) => None,
            };
            prop_assert_eq!(found, expected, "{:?} with {:?}", condition.when, answers);
        }
    }

    /// Where no answer is said to matter, no set of answers to what is left decides the condition.
    #[test]
    fn what_cannot_be_decided_stays_undecided(pack in pack(), picks in picks(), more in picks()) {
        for answers in run(&pack, &picks) {
            for condition in pack.procedures.iter().flat_map(|procedure| &procedure.conditions) {
                if let Truth::Undecided(Undecided::ForGood(causes)) = holds(&pack, &condition.when, &answers, date()) {
                    prop_assert!(!causes.is_empty(), "a cause is always given");
                    let mut later = answers.clone();
                    while let Some(fact) = route(&pack, &later, date()).next {
                        later.set(&pack, fact, answer(fact, more[usize::from(fact.0)])).expect("fits");
                    }
                    prop_assert!(matches!(holds(&pack, &condition.when, &later, date()), Truth::Undecided(_)));
                }
            }
        }
    }

    /// The order in which the same answers are given changes nothing.
    #[test]
    fn order_does_not_matter(pack in pack(), picks in picks(), order in Just((0..FACTS).collect::<Vec<_>>()).prop_shuffle()) {
        let final_state = run(&pack, &picks).pop().expect("at least the empty state");
        let mut shuffled = Answers::new();
        for fact in order.into_iter().map(FactId) {
            if let Some(given) = final_state.get(fact) {
                shuffled.set(&pack, fact, Answer::Unknown).expect("fits");
                shuffled.set(&pack, fact, given.clone()).expect("fits");
            }
        }
        prop_assert_eq!(route(&pack, &final_state, date()), route(&pack, &shuffled, date()));
    }

    /// What is kept from one person never shows in the route of another.
    #[test]
    fn an_explorer_gives_the_same_routes(pack in pack(), one in picks(), other in picks()) {
        let explorer = Explorer::new(&pack, date());
        for answers in run(&pack, &one).into_iter().chain(run(&pack, &other)) {
            let there = explorer.at(answers.clone());
            let mut expected = route(&pack, &answers, date());
            for outcome in &mut expected.outcomes {
                Arc::make_mut(outcome).remedy = Remedy::None;
            }
            prop_assert_eq!(there.route, expected);
        }
    }

    /// However people answer, they stand in a state of the walk, and it says of them what is true of them.
    #[test]
    fn a_walk_knows_everybody(pack in pack(), picks in picks()) {
        let walk = explore::walk(&pack, date());
        let mut at = 0;
        let mut answers = Answers::new();
        for pick in picks {
            let state = &walk.states[at];
            let now = route(&pack, &answers, date());
            prop_assert_eq!(now.next, state.route.next);
            prop_assert_eq!(now.start, state.route.start);
            // What is not examined stays unshown: whether it is also closed, or not relevant, is not told apart.
            let verdicts = |route: &Route| -> Vec<_> {
                let hidden = |verdict| matches!(verdict, Verdict::Closed | Verdict::NotExamined | Verdict::NotRelevant);
                route.outcomes.iter().map(|outcome| Some(outcome.verdict).filter(|verdict| !hidden(*verdict))).collect()
            };
            prop_assert_eq!(verdicts(&now), verdicts(&state.route));
            let Some(fact) = now.next else { break };
            let (answer, next) = &state.after[usize::from(pick) % state.after.len()];
            answers.set(&pack, fact, answer.clone()).expect("fits");
            at = *next;
        }
    }

    /// Open and closed are final; to-check may only become closed.
    #[test]
    fn verdicts_only_settle(pack in pack(), picks in picks()) {
        let states: Vec<_> = run(&pack, &picks).iter().map(|answers| route(&pack, answers, date())).collect();
        for pair in states.windows(2) {
            for (before, after) in pair[0].outcomes.iter().zip(&pair[1].outcomes) {
                match before.verdict {
                    Verdict::Open | Verdict::Closed | Verdict::NotRelevant => prop_assert_eq!(before.verdict, after.verdict),
                    Verdict::ToCheck => prop_assert!(matches!(after.verdict, Verdict::ToCheck | Verdict::Closed), "{:?}", after.verdict),
                    _ => {}
                }
            }
        }
    }

    /// At the end nothing is left open, and somebody for whom nothing fits has a starting point.
    #[test]
    fn every_end_has_a_way_on(pack in pack(), picks in picks()) {
        let end = route(&pack, run(&pack, &picks).last().expect("at least one"), date());
        prop_assert!(end.outcomes.iter().all(|outcome| outcome.verdict != Verdict::Undetermined));
        prop_assert!(!end.shown.is_empty() || end.start.is_some());
    }

    /// A reason decides its condition by itself, and no part of it can be left out.
    #[test]
    fn reasons_decide_and_are_minimal(pack in pack(), picks in picks()) {
        for answers in run(&pack, &picks) {
            let found = route(&pack, &answers, date());
            for outcome in &found.outcomes {
                let procedure = &pack.procedures[usize::from(outcome.procedure.0)];
                for finding in &outcome.findings {
                    let condition = procedure.condition(finding.condition).expect("its own condition");
                    let expected = match finding.status {
                        Status::Holds => Truth::True,
                        Status::Fails => Truth::False,
                        _ => continue,
                    };
                    let reason = answers.only(&finding.reason);
                    prop_assert_eq!(&holds(&pack, &condition.when, &reason, date()), &expected);
                    for fact in &finding.reason {
                        let mut less = reason.clone();
                        less.remove(*fact);
                        prop_assert_ne!(&holds(&pack, &condition.when, &less, date()), &expected);
                    }
                }
            }
        }
    }

    /// Only what a person may change is ever advised, and the change really opens the way.
    #[test]
    fn remedies_are_allowed_and_work(pack in pack(), picks in picks()) {
        for answers in run(&pack, &picks) {
            for outcome in route(&pack, &answers, date()).outcomes {
                prop_assert_eq!(outcome.verdict == Verdict::Closed, outcome.remedy != Remedy::None);
                let Remedy::Changes(changes) = &outcome.remedy else { continue };
                prop_assert!(!changes.is_empty());
                let mut freed = answers.clone();
                for change in changes {
                    let fact = &pack.facts[usize::from(change.fact.0)];
                    prop_assert_eq!(fact.change, Change::Possible);
                    prop_assert_eq!(holds(&pack, &fact.change_if, &answers, date()), Truth::True);
                    prop_assert!(change.fact != pack.roles.aim);
                    freed.remove(change.fact);
                }
                let after = route(&pack, &freed, date());
                prop_assert_ne!(after.outcome(outcome.procedure).expect("same pack").verdict, Verdict::Closed);
            }
        }
    }
}
