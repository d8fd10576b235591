//! The page inside a page of somebody else, which may take its powers away: it runs, or says in words what to do.

use crate::{
    driver::Visitor,
    page::{Page, visit},
    people::{Person, Reader, link, pack, procedure, words},
    trouble::Trouble,
};
use serde_json::json;

/// A link to a list with one line ticked.
fn case(language: &str) -> String {
    let person = Person::named("refugee-bachelor-photographs-france");
    link(pack(), &person, "eqpr", &["eqpr/email"], language)
}

/// The list that a link brings stands in the frame, and its two ways out say where they are and offer a page of its own.
async fn is_useful(page: &Page, sandbox: Option<&str>, stores: bool) -> Result<Reader, Trouble> {
    let language = if sandbox.is_some() { "fr" } else { "ar" };
    page.open_in_a_frame(&case(language), sandbox).await?;
    let reader = Reader {
        page: page.clone(),
        words: words(language),
    };
    let name = reader.words.procedure(procedure("eqpr"));
    reader.shows(&name).await?;
    page.says(&reader.say("section-steps")).await?;
    let state = page
        .script(
            "let stores = true;
             try { sessionStorage.length } catch { stores = false }
             return [top !== window, location.hash, stores, document.querySelectorAll('main .tick input:checked').length]",
            vec![],
        )
        .await?;
    assert_eq!(state, json!([true, "", stores, 1]));

    // What is ticked counts though it may not be kept.
    page.touch(
        "return document.querySelector('main .tick input:not(:checked)').labels[0]",
        vec![],
    )
    .await?;
    page.until(
        "the tick",
        "return document.querySelectorAll('main .tick input:checked').length === 2",
        vec![],
    )
    .await?;

    presses(&reader, "checklist-print").await?;
    reader.arrives(&reader.say("checklist-print")).await?;
    page.says(&reader.say("paper-framed")).await?;
    assert!(!offers(&reader, "paper-print").await?);
    own_page(&reader, "paper-own-page").await?;
    presses(&reader, "paper-other-ways").await?;
    reader.arrives(&reader.say("checklist-carry")).await?;
    page.says(&reader.say("carry-in-frame")).await?;
    own_page(&reader, "carry-open-page").await?;
    // Sharing is there only where it may be used, and copying always ends in words.
    let shares = page
        .script(
            "return !!navigator.share && (!navigator.canShare || navigator.canShare({ text: 'x' }))",
            vec![],
        )
        .await?;
    let offered = offers(&reader, "carry-share-text").await?;
    assert_eq!(shares, json!(offered));
    presses(&reader, "carry-copy-text").await?;
    page.until(
        "the word on what came of it",
        "return [...document.querySelectorAll('main [role=status]')].some(said => [...arguments].includes(said.innerText.trim()))",
        vec![
            json!(reader.say("carry-copied")),
            json!(reader.say("carry-selected")),
        ],
    )
    .await?;
    Ok(reader)
}

/// What can be pressed with these words. In a frame of another site the browser tells no names of what it shows.
const WORDED: &str = "const worded = [...document.querySelectorAll('main a[href], main button')]
    .filter(element => element.checkVisibility() && element.innerText.trim() === arguments[0]);";

async fn presses(reader: &Reader, id: &str) -> Result<(), Trouble> {
    let found = format!("{WORDED} return worded[0]");
    reader.page.touch(&found, vec![json!(reader.say(id))]).await
}

async fn offers(reader: &Reader, id: &str) -> Result<bool, Trouble> {
    let found = format!("{WORDED} return worded.length > 0");
    let found = reader
        .page
        .script(&found, vec![json!(reader.say(id))])
        .await?;
    Ok(found == json!(true))
}

/// There is a link to the list on the site's own page, which opens beside the frame.
async fn own_page(reader: &Reader, id: &str) -> Result<(), Trouble> {
    let found = format!(
        "{WORDED} const [link] = worded;
         return [worded.length, link?.href.startsWith(arguments[1] + '/#1'), link?.target, link?.relList.contains('noopener')]"
    );
    let told = vec![json!(reader.say(id)), json!(reader.page.site())];
    let found = reader.page.script(&found, told).await?;
    assert_eq!(found, json!([1, true, "_blank", true]), "{id}");
    Ok(())
}

#[tokio::test]
async fn in_a_frame_of_another_site_the_list_opens_a_page_of_its_own() {
    visit(Visitor::phone(), async |page| {
        let reader = is_useful(&page, None, true).await?;
        let before = page.tabs().await?;
        presses(&reader, "carry-open-page").await?;
        let opened = page.another_tab(&before).await?;
        page.look_at(opened).await?;
        reader
            .shows(&reader.words.procedure(procedure("eqpr")))
            .await?;
        page.until("a page by itself", "return top === window", vec![])
            .await?;
        assert_eq!(page.address().await?, "/");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn in_a_sandbox_that_leaves_the_origin_the_list_is_there() {
    visit(Visitor::phone(), async |page| {
        is_useful(&page, Some("allow-scripts allow-same-origin"), true)
            .await
            .map(drop)
    })
    .await;
}

/// Without an origin nothing may be stored, and nothing is lost by that but the reload: neither in the page nor in the one made for
/// frames. Every file of ours may be read by everybody, so there they arrive too.
#[tokio::test]
async fn in_a_sandbox_without_storage_the_list_is_there() {
    visit(Visitor::phone(), async |page| {
        is_useful(&page, Some("allow-scripts"), false).await?;
        page.open_in_a_frame(
            "/frame.html#lang=ar&start=eqpr&country=FR",
            Some("allow-scripts"),
        )
        .await?;
        let reader = Reader {
            page: page.clone(),
            words: words("ar"),
        };
        reader
            .shows(&reader.words.procedure(procedure("eqpr")))
            .await?;
        page.says(&reader.say("section-steps")).await
    })
    .await;
}
