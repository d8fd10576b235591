//! Building `dist/`: the content and the app compiled, the pages and scripts put beside them, all arranged, weighed and compressed.

use crate::{
    Error, app, compress, element_style, headers,
    layout::{self, Files},
    policy, release, scripts,
    server::files_below,
    tools::{For, Tools},
};
use jalon_pack::Content;
use jalon_site::policy::content as content_security_policy;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The pages that are written by hand, and the scripts that keep their names.
const ENTRIES: [&str; 4] = [
    "index.html",
    "frame.html",
    "embed/loader.js",
    "embed/jalon.js",
];
/// Where a build is put together before it takes the place of the one before.
const STAGE: &str = "target/site";

/// A site as it would be served, and what it says about who runs it.
pub(crate) struct Made {
    /// Its files.
    pub(crate) files: Files,
    /// What a public copy should say and this one does not.
    pub(crate) unset: Vec<&'static str>,
}

/// Builds the site into `dist/` and gives back where it is.
pub fn build(root: &Path) -> Result<PathBuf, Error> {
    let tools = Tools::ready(root, For::Build)?;
    let made = make(&tools, root, None)?;
    if let Err(broken) = release::check(root, &made.files) {
        println!("this is not to go out: {broken}");
    }
    put(root, &made.files)
}

/// Makes every file of the site, with the settings of the publisher from another file where one is named.
pub(crate) fn make(tools: &Tools, root: &Path, settings: Option<&Path>) -> Result<Made, Error> {
    println!("compiling the content");
    let content = match settings {
        Some(settings) => jalon_pack::load_for(root, settings),
        None => jalon_pack::load(root),
    };
    let content = content.map_err(|refused| Error::Content(refused.to_string()))?;
    let files = gather(tools, root, &content)?;
    let mut files = layout::arrange(files, version())?;
    release::add(root, &mut files)?;
    write_policy(&mut files)?;
    compress::compress(tools, root, &mut files)?;
    print!("{}", compress::table(&files));
    Ok(Made {
        files,
        unset: content.publisher.unset(),
    })
}

/// Puts the files into `dist/`.
pub(crate) fn put(root: &Path, files: &Files) -> Result<PathBuf, Error> {
    let dist = root.join("dist");
    replace(&root.join(STAGE), &dist, files)?;
    Ok(dist)
}

/// The version of what is built.
#[must_use]
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// All that the site is made of, by the names that sources use.
fn gather(tools: &Tools, root: &Path, content: &Content) -> Result<Files, Error> {
    let mut files = Files::new();
    for (name, bytes) in jalon_pack::compile(content) {
        files.insert(format!("content/{name}"), bytes);
    }
    let pages =
        jalon_site::pages(content, root).map_err(|refused| Error::Content(refused.to_string()))?;
    files.extend(pages);
    files.extend(app::compile(tools, root)?);
    files.insert("app/code.js".to_owned(), code_maker(root)?);
    files.insert("app/boot.js".to_owned(), read(&root.join("boot.js"))?);
    for entry in ENTRIES.map(Path::new) {
        let name = entry.file_name().unwrap_or_default().to_string_lossy();
        files.insert(name.into_owned(), read(&root.join(entry))?);
    }
    for path in files_below(&root.join("embed"))? {
        let inside = path.strip_prefix(root).unwrap_or(&path);
        let is_script = path.parent() == Some(&root.join("embed"))
            && path.extension().is_some_and(|ending| ending == "js");
        if is_script && !ENTRIES.iter().any(|entry| inside == Path::new(entry)) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            files.insert(format!("app/{name}"), read(&path)?);
        }
    }
    for path in files_below(&root.join("style"))? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = match path.extension() {
            Some(ending) if ending == "css" => format!("style/{name}"),
            _ => name.into_owned(),
        };
        files.insert(name, read(&path)?);
    }
    files.insert(
        "style/element.css".to_owned(),
        element_style::make(tools, root)?,
    );
    scripts::make_small(tools, root, &mut files)?;
    Ok(files)
}

/// What makes the QR code of a person's own link. A file by itself, that only who asks for such a code loads; it carries its
/// licence, as that licence wants.
fn code_maker(root: &Path) -> Result<Vec<u8>, Error> {
    let folder = root.join("node_modules/lean-qr");
    let (licence, module) = (
        read(&folder.join("LICENSE"))?,
        read(&folder.join("nano.mjs"))?,
    );
    Ok([b"/*! lean-qr\n\n", &licence[..], b"*/\n", &module[..]].concat())
}

fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(Error::file(path))
}

fn write_policy(files: &mut Files) -> Result<(), Error> {
    let mut pages = Vec::new();
    for (path, bytes) in files
        .iter()
        .filter(|(path, _)| layout::has_ending(path, "html"))
    {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let Some(kind) = headers::kind(path) else {
            return Err(Error::Built(format!(
                "{path} is of no kind that xtask/src/headers.rs knows: say there what goes along with it"
            )));
        };
        pages.push((path.clone(), kind, text));
    }
    let scripts = policy::hashes(pages.iter().map(|(_, _, text)| text.as_str()));
    for (path, kind, text) in &pages {
        let policy = content_security_policy(*kind, scripts.iter().map(String::as_str));
        let text = policy::with_policy(text, &policy).ok_or_else(|| {
            Error::Built(format!("{path} has no <head> to write the policy into"))
        })?;
        files.insert(path.clone(), text.into_bytes());
    }
    for (name, text) in headers::write(files, &scripts) {
        files.insert(name.to_owned(), text.into_bytes());
    }
    Ok(())
}

/// Writes the files beside `dist/` and swaps: whoever reads it meets the build before or this one, and never half of one.
fn replace(stage: &Path, dist: &Path, files: &Files) -> Result<(), Error> {
    let old = stage.with_extension("old");
    for folder in [stage, old.as_path()] {
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(Error::file(folder))?;
        }
    }
    for (name, bytes) in files {
        let path = stage.join(name);
        let parent = path.parent().unwrap_or(stage);
        fs::create_dir_all(parent).map_err(Error::file(parent))?;
        fs::write(&path, bytes).map_err(Error::file(&path))?;
    }
    if dist.exists() {
        fs::rename(dist, &old).map_err(Error::file(dist))?;
    }
    fs::rename(stage, dist).map_err(Error::file(dist))?;
    if old.exists() {
        fs::remove_dir_all(&old).map_err(Error::file(&old))?;
    }
    Ok(())
}
