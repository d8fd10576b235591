//! Nothing may hang on itself: shorthands, the conditions for asking, relations between procedures.

use super::Context;
use crate::{
    condition::{Lowering, Rule},
    diagnostic::{Diagnostic, Report},
    raw::Raw,
};
use jalon_rules::RelationKind;
use std::collections::BTreeSet;

/// Reports shorthands that use themselves and questions asked only if a later one, or they themselves, were answered; and
/// takes these conditions out, so that lowering ends.
pub(crate) fn cut(raw: &Raw, lowering: &mut Lowering, report: &mut Report) {
    for at in 0..lowering.derived.len() {
        let mut seen = BTreeSet::new();
        if reaches(lowering, at, at, &mut seen) {
            let (name, text) = &raw.derived[at];
            report.add(
                Diagnostic::error(
                    &name.place,
                    format!("the shorthand `{}` uses itself: {}", name.value, text.value),
                )
                .label("in a circle")
                .help("write one of the shorthands of this circle without the others"),
            );
            lowering.derived[at] = None;
        }
    }
    for (at, question) in raw.questions.iter().enumerate() {
        let Some(rule) = lowering.asked.get(at).and_then(Option::as_ref) else {
            continue;
        };
        let mut looked_at = BTreeSet::new();
        facts(rule, lowering, &mut looked_at);
        let Some(later) = looked_at.range(at..).next() else {
            continue;
        };
        if let Some(asked_if) = &question.value.asked_if {
            let message = if *later == at {
                format!("`{}` is asked depending on its own answer", question.id)
            } else {
                let later = raw
                    .questions
                    .get(*later)
                    .map_or("", |question| question.id.as_str());
                format!(
                    "`{}` is asked depending on `{later}`, which is asked after it",
                    question.id
                )
            };
            report.add(
                Diagnostic::error(&asked_if.place, message)
                    .label("looks at a later answer")
                    .help("`asked_if` may look only at questions of a lower `order`"),
            );
        }
        lowering.asked[at] = None;
    }
}

fn reaches(lowering: &Lowering, from: usize, wanted: usize, seen: &mut BTreeSet<usize>) -> bool {
    let mut next = Vec::new();
    if let Some(Some(rule)) = lowering.derived.get(from) {
        rule.each_leaf(&mut |leaf| {
            if let Rule::Derived(at) = leaf {
                next.push(*at);
            }
        });
    }
    next.into_iter()
        .any(|at| at == wanted || seen.insert(at) && reaches(lowering, at, wanted, seen))
}

fn facts(rule: &Rule, lowering: &Lowering, found: &mut BTreeSet<usize>) {
    rule.each_leaf(&mut |leaf| match leaf {
        Rule::Test(atom) => {
            found.insert(usize::from(atom.fact.0));
        }
        Rule::Derived(at) => {
            if let Some(Some(rule)) = lowering.derived.get(*at) {
                facts(rule, lowering, found);
            }
        }
        _ => {}
    });
}

/// Relations that give an order must not lead back to where they start.
pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let pack = context.pack();
    for (at, procedure) in context.raw.procedures.iter().enumerate() {
        for relation in &procedure.value.relations {
            let to = context
                .raw
                .procedures
                .iter()
                .position(|other| other.id == relation.to.value);
            let Some(to) = to else { continue };
            let back = to == at
                || is_directed(relation.kind.value)
                    && leads(pack, to, at, relation.kind.value, &mut BTreeSet::new());
            if back {
                let text = format!(
                    "`{}` stands in this relation to itself, by way of `{}`",
                    procedure.id, relation.to.value
                );
                report.add(
                    Diagnostic::error(&relation.to.place, text)
                        .label("in a circle")
                        .help("take one relation of this circle away"),
                );
            }
        }
    }
}

fn is_directed(kind: RelationKind) -> bool {
    matches!(
        kind,
        RelationKind::InsteadOf | RelationKind::Feeds | RelationKind::FallsBackTo
    )
}

fn leads(
    pack: &jalon_rules::Pack,
    from: usize,
    wanted: usize,
    kind: RelationKind,
    seen: &mut BTreeSet<usize>,
) -> bool {
    let Some(procedure) = pack.procedures.get(from) else {
        return false;
    };
    procedure
        .relations
        .iter()
        .filter(|relation| relation.kind == kind)
        .any(|relation| {
            let to = usize::from(relation.to.0);
            to == wanted || seen.insert(to) && leads(pack, to, wanted, kind, seen)
        })
}
