//! The mark of an event: always the same for the same day of the same visit, and telling nobody anything.

/// The mark of one day of one visit, as calendars keep it.
///
/// `visit` is random and known to nobody else, so the mark tells neither the visit nor the day, two people at one desk never have
/// the same, and a calendar that reads the file again replaces what it has.
#[must_use]
pub fn mark(visit: &str, day: &str) -> String {
    let key = key(visit);
    let [first, second] = [0_u8, 1].map(|half| {
        let message: Vec<u8> = [half].into_iter().chain(day.bytes()).collect();
        sip(key, &message)
    });
    format!("{first:016x}{second:016x}@jalon")
}

/// The key that a visit gives: eight octets each, what is longer folded in.
fn key(visit: &str) -> [u64; 2] {
    let mut octets = [0_u8; 16];
    for (at, octet) in visit.bytes().enumerate() {
        octets[at % 16] = octets[at % 16].rotate_left(1) ^ octet;
    }
    let half = |from: usize| {
        octets[from..from + 8]
            .iter()
            .rev()
            .fold(0_u64, |value, octet| value << 8 | u64::from(*octet))
    };
    [half(0), half(8)]
}

/// SipHash-2-4: short, and made so that its key does not follow from what it gives.
fn sip([k0, k1]: [u64; 2], message: &[u8]) -> u64 {
    let mut v = [
        k0 ^ 0x736f_6d65_7073_6575,
        k1 ^ 0x646f_7261_6e64_6f6d,
        k0 ^ 0x6c79_6765_6e65_7261,
        k1 ^ 0x7465_6462_7974_6573,
    ];
    let mut take = |word: u64, rounds: usize| {
        v[3] ^= word;
        for _ in 0..rounds {
            round(&mut v);
        }
        v[0] ^= word;
    };
    let word = |octets: &[u8]| {
        octets
            .iter()
            .rev()
            .fold(0_u64, |value, octet| value << 8 | u64::from(*octet))
    };
    let chunks = message.chunks_exact(8);
    let length = (message.len() as u64) << 56;
    let last = length | word(chunks.remainder());
    for chunk in chunks {
        take(word(chunk), 2);
    }
    take(last, 2);
    v[2] ^= 0xff;
    for _ in 0..4 {
        round(&mut v);
    }
    v[0] ^ v[1] ^ v[2] ^ v[3]
}

fn round(v: &mut [u64; 4]) {
    v[0] = v[0].wrapping_add(v[1]);
    v[1] = v[1].rotate_left(13) ^ v[0];
    v[0] = v[0].rotate_left(32);
    v[2] = v[2].wrapping_add(v[3]);
    v[3] = v[3].rotate_left(16) ^ v[2];
    v[0] = v[0].wrapping_add(v[3]);
    v[3] = v[3].rotate_left(21) ^ v[0];
    v[2] = v[2].wrapping_add(v[1]);
    v[1] = v[1].rotate_left(17) ^ v[2];
    v[2] = v[2].rotate_left(32);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The vectors of the authors: key 00…0f, message 00, 01, 02…
    #[test]
    fn it_is_the_published_function() {
        let key = [0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908];
        let message: Vec<u8> = (0..15).collect();
        for (length, expected) in [
            (0, 0x726f_db47_dd0e_0e31),
            (1, 0x74f8_39c5_93dc_67fd),
            (8, 0x93f5_f579_9a93_2462),
            (15, 0xa129_ca61_49be_45e5_u64),
        ] {
            assert_eq!(sip(key, &message[..length]), expected, "{length}");
        }
    }

    #[test]
    fn a_mark_stays_and_no_two_are_the_same() {
        assert_eq!(
            mark("0a1b2c3d4e5f", "rncp/court"),
            mark("0a1b2c3d4e5f", "rncp/court")
        );
        let mut seen = BTreeSet::new();
        for visit in ["0a1b2c3d4e5f", "1a1b2c3d4e5f", "0a1b2c3d4e5g", ""] {
            for day in ["rncp/court", "rncp/letter", "rs/court", ""] {
                let mark = mark(visit, day);
                assert!(!mark.contains("rncp") && mark.len() == 38, "{mark}");
                assert!(seen.insert(mark), "{visit} {day}");
            }
        }
    }
}
