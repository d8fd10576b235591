//! Building `dist/`: the content compiled, the app as WebAssembly 1.0, the headers, everything compressed, all of it weighed.

use crate::{
    Error, command, policy,
    server::files_below,
    tools::{For, Tools},
};
use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Where Trunk finds the compiled content, to copy it into `dist/content/`.
const CONTENT: &str = "target/content";

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

/// Builds the site into `dist/` and gives back where it is.
pub fn build(root: &Path) -> Result<PathBuf, Error> {
    let tools = Tools::ready(root, For::Build)?;
    compile_content(root)?;
    compile_app(&tools)?;
    let dist = root.join("dist");
    copy_code_maker(root, &dist)?;
    check_modules(&tools, &dist)?;
    write_policy(&dist)?;
    let weights = compress(&tools, root, &dist)?;
    print!("{}", table(&weights));
    Ok(dist)
}

fn compile_content(root: &Path) -> Result<(), Error> {
    println!("compiling the content");
    let content = jalon_pack::load(root).map_err(|refused| Error::Content(refused.to_string()))?;
    let folder = root.join(CONTENT);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(Error::file(&folder))?;
    }
    for (name, bytes) in jalon_pack::compile(&content) {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(&folder);
        fs::create_dir_all(parent).map_err(Error::file(parent))?;
        fs::write(&path, bytes).map_err(Error::file(&path))?;
    }
    Ok(())
}

fn compile_app(tools: &Tools) -> Result<(), Error> {
    println!("compiling the app");
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

/// What makes the QR code of a person's own link. A file by itself, that only who asks for such a code loads; it carries its
/// licence, as that licence wants.
fn copy_code_maker(root: &Path, dist: &Path) -> Result<(), Error> {
    let read = |name: &str| {
        let path = root.join("node_modules/lean-qr").join(name);
        fs::read_to_string(&path).map_err(Error::file(&path))
    };
    let (licence, module) = (read("LICENSE")?, read("nano.mjs")?);
    let path = dist.join("code.js");
    fs::write(&path, format!("/*! lean-qr\n\n{licence}*/\n{module}")).map_err(Error::file(&path))
}

/// Reads every module again with only the features that old phones have. wasm-opt refuses what goes beyond.
fn check_modules(tools: &Tools, dist: &Path) -> Result<(), Error> {
    let modules: Vec<_> = files_below(dist)?
        .into_iter()
        .filter(|path| has_extension(path, "wasm"))
        .collect();
    if modules.is_empty() {
        return Err(Error::Built(
            "dist/ holds no WebAssembly module: does index.html still link the app?".to_owned(),
        ));
    }
    for module in modules {
        command::run(
            tools
                .command("wasm-opt")
                .args(WASM_FEATURES)
                .arg(&module)
                .args(["--quiet", "-o", "-"])
                .stdout(std::process::Stdio::null()),
        )?;
    }
    Ok(())
}

fn write_policy(dist: &Path) -> Result<(), Error> {
    let mut pages = Vec::new();
    for path in files_below(dist)?
        .into_iter()
        .filter(|path| has_extension(path, "html"))
    {
        let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
        if text.contains(" integrity=") {
            return Err(Error::Built(format!(
                "{} holds integrity values, which no longer fit once files change: write data-integrity=\"none\" in index.html",
                path.display()
            )));
        }
        pages.push((path, text));
    }
    let policy = policy::content_security_policy(pages.iter().map(|(_, text)| text.as_str()));
    for (path, text) in &pages {
        let text = policy::with_policy(text, &policy).ok_or_else(|| {
            Error::Built(format!(
                "{} has no <head> to write the policy into",
                path.display()
            ))
        })?;
        fs::write(path, text).map_err(Error::file(path))?;
    }
    let headers = dist.join("_headers");
    fs::write(&headers, policy::headers_file(&policy)).map_err(Error::file(&headers))
}

/// A file of `dist/`, by its bytes.
struct Weight {
    name: String,
    raw: u64,
    brotli: u64,
}

fn compress(tools: &Tools, root: &Path, dist: &Path) -> Result<Vec<Weight>, Error> {
    let files: Vec<_> = files_below(dist)?
        .into_iter()
        .filter(|path| !has_extension(path, "png") && !path.ends_with("_headers"))
        .collect();
    let mut weights = Vec::new();
    let mut node = tools.command("node");
    node.arg(root.join("xtask/compress.mjs")).args(&files);
    let said = command::output(&mut node).unwrap_or_default();
    for line in said.lines() {
        let mut words = line.splitn(3, ' ');
        if let (Some(Ok(raw)), Some(Ok(brotli)), Some(path)) = (
            words.next().map(str::parse),
            words.next().map(str::parse),
            words.next(),
        ) {
            let name = Path::new(path)
                .strip_prefix(dist)
                .unwrap_or(Path::new(path))
                .to_string_lossy()
                .into_owned();
            weights.push(Weight { name, raw, brotli });
        }
    }
    if weights.len() == files.len() {
        Ok(weights)
    } else {
        Err(Error::Built(
            "xtask/compress.mjs did not compress every file: run it on dist/index.html to see why"
                .to_owned(),
        ))
    }
}

/// The sizes: each file of the app, and the content summed up by folder.
fn table(weights: &[Weight]) -> String {
    let mut rows: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for weight in weights {
        let group = match weight.name.strip_prefix("content/") {
            Some(inside) => match inside.split_once('/') {
                Some((folder, _)) => format!("content/{folder}/"),
                None => weight.name.clone(),
            },
            None => weight.name.clone(),
        };
        let row = rows.entry(group).or_default();
        row.0 += weight.raw;
        row.1 += weight.brotli;
    }
    let mut text = format!("{:>10} {:>10}\n", "bytes", "brotli");
    for (name, (raw, brotli)) in rows {
        // Writing to a String does not fail.
        let _ = writeln!(text, "{raw:>10} {brotli:>10}  {name}");
    }
    text
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_summed_up_by_language() {
        let weight = |name: &str, raw, brotli| Weight {
            name: name.to_owned(),
            raw,
            brotli,
        };
        let text = table(&[
            weight("content/fr/eqpr.txt", 100, 10),
            weight("content/fr/core.txt", 50, 5),
            weight("content/rules.bin", 7, 3),
            weight("app.wasm", 9, 4),
        ]);
        let rows: Vec<Vec<_>> = text
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(
            rows,
            [
                vec!["bytes", "brotli"],
                vec!["9", "4", "app.wasm"],
                vec!["150", "15", "content/fr/"],
                vec!["7", "3", "content/rules.bin"],
            ]
        );
    }
}
