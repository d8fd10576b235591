//! What a person meets when something does not arrive or breaks: words and a way on, never a blank page.

use crate::{
    driver::Visitor,
    page::{Page, Role, visit, visit_folder},
    people::{Person, Reader},
    trouble::Trouble,
};
use serde_json::json;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A module that is sound, and stops as soon as it is started.
const TRAP: &[u8] = b"\0asm\x01\0\0\0\
    \x01\x04\x01\x60\0\0\
    \x03\x02\x01\0\
    \x05\x03\x01\0\x01\
    \x07\x1d\x02\x06memory\x02\0\x10__wbindgen_start\0\0\
    \x0a\x05\x01\x03\0\0\x0b";

/// The site with one file gone, or with other bytes in its place. Wiped when dropped.
pub struct Damaged(pub PathBuf);

impl Damaged {
    /// Copies the built site and changes that file, by the name that sources use.
    pub fn site(name: &str, file: &str, bytes: Option<&[u8]>) -> io::Result<Self> {
        let folder = xtask::root().join("tests/output").join(name);
        copy(&xtask::root().join("dist"), &folder)?;
        let file = xtask::layout::find(&folder, file).ok_or(io::ErrorKind::NotFound)?;
        fs::remove_file(folder.join(format!("{file}.br")))?;
        match bytes {
            Some(bytes) => fs::write(folder.join(file), bytes)?,
            None => fs::remove_file(folder.join(file))?,
        }
        Ok(Self(folder))
    }
}

impl Drop for Damaged {
    fn drop(&mut self) {
        // A folder left over is in the way of nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The page says in three languages that it did not come, leads on, and has no barrier.
async fn says_what_to_do(page: &Page) -> Result<(), Trouble> {
    page.until(
        "the words for a page that does not come",
        "const trouble = document.getElementById('boot-trouble');
         return trouble.checkVisibility() && !document.getElementById('boot-waiting').checkVisibility()
           && document.activeElement === trouble.querySelector('h1')",
        vec![],
    )
    .await?;
    let said = page
        .script(
            "const trouble = document.getElementById('boot-trouble');
             return [[...trouble.querySelectorAll('h1, h2')].every(h => h.checkVisibility() && h.innerText.trim() !== ''),
               [...trouble.querySelectorAll('div[lang]')].map(part => part.lang).join(),
               trouble.querySelectorAll('a[href^=\"https://\"]').length > 2,
               trouble.querySelectorAll('a[href=\"./\"]').length]",
            vec![],
        )
        .await?;
    assert_eq!(said, json!([true, "fr,en,ar", true, 1]));
    let violations = page.violations().await?;
    assert!(violations.is_empty(), "{violations:#?}");
    Ok(())
}

async fn damaged(
    name: &'static str,
    file: &str,
    bytes: Option<&[u8]>,
    errors: &'static [&'static str],
) {
    let site = Damaged::site(name, file, bytes).expect("the built site can be copied");
    visit_folder(&site.0, Visitor::phone(), async move |page| {
        for error in errors {
            page.await_error(error);
        }
        page.open("/").await?;
        says_what_to_do(&page).await
    })
    .await;
}

#[tokio::test]
async fn the_module_is_missing() {
    damaged("no-module", "app/jalon-app_bg.wasm", None, &["404"]).await;
}

#[tokio::test]
async fn the_module_is_cut_short() {
    damaged(
        "short-module",
        "app/jalon-app_bg.wasm",
        Some(b"\0asm\x01\0\0\0\x01"),
        &[],
    )
    .await;
}

#[tokio::test]
async fn the_module_stops_at_once() {
    damaged("trap", "app/jalon-app_bg.wasm", Some(TRAP), &[]).await;
}

#[tokio::test]
async fn the_script_of_the_module_is_missing() {
    damaged("no-script", "app/jalon-app.js", None, &["404"]).await;
}

#[tokio::test]
async fn the_rules_are_missing() {
    damaged("no-pack", "content/pack.bin", None, &["404"]).await;
}

#[tokio::test]
async fn the_rules_cannot_be_read() {
    damaged(
        "bad-pack",
        "content/pack.bin",
        Some(b"\xff\xff\xff\xff"),
        &[],
    )
    .await;
}

#[tokio::test]
async fn the_texts_are_missing() {
    damaged("no-texts", "content/fr/core.txt", None, &["404"]).await;
}

/// Where not even the boot script comes, or what it cannot do without, the words appear by themselves after a while.
#[tokio::test]
async fn nothing_but_the_page_arrives() {
    for file in ["boot", "stopped"] {
        let (name, file) = (format!("no-{file}"), format!("app/{file}.js"));
        let site = Damaged::site(&name, &file, None).expect("the built site can be copied");
        visit_folder(&site.0, Visitor::phone(), async |page| {
            page.await_error("404");
            page.open("/").await?;
            page.until(
                "the words for a page that does not come",
                "const heading = document.querySelector('#boot-trouble h1');
                 return heading.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })",
                vec![],
            )
            .await
        })
        .await;
    }
}

/// A module that stops in the middle of a visit: words at once, the answers after one reload, a clean page after the second.
#[tokio::test]
async fn the_module_stops_in_the_middle() {
    visit(Visitor::phone(), async |page| {
        let person = Person::named("syrian-teacher-asylum-pending-no-papers");
        let reader = Reader::at_home(&page, "en").await?;
        reader.reaches_the_result(&person).await?;
        for kept in [true, false] {
            page.script(
                "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))",
                vec![],
            )
            .await?;
            says_what_to_do(&page).await?;
            page.touch("return document.querySelector('#boot-trouble a[href=\"./\"]')", vec![])
                .await?;
            let heading = if kept { "result-title" } else { "home-title" };
            let words = crate::people::words(if kept { "en" } else { "fr" });
            reader.shows(&words.say(heading)).await?;
        }
        let stored = page.stored().await?;
        assert!(stored.iter().all(|(_, key, _)| key != "jalon-j"), "{stored:?}");
        Ok(())
    })
    .await;
}

/// One file that does not come takes nothing else with it, and another try brings it.
#[tokio::test]
async fn another_try_brings_what_did_not_come() {
    visit(Visitor::phone(), async |page| {
        let person = Person::named("syrian-teacher-asylum-pending-no-papers");
        let mut reader = Reader::at_home(&page, "fr").await?;
        page.hold_back(&["*/eqpr.txt", "*/ar/core.txt"]).await?;
        reader.presses("home-start").await?;
        reader.goes_through(&person).await?;
        reader.presses("answers-to-result").await?;
        reader.arrives(&reader.say("result-title")).await?;
        page.says(&reader.say("error-content")).await?;
        // It may fail again, and then says so again.
        reader.presses("error-retry").await?;
        page.says(&reader.say("error-content")).await?;

        let language = page.script("return document.documentElement.lang", vec![]).await?;
        assert_eq!(language, json!("fr"));
        page.touch("return document.querySelector('header summary')", vec![]).await?;
        page.click(Role::Button, "العربية").await?;
        page.until(
            "the words for a language that did not come",
            "return document.body.innerText.includes(arguments[0])",
            vec![json!(reader.say("error-language"))],
        )
        .await?;
        assert_eq!(page.heading().await?, reader.say("result-title"));

        page.hold_back(&[]).await?;
        page.touch(
            "return [...document.querySelectorAll('main button')].find(b => b.innerText.trim() === arguments[0])",
            vec![json!(reader.say("error-retry"))],
        )
        .await?;
        page.says(&reader.say("verdict-open")).await?;
        assert!(!page.text().await?.contains(&reader.say("error-content")));

        reader.presses("error-retry").await?;
        reader.words = crate::people::words("ar");
        reader.shows(&reader.say("result-title")).await?;
        page.says(&reader.say("verdict-open")).await?;
        assert!(!reader.everything().await?.contains(&reader.say("error-retry")));
        let listed = page
            .script("return document.querySelectorAll('main article').length", vec![])
            .await?;
        assert!(listed.as_u64() > Some(0));
        Ok(())
    })
    .await;
}

/// The words of an urgent page may not come ahead, and not when they are needed either: it says so, and another try brings them.
#[tokio::test]
async fn an_urgent_page_says_that_its_words_did_not_come() {
    visit(Visitor::phone(), async |page| {
        let person = Person::named("refused-asylum-letter-france");
        page.hold_back(&["*/ways.txt"]).await?;
        let reader = Reader::at_home(&page, "fr").await?;
        reader.presses("home-start").await?;
        reader.goes_through(&person).await?;
        page.says(&reader.say("error-content")).await?;
        assert_eq!(page.heading().await?, reader.say("result-title-start"));
        page.hold_back(&[]).await?;
        reader.presses("error-retry").await?;
        let start = person.expect.start.as_deref().unwrap_or_default();
        reader.shows(&reader.say(&format!("start-{start}"))).await?;
        page.says(&reader.say("result-legal-first")).await
    })
    .await;
}
