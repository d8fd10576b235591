//! Days that count: what follows from a day that the person writes down, and the day that a letter gives.
//!
//! Pure calendar days: no clock, no time of day and no zone, so that a change of clocks moves nothing.

use crate::{
    answer::Answers,
    checklist::Applies,
    evaluate::{Evaluator, Truth},
    expr::Expr,
    pack::{Pack, ProcedureId, SourceId, Variant},
};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A day that counts for a line of a checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// Stable id within the procedure; its text is the message `deadline-<id>`.
    pub id: String,
    /// Index of its line in [`crate::Procedure::items`].
    pub item: u16,
    /// For whom, like an item's.
    pub when: Expr,
    /// What follows from a day that the person writes down. `None`: nothing is computed, only a letter gives the day.
    pub computed: Option<Computed>,
    /// Whether a letter gives the day too, and the person may write it down.
    pub letter: bool,
    /// What the day means.
    pub kind: DueKind,
    /// What it rests on.
    pub source: SourceId,
}

/// How a day follows from another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Computed {
    /// Name of the day that the person writes down; its label is the message `date-<from>`.
    pub from: String,
    /// Where that day must lie.
    pub lies: Lies,
    /// Whether the spans are counted back from it.
    pub before: bool,
    /// The readings of the rule. The careful one counts.
    pub spans: Vec<Span>,
    /// Whether that day is day one, so that the last day is one earlier.
    pub counts_first_day: bool,
}

/// A length of time, as rules give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Span {
    /// Exactly so many days.
    Days(u16),
    /// So many months: the same day of the month, or its last day where it lacks that.
    Months(u16),
}

/// What a day means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DueKind {
    /// The last day to do or send it.
    LastDay,
    /// The last day on which a paper is young enough.
    Expires,
    /// The first day on which it can be done.
    Opens,
}

impl DueKind {
    /// Stable name, used in content files and text ids.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::LastDay => "last-day",
            Self::Expires => "expires",
            Self::Opens => "opens",
        }
    }
}

/// Where a day that the person writes down must lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Lies {
    /// Today or earlier.
    Past,
    /// Today or later.
    Future,
    /// Either.
    Any,
}

impl Lies {
    /// Whether a day lies where it must, seen from today.
    #[must_use]
    pub fn allows(self, day: NaiveDate, on: NaiveDate) -> bool {
        match self {
            Self::Past => day <= on,
            Self::Future => day >= on,
            Self::Any => true,
        }
    }
}

impl Deadline {
    /// Under which name the day that it is computed from is kept: `procedure/date`. Deadlines may share one.
    #[must_use]
    pub fn day_name(&self, procedure: &str) -> Option<String> {
        let computed = self.computed.as_ref()?;
        Some(format!("{procedure}/{}", computed.from))
    }

    /// Under which name the day that the letter gives is kept. No name of a date has a point, so it is like no other.
    #[must_use]
    pub fn letter_name(&self, procedure: &str) -> Option<String> {
        self.letter
            .then(|| format!("{procedure}/{}.letter", self.id))
    }
}

impl Computed {
    /// The day that follows from this one: of several readings the careful one, which is the earliest, or the latest where
    /// something only opens. `None` beyond the end of the calendar.
    #[must_use]
    pub fn day(&self, from: NaiveDate, kind: DueKind) -> Option<NaiveDate> {
        let days = self.spans.iter().filter_map(|span| {
            let day = match (*span, self.before) {
                (Span::Days(count), false) => from.checked_add_days(Days::new(count.into())),
                (Span::Days(count), true) => from.checked_sub_days(Days::new(count.into())),
                (Span::Months(count), false) => from.checked_add_months(Months::new(count.into())),
                (Span::Months(count), true) => from.checked_sub_months(Months::new(count.into())),
            };
            if self.counts_first_day {
                day?.pred_opt()
            } else {
                day
            }
        });
        if kind == DueKind::Opens {
            days.max()
        } else {
            days.min()
        }
    }
}

/// A day that counts, for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Index in [`crate::Procedure::deadlines`].
    pub deadline: usize,
    /// Index of its line in [`crate::Procedure::items`].
    pub item: usize,
    /// Whether it is surely meant for this person.
    pub applies: Applies,
    /// The day. `None` while the person has written nothing down.
    pub day: Option<NaiveDate>,
    /// Where the day comes from; while there is none, where it would.
    pub by: By,
    /// How it stands today.
    pub state: State,
}

/// Where a day comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum By {
    /// Counted from a day that the person wrote down.
    Computed,
    /// The letter gives it.
    Letter,
}

/// How a day stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is not known.
    Missing,
    /// It comes in so many days.
    Ahead(u32),
    /// It is today.
    Today,
    /// It was so many days ago.
    Past(u32),
}

impl State {
    fn of(day: NaiveDate, on: NaiveDate) -> Self {
        let days = day.signed_duration_since(on).num_days();
        let count = u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX);
        match days {
            0 => Self::Today,
            1.. => Self::Ahead(count),
            _ => Self::Past(count),
        }
    }
}

/// The days that count for the lines shown to this person, in the order written.
///
/// `dates` are the days the person wrote down, by the names of [`Deadline::day_name`] and [`Deadline::letter_name`]. A line that
/// is not shown has none, nor has one left out for people who have or seek protection. An unknown procedure gives none.
#[must_use]
pub fn deadlines(
    pack: &Pack,
    id: ProcedureId,
    answers: &Answers,
    on: NaiveDate,
    dates: &BTreeMap<String, NaiveDate>,
) -> Vec<Due> {
    let Some(procedure) = pack.procedures.get(usize::from(id.0)) else {
        return Vec::new();
    };
    let evaluator = Evaluator::new(pack, answers, on);
    let protected = evaluator.truth(&pack.protected) != Truth::False;
    let dues = procedure.deadlines.iter().enumerate();
    dues.filter_map(|(at, deadline)| {
        let item = procedure.items.get(usize::from(deadline.item))?;
        let left_out = protected && item.protected == Some(Variant::LeftOut);
        if left_out || evaluator.truth(&item.when) == Truth::False {
            return None;
        }
        let applies = match evaluator.truth(&deadline.when) {
            Truth::False => return None,
            Truth::True => Applies::Yes,
            Truth::Undecided(_) => Applies::If,
        };
        let written = |name: Option<String>| dates.get(&name?).copied();
        let computed = deadline.computed.as_ref().and_then(|computed| {
            computed.day(written(deadline.day_name(&procedure.id))?, deadline.kind)
        });
        let letter = written(deadline.letter_name(&procedure.id));
        let (day, by) = match (computed, letter) {
            // The letter decides only where it is the earlier one: what is counted here is the careful reading.
            (Some(computed), Some(letter)) if computed < letter => (Some(computed), By::Computed),
            (_, Some(letter)) => (Some(letter), By::Letter),
            (Some(computed), None) => (Some(computed), By::Computed),
            (None, None) if deadline.computed.is_none() => (None, By::Letter),
            (None, None) => (None, By::Computed),
        };
        Some(Due {
            deadline: at,
            item: usize::from(deadline.item),
            applies,
            day,
            by,
            state: day.map_or(State::Missing, |day| State::of(day, on)),
        })
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn after(spans: &[Span], counts_first_day: bool) -> Computed {
        Computed {
            from: "notified".into(),
            lies: Lies::Past,
            before: false,
            spans: spans.to_vec(),
            counts_first_day,
        }
    }

    fn before(spans: &[Span]) -> Computed {
        Computed {
            before: true,
            ..after(spans, false)
        }
    }

    #[test]
    fn months_end_where_the_calendar_says() {
        use Span::{Days, Months};
        for (from, rule, expected) in [
            ("2026-11-22", after(&[Months(2)], false), "2027-01-22"),
            ("2026-11-22", after(&[Months(2)], true), "2027-01-21"),
            // The month lacks the day.
            ("2026-12-31", after(&[Months(2)], false), "2027-02-28"),
            ("2026-12-31", after(&[Months(2)], true), "2027-02-27"),
            ("2027-12-31", after(&[Months(2)], false), "2028-02-29"),
            ("2027-12-30", after(&[Months(2)], true), "2028-02-28"),
            ("2026-08-31", after(&[Months(1)], false), "2026-09-30"),
            ("2026-01-01", after(&[Months(2)], true), "2026-02-28"),
            // 29 February, and years that only seem to leap.
            ("2028-02-29", after(&[Months(12)], false), "2029-02-28"),
            ("2028-02-29", after(&[Months(48)], false), "2032-02-29"),
            ("2096-02-29", after(&[Months(48)], false), "2100-02-28"),
            // Days and the end of a year.
            ("2026-12-24", after(&[Days(14)], false), "2027-01-07"),
            ("2028-02-15", after(&[Days(14)], false), "2028-02-29"),
            ("2027-02-15", after(&[Days(14)], false), "2027-03-01"),
            // The nights on which clocks change count like any other.
            ("2027-03-27", after(&[Days(2)], false), "2027-03-29"),
            ("2026-10-24", after(&[Days(2)], false), "2026-10-26"),
            // Of several readings the earliest.
            (
                "2026-12-31",
                after(&[Months(2), Days(60)], false),
                "2027-02-28",
            ),
            (
                "2026-07-01",
                after(&[Months(2), Days(60)], false),
                "2026-08-30",
            ),
            // Back.
            ("2027-03-31", before(&[Months(1)]), "2027-02-28"),
            ("2027-03-01", before(&[Days(60)]), "2026-12-31"),
            ("2028-03-31", before(&[Months(1), Days(30)]), "2028-02-29"),
        ] {
            assert_eq!(
                rule.day(day(from), DueKind::LastDay),
                Some(day(expected)),
                "{from} {rule:?}"
            );
        }
    }

    #[test]
    fn what_only_opens_is_read_late() {
        let rule = before(&[Span::Months(4), Span::Days(120)]);
        let end = day("2027-07-31");
        assert_eq!(rule.day(end, DueKind::Opens), Some(day("2027-04-02")));
        assert_eq!(rule.day(end, DueKind::LastDay), Some(day("2027-03-31")));
    }

    #[test]
    fn the_end_of_the_calendar_is_no_day() {
        let rule = after(&[Span::Months(u16::MAX)], false);
        assert_eq!(rule.day(NaiveDate::MAX, DueKind::LastDay), None);
    }

    #[test]
    fn today_lies_both_ways() {
        let on = day("2026-11-22");
        for (lies, earlier, later) in [
            (Lies::Past, true, false),
            (Lies::Future, false, true),
            (Lies::Any, true, true),
        ] {
            assert!(lies.allows(on, on));
            assert_eq!(lies.allows(day("2026-11-21"), on), earlier);
            assert_eq!(lies.allows(day("2026-11-23"), on), later);
        }
    }

    #[test]
    fn a_state_counts_days_from_today() {
        let on = day("2028-02-28");
        assert_eq!(State::of(day("2028-03-01"), on), State::Ahead(2));
        assert_eq!(State::of(on, on), State::Today);
        assert_eq!(State::of(day("2028-02-27"), on), State::Past(1));
    }

    prop_compose! {
        fn any_day()(count in 730_000..760_000_i32) -> NaiveDate {
            NaiveDate::from_num_days_from_ce_opt(count).expect("a day of this or the next century")
        }
    }

    fn any_span() -> impl Strategy<Value = Span> {
        prop_oneof![
            (0..800_u16).prop_map(Span::Days),
            (0..60_u16).prop_map(Span::Months)
        ]
    }

    fn any_rule() -> impl Strategy<Value = Computed> {
        (
            prop::collection::vec(any_span(), 1..4),
            any::<bool>(),
            any::<bool>(),
        )
            .prop_map(|(spans, before, counts_first_day)| Computed {
                before,
                ..after(&spans, counts_first_day)
            })
    }

    proptest! {
        #[test]
        fn a_later_day_never_gives_an_earlier_one(rule in any_rule(), one in any_day(), other in any_day()) {
            let (early, late) = (one.min(other), one.max(other));
            for kind in [DueKind::LastDay, DueKind::Expires, DueKind::Opens] {
                prop_assert!(rule.day(early, kind) <= rule.day(late, kind));
            }
        }

        #[test]
        fn every_reading_is_kept(rule in any_rule(), from in any_day()) {
            let each: Vec<_> = rule
                .spans
                .iter()
                .filter_map(|span| Computed { spans: vec![*span], ..rule.clone() }.day(from, DueKind::LastDay))
                .collect();
            prop_assert_eq!(rule.day(from, DueKind::LastDay), each.iter().copied().min());
            prop_assert_eq!(rule.day(from, DueKind::Opens), each.iter().copied().max());
        }

        #[test]
        fn a_month_later_has_the_same_number_or_is_the_last_of_its_month(from in any_day(), months in 0..60_u16) {
            use chrono::Datelike;
            let to = after(&[Span::Months(months)], false).day(from, DueKind::LastDay).expect("a day");
            let last = to.succ_opt().is_some_and(|next| next.day() == 1);
            prop_assert!(to.day() == from.day() || last && to.day() < from.day(), "{from} {to}");
            let passed = (to.year() - from.year()) * 12 + i32::try_from(to.month()).unwrap_or(0) - i32::try_from(from.month()).unwrap_or(0);
            prop_assert_eq!(passed, i32::from(months));
            prop_assert_eq!(
                after(&[Span::Months(months)], true).day(from, DueKind::LastDay),
                to.pred_opt()
            );
        }
    }
}
