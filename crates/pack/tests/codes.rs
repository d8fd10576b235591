//! The codes of addresses on paper, as they are shipped: all there, each in one file, each read back to its address.

use jalon_code::{Code, Codes, QUIET};
use jalon_pack::Content;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

fn shipped() -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    jalon_pack::load(&root).unwrap_or_else(|report| panic!("{report}"))
}

/// The files of codes, by name: `common` or a country.
fn files(content: &Content) -> BTreeMap<String, Codes> {
    jalon_pack::compile(content)
        .into_iter()
        .filter_map(|(path, bytes)| {
            let name = path.strip_prefix("codes/")?.strip_suffix(".bin")?;
            Some((
                name.to_owned(),
                postcard::from_bytes(&bytes).expect("codes"),
            ))
        })
        .collect()
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
    let files = files(&content);
    let addresses = addresses(&content);
    assert!(addresses.len() > 200, "the content is there");
    for address in &addresses {
        let found: Vec<_> = files.values().filter_map(|file| file.of(address)).collect();
        let [code] = found[..] else {
            panic!("{} files have a code of {address}", found.len());
        };
        assert_eq!(read(code).as_deref(), Some(*address));
    }
    let made: usize = files.values().map(Codes::len).sum();
    assert_eq!(made, addresses.len(), "no code but of these addresses");
}

/// What a checklist of any country may name, a phone has with two files: the common one and that of the country.
#[test]
fn two_files_are_enough_for_any_checklist() {
    let content = shipped();
    let pack = &content.pack;
    let files = files(&content);
    let url = |link: &jalon_rules::LinkId| pack.links[usize::from(link.0)].url.as_str();
    let common = &files["common"];
    let named: Vec<&str> = pack
        .procedures
        .iter()
        .flat_map(|procedure| &procedure.items)
        .filter_map(|item| item.link.as_ref())
        .chain(pack.starts.iter().flat_map(|start| &start.links))
        .map(url)
        .collect();
    for address in &named {
        assert!(common.of(address).is_some(), "{address}");
    }
    for country in &pack.countries {
        let own = &files[&country.code];
        let links = country.links.iter().map(|(_, link)| url(link));
        let help = pack.help.iter().filter(|help| {
            help.country
                .as_ref()
                .is_none_or(|code| *code == country.code)
        });
        for address in links.chain(help.filter_map(|help| help.url.as_deref())) {
            let there = common.of(address).or(own.of(address));
            assert!(there.is_some(), "{address} in {}", country.code);
        }
    }
    assert_eq!(files.len(), pack.countries.len() + 1);
}

/// A country's own pages stay out of what everybody fetches.
#[test]
fn what_only_one_country_names_is_not_in_common() {
    let content = shipped();
    let pack = &content.pack;
    let common = &files(&content)["common"];
    let mut named_by: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for country in &pack.countries {
        for (_, link) in &country.links {
            let address = pack.links[usize::from(link.0)].url.as_str();
            named_by.entry(address).or_default().insert(&country.code);
        }
    }
    for help in &pack.help {
        let country = help.country.as_deref().unwrap_or("everywhere");
        if let Some(address) = &help.url {
            named_by.entry(address).or_default().insert(country);
        }
    }
    let items = pack
        .procedures
        .iter()
        .flat_map(|procedure| &procedure.items);
    let starts = pack.starts.iter().flat_map(|start| &start.links);
    for link in items.filter_map(|item| item.link.as_ref()).chain(starts) {
        let address = pack.links[usize::from(link.0)].url.as_str();
        named_by.entry(address).or_default().insert("everywhere");
    }
    for (address, names) in named_by {
        let alone = names.len() == 1 && !names.contains("everywhere");
        assert_eq!(common.of(address).is_none(), alone, "{address}: {names:?}");
    }
}
