//! The files of the content tree, read once.

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// Every file below a folder, by path below it, always with `/`.
pub(crate) type Files = BTreeMap<String, Arc<Source>>;

/// Reads `root/folder`. Hidden files are left alone: editors and systems leave them behind.
pub(crate) fn read(root: &Path, folder: &str, report: &mut Report) -> Files {
    let mut files = Files::new();
    let mut open: Vec<(PathBuf, String)> = vec![(root.join(folder), String::new())];
    while let Some((path, below)) = open.pop() {
        let entries = fs::read_dir(&path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = match entries {
            Ok(entries) => entries,
            Err(error) => {
                report.add(unreadable(&format!("{folder}/{below}"), error.kind()));
                continue;
            }
        };
        for entry in entries {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let key = format!("{below}{name}");
            if entry.path().is_dir() {
                open.push((entry.path(), format!("{key}/")));
                continue;
            }
            let shown = format!("{folder}/{key}");
            match fs::read(entry.path()) {
                Ok(bytes) => {
                    files.insert(key, source(shown, bytes, report));
                }
                Err(error) => report.add(unreadable(&shown, error.kind())),
            }
        }
    }
    files
}

fn source(path: String, bytes: Vec<u8>, report: &mut Report) -> Arc<Source> {
    match String::from_utf8(bytes) {
        Ok(text) => Arc::new(Source { path, text }),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let source = Arc::new(Source { path, text });
            let message = "this file holds bytes that are not UTF-8 text";
            report.add(Diagnostic::error(&Place::new(&source, at..at + 1), message).label("here").help("save it as UTF-8"));
            source
        }
    }
}

fn unreadable(path: &str, why: io::ErrorKind) -> Diagnostic {
    let source = Arc::new(Source { path: path.to_owned(), text: String::new() });
    let (message, help) = match why {
        io::ErrorKind::NotFound => ("this folder is missing", "run from the folder that holds content/ and locales/"),
        io::ErrorKind::PermissionDenied => ("this may not be read", "allow yourself to read it"),
        _ => ("this cannot be read", "look whether it is a file or a folder that you can open"),
    };
    Diagnostic::error(&Place::start(&source), message).help(help)
}

/// A place for what concerns a folder as a whole.
pub(crate) fn folder(path: &str) -> Place {
    Place::start(&Arc::new(Source { path: path.to_owned(), text: String::new() }))
}
