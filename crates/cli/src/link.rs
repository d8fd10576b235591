//! What a link carries, and what of it no longer applies.

use crate::answers::to_json;
use jalon_link::{Arrived, Bundle, Dropped, LinkError, decode, encode};
use jalon_rules::{Answers, Pack, ProcedureId};
use serde_json::{Value, json};

/// What stands after the `#` of a link with these answers, in this language.
#[must_use]
pub fn written(
    pack: &Pack,
    answers: Answers,
    opened: Option<ProcedureId>,
    ticks: Vec<String>,
    language: &str,
) -> String {
    encode(
        pack,
        &Bundle {
            answers,
            procedure: opened,
            ticks: ticks.into_iter().collect(),
            language: language.to_owned(),
        },
    )
}

/// Reads a link, or an address that ends with one.
///
/// # Errors
/// [`LinkError`] says why it cannot be read.
pub fn read(pack: &Pack, text: &str) -> Result<Value, LinkError> {
    let after = text.split_once('#').map_or(text, |(_, after)| after);
    let Arrived { bundle, dropped } = decode(pack, after)?;
    let procedure = bundle
        .procedure
        .and_then(|id| pack.procedures.get(usize::from(id.0)))
        .map(|procedure| &procedure.id);
    let dropped: Vec<Value> = dropped.iter().map(|dropped| lost(pack, dropped)).collect();
    Ok(json!({
        "answers": to_json(pack, &bundle.answers),
        "procedure": procedure,
        "ticks": bundle.ticks,
        "language": bundle.language,
        "dropped": dropped,
    }))
}

fn lost(pack: &Pack, dropped: &Dropped) -> Value {
    match dropped {
        Dropped::Answer(fact) => {
            let id = pack.facts.get(usize::from(fact.0)).map(|fact| &fact.id);
            json!({"dropped": "answer", "fact": id})
        }
        Dropped::Question(name) => json!({"dropped": "question", "fact": name}),
        Dropped::Procedure(name) => json!({"dropped": "procedure", "procedure": name}),
        Dropped::Line(name) => json!({"dropped": "line", "line": name}),
    }
}
