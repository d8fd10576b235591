//! A link that was opened: what it brings to a visit, and what is said and asked about it.

use crate::{
    page, start,
    visit::{Screen, Visit},
    wizard::Wizard,
};
use jalon_link::{Arrived, Bundle, Dropped, LinkError};
use jalon_locale::Args;
use jalon_rules::{Answers, Pack};
use leptos::prelude::*;

/// What a person has to be told, or asked, about the link they opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// It would take the place of what is here already.
    Asks(Box<Arrived>),
    /// It stands, but not all of it.
    Changed(Vec<Dropped>),
    /// It cannot be read.
    Unreadable(LinkError),
}

impl Visit {
    /// Whether anything would be lost if this visit gave way to another. `preset` stands before anybody has said anything.
    pub(crate) fn holds_something(&self, preset: &Answers) -> bool {
        self.answers
            .iter()
            .any(|(fact, answer)| preset.get(fact) != Some(answer))
            || !self.ticks.is_empty()
            || !self.dates.is_empty()
    }

    /// Whether a link brings nothing that is not here.
    fn has_already(&self, bundle: &Bundle) -> bool {
        self.answers == bundle.answers && bundle.ticks.is_subset(&self.ticks)
    }

    /// Takes a link up, and shows the page it leads to, or first the one that says what has to be said.
    pub(crate) fn receive(
        &mut self,
        pack: &Pack,
        preset: &Answers,
        read: Result<Arrived, LinkError>,
    ) -> Option<Arrival> {
        let arrival = match read {
            Err(error) => Some(Arrival::Unreadable(error)),
            Ok(Arrived { bundle, dropped }) => {
                if self.has_already(&bundle) && self.holds_something(preset) {
                    if let Some(id) = bundle.procedure {
                        self.go(Screen::Checklist(id));
                    }
                    changed(dropped)
                } else if self.holds_something(preset) {
                    Some(Arrival::Asks(Box::new(Arrived { bundle, dropped })))
                } else {
                    self.take(pack, preset, bundle);
                    changed(dropped)
                }
            }
        };
        if arrival.is_some() {
            self.go(Screen::Arrival);
        }
        arrival
    }

    /// Lets a link take the place of what is here.
    pub(crate) fn take(&mut self, pack: &Pack, preset: &Answers, bundle: Bundle) {
        self.answers = bundle.answers;
        for (fact, answer) in preset.iter() {
            if self.answers.get(fact).is_none() {
                // Where it fitted before it fits now; where not, nothing is lost.
                let _ = self.answers.set(pack, fact, answer.clone());
            }
        }
        self.ticks = bundle.ticks;
        self.dates.clear();
        self.unsent = None;
        self.steps = vec![Screen::Home];
        if !self.answers.is_empty() {
            self.steps.push(Screen::Result);
        }
        self.steps.extend(bundle.procedure.map(Screen::Checklist));
        self.at = self.steps.len() - 1;
    }
}

fn changed(dropped: Vec<Dropped>) -> Option<Arrival> {
    (!dropped.is_empty()).then_some(Arrival::Changed(dropped))
}

/// The page about a link. Once there is nothing left to say about it, the first page stands in its place.
pub(crate) fn view(w: Wizard) -> AnyView {
    match w.arrival() {
        None => start::view(w).into_any(),
        Some(Arrival::Asks(arrived)) => asks(w, &arrived).into_any(),
        Some(Arrival::Changed(dropped)) => view! {
            {page::heading(w, w.say("arrival-changed"))}
            {left_out(w, &dropped)}
            <div class="actions">
                <button type="button" class="button" on:click=move |_| w.back()>{w.say("arrival-go-on")}</button>
            </div>
        }
        .into_any(),
        Some(Arrival::Unreadable(error)) => unreadable(w, error).into_any(),
    }
}

fn asks(w: Wizard, arrived: &Arrived) -> impl IntoView + use<> {
    let count = |id: &str, answers: &Answers| {
        let count = i32::try_from(answers.len()).unwrap_or(i32::MAX);
        w.texts().with(id, &Args::new().number("count", count))
    };
    let opens = arrived
        .bundle
        .procedure
        .and_then(|id| w.procedure(id, |procedure| w.say(&procedure.id)))
        .map(|name| {
            let name = Args::new().text("name", name);
            view! { <li>{w.texts().with("arrival-opens", &name)}</li> }
        });
    view! {
        {page::heading(w, w.say("arrival-asks"))}
        <p>{w.say("arrival-asks-text")}</p>
        <ul>
            <li>{count("arrival-brings", &arrived.bundle.answers)}</li>
            {opens}
            <li>{count("arrival-here", &w.answers())}</li>
        </ul>
        {left_out(w, &arrived.dropped)}
        <div class="actions">
            <button type="button" class="button" on:click=move |_| w.back()>{w.say("arrival-keep")}</button>
            <button type="button" class="button button-second" on:click=move |_| w.use_link()>{w.say("arrival-use")}</button>
        </div>
    }
}

fn unreadable(w: Wizard, error: LinkError) -> impl IntoView {
    let why = match error {
        LinkError::Damaged => "arrival-damaged",
        LinkError::Newer => "arrival-newer",
        LinkError::NotOurs | LinkError::TooLong => "arrival-not-ours",
    };
    let (state, on) = if w.has_something_to_lose() {
        ("arrival-still-here", "arrival-go-on")
    } else {
        ("arrival-nothing", "arrival-begin")
    };
    view! {
        {page::heading(w, w.say("arrival-unreadable"))}
        <p>{w.say(why)}</p>
        <p>{w.say(state)}</p>
        <div class="actions">
            <button type="button" class="button" on:click=move |_| w.back()>{w.say(on)}</button>
        </div>
    }
}

/// What of a link no longer applies, in words.
fn left_out(w: Wizard, dropped: &[Dropped]) -> Option<impl IntoView + use<>> {
    let counted = |id: &str, is: fn(&Dropped) -> bool| {
        let count = dropped.iter().filter(|dropped| is(dropped)).count();
        let count = i32::try_from(count).unwrap_or(i32::MAX);
        (count > 0).then(|| w.texts().with(id, &Args::new().number("count", count)))
    };
    let mut said: Vec<String> = dropped
        .iter()
        .filter_map(|dropped| match dropped {
            Dropped::Answer(fact) => {
                let question = w.fact(*fact, |fact| w.texts().short(fact))?;
                let question = Args::new().text("question", question);
                Some(w.texts().with("arrival-lost-answer", &question))
            }
            Dropped::Procedure(_) => Some(w.say("arrival-lost-list")),
            Dropped::Question(_) | Dropped::Line(_) => None,
        })
        .collect();
    said.extend(counted("arrival-lost-questions", |dropped| {
        matches!(dropped, Dropped::Question(_))
    }));
    said.extend(counted("arrival-lost-lines", |dropped| {
        matches!(dropped, Dropped::Line(_))
    }));
    let lines: Vec<_> = said
        .into_iter()
        .map(|words| view! { <li>{words}</li> })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <p>{w.say("arrival-changed-text")}</p>
            <ul>{lines}</ul>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::visit::pack_for_tests as pack;
    use jalon_rules::{Answer, OptionId, ProcedureId};

    fn answers(option: u16) -> Answers {
        let pack = pack();
        let mut answers = Answers::new();
        answers
            .set(&pack, pack.roles.aim, Answer::One(OptionId(option)))
            .expect("it fits");
        answers
    }

    fn visit(answers: Answers) -> Visit {
        let mut visit = Visit::new("v".into(), "fr".into(), answers);
        visit.go(Screen::Find);
        visit
    }

    fn link(answers: Answers, procedure: Option<ProcedureId>) -> Arrived {
        Arrived {
            bundle: Bundle {
                answers,
                procedure,
                ticks: ["eqpr/email".to_owned()].into(),
                language: "ar".into(),
            },
            dropped: Vec::new(),
        }
    }

    const OPENED: Option<ProcedureId> = Some(ProcedureId(2));

    #[test]
    fn a_link_stands_at_once_where_nothing_is_lost() {
        let none = Answers::new();
        let ways = [
            (
                answers(0),
                OPENED,
                vec![
                    Screen::Home,
                    Screen::Result,
                    Screen::Checklist(ProcedureId(2)),
                ],
            ),
            (answers(0), None, vec![Screen::Home, Screen::Result]),
            (
                none.clone(),
                OPENED,
                vec![Screen::Home, Screen::Checklist(ProcedureId(2))],
            ),
        ];
        for (given, procedure, steps) in ways {
            let mut visit = visit(none.clone());
            let said = visit.receive(&pack(), &none, Ok(link(given.clone(), procedure)));
            assert_eq!(said, None);
            assert_eq!((visit.at, visit.steps), (steps.len() - 1, steps));
            assert_eq!(visit.answers, given);
            assert!(visit.ticks.contains("eqpr/email"));
        }
    }

    #[test]
    fn nothing_that_is_here_changes_before_the_choice() {
        let none = Answers::new();
        let mut ticked = visit(none.clone());
        ticked.ticks.insert("eqpr/account".into());
        for before in [visit(answers(1)), ticked] {
            let mut visit = before.clone();
            let arrived = link(answers(0), OPENED);
            let said = visit.receive(&pack(), &none, Ok(arrived.clone()));
            assert_eq!(said, Some(Arrival::Asks(Box::new(arrived))));
            assert_eq!(visit.screen(), Screen::Arrival);
            visit.show(visit.at - 1);
            assert_eq!(
                (&visit.answers, &visit.ticks),
                (&before.answers, &before.ticks)
            );
            assert_eq!(visit.screen(), before.screen());
        }
    }

    #[test]
    fn a_link_to_what_is_here_asks_nothing() {
        let mut visit = visit(answers(0));
        visit.ticks.insert("eqpr/email".into());
        let said = visit.receive(&pack(), &Answers::new(), Ok(link(answers(0), OPENED)));
        assert_eq!(said, None);
        assert_eq!(visit.screen(), Screen::Checklist(ProcedureId(2)));
    }

    #[test]
    fn what_was_left_out_is_said_before_the_list_is_shown() {
        let none = Answers::new();
        let mut visit = visit(none.clone());
        let dropped = vec![Dropped::Line(None), Dropped::Answer(pack().roles.aim)];
        let read = Arrived {
            dropped: dropped.clone(),
            ..link(answers(0), OPENED)
        };
        let said = visit.receive(&pack(), &none, Ok(read));
        assert_eq!(said, Some(Arrival::Changed(dropped)));
        assert_eq!(visit.screen(), Screen::Arrival);
        visit.show(visit.at - 1);
        assert_eq!(visit.screen(), Screen::Checklist(ProcedureId(2)));
    }

    #[test]
    fn a_link_that_cannot_be_read_takes_nothing_away() {
        for before in [visit(Answers::new()), visit(answers(1))] {
            let mut visit = before.clone();
            let said = visit.receive(&pack(), &Answers::new(), Err(LinkError::Damaged));
            assert_eq!(said, Some(Arrival::Unreadable(LinkError::Damaged)));
            visit.show(visit.at - 1);
            assert_eq!(
                (&visit.answers, visit.screen()),
                (&before.answers, before.screen())
            );
        }
    }

    /// What the site knows about everybody, such as its country, is nothing to lose, and stays where a link says nothing of it.
    #[test]
    fn what_stands_for_everybody_is_nothing_to_lose() {
        let pack = pack();
        let mut preset = Answers::new();
        let country = pack.roles.country;
        preset
            .set(&pack, country, Answer::One(OptionId(3)))
            .expect("it fits");
        let mut visit = visit(preset.clone());
        assert_eq!(
            visit.receive(&pack, &preset, Ok(link(answers(0), None))),
            None
        );
        assert_eq!(visit.answers.len(), 2);
        assert_eq!(visit.answers.get(country), preset.get(country));
    }
}
