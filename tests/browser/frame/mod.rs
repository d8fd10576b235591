//! The one line of level 1: a link that becomes the wizard in a frame, in pages of somebody else.

mod height;
mod loader;
mod trouble;
mod walk;

use crate::{page::Page, trouble::Trouble};
use serde_json::{Value, json};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Where the wizard is in every fixture, without a slash at the end.
const EXAMPLE: &str = "https://jalon.example";

fn fixture(name: &str) -> PathBuf {
    xtask::root().join("tests/browser/fixture/frame").join(name)
}

/// An empty folder of this name, of the test alone.
fn empty(name: &str) -> io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("frame")
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Serves a fixture as another site, whose snippets name the site that is tested. Gives its address, with a slash at the end.
fn host(page: &Page, name: &str, of: &str) -> Result<String, Trouble> {
    let served = || {
        let folder = empty(of)?;
        let shared = fs::read_dir(fixture("shared"))?;
        for entry in shared.chain(fs::read_dir(fixture(name))?) {
            let path = entry?.path();
            let text = fs::read_to_string(&path)?;
            let to = folder.join(path.file_name().unwrap_or_default());
            fs::write(to, text.replace(EXAMPLE, &page.site()))?;
        }
        Ok(folder)
    };
    let folder = served().map_err(|error| Trouble::Program(name.to_owned(), error))?;
    Ok(format!("{}/", page.host(&folder)?))
}

/// The wizard stands in the place of the link of this paragraph, which is scrolled to: frames far away do not load.
async fn is_framed(page: &Page, place: &str) -> Result<(), Trouble> {
    page.until(
        &format!("the wizard in {place}"),
        "const place = document.querySelector(arguments[0]);
         const frames = place.querySelectorAll('iframe');
         const { top, bottom } = place.getBoundingClientRect();
         if (bottom < 0 || top > innerHeight) place.scrollIntoView();
         return frames.length === 1 && getComputedStyle(frames[0]).visibility === 'visible'",
        vec![json!(place)],
    )
    .await
}

/// Looks into the frame of this paragraph.
async fn enter(page: &Page, place: &str) -> Result<(), Trouble> {
    page.enter(
        "return document.querySelector(arguments[0] + ' iframe')",
        vec![json!(place)],
    )
    .await
}

/// What the fixture's page was told, as names and details.
async fn told(page: &Page) -> Result<Vec<(String, Value)>, Trouble> {
    let events = page
        .script(
            "return (window.events ?? window.watched.seen.filter(([name]) => name.startsWith('jalon-')))
               .map(([name, detail]) => [name, detail])",
            vec![],
        )
        .await?;
    let rows = events.as_array().cloned().unwrap_or_default();
    Ok(rows
        .into_iter()
        .map(|row| {
            (
                row[0].as_str().unwrap_or_default().to_owned(),
                row[1].clone(),
            )
        })
        .collect())
}

/// A script that other people's pages load before anybody has asked for the wizard must not be felt.
#[test]
fn the_loader_is_a_kilobyte() {
    let path = xtask::root().join("dist/loader.js.br");
    let bytes = fs::read(&path).expect("the built site");
    assert!(bytes.len() <= 1024, "{} bytes compressed", bytes.len());
}
