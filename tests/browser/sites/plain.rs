//! A page written by hand, in every engine.

use super::{copy, fixture, folder, walks_in_the_frame};
use crate::{driver::Visitor, engine::Engine, page::visit, trouble::Trouble};

const REFUGEE: &str = "refugee-bachelor-photographs-france";

async fn a_page_written_by_hand(engine: Engine) {
    visit(Visitor::phone().with(engine), async move |page| {
        let written = folder(&format!("plain-{engine:?}"))
            .and_then(|to| copy(&fixture("plain"), &to, &page.site()).map(|()| to))
            .map_err(|error| Trouble::Program("tests/sites/plain".to_owned(), error))?;
        let host = page.host(&written)?;
        walks_in_the_frame(&page, &format!("{host}/"), "fr", REFUGEE).await
    })
    .await;
}

#[tokio::test]
async fn chromium_walks_in_a_page_written_by_hand() {
    a_page_written_by_hand(Engine::Chromium).await;
}

#[tokio::test]
async fn firefox_walks_in_a_page_written_by_hand() {
    a_page_written_by_hand(Engine::Firefox).await;
}

#[tokio::test]
async fn webkit_walks_in_a_page_written_by_hand() {
    a_page_written_by_hand(Engine::WebKit).await;
}
