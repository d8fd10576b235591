//! Content trees for tests: the base tree with the files of a fixture laid over it.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Where the fixtures are.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// A fresh copy of the base tree under this name, for one test alone.
pub fn base(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if root.exists() {
        fs::remove_dir_all(&root).expect("an old tree can be removed");
    }
    lay(&fixtures().join("base"), &root);
    root
}

/// Copies every file of one tree over another.
pub fn lay(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(file.strip_prefix(from).expect("it lies below"));
        fs::create_dir_all(target.parent().expect("a file lies in a folder"))
            .expect("folders can be made");
        fs::copy(&file, target).expect("a file can be copied");
    }
}

/// Every file below a folder, sorted.
pub fn files(below: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(below).expect("a folder can be read") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
