//! Days that count as a file that calendars read: whole days, private, with two reminders (RFC 5545).
//!
//! Pure: the moment of writing is handed in, and a day is a day, whatever the zone or the season of the phone that reads it.

mod mark;
mod text;

use chrono::{NaiveDate, NaiveDateTime};
pub use mark::mark;
use text::Lines;

/// A day to remember.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Tells this day from all others and stays the same: a calendar replaces what it knows under it. See [`mark`].
    pub mark: String,
    /// The day.
    pub day: NaiveDate,
    /// What the calendar shows. Whoever sees the calendar reads it.
    pub title: String,
    /// What it is about, if the person wants it in the calendar.
    pub detail: Option<String>,
    /// An official page about it, always https.
    pub link: Option<String>,
}

/// Reminders at nine in the morning, a week and a day before: counted from the midnight at which the day begins.
const REMINDERS: [&str; 2] = ["-P6DT15H", "-PT15H"];

/// Writes the file. `written` is the moment of writing in UTC.
///
/// A file written later replaces the days of an earlier one under the same marks.
#[must_use]
pub fn calendar(events: &[Event], written: NaiveDateTime) -> String {
    let stamp = moment(written);
    let sequence = sequence(written);
    let mut lines = Lines::default();
    lines.plain("BEGIN:VCALENDAR");
    lines.plain("VERSION:2.0");
    lines.plain("PRODID:-//Jalon//Jalon//EN");
    lines.plain("CALSCALE:GREGORIAN");
    for event in events {
        lines.plain("BEGIN:VEVENT");
        lines.plain(&format!("UID:{}", event.mark));
        lines.plain(&format!("DTSTAMP:{stamp}"));
        lines.plain(&format!("SEQUENCE:{sequence}"));
        lines.plain(&format!("DTSTART;VALUE=DATE:{}", date(event.day)));
        // The end is the first day that is over. Beyond the calendar a day has none, and is one day long without.
        if let Some(next) = event.day.succ_opt() {
            lines.plain(&format!("DTEND;VALUE=DATE:{}", date(next)));
        }
        lines.text("SUMMARY", &event.title);
        if let Some(detail) = &event.detail {
            lines.text("DESCRIPTION", detail);
        }
        if let Some(link) = &event.link {
            lines.address("URL", link);
        }
        // A day to remember does not make anybody busy, and is nobody else's business.
        lines.plain("TRANSP:TRANSPARENT");
        lines.plain("CLASS:PRIVATE");
        for reminder in REMINDERS {
            lines.plain("BEGIN:VALARM");
            lines.plain("ACTION:DISPLAY");
            lines.plain(&format!("TRIGGER:{reminder}"));
            lines.text("DESCRIPTION", &event.title);
            lines.plain("END:VALARM");
        }
        lines.plain("END:VEVENT");
    }
    lines.plain("END:VCALENDAR");
    lines.finish()
}

fn date(day: NaiveDate) -> String {
    use chrono::Datelike;
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn moment(at: NaiveDateTime) -> String {
    use chrono::Timelike;
    format!(
        "{}T{:02}{:02}{:02}Z",
        date(at.date()),
        at.hour(),
        at.minute(),
        at.second()
    )
}

/// Grows with every file, so that a calendar takes the later one: seconds since the start of 2026.
fn sequence(at: NaiveDateTime) -> i64 {
    let start = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default();
    let passed = at.signed_duration_since(start.and_time(chrono::NaiveTime::MIN));
    // The standard keeps whole numbers within 32 bits: that is until 2094.
    passed.num_seconds().clamp(0, i64::from(i32::MAX))
}
