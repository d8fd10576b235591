//! The checklist of one procedure, on screen and on paper.

mod help;
mod line;
pub(crate) mod progress;
mod said;

use crate::{
    calendar,
    content::Shelved,
    keep, page, result, trouble,
    visit::{Screen, Who},
    voice::{self, Piece, Reader},
    wizard::Wizard,
};
pub(crate) use help::list as help_list;
use jalon_locale::{Args, Key};
use jalon_rules::{
    By, Checklist, Finding, Line, LinkId, Outcome, ProcedureId, SectionKind, SourceId, Status,
    checklist, detail_questions,
};
use leptos::prelude::*;
pub(crate) use line::{link, place, tick};
pub(crate) use said::{Said, about, said};
use std::collections::BTreeSet;

/// The checklist of a procedure.
pub(crate) fn view(w: Wizard, id: ProcedureId) -> impl IntoView {
    let texts = w.texts();
    let name = w
        .procedure(id, |procedure| procedure.id.clone())
        .unwrap_or_default();
    view! {
        {page::back(w)}
        {page::heading(w, texts.say(&name))}
        {move || body(w, id, &name)}
    }
}

fn body(w: Wizard, id: ProcedureId, name: &str) -> AnyView {
    match w.result_texts(&[id]) {
        Shelved::Waiting => return trouble::waiting(w).into_any(),
        Shelved::Failed => return trouble::retry(w, "error-content", move || w.retry()).into_any(),
        Shelved::Here => {}
    }
    let texts = w.texts();
    let inventory = w.inventory();
    let answers = w.answers();
    let resolved = checklist(&inventory.pack, id, &answers, inventory.today);
    let route = w.route();
    let outcome = route.outcome(id).filter(|_| !answers.is_empty());
    let nothing_needed = w
        .procedure(id, |procedure| procedure.nothing_needed)
        .unwrap_or_default();
    let not = texts.find(Key::procedure(name, "not"));
    let checked = oldest_check(w, id);
    let mut told = Told::new(w);
    let sections = if w.who() == Who::Employer {
        by_who(w, id, &resolved, &mut told)
    } else {
        by_section(w, id, &resolved, &mut told)
    };
    told.reader.set_script(told.script);
    let printed = page::day(&texts, inventory.today);
    view! {
        {outcome.map(|outcome| result::verdict(w, outcome.verdict, nothing_needed))}
        <p class="lede">{texts.attribute(name, "summary")}</p>
        {not.map(|not| view! { <p class="not"><strong>{texts.say("result-not")}</strong>" "{not}</p> })}
        {details(w, id)}
        {answers.is_empty().then(|| conditions(w, id, name))}
        {outcome.map(|outcome| unsettled(w, id, name, outcome))}
        {result::related(w, id)}
        <div class="actions no-print">
            <button type="button" class="button button-second" on:click=move |_| w.go(Screen::Paper(id))>
                {texts.say("checklist-print")}
            </button>
            <button type="button" class="button button-second" on:click=move |_| w.go(Screen::Carry(id))>
                {texts.say("checklist-carry")}
            </button>
        </div>
        {progress::panel(w, &resolved)}
        {calendar::above_lines(w, id)}
        {voice::above_list(told.reader)}
        {sections}
        {(!resolved.help.is_empty()).then(|| view! {
            <section class="part">
                <h2>{texts.say("checklist-help")}</h2>
                {help_list(w, &resolved.help)}
            </section>
        })}
        {sources(w, id)}
        <p class="note">
            {checked.map(|day| texts.with("checklist-checked", &Args::new().text("day", page::day(&texts, day))))}
            " "
            {texts.say("frame-not-advice")}
        </p>
        <p class="note paper-only">{texts.with("paper-printed", &Args::new().text("day", printed))}</p>
        <div class="actions no-print">
            {(!answers.is_empty()).then(|| view! {
                <button type="button" class="link" on:click=move |_| w.go(Screen::Result)>{w.say("checklist-to-result")}</button>
            })}
            {answers.is_empty().then(|| view! {
                <button type="button" class="button" on:click=move |_| w.go_on()>{w.say("checklist-does-it-fit")}</button>
            })}
            <button type="button" class="link" on:click=move |_| w.go(Screen::Find)>{w.say("checklist-others")}</button>
        </div>
        {keep::choice(w)}
        {page::next_person(w)}
    }
    .into_any()
}

/// "Make this list fit me": a few questions that only change lines of this list.
fn details(w: Wizard, id: ProcedureId) -> impl IntoView {
    let inventory = w.inventory();
    let asked = detail_questions(&inventory.pack, id, &w.answers(), inventory.today);
    let first = asked.first().copied()?;
    let count = i32::try_from(asked.len()).unwrap_or(i32::MAX);
    Some(view! {
        <aside class="fit-me no-print">
            <h2>{w.say("checklist-fit-me")}</h2>
            <p>{w.texts().with("checklist-fit-me-count", &Args::new().number("count", count))}</p>
            <button type="button" class="button button-second" on:click=move |_| w.go(Screen::Detail(id, first))>
                {w.say("checklist-fit-me-start")}
            </button>
        </aside>
    })
}

/// For whom it is, in words, for people who came by name and were asked nothing.
fn conditions(w: Wizard, id: ProcedureId, name: &str) -> impl IntoView + use<> {
    let texts = w.texts();
    let conditions = w
        .procedure(id, |procedure| procedure.conditions.clone())
        .unwrap_or_default();
    let lines: Vec<_> = conditions
        .into_iter()
        .filter_map(|condition| {
            texts.find(Key::procedure(name, format!("condition-{}", condition.id)))
        })
        .map(|words| view! { <li>{words}</li> })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{texts.say("checklist-for-whom")}</h2>
                <ul class="reasons">{lines}</ul>
            </section>
        }
    })
}

/// What does not hold or is not settled, in words, so that nobody works through a list without knowing it.
fn unsettled(w: Wizard, id: ProcedureId, name: &str, outcome: &Outcome) -> impl IntoView + use<> {
    let texts = w.texts();
    let conditions = w
        .procedure(id, |procedure| procedure.conditions.clone())
        .unwrap_or_default();
    let words = |finding: &Finding| {
        let condition = conditions.get(usize::from(finding.condition.0))?;
        let key = Key::procedure(name, format!("condition-{}", condition.id));
        match finding.status {
            Status::Fails => texts
                .find(key.clone().attr("no"))
                .or_else(|| texts.find(key)),
            Status::ToCheck(_) | Status::Assumed => texts.find(key),
            _ => None,
        }
    };
    let part = |title: &str, wanted: fn(&Status) -> bool| {
        let findings = outcome
            .findings
            .iter()
            .filter(|finding| wanted(&finding.status));
        let lines: Vec<_> = findings
            .filter_map(words)
            .map(|words| view! { <li>{words}</li> })
            .collect();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="part part-holds-if">
                    <h2>{texts.say(title)}</h2>
                    <ul class="reasons">{lines}</ul>
                </section>
            }
        })
    };
    let fails = part("checklist-in-the-way", |status| *status == Status::Fails);
    let holds_if = part("checklist-holds-if", |status| *status != Status::Fails);
    view! { {fails} {holds_if} }
}

/// What the list has told so far, from its top.
struct Told {
    /// Official pages that it has spoken of.
    seen: BTreeSet<LinkId>,
    /// The same in words to read aloud.
    script: Vec<Piece>,
    reader: Reader,
}

impl Told {
    fn new(w: Wizard) -> Self {
        Self {
            seen: BTreeSet::new(),
            script: Vec::new(),
            reader: Reader::new(w),
        }
    }

    fn heading(&mut self, words: String) -> String {
        self.script.push(Piece::new(words.clone()));
        words
    }
}

/// Sections in their order. Where somebody else than the person has something to do, each line says who.
fn by_section(w: Wizard, id: ProcedureId, resolved: &Checklist, told: &mut Told) -> Vec<AnyView> {
    let shared = resolved
        .sections
        .iter()
        .flat_map(|section| &section.lines)
        .any(|line| line.by != By::Person);
    resolved
        .sections
        .iter()
        .map(|section| {
            let title = told.heading(section_title(w, section.kind));
            let lines = lines(w, id, section.lines.iter(), shared, told);
            view! {
                <section class="part">
                    <h2>{title}</h2>
                    {lines}
                </section>
            }
            .into_any()
        })
        .collect()
}

/// What the employer or host does comes first, then what the others do, each with its sections.
fn by_who(w: Wizard, id: ProcedureId, resolved: &Checklist, told: &mut Told) -> Vec<AnyView> {
    [By::Employer, By::Host, By::Person, By::Office]
        .into_iter()
        .filter_map(|by| {
            let theirs: Vec<_> = resolved
                .sections
                .iter()
                .filter(|section| section.lines.iter().any(|line| line.by == by))
                .collect();
            if theirs.is_empty() {
                return None;
            }
            let who = told.heading(w.say(&format!("by-{}-you", by.id())));
            let parts: Vec<_> = theirs
                .into_iter()
                .map(|section| {
                    let title = told.heading(section_title(w, section.kind));
                    let theirs = section.lines.iter().filter(|line| line.by == by);
                    let lines = lines(w, id, theirs, false, told);
                    view! { <h3>{title}</h3> {lines} }
                })
                .collect();
            Some(
                view! {
                    <section class="part">
                        <h2>{who}</h2>
                        {parts}
                    </section>
                }
                .into_any(),
            )
        })
        .collect()
}

fn section_title(w: Wizard, kind: SectionKind) -> String {
    w.say(&format!("section-{}", kind.id()))
}

fn lines<'a>(
    w: Wizard,
    id: ProcedureId,
    lines: impl Iterator<Item = &'a Line>,
    tagged: bool,
    told: &mut Told,
) -> AnyView {
    let rows: Vec<_> = lines
        .filter_map(|line| line::view(w, id, line, tagged, told).map(IntoAny::into_any))
        .collect();
    view! { <ul class="lines">{rows}</ul> }.into_any()
}

/// Every source that the list rests on.
fn used(w: Wizard, id: ProcedureId) -> BTreeSet<SourceId> {
    w.procedure(id, jalon_rules::Procedure::sources)
        .unwrap_or_default()
}

// The oldest of the days: the page is only as fresh as what it rests on.
fn oldest_check(w: Wizard, id: ProcedureId) -> Option<chrono::NaiveDate> {
    let inventory = w.inventory();
    used(w, id)
        .into_iter()
        .filter_map(|source| inventory.pack.sources.get(usize::from(source.0)))
        .map(|source| source.checked)
        .min()
}

fn sources(w: Wizard, id: ProcedureId) -> impl IntoView {
    let texts = w.texts();
    let inventory = w.inventory();
    let rows: Vec<_> = used(w, id)
        .into_iter()
        .filter_map(|source| inventory.pack.sources.get(usize::from(source.0)))
        .map(|source| {
            let checked = page::day(&texts, source.checked);
            let date = match &source.dated {
                Some(dated) => {
                    texts.with("source-dated", &Args::new().text("dated", dated.clone()).text("checked", checked))
                }
                None => texts.with("source-checked", &Args::new().text("checked", checked)),
            };
            view! {
                <li>
                    <span lang=source.language.clone()>
                        {page::outward(source.url.clone(), source.title.clone(), Some(source.language.clone()))}
                    </span>
                    " "
                    <span class="dates">{date}</span>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <details class="fold sources">
                <summary>{texts.say("checklist-sources")}</summary>
                <ul class="source-list">{rows}</ul>
            </details>
        }
    })
}
