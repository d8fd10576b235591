//! The list taken along: as a message, as a file, and as a code on the screen that another phone reads.

use crate::{
    driver::Visitor,
    page::{Page, visit},
    people::{LANGUAGES, Person, Reader},
    trouble::Trouble,
};
use serde_json::{Value, json};
use std::process::Command;

/// An asylum seeker without papers: much of what they said is sensitive.
const TEACHER: &str = "syrian-teacher-asylum-pending-no-papers";

/// Stands in for what this browser lacks or keeps to itself: other apps, the clipboard, files. It notes what they were given.
const DEVICE: &str = "
    window.given = { shared: [], copied: [], files: [], revoked: 0 };
    const be = (name, value) => Object.defineProperty(navigator, name, { configurable: true, value });
    be('share', data => { given.shared.push(data); return Promise.resolve(); });
    be('canShare', () => true);
    be('clipboard', { writeText: text => { given.copied.push(text); return Promise.resolve(); } });
    const [make, revoke] = [URL.createObjectURL, URL.revokeObjectURL];
    URL.createObjectURL = blob => { given.files.push(blob); return make.call(URL, blob); };
    URL.revokeObjectURL = url => { given.revoked++; revoke.call(URL, url); };";

async fn opens_the_page(page: &Page, language: &'static str) -> Result<Reader, Trouble> {
    let reader = Reader::at_home(page, language).await?;
    reader.reaches_the_result(&Person::named(TEACHER)).await?;
    reader.opens_checklist("eqpr").await?;
    Ok(reader)
}

async fn text(page: &Page, script: &str) -> Result<String, Trouble> {
    let said = page.script(script, vec![]).await?;
    Ok(said.as_str().unwrap_or_default().to_owned())
}

/// Waits until the page says what came of it, where a screen reader hears it.
async fn is_told(page: &Page, words: &str) -> Result<(), Trouble> {
    page.until(
        "the word on what came of it",
        "return [...document.querySelectorAll('main [role=status]')].some(s => s.innerText.trim() === arguments[0])",
        vec![json!(words)],
    )
    .await
}

#[tokio::test]
async fn a_list_leaves_as_a_message_and_as_a_file() {
    visit(Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let reader = opens_the_page(&page, language).await?;
            page.script(DEVICE, vec![]).await?;
            reader.presses("checklist-carry").await?;
            reader.arrives(&reader.say("checklist-carry")).await?;
            let message = text(&page, "return document.querySelector('.carry-text').value").await?;
            assert!(message.contains(&reader.say("frame-not-advice")), "{message}");

            reader.presses("carry-share-text").await?;
            reader.presses("carry-copy-text").await?;
            is_told(&page, &reader.say("carry-copied")).await?;
            let given = page.script("return [given.shared, given.copied]", vec![]).await?;
            assert_eq!(given, json!([[{ "text": message }], [message]]));

            // One file, of today and of nothing else by its name; what is sensitive makes another one, and the first is gone.
            let file = "const link = document.querySelector('a[download]');
                return [link.download, link.protocol, given.files.length, given.revoked]";
            let before = page.script(file, vec![]).await?;
            let name = before[0].as_str().unwrap_or_default().to_owned();
            assert!(name.len() == 21 && name.strip_prefix("jalon-2").is_some_and(|rest| rest.contains(".html")), "{name}");
            assert_eq!(before.as_array().map(|row| row[1..].to_vec()), Some(vec![json!("blob:"), json!(1), json!(0)]));
            page.touch("return document.querySelector('.carry-choice label')", vec![])
                .await?;
            page.until(
                "the file with sensitive answers",
                "return document.querySelector('a[download]').download.startsWith('jalon-eqpr-') && given.files.length === 2 && given.revoked === 1",
                vec![],
            )
            .await?;
            let files = page
                .script("return Promise.all(given.files.map(file => file.text()))", vec![])
                .await?;
            let files: Vec<&str> = files.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            assert!(files.iter().all(|file| file.starts_with("<!DOCTYPE html>")), "{files:?}");
            assert_ne!(files[0], files[1]);
            assert_ne!(message, text(&page, "return document.querySelector('.carry-text').value").await?);
            page.back().await?;
            page.until("that no file is left", "return given.revoked === 2", vec![]).await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn where_nothing_can_be_shared_or_copied_the_text_is_there_to_take() {
    visit(Visitor::phone(), async |page| {
        let reader = opens_the_page(&page, "fr").await?;
        page.script(
            "const be = (name, value) => Object.defineProperty(navigator, name, { configurable: true, value });
             be('share', undefined);
             be('clipboard', { writeText: () => Promise.reject(new Error('not allowed')) });
             document.execCommand = () => false;",
            vec![],
        )
        .await?;
        reader.presses("checklist-carry").await?;
        reader.arrives(&reader.say("checklist-carry")).await?;
        for absent in ["carry-share-text", "carry-share-link"] {
            assert!(!page.has(crate::page::Role::Button, &reader.say(absent)).await?);
        }
        for (button, field) in [("carry-copy-text", ".carry-text"), ("carry-copy-link", ".carry-address")] {
            reader.presses(button).await?;
            is_told(&page, &reader.say("carry-selected")).await?;
            let selected = page
                .script(
                    "const field = document.querySelector(arguments[0]);
                     return field.selectionStart === 0 && field.selectionEnd === field.value.length && field.value.length > 0",
                    vec![json!(field)],
                )
                .await?;
            assert_eq!(selected, json!(true), "{field} is not selected");
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_phone_reads_the_link_off_the_screen() {
    visit(Visitor::phone(), async |page| {
        let reader = opens_the_page(&page, "ar").await?;
        reader.presses("checklist-carry").await?;
        reader.arrives(&reader.say("checklist-carry")).await?;
        let asked = |page: &Page| {
            let served = page.served();
            served
                .iter()
                .filter(|request| request.path.ends_with("/code.js"))
                .count()
        };
        assert_eq!(
            asked(&page),
            0,
            "what makes codes is loaded before anybody wants one"
        );
        reader.presses("carry-scan").await?;
        page.until(
            "the code",
            "return document.querySelector('.scan') !== null",
            vec![],
        )
        .await?;
        assert_eq!(asked(&page), 1);
        for sensitive in [false, true] {
            if sensitive {
                page.touch(
                    "return document.querySelector('.carry-choice label')",
                    vec![],
                )
                .await?;
            }
            page.script(
                "document.querySelector('.scan').scrollIntoView({ block: 'center' })",
                vec![],
            )
            .await?;
            let picture = page.screenshot(&format!("code-{sensitive}")).await?;
            let read = Command::new("zbarimg")
                .args(["--raw", "-q"])
                .arg(&picture)
                .output()
                .map_err(|error| Trouble::Program("zbarimg".to_owned(), error))?;
            let link = text(
                &page,
                "return document.querySelector('.carry-address').value",
            )
            .await?;
            assert_eq!(String::from_utf8_lossy(&read.stdout).trim(), link);
        }
        reader.presses("carry-scan-hide").await?;
        page.until(
            "no code",
            "return document.querySelector('.scan') === null",
            vec![],
        )
        .await
    })
    .await;
}

#[tokio::test]
async fn a_code_that_cannot_be_made_leaves_the_link() {
    visit(Visitor::phone(), async |page| {
        let reader = opens_the_page(&page, "en").await?;
        page.hold_back(&["*/code.js"]).await?;
        reader.presses("checklist-carry").await?;
        reader.arrives(&reader.say("checklist-carry")).await?;
        reader.presses("carry-scan").await?;
        is_told(&page, &reader.say("carry-scan-not")).await?;
        let link = text(
            &page,
            "return document.querySelector('.carry-address').value",
        )
        .await?;
        assert!(link.contains("/#1"), "{link}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn inside_an_app_nothing_is_offered_that_it_cannot_do() {
    visit(Visitor::phone(), async |page| {
        page.devtools(
            "Network.setUserAgentOverride",
            json!({ "userAgent": "Mozilla/5.0 (Linux; Android 9; SM-J530F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/110.0.0.0 Mobile Safari/537.36" }),
        )
        .await?;
        let reader = opens_the_page(&page, "fr").await?;
        reader.presses("checklist-carry").await?;
        reader.arrives(&reader.say("checklist-carry")).await?;
        page.says(&reader.say("carry-in-app")).await?;
        page.says(&reader.say("carry-keep-not")).await?;
        let found = page
            .script(
                "const out = document.querySelector('main aside a');
                 return [document.querySelectorAll('a[download]').length, out.target, out.rel,
                   out.href === document.querySelector('.carry-address').value]",
                vec![],
            )
            .await?;
        assert_eq!(found, json!([0, "_blank", "noopener noreferrer", true]));
        Ok(())
    })
    .await;
}
