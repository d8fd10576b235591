//! The codes of addresses on paper, as they are shipped: all there, each read back to its address.

use jalon_code::{Code, Codes, QUIET};
use jalon_pack::Content;
use std::{collections::BTreeSet, path::Path};

fn shipped() -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    jalon_pack::load(&root).unwrap_or_else(|report| panic!("{report}"))
}

/// The codes, as the browser reads them.
fn codes(content: &Content) -> Codes {
    let files = jalon_pack::compile(content);
    let (_, bytes) = files
        .iter()
        .find(|(path, _)| path == "codes/addresses.bin")
        .expect("a file of codes");
    postcard::from_bytes(bytes).expect("codes")
}

/// Every address that may stand on paper.
fn addresses(content: &Content) -> BTreeSet<&str> {
    let links = content.pack.links.iter().map(|link| link.url.as_str());
    let help = content.pack.help.iter();
    links
        .chain(help.filter_map(|help| help.url.as_deref()))
        .collect()
}

/// What a reader that shares nothing with the maker finds in a code.
fn read(code: &Code) -> Option<String> {
    const DOTS: usize = 4;
    let modules = usize::from(code.side()) + 2 * usize::from(QUIET);
    let module = |dot: usize| u8::try_from(dot / DOTS).ok()?.checked_sub(QUIET);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(
        modules * DOTS,
        modules * DOTS,
        |x, y| match (module(x), module(y)) {
            (Some(column), Some(row)) if code.dark(column, row) => 0,
            _ => 255,
        },
    );
    let grids = image.detect_grids();
    let [grid] = grids.as_slice() else {
        return None;
    };
    Some(grid.decode().ok()?.1)
}

#[test]
fn every_address_has_one_code_that_reads_back_to_it() {
    let content = shipped();
    let codes = codes(&content);
    let addresses = addresses(&content);
    assert!(addresses.len() > 200, "the content is there");
    for address in &addresses {
        let code = codes
            .of(address)
            .unwrap_or_else(|| panic!("{address} has no code"));
        assert_eq!(read(code).as_deref(), Some(*address));
    }
    assert_eq!(
        codes.len(),
        addresses.len(),
        "no code but of these addresses"
    );
}
