//! An author at work in the editor, an administrator at the settings, and a visitor.

use super::server::WordPress;
use crate::{
    driver::{Browser, Visitor},
    page::{Page, visit},
    people::{Reader, words},
    sites::walks_in_the_frame,
    trouble::Trouble,
};
use fantoccini::Locator;
use serde_json::json;
use std::{io, time::Duration};

fn trouble(error: io::Error) -> Trouble {
    Trouble::Program("WordPress".to_owned(), error)
}

/// Somebody at a desk, logged in to `WordPress`.
async fn at_the_desk(site: &WordPress, who: &str) -> Result<Browser, Trouble> {
    let mut visitor = Visitor::phone().speaking("en");
    (visitor.width, visitor.height) = (1300, 900);
    let browser = Browser::start(&visitor).await?;
    let client = &browser.client;
    client.goto(&format!("{}/wp-login.php", site.url())).await?;
    for field in ["#user_login", "#user_pass"] {
        let field = client.find(Locator::Css(field)).await?;
        field.clear().await?;
        field.send_keys(who).await?;
    }
    client
        .find(Locator::Css("#wp-submit"))
        .await?
        .click()
        .await?;
    client
        .wait()
        .at_most(Duration::from_secs(30))
        .for_element(Locator::Css("#wpadminbar"))
        .await?;
    Ok(browser)
}

/// An author puts the block into a post, chooses a language for it, and publishes. Gives the address of the post.
async fn publishes_a_block(site: &WordPress) -> Result<String, Trouble> {
    let browser = at_the_desk(site, "author").await?;
    let client = &browser.client;
    client
        .goto(&format!("{}/wp-admin/post-new.php", site.url()))
        .await?;
    let patience = || client.wait().at_most(Duration::from_secs(30));
    patience()
        .for_element(Locator::Css(".editor-styles-wrapper"))
        .await?;
    client
        .execute(
            "const block = wp.blocks.createBlock('jalon/wizard', { country: 'FR' });
             wp.data.dispatch('core/block-editor').insertBlock(block);
             wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
             wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')",
            vec![],
        )
        .await?;
    // The block says what it will show, and its settings stand beside it.
    patience()
        .for_element(Locator::XPath(
            "//*[@data-type='jalon/wizard']//strong[.='Find the right procedure']",
        ))
        .await?;
    let language = patience()
        .for_element(Locator::XPath("//label[.='Language']/following::select[1]"))
        .await?;
    language.select_by_value("ar").await?;
    patience()
        .for_element(Locator::XPath(
            "//*[@data-type='jalon/wizard']//strong[.='اعثر على الإجراء المناسب']",
        ))
        .await?;
    let saved = client
        .execute_async(
            "const done = arguments[arguments.length - 1];
             const editor = wp.data.dispatch('core/editor');
             editor.editPost({ title: 'Vos papiers', status: 'publish' });
             editor.savePost().then(() => {
               const { getCurrentPost, didPostSaveRequestSucceed } = wp.data.select('core/editor');
               done([didPostSaveRequestSucceed(), getCurrentPost().status, getCurrentPost().link, getCurrentPost().content]);
             })",
            vec![],
        )
        .await?;
    browser.end().await;
    assert_eq!(saved[0], true, "{saved}");
    assert_eq!(saved[1], "publish", "{saved}");
    assert_eq!(
        saved[3], r#"<!-- wp:jalon/wizard {"lang":"ar","country":"FR"} /-->"#,
        "{saved}"
    );
    Ok(saved[2].as_str().unwrap_or_default().to_owned())
}

/// The administrator writes on the page of settings where Jalon is.
async fn says_where_jalon_is(site: &WordPress, jalon: &str) -> Result<(), Trouble> {
    let browser = at_the_desk(site, "admin").await?;
    let client = &browser.client;
    let settings = format!("{}/wp-admin/options-general.php?page=jalon", site.url());
    client.goto(&settings).await?;
    let nothing = client
        .find_all(Locator::Css(".notice-warning.inline"))
        .await?;
    assert_eq!(nothing.len(), 1, "it should say that there is no address");
    let field = client.find(Locator::Css("#jalon-address")).await?;
    field
        .send_keys(&format!("{jalon}/index.html#lang=fr"))
        .await?;
    client.find(Locator::Css("#submit")).await?.click().await?;
    let kept = client
        .wait()
        .at_most(Duration::from_secs(30))
        .for_element(Locator::Css(&format!("#jalon-address[value='{jalon}/']")))
        .await;
    browser.end().await;
    kept.map(drop).map_err(Trouble::from)
}

/// What an author pasted is a link, and it leads to the wizard in its language.
async fn follows_the_link(page: &Page, address: &str) -> Result<(), Trouble> {
    page.open_host(address).await?;
    let reader = Reader {
        page: page.clone(),
        words: words("ar"),
    };
    let title = reader.say("home-title");
    page.touch(
        "return [...document.links].find(link => link.innerText === arguments[0])",
        vec![json!(title)],
    )
    .await?;
    reader.shows(&title).await?;
    page.until(
        "the page by itself, in its language",
        "return location.origin === arguments[0] && document.documentElement.lang === 'ar'",
        vec![json!(page.site())],
    )
    .await
}

#[tokio::test]
async fn an_author_puts_the_block_into_a_post_and_a_visitor_walks_in_it() {
    visit(Visitor::phone(), async |page| {
        let site = WordPress::open("").map_err(trouble)?;
        page.knows(&site.url());
        let post = publishes_a_block(&site).await?;
        // Before the site knows where Jalon is, visitors see nothing of it.
        page.open_host(&post).await?;
        let shown = page
            .script("return [document.querySelector('h1').innerText, document.scripts.length, document.body.innerText.includes('Jalon')]", vec![])
            .await?;
        assert_eq!(shown[0], "Vos papiers");
        assert_eq!(shown[2], false);

        says_where_jalon_is(&site, &page.site()).await?;
        walks_in_the_frame(&page, &post, "ar", "refugee-bachelor-photographs-france").await?;

        let pasted = format!(
            r#"<p lang="ar" dir="rtl"><a href="{0}/#lang=ar">{1}</a><script src="{0}/loader.js" data-lang="ar" async></script></p>"#,
            page.site(),
            words("ar").say("home-title")
        );
        let saved = json!([{ "do": "publish", "as": "author", "text": pasted }]);
        let saved = site.ask(&saved).map_err(trouble)?;
        follows_the_link(&page, saved[0].as_str().unwrap_or_default()).await?;
        assert_eq!(site.complaints(), "");
        Ok(())
    })
    .await;
}
