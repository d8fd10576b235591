//! A day that counts says what it needs, and nothing is computed where a wrong day would take a right away.

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Place, Report},
    raw::{Deadline, Procedure},
};
use jalon_rules::{DueKind, SectionKind};

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for procedure in &context.raw.procedures {
        for deadline in &procedure.value.deadlines {
            parts(deadline, report);
            appeal(&procedure.value, deadline, report);
        }
        shared(&procedure.value, report);
    }
}

/// What a deadline has, it has whole; what has no effect is not written.
fn parts(deadline: &Deadline, report: &mut Report) {
    let id = &deadline.id;
    let mut missing = |text: String, help: &str| {
        report.add(
            Diagnostic::error(&id.place, format!("the deadline `{}` {text}", id.value))
                .label("this one")
                .help(help),
        );
    };
    let letter = deadline.letter.as_ref().is_some_and(|letter| letter.value);
    let counted = deadline.after.is_some() || deadline.before.is_some();
    if counted {
        if deadline.from.is_none() {
            missing(
                "has no `from`".into(),
                "name the day that it is counted from: its label is the message date-<from>",
            );
        }
        for (key, there) in [
            ("kind", deadline.kind.is_some()),
            ("lies", deadline.lies.is_some()),
        ] {
            if !there {
                missing(
                    format!("has no `{key}`"),
                    "a deadline that is counted says what its day means (`kind`) and where the day it is counted from must lie (`lies`)",
                );
            }
        }
    } else if !letter {
        missing(
            "has no day".into(),
            "add `from` with `after` or `before`; or letter = true, where only the letter gives it",
        );
    }
    let mut useless = |place: Option<&Place>, text: &str, help: &str| {
        if let Some(place) = place {
            report.add(
                Diagnostic::error(place, format!("{text} of the deadline `{}`", id.value))
                    .label("has no effect")
                    .help(help),
            );
        }
    };
    let kind = deadline.kind.as_ref().map(|kind| kind.value);
    if deadline.after.is_some() {
        let second = deadline.before.as_ref().map(|before| &before.place);
        useless(
            second,
            "`before` stands beside the `after`",
            "keep one of the two",
        );
    }
    if !counted {
        let counts = "add `after` or `before`, or take it away";
        let from = deadline.from.as_ref().map(|at| &at.place);
        let lies = deadline.lies.as_ref().map(|at| &at.place);
        let first = deadline.counts_first_day.as_ref().map(|at| &at.place);
        let authority = deadline.authority.as_ref().map(|at| &at.place);
        useless(from, "nothing is counted from the `from`", counts);
        useless(lies, "nothing is counted with the `lies`", counts);
        useless(
            first,
            "nothing is counted with the `counts_first_day`",
            counts,
        );
        useless(authority, "nothing is counted with the `authority`", counts);
    }
    if deadline.before.is_some() || kind == Some(DueKind::Opens) {
        let first = deadline.counts_first_day.as_ref().map(|at| &at.place);
        useless(
            first,
            "the careful reading does not need the `counts_first_day`",
            "it makes a last day that is counted forward one day earlier, nothing else",
        );
    }
    if kind.is_some_and(|kind| kind != DueKind::LastDay) && letter {
        let place = deadline.letter.as_ref().map(|at| &at.place);
        useless(
            place,
            "no letter decides: `kind` is not last-day, so there is no use for the `letter`",
            "take it away, or write kind = \"last-day\"",
        );
    }
}

/// Against a decision on asylum, residence, a visa or a removal the time is as short as the letter says, and a day counted wrong
/// takes the right away. Only decisions on diplomas and registers may be counted.
fn appeal(procedure: &Procedure, deadline: &Deadline, report: &mut Report) {
    let line = procedure
        .items
        .iter()
        .find(|item| item.id.value == deadline.item.value);
    let refused = line.is_some_and(|line| line.section == SectionKind::Refused);
    let Some(counted) = deadline.after.as_ref().or(deadline.before.as_ref()) else {
        return;
    };
    let last_day = deadline
        .kind
        .as_ref()
        .is_none_or(|kind| kind.value == DueKind::LastDay);
    if refused && last_day && deadline.authority.is_none() {
        let text = format!(
            "the deadline `{}` counts the last day to act against a refusal",
            deadline.id.value
        );
        report.add(
            Diagnostic::error(&counted.place, text)
                .label("may take a right away")
                .help("a refusal of asylum, a visa or residence, or an order to leave: only letter = true, nothing counted. A decision on a diploma or a register: add authority = \"diploma\" or \"register\""),
        );
    }
}

/// A day that several deadlines share must lie where each of them says.
fn shared(procedure: &Procedure, report: &mut Report) {
    for (at, deadline) in procedure.deadlines.iter().enumerate() {
        let (Some(from), Some(lies)) = (&deadline.from, &deadline.lies) else {
            continue;
        };
        let before = procedure.deadlines[..at].iter().find_map(|other| {
            let same = other
                .from
                .as_ref()
                .is_some_and(|name| name.value == from.value);
            other.lies.as_ref().filter(|_| same)
        });
        if let Some(other) = before.filter(|other| other.value != lies.value) {
            let text = format!("the day `{}` must lie in two places", from.value);
            report.add(
                Diagnostic::error(&lies.place, text)
                    .label("differs")
                    .help(format!("line {} says otherwise", other.place.line())),
            );
        }
    }
}
