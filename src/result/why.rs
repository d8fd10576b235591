//! Reasons: conditions in words, beside the answers that decided them.

use super::kind;
use crate::{answers::said, locale::Texts, page, wizard::Wizard};
use jalon_locale::{Args, Key};
use jalon_rules::{
    Cause, Compare, ConditionId, ConditionKind, FactId, Outcome, ProcedureId, RemedyChange, Status,
    Target, tells,
};
use leptos::prelude::*;

/// A condition in words: its attribute where the text has it, else the condition itself.
pub(super) fn condition(
    w: Wizard,
    procedure: ProcedureId,
    condition: ConditionId,
    attribute: &str,
) -> Option<String> {
    let texts = w.texts();
    let (name, id) = w.procedure(procedure, |procedure| {
        procedure
            .condition(condition)
            .map(|condition| (procedure.id.clone(), condition.id.clone()))
    })??;
    let key = Key::procedure(name, format!("condition-{id}"));
    let special = if attribute.is_empty() {
        None
    } else {
        texts.find(key.clone().attr(attribute))
    };
    special.or_else(|| texts.find(key))
}

/// The person's own answers to these questions. Sensitive ones, and those asked because of one, stay off paper.
pub(super) fn because(w: Wizard, facts: &[FactId]) -> impl IntoView + use<> {
    let texts = w.texts();
    let answers = w.answers();
    let parts: Vec<_> = facts
        .iter()
        .filter_map(|id| {
            let fact = w.fact(*id, Clone::clone)?;
            let args = Args::new()
                .text("question", texts.short(&fact))
                .text("answer", said::words(&texts, &fact, answers.get(*id)?));
            let class = if tells(&w.inventory().pack, *id) {
                "because no-print"
            } else {
                "because"
            };
            Some(view! { <span class=class>{texts.with("result-you-said", &args)}</span> })
        })
        .collect();
    (!parts.is_empty()).then_some(parts)
}

/// What holds, and why.
pub(super) fn holds(w: Wizard, outcome: &Outcome) -> impl IntoView + use<> {
    let lines: Vec<_> = outcome
        .findings
        .iter()
        .filter(|finding| finding.status == Status::Holds)
        .filter_map(|finding| {
            let words = condition(w, outcome.procedure, finding.condition, "")?;
            Some(view! { <li>{words}{because(w, &finding.reason)}</li> })
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{w.say("result-why")}</summary>
                <ul class="reasons">{lines}</ul>
            </details>
        }
    })
}

/// What the person has to put right, or to wait for.
pub(super) fn missing(w: Wizard, outcome: &Outcome) -> impl IntoView + use<> {
    let lines: Vec<_> = outcome
        .findings
        .iter()
        .filter(|finding| finding.status == Status::Fails)
        .filter(|finding| {
            matches!(
                kind(w, outcome.procedure, finding.condition),
                Some(ConditionKind::Repair | ConditionKind::Wait)
            )
        })
        .filter_map(|finding| {
            let words = condition(w, outcome.procedure, finding.condition, "no")?;
            Some(view! { <li>{words}{because(w, &finding.reason)}</li> })
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h3>{w.say("result-missing")}</h3>
            <ul class="reasons">{lines}</ul>
        }
    })
}

/// What is still to be checked, and what it hangs on.
pub(super) fn checks(w: Wizard, outcome: &Outcome) -> impl IntoView + use<> {
    let texts = w.texts();
    let lines: Vec<_> = outcome
        .findings
        .iter()
        .filter_map(|finding| {
            let Status::ToCheck(causes) = &finding.status else {
                return None;
            };
            let words = condition(w, outcome.procedure, finding.condition, "")?;
            let mut said: Vec<String> = causes
                .iter()
                .map(|cause| cause_words(w, &texts, outcome.procedure, finding.condition, cause))
                .collect();
            said.dedup();
            let causes: Vec<_> = said
                .into_iter()
                .map(|cause| view! { <span class="because">{cause}</span> })
                .collect();
            Some(view! { <li>{words}{causes}</li> })
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h3>{w.say("result-to-check")}</h3>
            <ul class="reasons">{lines}</ul>
        }
    })
}

fn cause_words(
    w: Wizard,
    texts: &Texts,
    procedure: ProcedureId,
    at: ConditionId,
    cause: &Cause,
) -> String {
    let question = |fact: FactId| {
        Args::new().text(
            "question",
            w.fact(fact, |fact| texts.short(fact)).unwrap_or_default(),
        )
    };
    match cause {
        Cause::NotKnown(fact) => texts.with("cause-not-known", &question(*fact)),
        Cause::DayDecides(fact) => texts.with("cause-day-decides", &question(*fact)),
        Cause::NoFigure(_) => texts.say("cause-no-figure"),
        Cause::FigurePast(figure) => {
            let checked = w
                .inventory()
                .pack
                .figures
                .get(usize::from(figure.0))
                .map(|figure| page::day(texts, figure.checked));
            texts.with(
                "cause-figure-past",
                &Args::new().text("checked", checked.unwrap_or_default()),
            )
        }
        Cause::OtherCurrency(figure) => {
            let currency = w
                .inventory()
                .pack
                .figures
                .get(usize::from(figure.0))
                .map(|figure| figure.currency.clone());
            texts.with(
                "cause-other-currency",
                &Args::new().text("currency", currency.unwrap_or_default()),
            )
        }
        Cause::MayNotOffer(_) => texts.say("cause-may-not-offer"),
        Cause::DecidedBy(_) => match condition(w, procedure, at, "who") {
            Some(who) => texts.with("cause-decided-by", &Args::new().text("who", who)),
            None => texts.say("cause-somebody-decides"),
        },
    }
}

/// What was never asked: this holds if…
pub(super) fn assumed(w: Wizard, outcome: &Outcome) -> impl IntoView + use<> {
    let lines: Vec<_> = outcome
        .findings
        .iter()
        .filter(|finding| finding.status == Status::Assumed)
        .filter_map(|finding| condition(w, outcome.procedure, finding.condition, ""))
        .map(|words| view! { <li>{words}</li> })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{w.say("result-assumed")}</summary>
                <ul class="reasons">{lines}</ul>
            </details>
        }
    })
}

/// What would change a closed procedure: all of it together.
pub(super) fn changes(w: Wizard, changes: &[RemedyChange]) -> impl IntoView + use<> {
    let texts = w.texts();
    let inventory = w.inventory();
    let lines: Vec<_> = changes
        .iter()
        .filter_map(|change| {
            let fact = w.fact(change.fact, Clone::clone)?;
            let target = match &change.target {
                Target::Options(options) => {
                    let words: Vec<String> = options.iter().map(|option| texts.option(&fact, *option)).collect();
                    let listed = words.join(" · ");
                    texts.with("change-options", &Args::new().text("options", listed))
                }
                Target::Figure(figure) => {
                    let figure = inventory.pack.figures.get(usize::from(figure.0))?;
                    let amount = texts.formats(|formats| formats.money(figure.yearly(), &figure.currency));
                    texts.with("change-figure", &Args::new().text("amount", amount))
                }
                Target::Number(compare, value) => {
                    let words = match compare {
                        Compare::Eq => "change-number-eq",
                        Compare::Ne => "change-number-ne",
                        Compare::Lt => "change-number-lt",
                        Compare::Le => "change-number-le",
                        Compare::Gt => "change-number-gt",
                        Compare::Ge => "change-number-ge",
                    };
                    let value = texts.formats(|formats| formats.digits(*value));
                    texts.with(words, &Args::new().text("value", value))
                }
            };
            Some(view! { <li><strong>{texts.short(&fact)}</strong><span class="because">{target}</span></li> })
        })
        .collect();
    view! {
        <h3>{texts.say("result-change")}</h3>
        <ul class="reasons">{lines}</ul>
    }
}
