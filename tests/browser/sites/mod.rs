//! The snippets in sites as editors have them: written by hand, made by a generator, or kept by `WordPress`. `docs/SITES.md` says
//! what holds on each; what can be proved of it is proved here.

mod generators;
mod plain;
mod wordpress;

use crate::{
    page::Page,
    people::{Person, Reader, words},
    trouble::Trouble,
};
use serde_json::json;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Where Jalon is in every snippet of the fixtures, without a slash at the end.
const EXAMPLE: &str = "https://jalon.example";

/// The fixture of a site.
fn fixture(name: &str) -> PathBuf {
    xtask::root().join("tests/sites").join(name)
}

/// An empty folder of this name.
fn folder(name: &str) -> io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("sites")
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Copies a fixture, and writes into it where Jalon really is.
fn copy(from: &Path, to: &Path, jalon: &str) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let Some(name) = path.file_name() else {
            continue;
        };
        let to = to.join(name);
        if path.is_dir() {
            copy(&path, &to, jalon)?;
        } else {
            let text = fs::read_to_string(&path)?;
            fs::write(to, text.replace(EXAMPLE, jalon))?;
        }
    }
    Ok(())
}

/// Somebody goes through the wizard in the place of the link of a page, from the first page to a checklist.
async fn walks_in_the_frame(
    page: &Page,
    address: &str,
    language: &'static str,
    who: &str,
) -> Result<(), Trouble> {
    page.open_host(address).await?;
    in_the_place_of_the_link(page).await?;
    page.enter("return document.querySelector('iframe')", vec![])
        .await?;
    walks(page, language, who).await?;
    page.leave().await?;
    let still = page
        .script("return [location.href, document.querySelectorAll('iframe').length, document.querySelector('h1').checkVisibility()]", vec![])
        .await?;
    assert_eq!(still, json!([address, 1, true]));
    Ok(())
}

/// From the first page to the first checklist, in what is looked into.
async fn walks(page: &Page, language: &'static str, who: &str) -> Result<(), Trouble> {
    let reader = Reader {
        page: page.clone(),
        words: words(language),
    };
    reader.shows(&reader.say("home-title")).await?;
    let person = Person::named(who);
    let first = person.expect.first.as_deref().unwrap_or_default();
    let walked = match reader.reaches_the_result(&person).await {
        Ok(_) => reader.opens_checklist(first).await,
        Err(trouble) => Err(trouble),
    };
    if let Err(trouble) = walked {
        let state = page
            .script(
                "return [document.title, document.activeElement?.outerHTML.slice(0, 200), document.hasFocus?.()]",
                vec![],
            )
            .await?;
        return Err(Trouble::Page(format!("{trouble}\n{state}")));
    }
    Ok(())
}

/// Waits until the wizard stands where the link stood.
async fn in_the_place_of_the_link(page: &Page) -> Result<(), Trouble> {
    page.until(
        "the wizard in the place of its link",
        "const frames = [...document.querySelectorAll('iframe')].filter(frame => frame.src.startsWith(arguments[0]));
         const links = [...document.links].filter(link => link.href.startsWith(arguments[0]));
         return frames.length === 1 && links.length === 0
           && getComputedStyle(frames[0]).visibility === 'visible' && frames[0].title !== ''",
        vec![json!(page.site())],
    )
    .await
}
