//! What comes out of the printer.

use crate::trouble::Trouble;
use std::{
    cell::OnceCell,
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// Dots to the inch of a photocopy, each black or white: a fax at its best, and a plain copier.
const COPIES: [&str; 2] = ["200", "300"];

/// A page printed on A4, as a PDF file in `tests/output/`.
pub struct Paper {
    file: PathBuf,
    words: OnceCell<String>,
}

impl Paper {
    /// Paper that was written to a file.
    pub fn new(file: PathBuf) -> Self {
        Self {
            file,
            words: OnceCell::new(),
        }
    }

    /// The file, for a person to look at.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// The words in the order in which they stand in the file: what a reading tool says, and the safer one right to left.
    pub fn words(&self) -> Result<String, Trouble> {
        self.read().map(str::to_owned)
    }

    /// The words where they stand on the sheet.
    pub fn layout(&self) -> Result<String, Trouble> {
        self.text("-layout")
    }

    /// The words of each sheet, one side each, in the order in which they stand in the file.
    pub fn leaves(&self) -> Result<Vec<String>, Trouble> {
        // Each sheet ends with a form feed.
        let mut leaves: Vec<String> = self.read()?.split('\u{c}').map(str::to_owned).collect();
        leaves.pop();
        Ok(leaves)
    }

    /// The addresses that an independent reader finds in the codes on all sheets, read from photocopies: black and white
    /// only, no grey. As with a phone that is held differently and tries again, one good copy of two is enough: the finer one
    /// is made only where the rough one does not give just these.
    pub fn codes(&self, expected: &BTreeSet<String>) -> Result<BTreeSet<String>, Trouble> {
        let mut found = BTreeSet::new();
        for dots in COPIES {
            found.extend(self.copied(dots)?);
            if found == *expected {
                break;
            }
        }
        Ok(found)
    }

    /// What is read from the codes of one photocopy.
    fn copied(&self, dots: &str) -> Result<Vec<String>, Trouble> {
        let copies = self.file.with_extension(format!("copies-{dots}"));
        let failed = |error| Trouble::Program(copies.display().to_string(), error);
        // What an earlier run left would be read as sheets of this paper.
        if copies.exists() {
            fs::remove_dir_all(&copies).map_err(failed)?;
        }
        fs::create_dir_all(&copies).map_err(failed)?;
        let mut scanner = Command::new("pdftoppm");
        scanner.args(["-mono", "-r", dots]).arg(&self.file);
        said("pdftoppm", scanner.arg(copies.join("sheet")), &[0])?;
        let mut sheets: Vec<PathBuf> = Vec::new();
        for sheet in fs::read_dir(&copies).map_err(failed)? {
            sheets.push(sheet.map_err(failed)?.path());
        }
        let mut reader = Command::new("zbarimg");
        reader.args(["--raw", "-q", "-Sdisable", "-Sqrcode.enable"]);
        // 4: no code on any sheet.
        let output = said("zbarimg", reader.args(&sheets), &[0, 4])?;
        fs::remove_dir_all(&copies).map_err(failed)?;
        let read = String::from_utf8_lossy(&output.stdout);
        Ok(read.lines().map(str::to_owned).collect())
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
        Ok(self.read()?.matches('\u{c}').count())
    }

    fn read(&self) -> Result<&str, Trouble> {
        if let Some(words) = self.words.get() {
            return Ok(words);
        }
        let words = self.text("-raw")?;
        Ok(self.words.get_or_init(|| words))
    }

    fn text(&self, how: &str) -> Result<String, Trouble> {
        let mut reader = Command::new("pdftotext");
        let output = said("pdftotext", reader.arg(how).arg(&self.file).arg("-"), &[0])?;
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

/// Runs a program, and gives what it said where it ends with one of these codes.
fn said(name: &str, command: &mut Command, fine: &[i32]) -> Result<Output, Trouble> {
    let output = command
        .output()
        .map_err(|error| Trouble::Program(name.to_owned(), error))?;
    if output
        .status
        .code()
        .is_some_and(|code| fine.contains(&code))
    {
        Ok(output)
    } else {
        let words = String::from_utf8_lossy(&output.stderr);
        Err(Trouble::Page(format!("{name}: {words}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jalon_code::Code;
    use std::fmt::Write as _;

    /// A PDF with one sheet for each of these lists: the codes below one another, half a millimetre to the module.
    fn sheets(lists: &[&[&str]]) -> String {
        let mut pdf = String::from("%PDF-1.4\n");
        let mut places = Vec::new();
        let mut object = |pdf: &mut String, body: &str| {
            places.push(pdf.len());
            let number = places.len();
            let _ = write!(pdf, "{number} 0 obj\n{body}\nendobj\n");
        };
        let pages: Vec<String> = (0..lists.len())
            .map(|at| format!("{} 0 R", 3 + 2 * at))
            .collect();
        let (count, kids) = (pages.len(), pages.join(" "));
        object(&mut pdf, "<< /Type /Catalog /Pages 2 0 R >>");
        object(
            &mut pdf,
            &format!("<< /Type /Pages /Count {count} /Kids [{kids}] >>"),
        );
        for (at, list) in lists.iter().enumerate() {
            let contents = 4 + 2 * at;
            let page = format!(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.3 841.9] /Contents {contents} 0 R >>"
            );
            object(&mut pdf, &page);
            // Half a millimetre is the unit, the origin is at the top.
            let mut drawn = String::from("1.4173 0 0 -1.4173 0 841.9 cm\n");
            for (at, address) in list.iter().enumerate() {
                let code = Code::of(address).expect("it fits");
                let places = (0..code.side())
                    .flat_map(|row| (0..code.side()).map(move |column| (column, row)));
                for (column, row) in places.filter(|(column, row)| code.dark(*column, *row)) {
                    let (x, y) = (40 + usize::from(column), 40 + 70 * at + usize::from(row));
                    let _ = writeln!(drawn, "{x} {y} 1 1 re");
                }
            }
            drawn.push_str("f\n");
            let length = drawn.len();
            object(
                &mut pdf,
                &format!("<< /Length {length} >>\nstream\n{drawn}endstream"),
            );
        }
        let (start, size) = (pdf.len(), places.len() + 1);
        let _ = write!(pdf, "xref\n0 {size}\n0000000000 65535 f \n");
        for place in &places {
            let _ = writeln!(pdf, "{place:010} 00000 n ");
        }
        let _ = write!(
            pdf,
            "trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
        );
        pdf
    }

    fn printed(name: &str, lists: &[&[&str]]) -> Paper {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let file = folder.join(format!("{name}.pdf"));
        fs::write(&file, sheets(lists)).expect("a file can be written");
        Paper::new(file)
    }

    #[test]
    fn every_code_on_every_sheet_is_read() {
        let first = [
            "https://coe.diplo-me.eu",
            "https://www.service-public.fr/particuliers/vosdroits/F16922?lang=en#top",
        ];
        let second = [
            "https://home-affairs.ec.europa.eu/policies/migration-and-asylum/eu-immigration-portal/eu-blue-card/eu-blue-card-bulgaria_en",
        ];
        let paper = printed("codes", &[&first, &second]);
        let expected: BTreeSet<String> = first
            .iter()
            .chain(&second)
            .map(ToString::to_string)
            .collect();
        assert_eq!(paper.codes(&expected).expect("both programs run"), expected);
        assert_eq!(paper.sheets().expect("it is a PDF"), 2);
    }

    #[test]
    fn paper_without_a_code_has_none_and_what_is_no_paper_is_refused() {
        let paper = printed("bare", &[&[]]);
        assert!(
            paper
                .codes(&BTreeSet::new())
                .expect("both programs run")
                .is_empty()
        );
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-paper.pdf");
        fs::write(&file, "no PDF").expect("a file can be written");
        assert!(Paper::new(file).codes(&BTreeSet::new()).is_err());
    }
}
