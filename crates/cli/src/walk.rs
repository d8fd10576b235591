//! A person who knows some answers and says "I don't know" to everything else.

use chrono::NaiveDate;
use jalon_rules::{Answer, Answers, FactId, Pack, ProcedureId, Route, detail_questions, route};

/// How the way of such a person goes.
#[derive(Clone, Debug)]
pub struct Walk {
    /// The questions, in the order asked.
    pub asked: Vec<FactId>,
    /// Where the questions led, before any detail question.
    pub route: Route,
    /// The procedure whose checklist is opened.
    pub procedure: Option<ProcedureId>,
    /// The questions asked on its checklist, in order.
    pub details: Vec<FactId>,
    /// All answers given on the way.
    pub answers: Answers,
}

/// Walks through the questions as the page asks them, then opens a checklist (the first shown, unless one is named) and answers what
/// is asked there. Answers that are never asked for are not given.
#[must_use]
pub fn walk(pack: &Pack, knows: &Answers, procedure: Option<ProcedureId>, on: NaiveDate) -> Walk {
    let mut answers = Answers::new();
    let mut asked = Vec::new();
    let mut now = route(pack, &answers, on);
    while let Some(fact) = now.next {
        if !give(pack, knows, &mut answers, fact) {
            break;
        }
        asked.push(fact);
        now = route(pack, &answers, on);
    }
    let procedure = procedure.or_else(|| now.shown.first().copied());
    let mut details = Vec::new();
    if let Some(procedure) = procedure {
        while let Some(fact) = detail_questions(pack, procedure, &answers, on)
            .first()
            .copied()
        {
            if !give(pack, knows, &mut answers, fact) {
                break;
            }
            details.push(fact);
        }
    }
    Walk {
        asked,
        route: now,
        procedure,
        details,
        answers,
    }
}

/// Whether the answer was new and could be given; a question asked twice would never end.
fn give(pack: &Pack, knows: &Answers, answers: &mut Answers, fact: FactId) -> bool {
    let answer = knows.get(fact).cloned().unwrap_or(Answer::Unknown);
    answers.get(fact).is_none() && answers.set(pack, fact, answer).is_ok()
}
