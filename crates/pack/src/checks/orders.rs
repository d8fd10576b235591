//! `order` is unique, and starting points end with one for everybody.

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Place, Report},
    raw::Named,
    table::At,
};
use std::collections::BTreeMap;

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let raw = context.raw;
    unique(&raw.questions, |question| &question.order, report);
    unique(&raw.procedures, |procedure| &procedure.order, report);
    unique(&raw.help, |help| &help.order, report);
    unique(&raw.starts, |start| &start.order, report);
    let starts_broken = context.index.is_broken("starts/");
    let Some((last, others)) = raw.starts.split_last() else {
        if let (Some(settings), false) = (&raw.settings, starts_broken) {
            let text = "there is no starting point: nobody may be left without a way on";
            report.add(
                Diagnostic::error(&settings.place, text).help("add a file to content/starts/"),
            );
        }
        return;
    };
    for start in others {
        if start.value.when.is_none() {
            let text = format!(
                "the starting point `{}` has no `when`, so those behind it are never shown",
                start.id
            );
            report.add(
                Diagnostic::error(&start.place, text)
                    .help("add `when`, or give it the highest `order`"),
            );
        }
    }
    if let (Some(when), false) = (&last.value.when, starts_broken) {
        let text = format!(
            "the last starting point, `{}`, has a condition: some people would find nothing",
            last.id
        );
        report.add(
            Diagnostic::error(&when.place, text)
                .label("not in the last")
                .help("take `when` away, or add a last one without it"),
        );
    }
}

fn unique<T>(list: &[Named<T>], order: impl Fn(&T) -> &At<i64>, report: &mut Report) {
    let mut used: BTreeMap<i64, &Place> = BTreeMap::new();
    for named in list {
        let order = order(&named.value);
        if let Some(first) = used.insert(order.value, &order.place) {
            let text = format!("`order = {}` is used twice", order.value);
            report.add(
                Diagnostic::error(&order.place, text)
                    .label("second time")
                    .help(format!("{} has it already", first.source.path)),
            );
        }
    }
}
