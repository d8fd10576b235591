//! No two ids get the same number in a link: it could not tell them apart.

use super::Context;
use crate::diagnostic::{Diagnostic, Place, Report};
use jalon_link::{short, short_option};
use jalon_rules::Former;
use std::collections::BTreeMap;

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let raw = context.raw;
    let renamed = &context.pack().renamed;
    let place_of = |of: &str, id: &str| {
        let whole = format!("{of}/{id}");
        let mut written = raw.renamed.places();
        let exact = written.find(|at| at.as_str() == id || at.value == whole);
        // Written under a former id of its question or procedure.
        let mut written = raw.renamed.places();
        exact.or_else(|| written.find(|at| at.rsplit('/').next() == Some(id)))
    };
    let former = |list: &'_ [Former], of: &str| -> Vec<(String, Place)> {
        list.iter()
            .filter(|former| former.of == of)
            .filter_map(|former| Some((former.id.clone(), place_of(of, &former.id)?.place.clone())))
            .collect()
    };
    let mut apart = |what: &str, number: fn(&str) -> u16, ids: Vec<(String, Place)>| {
        let mut taken: BTreeMap<u16, String> = BTreeMap::new();
        for (id, place) in ids {
            let other = taken.entry(number(&id)).or_insert_with(|| id.clone());
            if *other != id {
                let text = format!("links cannot tell the {what} `{id}` from `{other}`");
                report.add(
                    Diagnostic::error(&place, text).label("same number").help("give the newer of the two another id: a link knows each by a number of 16 bits made from its letters"),
                );
            }
        }
    };

    let mut questions: Vec<_> = raw
        .questions
        .iter()
        .map(|question| (question.id.clone(), question.place.clone()))
        .collect();
    questions.extend(former(&renamed.questions, ""));
    apart("question", short, questions);
    for question in &raw.questions {
        let options = question.value.options.iter().map(|option| &option.id);
        let mut options: Vec<_> = options
            .chain(&question.value.also)
            .map(|id| (id.value.clone(), id.place.clone()))
            .collect();
        options.extend(former(&renamed.options, &question.id));
        apart("option", short_option, options);
    }
    let mut procedures: Vec<_> = raw
        .procedures
        .iter()
        .map(|procedure| (procedure.id.clone(), procedure.place.clone()))
        .collect();
    procedures.extend(former(&renamed.procedures, ""));
    apart("procedure", short, procedures);
    for procedure in &raw.procedures {
        let mut items: Vec<_> = procedure
            .value
            .items
            .iter()
            .map(|item| (item.id.value.clone(), item.id.place.clone()))
            .collect();
        items.extend(former(&renamed.items, &procedure.id));
        apart("item", short, items);
    }
}
