//! Values as bits.

use crate::digits::digit;

/// The longest name that is carried in letters (a language, a currency).
const NAME: usize = 15;

/// Bits being written.
#[derive(Default)]
pub(crate) struct Writer(pub Vec<bool>);

impl Writer {
    pub(crate) fn flag(&mut self, flag: bool) {
        self.0.push(flag);
    }

    /// The lowest `count` bits of a value.
    pub(crate) fn small(&mut self, value: u64, count: u8) {
        self.0
            .extend((0..count).rev().map(|at| (value >> at) & 1 == 1));
    }

    pub(crate) fn short(&mut self, value: u16) {
        self.small(u64::from(value), 16);
    }

    /// A whole number, four bits at a time, the sign in the lowest.
    pub(crate) fn number(&mut self, value: i64) {
        let mut rest = ((value << 1) ^ (value >> 63)).cast_unsigned();
        loop {
            self.small(rest, 4);
            rest >>= 4;
            self.flag(rest != 0);
            if rest == 0 {
                return;
            }
        }
    }

    /// Letters, digits and `-`. Anything else, or anything longer than fifteen of them, becomes nothing.
    pub(crate) fn name(&mut self, name: &str) {
        let places: Option<Vec<u64>> = name
            .bytes()
            .map(|byte| if byte == b'-' { Some(62) } else { digit(byte) })
            .collect();
        let places = places
            .filter(|places| places.len() <= NAME)
            .unwrap_or_default();
        self.small(u64::try_from(places.len()).unwrap_or(0), 4);
        for place in places {
            self.small(place, 6);
        }
    }
}

/// Bits being read. Every method gives `None` where they end too early, or hold what no writer writes.
pub(crate) struct Reader<'a>(pub &'a [bool]);

impl Reader<'_> {
    pub(crate) fn flag(&mut self) -> Option<bool> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub(crate) fn small(&mut self, count: u8) -> Option<u64> {
        let mut value = 0;
        for _ in 0..count {
            value = (value << 1) | u64::from(self.flag()?);
        }
        Some(value)
    }

    pub(crate) fn short(&mut self) -> Option<u16> {
        u16::try_from(self.small(16)?).ok()
    }

    pub(crate) fn number(&mut self) -> Option<i64> {
        let mut value = 0;
        for at in 0..16 {
            value |= self.small(4)? << (4 * at);
            if !self.flag()? {
                return Some((value >> 1).cast_signed() ^ -(value & 1).cast_signed());
            }
        }
        None
    }

    pub(crate) fn name(&mut self) -> Option<String> {
        let length = self.small(4)?;
        let mut name = String::new();
        for _ in 0..length {
            let place = u8::try_from(self.small(6)?).ok()?;
            name.push(char::from(match place {
                0..=9 => b'0' + place,
                10..=35 => b'A' + place - 10,
                36..=61 => b'a' + place - 36,
                62 => b'-',
                _ => return None,
            }));
        }
        Some(name)
    }

    /// Whether nothing is left but what fills up the last digit.
    pub(crate) fn is_at_end(&self) -> bool {
        self.0.len() < 6 && self.0.iter().all(|bit| !bit)
    }
}
