//! The harness finds what a person would find, and fails where a page does what it must not.

use crate::{
    driver::Visitor,
    page::{Page, Role, visit_folder},
    trouble::Trouble,
};
use fantoccini::key::Key;

async fn fixture<T>(folder: &'static str, test: impl FnOnce(Page) -> T + 'static)
where
    T: Future<Output = Result<(), Trouble>> + 'static,
{
    let folder = xtask::root().join("tests/browser/fixture").join(folder);
    visit_folder(&folder, Visitor::phone(), test).await;
}

/// Opens the strict page, where it does the mischief that the address names.
async fn mischief(address: &'static str) {
    fixture("strict", async move |page| {
        page.open(address).await?;
        page.ready().await
    })
    .await;
}

#[tokio::test]
async fn a_form_is_filled_in_by_what_is_visible() {
    fixture("strict", async |page| {
        page.open("/").await?;
        page.find(Role::Heading, "A page for the harness").await?;
        page.find(Role::Group, "Colour").await?;
        page.choose(Role::Radio, "Red").await?;
        page.choose(Role::Checkbox, "I agree").await?;
        page.select("Country", "France").await?;
        page.fill(Role::Textbox, "Name", "Amina").await?;
        page.click(Role::Button, "Continue").await?;
        page.says("red, yes, FR, Amina on 2026-11-22").await
    })
    .await;
}

#[tokio::test]
async fn only_the_exact_name_of_something_visible_is_found() {
    fixture("strict", async |page| {
        page.open("/").await?;
        page.heading().await?;
        assert!(page.has(Role::Radio, "Dark red").await?);
        assert!(!page.has(Role::Radio, "red").await?);
        assert!(!page.has(Role::Link, "Continue").await?);
        assert!(!page.has(Role::Button, "Hidden").await?);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn keys_go_where_the_focus_is() {
    fixture("strict", async |page| {
        page.open("/").await?;
        page.click(Role::Link, "Below").await?;
        assert_eq!(page.focused().await?, "Below");
        page.press(&[Key::Tab]).await?;
        assert_eq!(page.focused().await?, "Inside");
        page.press(&[Key::Enter]).await?;
        page.says("touched inside").await?;
        assert_eq!(page.address().await?, "/#below");
        page.back().await?;
        assert_eq!(page.address().await?, "/");
        page.forward().await?;
        assert_eq!(page.address().await?, "/#below");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_on_the_device_is_seen() {
    fixture("strict", async |page| {
        page.open("/#kept").await?;
        page.ready().await?;
        let kept = (
            "sessionStorage".to_owned(),
            "step".to_owned(),
            "2".to_owned(),
        );
        assert_eq!(page.stored().await?, [kept]);
        page.reload().await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn paper_keeps_words_and_their_places() {
    fixture("strict", async |page| {
        page.open("/").await?;
        page.heading().await?;
        let paper = page.print("paper").await?;
        assert!(paper.words()?.starts_with("A page for the harness"));
        assert!(paper.layout()?.contains("Colour"));
        assert_eq!(paper.sheets()?, 1);
        Ok(())
    })
    .await;
}

#[tokio::test]
#[should_panic(expected = "asked somebody else: GET http://localhost/pixel.png")]
async fn a_request_to_somebody_else_fails() {
    fixture("loose", async |page| {
        page.open("/").await?;
        let rules: Vec<_> = page
            .violations()
            .await?
            .into_iter()
            .map(|violation| violation.rule)
            .collect();
        assert!(
            rules.contains(&"image-alt".to_owned()),
            "axe should see the picture without words: {rules:?}"
        );
        Ok(())
    })
    .await;
}

/// Without the focus, what a page does with it would be another thing than what people get.
#[tokio::test]
async fn the_tab_that_is_looked_at_has_the_focus() {
    // The second visit gets a browser of an earlier one.
    for _ in 0..2 {
        fixture("strict", async |page| {
            let focused = "return document.hasFocus()";
            page.open("/").await?;
            page.until("the focus", focused, vec![]).await?;
            let first = page.tab().await?;
            page.new_tab().await?;
            page.open("/").await?;
            page.until("the focus of another tab", focused, vec![])
                .await?;
            page.look_at(first).await?;
            page.until("the focus of the first tab", focused, vec![])
                .await
        })
        .await;
    }
}

#[tokio::test]
#[should_panic(expected = "TrustedHTML")]
async fn a_breach_of_trusted_types_fails() {
    mischief("/#inline-html").await;
}

#[tokio::test]
#[should_panic(expected = "Content Security Policy")]
async fn an_inline_style_fails() {
    mischief("/#inline-style").await;
}

#[tokio::test]
#[should_panic(expected = "the page sent a query: /page.js?aim=work")]
async fn an_answer_in_a_query_fails() {
    mischief("/#query").await;
}

#[tokio::test]
#[should_panic(expected = "the page sent a body along: POST")]
async fn an_answer_in_a_body_fails() {
    mischief("/#body").await;
}

#[tokio::test]
#[should_panic(expected = "TypeError")]
async fn an_error_in_a_script_fails() {
    mischief("/#error").await;
}
