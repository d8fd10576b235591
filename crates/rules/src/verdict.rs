//! Verdicts: how one procedure stands for one person on one date.

use crate::{
    evaluate::{Cause, Evaluator, Truth, Undecided},
    expr::Expr,
    facts::{FactId, Property},
    pack::{ConditionId, ConditionKind, Procedure, ProcedureId, Serve},
    reason,
    remedy::{self, Remedy},
};
use std::{collections::BTreeSet, sync::Arc};

/// How a procedure stands for this person. The words on the page are never "you are eligible": the authority decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Every asked condition is true.
    Open,
    /// Only something the person can put right is missing.
    FirstDo,
    /// Only time is missing.
    NotYet,
    /// Not decided, and no unanswered fact can decide it.
    ToCheck,
    /// Still to be asked.
    Undetermined,
    /// An exclusion or a requirement is false.
    Closed,
    /// The aim or the country is unknown for good: help choosing comes first.
    NotExamined,
    /// Not for this aim.
    NotRelevant,
}

impl Verdict {
    /// Whether a person is shown this as something that fits, or may fit.
    #[must_use]
    pub fn fits(self) -> bool {
        matches!(
            self,
            Self::Open | Self::FirstDo | Self::NotYet | Self::ToCheck
        )
    }
}

/// How one condition stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// True.
    Holds,
    /// Never asked; to be said as "this holds if…".
    Assumed,
    /// False.
    Fails,
    /// Not decided for good, with the causes.
    ToCheck(Vec<Cause>),
    /// Answers are still missing.
    Undetermined,
    /// Answers are missing, and are not asked for because the procedure is closed or not examined.
    NotLookedAt,
}

/// One condition with its status and what decided it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The condition.
    pub condition: ConditionId,
    /// Its status.
    pub status: Status,
    /// A smallest set of answered facts that decides it, in the editor's order; empty while it is not decided.
    pub reason: Vec<FactId>,
}

/// The verdict on one procedure, with everything that explains it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The procedure.
    pub procedure: ProcedureId,
    /// The verdict.
    pub verdict: Verdict,
    /// How it serves the aim given.
    pub serves: Serve,
    /// Its conditions: exclusions first, then in the content's order.
    pub findings: Vec<Finding>,
    /// For a closed procedure: what would change it.
    pub remedy: Remedy,
}

impl Outcome {
    /// The conditions with a status of this kind.
    pub fn failed(&self) -> impl Iterator<Item = ConditionId> {
        self.findings
            .iter()
            .filter(|finding| finding.status == Status::Fails)
            .map(|finding| finding.condition)
    }
}

/// An outcome, and the facts whose answers can still change it.
pub(crate) struct Examined {
    pub(crate) outcome: Arc<Outcome>,
    pub(crate) ask: BTreeSet<FactId>,
    /// Those of them that the shortest way to an open procedure asks.
    pub(crate) likely: BTreeSet<FactId>,
}

pub(crate) fn examine(evaluator: &Evaluator, id: ProcedureId, serves: Serve) -> Examined {
    let procedure = &evaluator.pack.procedures[usize::from(id.0)];
    let mut ask = BTreeSet::new();
    let mut likely = BTreeSet::new();
    let relevance = evaluator.truth(&procedure.relevant_when);
    let mut gate_unknown = match &relevance {
        Truth::Undecided(Undecided::ForGood(causes)) => hangs_on_gate(evaluator, causes),
        _ => false,
    };
    if let Truth::Undecided(Undecided::Ask {
        facts,
        likely: shortest,
    }) = &relevance
    {
        ask.extend(facts);
        likely.extend(shortest);
    }
    let relevant = relevance != Truth::False;
    let mut findings = Vec::new();
    for (condition_id, condition) in order(procedure) {
        let status = if relevant {
            status(evaluator, condition)
        } else {
            Judged::Idle
        };
        let status = match status {
            Judged::Idle => Status::NotLookedAt,
            Judged::Ask(facts, shortest) => {
                ask.extend(facts);
                if relevance == Truth::True {
                    likely.extend(shortest);
                }
                Status::Undetermined
            }
            Judged::Settled(status) => {
                if let Status::ToCheck(causes) = &status {
                    gate_unknown |= hangs_on_gate(evaluator, causes);
                }
                status
            }
        };
        let reason = match status {
            Status::Holds | Status::Fails => reason::of(evaluator, &condition.when),
            _ => Vec::new(),
        };
        findings.push(Finding {
            condition: condition_id,
            status,
            reason,
        });
    }
    let verdict = match relevance {
        Truth::False => Verdict::NotRelevant,
        Truth::True if shut(procedure, &findings) => Verdict::Closed,
        _ if gate_unknown => Verdict::NotExamined,
        _ if !ask.is_empty() => Verdict::Undetermined,
        Truth::Undecided(_) if shut(procedure, &findings) => Verdict::Closed,
        _ => settled(procedure, &findings),
    };
    if verdict != Verdict::Undetermined {
        ask.clear();
        likely.clear();
        for finding in &mut findings {
            if finding.status == Status::Undetermined {
                finding.status = Status::NotLookedAt;
            }
        }
    }
    // Whoever looks at many people wants to know where they come to, not what would change it.
    let remedy = if verdict == Verdict::Closed && evaluator.memo.is_none() {
        remedy::of(evaluator, procedure, &findings)
    } else {
        Remedy::None
    };
    Examined {
        outcome: Arc::new(Outcome {
            procedure: id,
            verdict,
            serves,
            findings,
            remedy,
        }),
        ask,
        likely,
    }
}

fn order(procedure: &Procedure) -> Vec<(ConditionId, &crate::pack::Condition)> {
    let mut conditions: Vec<_> = (0..).map(ConditionId).zip(&procedure.conditions).collect();
    conditions.sort_by_key(|(_, condition)| condition.kind != ConditionKind::Exclusion);
    conditions
}

enum Judged {
    Idle,
    Ask(Vec<FactId>, Vec<FactId>),
    Settled(Status),
}

fn status(evaluator: &Evaluator, condition: &crate::pack::Condition) -> Judged {
    if condition.kind == ConditionKind::Assumed {
        return Judged::Settled(Status::Assumed);
    }
    match (evaluator.truth(&condition.when), &condition.decided_by) {
        (Truth::True, _) => Judged::Settled(Status::Holds),
        (Truth::False, None) => Judged::Settled(Status::Fails),
        (Truth::False, Some(who)) => {
            Judged::Settled(Status::ToCheck(vec![Cause::DecidedBy(who.clone())]))
        }
        (Truth::Undecided(Undecided::Ask { facts, likely }), _) => Judged::Ask(facts, likely),
        (Truth::Undecided(Undecided::ForGood(causes)), _) => {
            Judged::Settled(Status::ToCheck(causes))
        }
    }
}

fn hangs_on_gate(evaluator: &Evaluator, causes: &[Cause]) -> bool {
    causes.iter().any(|cause| matches!(cause, Cause::NotKnown(fact) if evaluator.pack.facts[usize::from(fact.0)].is(Property::Gate)))
}

/// Whether something that the law asks for surely fails.
pub(crate) fn shut(procedure: &Procedure, findings: &[Finding]) -> bool {
    fails(procedure, findings, |kind| {
        matches!(kind, ConditionKind::Exclusion | ConditionKind::Requirement)
    })
}

fn fails(
    procedure: &Procedure,
    findings: &[Finding],
    kind: impl Fn(ConditionKind) -> bool,
) -> bool {
    findings.iter().any(|finding| {
        finding.status == Status::Fails
            && kind(procedure.conditions[usize::from(finding.condition.0)].kind)
    })
}

/// How a procedure stands by what is settled, where nothing shuts it.
pub(crate) fn settled(procedure: &Procedure, findings: &[Finding]) -> Verdict {
    if findings
        .iter()
        .any(|finding| matches!(finding.status, Status::ToCheck(_)))
    {
        Verdict::ToCheck
    } else if fails(procedure, findings, |kind| kind == ConditionKind::Wait) {
        Verdict::NotYet
    } else if fails(procedure, findings, |kind| kind == ConditionKind::Repair) {
        Verdict::FirstDo
    } else {
        Verdict::Open
    }
}

/// All conditions that can close a procedure, as one.
pub(crate) fn hard(procedure: &Procedure) -> Expr {
    let shutting = |condition: &&crate::pack::Condition| {
        matches!(
            condition.kind,
            ConditionKind::Exclusion | ConditionKind::Requirement
        ) && condition.decided_by.is_none()
    };
    Expr::all(
        procedure
            .conditions
            .iter()
            .filter(shutting)
            .map(|condition| condition.when.clone()),
    )
}
