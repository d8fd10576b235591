//! All questions of an aim on one page, for somebody who knows the answers of the person they help or hire. What fits stands
//! beside them and follows each answer.

use crate::{
    page,
    question::{Draft, among_others},
    visit::Screen,
    wizard::Wizard,
};
use jalon_locale::Args;
use jalon_rules::{FactId, ProcedureId, Route, Standing, Verdict};
use leptos::prelude::*;

/// The page.
pub(crate) fn view(w: Wizard) -> impl IntoView {
    let fields: Vec<_> = untrack(|| {
        let inventory = w.inventory();
        let facts = inventory.pack.facts().map(|(fact, _)| fact);
        facts
            .map(|fact| (fact, RwSignal::new(Draft::of(w, fact))))
            .collect()
    });
    // Every question has a place in both lists and stands in one of them at most, so that a control is left alone, focus and all,
    // as long as its own question counts.
    let list = move |wanted: Standing, fields: &[(FactId, RwSignal<Draft>)]| {
        fields
            .iter()
            .map(|(fact, draft)| {
                let (fact, draft) = (*fact, *draft);
                let here = Memo::new(move |_| {
                    w.follow_answers();
                    w.overview().contains(&(fact, wanted))
                });
                move || here.get().then(|| among_others(w, fact, draft, false))
            })
            .collect::<Vec<_>>()
    };
    let nothing_aside = move || {
        w.follow_answers();
        let overview = w.overview();
        overview
            .iter()
            .all(|(_, standing)| *standing == Standing::InPlay)
    };
    let (in_play, set_aside) = (
        list(Standing::InPlay, &fields),
        list(Standing::SetAside, &fields),
    );
    view! {
        {page::back(w)}
        {page::heading(w, w.say("sheet-title"))}
        <p class="lede">{w.say("sheet-lede")}</p>
        <div class="both">
            <div class="asks">
                {in_play}
                <details class="fold" class:absent=nothing_aside>
                    <summary>{w.say("sheet-set-aside")}</summary>
                    <p class="note">{w.say("sheet-set-aside-why")}</p>
                    {set_aside}
                </details>
            </div>
            <div class="so-far">
                <h2>{w.say("result-title-so-far")}</h2>
                <p class="note" role="status">{move || {
                    w.follow_answers();
                    counted(w, &w.route())
                }}</p>
                {move || {
                    w.follow_answers();
                    so_far(w, &w.route())
                }}
            </div>
        </div>
        <div class="actions no-print">
            <button type="button" class="button" on:click=move |_| w.go(Screen::Result)>{w.say("answers-to-result")}</button>
            <button type="button" class="link" on:click=move |_| w.go_on()>{w.say("sheet-one-by-one")}</button>
        </div>
        {page::next_person(w)}
    }
}

/// Procedures that stand alike: a name for the text ids, whether they are unfolded at first, and which they are.
fn groups(route: &Route) -> [(&'static str, bool, Vec<ProcedureId>); 4] {
    let verdict = |id: &ProcedureId| route.outcome(*id).map(|outcome| outcome.verdict);
    let fitting: Vec<_> = route.shown.iter().chain(&route.folded).copied().collect();
    let (to_check, open): (Vec<_>, Vec<_>) = fitting
        .into_iter()
        .partition(|id| verdict(id) == Some(Verdict::ToCheck));
    let undecided: Vec<_> = route
        .outcomes
        .iter()
        .filter(|outcome| outcome.verdict == Verdict::Undetermined)
        .map(|outcome| outcome.procedure)
        .collect();
    [
        ("open", true, open),
        ("check", true, to_check),
        ("undecided", false, undecided),
        ("closed", false, route.closed.clone()),
    ]
}

fn count(w: Wizard, group: &str, procedures: &[ProcedureId]) -> String {
    let count = i32::try_from(procedures.len()).unwrap_or(i32::MAX);
    w.texts().with(
        &format!("sheet-count-{group}"),
        &Args::new().number("count", count),
    )
}

/// How many procedures stand how, in one line.
fn counted(w: Wizard, route: &Route) -> String {
    groups(route)
        .map(|(group, _, ids)| count(w, group, &ids))
        .join(" · ")
}

/// What is urgent, and which procedures stand how.
fn so_far(w: Wizard, route: &Route) -> impl IntoView + use<> {
    let texts = w.texts();
    let lists: Vec<_> = groups(route)
        .into_iter()
        .filter(|(_, _, ids)| !ids.is_empty())
        .map(|(group, unfolded, ids)| {
            view! {
                <details class="fold" open=unfolded>
                    <summary>{count(w, group, &ids)}</summary>
                    {names(w, &ids)}
                </details>
            }
        })
        .collect();
    let urgent = route
        .start
        .and_then(|start| {
            let inventory = w.inventory();
            let start = inventory.pack.starts.get(usize::from(start.0))?;
            if !start.urgent {
                return None;
            }
            // Tracked, so that the name comes with its words.
            w.result_texts(&[]);
            texts.way(&format!("start-{}", start.id))
        })
        .map(|words| view! { <p class="so-far-urgent"><strong>{words}</strong></p> });
    view! {
        {urgent}
        {lists}
    }
}

fn names(w: Wizard, procedures: &[ProcedureId]) -> impl IntoView + use<> {
    let rows: Vec<_> = procedures
        .iter()
        .filter_map(|id| {
            let id = *id;
            let name = w.procedure(id, |procedure| w.texts().say(&procedure.id))?;
            Some(view! {
                <li><button type="button" class="link" on:click=move |_| w.go(Screen::Checklist(id))>{name}</button></li>
            })
        })
        .collect();
    view! { <ul class="plain-list">{rows}</ul> }
}
