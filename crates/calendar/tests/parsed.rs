//! What an independent parser reads in the file.

use chrono::{NaiveDate, NaiveDateTime};
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime};
use jalon_calendar::{Event, calendar, mark};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn moment() -> NaiveDateTime {
    day("2026-11-22").and_hms_opt(21, 5, 9).expect("a moment")
}

fn event(day: NaiveDate) -> Event {
    Event {
        mark: mark("0123456789ab", "rncp/court"),
        day,
        title: "A day of mine · Jalon".into(),
        detail: None,
        link: None,
    }
}

fn parsed(text: &str) -> Vec<icalendar::Event> {
    let calendar: Calendar = text
        .parse()
        .unwrap_or_else(|error| panic!("{error}\n{text}"));
    let events = calendar
        .components
        .into_iter()
        .map(|component| match component {
            CalendarComponent::Event(event) => event,
            other => panic!("{other:?}"),
        });
    events.collect()
}

fn whole_day(found: Option<DatePerhapsTime>) -> NaiveDate {
    match found {
        Some(DatePerhapsTime::Date(day)) => day,
        other => panic!("no whole day: {other:?}"),
    }
}

#[test]
fn each_day_is_the_right_one() {
    let days = [
        "2026-11-30",
        "2026-12-31",
        "2027-01-01",
        "2027-02-28",
        "2028-02-28",
        "2028-02-29",
        "2100-02-28",
        "2027-03-28",
        "2026-10-25",
        "2027-04-30",
    ];
    let events: Vec<Event> = days.iter().map(|text| event(day(text))).collect();
    let read = parsed(&calendar(&events, moment()));
    assert_eq!(read.len(), days.len());
    for (event, text) in read.iter().zip(days) {
        let begins = day(text);
        assert_eq!(whole_day(event.get_start()), begins);
        assert_eq!(
            Some(whole_day(event.get_end())),
            begins.succ_opt(),
            "{text}"
        );
    }
}

#[test]
fn an_event_is_private_leaves_the_day_free_and_reminds_twice() {
    let text = calendar(&[event(day("2027-01-21"))], moment());
    let [read] = &parsed(&text)[..] else {
        panic!("{text}")
    };
    for (name, value) in [
        ("TRANSP", "TRANSPARENT"),
        ("CLASS", "PRIVATE"),
        ("SEQUENCE", "28155909"),
    ] {
        assert_eq!(read.property_value(name), Some(value));
    }
    assert_eq!(read.get_timestamp(), Some(moment().and_utc()));
    assert_eq!(
        read.get_uid(),
        Some(mark("0123456789ab", "rncp/court").as_str())
    );
    for absent in ["DESCRIPTION", "URL", "LOCATION", "ORGANIZER", "ATTENDEE"] {
        assert_eq!(read.property_value(absent), None);
    }
    let reminders: Vec<&str> = text
        .split("\r\n")
        .filter_map(|line| line.strip_prefix("TRIGGER:"))
        .collect();
    assert_eq!(reminders, ["-P6DT15H", "-PT15H"]);
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
}

/// Long, in a script of two octets a letter, with everything that must be escaped, and right to left marks.
#[test]
fn long_arabic_words_come_back_whole() {
    let title = "آخر يوم للطعن أمام المحكمة الإدارية (tribunal administratif)، بعد رفض تسجيل الشهادة في السجل الوطني للشهادات المهنية: الخميس، 21 يناير 2027";
    let detail = "العدّ من يوم وصول الرسالة؛ الرسالة هي التي تقرر.\nخذ معك: الرسالة, نسخة; \\ ولا شيء غير ذلك\u{200f}.";
    let text = calendar(
        &[Event {
            title: title.into(),
            detail: Some(detail.into()),
            link: Some("https://www.francecompetences.fr/a,b;c?d=e&f=%D8%A7".into()),
            ..event(day("2027-01-21"))
        }],
        moment(),
    );
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
    let [read] = &parsed(&text)[..] else {
        panic!("{text}")
    };
    assert_eq!(read.get_summary(), Some(title));
    assert_eq!(read.get_description(), Some(detail));
    assert_eq!(
        read.property_value("URL"),
        Some("https://www.francecompetences.fr/a,b;c?d=e&f=%D8%A7")
    );
}

#[test]
fn a_later_file_replaces_an_earlier_one() {
    let number = |at: NaiveDateTime| -> i64 {
        let text = calendar(&[event(day("2027-01-21"))], at);
        parsed(&text)[0]
            .property_value("SEQUENCE")
            .and_then(|value| value.parse().ok())
            .expect("a number")
    };
    let second = chrono::TimeDelta::seconds(1);
    assert!(number(moment() + second) > number(moment()));
    assert_eq!(
        number(day("2020-01-01").and_time(chrono::NaiveTime::MIN)),
        0
    );
    assert_eq!(
        number(day("2200-01-01").and_time(chrono::NaiveTime::MIN)),
        i64::from(i32::MAX)
    );
}

proptest! {
    #[test]
    fn whatever_stands_in_it_the_parser_finds_the_same(
        title in "[^\\p{Cc}]{1,120}",
        lines in prop::collection::vec("[^\\p{Cc}]{0,60}", 1..4),
        count in 730_000..770_000_i32,
    ) {
        let begins = NaiveDate::from_num_days_from_ce_opt(count).expect("a day");
        let detail = lines.join("\n");
        let text = calendar(
            &[Event { title: title.clone(), detail: Some(detail.clone()), ..event(begins) }],
            moment(),
        );
        let read = parsed(&text);
        prop_assert_eq!(read.len(), 1);
        prop_assert_eq!(whole_day(read[0].get_start()), begins);
        prop_assert_eq!(read[0].get_summary(), Some(title.as_str()));
        prop_assert_eq!(read[0].get_description(), Some(detail.as_str()));
    }
}
