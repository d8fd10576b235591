//! What comes out of the printer.

use crate::trouble::Trouble;
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// A page printed on A4, as a PDF file in `tests/output/`.
pub struct Paper {
    file: PathBuf,
}

impl Paper {
    /// Paper that was written to a file.
    pub fn new(file: PathBuf) -> Self {
        Self { file }
    }

    /// The file, for a person to look at.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The words in the order in which they stand in the file: what a reading tool says, and the safer one right to left.
    pub fn words(&self) -> Result<String, Trouble> {
        self.text("-raw")
    }

    /// The words where they stand on the sheet.
    pub fn layout(&self) -> Result<String, Trouble> {
        self.text("-layout")
    }

    /// How many sheets, one side each.
    pub fn sheets(&self) -> Result<usize, Trouble> {
        // Each sheet ends with a form feed.
        Ok(self.text("-raw")?.matches('\u{c}').count())
    }

    fn text(&self, how: &str) -> Result<String, Trouble> {
        let failed = |error| Trouble::Program("pdftotext".to_owned(), error);
        let output = Command::new("pdftotext")
            .arg(how)
            .arg(&self.file)
            .arg("-")
            .output()
            .map_err(failed)?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(Trouble::Page(
                String::from_utf8_lossy(&output.stderr).into_owned(),
            ))
        }
    }
}
