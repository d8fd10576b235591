//! What fits, what does not, and why, in the person's own answers.

mod related;
mod start_point;
mod why;

use crate::{
    checklist,
    content::Shelved,
    page,
    question::{Draft, among_others},
    trouble,
    visit::Screen,
    wizard::Wizard,
};
use jalon_locale::{Args, Key};
use jalon_rules::{
    ConditionId, ConditionKind, FactId, Kind, Outcome, ProcedureId, Remedy, Route, Start, Status,
    Verdict, help,
};
use leptos::prelude::*;
pub(crate) use related::view as related;
use std::sync::Arc;

/// Closed procedures that are shown at once; more of them fold into one group.
const CLOSED_AT_ONCE: usize = 3;

/// Help shown on a result; each checklist has all of it.
const HELP_SHOWN: usize = 3;

/// The result, final or so far.
pub(crate) fn view(w: Wizard) -> impl IntoView {
    let urgent = w.cannot_wait(&w.route());
    let title = move || {
        w.follow_answers();
        let route = w.route();
        let start = start_of(w, &route).filter(|_| is_named_by_start(w, &route));
        match start {
            Some(start) => {
                // Tracked, so that its own name comes with its words.
                w.result_texts(&[]);
                w.texts()
                    .way(&format!("start-{}", start.id))
                    .unwrap_or_else(|| w.say("result-title-start"))
            }
            _ if route.next.is_some() => w.say("result-title-so-far"),
            _ if route.shown.is_empty() => w.say("result-title-start"),
            _ => w.say("result-title"),
        }
    };
    view! {
        {page::back(w)}
        {page::heading_that_follows(w, Arc::new(title))}
        {urgent.then(|| in_the_page(w))}
        {move || {
            w.follow_answers();
            body(w, &w.route())
        }}
        <div class="actions no-print">
            <button type="button" class="link" on:click=move |_| w.go(Screen::Answers)>{w.say("result-answers")}</button>
            <button type="button" class="link" on:click=move |_| w.go(Screen::Find)>{w.say("home-find")}</button>
        </div>
        {page::next_person(w)}
    }
}

/// Whether the page has nothing but what is urgent, and so takes its name.
fn is_named_by_start(w: Wizard, route: &Route) -> bool {
    w.cannot_wait(route) && route.shown.is_empty()
}

fn is_urgent(w: Wizard, route: &Route) -> bool {
    start_of(w, route).is_some_and(|start| start.urgent)
}

fn start_of(w: Wizard, route: &Route) -> Option<Start> {
    let start = route.start?;
    w.inventory().pack.starts.get(usize::from(start.0)).cloned()
}

/// On an urgent page nobody is sent through questions: what was asked before the country, and the country, are chosen here.
fn in_the_page(w: Wizard) -> impl IntoView {
    let inventory = w.inventory();
    let answers = w.answers();
    let roles = &inventory.pack.roles;
    let asked = inventory.pack.facts().filter(|(fact, definition)| {
        let before = *fact < roles.country && *fact != roles.aim && answers.get(*fact).is_some();
        before && matches!(definition.kind, Kind::Choice { .. })
    });
    let wanted: Vec<FactId> = asked.map(|(fact, _)| fact).chain([roles.country]).collect();
    let fields: Vec<_> = wanted
        .into_iter()
        .map(|fact| among_others(w, fact, RwSignal::new(Draft::of(w, fact)), true))
        .collect();
    view! { <div class="fit-me no-print">{fields}</div> }
}

fn body(w: Wizard, route: &Route) -> AnyView {
    let needed: Vec<ProcedureId> = route
        .shown
        .iter()
        .chain(&route.folded)
        .chain(&route.closed)
        .copied()
        .collect();
    match w.result_texts(&needed) {
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
    let finished = route.next.is_none();
    let named_by_start = is_named_by_start(w, route);
    let nothing = route.shown.is_empty() && finished;
    let nothing_open = !is_something_open(route);
    let counted = |id: &str, count: usize| {
        let count = i32::try_from(count).unwrap_or(i32::MAX);
        w.texts().with(id, &Args::new().number("count", count))
    };
    let many = route.closed.len() > CLOSED_AT_ONCE;
    let closed = (!shut.is_empty()).then(|| {
        if many {
            view! {
                <details class="fold group">
                    <summary>{counted("result-closed-count", shut.len())}</summary>
                    <div class="closed-list">{shut}</div>
                </details>
            }
            .into_any()
        } else {
            view! {
                <h2>{w.say("result-closed")}</h2>
                <div class="closed-list">{shut}</div>
            }
            .into_any()
        }
    });
    let unfinished = route.next.is_some() && !w.cannot_wait(route);
    // As long as something may still fit, only what is urgent leads elsewhere.
    let start = route
        .start
        .filter(|_| finished || open_still.is_empty() || is_urgent(w, route));
    view! {
        {unfinished.then(|| view! {
            <p class="lede">{w.say("result-so-far")}</p>
            <div class="actions no-print">
                <button type="button" class="button" on:click=move |_| w.go_on()>{w.say("result-go-on")}</button>
            </div>
        })}
        {start.map(|start| start_point::view(w, start, !named_by_start))}
        {(nothing && route.start.is_none()).then(|| view! { <p>{w.say("result-nothing")}</p> })}
        {(finished && nothing_open && route.start.is_none()).then(|| near(w, Some("result-help-first")))}
        {(!route.shown.is_empty()).then(|| view! { <div class="fitting">{cards(&route.shown)}</div> })}
        {(!route.folded.is_empty()).then(|| view! {
            <details class="fold group">
                <summary>{counted("result-folded-count", route.folded.len())}</summary>
                <div class="fitting">{cards(&route.folded)}</div>
            </details>
        })}
        {(!open_still.is_empty()).then(|| view! {
            <h2>{w.say("result-undetermined")}</h2>
            {names(w, &open_still)}
        })}
        {closed}
        {(finished && !nothing_open && route.start.is_none()).then(|| near(w, None))}
        {(!others.is_empty()).then(|| view! {
            <details class="fold group screen-only">
                <summary>{counted("result-others-count", others.len())}</summary>
                <p>{w.say("result-others-why")}</p>
                <p>
                    <button type="button" class="link" on:click=move |_| w.go(Screen::Find)>{w.say("home-find")}</button>
                </p>
                {names(w, &others)}
            </details>
        })}
    }
    .into_any()
}

/// Whether anything fits for certain, at once or after something is done or waited for.
fn is_something_open(route: &Route) -> bool {
    route.shown.iter().any(|id| {
        route.outcome(*id).is_some_and(|outcome| {
            matches!(
                outcome.verdict,
                Verdict::Open | Verdict::FirstDo | Verdict::NotYet
            )
        })
    })
}

/// People who can help: they close every result, and come before everything that is only to be checked where nothing is
/// open; then with the words that say so.
fn near(w: Wizard, why_first: Option<&'static str>) -> impl IntoView + use<> {
    let inventory = w.inventory();
    let mut near = help(&inventory.pack, &w.answers(), inventory.today);
    near.truncate(HELP_SHOWN);
    (!near.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{w.say("checklist-help")}</h2>
                {why_first.map(|words| view! { <p>{w.say(words)}</p> })}
                {checklist::help_list(w, &near)}
            </section>
        }
    })
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

/// The text of a verdict in a few words.
pub(crate) fn verdict_words(verdict: Verdict, nothing_needed: bool) -> &'static str {
    verdict_look(verdict, nothing_needed).0
}

/// The verdict in a few words, with its colour.
pub(crate) fn verdict(w: Wizard, verdict: Verdict, nothing_needed: bool) -> impl IntoView {
    let (words, class) = verdict_look(verdict, nothing_needed);
    view! { <p class=class>{w.say(words)}</p> }
}

fn verdict_look(verdict: Verdict, nothing_needed: bool) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Open if nothing_needed => ("verdict-nothing-needed", "verdict verdict-open"),
        Verdict::Open => ("verdict-open", "verdict verdict-open"),
        Verdict::FirstDo => ("verdict-first-do", "verdict verdict-first"),
        Verdict::NotYet => ("verdict-not-yet", "verdict verdict-first"),
        Verdict::ToCheck => ("verdict-to-check", "verdict verdict-check"),
        Verdict::Closed => ("verdict-closed", "verdict verdict-closed"),
        Verdict::NotRelevant => ("verdict-not-relevant", "verdict verdict-none"),
        Verdict::NotExamined => ("verdict-not-examined", "verdict verdict-none"),
        Verdict::Undetermined => ("verdict-undetermined", "verdict verdict-none"),
    }
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
            {related(w, outcome.procedure)}
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
            {related(w, id)}
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
