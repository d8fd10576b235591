//! Where answers lead, for tools (JSON with stable keys) and for editors (text).

use crate::{
    Walk, Words,
    answers::{one_to_json, to_json, written},
    condition,
};
use chrono::NaiveDate;
use jalon_locale::{Key, decimals};
use jalon_rules::{
    Answers, Cause, Condition, ConditionKind, FactId, FigureId, Finding, Outcome, Pack,
    ProcedureId, Remedy, Route, Serve, StartId, Status, Target, Verdict,
};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// The ids and words of a pack, for output.
pub struct Printer<'a> {
    /// The rules.
    pub pack: &'a Pack,
    /// The texts.
    pub words: &'a Words<'a>,
}

impl Printer<'_> {
    fn fact(&self, id: FactId) -> &str {
        self.pack
            .facts
            .get(usize::from(id.0))
            .map_or("?", |fact| &fact.id)
    }

    fn procedure(&self, id: ProcedureId) -> &str {
        self.pack
            .procedures
            .get(usize::from(id.0))
            .map_or("?", |procedure| &procedure.id)
    }

    fn start(&self, id: StartId) -> &str {
        self.pack
            .starts
            .get(usize::from(id.0))
            .map_or("?", |start| &start.id)
    }

    fn procedures(&self, ids: &[ProcedureId]) -> Vec<&str> {
        ids.iter().map(|id| self.procedure(*id)).collect()
    }

    fn facts(&self, ids: &[FactId]) -> Vec<&str> {
        ids.iter().map(|id| self.fact(*id)).collect()
    }

    fn condition(&self, outcome: &Outcome, finding: &Finding) -> Option<&Condition> {
        self.pack
            .procedures
            .get(usize::from(outcome.procedure.0))?
            .condition(finding.condition)
    }

    /// A route as JSON.
    #[must_use]
    pub fn route(&self, answers: &Answers, route: &Route, on: NaiveDate) -> Value {
        json!({
            "on": on,
            "answers": to_json(self.pack, answers),
            "next": route.next.map(|fact| self.fact(fact)),
            "remaining": route.remaining,
            "shown": self.procedures(&route.shown),
            "folded": self.procedures(&route.folded),
            "closed": self.procedures(&route.closed),
            "start": route.start.map(|start| self.start(start)),
            "procedures": route.outcomes.iter().map(|outcome| self.outcome(outcome)).collect::<Vec<_>>(),
        })
    }

    fn outcome(&self, outcome: &Outcome) -> Value {
        let id = self.procedure(outcome.procedure);
        let conditions = outcome.findings.iter().filter_map(|finding| {
            let condition = self.condition(outcome, finding)?;
            let source = self
                .pack
                .sources
                .get(usize::from(condition.source.0))
                .map(|source| &source.id);
            let causes: Vec<_> = causes(finding)
                .iter()
                .map(|cause| self.cause(cause))
                .collect();
            Some(json!({
                "id": condition.id,
                "kind": kind(condition.kind),
                "status": status(&finding.status),
                "reason": self.facts(&finding.reason),
                "causes": causes,
                "source": source,
                "text": self.words.say(Key::procedure(id, format!("condition-{}", condition.id))),
            }))
        });
        json!({
            "id": id,
            "name": self.words.say(id),
            "verdict": verdict(outcome.verdict),
            "serves": serves(outcome.serves),
            "conditions": conditions.collect::<Vec<_>>(),
            "remedy": self.remedy(&outcome.remedy),
        })
    }

    fn figure(&self, id: FigureId) -> Value {
        let figure = self.pack.figures.get(usize::from(id.0));
        figure.map_or(Value::Null, |figure| {
            json!({
                "name": figure.name,
                "country": figure.country,
                "per_year": written(figure.yearly(), decimals(&figure.currency)),
                "currency": figure.currency,
                "checked": figure.checked,
            })
        })
    }

    fn cause(&self, cause: &Cause) -> Value {
        match cause {
            Cause::NotKnown(fact) => json!({"cause": "not-known", "fact": self.fact(*fact)}),
            Cause::NoFigure(name) => json!({"cause": "no-figure", "name": name}),
            Cause::FigurePast(id) => json!({"cause": "figure-past", "figure": self.figure(*id)}),
            Cause::OtherCurrency(id) => {
                json!({"cause": "other-currency", "figure": self.figure(*id)})
            }
            Cause::MayNotOffer(category) => json!({"cause": "may-not-offer", "category": category}),
            Cause::DayDecides(fact) => json!({"cause": "day-decides", "fact": self.fact(*fact)}),
            Cause::DecidedBy(who) => json!({"cause": "decided-by", "who": who}),
        }
    }

    fn remedy(&self, remedy: &Remedy) -> Value {
        match remedy {
            Remedy::None => Value::Null,
            Remedy::WhereToTurn => json!({"kind": "where-to-turn"}),
            Remedy::Changes(changes) => {
                let changes = changes.iter().map(|change| {
                    let name = self.fact(change.fact);
                    match &change.target {
                        Target::Options(options) => {
                            let fact = self.pack.facts.get(usize::from(change.fact.0));
                            let ids: Vec<_> = options.iter().filter_map(|option| fact.map(|fact| fact.option_id(*option))).collect();
                            json!({"fact": name, "options": ids})
                        }
                        Target::Figure(id) => json!({"fact": name, "figure": self.figure(*id)}),
                        Target::Number(compare, value) => json!({"fact": name, "compare": condition::sign(*compare), "value": value}),
                    }
                });
                json!({"kind": "changes", "changes": changes.collect::<Vec<_>>()})
            }
        }
    }

    /// A walk as JSON.
    #[must_use]
    pub fn walk(&self, walk: &Walk, on: NaiveDate) -> Value {
        let said = |facts: &[FactId]| {
            let pairs = facts.iter().filter_map(|fact| {
                let answer = walk.answers.get(*fact)?;
                Some(json!({"fact": self.fact(*fact), "answer": one_to_json(self.pack, *fact, answer)}))
            });
            pairs.collect::<Vec<_>>()
        };
        json!({
            "asked": said(&walk.asked),
            "procedure": walk.procedure.map(|procedure| self.procedure(procedure)),
            "details": said(&walk.details),
            "route": self.route(&walk.answers, &walk.route, on),
        })
    }

    /// A route as text.
    #[must_use]
    pub fn route_text(&self, route: &Route) -> String {
        let mut out = String::new();
        let order = route.shown.iter().chain(&route.folded).chain(&route.closed);
        let rest = route.outcomes.iter().map(|outcome| outcome.procedure);
        let mut done = Vec::new();
        for id in order.copied().chain(rest) {
            if !done.contains(&id) {
                done.push(id);
                route
                    .outcome(id)
                    .into_iter()
                    .for_each(|outcome| self.outcome_text(&mut out, outcome));
            }
        }
        let list = |ids: &[ProcedureId]| {
            if ids.is_empty() {
                "-".to_owned()
            } else {
                self.procedures(ids).join(", ")
            }
        };
        let _ = writeln!(
            out,
            "shown:  {}\nfolded: {}\nclosed: {}",
            list(&route.shown),
            list(&route.folded),
            list(&route.closed)
        );
        let _ = writeln!(
            out,
            "start:  {}",
            route.start.map_or("-", |start| self.start(start))
        );
        match route
            .next
            .and_then(|fact| self.pack.facts.get(usize::from(fact.0)))
        {
            Some(fact) => {
                let _ = writeln!(
                    out,
                    "next:   {} ({}; {})",
                    fact.id,
                    self.words.question(fact),
                    route
                        .remaining
                        .map_or("the rest hangs on this one".to_owned(), |more| format!(
                            "about {more} more"
                        )),
                );
            }
            None => out.push_str("next:   nothing left to ask\n"),
        }
        out
    }

    fn outcome_text(&self, out: &mut String, outcome: &Outcome) {
        let id = self.procedure(outcome.procedure);
        let _ = writeln!(
            out,
            "{id}: {} ({})",
            verdict(outcome.verdict),
            self.words.say(id)
        );
        for finding in &outcome.findings {
            let Some(condition) = self.condition(outcome, finding) else {
                continue;
            };
            if finding.status == Status::NotLookedAt && outcome.verdict == Verdict::NotRelevant {
                continue;
            }
            let _ = write!(
                out,
                "    {} {}: {}",
                kind(condition.kind),
                condition.id,
                status(&finding.status)
            );
            if !finding.reason.is_empty() {
                let _ = write!(
                    out,
                    ", because of {}",
                    self.facts(&finding.reason).join(", ")
                );
            }
            for cause in causes(finding) {
                let _ = write!(out, ", {}", self.cause_text(cause));
            }
            out.push('\n');
        }
        match &outcome.remedy {
            Remedy::None => {}
            Remedy::WhereToTurn => out.push_str("    nothing to change: say where to turn\n"),
            Remedy::Changes(changes) => {
                for change in changes {
                    let fact = self.pack.facts.get(usize::from(change.fact.0));
                    let target = match &change.target {
                        Target::Options(options) => {
                            let ids: Vec<_> = options
                                .iter()
                                .filter_map(|option| fact.map(|fact| fact.option_id(*option)))
                                .collect();
                            format!("one of {}", ids.join(", "))
                        }
                        Target::Figure(id) => {
                            let figure = self.pack.figures.get(usize::from(id.0));
                            figure
                                .map(|figure| {
                                    format!(
                                        "{} {} a year",
                                        written(figure.yearly(), decimals(&figure.currency)),
                                        figure.currency
                                    )
                                })
                                .unwrap_or_default()
                        }
                        Target::Number(compare, value) => {
                            format!("{} {value}", condition::sign(*compare))
                        }
                    };
                    let _ = writeln!(
                        out,
                        "    would change it: {} {target}",
                        self.fact(change.fact)
                    );
                }
            }
        }
    }

    fn cause_text(&self, cause: &Cause) -> String {
        let figure = |id: &FigureId| {
            self.pack
                .figures
                .get(usize::from(id.0))
                .map_or("?", |figure| &figure.name)
        };
        match cause {
            Cause::NotKnown(fact) => format!("{} is not known", self.fact(*fact)),
            Cause::NoFigure(name) => format!("the country has no figure {name}"),
            Cause::FigurePast(id) => format!("the figure {} is past its date", figure(id)),
            Cause::OtherCurrency(id) => format!("the figure {} is in another currency", figure(id)),
            Cause::MayNotOffer(category) => format!("the country may not offer {category}"),
            Cause::DayDecides(fact) => format!("the day within {} decides", self.fact(*fact)),
            Cause::DecidedBy(who) => format!("decided by {who}"),
        }
    }

    /// A walk as text.
    #[must_use]
    pub fn walk_text(&self, walk: &Walk) -> String {
        let mut out = String::new();
        let said = |out: &mut String, facts: &[FactId]| {
            for (at, id) in facts.iter().enumerate() {
                let fact = self.pack.facts.get(usize::from(id.0));
                if let (Some(fact), Some(answer)) = (fact, walk.answers.get(*id)) {
                    let _ = writeln!(
                        out,
                        "{:>3}. {}\n     {}: {}",
                        at + 1,
                        self.words.question(fact),
                        fact.id,
                        self.words.answer(fact, answer)
                    );
                }
            }
        };
        said(&mut out, &walk.asked);
        let _ = writeln!(out, "\n{}", self.route_text(&walk.route));
        if let Some(procedure) = walk.procedure {
            let _ = writeln!(out, "on the checklist of {}:", self.procedure(procedure));
            said(&mut out, &walk.details);
            if walk.details.is_empty() {
                out.push_str("     nothing more to ask\n");
            }
        }
        out
    }
}

fn causes(finding: &Finding) -> &[Cause] {
    match &finding.status {
        Status::ToCheck(causes) => causes,
        _ => &[],
    }
}

/// Stable name of a verdict.
#[must_use]
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Open => "open",
        Verdict::FirstDo => "first-do",
        Verdict::NotYet => "not-yet",
        Verdict::ToCheck => "to-check",
        Verdict::Undetermined => "undetermined",
        Verdict::Closed => "closed",
        Verdict::NotExamined => "not-examined",
        Verdict::NotRelevant => "not-relevant",
    }
}

fn serves(serve: Serve) -> &'static str {
    match serve {
        Serve::Main => "main",
        Serve::Also => "also",
        Serve::Aside => "aside",
    }
}

fn kind(kind: ConditionKind) -> &'static str {
    match kind {
        ConditionKind::Exclusion => "exclusion",
        ConditionKind::Requirement => "requirement",
        ConditionKind::Repair => "repair",
        ConditionKind::Wait => "wait",
        ConditionKind::Assumed => "assumed",
    }
}

fn status(status: &Status) -> &'static str {
    match status {
        Status::Holds => "holds",
        Status::Assumed => "assumed",
        Status::Fails => "fails",
        Status::ToCheck(_) => "to-check",
        Status::Undetermined => "undetermined",
        Status::NotLookedAt => "not-looked-at",
    }
}
