//! What a procedure's parts need of each other.

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Report},
    raw::{Condition, Procedure},
};
use jalon_rules::{Change, ConditionKind};

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for (named, compiled) in context
        .raw
        .procedures
        .iter()
        .zip(&context.pack().procedures)
    {
        let when = &named.value.relevant_when;
        let aim = context.pack().roles.aim;
        let known = context
            .raw
            .settings
            .as_ref()
            .is_some_and(|settings| context.index.fact(&settings.aim).is_some());
        if known
            && context.assembled.is_read(when)
            && !compiled.relevant_when.facts().contains(&aim)
        {
            let text = format!(
                "`relevant_when` of `{}` does not look at what the person needs",
                named.id
            );
            report.add(
                Diagnostic::error(&when.place, text)
                    .label("no aim here")
                    .help("name the aims it serves: aim in ['…']"),
            );
        }
        for condition in &named.value.conditions {
            self::condition(condition, report);
        }
        repairs(&named.value, report);
    }
    for question in &context.raw.questions {
        if let (Some(change_if), true) = (
            &question.value.change_if,
            question.value.change != Change::Possible,
        ) {
            let text = "`change_if` is only for a fact that can change";
            report.add(
                Diagnostic::error(&change_if.place, text)
                    .label("has no effect")
                    .help("write change = \"possible\", or take it away"),
            );
        }
    }
}

fn condition(condition: &Condition, report: &mut Report) {
    let assumed = condition.kind.value == ConditionKind::Assumed;
    match (&condition.when, &condition.decided_by) {
        (Some(when), _) if assumed => report.add(
            Diagnostic::error(&when.place, format!("`{}` is assumed, so it has no `when`", condition.id.value))
                .label("never tested")
                .help("take `when` away, or choose another kind"),
        ),
        (None, None) if !assumed => report.add(
            Diagnostic::error(&condition.id.place, format!("the condition `{}` has no `when`", condition.id.value))
                .label("never tested")
                .help("add `when`; or `decided_by`, if it is always to be checked with somebody; or kind = \"assumed\""),
        ),
        (_, Some(who)) if assumed => report.add(
            Diagnostic::error(&who.place, format!("`{}` is assumed, so nobody is named who decides it", condition.id.value))
                .label("has no effect")
                .help("take `decided_by` away, or choose another kind"),
        ),
        _ => {}
    }
}

/// A line can put right only what can be put right.
fn repairs(procedure: &Procedure, report: &mut Report) {
    for item in &procedure.items {
        let Some(name) = &item.repairs else { continue };
        let found = procedure
            .conditions
            .iter()
            .find(|condition| condition.id.value == name.value);
        if found.is_some_and(|condition| {
            !matches!(
                condition.kind.value,
                ConditionKind::Repair | ConditionKind::Wait
            )
        }) {
            let text = format!(
                "`{}` is not a condition that the person can put right",
                name.value
            );
            report.add(Diagnostic::error(&name.place, text).label("kind is not repair or wait"));
        }
    }
}
