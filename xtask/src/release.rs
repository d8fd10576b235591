//! The scripts of versions that went out. Pages hold them fast by an integrity value, so they are kept as they are, for ever:
//! in `embed/kept/`, from where every build copies them.

use crate::{
    Error,
    layout::{Files, SCRIPTS, integrity_of, version_folder},
    server::files_below,
    site,
};
use serde_json::{Map, Value};
use std::{fs, path::Path};

const KEPT: &str = "embed/kept";
/// Their integrity, as it was published.
const INTEGRITY: &str = "embed/kept/integrity.json";

/// Adds the scripts of all versions that went out.
pub fn add(root: &Path, files: &mut Files) -> Result<(), Error> {
    for (name, bytes) in kept(root)? {
        files.insert(name, bytes);
    }
    Ok(())
}

/// Keeps the scripts of this version for ever. They are to be committed then, and the version raised.
pub fn freeze(root: &Path, files: &Files) -> Result<(), Error> {
    let version = format!("v{}", site::version());
    if kept(root)?
        .keys()
        .any(|name| name.starts_with(&format!("{version}/")))
    {
        return Err(Error::Built(format!(
            "{version} went out already: raise `version` in Cargo.toml under [workspace.package]"
        )));
    }
    let mut published = published(root)?;
    for script in SCRIPTS {
        let name = format!("{version}/{script}");
        let bytes = files
            .get(&name)
            .ok_or_else(|| Error::Built(format!("the site holds no {name}")))?;
        let path = root.join(KEPT).join(&name);
        let folder = path.parent().unwrap_or(root);
        fs::create_dir_all(folder).map_err(Error::file(folder))?;
        fs::write(&path, bytes).map_err(Error::file(&path))?;
        published.insert(name, integrity_of(bytes).into());
    }
    let path = root.join(INTEGRITY);
    fs::write(&path, format!("{:#}\n", Value::Object(published))).map_err(Error::file(&path))?;
    println!(
        "{version} is kept in {KEPT}/: commit it, and raise the version before anything changes"
    );
    Ok(())
}

/// Refuses a site that breaks the promise: a kept script that changed, or this version with other scripts than went out.
pub fn check(root: &Path, files: &Files) -> Result<(), Error> {
    unchanged(root)?;
    let version = format!("v{}", site::version());
    for (name, bytes) in kept(root)? {
        let Some(script) = name.strip_prefix(&format!("{version}/")) else {
            continue;
        };
        // The element's twin names folders from below; its own entry tells whether they are others now.
        let made = files.get(script).map(|made| without_steps(made));
        if made.is_some_and(|made| made != without_steps(&bytes)) {
            return Err(Error::Built(format!(
                "{script} is no longer what went out as {version}: raise `version` in Cargo.toml under [workspace.package]"
            )));
        }
    }
    Ok(())
}

/// Refuses a kept script that is not the one that was published.
fn unchanged(root: &Path) -> Result<(), Error> {
    let (kept, published) = (kept(root)?, published(root)?);
    for (name, bytes) in &kept {
        if published.get(name).and_then(Value::as_str) != Some(&integrity_of(bytes)) {
            return Err(Error::Built(format!(
                "{KEPT}/{name} is not what {INTEGRITY} says: pages hold it fast, so bring back what was committed, and raise the \
                 version in Cargo.toml for a change"
            )));
        }
    }
    match published.keys().find(|name| !kept.contains_key(*name)) {
        None => Ok(()),
        Some(name) => Err(Error::Built(format!(
            "{KEPT}/{name} is gone: pages still ask for it, so bring back what was committed"
        ))),
    }
}

fn without_steps(script: &[u8]) -> String {
    String::from_utf8_lossy(script).replace("\"../", "\"")
}

fn kept(root: &Path) -> Result<Files, Error> {
    let folder = root.join(KEPT);
    let mut files = Files::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for path in files_below(&folder)? {
        let name = path.strip_prefix(&folder).unwrap_or(&path);
        let name = name.to_string_lossy().replace('\\', "/");
        if name
            .split_once('/')
            .is_some_and(|(first, _)| version_folder(first))
        {
            files.insert(name, fs::read(&path).map_err(Error::file(&path))?);
        }
    }
    Ok(files)
}

fn published(root: &Path) -> Result<Map<String, Value>, Error> {
    let path = root.join(INTEGRITY);
    if !path.exists() {
        return Ok(Map::new());
    }
    let text = fs::read_to_string(&path).map_err(Error::file(&path))?;
    serde_json::from_str(&text)
        .map_err(|error| Error::Built(format!("{INTEGRITY} cannot be read: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{env, path::PathBuf};

    /// A checkout with nothing in it.
    fn checkout(name: &str) -> PathBuf {
        let root = env::temp_dir().join(format!("jalon-release-{}-{name}", std::process::id()));
        fs::create_dir_all(root.join(KEPT)).expect("a temporary folder");
        root
    }

    fn made(loader: &str, folder: &str) -> Files {
        let version = site::version();
        [
            ("loader.js".to_owned(), loader.to_owned()),
            (format!("v{version}/loader.js"), loader.to_owned()),
            ("jalon.js".to_owned(), format!("(\"{folder}/x\")")),
            (
                format!("v{version}/jalon.js"),
                format!("(\"../{folder}/x\")"),
            ),
        ]
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
        .collect()
    }

    #[test]
    fn nothing_is_kept_before_the_first_version_went_out() {
        let root = checkout("none");
        check(&root, &made("a", "app-0")).expect("nothing to break");
        fs::remove_dir_all(root).expect("our own folder");
    }

    #[test]
    fn what_went_out_stays() {
        let root = checkout("stays");
        let first = made("a", "app-0");
        freeze(&root, &first).expect("the first version");
        check(&root, &first).expect("the very same");
        let mut next = made("b", "app-1");
        add(&root, &mut next).expect("what is kept");
        let twin = format!("v{}/loader.js", site::version());
        assert_eq!(next[&twin], b"a");
        for other in [made("b", "app-0"), made("a", "app-1")] {
            let refused = check(&root, &other).expect_err("another script");
            assert!(refused.to_string().contains("raise `version`"), "{refused}");
        }
        let again = freeze(&root, &first).expect_err("twice");
        assert!(again.to_string().contains("went out already"), "{again}");

        let kept = root.join(KEPT).join(&twin);
        fs::write(&kept, "changed").expect("a file of ours");
        let refused = check(&root, &first).expect_err("a changed script");
        assert!(refused.to_string().contains("bring back"), "{refused}");
        fs::remove_file(&kept).expect("a file of ours");
        let refused = check(&root, &first).expect_err("a script that is gone");
        assert!(refused.to_string().contains("is gone"), "{refused}");
        fs::remove_dir_all(root).expect("our own folder");
    }

    #[test]
    fn the_scripts_of_this_checkout_are_what_was_published() {
        if let Err(error) = unchanged(&crate::root()) {
            panic!("{error}");
        }
    }
}
