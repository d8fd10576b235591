//! Every procedure, line, question and starting point is for somebody.

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Place, Report},
    satisfy::possible,
};
use jalon_rules::{Condition, ConditionKind, Expr};

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let pack = context.pack();
    let mut nobody = |place: &Place, what: String| {
        report.add(
            Diagnostic::error(place, format!("{what}: nobody can meet this"))
                .label("never true")
                .help(
                    "parts of it contradict each other, or when these facts are asked (`asked_if`)",
                ),
        );
    };
    for (question, fact) in context.raw.questions.iter().zip(&pack.facts) {
        if let Some(asked_if) = &question.value.asked_if
            && !possible(pack, &[&fact.asked_if])
        {
            nobody(
                &asked_if.place,
                format!("the question `{}` is never asked", question.id),
            );
        }
    }
    for (named, procedure) in context.raw.procedures.iter().zip(&pack.procedures) {
        let relevant = &procedure.relevant_when;
        if !possible(pack, &[relevant]) {
            nobody(
                &named.value.relevant_when.place,
                format!("the procedure `{}` is never relevant", named.id),
            );
            continue;
        }
        let mut all = vec![relevant];
        let mut fits = true;
        for (condition, compiled) in named.value.conditions.iter().zip(&procedure.conditions) {
            let (Some(when), None) = (&condition.when, &condition.decided_by) else {
                continue;
            };
            all.push(&compiled.when);
            // The first condition that empties the set is the one to look at; those behind it say nothing new.
            if fits && !possible(pack, &all) {
                fits = false;
                nobody(
                    &when.place,
                    format!(
                        "the procedure `{}` is open to nobody, from the condition `{}` on",
                        named.id, compiled.id
                    ),
                );
            }
        }
        let strict: Vec<&Expr> = procedure
            .conditions
            .iter()
            .filter(|condition| shuts(condition))
            .map(|condition| &condition.when)
            .collect();
        for (item, compiled) in named.value.items.iter().zip(&procedure.items) {
            let Some(when) = &item.when else { continue };
            let parts: Vec<&Expr> = strict
                .iter()
                .copied()
                .chain([relevant, &compiled.when])
                .collect();
            if fits && !possible(pack, &parts) {
                nobody(
                    &when.place,
                    format!("the line `{}` is never shown", compiled.id),
                );
            }
        }
        for compiled in &procedure.deadlines {
            let written = named.value.deadlines.iter();
            let when = written
                .filter(|deadline| deadline.id.value == compiled.id)
                .find_map(|deadline| deadline.when.as_ref());
            let line = procedure.items.get(usize::from(compiled.item));
            let (Some(when), Some(line)) = (when, line) else {
                continue;
            };
            let own = [relevant, &line.when, &compiled.when];
            let parts: Vec<&Expr> = strict.iter().copied().chain(own).collect();
            if fits && !possible(pack, &parts) {
                nobody(
                    &when.place,
                    format!("the deadline `{}` is never shown", compiled.id),
                );
            }
        }
    }
    for (start, compiled) in context.raw.starts.iter().zip(&pack.starts) {
        if let Some(when) = &start.value.when
            && !possible(pack, &[&compiled.when])
        {
            nobody(
                &when.place,
                format!("the starting point `{}` is never shown", start.id),
            );
        }
    }
}

/// A checklist opens only where these hold, or may hold.
fn shuts(condition: &Condition) -> bool {
    matches!(
        condition.kind,
        ConditionKind::Exclusion | ConditionKind::Requirement
    ) && condition.decided_by.is_none()
}
