//! Every file once more for those who take it compressed. What was compressed before is kept by its hash, so that a build
//! compresses only what changed.

use crate::{
    Error, command, layout::Files, layout::hashed_folder, server::files_below, tools::Tools,
};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

const KEPT: &str = "target/compressed";
/// The endings of the compressed twins.
pub const ENDINGS: [&str; 2] = ["br", "gz"];
/// What is compressed already, or read by the server alone.
const AS_IT_IS: [&str; 6] = ["png", "zip", "_headers", "nginx.conf", "htaccess", "json"];

/// Adds the compressed twins to the files of a site.
pub fn compress(tools: &Tools, root: &Path, files: &mut Files) -> Result<(), Error> {
    let kept = root.join(KEPT);
    fs::create_dir_all(&kept).map_err(Error::file(&kept))?;
    let names: BTreeMap<String, String> = files
        .iter()
        .filter(|(path, _)| !AS_IT_IS.iter().any(|ending| path.ends_with(ending)))
        .map(|(path, bytes)| (path.clone(), format!("{:x}", Sha256::digest(bytes))))
        .collect();
    let mut missing = BTreeSet::new();
    for (path, name) in &names {
        let copy = kept.join(name);
        if !ENDINGS
            .iter()
            .all(|ending| kept.join(format!("{name}.{ending}")).is_file())
        {
            fs::write(&copy, &files[path]).map_err(Error::file(&copy))?;
            missing.insert(copy);
        }
    }
    if !missing.is_empty() {
        let mut node = tools.command("node");
        command::run(node.arg(root.join("xtask/compress.mjs")).args(&missing))?;
    }
    for copy in missing {
        fs::remove_file(&copy).map_err(Error::file(&copy))?;
    }
    for (path, name) in &names {
        for ending in ENDINGS {
            let from = kept.join(format!("{name}.{ending}"));
            let bytes = fs::read(&from).map_err(Error::file(&from))?;
            files.insert(format!("{path}.{ending}"), bytes);
        }
    }
    let used: BTreeSet<_> = names.values().map(String::as_str).collect();
    for path in files_below(&kept)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        if !used.contains(name.as_ref()) {
            // Somebody else's build may have been quicker.
            let _ = fs::remove_file(&path);
        }
    }
    Ok(())
}

/// The sizes: each file of the app, and what only some people load summed up by folder.
pub fn table(files: &Files) -> String {
    let mut rows: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (path, bytes) in files {
        let Some(brotli) = files.get(&format!("{path}.br")) else {
            continue;
        };
        let row = rows.entry(group(path)).or_default();
        row.0 += bytes.len();
        row.1 += brotli.len();
    }
    let mut text = format!("{:>10} {:>10}\n", "bytes", "brotli");
    for (name, (raw, brotli)) in rows {
        // Writing to a String does not fail.
        let _ = writeln!(text, "{raw:>10} {brotli:>10}  {name}");
    }
    text
}

fn group(path: &str) -> String {
    let folders: Vec<_> = path.split('/').collect();
    match folders[..] {
        [folder, inner, _, ..] if hashed_folder(folder).is_some() => format!("{folder}/{inner}/"),
        [folder @ ("about" | "embed"), language, _, ..] => format!("{folder}/{language}/"),
        _ => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_summed_up_by_language() {
        let mut files = Files::new();
        for (name, raw, brotli) in [
            ("content-0123456789/fr/eqpr.txt", 100, 10),
            ("content-0123456789/fr/core.txt", 50, 5),
            ("content-0123456789/rules.bin", 7, 3),
            ("about/fr/legal.html", 9, 4),
            ("loader.js", 8, 2),
        ] {
            files.insert(name.to_owned(), vec![0; raw]);
            files.insert(format!("{name}.br"), vec![0; brotli]);
        }
        let text = table(&files);
        let rows: Vec<Vec<_>> = text
            .lines()
            .map(|line| line.split_whitespace().collect())
            .collect();
        assert_eq!(
            rows,
            [
                vec!["bytes", "brotli"],
                vec!["9", "4", "about/fr/"],
                vec!["150", "15", "content-0123456789/fr/"],
                vec!["7", "3", "content-0123456789/rules.bin"],
                vec!["8", "2", "loader.js"],
            ]
        );
    }
}
