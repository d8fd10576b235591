//! What would change a closed procedure: only things the person can and may change, all together.

use crate::{
    answer::{Amount, Answer, Answers, Per},
    evaluate::{Evaluator, Lookup, Truth, Value, World},
    expr::{Atom, Compare, Expr, Test},
    facts::{self, FactId, Kind, OptionId, Property},
    pack::{ConditionKind, FigureId, Procedure},
    reason,
    verdict::{self, Finding, Status},
};

/// What a result may say about changing a closed procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// The procedure is not closed.
    None,
    /// It rests on something that cannot or must not be changed: say where to turn, offer no change.
    WhereToTurn,
    /// With all of these changed, it would no longer be closed.
    Changes(Vec<Change>),
}

/// One change needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// A fact that the person can change.
    pub fact: FactId,
    /// What it would have to be.
    pub target: Target,
}

/// What a fact would have to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// One of these.
    Options(Vec<OptionId>),
    /// At least this figure.
    Figure(FigureId),
    /// A number in this relation to a constant.
    Number(Compare, i64),
}

pub(crate) fn of(evaluator: &Evaluator, procedure: &Procedure, findings: &[Finding]) -> Remedy {
    let failed: Vec<&Expr> = findings
        .iter()
        .filter(|finding| finding.status == Status::Fails)
        .map(|finding| &procedure.conditions[usize::from(finding.condition.0)])
        .filter(|condition| {
            matches!(
                condition.kind,
                ConditionKind::Exclusion | ConditionKind::Requirement
            )
        })
        .map(|condition| &condition.when)
        .collect();
    let mut movable: Vec<FactId> = failed
        .iter()
        .flat_map(|when| reason::mentioned(evaluator, when))
        .collect();
    movable.sort_unstable();
    movable.dedup();
    movable.retain(|fact| evaluator.answers.get(*fact).is_some() && may_change(evaluator, *fact));
    // A change that opens one door must not shut another: what the person would only have to put right today still counts.
    let kept_up = findings
        .iter()
        .filter(|finding| finding.status != Status::Fails);
    let kept_up = kept_up.map(|finding| &procedure.conditions[usize::from(finding.condition.0)]);
    let kept_up = kept_up.filter(|condition| condition.decided_by.is_none());
    let sound = Expr::all(
        kept_up
            .map(|condition| condition.when.clone())
            .chain([verdict::hard(procedure)]),
    );
    let works = |subset: &Vec<FactId>| {
        possible(
            evaluator,
            &sound,
            &reason::without(evaluator.answers, subset),
        )
    };
    movable.truncate(MOVABLE);
    // More changes never shut what fewer would open.
    if !works(&movable) {
        return Remedy::WhereToTurn;
    }
    let smallest = subsets(evaluator, &movable).into_iter().find(works);
    let Some(subset) = smallest.filter(|subset| !subset.is_empty()) else {
        return Remedy::WhereToTurn;
    };
    let kept = reason::without(evaluator.answers, &subset);
    let changes: Option<Vec<_>> = subset
        .iter()
        .map(|fact| {
            Some(Change {
                fact: *fact,
                target: target(evaluator, procedure, &sound, &kept, *fact)?,
            })
        })
        .collect();
    changes.map_or(Remedy::WhereToTurn, Remedy::Changes)
}

/// Whether a sentence may speak of changing this fact. What the person aims at is theirs to choose, not ours to advise.
fn may_change(evaluator: &Evaluator, fact: FactId) -> bool {
    let definition = &evaluator.pack.facts[usize::from(fact.0)];
    fact != evaluator.pack.roles.aim
        && definition.change == facts::Change::Possible
        && evaluator.truth(&definition.change_if) == Truth::True
}

fn possible(evaluator: &Evaluator, hard: &Expr, answers: &Answers) -> bool {
    evaluator.of(answers).may_hold(hard)
}

/// Few facts are ever movable; the bound keeps it so.
const MOVABLE: usize = 10;

/// Every subset: those without another country first, then smaller ones, then by the editor's order.
fn subsets(evaluator: &Evaluator, facts: &[FactId]) -> Vec<Vec<FactId>> {
    let gate = |fact: &FactId| evaluator.pack.facts[usize::from(fact.0)].is(Property::Gate);
    let mut subsets: Vec<Vec<FactId>> = (0..1_u32 << facts.len())
        .map(|mask| {
            (0..facts.len())
                .filter(|at| mask >> at & 1 == 1)
                .map(|at| facts[at])
                .collect()
        })
        .collect();
    subsets.sort_by_key(|subset: &Vec<FactId>| {
        (
            subset.iter().filter(|fact| gate(fact)).count(),
            subset.len(),
        )
    });
    subsets
}

/// What a fact would have to be, with the other changes made: the options that work, or the first figure that settles the
/// matter.
fn target(
    evaluator: &Evaluator,
    procedure: &Procedure,
    sound: &Expr,
    kept: &Answers,
    fact: FactId,
) -> Option<Target> {
    let given = |answer: Answer| {
        let mut answers = kept.clone();
        answers.put(fact, answer);
        answers
    };
    let works = |answer: Answer| possible(evaluator, sound, &given(answer));
    let definition = &evaluator.pack.facts[usize::from(fact.0)];
    let options = |answer: fn(OptionId) -> Answer| {
        let all = (0..).map(OptionId).zip(definition.options());
        let working = all.filter(|(id, option)| option.means.is_empty() && works(answer(*id)));
        let working: Vec<OptionId> = working.map(|(id, _)| id).collect();
        (!working.is_empty()).then_some(Target::Options(working))
    };
    let mut atoms: Vec<&Atom> = Vec::new();
    sound.each_atom(&mut |atom| {
        if atom.fact == fact {
            atoms.push(atom);
        }
    });
    match &definition.kind {
        Kind::Choice { .. } => options(Answer::One),
        Kind::Choices { .. } => options(|id| Answer::Several(vec![id])),
        Kind::Number { .. } => {
            let numbers = evaluator.classes_of(fact, &atoms, None, &World::new());
            let number = numbers.into_iter().find_map(|value| match value {
                Value::Number(number) if works(Answer::Number(number)) => Some(number),
                _ => None,
            })?;
            atoms.iter().find_map(|atom| match atom.test {
                Test::Number(compare, constant) if compare.holds(number, constant) => {
                    Some(Target::Number(compare, constant))
                }
                _ => None,
            })
        }
        Kind::Money => {
            let mut figures: Vec<_> = atoms
                .iter()
                .filter_map(|atom| match &atom.test {
                    Test::Money(Compare::Ge | Compare::Gt, name) => {
                        match evaluator.figure_here(name) {
                            Lookup::InForce(id) => Some(id),
                            _ => None,
                        }
                    }
                    _ => None,
                })
                .collect();
            figures.sort_by_key(|id| evaluator.pack.figures[usize::from(id.0)].yearly());
            figures.dedup();
            let of = |id: &FigureId| {
                let figure = &evaluator.pack.figures[usize::from(id.0)];
                let pay = Amount {
                    minor: figure.yearly() + 1,
                    currency: figure.currency.clone(),
                    per: Per::Year,
                    payments: 1,
                };
                let mentioning = procedure
                    .conditions
                    .iter()
                    .filter(|condition| condition.when.facts().contains(&fact));
                let worst = mentioning
                    .map(|condition| {
                        let answers = given(Answer::Money(pay.clone()));
                        evaluator.of(&answers).truth(&condition.when)
                    })
                    .max_by_key(|truth| match truth {
                        Truth::True => 0,
                        Truth::Undecided(_) => 1,
                        Truth::False => 2,
                    });
                worst == Some(Truth::True)
            };
            figures
                .iter()
                .find(|id| of(id))
                .or(figures.last())
                .copied()
                .map(Target::Figure)
        }
    }
}
