//! The files of the content tree, read once.

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// A folder, read.
pub(crate) struct Tree {
    /// Every file, by path below the folder, always with `/`.
    pub files: BTreeMap<String, Arc<Source>>,
    /// Files that are there and could not be read: no one asks for them a second time.
    pub unreadable: BTreeSet<String>,
    /// For what concerns the folder as a whole.
    pub place: Place,
}

/// Reads `root/folder`. Hidden files are left alone: editors and systems leave them behind.
pub(crate) fn read(root: &Path, folder: &str, report: &mut Report) -> Tree {
    let mut tree = Tree {
        files: BTreeMap::new(),
        unreadable: BTreeSet::new(),
        place: empty(folder),
    };
    let mut open: Vec<(PathBuf, String)> = vec![(root.join(folder), String::new())];
    while let Some((path, below)) = open.pop() {
        let entries = fs::read_dir(&path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = match entries {
            Ok(entries) => entries,
            Err(error) => {
                report.add(unreadable(
                    format!("{folder}/{below}").trim_end_matches('/'),
                    error.kind(),
                ));
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
            let read = fs::read(entry.path()).map_err(|error| unreadable(&shown, error.kind()));
            match read.and_then(|bytes| text(&shown, bytes)) {
                Ok(text) => {
                    tree.files
                        .insert(key, Arc::new(Source { path: shown, text }));
                }
                Err(diagnostic) => {
                    report.add(diagnostic);
                    tree.unreadable.insert(key);
                }
            }
        }
    }
    tree
}

/// Lets a file from elsewhere stand where the tree has one of its own.
pub(crate) fn replace(tree: &mut Tree, key: &str, path: &Path, report: &mut Report) {
    let shown = path.display().to_string();
    let read = fs::read(path).map_err(|error| {
        unreadable(&shown, error.kind()).help("name a file that is there and that you may read")
    });
    match read.and_then(|bytes| text(&shown, bytes)) {
        Ok(text) => {
            let source = Source { path: shown, text };
            tree.files.insert(key.to_owned(), Arc::new(source));
        }
        Err(diagnostic) => report.add(diagnostic),
    }
}

fn text(path: &str, bytes: Vec<u8>) -> Result<String, Diagnostic> {
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        let source = Arc::new(Source {
            path: path.to_owned(),
            text,
        });
        let message = "this file holds bytes that are not UTF-8 text";
        Diagnostic::error(&Place::new(&source, at..at + 1), message)
            .label("here")
            .help("save it as UTF-8")
    })
}

fn unreadable(path: &str, why: io::ErrorKind) -> Diagnostic {
    let (message, help) = match why {
        io::ErrorKind::NotFound => (
            "this is missing",
            "run from the folder that holds content/ and locales/",
        ),
        io::ErrorKind::PermissionDenied => ("this may not be read", "allow yourself to read it"),
        _ => (
            "this cannot be read",
            "look whether it is a file or a folder that you can open",
        ),
    };
    Diagnostic::error(&empty(path), message).help(help)
}

fn empty(path: &str) -> Place {
    Place::start(&Arc::new(Source {
        path: path.to_owned(),
        text: String::new(),
    }))
}
