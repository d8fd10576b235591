//! What goes out: the built site in a zip for any host, the same as an npm package, and laid over the folder of an older one.

use crate::{
    Error, command, headers,
    layout::{Files, hashed_folder, version_folder},
    licences, release, site,
    tools::{For, Tools},
};
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeSet,
    env,
    fs::{self, File},
    io::{Seek, Write},
    path::{Path, PathBuf},
};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// The name of the npm package.
pub const PACKAGE: &str = "jalon-wizard";
const INTO: &str = "target/dist";
/// The folder that the zip unpacks to.
const FOLDER: &str = "jalon";
/// What the files beside the site are called.
const LICENCE: &str = "LICENSE";
const THIRD_PARTIES: &str = "THIRD-PARTY-LICENSES.txt";

/// What `cargo xtask dist` was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// Who runs the copy, in a file that stands in for `content/publisher.toml`.
    pub settings: Option<PathBuf>,
    /// The folder of an older copy, to lay this one over.
    pub over: Option<PathBuf>,
    /// Whether the scripts of this version are to be kept for ever.
    pub release: bool,
}

/// Where everything went.
#[derive(Debug)]
pub struct Packed {
    /// The zip.
    pub zip: PathBuf,
    /// What `npm pack` made.
    pub package: PathBuf,
}

/// Builds the site and packs it. Says what a public copy lacks.
pub fn run(root: &Path, wishes: &Wishes) -> Result<(), Error> {
    let tools = Tools::ready(root, For::Build)?;
    let made = site::make(&tools, root, wishes.settings.as_deref())?;
    if wishes.release {
        release::freeze(root, &made.files)?;
    }
    release::check(root, &made.files)?;
    let dist = site::put(root, &made.files)?;
    let packed = pack(&tools, root, &made.files, &root.join(INTO))?;
    if let Some(folder) = &wishes.over {
        lay_over(&made.files, folder)?;
        println!("laid over {}", folder.display());
    }
    println!(
        "the site   {}\nthe zip    {}\nfor npm    {}",
        dist.display(),
        packed.zip.display(),
        packed.package.display()
    );
    if !made.unset.is_empty() {
        println!(
            "\nnot filled in, and the pages say so: {}\nwrite them into a copy of content/publisher.toml, and name it with --settings",
            made.unset.join(", ")
        );
    }
    Ok(())
}

/// Packs these files of a site into a folder.
pub fn pack(tools: &Tools, root: &Path, files: &Files, into: &Path) -> Result<Packed, Error> {
    for (path, bytes) in files {
        clean(root, path, bytes)?;
    }
    let read = |name: &str| {
        let path = root.join(name);
        fs::read(&path).map_err(Error::file(&path))
    };
    let mut beside = Files::new();
    beside.insert(LICENCE.to_owned(), read(LICENCE)?);
    beside.insert(
        THIRD_PARTIES.to_owned(),
        licences::of_what_is_shipped(tools)?.into_bytes(),
    );
    for (path, bytes) in &beside {
        clean(root, path, bytes)?;
    }
    if into.exists() {
        fs::remove_dir_all(into).map_err(Error::file(into))?;
    }
    fs::create_dir_all(into).map_err(Error::file(into))?;
    let zip = into.join(format!("jalon-{}.zip", site::version()));
    let day = day(tools);
    let file = File::create(&zip).map_err(Error::file(&zip))?;
    write_zip(file, day, files.iter().chain(&beside)).map_err(|error| {
        Error::Built(format!("{} could not be written: {error}", zip.display()))
    })?;

    let folder = into.join("npm");
    beside.insert("README.md".to_owned(), read("embed/npm/README.md")?);
    let about = about_package(&read("embed/npm/package.json")?)?;
    beside.insert("package.json".to_owned(), about);
    write(&folder.join("dist"), files)?;
    write(&folder, &beside)?;
    command::run(
        tools
            .command("npm")
            .args(["pack", "--silent", "--ignore-scripts", "--pack-destination"])
            .args([into, &folder])
            .stdout(std::process::Stdio::null()),
    )?;
    let package = into.join(format!("{PACKAGE}-{}.tgz", site::version()));
    Ok(Packed { zip, package })
}

/// Refuses what tells of the machine that built it, and addresses that nobody else can open.
fn clean(root: &Path, path: &str, bytes: &[u8]) -> Result<(), Error> {
    let mut telling = vec![
        "localhost".to_owned(),
        "127.0.0.1".to_owned(),
        root.to_string_lossy().into_owned(),
    ];
    telling.extend(env::home_dir().map(|home| format!("{}/", home.display())));
    let found = telling.iter().find(|words| {
        bytes
            .windows(words.len())
            .any(|part| part == words.as_bytes())
    });
    match found {
        None => Ok(()),
        Some(words) => Err(Error::Built(format!(
            "{path} holds `{words}`, which means nothing elsewhere: take it out of what it is made from"
        ))),
    }
}

/// The day before the last commit: the same source gives the same zip, and no file comes from the future.
fn day(tools: &Tools) -> NaiveDate {
    let mut git = tools.command("git");
    git.args(["log", "-1", "--format=%cs"]);
    command::output(&mut git)
        .and_then(|said| said.trim().parse::<NaiveDate>().ok())
        .and_then(|day| day.pred_opt())
        // A folder that comes from no repository.
        .or_else(|| NaiveDate::from_ymd_opt(2026, 1, 1))
        .unwrap_or_default()
}

fn write_zip<'a>(
    to: impl Write + Seek,
    day: NaiveDate,
    files: impl Iterator<Item = (&'a String, &'a Vec<u8>)>,
) -> Result<(), zip::result::ZipError> {
    let mut zip = ZipWriter::new(to);
    for (path, bytes) in files {
        // Servers tell versions of a file apart by its time and its size, and entries of two builds differ in no more than the
        // hashes they name. So the time of the day comes from what is in the file.
        let hash = Sha256::digest(bytes);
        let of_day = u32::from(u16::from_be_bytes([hash[0], hash[1]]));
        let time = day
            .and_time(NaiveTime::MIN)
            .checked_add_signed(TimeDelta::seconds(i64::from(of_day)))
            .and_then(|time| DateTime::try_from(time).ok())
            .unwrap_or_default();
        let compressed = [".br", ".gz", ".png"].iter().any(|end| path.ends_with(end));
        let options = SimpleFileOptions::default()
            .compression_method(if compressed {
                CompressionMethod::Stored
            } else {
                CompressionMethod::Deflated
            })
            .last_modified_time(time)
            .unix_permissions(0o644);
        zip.start_file(format!("{FOLDER}/{path}"), options)?;
        zip.write_all(bytes)?;
    }
    zip.finish().map(drop)
}

/// The description of the npm package, with the version of the site.
fn about_package(written: &[u8]) -> Result<Vec<u8>, Error> {
    let mut about: serde_json::Value = serde_json::from_slice(written)
        .map_err(|error| Error::Built(format!("embed/npm/package.json: {error}")))?;
    about["name"] = PACKAGE.into();
    about["version"] = site::version().into();
    Ok(format!("{about:#}\n").into_bytes())
}

fn write(folder: &Path, files: &Files) -> Result<(), Error> {
    for (name, bytes) in files {
        write_one(&folder.join(name), bytes)?;
    }
    Ok(())
}

fn write_one(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(Error::file(folder))?;
    fs::write(path, bytes).map_err(Error::file(path))
}

/// Copies the files into the folder of an older copy, while people look at it: what is new comes first, what names it last, and
/// nothing is taken away, because pages that are open, and pages that hold a version fast, still ask for what was there.
pub fn lay_over(files: &Files, folder: &Path) -> Result<(), Error> {
    let is_new = |path: &str| {
        path.split_once('/')
            .is_some_and(|(first, _)| hashed_folder(first).is_some() || version_folder(first))
    };
    let (new, known): (Vec<_>, Vec<_>) = files.iter().partition(|(path, _)| is_new(path));
    for (path, bytes) in new.into_iter().chain(known) {
        if headers::NAMES.contains(&path.as_str()) {
            continue;
        }
        let to = folder.join(path);
        if fs::read(&to).is_ok_and(|there| there == *bytes) {
            continue;
        }
        // Whoever asks meanwhile gets the file before or this one, never half of one.
        let beside = folder.join(format!("{path}.new"));
        write_one(&beside, bytes)?;
        fs::rename(&beside, &to).map_err(Error::file(&to))?;
    }
    let kept: BTreeSet<String> = fs::read_dir(folder)
        .map_err(Error::file(folder))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    for name in headers::NAMES {
        if let Some(text) = files.get(name) {
            let text = String::from_utf8_lossy(text);
            let text = headers::with_folders(name, &text, kept.iter().map(String::as_str));
            write_one(&folder.join(name), text.as_bytes())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
        let files: Files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect();
        let mut bytes = Cursor::new(Vec::new());
        write_zip(
            &mut bytes,
            NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day"),
            files.iter(),
        )
        .expect("a zip in memory");
        bytes.into_inner()
    }

    #[test]
    fn the_same_files_give_the_same_zip() {
        let one = zipped(&[("index.html", "a"), ("app-0123456789/boot.js", "b")]);
        let other = zipped(&[("app-0123456789/boot.js", "b"), ("index.html", "a")]);
        assert_eq!(one, other);
    }

    #[test]
    fn files_of_the_same_size_differ_in_their_time() {
        let time = |text: &str| zipped(&[("index.html", text)])[10..14].to_vec();
        assert_ne!(time("app-0123456789"), time("app-9876543210"));
    }

    #[test]
    fn what_tells_of_this_machine_is_refused() {
        let root = Path::new("/somewhere/jalon");
        for text in [
            "http://localhost:8080",
            "at 127.0.0.1",
            "in /somewhere/jalon/src/lib.rs",
        ] {
            let refused = clean(root, "a.js", text.as_bytes()).expect_err(text);
            assert!(refused.to_string().starts_with("a.js holds"), "{refused}");
        }
        clean(root, "a.js", b"https://jalon.example").expect("an address for all");
    }

    #[test]
    fn an_older_copy_keeps_what_pages_may_still_ask_for() {
        let folder = env::temp_dir().join(format!("jalon-over-{}", std::process::id()));
        let old = [
            ("app-0000000000/boot.js", "old"),
            ("v0.0.1/loader.js", "old"),
            ("index.html", "old"),
            ("mine.txt", "mine"),
        ];
        for (path, text) in old {
            write_one(&folder.join(path), text.as_bytes()).expect("a temporary file");
        }
        let files: Files = [
            ("app-1111111111/boot.js", "new"),
            ("index.html", "new"),
            (
                "_headers",
                "/*\n  A: b\n/app-1111111111/*\n  Cache-Control: long\n",
            ),
        ]
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .collect();
        lay_over(&files, &folder).expect("a folder of ours");
        let text = |path: &str| fs::read_to_string(folder.join(path)).unwrap_or_default();
        assert_eq!(text("index.html"), "new");
        assert_eq!(text("app-1111111111/boot.js"), "new");
        assert_eq!(text("app-0000000000/boot.js"), "old");
        assert_eq!(text("mine.txt"), "mine");
        let told = headers::read(&text("_headers"));
        for path in [
            "/app-0000000000/boot.js",
            "/app-1111111111/boot.js",
            "/v0.0.1/loader.js",
        ] {
            assert_eq!(
                told.of(path),
                [("A", "b"), ("Cache-Control", "long")],
                "{path}"
            );
        }
        assert_eq!(told.of("/mine.txt"), [("A", "b")]);
        fs::remove_dir_all(folder).expect("our own folder");
    }
}
