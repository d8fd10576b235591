//! QR codes for the addresses that stand on paper: a phone reads them where nobody wants to type.
//!
//! Codes of known addresses are made once, when the site is built (feature `make`); the page only looks them up and draws
//! them. So the encoder is no part of what a phone loads.

#[cfg(feature = "make")]
mod make;

#[cfg(feature = "make")]
pub use make::TooLong;

use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// The light border that a reader needs around a code, in modules, on each side.
pub const QUIET: u8 = 4;

/// One code: a square of dark and light modules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// Modules along one side, without the light border.
    side: u8,
    /// The modules row by row, eight to a byte, the first in the highest bit; dark is 1.
    bits: Vec<u8>,
}

impl Code {
    /// A code by its modules, `dark` told for each column and row.
    #[must_use]
    pub fn drawn(side: u8, mut dark: impl FnMut(u8, u8) -> bool) -> Self {
        let modules = usize::from(side) * usize::from(side);
        let mut bits = vec![0; modules.div_ceil(8)];
        let places = (0..side).flat_map(|row| (0..side).map(move |column| (column, row)));
        for (at, (column, row)) in places.enumerate() {
            if dark(column, row) {
                bits[at / 8] |= 0x80 >> (at % 8);
            }
        }
        Self { side, bits }
    }

    /// Modules along one side, without the light border.
    #[must_use]
    pub fn side(&self) -> u8 {
        self.side
    }

    /// Whether the module in this column and row is dark. Everything outside is light.
    #[must_use]
    pub fn dark(&self, column: u8, row: u8) -> bool {
        if column >= self.side || row >= self.side {
            return false;
        }
        let at = usize::from(row) * usize::from(self.side) + usize::from(column);
        self.bits
            .get(at / 8)
            .is_some_and(|byte| byte >> (7 - at % 8) & 1 == 1)
    }

    /// The dark modules as data of one SVG path, a rectangle for each run in a row. One unit is one module, and the first
    /// module starts at 0 0: the light border is left to the view box.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for row in 0..self.side {
            let mut column = 0;
            while column < self.side {
                let start = column;
                while self.dark(column, row) {
                    column += 1;
                }
                let run = column - start;
                if run > 0 {
                    // Writing to a String does not fail.
                    let _ = write!(path, "M{start} {row}h{run}v1h-{run}z");
                }
                column = column.saturating_add(1);
            }
        }
        path
    }
}

/// Codes by the address each leads to, as one file of them is fetched.
///
/// They are kept by a fingerprint of the address and not by a number: a file that is older or newer than the rest lacks a
/// code then, and never shows the code of another address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Codes(Vec<(u64, Code)>);

impl Codes {
    /// The code of this address, where there is one.
    #[must_use]
    pub fn of(&self, address: &str) -> Option<&Code> {
        let wanted = fingerprint(address);
        self.0
            .iter()
            .find(|(known, _)| *known == wanted)
            .map(|(_, code)| code)
    }

    /// How many codes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// FNV-1a, 64 bits: a few lines, and no two of some hundred addresses share one. It stands against mistakes, not against
/// malice: the file comes from where the page comes from.
fn fingerprint(address: &str) -> u64 {
    address.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
