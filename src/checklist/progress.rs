//! How far somebody is with a checklist, above its lines.

use super::{line, said::said};
use crate::{locale::Texts, page, visit::Who, wizard::Wizard};
use jalon_locale::Args;
use jalon_rules::{By, Checklist, Line, ProcedureId, Progress, Stage, progress};
use leptos::prelude::*;
use std::sync::Arc;

/// Whose lines the one who reads the list does themselves, or sees to.
pub(crate) fn own(who: Who) -> &'static [By] {
    match who {
        Who::Person | Who::Helper => &[By::Person],
        Who::Employer => &[By::Employer, By::Host],
    }
}

/// Where the whole thing stands, in words. Nothing while there is something to do: the next line says it.
pub(crate) fn stage(texts: &Texts, who: Who, stage: Stage) -> Option<String> {
    let id = match (stage, who) {
        (Stage::Own, _) => return None,
        (Stage::Others, Who::Employer) => "progress-others-employer",
        (Stage::Others, _) => "progress-others",
        (Stage::Decision, _) => "progress-decision",
        (Stage::Done, _) => "progress-finished",
    };
    Some(texts.say(id))
}

/// The same with lines by their number, so that what has not changed is not shown anew.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Found {
    next: Option<usize>,
    missing: Vec<usize>,
    waiting: Vec<usize>,
    after: Vec<usize>,
    done: usize,
    all: usize,
    stage: Stage,
}

impl Found {
    /// Tracked: follows the ticks.
    fn of(w: Wizard, resolved: &Checklist) -> Self {
        let ticked = |line: &Line| {
            let name = w.procedure(resolved.procedure, |procedure| {
                let item = procedure.items.get(line.item)?;
                Some(format!("{}/{}", procedure.id, item.id))
            });
            name.flatten().is_some_and(|name| w.is_ticked(&name))
        };
        let found = progress(resolved, own(w.who()), ticked);
        let items = |lines: &[&Line]| lines.iter().map(|line| line.item).collect();
        let Progress { done, all, .. } = found;
        Self {
            next: found.next.map(|line| line.item),
            missing: items(&found.missing),
            waiting: items(&found.waiting),
            after: items(&found.after),
            stage: found.stage(),
            done,
            all,
        }
    }
}

/// The panel: how much is done, what comes next, what is missing, what waits on others. Follows the ticks.
pub(super) fn panel(w: Wizard, resolved: &Checklist) -> AnyView {
    let resolved = Arc::new(resolved.clone());
    let id = resolved.procedure;
    let found = {
        let resolved = Arc::clone(&resolved);
        Memo::new(move |_| Found::of(w, &resolved))
    };
    if found.with_untracked(|found| found.all == 0) {
        return ().into_any();
    }
    let small = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    let status = Memo::new(move |_| {
        let (done, all, at) = found.with(|found| (found.done, found.all, found.stage));
        let texts = w.texts();
        let args = Args::new()
            .number("done", small(done))
            .number("total", small(all));
        (
            texts.with("checklist-done", &args),
            stage(&texts, w.who(), at),
        )
    });
    let next = Memo::new(move |_| found.with(|found| found.next));
    let stake = Memo::new(move |_| found.with(|found| (found.done, found.all)));
    let fold = |title: &'static str, counted: fn(&Found) -> &Vec<usize>, tagged: bool| {
        let resolved = Arc::clone(&resolved);
        let lines = Memo::new(move |_| found.with(|found| counted(found).clone()));
        view! {
            <details class="fold" class:absent=move || lines.with(Vec::is_empty)>
                <summary>
                    {move || w.texts().with(title, &Args::new().number("count", small(lines.with(Vec::len))))}
                </summary>
                <ul class="plain-list">
                    {move || lines.get().into_iter().map(|item| row(w, id, &resolved, item, tagged)).collect::<Vec<_>>()}
                </ul>
            </details>
        }
    };
    let missing = fold("progress-missing", |found| &found.missing, false);
    let waiting = fold("progress-waiting", |found| &found.waiting, true);
    let after = {
        let resolved = Arc::clone(&resolved);
        move || {
            let (at, items) = found.with(|found| (found.stage, found.after.clone()));
            (matches!(at, Stage::Decision | Stage::Done) && !items.is_empty()).then(|| {
                let rows: Vec<_> = items
                    .into_iter()
                    .map(|item| row(w, id, &resolved, item, true))
                    .collect();
                view! {
                    <h3>{w.say("progress-after")}</h3>
                    <ul class="plain-list">{rows}</ul>
                }
            })
        }
    };
    view! {
        <section class="where-it-stands no-print" aria-labelledby=w.id("progress")>
            <h2 id=w.id("progress")>{w.say("progress-title")}</h2>
            {move || {
                let (done, all) = stake.get();
                page::stake(done, all)
            }}
            <p class="progress" role="status">
                {move || status.with(|(count, _)| count.clone())}
                {move || status.with(|(_, stage)| stage.clone()).map(|words| view! { <strong class="stage">{words}</strong> })}
            </p>
            {move || next.get().map(|item| first(w, id, &resolved, item))}
            {missing}
            {waiting}
            {after}
        </section>
    }
    .into_any()
}

/// The next thing to do.
fn first(w: Wizard, id: ProcedureId, resolved: &Checklist, item: usize) -> Option<AnyView> {
    let (words, target) = words(w, id, resolved, item, false)?;
    Some(
        view! {
            <div class="next">
                <h3>{w.say("progress-next")}</h3>
                <p>{words}</p>
                <button type="button" class="link" on:click=move |event| page::jump(&event, &target)>
                    {w.say("progress-show")}
                </button>
            </div>
        }
        .into_any(),
    )
}

/// One line of a fold: it leads to the line of the list.
fn row(
    w: Wizard,
    id: ProcedureId,
    resolved: &Checklist,
    item: usize,
    tagged: bool,
) -> Option<AnyView> {
    let (words, target) = words(w, id, resolved, item, tagged)?;
    Some(
        view! {
            <li>
                <button type="button" class="link" on:click=move |event| page::jump(&event, &target)>
                    {words}
                </button>
            </li>
        }
        .into_any(),
    )
}

/// A line in words, and the id of its place in the list.
fn words(
    w: Wizard,
    id: ProcedureId,
    resolved: &Checklist,
    item: usize,
    tagged: bool,
) -> Option<(AnyView, String)> {
    let lines = resolved.sections.iter().flat_map(|section| &section.lines);
    let line = lines.into_iter().find(|line| line.item == item)?;
    let said = said(&w.inventory().pack, &w.texts(), id, line)?;
    let by = tagged.then(|| line::by(w, said.by)).flatten();
    let words = view! {
        {by.map(|by| view! { <span class="by">{by}</span> })}
        {said.condition.map(|condition| view! { <span class="condition">{condition}</span> })}
        <span>{said.words}</span>
    };
    Some((words.into_any(), line::place(w, item)))
}
