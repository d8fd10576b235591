//! Days that count, beside their lines: what to write down, or the day that follows from it.

use crate::Words;
use chrono::NaiveDate;
use jalon_locale::{Args, Key};
use jalon_rules::{Answers, Applies, Due, Pack, Procedure, ProcedureId, deadlines};
use std::collections::BTreeMap;

/// What stands under each line that has a day, by the line's index. `written` are the days written down, as `procedure/date`.
pub(crate) fn notes(
    pack: &Pack,
    words: &Words<'_>,
    id: ProcedureId,
    answers: &Answers,
    on: NaiveDate,
    written: &BTreeMap<String, NaiveDate>,
) -> BTreeMap<usize, Vec<String>> {
    let mut notes: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let Some(procedure) = pack.procedures.get(usize::from(id.0)) else {
        return notes;
    };
    for due in deadlines(pack, id, answers, on, written) {
        let under = notes.entry(due.item).or_default();
        for note in said(words, procedure, &due) {
            // Days that several deadlines share are asked for once.
            if !under.contains(&note) {
                under.push(note);
            }
        }
    }
    notes
}

fn said(words: &Words<'_>, procedure: &Procedure, due: &Due) -> Vec<String> {
    let Some(deadline) = procedure.deadlines.get(due.deadline) else {
        return Vec::new();
    };
    let own = |message: String| Key::procedure(procedure.id.as_str(), message);
    let Some(day) = due.day else {
        let from = deadline
            .computed
            .iter()
            .map(|computed| words.say(own(format!("date-{}", computed.from))));
        let letter = deadline.letter.then(|| words.say("date-letter"));
        return from
            .chain(letter)
            .map(|label| format!("{label}: …"))
            .collect();
    };
    let key = own(format!("deadline-{}", deadline.id));
    let condition = (due.applies == Applies::If)
        .then(|| words.find(key.clone().attr("if")))
        .flatten()
        .map(|condition| format!("{condition}: "));
    let named = Args::new()
        .text("weekday", words.formats().weekday(day))
        .text("day", words.date(day));
    // Marks of direction within another text would hide from it how it begins.
    let day = words
        .with("date-written", &named)
        .replace(['\u{2068}', '\u{2069}'], "");
    let text = words.with(key, &Args::new().text("day", day));
    vec![format!("{}{text}", condition.unwrap_or_default())]
}

/// Reads `date=2026-11-22` for a procedure, or says which dates it has.
///
/// # Errors
/// A line that says what to write.
pub fn read(
    procedure: &Procedure,
    given: &[String],
) -> Result<BTreeMap<String, NaiveDate>, String> {
    let prefix = format!("{}/", procedure.id);
    let names: Vec<String> = procedure
        .deadlines
        .iter()
        .flat_map(|deadline| {
            [
                deadline.day_name(&procedure.id),
                deadline.letter_name(&procedure.id),
            ]
        })
        .flatten()
        .filter_map(|name| name.strip_prefix(&prefix).map(str::to_owned))
        .collect();
    given
        .iter()
        .map(|text| {
            let (name, day) = text
                .split_once('=')
                .ok_or_else(|| format!("`{text}` is not NAME=DATE, as notified=2026-11-22"))?;
            let day: NaiveDate = day
                .parse()
                .map_err(|_| format!("`{day}` is no day; write it as 2026-11-22"))?;
            if names.iter().any(|known| known == name) {
                Ok((format!("{prefix}{name}"), day))
            } else if names.is_empty() {
                Err(format!("`{}` asks for no date", procedure.id))
            } else {
                Err(format!(
                    "`{}` asks for no date `{name}`; it asks for {}",
                    procedure.id,
                    names.join(", ")
                ))
            }
        })
        .collect()
}
