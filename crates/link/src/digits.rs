//! Bits as letters and digits, and the four of them that close a link.

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Ten digits hold 59 bits, and fewer of them six bits each, less one.
const CHUNK: usize = 10;

/// How many digits close a link.
pub(crate) const CHECK: usize = 4;

/// The greatest prime that four digits can hold.
const PRIME: u64 = 14_776_331;

fn bits_in(digits: usize) -> usize {
    6 * digits - 1
}

/// Which digit a character is.
pub(crate) fn digit(character: u8) -> Option<u64> {
    let at = match character {
        b'0'..=b'9' => character - b'0',
        b'A'..=b'Z' => character - b'A' + 10,
        b'a'..=b'z' => character - b'a' + 36,
        _ => return None,
    };
    Some(u64::from(at))
}

fn push(text: &mut String, mut value: u64, digits: usize) {
    let mut written = [0; CHUNK];
    for place in written[..digits].iter_mut().rev() {
        // Below 62, so it is a place of the list.
        *place = DIGITS[usize::try_from(value % 62).unwrap_or(0)];
        value /= 62;
    }
    text.extend(written[..digits].iter().copied().map(char::from));
}

fn value(digits: &[u8]) -> Option<u64> {
    digits
        .iter()
        .try_fold(0, |value, character| Some(value * 62 + digit(*character)?))
}

/// Writes bits, with a few zeros after them.
pub(crate) fn write(text: &mut String, bits: &[bool]) {
    for chunk in bits.chunks(bits_in(CHUNK)) {
        let digits = (chunk.len() + 1).div_ceil(6);
        let mut value = 0;
        for at in 0..bits_in(digits) {
            value = (value << 1) | u64::from(chunk.get(at).copied().unwrap_or(false));
        }
        push(text, value, digits);
    }
}

/// Reads bits. `None` where something is no digit, or more than the bits that may stand there.
pub(crate) fn read(text: &[u8]) -> Option<Vec<bool>> {
    let mut bits = Vec::new();
    for chunk in text.chunks(CHUNK) {
        let value = value(chunk)?;
        let count = bits_in(chunk.len());
        if value >> count != 0 {
            return None;
        }
        bits.extend((0..count).rev().map(|at| (value >> at) & 1 == 1));
    }
    Some(bits)
}

/// What a text has at its end. Each step is reversible, so one changed character always changes it.
fn check(text: &[u8]) -> u64 {
    text.iter().fold(1, |check, character| {
        (check * 7919 + u64::from(*character)) % PRIME
    })
}

/// Closes a text.
pub(crate) fn close(text: &mut String) {
    let check = check(text.as_bytes());
    push(text, check, CHECK);
}

/// Whether a text is closed as it should be.
pub(crate) fn is_closed(text: &[u8]) -> bool {
    text.split_last_chunk::<CHECK>()
        .is_some_and(|(text, closing)| value(closing) == Some(check(text)))
}
