//! The app as WebAssembly 1.0, compiled by Trunk, and only when something it is made of has changed.

use crate::{Error, command, layout::Files, server::files_below, tools::Tools};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Where Trunk leaves what it made.
const MADE: &str = "target/app";
/// The fingerprint of what it was made of.
const FINGERPRINT: &str = "target/app.sha256";
/// Where Cargo writes which files the module was compiled from.
const SOURCES: &str = "target-wasm/wasm32-unknown-unknown/release/jalon-app.d";
/// What it is made of besides: versions and flags.
const SETTINGS: [&str; 6] = [
    "Cargo.lock",
    "Trunk.toml",
    "package-lock.json",
    "rust-toolchain.toml",
    ".cargo/config.toml",
    "src/app.html",
];

/// How the module is compiled: for phones of 2017 on, and without the code that words a panic. `std` is compiled anew, because
/// the one that comes with Rust uses instructions that these phones lack. For this one command only: native tests must not
/// abort. Views are erased to one type: a tenth less to load than every screen's own type (266 to 229 KB compressed).
const WASM_ENVIRONMENT: [(&str, &str); 5] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Ctarget-cpu=mvp -Ctarget-feature=+mutable-globals --cfg=erase_components",
    ),
    ("CARGO_TARGET_DIR", "target-wasm"),
];

/// The features of WebAssembly that every supported browser has. Never `--all-features`: it writes modules that no browser runs.
const WASM_FEATURES: [&str; 2] = ["--mvp-features", "--enable-mutable-globals"];

/// The module and its script, under `app/`.
pub fn compile(tools: &Tools, root: &Path) -> Result<Files, Error> {
    let kept = root.join(FINGERPRINT);
    let before = fingerprint(root);
    let unchanged = before.is_some() && fs::read_to_string(&kept).ok() == before;
    if unchanged && root.join(MADE).is_dir() {
        println!("the app has not changed");
    } else {
        println!("compiling the app");
        // Gone first: a build that breaks off must not be taken for one that is done.
        let _ = fs::remove_file(&kept);
        run_trunk(tools)?;
        check_modules(tools, &root.join(MADE))?;
        if let Some(fingerprint) = fingerprint(root) {
            fs::write(&kept, fingerprint).map_err(Error::file(&kept))?;
        }
    }
    let mut files = Files::new();
    for path in files_below(&root.join(MADE))? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name != "index.html" && name != "app.html" {
            let bytes = fs::read(&path).map_err(Error::file(&path))?;
            files.insert(format!("app/{name}"), bytes);
        }
    }
    Ok(files)
}

/// What the module is made of, by its bytes. `None` where Cargo has not said so yet, or speaks of a file that is gone.
fn fingerprint(root: &Path) -> Option<String> {
    let list = fs::read_to_string(root.join(SOURCES)).ok()?;
    let sources = sources(&list);
    let mut manifests = BTreeSet::new();
    for source in &sources {
        let manifest = source
            .ancestors()
            .skip(1)
            .map(|folder| folder.join("Cargo.toml"))
            .find(|manifest| manifest.is_file());
        manifests.extend(manifest);
    }
    let settings = SETTINGS.iter().map(|name| root.join(name));
    let mut hash = Sha256::new();
    for (name, value) in WASM_ENVIRONMENT {
        hash.update(format!("{name}={value}\n"));
    }
    for path in sources.iter().cloned().chain(manifests).chain(settings) {
        if !path.starts_with(root) {
            return None;
        }
        let bytes = fs::read(&path).ok()?;
        hash.update(format!("{} {} ", path.display(), bytes.len()));
        hash.update(bytes);
    }
    Some(format!("{:x}", hash.finalize()))
}

/// The files that a list of Cargo's names, written as rules of make: a space in a name is escaped.
fn sources(list: &str) -> BTreeSet<PathBuf> {
    let Some((_, list)) = list.split_once(": ") else {
        return BTreeSet::new();
    };
    list.replace("\\ ", "\0")
        .split_whitespace()
        .map(|name| PathBuf::from(name.replace('\0', " ")))
        .collect()
}

fn run_trunk(tools: &Tools) -> Result<(), Error> {
    // Trunk is told to stay off the network, and Cargo with it: what the lock files name is fetched before.
    // Without the target, the packages that `std` itself is made of would be left out.
    command::run(for_wasm(&mut tools.cargo()).args([
        "fetch",
        "--quiet",
        "--target",
        "wasm32-unknown-unknown",
    ]))?;
    let mut trunk = tools.command("trunk");
    // Trunk refuses some values that other tools give this variable.
    trunk.env_remove("NO_COLOR");
    command::run(for_wasm(&mut trunk).args(["build", "--release", "--offline"]))
}

fn for_wasm(command: &mut Command) -> &mut Command {
    // Flags of the developer's own would silently take the place of ours.
    command
        .envs(WASM_ENVIRONMENT)
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
}

/// Reads every module again with only the features that old phones have. wasm-opt refuses what goes beyond.
fn check_modules(tools: &Tools, made: &Path) -> Result<(), Error> {
    let modules: Vec<_> = files_below(made)?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|found| found == "wasm"))
        .collect();
    if modules.is_empty() {
        return Err(Error::Built(format!(
            "{MADE} holds no WebAssembly module: does src/app.html still link the app?"
        )));
    }
    for module in modules {
        command::run(
            tools
                .command("wasm-opt")
                .args(WASM_FEATURES)
                .arg(&module)
                .args(["--quiet", "-o", "-"])
                .stdout(Stdio::null()),
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_from_a_list_of_cargo() {
        let found = sources("/a/target/jalon-app.wasm: /a/src/main.rs /a/my\\ own/lib.rs\n");
        let expected: BTreeSet<_> = ["/a/my own/lib.rs", "/a/src/main.rs"]
            .into_iter()
            .map(PathBuf::from)
            .collect();
        assert_eq!(found, expected);
    }
}
