//! What the page around an instance may wish: a country, a starting point, the procedures it is about.

use super::Notice;
use crate::visit::Screen;
use jalon_rules::{Answer, Answers, Fact, FactId, Pack, ProcedureId};

/// Wishes as they were written down, by somebody who may have mistyped them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The country that the site is about, by its code.
    pub country: Option<String>,
    /// Where to begin: `home`, `questions`, an aim, or a procedure.
    pub start: Option<String>,
    /// The procedures that the site is about. Empty: all.
    pub procedures: Vec<String>,
}

/// Where a fresh visit begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Begins {
    /// At the first page.
    Home,
    /// At the first question that is open.
    Questions,
    /// At this page.
    At(Screen),
}

impl Wishes {
    /// Makes the wishes hold: narrows the pack down, adds to the answers that stand before anybody has said anything, and says
    /// where to begin. What the content does not know is told, and left out.
    pub(crate) fn grant(
        &self,
        pack: &mut Pack,
        preset: &mut Answers,
        tell: &dyn Fn(Notice),
    ) -> Begins {
        let not_known = |setting, value: &str, known: Vec<String>| {
            tell(Notice::NotKnown {
                setting,
                value: value.to_owned(),
                known,
            });
        };
        if let Some(code) = &self.country
            && !choose(pack, preset, pack.roles.country, code)
        {
            not_known("country", code, options(pack, pack.roles.country));
        }
        let mut focus: Vec<ProcedureId> = Vec::new();
        for id in &self.procedures {
            match pack.procedure(id) {
                Some(id) => focus.push(id),
                None => not_known("procedures", id, procedures(pack)),
            }
        }
        if !focus.is_empty() {
            let aim = pack.only_aim(&focus);
            if let Some(aim) = aim {
                // Taken from the pack itself, so it fits.
                let _ = preset.set(pack, pack.roles.aim, Answer::One(aim));
            }
            pack.focus_on(&focus);
        }
        match self.start.as_deref() {
            None | Some("home") => Begins::Home,
            Some("questions") => Begins::Questions,
            Some(start) => {
                if let Some(id) = pack.procedure(start) {
                    Begins::At(Screen::Checklist(id))
                } else if choose(pack, preset, pack.roles.aim, start) {
                    Begins::Questions
                } else {
                    let mut known = vec!["home".to_owned(), "questions".to_owned()];
                    known.extend(options(pack, pack.roles.aim));
                    known.extend(procedures(pack));
                    not_known("start", start, known);
                    Begins::Home
                }
            }
        }
    }
}

/// Sets a choice by the id of its option. Says whether there is such an option.
fn choose(pack: &Pack, answers: &mut Answers, fact: FactId, option: &str) -> bool {
    let found = pack
        .facts
        .get(usize::from(fact.0))
        .and_then(|fact| fact.option(option));
    found.is_some_and(|option| answers.set(pack, fact, Answer::One(option)).is_ok())
}

fn options(pack: &Pack, fact: FactId) -> Vec<String> {
    let fact = pack.facts.get(usize::from(fact.0));
    let options = fact.map(Fact::options).unwrap_or_default();
    options.iter().map(|option| option.id.clone()).collect()
}

fn procedures(pack: &Pack) -> Vec<String> {
    let procedures = pack.procedures.iter();
    procedures.map(|procedure| procedure.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::visit::pack_for_tests;
    use chrono::NaiveDate;
    use jalon_rules::{Verdict, route};
    use std::cell::RefCell;

    fn granted(wishes: &Wishes) -> (Pack, Answers, Begins, Vec<(&'static str, String)>) {
        let (mut pack, mut preset) = (pack_for_tests(), Answers::new());
        let told = RefCell::new(Vec::new());
        let begins = wishes.grant(&mut pack, &mut preset, &|notice| {
            if let Notice::NotKnown {
                setting,
                value,
                known,
            } = notice
            {
                assert!(known.len() > 5 && !known.contains(&value), "{known:?}");
                told.borrow_mut().push((setting, value));
            }
        });
        (pack, preset, begins, told.into_inner())
    }

    fn wish(country: &str, start: &str, procedures: &[&str]) -> Wishes {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Wishes {
            country: some(country),
            start: some(start),
            procedures: procedures.iter().map(|&id| id.to_owned()).collect(),
        }
    }

    fn option(pack: &Pack, preset: &Answers, fact: FactId) -> String {
        match preset.get(fact) {
            Some(Answer::One(option)) => pack.facts[usize::from(fact.0)].option_id(*option).into(),
            _ => String::new(),
        }
    }

    #[test]
    fn each_start_begins_where_it_says() {
        let eqpr = pack_for_tests()
            .procedure("eqpr")
            .expect("a procedure of ours");
        for (start, begins, aim) in [
            ("", Begins::Home, ""),
            ("home", Begins::Home, ""),
            ("questions", Begins::Questions, ""),
            ("work", Begins::Questions, "work"),
            ("eqpr", Begins::At(Screen::Checklist(eqpr)), ""),
        ] {
            let (pack, preset, found, told) = granted(&wish("FR", start, &[]));
            assert_eq!((found, told), (begins, vec![]), "{start}");
            assert_eq!(option(&pack, &preset, pack.roles.aim), aim, "{start}");
            assert_eq!(option(&pack, &preset, pack.roles.country), "FR", "{start}");
        }
    }

    #[test]
    fn what_is_not_known_is_told_and_left_out() {
        let (_, preset, begins, told) = granted(&wish("XX", "sleep", &["blue-card", "passport"]));
        assert_eq!(begins, Begins::Home);
        let said = |setting, value: &str| (setting, value.to_owned());
        assert_eq!(
            told,
            [
                said("country", "XX"),
                said("procedures", "passport"),
                said("start", "sleep")
            ]
        );
        // What is known still counts, and the Blue Card serves one aim.
        let pack = pack_for_tests();
        assert_eq!(option(&pack, &preset, pack.roles.aim), "work");
        assert!(preset.get(pack.roles.country).is_none());
    }

    #[test]
    fn only_the_procedures_wished_for_are_proposed() {
        let (pack, preset, ..) = granted(&wish("FR", "", &["eqpr", "enic-naric"]));
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let route = route(&pack, &preset, today);
        for outcome in &route.outcomes {
            let id = pack.procedures[usize::from(outcome.procedure.0)]
                .id
                .as_str();
            if !["eqpr", "enic-naric"].contains(&id) {
                assert_eq!(outcome.verdict, Verdict::NotRelevant, "{id}");
            }
        }
        assert!(route.next.is_some());
    }
}
