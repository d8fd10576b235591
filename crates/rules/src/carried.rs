//! What of the answers may stand on paper, in a link or in a message.

use crate::{
    answer::Answers,
    evaluate::{Evaluator, Truth},
    facts::Property,
    journey::{Standing, standing},
    pack::Pack,
};
use chrono::NaiveDate;

/// The answers that may leave the screen: never those that play no part, and the sensitive ones only where `sensitive` says
/// that the person adds them.
///
/// Without the sensitive ones, an answer to a question that is asked because of them goes too: that it was asked would tell
/// them. Who surely has and seeks no protection keeps the answers that say so: there is no protection to hide, and the paper
/// would otherwise carry the lines for people who do.
#[must_use]
pub fn carried(pack: &Pack, answers: &Answers, on: NaiveDate, sensitive: bool) -> Answers {
    let mut kept = answers.clone();
    for (fact, standing) in standing(pack, answers, on) {
        if standing == Standing::SetAside {
            kept.remove(fact);
        }
    }
    if sensitive {
        return kept;
    }
    let unprotected = Evaluator::new(pack, answers, on).truth(&pack.protected) == Truth::False;
    let telling = pack.protected.facts();
    for (id, fact) in pack.facts() {
        if fact.is(Property::Sensitive) && !(unprotected && telling.contains(&id)) {
            kept.remove(id);
        }
    }
    loop {
        let evaluator = Evaluator::new(pack, &kept, on);
        let told: Vec<_> = kept
            .iter()
            .map(|(id, _)| id)
            .filter(|id| evaluator.truth(&pack.facts[usize::from(id.0)].asked_if) != Truth::True)
            .collect();
        if told.is_empty() {
            return kept;
        }
        for id in told {
            kept.remove(id);
        }
    }
}
