//! The facts with a part known to the rules: the aim, the country, the region.

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Report},
    raw::QuestionKind,
    table::At,
};

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let Some(settings) = &context.raw.settings else {
        return;
    };
    kind(
        context,
        &settings.aim,
        QuestionKind::Choice,
        "choice",
        report,
    );
    kind(
        context,
        &settings.country,
        QuestionKind::Country,
        "country",
        report,
    );
    if let Some(region) = &settings.region {
        kind(context, region, QuestionKind::Choice, "choice", report);
    }
    let country = context
        .raw
        .questions
        .iter()
        .position(|question| question.id == settings.country.value);
    let Some(country) = country else { return };
    for question in &context.raw.questions[..country] {
        if question.value.kind.value == QuestionKind::Money {
            let text = format!(
                "`{}` asks for an amount before the country, and so its currency, is known",
                question.id
            );
            report.add(
                Diagnostic::error(&question.value.order.place, text)
                    .label("too early")
                    .help(format!(
                        "give it a higher `order` than `{}`",
                        settings.country.value
                    )),
            );
        }
    }
}

fn kind(
    context: &Context<'_>,
    name: &At<String>,
    wanted: QuestionKind,
    word: &str,
    report: &mut Report,
) {
    let question = context
        .raw
        .questions
        .iter()
        .find(|question| question.id == name.value);
    if let Some(question) = question
        && question.value.kind.value != wanted
    {
        let text = format!(
            "`{}` cannot play this part: its kind is not \"{word}\"",
            name.value
        );
        report.add(Diagnostic::error(&name.place, text).label("another kind is needed"));
    }
}
