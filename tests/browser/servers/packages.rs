//! The zip and the npm package: what is in them, and that they work wherever they are put.

use super::{packed, unpack, walks};
use crate::{driver::Visitor, page::visit_folder};
use serde_json::Value;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use xtask::layout::{self, Files};

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder of ours");
    }
    folder
}

fn built() -> Files {
    layout::read(&xtask::root().join("dist")).expect("a built site")
}

fn files(folder: &Path) -> Files {
    layout::read(folder).expect("an unpacked folder")
}

fn names(files: &Files) -> BTreeSet<&str> {
    files.keys().map(String::as_str).collect()
}

const BESIDE: [&str; 2] = ["LICENSE", "THIRD-PARTY-LICENSES.txt"];

#[test]
fn the_zip_holds_the_site_and_its_licences() {
    let into = folder("zip");
    unpack("unzip", &["-q"], &packed().zip, &into);
    let found = files(&into.join("jalon"));
    let built = built();
    let expected: BTreeSet<_> = names(&built).into_iter().chain(BESIDE).collect();
    assert_eq!(names(&found), expected);
    assert!(built.iter().all(|(name, bytes)| found[name] == *bytes));
    let others = String::from_utf8_lossy(&found["THIRD-PARTY-LICENSES.txt"]);
    for words in ["leptos ", "wasm-bindgen ", "Permission is hereby granted"] {
        assert!(others.contains(words), "{words}");
    }
}

#[test]
fn the_npm_package_holds_the_same() {
    let into = folder("npm");
    unpack("tar", &["-xzf"], &packed().package, &into);
    let found = files(&into.join("package"));
    let built = built();
    let site: BTreeSet<_> = built.keys().map(|name| format!("dist/{name}")).collect();
    let expected: BTreeSet<_> = site
        .iter()
        .map(String::as_str)
        .chain(BESIDE)
        .chain(["README.md", "package.json"])
        .collect();
    assert_eq!(names(&found), expected);
    let about: Value = serde_json::from_slice(&found["package.json"]).expect("JSON");
    assert_eq!(about["name"], "jalon-wizard");
    assert_eq!(about["version"], xtask::site::version());
    assert_eq!(about["license"], "EUPL-1.2");
    assert!(about["dependencies"].is_null() && about["scripts"].is_null());
}

/// Whoever holds a script fast gets what was published.
#[test]
fn the_integrity_is_that_of_the_files() {
    let built = built();
    let told: Value = serde_json::from_slice(&built["integrity.json"]).expect("JSON");
    assert_eq!(told["version"], xtask::site::version());
    let told = told["files"].as_object().expect("files");
    for (name, value) in told {
        let openssl = Command::new("sh")
            .arg("-c")
            .arg("openssl dgst -sha384 -binary \"$0\" | openssl base64 -A")
            .arg(xtask::root().join("dist").join(name))
            .output()
            .expect("openssl");
        let hash = String::from_utf8_lossy(&openssl.stdout);
        assert_eq!(
            value.as_str(),
            Some(format!("sha384-{hash}").as_str()),
            "{name}"
        );
    }
    for script in layout::SCRIPTS {
        let twin = format!("v{}/{script}", xtask::site::version());
        assert!(
            told.contains_key(script) && told.contains_key(&twin),
            "{script}"
        );
    }
    assert!(told.keys().any(|name| has_ending(name, "wasm")));
}

fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found == ending)
}

/// No address leads to the top of a host, or to another.
#[test]
fn addresses_of_its_own_files_are_relative() {
    for (name, bytes) in built() {
        if !has_ending(&name, "html") {
            continue;
        }
        let text = String::from_utf8_lossy(&bytes);
        for start in ["src=\"", "href=\""] {
            for (at, _) in text.match_indices(start) {
                let rest = &text[at + start.len()..];
                let address = rest.split('"').next().unwrap_or_default();
                assert!(!address.starts_with('/'), "{name}: {address}");
                let is_file = start == "src=\""
                    || [".css", ".js", ".svg"]
                        .iter()
                        .any(|end| address.ends_with(end));
                assert!(!is_file || !address.contains("//"), "{name}: {address}");
            }
        }
    }
}

/// The package, copied into a folder of somebody's site, below a path, on a host that sets no headers.
#[tokio::test]
async fn the_npm_package_runs_below_any_path() {
    let into = folder("npm-served");
    unpack("tar", &["-xzf"], &packed().package, &into);
    visit_folder(&into, Visitor::phone(), async |page| {
        walks(&page, &format!("{}/package/dist/", page.site())).await
    })
    .await;
}

/// A new copy laid over an old one, while somebody has the old one open: what they ask for next is still there.
#[tokio::test]
async fn a_page_that_is_open_outlives_an_update() {
    let older = folder("over");
    unpack("unzip", &["-q"], &packed().zip, &older);
    let site = older.join("jalon");
    let old = layout::find(&site, "content/fr/core.txt").expect("a text");
    let old = old.split('/').next().unwrap_or_default().to_owned();
    let newer = "content-0123456789";
    let newer: Files = built()
        .into_iter()
        .filter(|(name, _)| ![".br", ".gz"].iter().any(|end| name.ends_with(end)))
        .map(|(name, bytes)| {
            let text = String::from_utf8(bytes);
            let bytes = match text {
                Ok(text) => text.replace(&old, newer).into_bytes(),
                Err(bytes) => bytes.into_bytes(),
            };
            (name.replace(&old, newer), bytes)
        })
        .collect();
    let before = layout::read(&site).expect("the old copy");
    xtask::dist::lay_over(&newer, &site).expect("a folder of ours");
    let after = layout::read(&site).expect("the new copy");
    let kept = before.keys().filter(|name| name.starts_with(&old));
    assert!(kept.clone().count() > 10);
    for name in kept {
        assert_eq!(before[name], after[name], "{name}");
    }
    assert_ne!(before["index.html"], after["index.html"]);
    visit_folder(&site, Visitor::phone(), async |page| {
        walks(&page, &format!("{}/", page.site())).await
    })
    .await;
}
