//! Where the whole thing stands on the day of printing: days that count, what comes next, what is missing, what waits on others.

use super::{
    flow::{Sheet, rule},
    line,
};
use crate::{calendar::Dated, checklist};
use jalon_locale::Args;
use jalon_rules::{Line, Progress, progress};
use leptos::prelude::*;
use std::rc::Rc;

impl Sheet {
    /// What is said of the days of one line, and room to write those that are not known.
    pub(super) fn days(&self, item: usize) -> Vec<AnyView> {
        let [own, other] = &self.dues;
        own.iter()
            .filter(|due| due.item == item)
            .map(|due| {
                let there = other.iter().find(|there| there.name == due.name);
                let both = |said: &dyn Fn(&Dated) -> Option<String>| {
                    self.pair(&|texts| {
                        let own = std::ptr::eq(texts, Rc::as_ptr(&self.texts));
                        said(if own { due } else { there? })
                    })
                };
                let known =
                    both(&Dated::sentence).map(|words| view! { <p class="paper-day">{words}</p> });
                let asked: Vec<_> = (0..due.asked.len())
                    .filter_map(|at| both(&|due| due.asked.get(at).cloned()))
                    .map(|words| view! { <p class="paper-field">{words}{rule()}</p> })
                    .collect();
                view! { {known}{asked} }.into_any()
            })
            .collect()
    }

    /// The days that are known, on the first leaf.
    pub(super) fn known_days(&self) -> Vec<AnyView> {
        let known: Vec<AnyView> = self.dues[0]
            .iter()
            .filter_map(|due| Some((due, due.sentence()?)))
            .map(|(due, own)| {
                let there = self.dues[1].iter().find(|there| there.name == due.name);
                let words = self.pair(&|texts| {
                    if std::ptr::eq(texts, Rc::as_ptr(&self.texts)) {
                        Some(own.clone())
                    } else {
                        there?.sentence()
                    }
                });
                view! { <li class="paper-block paper-bullet paper-day">{words}</li> }.into_any()
            })
            .collect();
        self.listed("date-title", known)
    }

    /// The next thing to do, what is missing and what waits on others, once something is ticked: before, the list says it.
    pub(super) fn standing(&self) -> Vec<AnyView> {
        if self.ticks.is_empty() {
            return Vec::new();
        }
        let who = self.w.who();
        let found = progress(&self.resolved, checklist::progress::own(who), |line| {
            self.is_ticked(line)
        });
        let stage = found.stage();
        let Progress {
            next,
            missing,
            waiting,
            done,
            all,
            ..
        } = found;
        let small = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        let done = self.pair(&|texts| {
            let args = Args::new()
                .number("done", small(done))
                .number("total", small(all));
            Some(texts.with("checklist-done", &args))
        });
        let stage = self.pair(&|texts| checklist::progress::stage(texts, who, stage));
        let next = next.and_then(|line| {
            self.pair(&|texts| line::short(self, texts, line))
                .map(|words| view! { <p class="paper-label">{self.say("progress-next")}</p> <p>{words}</p> })
        });
        let folded = |title: &str, lines: &[&Line]| {
            let count = small(lines.len());
            let numbers: Vec<String> = lines.iter().map(|line| self.number_of(line)).collect();
            (count > 0).then(|| {
                let words = self.pair(&|texts| {
                    let said = texts.with(title, &Args::new().number("count", count));
                    let numbers = texts.formats(|formats| formats.list(&numbers));
                    let args = Args::new().text("said", said).text("numbers", numbers);
                    Some(texts.with("paper-numbers", &args))
                });
                view! { <p>{words}</p> }
            })
        };
        vec![
            self.head(&["progress-title"]),
            view! {
                <div class="paper-block">
                    <p>{done}</p>
                    {stage.map(|stage| view! { <p>{stage}</p> })}
                    {next}
                    {folded("progress-missing", &missing)}
                    {folded("progress-waiting", &waiting)}
                </div>
            }
            .into_any(),
        ]
    }

    /// The number that a line will have on this sheet.
    fn number_of(&self, wanted: &Line) -> String {
        let groups = self.groups();
        let mut lines = groups.iter().flat_map(|(_, lines)| lines);
        let at = lines.position(|line| line == wanted).unwrap_or_default() + 1;
        self.digits(at)
    }
}
