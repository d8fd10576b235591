//! The static pages around the wizard: plain HTML in the look of the wizard, made when the site is built, that need no script.
//!
//! `about` holds the pages for the person who signs for a copy and for whoever asks who does: accessibility, privacy, legal
//! notice, content, errors; `editors` those for who puts the wizard on a site of theirs. Every page goes through `document`, which
//! knows what surrounds a page, and nothing of what it says.

mod about;
mod document;
mod editors;
pub mod policy;
mod settled;

use jalon_pack::Content;
use std::{
    fmt, io,
    path::{Path, PathBuf},
};

/// Why no pages were made. The message says what to do.
#[derive(Debug)]
pub enum Error {
    /// A file could not be read.
    File {
        /// Which one.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Words of the pages for editors are not those that are shown.
    Words {
        /// The file.
        path: String,
        /// What is wrong.
        said: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Words { path, said } => write!(f, "{path}: {said}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::File { source, .. } => Some(source),
            Self::Words { .. } => None,
        }
    }
}

/// The pages to serve, by path in `dist/`, in order of path: the same bytes for the same content. `root` is the folder of the
/// project, for files that pages carry along.
pub fn pages(content: &Content, root: &Path) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let _ = root;
    let mut pages = about::pages(content);
    pages.extend(editors::pages(content)?);
    pages.sort();
    Ok(pages)
}
