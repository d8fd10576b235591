//! The days that count in words, from the content as it stands.

use super::{Dated, file, said};
use crate::carry::tests::{LANGUAGES, pack, texts, today};
use chrono::{Days, NaiveDate};
use jalon_rules::{Answers, DueKind, Pack, Procedure, Property, carried_dates, deadlines};
use std::collections::BTreeMap;

/// Every day that a procedure asks for, written down as this one.
fn written(procedure: &Procedure, day: NaiveDate) -> BTreeMap<String, NaiveDate> {
    let names = procedure.deadlines.iter().flat_map(|deadline| {
        [
            deadline.day_name(&procedure.id),
            deadline.letter_name(&procedure.id),
        ]
    });
    names.flatten().map(|name| (name, day)).collect()
}

/// Everything that has or could have a day, of every procedure, in every language.
fn everywhere(
    pack: &Pack,
    day: Option<NaiveDate>,
    each: &mut dyn FnMut(&str, &Procedure, &[Dated]),
) {
    for (id, procedure) in pack.procedures() {
        if procedure.deadlines.is_empty() {
            continue;
        }
        let days = day.map_or_else(BTreeMap::new, |day| written(procedure, day));
        for code in LANGUAGES {
            let texts = texts(code, &procedure.id);
            let dated = said(pack, &texts, id, &Answers::new(), today(), &days);
            each(code, procedure, &dated);
        }
    }
}

fn whole(words: &str) -> bool {
    !words.is_empty() && !words.contains(['{', '}']) && !words.contains("[…]")
}

#[test]
fn what_is_not_known_is_asked_for_in_every_language() {
    let pack = pack();
    let mut count = 0;
    everywhere(&pack, None, &mut |code, procedure, dated| {
        for one in dated {
            let at = format!("{code} {} {one:?}", procedure.id);
            assert!(one.known.is_none() && one.sentence().is_none(), "{at}");
            assert!(
                !one.asked.is_empty() && one.asked.iter().all(|label| whole(label)),
                "{at}"
            );
            count += 1;
        }
    });
    assert!(count > 30, "only {count} were asked for");
}

#[test]
fn what_is_known_is_said_with_its_day_and_how_it_stands() {
    let pack = pack();
    let mut over = 0;
    for passed in [0, 1, 400] {
        let day = today() - Days::new(passed);
        everywhere(&pack, Some(day), &mut |code, procedure, dated| {
            let texts = texts(code, &procedure.id);
            for one in dated {
                let Some(known) = &one.known else {
                    panic!("{code} {} {one:?}", procedure.id)
                };
                let at = format!("{code} {} {known:?}", procedure.id);
                let (date, weekday) =
                    texts.formats(|formats| (formats.date(known.day), formats.weekday(known.day)));
                assert!(
                    known.words.contains(&date) && known.words.contains(&weekday),
                    "{at}"
                );
                assert!(whole(&known.words) && whole(&known.standing), "{at}");
                assert!(known.notes.iter().all(|note| whole(note)), "{at}");
                assert!(one.asked.is_empty(), "{at}");
                let kind = procedure
                    .deadlines
                    .iter()
                    .find(|deadline| one.name.ends_with(&format!("/{}", deadline.id)))
                    .map(|deadline| deadline.kind);
                assert_eq!(known.past, known.day < today(), "{at}");
                assert_eq!(
                    known.over,
                    known.past && kind != Some(DueKind::Opens),
                    "{at}"
                );
                let sentence = one.sentence().unwrap_or_default();
                // Paper is read on another day: it says that time is over, and never how many days are left.
                assert_eq!(sentence.contains(&known.standing), known.over, "{at}");
                over += usize::from(known.over);
            }
        });
    }
    assert!(over > 30, "only {over} were over");
}

#[test]
fn a_last_day_that_is_counted_never_stands_without_the_letter() {
    let pack = pack();
    let texts = texts("en", "rncp");
    let id = pack.procedure("rncp").expect("a procedure of ours");
    let procedure = &pack.procedures[usize::from(id.0)];
    let mut dates = written(procedure, today());
    dates.retain(|name, _| !name.ends_with(".letter"));
    let dues = deadlines(&pack, id, &Answers::new(), today(), &dates);
    let said = said(&pack, &texts, id, &Answers::new(), today(), &dates);
    let mut counted = 0;
    for (due, known) in dues.iter().zip(said.into_iter().map(|one| one.known)) {
        let deadline = &procedure.deadlines[due.deadline];
        let Some(known) = known.filter(|_| deadline.kind == DueKind::LastDay) else {
            continue;
        };
        let closed = texts.say("date-closed-days");
        assert_eq!(known.notes.contains(&closed), !known.past, "{known:?}");
        if deadline.letter {
            assert!(
                known.notes.contains(&texts.say("date-letter-decides")),
                "{known:?}"
            );
            counted += 1;
        }
    }
    assert!(counted > 0);
}

#[test]
fn a_calendar_tells_nothing_unless_the_person_says_so() {
    let pack = pack();
    assert_eq!(file::NAME, "jalon-dates.ics");
    everywhere(&pack, Some(today()), &mut |code, procedure, dated| {
        let texts = texts(code, &procedure.id);
        let title = texts.say("date-file-title");
        assert!(whole(&title), "{code}");
        for one in dated {
            let event = |details| {
                file::event(&texts, one, "mark".into(), None, details).expect("its day is known")
            };
            let (plain, told) = (event(false), event(true));
            assert_eq!(
                (plain.title.as_str(), &plain.detail),
                (title.as_str(), &None)
            );
            let known = one.known.as_ref().expect("it is known");
            assert_eq!(
                (told.title.as_str(), told.day),
                (known.words.as_str(), known.day)
            );
            // For whom a line is meant may be what nobody should read.
            if let Some(condition) = &one.condition {
                assert!(!told.title.contains(condition.as_str()));
                assert!(!told.detail.unwrap_or_default().contains(condition.as_str()));
            }
        }
    });
}

/// With nothing known of somebody, a day beside a line that hangs on a sensitive answer would tell it.
#[test]
fn a_day_beside_a_line_that_tells_stays_behind() {
    let pack = pack();
    let mut behind = 0;
    for (id, procedure) in pack.procedures() {
        let dates = written(procedure, today());
        let nothing = Answers::new();
        let kept = carried_dates(&pack, id, &nothing, &dates, today(), false);
        assert_eq!(
            carried_dates(&pack, id, &nothing, &dates, today(), true),
            dates
        );
        for deadline in &procedure.deadlines {
            let item = &procedure.items[usize::from(deadline.item)];
            let tells = [&item.when, &deadline.when].into_iter().any(|when| {
                let mut facts = when.facts().into_iter();
                facts.any(|fact| pack.facts[usize::from(fact.0)].is(Property::Sensitive))
            });
            if tells {
                for name in [
                    deadline.day_name(&procedure.id),
                    deadline.letter_name(&procedure.id),
                ] {
                    assert!(
                        name.is_none_or(|name| !kept.contains_key(&name)),
                        "{}",
                        deadline.id
                    );
                }
                behind += 1;
            }
        }
    }
    assert!(
        behind > 0,
        "no day of the content hangs on a sensitive answer"
    );
}
