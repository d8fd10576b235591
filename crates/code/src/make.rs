//! Making codes.

use crate::{Code, Codes, fingerprint};
use qrcodegen::{QrCode, QrCodeEcc};
use std::{collections::BTreeMap, error, fmt};

/// A text that no code holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// Its length, in bytes.
    pub bytes: usize,
}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "a text of {} bytes does not fit into a code: shorten it",
            self.bytes
        )
    }
}

impl error::Error for TooLong {}

impl Code {
    /// The code of a text, made to be read from a photocopy of a photocopy.
    ///
    /// It bears that a quarter of its code words are lost (level Q): copies lose whole patches to folds, specks and a worn
    /// drum. The level below (M) bears little more than half of that and would save about four modules a side, two
    /// millimetres on paper; the level above (H) costs four more for a gain that only torn paper needs. Where it fits into
    /// the same square, it is taken.
    ///
    /// # Errors
    /// The text is longer than the largest code holds.
    pub fn of(text: &str) -> Result<Self, TooLong> {
        let too_long = TooLong { bytes: text.len() };
        let made = QrCode::encode_text(text, QrCodeEcc::Quartile).map_err(|_| too_long)?;
        let side = u8::try_from(made.size()).map_err(|_| too_long)?;
        Ok(Self::drawn(side, |column, row| {
            made.get_module(column.into(), row.into())
        }))
    }
}

impl Codes {
    /// The codes of these addresses, the same for the same addresses in whatever order. An address too long for a code has
    /// none: paper shows it in letters.
    #[must_use]
    pub fn make<'a>(addresses: impl IntoIterator<Item = &'a str>) -> Self {
        let codes: BTreeMap<u64, Code> = addresses
            .into_iter()
            .filter_map(|address| Some((fingerprint(address), Code::of(address).ok()?)))
            .collect();
        Self(codes.into_iter().collect())
    }
}
