//! Reading a link.

use crate::{
    Arrived, Bundle, Dropped, FORMAT, LONGEST, LinkError,
    bits::Reader,
    digits,
    short::{short, short_option},
};
use jalon_rules::{Amount, Answer, FactId, Found, Kind, Pack, Per, ProcedureId};

/// Reads what stands after the `#` of an address, keeps what still applies and names what does not. A `#` before it, and
/// spaces and punctuation around it, do no harm.
///
/// # Errors
/// [`LinkError`] says why it cannot be read. Nothing of it is then used.
pub fn decode(pack: &Pack, text: &str) -> Result<Arrived, LinkError> {
    let text = text
        .trim_start_matches(|character: char| character.is_whitespace() || character == '#')
        .trim_end_matches(|character: char| !character.is_ascii_alphanumeric());
    if text.len() > LONGEST {
        return Err(LinkError::TooLong);
    }
    let Some(format) = text.chars().next().filter(char::is_ascii_digit) else {
        return Err(LinkError::NotOurs);
    };
    if !digits::is_closed(text.as_bytes()) {
        return Err(LinkError::Damaged);
    }
    if format != FORMAT {
        return Err(LinkError::Newer);
    }
    text.as_bytes()
        .get(1..text.len() - digits::CHECK)
        .and_then(digits::read)
        .and_then(|bits| {
            let mut reading = Reading {
                pack,
                bits: Reader(&bits),
                arrived: Arrived {
                    bundle: Bundle::default(),
                    dropped: Vec::new(),
                },
            };
            reading.all()?;
            reading.bits.is_at_end().then_some(reading.arrived)
        })
        .ok_or(LinkError::Damaged)
}

struct Reading<'a> {
    pack: &'a Pack,
    bits: Reader<'a>,
    arrived: Arrived,
}

impl Reading<'_> {
    fn all(&mut self) -> Option<()> {
        self.arrived.bundle.language = self.bits.name()?;
        let opened = if self.bits.flag()? {
            let opened = self.procedure()?;
            match &opened {
                Found::Now(id) => self.arrived.bundle.procedure = Some(*id),
                Found::Gone(name) => self.drop(Dropped::Procedure(Some(name.clone()))),
                Found::Never => self.drop(Dropped::Procedure(None)),
            }
            opened
        } else {
            Found::Never
        };
        while self.bits.flag()? {
            self.answer()?;
        }
        while self.bits.flag()? {
            let of = if self.bits.flag()? {
                opened.clone()
            } else {
                self.procedure()?
            };
            while self.bits.flag()? {
                let number = self.bits.short()?;
                self.tick(&of, number);
            }
        }
        Some(())
    }

    fn drop(&mut self, dropped: Dropped) {
        self.arrived.dropped.push(dropped);
    }

    fn procedure(&mut self) -> Option<Found<ProcedureId>> {
        let number = self.bits.short()?;
        Some(self.pack.find_procedure(&|id| short(id) == number))
    }

    fn tick(&mut self, of: &Found<ProcedureId>, number: u16) {
        let line = match of {
            Found::Now(of) => {
                let procedure = &self.pack.procedures[usize::from(of.0)];
                match self.pack.find_item(*of, &|id| short(id) == number) {
                    Found::Now(item) => {
                        let line = format!("{}/{}", procedure.id, procedure.items[item].id);
                        self.arrived.bundle.ticks.insert(line);
                        return;
                    }
                    Found::Gone(item) => Some(format!("{}/{item}", procedure.id)),
                    Found::Never => Some(format!("{}/", procedure.id)),
                }
            }
            Found::Gone(name) => Some(format!("{name}/")),
            Found::Never => None,
        };
        self.drop(Dropped::Line(line));
    }

    /// Reads one answer to its end, whether or not its question is known.
    fn answer(&mut self) -> Option<()> {
        let number = self.bits.short()?;
        let found = self.pack.find_fact(&|id| short(id) == number);
        let fact = match &found {
            Found::Now(fact) => Some(*fact),
            _ => None,
        };
        let mut kind = 0;
        while kind < 4 && !self.bits.flag()? {
            kind += 1;
        }
        let given = match kind {
            0 => {
                let number = self.bits.short()?;
                self.options(fact, &[number])
            }
            1 => Some(Answer::Unknown),
            2 => {
                let mut numbers = Vec::new();
                while self.bits.flag()? {
                    numbers.push(self.bits.short()?);
                }
                self.options(fact, &numbers)
            }
            3 => Some(Answer::Number(self.bits.number()?)),
            _ => {
                let minor = self.bits.number()?;
                let currency = self.bits.name()?;
                let per = if self.bits.flag()? {
                    Per::Month
                } else {
                    Per::Year
                };
                let payments = u8::try_from(self.bits.small(5)?).ok()?;
                // Browsers refuse to write an amount in anything that is not three letters.
                let is_code = currency.len() == 3
                    && currency.bytes().all(|letter| letter.is_ascii_uppercase());
                is_code.then_some(Answer::Money(Amount {
                    minor,
                    currency,
                    per,
                    payments,
                }))
            }
        };
        match found {
            Found::Now(fact) => {
                let set =
                    given.map(|given| self.arrived.bundle.answers.set(self.pack, fact, given));
                if !matches!(set, Some(Ok(()))) {
                    self.drop(Dropped::Answer(fact));
                }
            }
            Found::Gone(name) => self.drop(Dropped::Question(Some(name))),
            Found::Never => self.drop(Dropped::Question(None)),
        }
        Some(())
    }

    /// An answer in options. Where one of several is gone, the rest would say something that the person never said.
    fn options(&self, fact: Option<FactId>, numbers: &[u16]) -> Option<Answer> {
        let fact = fact?;
        let options = numbers
            .iter()
            .map(|number| {
                let is = |id: &str| short_option(id) == *number;
                self.pack.find_option(fact, &is).now()
            })
            .collect::<Option<Vec<_>>>()?;
        match (&self.pack.facts.get(usize::from(fact.0))?.kind, &*options) {
            (Kind::Choices { .. }, _) => Some(Answer::Several(options)),
            (_, [option]) => Some(Answer::One(*option)),
            _ => None,
        }
    }
}
