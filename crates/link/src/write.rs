//! Making a link.

use crate::{
    Bundle, FORMAT, LONGEST,
    bits::Writer,
    digits,
    short::{short, short_option},
};
use jalon_rules::{Answer, Fact, Pack, Per, Procedure};

/// The most bits that fit between the number of the format and the digits at the end.
const ROOM: usize = (LONGEST - 1 - digits::CHECK) / 10 * 59;

/// Writes a bundle as a text of letters and digits that stands after the `#` of an address.
///
/// What would make it longer than [`LONGEST`] is left out, the ticks of procedures other than the opened one first; real
/// cases stay far below. What the pack does not know is left out too.
#[must_use]
pub fn encode(pack: &Pack, bundle: &Bundle) -> String {
    let mut bits = Writer::default();
    bits.name(&bundle.language);
    let opened = bundle
        .procedure
        .and_then(|id| pack.procedures.get(usize::from(id.0)));
    bits.flag(opened.is_some());
    if let Some(opened) = opened {
        bits.short(short(&opened.id));
    }
    for (id, given) in bundle.answers.iter() {
        if let Some(fact) = pack.facts.get(usize::from(id.0)) {
            // Two bits stay for the ends of both lists.
            if_it_fits(&mut bits, 2, |bits| answer(bits, fact, given));
        }
    }
    bits.flag(false);
    let others = pack
        .procedures
        .iter()
        .filter(|procedure| opened.is_none_or(|opened| opened.id != procedure.id));
    for procedure in opened.into_iter().chain(others) {
        if_it_fits(&mut bits, 1, |bits| ticks(bits, bundle, procedure, opened));
    }
    bits.flag(false);
    let mut text = String::from(FORMAT);
    digits::write(&mut text, &bits.0);
    digits::close(&mut text);
    text
}

/// Writes something, or nothing of it where it does not fit. `write` says false where there is nothing to write.
fn if_it_fits(bits: &mut Writer, after: usize, write: impl FnOnce(&mut Writer) -> bool) {
    let before = bits.0.len();
    bits.flag(true);
    if !write(bits) || bits.0.len() + after > ROOM {
        bits.0.truncate(before);
    }
}

/// The kind of an answer is the number of zeros before the first one: the commonest has none.
fn answer(bits: &mut Writer, fact: &Fact, answer: &Answer) -> bool {
    bits.short(short(&fact.id));
    match answer {
        Answer::One(option) => {
            bits.small(1, 1);
            bits.short(short_option(fact.option_id(*option)));
        }
        Answer::Unknown => bits.small(1, 2),
        Answer::Several(options) => {
            bits.small(1, 3);
            for option in options {
                bits.flag(true);
                bits.short(short_option(fact.option_id(*option)));
            }
            bits.flag(false);
        }
        Answer::Number(value) => {
            bits.small(1, 4);
            bits.number(*value);
        }
        Answer::Money(amount) => {
            bits.small(0, 4);
            bits.number(amount.minor);
            bits.name(&amount.currency);
            bits.flag(amount.per == Per::Month);
            bits.small(u64::from(amount.payments), 5);
        }
    }
    true
}

fn ticks(
    bits: &mut Writer,
    bundle: &Bundle,
    procedure: &Procedure,
    opened: Option<&Procedure>,
) -> bool {
    let ticked = |id: &str| bundle.ticks.contains(&format!("{}/{id}", procedure.id));
    let is_opened = opened.is_some_and(|opened| opened.id == procedure.id);
    bits.flag(is_opened);
    if !is_opened {
        bits.short(short(&procedure.id));
    }
    let mut any = false;
    for item in &procedure.items {
        if ticked(&item.id) {
            any = true;
            bits.flag(true);
            bits.short(short(&item.id));
        }
    }
    bits.flag(false);
    any
}
