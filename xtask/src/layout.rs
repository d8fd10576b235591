//! How the files of the built site lie: folders named by what is in them, which may be kept for ever, and a few entries whose
//! names never change and which alone say where those folders are.
//!
//! A source writes `"app/…"`, `"style/…"` or `"content/…"` between double quotes, after as many `../` as its own folder lies
//! deep, and the build writes the name with its hash there. `sha384-of:` and the path of a file becomes its integrity value.
//! Files in a hashed folder name their neighbours (`./…`) and nothing else, so that new content leaves the module in the caches.

use crate::{Error, server::files_below};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256, Sha384};
use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

/// Files of a site by their paths, with `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The folders that get the hash of what they hold into their name.
pub const HASHED: [&str; 3] = ["app", "style", "content"];
/// How many digits of it: enough that no two releases ever share a name.
const DIGITS: usize = 10;
/// What the entries must name: a page that forgets its style is a mistake of ours.
const ENTRIES: [(&str, &[&str]); 3] = [
    ("index.html", &["app", "style", "content"]),
    ("frame.html", &["app", "style", "content"]),
    ("jalon.js", &["app", "style", "content"]),
];
/// The scripts of other people's pages. Each has a twin in a folder of its version, which never changes.
pub const SCRIPTS: [&str; 2] = ["loader.js", "jalon.js"];
const INTEGRITY: &str = "sha384-of:";

/// Gives the folders their names, writes them into the entries, and adds the twins of this version and `integrity.json`.
pub fn arrange(files: Files, version: &str) -> Result<Files, Error> {
    let names = names(&files);
    let mut arranged = Files::new();
    let mut entries = Files::new();
    for (path, bytes) in files {
        let Some((folder, inside)) = path
            .split_once('/')
            .filter(|(folder, _)| HASHED.contains(folder))
        else {
            entries.insert(path, bytes);
            continue;
        };
        if is_text(&path) {
            neighbours_only(&path, &bytes)?;
        }
        arranged.insert(format!("{}/{inside}", names[folder]), bytes);
    }
    for script in SCRIPTS {
        if let Some(bytes) = entries.get(script).cloned() {
            entries.insert(twin(version, script), bytes);
        }
    }
    for (path, needed) in ENTRIES {
        let Some(bytes) = entries.get(path) else {
            continue;
        };
        for folder in needed {
            if addresses(&String::from_utf8_lossy(bytes)).all(|found| found.folder != *folder) {
                return Err(Error::Built(format!(
                    "{path} names no file of {folder}/: write it as \"{folder}/…\""
                )));
            }
        }
    }
    // Scripts before pages: pages tell the integrity of scripts.
    let (scripts, pages): (Files, Files) = entries
        .into_iter()
        .partition(|(path, _)| !has_ending(path, "html"));
    for (path, bytes) in scripts.into_iter().chain(pages) {
        let bytes = if is_text(&path) {
            named(&path, bytes, &names, &arranged, version)?
        } else {
            bytes
        };
        arranged.insert(path, bytes);
    }
    let integrity = integrity(&arranged, version);
    arranged.insert("integrity.json".to_owned(), integrity);
    Ok(arranged)
}

/// Where a file lies that the sources call `app/…`, `style/…` or `content/…`; any other path is given back as it is.
#[must_use]
pub fn find(site: &Path, path: &str) -> Option<String> {
    let Some((folder, inside)) = path
        .split_once('/')
        .filter(|(folder, _)| HASHED.contains(folder))
    else {
        return site.join(path).exists().then(|| path.to_owned());
    };
    fs::read_dir(site)
        .ok()?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| hashed_folder(name) == Some(folder))
        .map(|name| format!("{name}/{inside}"))
        .find(|path| site.join(path).exists())
}

/// All files of a site that was built.
pub fn read(site: &Path) -> Result<Files, Error> {
    let mut files = Files::new();
    for path in files_below(site)? {
        let name = path.strip_prefix(site).unwrap_or(&path);
        let name = name.to_string_lossy().replace('\\', "/");
        files.insert(name, fs::read(&path).map_err(Error::file(&path))?);
    }
    Ok(files)
}

/// Which of the hashed folders bears this name.
pub fn hashed_folder(name: &str) -> Option<&str> {
    let (folder, hash) = name.rsplit_once('-')?;
    let is_hash = hash.len() == DIGITS && hash.bytes().all(|digit| digit.is_ascii_hexdigit());
    (HASHED.contains(&folder) && is_hash).then_some(folder)
}

/// Whether this is the folder of a version's scripts.
pub fn version_folder(name: &str) -> bool {
    name.strip_prefix('v')
        .is_some_and(|version| version.starts_with(|digit: char| digit.is_ascii_digit()))
}

/// The integrity value of these bytes, as browsers want it.
#[must_use]
pub fn integrity_of(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

fn twin(version: &str, script: &str) -> String {
    format!("v{version}/{script}")
}

fn names(files: &Files) -> BTreeMap<&'static str, String> {
    HASHED
        .into_iter()
        .map(|folder| {
            let mut hash = Sha256::new();
            let inside = files
                .iter()
                .filter_map(|(path, bytes)| Some((path.split_once('/')?, bytes)))
                .filter(|((first, _), _)| *first == folder);
            for ((_, name), bytes) in inside {
                // The lengths keep what belongs to one file from counting as part of the next.
                hash.update(format!("{} {name} {} ", name.len(), bytes.len()));
                hash.update(bytes);
            }
            let mut name = format!("{folder}-");
            for byte in hash.finalize().iter().take(DIGITS / 2) {
                // Writing to a String does not fail.
                let _ = write!(name, "{byte:02x}");
            }
            (folder, name)
        })
        .collect()
}

/// An address in a text that names a hashed folder.
struct Address<'a> {
    /// Where the name of the folder begins.
    at: usize,
    /// What stands between the quote and it: `./` or any number of `../`.
    before: &'a str,
    folder: &'static str,
    /// What follows the folder and its slash, up to the quote.
    inside: &'a str,
}

fn addresses(text: &str) -> impl Iterator<Item = Address<'_>> {
    text.match_indices('"').filter_map(|(quote, _)| {
        let rest = &text[quote + 1..];
        let length = rest.len()
            - rest
                .trim_start_matches("../")
                .trim_start_matches("./")
                .len();
        let (before, path) = rest.split_at(length);
        let folder = HASHED.into_iter().find(|folder| {
            path.strip_prefix(folder)
                .is_some_and(|rest| rest.starts_with('/'))
        })?;
        let inside = &path[folder.len() + 1..];
        let end = inside.find(['"', '\n'])?;
        Some(Address {
            at: quote + 1 + length,
            before,
            folder,
            inside: &inside[..end],
        })
    })
}

fn neighbours_only(path: &str, bytes: &[u8]) -> Result<(), Error> {
    match addresses(&String::from_utf8_lossy(bytes)).next() {
        None => Ok(()),
        Some(address) => Err(Error::Built(format!(
            "{path} names \"{}/{}\", but lies in a folder named by its hash itself: name neighbours as \"./…\", and let the \
             page or the entry say where other folders are",
            address.folder, address.inside
        ))),
    }
}

/// A text with the names of the hashed folders and the integrity values written into it.
fn named(
    path: &str,
    bytes: Vec<u8>,
    names: &BTreeMap<&'static str, String>,
    arranged: &Files,
    version: &str,
) -> Result<Vec<u8>, Error> {
    let text = String::from_utf8(bytes)
        .map_err(|_| Error::Built(format!("{path} is not written in UTF-8")))?;
    let is_twin = path.starts_with(&format!("v{version}/"));
    let depth = path.matches('/').count() - usize::from(is_twin);
    let mut written = String::new();
    let mut from = 0;
    for Address {
        at,
        before,
        folder,
        inside,
    } in addresses(&text)
    {
        let name = &names[folder];
        if before.matches("../").count() != depth {
            return Err(Error::Built(format!(
                "{path} names \"{before}{folder}/{inside}\", which leads elsewhere: write {}{folder}/…",
                "../".repeat(depth)
            )));
        }
        let whole = format!("{name}/{inside}");
        let exists = if inside.is_empty() || inside.ends_with('/') {
            arranged.keys().any(|known| known.starts_with(&whole))
        } else {
            arranged.contains_key(&whole)
        };
        if !exists {
            return Err(Error::Built(format!(
                "{path} names \"{folder}/{inside}\", but there is no such file"
            )));
        }
        written.push_str(&text[from..at]);
        if is_twin {
            written.push_str("../");
        }
        written.push_str(name);
        from = at + folder.len();
    }
    written.push_str(&text[from..]);
    nothing_left(path, &written)?;
    with_integrity(path, &written, names, arranged).map(String::into_bytes)
}

/// Refuses an address that another quote hides from us.
fn nothing_left(path: &str, text: &str) -> Result<(), Error> {
    for folder in HASHED {
        for open in ["'", "`", "(", "=", "./"] {
            let left = format!("{open}{folder}/");
            if text.contains(&left) {
                return Err(Error::Built(format!(
                    "{path} holds {left}…: write it between double quotes, from the quote on, so that its hash can be written there"
                )));
            }
        }
    }
    Ok(())
}

fn with_integrity(
    path: &str,
    text: &str,
    names: &BTreeMap<&'static str, String>,
    arranged: &Files,
) -> Result<String, Error> {
    let mut parts = text.split(INTEGRITY);
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part
            .find(|letter: char| !(letter.is_ascii_alphanumeric() || "._-/".contains(letter)))
            .unwrap_or(part.len());
        let (wanted, after) = part.split_at(end);
        let known = match wanted.split_once('/') {
            Some((folder, inside)) if names.contains_key(folder) => {
                format!("{}/{inside}", names[folder])
            }
            _ => wanted.to_owned(),
        };
        let bytes = arranged.get(&known).ok_or_else(|| {
            Error::Built(format!(
                "{path} wants the integrity of {wanted}, but there is no such file before it"
            ))
        })?;
        written.push_str(&integrity_of(bytes));
        written.push_str(after);
    }
    Ok(written)
}

/// The integrity of what somebody else's page may hold fast.
fn integrity(arranged: &Files, version: &str) -> Vec<u8> {
    let files: serde_json::Map<_, _> = arranged
        .iter()
        .filter(|(path, _)| {
            SCRIPTS
                .iter()
                .any(|script| path == script || **path == twin(version, script))
                || has_ending(path, "wasm")
        })
        .map(|(path, bytes)| (path.clone(), integrity_of(bytes).into()))
        .collect();
    let value = serde_json::json!({ "version": version, "files": files });
    format!("{value:#}\n").into_bytes()
}

fn is_text(path: &str) -> bool {
    has_ending(path, "html") || has_ending(path, "js")
}

/// Whether a file is of this kind, by its name.
pub(crate) fn has_ending(path: &str, ending: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, found)| found == ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = "<link href=\"style/a.css\"><script src=\"./app/boot.js\"></script><div data-content=\"content/\">";

    fn files(more: &[(&str, &str)]) -> Files {
        [
            ("app/boot.js", "import('./jalon-app.js')"),
            ("app/jalon-app_bg.wasm", "module"),
            ("style/a.css", "a{}"),
            ("content/pack.bin", "rules"),
            ("index.html", INDEX),
        ]
        .iter()
        .chain(more)
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect()
    }

    fn text(files: &Files, path: &str) -> String {
        String::from_utf8(files[path].clone()).expect("a text")
    }

    fn folder(files: &Files, folder: &str) -> String {
        files
            .keys()
            .filter_map(|path| path.split_once('/'))
            .map(|(first, _)| first)
            .find(|first| hashed_folder(first) == Some(folder))
            .expect("a hashed folder")
            .to_owned()
    }

    #[test]
    fn entries_name_the_hashed_folders() {
        let arranged = arrange(files(&[]), "1.0.0").expect("sound files");
        let (app, style, content) = (
            folder(&arranged, "app"),
            folder(&arranged, "style"),
            folder(&arranged, "content"),
        );
        assert_eq!(
            text(&arranged, "index.html"),
            format!(
                "<link href=\"{style}/a.css\"><script src=\"./{app}/boot.js\"></script><div data-content=\"{content}/\">"
            )
        );
        assert!(arranged.contains_key(&format!("{app}/jalon-app_bg.wasm")));
    }

    #[test]
    fn only_the_folder_that_changed_gets_another_name() {
        let before = arrange(files(&[]), "1.0.0").expect("sound files");
        let after = arrange(files(&[("content/more.txt", "x")]), "1.0.0").expect("sound files");
        assert_eq!(folder(&before, "app"), folder(&after, "app"));
        assert_eq!(folder(&before, "style"), folder(&after, "style"));
        assert_ne!(folder(&before, "content"), folder(&after, "content"));
    }

    #[test]
    fn the_twin_of_a_version_names_the_same_folders_from_below() {
        let script = "[\"app/boot.js\", \"style/a.css\", \"./content/\", \"sha384-of:app/jalon-app_bg.wasm\"]";
        let arranged = arrange(
            files(&[("jalon.js", script), ("loader.js", "frame.html")]),
            "1.0.0",
        )
        .expect("sound files");
        let (app, style, content) = (
            folder(&arranged, "app"),
            folder(&arranged, "style"),
            folder(&arranged, "content"),
        );
        let value = integrity_of(b"module");
        assert_eq!(
            text(&arranged, "jalon.js"),
            format!("[\"{app}/boot.js\", \"{style}/a.css\", \"./{content}/\", \"{value}\"]")
        );
        assert_eq!(
            text(&arranged, "v1.0.0/jalon.js"),
            format!(
                "[\"../{app}/boot.js\", \"../{style}/a.css\", \"./../{content}/\", \"{value}\"]"
            )
        );
        assert_eq!(arranged["loader.js"], arranged["v1.0.0/loader.js"]);
        let told: serde_json::Value =
            serde_json::from_slice(&arranged["integrity.json"]).expect("JSON");
        assert_eq!(told["version"], "1.0.0");
        assert_eq!(
            told["files"]["v1.0.0/jalon.js"],
            integrity_of(&arranged["v1.0.0/jalon.js"])
        );
        assert_eq!(told["files"].as_object().map(serde_json::Map::len), Some(5));
    }

    #[test]
    fn pages_tell_the_integrity_of_scripts() {
        let page =
            "<link href=\"../../style/a.css\">integrity=&quot;sha384-of:v2.0.0/loader.js&quot;";
        let arranged = arrange(
            files(&[("embed/fr/index.html", page), ("loader.js", "frame")]),
            "2.0.0",
        )
        .expect("sound files");
        assert_eq!(
            text(&arranged, "embed/fr/index.html"),
            format!(
                "<link href=\"../../{}/a.css\">integrity=&quot;{}&quot;",
                folder(&arranged, "style"),
                integrity_of(b"frame")
            )
        );
    }

    #[test]
    fn what_would_not_be_found_is_refused() {
        for (path, source, said) in [
            ("index.html", "<p>", "names no file of app/"),
            (
                "jalon.js",
                "\"app/boot.js\" \"content/\"",
                "names no file of style/",
            ),
            ("loader.js", "\"app/gone.js\"", "there is no such file"),
            ("loader.js", "\"../app/boot.js\"", "leads elsewhere"),
            ("about/fr/a.html", "\"../style/a.css\"", "write ../../style"),
            (
                "loader.js",
                "import('app/boot.js')",
                "between double quotes",
            ),
            (
                "loader.js",
                "`${base}/./app/boot.js`",
                "between double quotes",
            ),
            (
                "loader.js",
                "sha384-of:gone.js",
                "wants the integrity of gone.js",
            ),
            (
                "app/frame.js",
                "\"content/\"",
                "lies in a folder named by its hash",
            ),
        ] {
            let refused = arrange(files(&[(path, source)]), "1.0.0");
            let message = refused.expect_err(source).to_string();
            assert!(message.contains(said), "{message}");
        }
    }
}
