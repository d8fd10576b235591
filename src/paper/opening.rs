//! What stands before the lines: what it is, room to write, on which answers it rests, and what has to hold.

use super::flow::{Extent, Sheet, rule};
use crate::{answers, result};
use jalon_locale::{Args, Key};
use jalon_rules::{Property, Status, Verdict};
use leptos::prelude::*;

impl Sheet {
    /// What it is, in which languages, of which day.
    pub(super) fn opening(&self) -> AnyView {
        let mut languages = vec![self.texts.language.name.clone()];
        languages.extend(self.second.iter().map(|texts| texts.language.name.clone()));
        let languages = self.texts.formats(|formats| formats.list(&languages));
        let args = Args::new()
            .text("language", languages)
            .text("day", self.today());
        let name = self.procedure.id.clone();
        view! {
            <header class="paper-block paper-opening">
                <p class="paper-kind">{self.say("paper-kind")}</p>
                <h2>{self.pair(&|texts| Some(texts.say(&name)))}</h2>
                <p>{self.texts.with("paper-of", &args)}</p>
            </header>
        }
        .into_any()
    }

    /// Lines to write on by hand.
    pub(super) fn fields(&self) -> AnyView {
        let fields: Vec<_> = ["number", "account", "sent", "helper", "appointment"]
            .into_iter()
            .map(|field| {
                view! {
                    <li class="paper-field">
                        {self.say(&format!("paper-field-{field}"))}
                        {rule()}
                    </li>
                }
            })
            .collect();
        let mut class = String::from("paper-block paper-fields paper-extra");
        if self.second.is_some() {
            class.push_str(" paper-fields-long");
        }
        view! { <ul class=class>{fields}</ul> }.into_any()
    }

    pub(super) fn originals(&self) -> AnyView {
        view! { <p class="paper-block paper-originals">{self.say("paper-originals")}</p> }
            .into_any()
    }

    /// What the procedure is and is not, and who decides.
    pub(super) fn about(&self) -> Vec<AnyView> {
        let name = &self.procedure.id;
        let said = |message: &str| {
            let key = Key::procedure(name, message);
            self.pair(&|texts| texts.find(key.clone()))
        };
        let told = |label: &str, message: &str| {
            let words = said(message)?;
            Some(
                view! {
                    <div class="paper-block paper-told">
                        <p class="paper-label">{self.say(label)}</p>
                        <p>{words}</p>
                    </div>
                }
                .into_any(),
            )
        };
        let summary = self.pair(&|texts| texts.attribute(name, "summary"));
        let summary = view! { <p class="paper-block">{summary}</p> }.into_any();
        [
            Some(summary),
            told("result-not", "not"),
            told("paper-decides", "decides"),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The answers that the list rests on, or room to write.
    pub(super) fn rests_on(&self) -> Vec<AnyView> {
        let inventory = self.w.inventory();
        let mut rows: Vec<AnyView> = self
            .answers
            .iter()
            .filter_map(|(id, answer)| {
                let fact = inventory.pack.facts.get(usize::from(id.0))?;
                if fact.is(Property::Sensitive) && !self.w.adds_sensitive() {
                    return None;
                }
                let question = self.pair(&|texts| Some(texts.short(fact)));
                let words = self.pair(&|texts| Some(answers::said::words(texts, fact, answer)));
                Some(view! {
                    <div class="paper-block paper-answer"><dt>{question}</dt><dd>{words}</dd></div>
                })
            })
            .map(IntoAny::into_any)
            .collect();
        let empty = rows.is_empty();
        if self.extent == Extent::Blank {
            let write = self.say("paper-for-whom-write");
            rows.push(
                view! {
                    <div class="paper-block paper-answer">
                        <dt>{write}</dt>
                        <dd>{rule()}</dd>
                    </div>
                }
                .into_any(),
            );
        } else if empty {
            return Vec::new();
        }
        let left_out = (self.extent != Extent::Blank && !self.w.adds_sensitive())
            .then(|| view! { <p class="paper-block">{self.say("paper-left-out")}</p> }.into_any());
        let mut part = vec![
            self.head(&["paper-for-whom"]),
            view! { <dl class="paper-answers">{rows}</dl> }.into_any(),
        ];
        part.extend(left_out);
        part
    }

    /// The verdict of the answers on the sheet, what stands in the way, and what has to hold.
    pub(super) fn conditions(&self) -> Vec<AnyView> {
        let part = |title: &str, wanted: &dyn Fn(usize) -> Option<bool>| {
            let rows: Vec<AnyView> = self
                .procedure
                .conditions
                .iter()
                .enumerate()
                .filter_map(|(at, condition)| {
                    let fails = wanted(at)?;
                    let key =
                        Key::procedure(&self.procedure.id, format!("condition-{}", condition.id));
                    self.pair(&|texts| {
                        fails
                            .then(|| texts.find(key.clone().attr("no")))
                            .flatten()
                            .or_else(|| texts.find(key.clone()))
                    })
                })
                .map(|words| view! { <li class="paper-block paper-bullet">{words}</li> }.into_any())
                .collect();
            self.listed(title, rows)
        };
        let Some(outcome) = &self.outcome else {
            return part("checklist-for-whom", &|_| Some(false));
        };
        let status = |at: usize| {
            let mut findings = outcome.findings.iter();
            let finding = findings.find(|finding| usize::from(finding.condition.0) == at)?;
            Some(&finding.status)
        };
        let mut parts = Vec::new();
        if outcome.verdict.fits() || outcome.verdict == Verdict::Closed {
            let id = result::verdict_words(outcome.verdict, self.procedure.nothing_needed);
            parts
                .push(view! { <p class="paper-block paper-verdict">{self.say(id)}</p> }.into_any());
        }
        parts.extend(part("checklist-in-the-way", &|at| {
            (*status(at)? == Status::Fails).then_some(true)
        }));
        parts.extend(part("checklist-holds-if", &|at| {
            (!matches!(status(at)?, Status::Fails | Status::Holds)).then_some(false)
        }));
        parts
    }
}
