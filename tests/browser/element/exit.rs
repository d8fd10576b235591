//! Steps and the way out, on a page that is somebody else's: it is scrolled only to the wizard, and left without a trace.

use super::host::{self, POLICY};
use crate::{
    driver::Visitor,
    keep::{remembers, site_with_a_way_out},
    page::{Page, visit_folder},
    people::{self, Reader, definition, fact, words},
    trouble::Trouble,
};
use jalon_rules::Answer;
use serde_json::{Value, json};

async fn around(page: &Page, script: &str) -> Result<Value, Trouble> {
    page.look_within(None);
    let told = page.script(script, vec![]).await;
    page.look_within(Some(0));
    told
}

/// Answers stay in memory until the person chooses otherwise. The way out takes them from the device too, and leads away; behind
/// the back button the page is as it was before anybody answered.
#[tokio::test]
async fn it_is_left_without_a_trace() {
    let site = site_with_a_way_out("element-way-out");
    visit_folder(&site.0, Visitor::phone(), async |page| {
        let script = host::plain(&page, POLICY).await?;
        page.script(
            "const above = document.createElement('div');
             above.style.height = '600px';
             document.body.append(above, wizard());
             document.body.lastElementChild.scrollIntoView();
             load(arguments[0])",
            vec![json!(script)],
        )
        .await?;
        host::are_ready(&page, 1).await?;
        page.look_within(Some(0));
        let reader = Reader {
            page: page.clone(),
            words: words("fr"),
        };
        let kept = "return [Object.keys(sessionStorage).length, Object.keys(localStorage).length]";
        let top =
            "return Math.round(document.querySelector('jalon-wizard').getBoundingClientRect().top)";

        // In sight already, it stays where it is; out of sight, its top comes back.
        around(&page, "scrollTo(0, 500)").await?;
        let before = around(&page, top).await?;
        page.script(
            "document.querySelector('main .actions button').click()",
            vec![],
        )
        .await?;
        reader.arrives(&reader.question("aim")).await?;
        assert_eq!(around(&page, top).await?, before);
        around(&page, "scrollTo(0, 900)").await?;
        let aim = fact("aim");
        let work = definition(aim).option("work").expect("an aim");
        reader.answers(aim, &Answer::One(work)).await?;
        assert_eq!(around(&page, top).await?, json!(0));
        assert_eq!(around(&page, kept).await?, json!([0, 0]));

        around(
            &page,
            "document.querySelector('jalon-wizard').setAttribute('start', 'eqpr')",
        )
        .await?;
        let list = people::procedure("eqpr");
        reader.shows(&reader.words.procedure(list)).await?;
        remembers(&reader, "keep-on").await?;
        assert_eq!(around(&page, kept).await?[1], json!(1));
        reader.presses("exit-leave").await?;
        page.look_within(None);
        page.until(
            "the everyday page",
            "return document.title === 'Weather'",
            vec![],
        )
        .await?;
        assert_eq!(page.script(kept, vec![]).await?, json!([0, 0]));
        Ok(())
    })
    .await;
}
