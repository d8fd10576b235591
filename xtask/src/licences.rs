//! The licences of what others wrote and every copy holds, with their words, as most of them want.

use crate::{Error, command, tools::Tools};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

const WASM: &str = "wasm32-unknown-unknown";
/// How files that hold a licence begin, in capitals.
const NAMES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE"];

/// A package that is compiled into the module.
struct Package {
    name: String,
    licence: String,
    folder: PathBuf,
}

/// All of them in one text: each package with the name of its licence, then each licence with those it is for.
pub fn of_what_is_shipped(tools: &Tools) -> Result<String, Error> {
    let mut text = "Jalon itself is under the licence in LICENSE. Its module also holds what others wrote, each under its own licence.\n\
        The script of the codes (code.js) carries its licence itself. The module holds Rust's standard library, too\n\
        (https://github.com/rust-lang/rust, MIT OR Apache-2.0).\n\n"
        .to_owned();
    let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in packages(tools)? {
        // Writing to a String does not fail.
        let _ = writeln!(text, "{}  {}", package.name, package.licence);
        for licence in texts(&package)? {
            words
                .entry(licence)
                .or_default()
                .insert(package.name.clone());
        }
    }
    for (licence, packages) in words {
        let packages: Vec<_> = packages.into_iter().collect();
        let _ = write!(
            text,
            "\n{}\n{}\n\n{licence}\n",
            "-".repeat(70),
            packages.join(", ")
        );
    }
    Ok(text)
}

/// What Cargo compiles into the module, without what only runs while it is compiled.
fn packages(tools: &Tools) -> Result<Vec<Package>, Error> {
    let unreadable = || {
        Error::Built("Cargo does not say what the app is made of: run `cargo tree -p jalon --features csr` to see why".to_owned())
    };
    let mut tree = tools.cargo();
    tree.args([
        "tree",
        "--quiet",
        "--locked",
        "-p",
        "jalon",
        "--features",
        "csr",
    ])
    .args(["--target", WASM, "-e", "normal,no-proc-macro"])
    .args(["--prefix", "none", "--no-dedupe", "--format", "{p}"]);
    let tree = command::output(&mut tree).ok_or_else(unreadable)?;
    let used: BTreeSet<(&str, &str)> = tree
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some((words.next()?, words.next()?.strip_prefix('v')?))
        })
        .collect();
    let mut metadata = tools.cargo();
    metadata.args(["metadata", "--quiet", "--locked", "--format-version", "1"]);
    let metadata = command::output(&mut metadata).ok_or_else(unreadable)?;
    let metadata: Value = serde_json::from_str(&metadata).map_err(|_| unreadable())?;
    let text = |package: &Value, key: &str| package[key].as_str().unwrap_or_default().to_owned();
    let mut found: Vec<_> = metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        // Ours come from no registry.
        .filter(|package| !package["source"].is_null())
        .map(|package| (text(package, "name"), text(package, "version"), package))
        .filter(|(name, version, _)| used.contains(&(name.as_str(), version.as_str())))
        .map(|(name, version, package)| Package {
            name: format!("{name} {version}"),
            licence: text(package, "license"),
            folder: Path::new(&text(package, "manifest_path"))
                .parent()
                .map(Path::to_path_buf)
                .unwrap_or_default(),
        })
        .collect();
    if found.is_empty() {
        return Err(unreadable());
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// The words of the licence that we take a package under: MIT where it is offered, because it is the shortest.
fn texts(package: &Package) -> Result<Vec<String>, Error> {
    let files: Vec<PathBuf> = fs::read_dir(&package.folder)
        .map_err(Error::file(&package.folder))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            let name = capitals(path);
            path.is_file() && NAMES.iter().any(|start| name.starts_with(start))
        })
        .collect();
    let mut chosen: Vec<_> = files
        .iter()
        .filter(|path| package.licence.contains("MIT") && capitals(path).contains("MIT"))
        .collect();
    if chosen.is_empty() {
        chosen = files.iter().collect();
    }
    chosen.sort();
    chosen
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(path).map_err(Error::file(path))?;
            let lines: Vec<_> = text.lines().map(str::trim_end).collect();
            Ok(lines.join("\n").trim().to_owned())
        })
        .collect()
}

fn capitals(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .to_uppercase()
}
