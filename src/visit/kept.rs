//! A visit as it is written down: by stable ids, so that a newer edition of the content can still read it.

use super::{Screen, Visit, Who};
use crate::question::Unsent;
use chrono::{Datelike, NaiveDate};
use jalon_rules::{Amount, Answer, Answers, FactId, Kind, OptionId, Pack, Per, ProcedureId};
use serde::{Deserialize, Serialize};

/// What is written down.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) id: String,
    pub(super) language: String,
    pub(super) at: u16,
    pub(super) steps: Vec<KeptScreen>,
    pub(super) answers: Vec<(String, KeptAnswer)>,
    pub(super) ticks: Vec<String>,
    /// Days counted from the first of the common era.
    pub(super) dates: Vec<(String, i32)>,
    pub(super) who: Who,
    pub(super) remembered: bool,
    pub(super) unsent: Option<Unsent>,
    pub(super) base: u16,
}

#[derive(Serialize, Deserialize)]
pub(super) enum KeptScreen {
    Home,
    Question(String),
    Detail(String, String),
    Answers,
    Result,
    Checklist(String),
    Find,
    StartAgain,
    Questions,
    NextPerson,
    Paper(String),
    Carry(String),
}

#[derive(Serialize, Deserialize)]
pub(super) enum KeptAnswer {
    Unknown,
    Options(Vec<String>),
    Number(i64),
    Money {
        minor: i64,
        currency: String,
        monthly: bool,
        payments: u8,
    },
}

impl Kept {
    pub(super) fn of(visit: &Visit, pack: &Pack) -> Self {
        let fact = |fact: FactId| {
            pack.facts
                .get(usize::from(fact.0))
                .map_or_else(String::new, |fact| fact.id.clone())
        };
        let procedure = |id: ProcedureId| {
            pack.procedures
                .get(usize::from(id.0))
                .map_or_else(String::new, |procedure| procedure.id.clone())
        };
        let screen = |screen: &Screen| match *screen {
            // A link is never kept, so there is nothing to say about it after a reload.
            Screen::Home | Screen::Arrival => KeptScreen::Home,
            Screen::Question(id) => KeptScreen::Question(fact(id)),
            Screen::Detail(of, id) => KeptScreen::Detail(procedure(of), fact(id)),
            Screen::Answers => KeptScreen::Answers,
            Screen::Result => KeptScreen::Result,
            Screen::Checklist(id) => KeptScreen::Checklist(procedure(id)),
            Screen::Find => KeptScreen::Find,
            Screen::StartAgain => KeptScreen::StartAgain,
            Screen::Questions => KeptScreen::Questions,
            Screen::NextPerson => KeptScreen::NextPerson,
            Screen::Paper(id) => KeptScreen::Paper(procedure(id)),
            Screen::Carry(id) => KeptScreen::Carry(procedure(id)),
        };
        let answers = visit.answers.iter().filter_map(|(id, answer)| {
            let asked = pack.facts.get(usize::from(id.0))?;
            let kept = match answer {
                Answer::Unknown => KeptAnswer::Unknown,
                Answer::One(option) => {
                    KeptAnswer::Options(vec![asked.option_id(*option).to_owned()])
                }
                Answer::Several(options) => KeptAnswer::Options(
                    options
                        .iter()
                        .map(|option| asked.option_id(*option).to_owned())
                        .collect(),
                ),
                Answer::Number(value) => KeptAnswer::Number(*value),
                Answer::Money(amount) => KeptAnswer::Money {
                    minor: amount.minor,
                    currency: amount.currency.clone(),
                    monthly: amount.per == Per::Month,
                    payments: amount.payments,
                },
            };
            Some((asked.id.clone(), kept))
        });
        Self {
            id: visit.id.clone(),
            language: visit.language.clone(),
            at: u16::try_from(visit.at).unwrap_or(0),
            steps: visit.steps.iter().map(screen).collect(),
            answers: answers.collect(),
            ticks: visit.ticks.iter().cloned().collect(),
            dates: visit
                .dates
                .iter()
                .map(|(name, day)| (name.clone(), day.num_days_from_ce()))
                .collect(),
            who: visit.who,
            remembered: visit.remembered,
            unsent: visit.unsent.clone(),
            base: u16::try_from(visit.base).unwrap_or(0),
        }
    }

    /// Drops what this edition of the content no longer knows.
    pub(super) fn restore(self, pack: &Pack) -> Visit {
        let mut answers = Answers::new();
        for (name, kept) in self.answers {
            let Some(id) = pack.find_fact(&|known| known == name).now() else {
                continue;
            };
            let Some(fact) = pack.facts.get(usize::from(id.0)) else {
                continue;
            };
            let answer = match kept {
                KeptAnswer::Unknown => Answer::Unknown,
                KeptAnswer::Options(names) => {
                    let options: Option<Vec<OptionId>> = names
                        .iter()
                        .map(|name| pack.find_option(id, &|known| known == name).now())
                        .collect();
                    // Where one of several is gone, the rest would say something that the person never said.
                    let Some(options) = options else { continue };
                    match (&fact.kind, &*options) {
                        (Kind::Choice { .. }, [option]) => Answer::One(*option),
                        _ => Answer::Several(options),
                    }
                }
                KeptAnswer::Number(value) => Answer::Number(value),
                KeptAnswer::Money {
                    minor,
                    currency,
                    monthly,
                    payments,
                } => Answer::Money(Amount {
                    minor,
                    currency,
                    per: if monthly { Per::Month } else { Per::Year },
                    payments,
                }),
            };
            if answers.set(pack, id, answer).is_err() {
                answers.remove(id);
            }
        }
        let fact = |name: &str| pack.find_fact(&|known| known == name).now();
        let procedure = |name: &str| pack.find_procedure(&|known| known == name).now();
        let screen = |kept: KeptScreen| match kept {
            KeptScreen::Home => Some(Screen::Home),
            KeptScreen::Question(name) => fact(&name).map(Screen::Question),
            KeptScreen::Detail(of, name) => Some(Screen::Detail(procedure(&of)?, fact(&name)?)),
            KeptScreen::Answers => Some(Screen::Answers),
            KeptScreen::Result => Some(Screen::Result),
            KeptScreen::Checklist(name) => procedure(&name).map(Screen::Checklist),
            KeptScreen::Find => Some(Screen::Find),
            KeptScreen::StartAgain => Some(Screen::StartAgain),
            KeptScreen::Questions => Some(Screen::Questions),
            KeptScreen::NextPerson => Some(Screen::NextPerson),
            KeptScreen::Paper(name) => procedure(&name).map(Screen::Paper),
            KeptScreen::Carry(name) => procedure(&name).map(Screen::Carry),
        };
        // A day belongs to its procedure, whatever that is called now.
        let day = |name: &str, day: i32| {
            let (of, date) = name.split_once('/')?;
            let of = pack.procedures.get(usize::from(procedure(of)?.0))?;
            let day = NaiveDate::from_num_days_from_ce_opt(day)?;
            Some((format!("{}/{date}", of.id), day))
        };
        // A page that no longer exists becomes the answers, so that the numbers in the browser's history still count right.
        let mut steps: Vec<Screen> = self
            .steps
            .into_iter()
            .map(|kept| screen(kept).unwrap_or(Screen::Answers))
            .collect();
        if steps.is_empty() {
            steps.push(Screen::Home);
        }
        let at = usize::from(self.at).min(steps.len() - 1);
        Visit {
            id: self.id,
            answers,
            ticks: self
                .ticks
                .iter()
                .filter_map(|line| pack.line_now(line))
                .collect(),
            dates: self
                .dates
                .into_iter()
                .filter_map(|(name, number)| day(&name, number))
                .collect(),
            steps,
            at,
            language: self.language,
            who: self.who,
            remembered: self.remembered,
            unsent: self.unsent,
            base: usize::from(self.base),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::visit::pack_for_tests as pack;
    use std::collections::BTreeSet;

    #[test]
    fn a_visit_is_restored_as_it_was_kept() {
        let pack = pack();
        let mut visit = Visit::new("v".into(), "ar".into(), Answers::new());
        visit.who = Who::Employer;
        for (id, fact) in pack.facts() {
            let answer = match &fact.kind {
                Kind::Choice { .. } => Answer::One(OptionId(0)),
                Kind::Choices { .. } => Answer::Several(vec![OptionId(0), OptionId(1)]),
                Kind::Number { max, .. } => Answer::Number(*max),
                Kind::Money => Answer::Money(Amount {
                    minor: 300_050,
                    currency: "EUR".into(),
                    per: Per::Month,
                    payments: 13,
                }),
            };
            visit
                .answers
                .set(&pack, id, answer)
                .expect("the answer fits");
            visit.go(Screen::Question(id));
            visit.go(Screen::Detail(ProcedureId(0), id));
        }
        for screen in [
            Screen::Answers,
            Screen::Result,
            Screen::Checklist(ProcedureId(1)),
            Screen::Find,
            Screen::StartAgain,
            Screen::Questions,
            Screen::NextPerson,
            Screen::Paper(ProcedureId(1)),
            Screen::Carry(ProcedureId(1)),
        ] {
            visit.go(screen);
        }
        visit.ticks.insert("eqpr/email".into());
        visit.ticks.insert("start-letter/go-today".into());
        visit.dates.insert(
            "rncp/notified".into(),
            NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
        );
        visit.at = 3;
        visit.remembered = true;
        visit.unsent = Some(Unsent {
            typed: "3 0".into(),
            ..Unsent::default()
        });
        let bytes = postcard::to_allocvec(&Kept::of(&visit, &pack)).expect("it can be written");
        let kept: Kept = postcard::from_bytes(&bytes).expect("it can be read");
        assert_eq!(kept.restore(&pack), visit);
    }

    /// What newer content calls by other names is found under them.
    #[test]
    fn a_visit_outlives_new_names() {
        use jalon_rules::Former;
        let mut pack = pack();
        let former = |of: &str, id: &str, now: &str| Former {
            of: of.to_owned(),
            id: id.to_owned(),
            now: Some(now.to_owned()),
        };
        pack.renamed.questions = vec![former("", "purpose", "aim")];
        pack.renamed.options = vec![former("aim", "job", "work")];
        pack.renamed.procedures = vec![former("", "passport", "eqpr")];
        pack.renamed.items = vec![former("eqpr", "mail", "email")];
        let mut kept = Kept::of(&Visit::new("v".into(), "fr".into(), Answers::new()), &pack);
        kept.steps = vec![
            KeptScreen::Question("purpose".into()),
            KeptScreen::Checklist("passport".into()),
            KeptScreen::Paper("passport".into()),
        ];
        kept.answers = vec![("purpose".into(), KeptAnswer::Options(vec!["job".into()]))];
        kept.ticks = vec!["passport/mail".into(), "passport/nothing".into()];
        kept.dates = vec![
            ("passport/sent".into(), 739_000),
            ("nothing".into(), 739_000),
        ];
        let visit = kept.restore(&pack);
        let aim = pack.fact("aim").expect("a fact");
        let eqpr = pack.procedure("eqpr").expect("a procedure");
        let work = pack.facts[usize::from(aim.0)]
            .option("work")
            .expect("an option");
        assert_eq!(visit.answers.get(aim), Some(&Answer::One(work)));
        assert_eq!(
            visit.steps,
            [
                Screen::Question(aim),
                Screen::Checklist(eqpr),
                Screen::Paper(eqpr)
            ]
        );
        assert_eq!(visit.ticks, BTreeSet::from(["eqpr/email".to_owned()]));
        let dates: Vec<_> = visit.dates.keys().map(String::as_str).collect();
        assert_eq!(dates, ["eqpr/sent"]);
    }

    #[test]
    fn what_newer_content_no_longer_knows_is_dropped() {
        let kept = Kept {
            id: "v".into(),
            language: "fr".into(),
            at: 9,
            steps: vec![
                KeptScreen::Home,
                KeptScreen::Question("no-such-fact".into()),
            ],
            answers: vec![
                ("no-such-fact".into(), KeptAnswer::Unknown),
                (
                    "aim".into(),
                    KeptAnswer::Options(vec!["no-such-option".into()]),
                ),
                // One of several is gone: the other alone is not what was said.
                (
                    "papers_language".into(),
                    KeptAnswer::Options(vec!["ar".into(), "no-such-option".into()]),
                ),
            ],
            ticks: Vec::new(),
            dates: Vec::new(),
            who: Who::Person,
            remembered: false,
            unsent: None,
            base: 0,
        };
        let visit = kept.restore(&pack());
        assert!(visit.answers.is_empty());
        assert_eq!(
            (visit.steps.as_slice(), visit.at),
            ([Screen::Home, Screen::Answers].as_slice(), 1)
        );
    }
}
