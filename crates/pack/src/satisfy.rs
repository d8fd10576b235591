//! Whether anybody at all can meet a condition.
//!
//! A search over the alternatives of a condition that keeps, for each fact, what is demanded of it. It errs on one side
//! only: what it calls impossible is impossible.

use jalon_rules::{Compare, Expr, Fact, FactId, Kind, OptionItem, Pack, Test};
use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
};

/// After so many steps the condition counts as possible: better no error than a build that hangs.
const STEPS: u32 = 100_000;

/// What is demanded of each fact so far.
type Demands<'a> = BTreeMap<FactId, Vec<&'a Test>>;

/// Whether all of these can hold together for somebody.
pub(crate) fn possible(pack: &Pack, parts: &[&Expr]) -> bool {
    search(
        pack,
        Demands::new(),
        parts.to_vec(),
        Vec::new(),
        &mut STEPS.clone(),
    )
}

fn search<'a>(
    pack: &Pack,
    mut demands: Demands<'a>,
    mut open: Vec<&'a Expr>,
    mut choices: Vec<&'a [Expr]>,
    steps: &mut u32,
) -> bool {
    if *steps == 0 {
        return true;
    }
    *steps -= 1;
    while let Some(expr) = open.pop() {
        match expr {
            Expr::True => {}
            Expr::False => return false,
            Expr::All(parts) => open.extend(parts),
            Expr::Any(parts) => choices.push(parts),
            Expr::Atom(atom) => {
                let tests = demands.entry(atom.fact).or_default();
                tests.push(&atom.test);
                let fact = pack.facts.get(usize::from(atom.fact.0));
                if !fact.is_some_and(|fact| meets(pack, fact, tests)) {
                    return false;
                }
            }
        }
    }
    match choices.pop() {
        None => true,
        Some(parts) => parts
            .iter()
            .any(|part| search(pack, demands.clone(), vec![part], choices.clone(), steps)),
    }
}

/// Whether one answer to this fact meets all these tests.
fn meets(pack: &Pack, fact: &Fact, tests: &[&Test]) -> bool {
    match &fact.kind {
        Kind::Choice { options, .. } => (0..).zip(options).any(|(at, option)| {
            option.means.is_empty()
                && tests
                    .iter()
                    .all(|test| chosen(options, at, test) && offers(pack, &option.id, test))
        }),
        Kind::Choices { options, .. } => several(options, tests),
        Kind::Number { min, max } => years(tests) && number(*min, *max, tests),
        Kind::Money => money(tests),
    }
}

/// Whether choosing this option meets a test on options; other tests do not concern it.
fn chosen(options: &[OptionItem], at: u16, test: &Test) -> bool {
    match test {
        Test::In(list) => list.iter().any(|option| option.0 == at),
        Test::NotIn(list) => list.iter().all(|option| option.0 != at),
        Test::Said(Some(said)) => {
            let means = options
                .get(usize::from(said.0))
                .map_or(&[][..], |option| &option.means);
            said.0 == at || means.iter().any(|option| option.0 == at)
        }
        _ => true,
    }
}

/// Whether a country may meet a test on what it offers: what is not known may be either.
fn offers(pack: &Pack, code: &str, test: &Test) -> bool {
    let Some(country) = pack.country(code) else {
        return true;
    };
    match test {
        Test::Offered(category) => !country.refuses.contains(category),
        Test::NotOffered(category) => !country.offers.contains(category),
        _ => true,
    }
}

fn several(options: &[OptionItem], tests: &[&Test]) -> bool {
    let allowed: Vec<(u16, &OptionItem)> = (0..)
        .zip(options)
        .filter(|(at, option)| {
            option.means.is_empty()
                && tests
                    .iter()
                    .all(|test| !matches!(test, Test::NotIn(_)) || chosen(options, *at, test))
        })
        .collect();
    let wanted: Vec<&&Test> = tests
        .iter()
        .filter(|test| matches!(test, Test::In(_) | Test::Said(Some(_))))
        .collect();
    let alone = allowed
        .iter()
        .any(|(at, _)| wanted.iter().all(|test| chosen(options, *at, test)));
    let together = wanted.iter().all(|test| {
        allowed
            .iter()
            .any(|(at, option)| !option.exclusive && chosen(options, *at, test))
    });
    alone || together && allowed.iter().any(|(_, option)| !option.exclusive)
}

fn number(min: i64, max: i64, tests: &[&Test]) -> bool {
    let bounds: Vec<(Compare, i64)> = tests
        .iter()
        .filter_map(|test| match test {
            Test::Number(compare, bound) => Some((*compare, *bound)),
            _ => None,
        })
        .collect();
    // Between two bounds every number fares the same; the numbers at and beside a bound stand for all.
    let beside = bounds
        .iter()
        .flat_map(|(_, bound)| [bound.saturating_sub(1), *bound, bound.saturating_add(1)]);
    let candidates: BTreeSet<i64> = beside
        .chain([min, max])
        .filter(|value| (min..=max).contains(value))
        .collect();
    candidates.iter().any(|value| {
        bounds
            .iter()
            .all(|(compare, bound)| compare.holds(*value, *bound))
    })
}

/// Years back at most, and more than: the date is not known here.
fn years(tests: &[&Test]) -> bool {
    let within = tests
        .iter()
        .filter_map(|test| {
            if let Test::Within(years) = test {
                Some(*years)
            } else {
                None
            }
        })
        .min();
    let beyond = tests
        .iter()
        .filter_map(|test| {
            if let Test::Beyond(years) = test {
                Some(*years)
            } else {
                None
            }
        })
        .max();
    !matches!((within, beyond), (Some(within), Some(beyond)) if within <= beyond)
}

/// Figures of different names are independent, as far as this goes.
fn money(tests: &[&Test]) -> bool {
    let mut named: BTreeMap<&str, Vec<Compare>> = BTreeMap::new();
    for test in tests {
        if let Test::Money(compare, name) = test {
            named.entry(name).or_default().push(*compare);
        }
    }
    named.values().all(|compares| {
        [Ordering::Less, Ordering::Equal, Ordering::Greater]
            .iter()
            .any(|side| {
                compares
                    .iter()
                    .all(|compare| compare.holds(*side as i64, 0))
            })
    })
}

#[cfg(test)]
mod tests {
    use super::{money, number, years};
    use jalon_rules::{Compare, Test};

    #[test]
    fn numbers_meet_bounds_only_between_them() {
        let (above, below) = (Test::Number(Compare::Gt, 4), Test::Number(Compare::Lt, 6));
        assert!(number(0, 10, &[&above, &below]));
        assert!(!number(
            0,
            10,
            &[&above, &below, &Test::Number(Compare::Ne, 5)]
        ));
        assert!(!number(0, 4, &[&above]));
    }

    #[test]
    fn years_back_leave_a_window_or_none() {
        assert!(years(&[&Test::Within(5), &Test::Beyond(3)]));
        assert!(!years(&[&Test::Within(3), &Test::Beyond(3)]));
    }

    #[test]
    fn an_amount_is_not_on_both_sides_of_a_figure() {
        let at_least = Test::Money(Compare::Ge, "a".to_owned());
        assert!(!money(&[
            &at_least,
            &Test::Money(Compare::Lt, "a".to_owned())
        ]));
        assert!(money(&[
            &at_least,
            &Test::Money(Compare::Lt, "b".to_owned())
        ]));
    }
}
