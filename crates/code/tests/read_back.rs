//! Codes read back by a reader that shares nothing with what makes them.
#![cfg(feature = "make")]

use jalon_code::{Code, Codes, QUIET};

/// Photographs a code: each module `scale` dots wide, with the light border around it.
fn photograph(code: &Code, scale: usize, dark: impl Fn(u8, u8) -> bool) -> Option<String> {
    let border = usize::from(QUIET) * scale;
    let size = usize::from(code.side()) * scale + 2 * border;
    let module = |dot: usize| {
        dot.checked_sub(border)
            .and_then(|inside| u8::try_from(inside / scale).ok())
            .filter(|module| *module < code.side())
    };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(size, size, |x, y| {
        match (module(x), module(y)) {
            (Some(column), Some(row)) if dark(column, row) => 0,
            _ => 255,
        }
    });
    let grids = image.detect_grids();
    let [grid] = grids.as_slice() else {
        return None;
    };
    Some(grid.decode().ok()?.1)
}

const ADDRESSES: [&str; 5] = [
    "https://a.eu",
    "https://coe.diplo-me.eu",
    "https://www.service-public.fr/particuliers/vosdroits/F16922?lang=en#top",
    "https://example.org/%D8%B7%D9%84%D8%A8/naïve",
    "https://home-affairs.ec.europa.eu/policies/migration-and-asylum/eu-immigration-portal/eu-blue-card/eu-blue-card-bulgaria_en",
];

#[test]
fn a_code_reads_back_to_its_address() {
    for address in ADDRESSES {
        let code = Code::of(address).expect("it fits");
        let read = photograph(&code, 4, |column, row| code.dark(column, row));
        assert_eq!(read.as_deref(), Some(address));
    }
}

#[test]
fn a_code_reads_back_with_a_patch_of_it_gone() {
    for address in ADDRESSES {
        let code = Code::of(address).expect("it fits");
        // A dark blot over the middle, a ninth of all: more than the level below bears.
        let (from, to) = (code.side() / 3, code.side() - code.side() / 3);
        let blot = |at: u8| (from..to).contains(&at);
        let read = photograph(&code, 4, |column, row| {
            code.dark(column, row) || blot(column) && blot(row)
        });
        assert_eq!(read.as_deref(), Some(address));
    }
}

#[test]
fn the_path_draws_every_dark_module_once() {
    let code = Code::of(ADDRESSES[2]).expect("it fits");
    let mut drawn = vec![0_u8; usize::from(code.side()).pow(2)];
    let path = code.path();
    for run in path.split_inclusive('z') {
        let numbers: Vec<usize> = run
            .split(|c: char| !c.is_ascii_digit())
            .filter_map(|digits| digits.parse().ok())
            .collect();
        let [column, row, width, 1, back] = numbers[..] else {
            panic!("{run}");
        };
        assert_eq!(run, format!("M{column} {row}h{width}v1h-{back}z"));
        assert_eq!(width, back);
        for at in column..column + width {
            drawn[row * usize::from(code.side()) + at] += 1;
        }
    }
    let dark = (0..code.side())
        .flat_map(|row| (0..code.side()).map(move |column| (column, row)))
        .map(|(column, row)| u8::from(code.dark(column, row)));
    assert_eq!(drawn, dark.collect::<Vec<_>>());
}

#[test]
fn a_text_that_is_too_long_is_refused_and_the_longest_is_not() {
    assert!(Code::of(&"a".repeat(1663)).is_ok());
    let refused = Code::of(&"a".repeat(1664)).expect_err("it does not fit");
    assert_eq!(refused.bytes, 1664);
    assert!(refused.to_string().contains("shorten"));
}

#[test]
fn codes_are_found_by_address_and_come_back_from_their_bytes() {
    let codes = Codes::make(ADDRESSES);
    let mut turned = ADDRESSES;
    turned.reverse();
    assert_eq!(codes, Codes::make(turned));
    assert_eq!(codes.len(), ADDRESSES.len());
    let bytes = postcard::to_allocvec(&codes).expect("it grows");
    let codes: Codes = postcard::from_bytes(&bytes).expect("they were just written");
    for address in ADDRESSES {
        assert_eq!(codes.of(address), Code::of(address).ok().as_ref());
    }
    assert_eq!(codes.of("https://a.eu/"), None);
    assert!(Codes::make([]).is_empty());
}

/// The bytes of a code that promises more than it holds, as a broken file may: light modules, and no panic.
#[test]
fn a_code_without_its_modules_draws_nothing() {
    let empty: Code = postcard::from_bytes(&[255, 0]).expect("a side and no modules");
    assert_eq!(empty.path(), "");
    let mut bytes = vec![255, 0x80, 0x40];
    bytes.resize(3 + 8192, 0xff);
    let full: Code = postcard::from_bytes(&bytes).expect("a side and modules");
    assert!(full.path().starts_with("M0 0h255v1h-255z"));
}
