//! Nobody who has or seeks protection is sent to the authorities of their country of origin.

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Report},
    language,
    raw::Item,
    table::At,
};

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for procedure in &context.raw.procedures {
        for item in &procedure.value.items {
            variant(item, report);
            if !item.origin.as_ref().is_some_and(|origin| origin.value) && item.protected.is_none()
            {
                let message = format!("item-{}", item.id.value);
                words(context, &procedure.id, &item.id.value, &message, report);
            }
        }
        // Days are shown beside every variant of their line.
        for deadline in &procedure.value.deadlines {
            let from = deadline
                .from
                .iter()
                .map(|from| format!("date-{}", from.value));
            for message in from.chain([format!("deadline-{}", deadline.id.value)]) {
                words(
                    context,
                    &procedure.id,
                    &deadline.item.value,
                    &message,
                    report,
                );
            }
        }
    }
    for fine in &context.raw.safety.fine {
        let procedure = context
            .raw
            .procedures
            .iter()
            .find(|procedure| procedure.id == fine.procedure.value);
        let known = procedure.is_some_and(|procedure| {
            procedure
                .value
                .items
                .iter()
                .any(|item| item.id.value == fine.item.value)
        });
        if !known && !context.index.is_broken("procedures/") {
            let text = format!(
                "there is no line `{}` in the procedure `{}`",
                fine.item.value, fine.procedure.value
            );
            report.add(Diagnostic::error(&fine.item.place, text).label("unknown line"));
        }
    }
    if let Some(settings) = &context.raw.settings
        && !context.index.is_broken("safety")
    {
        for language in &settings.languages {
            if !context
                .raw
                .safety
                .words
                .iter()
                .any(|(code, words)| code.value == language.value && !words.is_empty())
            {
                let text = format!(
                    "safety.toml has no words for the language `{}`",
                    language.value
                );
                report.add(
                    Diagnostic::error(&language.place, text)
                        .label("this language")
                        .help("list the words for embassy, consulate and country of origin"),
                );
            }
        }
    }
}

fn variant(item: &At<Item>, report: &mut Report) {
    match (&item.origin, &item.protected) {
        (Some(origin), None) if origin.value => report.add(
            Diagnostic::error(&origin.place, format!("the line `{}` sends people to their country of origin", item.id.value))
                .label("unsafe for people with or seeking protection")
                .help("add protected = \"replaced\" or \"left-out\", and the attribute .protected to its text"),
        ),
        (origin, Some(protected)) if !origin.as_ref().is_some_and(|origin| origin.value) => report.add(
            Diagnostic::error(&protected.place, format!("the line `{}` has a protected variant but is not marked", item.id.value))
                .label("without origin = true")
                .help("add origin = true, or take `protected` away"),
        ),
        _ => {}
    }
}

/// Looks for words that give a line about the country of origin away, in one message of a line.
fn words(context: &Context<'_>, procedure: &str, item: &str, message: &str, report: &mut Report) {
    let fine = &context.raw.safety.fine;
    if fine
        .iter()
        .any(|fine| fine.procedure.value == procedure && fine.item.value == item)
    {
        return;
    }
    for read in context.languages {
        let Some(texts) = read.texts.get(&language::procedure_file(procedure)) else {
            continue;
        };
        let Some(found) = texts.messages.get(message) else {
            continue;
        };
        let words = context
            .raw
            .safety
            .words
            .iter()
            .filter(|(code, _)| code.value == read.language.code);
        for word in words.flat_map(|(_, words)| words) {
            let sought = plain(word);
            let Some(part) = found
                .parts
                .values()
                .find(|part| plain(&part.words).contains(&sought))
            else {
                continue;
            };
            let text = format!(
                "the line `{item}` of `{procedure}` speaks of “{}”",
                word.value
            );
            report.add(
                Diagnostic::error(&part.place, text)
                    .label("may send people to their country of origin")
                    .help("mark the item origin = true, with `protected`; or list it under [[fine]] in safety.toml, with the reason"),
            );
            break;
        }
    }
}

/// Small letters, one kind of apostrophe, one space between words: what a text and a word list may differ in.
fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace(['’', 'ʼ'], "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
