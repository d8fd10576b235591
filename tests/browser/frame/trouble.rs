//! Where the frame may not or cannot run the link stays, and where it stops later there are words and a way on.

use super::{enter, host, is_framed, told};
use crate::{
    driver::Visitor,
    engine::Engine,
    failures::Damaged,
    page::{Page, visit, visit_folder},
    people::{Reader, words},
    trouble::Trouble,
};
use serde_json::json;

/// The link is as it was, and nothing else is where it stands.
async fn link_stays(page: &Page, reason: &str) -> Result<(), Trouble> {
    page.until(
        "the link alone, and no room beside it",
        "const place = document.querySelector('#first');
         return place.children.length === 2 && document.querySelector('#first a').checkVisibility()
           && watched.seen.some(([name]) => name === 'jalon-error')",
        vec![],
    )
    .await?;
    let told = told(page).await?;
    assert!(
        told.contains(&("jalon-error".to_owned(), json!({ "reason": reason }))),
        "{told:?}"
    );
    Ok(())
}

/// A policy that lets the loader run and no frame be shown.
async fn frames_are_refused(engine: Engine) {
    visit(Visitor::phone().with(engine), async move |page| {
        if engine == Engine::Chromium {
            page.await_error("violates the following Content Security Policy directive");
        }
        let address = host(&page, "frameless", &format!("frameless-{engine:?}"))?;
        page.open_host(&address).await?;
        link_stays(&page, "blocked").await
    })
    .await;
}

#[tokio::test]
async fn chromium_keeps_the_link_where_frames_are_refused() {
    frames_are_refused(Engine::Chromium).await;
}

#[tokio::test]
async fn firefox_keeps_the_link_where_frames_are_refused() {
    frames_are_refused(Engine::Firefox).await;
}

#[tokio::test]
async fn webkit_keeps_the_link_where_frames_are_refused() {
    frames_are_refused(Engine::WebKit).await;
}

async fn damaged(name: &'static str, file: &str, bytes: Option<&[u8]>, reason: &'static str) {
    let site = Damaged::site(name, file, bytes).expect("the built site can be copied");
    visit_folder(&site.0, Visitor::phone(), async move |page| {
        let address = host(&page, "hostile", name)?;
        page.open_host(&address).await?;
        link_stays(&page, reason).await
    })
    .await;
}

#[tokio::test]
async fn the_link_stays_where_the_page_of_the_frame_is_gone() {
    damaged("frame-no-page", "frame.html", None, "blocked").await;
}

#[tokio::test]
async fn the_link_stays_where_the_module_is_gone() {
    damaged("frame-no-module", "app/jalon-app_bg.wasm", None, "network").await;
}

#[tokio::test]
async fn the_link_stays_where_the_content_is_gone() {
    damaged("frame-no-pack", "content/pack.bin", None, "network").await;
}

/// Where there is no WebAssembly at all, nothing is even tried.
#[tokio::test]
async fn the_link_stays_without_webassembly() {
    visit(Visitor::phone(), async |page| {
        page.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": "delete globalThis.WebAssembly" }),
        )
        .await?;
        let address = host(&page, "hostile", "no-webassembly")?;
        page.open_host(&address).await?;
        page.until(
            "the links",
            "return document.readyState === 'complete' && document.querySelectorAll('p a').length === 2
               && document.querySelectorAll('iframe').length === 0",
            vec![],
        )
        .await?;
        assert!(
            page.served()
                .iter()
                .all(|request| request.path == "/loader.js")
        );
        Ok(())
    })
    .await;
}

/// A module that stops in the middle: words at once, a word to the page around, the answers back after a reload of the frame alone.
#[tokio::test]
async fn a_frame_that_stops_says_what_to_do() {
    visit(Visitor::phone(), async |page| {
        let address = host(&page, "hostile", "stops")?;
        page.open_host(&address).await?;
        is_framed(&page, "#first").await?;
        enter(&page, "#first").await?;
        let reader = Reader {
            page: page.clone(),
            words: words("fr"),
        };
        reader.shows(&reader.say("home-title")).await?;
        reader.presses("home-start").await?;
        reader.shows(&reader.question("aim")).await?;
        page.script(
            "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') }))",
            vec![],
        )
        .await?;
        page.until(
            "the words for a frame that has stopped",
            "const trouble = document.querySelector('#boot-trouble');
             return trouble.checkVisibility() && document.activeElement === trouble.querySelector('h1')
               && document.querySelector('#jalon') === null
               && [...trouble.querySelectorAll('div[lang]')].map(part => part.lang).join() === 'fr,en,ar'
               && [...trouble.querySelectorAll('a')].every(link => link.target === '_blank' && link.relList.contains('noopener'))",
            vec![],
        )
        .await?;
        page.leave().await?;
        let told = told(&page).await?;
        assert_eq!(
            told.last(),
            Some(&("jalon-error".to_owned(), json!({"reason": "stopped"})))
        );
        enter(&page, "#first").await?;
        page.touch("return document.querySelector('#boot-again')", vec![])
            .await?;
        page.leave().await?;
        page.until(
            "the frame again",
            "return watched.seen.filter(([name]) => name === 'jalon-ready').length === 2",
            vec![],
        )
        .await?;
        enter(&page, "#first").await?;
        reader.shows(&reader.question("aim")).await?;
        page.leave().await
    })
    .await;
}
