//! What fits, what does not, and why, in the person's own answers.

mod start_point;
mod why;

use crate::{content::Shelved, page, trouble, visit::Screen, wizard::Wizard};
use jalon_locale::Key;
use jalon_rules::{
    ConditionId, ConditionKind, Outcome, ProcedureId, RelationKind, Remedy, Route, Status, Verdict,
};
use leptos::prelude::*;

/// The result, final or so far.
pub(crate) fn view(w: Wizard) -> impl IntoView {
    let route = w.route();
    let unfinished = route.next.is_some();
    let title = match (unfinished, route.shown.is_empty()) {
        (true, _) => "result-title-so-far",
        (false, true) => "result-title-start",
        (false, false) => "result-title",
    };
    let heading = page::heading(w, w.say(title));
    view! {
        {page::back(w)}
        {heading}
        {unfinished.then(|| view! {
            <p class="lede">{w.say("result-so-far")}</p>
            <div class="actions no-print">
                <button type="button" class="button" on:click=move |_| w.go_on()>{w.say("result-go-on")}</button>
            </div>
        })}
        {move || body(w, &route)}
        <div class="actions no-print">
            <button type="button" class="link" on:click=move |_| w.go(Screen::Answers)>{w.say("result-answers")}</button>
            <button type="button" class="link" on:click=move |_| w.go(Screen::Find)>{w.say("home-find")}</button>
        </div>
    }
}

fn body(w: Wizard, route: &Route) -> AnyView {
    let needed: Vec<ProcedureId> = route
        .shown
        .iter()
        .chain(&route.folded)
        .chain(&route.closed)
        .copied()
        .collect();
    match w.procedure_texts(&needed) {
        Shelved::Waiting => return trouble::waiting(w).into_any(),
        Shelved::Failed => return trouble::retry(w, "error-content", move || w.retry()).into_any(),
        Shelved::Here => {}
    }
    let cards = |ids: &[ProcedureId]| -> Vec<_> {
        ids.iter()
            .filter_map(|id| route.outcome(*id))
            .map(|outcome| fitting(w, outcome).into_any())
            .collect()
    };
    let shut: Vec<_> = route
        .closed
        .iter()
        .filter_map(|id| route.outcome(*id))
        .map(|outcome| closed(w, outcome))
        .collect();
    let other = |wanted: &[Verdict]| -> Vec<ProcedureId> {
        route
            .outcomes
            .iter()
            .filter(|outcome| wanted.contains(&outcome.verdict))
            .map(|outcome| outcome.procedure)
            .collect()
    };
    let open_still = other(&[Verdict::Undetermined]);
    let others = other(&[Verdict::NotRelevant, Verdict::NotExamined]);
    let nothing = route.shown.is_empty() && route.next.is_none();
    let finished = route.next.is_none();
    view! {
        {(finished || route.start.is_some()).then(|| route.start.map(|start| start_point::view(w, start)))}
        {(nothing && route.start.is_none()).then(|| view! { <p>{w.say("result-nothing")}</p> })}
        {(!route.shown.is_empty()).then(|| view! { <div class="fitting">{cards(&route.shown)}</div> })}
        {(!route.folded.is_empty()).then(|| view! {
            <details class="fold">
                <summary>{w.say("result-folded")}</summary>
                <div class="fitting">{cards(&route.folded)}</div>
            </details>
        })}
        {(!open_still.is_empty()).then(|| view! {
            <h2>{w.say("result-undetermined")}</h2>
            {names(w, &open_still)}
        })}
        {(!route.closed.is_empty()).then(|| view! {
            <h2>{w.say("result-closed")}</h2>
            <div class="closed-list">{shut}</div>
        })}
        {(!others.is_empty()).then(|| view! {
            <h2>{w.say("result-others")}</h2>
            <p>{w.say("result-others-why")}</p>
            {names(w, &others)}
        })}
    }
    .into_any()
}

/// Procedures by name, each one tap from its checklist.
pub(crate) fn names(w: Wizard, procedures: &[ProcedureId]) -> impl IntoView + use<> {
    let texts = w.texts();
    let rows: Vec<_> = procedures
        .iter()
        .filter_map(|id| {
            let id = *id;
            let name = w.procedure(id, |procedure| procedure.id.clone())?;
            let summary = texts.attribute(&name, "summary");
            Some(view! {
                <li>
                    <button type="button" class="link name-link" on:click=move |_| w.go(Screen::Checklist(id))>{texts.say(&name)}</button>
                    {summary.map(|summary| view! { <p class="name-summary">{summary}</p> })}
                </li>
            })
        })
        .collect();
    view! { <ul class="names">{rows}</ul> }
}

/// The verdict in a few words, with its colour.
pub(crate) fn verdict(w: Wizard, verdict: Verdict, nothing_needed: bool) -> impl IntoView {
    let (words, class) = match verdict {
        Verdict::Open if nothing_needed => ("verdict-nothing-needed", "verdict verdict-open"),
        Verdict::Open => ("verdict-open", "verdict verdict-open"),
        Verdict::FirstDo => ("verdict-first-do", "verdict verdict-first"),
        Verdict::NotYet => ("verdict-not-yet", "verdict verdict-first"),
        Verdict::ToCheck => ("verdict-to-check", "verdict verdict-check"),
        Verdict::Closed => ("verdict-closed", "verdict verdict-closed"),
        Verdict::NotRelevant => ("verdict-not-relevant", "verdict verdict-none"),
        Verdict::NotExamined => ("verdict-not-examined", "verdict verdict-none"),
        Verdict::Undetermined => ("verdict-undetermined", "verdict verdict-none"),
    };
    view! { <p class=class>{w.say(words)}</p> }
}

fn fitting(w: Wizard, outcome: &Outcome) -> impl IntoView + use<> {
    let texts = w.texts();
    let id = outcome.procedure;
    let (name, nothing_needed) = w
        .procedure(id, |procedure| {
            (procedure.id.clone(), procedure.nothing_needed)
        })
        .unwrap_or_default();
    let said = |message: &str| texts.find(Key::procedure(name.clone(), message));
    let facts: Vec<_> = [
        ("cost", "result-cost"),
        ("time", "result-time"),
        ("decides", "result-decides"),
    ]
    .into_iter()
    .filter_map(|(message, label)| {
        let words = said(message)?;
        Some(view! { <div class="fact"><dt>{texts.say(label)}</dt><dd>{words}</dd></div> })
    })
    .collect();
    let not = said("not");
    let title = texts.say(&name);
    let named = title.clone();
    view! {
        <article class="procedure">
            <h2>{title}</h2>
            {verdict(w, outcome.verdict, nothing_needed)}
            <p>{texts.attribute(&name, "summary")}</p>
            {why::missing(w, outcome)}
            {why::checks(w, outcome)}
            {why::holds(w, outcome)}
            {not.map(|not| view! {
                <p class="not"><strong>{texts.say("result-not")}</strong>" "{not}</p>
            })}
            <dl class="facts">{facts}</dl>
            {relations(w, outcome.procedure)}
            {why::assumed(w, outcome)}
            <div class="actions no-print">
                <button type="button" class="button" on:click=move |_| w.go(Screen::Checklist(id))>
                    {texts.say("result-checklist")}
                    <span class="unseen">" "{named}</span>
                </button>
            </div>
        </article>
    }
}

fn relations(w: Wizard, id: ProcedureId) -> impl IntoView {
    let texts = w.texts();
    let name = w
        .procedure(id, |procedure| procedure.id.clone())
        .unwrap_or_default();
    let related = w
        .procedure(id, |procedure| procedure.relations.clone())
        .unwrap_or_default();
    let lines: Vec<_> = related
        .into_iter()
        .filter_map(|relation| {
            let to = w.procedure(relation.to, |procedure| procedure.id.clone())?;
            let words = texts
                .find(Key::procedure(name.clone(), format!("relation-{to}")))
                .or_else(|| {
                    let kind = match relation.kind {
                        RelationKind::InsteadOf => "relation-instead-of",
                        RelationKind::Together => "relation-together",
                        RelationKind::EitherOr => "relation-either-or",
                        RelationKind::Feeds => "relation-feeds",
                        RelationKind::FallsBackTo => "relation-falls-back-to",
                    };
                    texts.find(kind)
                })?;
            Some(view! { <li>{words}</li> })
        })
        .collect();
    (!lines.is_empty()).then(|| view! { <ul class="relations">{lines}</ul> })
}

fn closed(w: Wizard, outcome: &Outcome) -> impl IntoView + use<> {
    let texts = w.texts();
    let id = outcome.procedure;
    let name = w
        .procedure(id, |procedure| procedure.id.clone())
        .unwrap_or_default();
    let failed: Vec<_> = outcome
        .findings
        .iter()
        .filter(|finding| finding.status == Status::Fails)
        .filter_map(|finding| {
            let words = why::condition(w, id, finding.condition, "no")?;
            Some(view! { <li>{words}{why::because(w, &finding.reason)}</li> })
        })
        .collect();
    let change = match &outcome.remedy {
        Remedy::None => None,
        Remedy::WhereToTurn => {
            Some(view! { <p>{texts.say("result-where-to-turn")}</p> }.into_any())
        }
        Remedy::Changes(changes) => Some(why::changes(w, changes).into_any()),
    };
    let not_looked_at = outcome
        .findings
        .iter()
        .any(|finding| finding.status == Status::NotLookedAt);
    view! {
        <details class="fold">
            <summary>
                <span class="fold-title">{texts.say(&name)}</span>
                <span class="fold-note">{texts.say("verdict-closed")}</span>
            </summary>
            <ul class="reasons">{failed}</ul>
            {change}
            {not_looked_at.then(|| view! { <p class="note">{texts.say("result-not-looked-at")}</p> })}
            <p class="no-print">
                <button type="button" class="link" on:click=move |_| w.go(Screen::Checklist(id))>{texts.say("result-see-anyway")}</button>
            </p>
        </details>
    }
}

/// The kind of a condition.
fn kind(w: Wizard, procedure: ProcedureId, condition: ConditionId) -> Option<ConditionKind> {
    w.procedure(procedure, |procedure| {
        procedure
            .condition(condition)
            .map(|condition| condition.kind)
    })
    .flatten()
}
