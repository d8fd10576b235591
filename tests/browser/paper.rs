//! What comes out of the printer.

use crate::trouble::Trouble;
use std::{
    fs,
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

    /// The words of each sheet, one side each, in the order in which they stand in the file.
    pub fn leaves(&self) -> Result<Vec<String>, Trouble> {
        // Each sheet ends with a form feed.
        let words = self.text("-raw")?;
        let mut leaves: Vec<String> = words.split('\u{c}').map(str::to_owned).collect();
        leaves.pop();
        Ok(leaves)
    }

    /// What a phone reads from the codes on a photocopy: each sheet in black and white without a grey between, as coarse as an office
    /// copier scans.
    pub fn codes(&self) -> Result<Vec<String>, Trouble> {
        let copies = self.file.with_extension("copies");
        let failed = |program: &str| {
            let program = program.to_owned();
            move |error| Trouble::Program(program, error)
        };
        if copies.exists() {
            fs::remove_dir_all(&copies).map_err(failed("copies"))?;
        }
        fs::create_dir_all(&copies).map_err(failed("copies"))?;
        Command::new("pdftoppm")
            .args(["-mono", "-r", "150"])
            .arg(&self.file)
            .arg(copies.join("leaf"))
            .output()
            .map_err(failed("pdftoppm"))?;
        let leaves = fs::read_dir(&copies).map_err(failed("copies"))?;
        let leaves: Vec<PathBuf> = leaves.flatten().map(|leaf| leaf.path()).collect();
        // It ends with 4 where some picture holds no code, which is no failure here.
        let read = Command::new("zbarimg")
            .args(["--raw", "-q", "-Sdisable", "-Sqrcode.enable"])
            .args(&leaves)
            .output()
            .map_err(failed("zbarimg"))?;
        fs::remove_dir_all(&copies).map_err(failed("copies"))?;
        Ok(String::from_utf8_lossy(&read.stdout)
            .lines()
            .map(str::to_owned)
            .collect())
    }

    /// Refuses words that stand outside the paper, or so near its edge that printers cut them off.
    pub fn stays_inside(&self) -> Result<(), Trouble> {
        /// 8 mm, in points.
        const EDGE: f64 = 22.7;
        let places = self.text("-bbox")?;
        let number = |line: &str, name: &str| -> Option<f64> {
            let (_, rest) = line.split_once(&format!(" {name}=\""))?;
            rest.split('"').next()?.parse().ok()
        };
        let (mut width, mut height) = (0.0, 0.0);
        for line in places.lines() {
            if line.contains("<page ") {
                width = number(line, "width").unwrap_or(0.0);
                height = number(line, "height").unwrap_or(0.0);
            } else if line.contains("<word ") {
                let inside = number(line, "xMin").is_some_and(|x| x >= EDGE)
                    && number(line, "yMin").is_some_and(|y| y >= EDGE)
                    && number(line, "xMax").is_some_and(|x| x <= width - EDGE)
                    && number(line, "yMax").is_some_and(|y| y <= height - EDGE);
                if !inside {
                    return Err(Trouble::Page(format!(
                        "{}: {line} is too near the edge of {width} by {height}",
                        self.file.display()
                    )));
                }
            }
        }
        Ok(())
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
