//! Short numbers for stable ids. They are part of the format: a change here breaks every link in the world.

/// FNV-1a, folded to 16 bits.
fn folded(id: &str) -> u16 {
    let hash = id.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    let [a, b, c, d] = hash.to_le_bytes();
    u16::from_le_bytes([a ^ c, b ^ d])
}

/// How many codes of two capital letters there are.
const COUNTRIES: u16 = 26 * 26;

/// The number of a question or procedure, or of a line within its procedure.
#[must_use]
pub fn short(id: &str) -> u16 {
    folded(id)
}

/// The number of an option within its question. Country codes keep numbers of their own: there are too many of them to leave
/// it to chance.
#[must_use]
pub fn short_option(id: &str) -> u16 {
    if let [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] = id.as_bytes() {
        return u16::from(a - b'A') * 26 + u16::from(b - b'A');
    }
    COUNTRIES + folded(id) % (u16::MAX - COUNTRIES)
}

#[cfg(test)]
mod tests {
    use super::{short, short_option};

    #[test]
    fn the_numbers_never_change() {
        let cases = [
            ("aim", 27076, 27752),
            ("eqpr", 6966, 7642),
            ("qualification_level", 51061, 51737),
            ("FR", 8610, 147),
            ("ZZ", 8237, 675),
            ("stateless", 11050, 11726),
            ("", 7385, 8061),
        ];
        for (id, number, option) in cases {
            assert_eq!((short(id), short_option(id)), (number, option), "{id}");
        }
    }
}
