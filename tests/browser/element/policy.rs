//! Where the wizard cannot run: what stands in the tag stays, an empty tag gets words and a way on, and the editor is told why.

use super::host::{self, POLICY};
use crate::{
    driver::Visitor,
    page::{Page, visit},
    trouble::Trouble,
};
use serde_json::json;

/// What every wizard of the page shows: the words of its tag, and the words and the addresses of its own.
const SHOWN: &str = "return [...document.querySelectorAll('jalon-wizard')].map(wizard => {
    const own = [...root(wizard).querySelectorAll('[lang]')].filter(part => part.checkVisibility());
    return [wizard.innerText.trim(), own.map(part => [part.lang, part.innerText.split('\\n')[0], part.querySelector('a')?.href ?? ''])];
  })";

/// Three tags: one with words in it, one without, one that names a page of the site's own. All say what went wrong, and no more.
async fn falls_back(page: &Page, reason: &str) -> Result<(), Trouble> {
    page.script(
        "document.body.append(wizard({}, 'Écrivez-nous.'), wizard(), wizard({ lang: 'ar', fallback: 'https://example.org/aide' }));
         load(arguments[0])",
        vec![json!(format!("{}/jalon.js", page.site()))],
    )
    .await?;
    let why = json!(["error", { "reason": reason }, ""]);
    host::until(
        page,
        &format!("the reason {reason}"),
        "return JSON.stringify(happened) === JSON.stringify(Array(3).fill(arguments[0]))",
        vec![why],
    )
    .await?;
    let home = format!("{}/#lang=fr", page.site());
    let shown = page.script(SHOWN, vec![]).await?;
    assert_eq!(
        shown,
        json!([
            ["Écrivez-nous.", []],
            ["", [["fr", "Le guide ne peut pas s’afficher ici.", home]]],
            [
                "",
                [["ar", "لا يمكن عرض الدليل هنا.", "https://example.org/aide"]]
            ],
        ]),
        "{reason}"
    );
    // Nothing keeps the room that was meant for the wizard.
    let heights = "return [...document.querySelectorAll('jalon-wizard')].every(wizard => wizard.offsetHeight < 120)";
    assert_eq!(page.script(heights, vec![]).await?, json!(true), "{reason}");
    Ok(())
}

/// Each part of the shortest policy is needed. The browser's own words on what it refused come beside ours.
#[tokio::test]
async fn with_less_of_a_policy_the_tag_stays() {
    visit(Visitor::phone(), async |page| {
        page.await_error("violates the following Content Security Policy directive");
        page.await_error("The policy of this page must allow: script-src");
        page.await_error("Refused to");
        for (part, less) in [(" 'wasm-unsafe-eval'", ""), ("connect-src JALON; ", "")] {
            let policy = POLICY.replace(part, less);
            assert_ne!(policy, POLICY);
            host::plain(&page, &policy).await?;
            falls_back(&page, "blocked").await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn without_the_module_or_its_content_the_tag_stays() {
    visit(Visitor::phone(), async |page| {
        for file in ["*/jalon-app_bg.wasm", "*/element.css", "*/pack.bin"] {
            page.hold_back(&[file]).await?;
            host::plain(&page, POLICY).await?;
            falls_back(&page, "network").await?;
        }
        page.hold_back(&[]).await?;
        host::plain(&page, POLICY).await?;
        page.script("delete window.WebAssembly", vec![]).await?;
        falls_back(&page, "unsupported").await
    })
    .await;
}

/// The module stops in the middle: every wizard of the page says so in words that have the focus, and none calls it again.
#[tokio::test]
async fn after_a_trap_all_wizards_say_what_to_do() {
    visit(Visitor::phone(), async |page| {
        page.await_error("RuntimeError");
        let script = host::plain(&page, POLICY).await?;
        page.script(
            "document.body.append(wizard({}, 'Écrivez-nous.'), wizard({ lang: 'en' })); load(arguments[0])",
            vec![json!(script)],
        )
        .await?;
        host::are_ready(&page, 1).await?;
        page.script("document.body.lastElementChild.scrollIntoView()", vec![])
            .await?;
        host::are_ready(&page, 2).await?;
        page.script(
            "for (const memory of document[Symbol.for('memories')]) new Uint8Array(memory.buffer).fill(255)",
            vec![],
        )
        .await?;
        page.look_within(Some(1));
        page.touch("return document.querySelector('main .actions button')", vec![])
            .await?;
        host::until(
            &page,
            "the end of both",
            "return happened.filter(([name, detail]) => name === 'error' && detail.reason === 'stopped').length === 2",
            vec![],
        )
        .await?;
        let shown = page.script(SHOWN, vec![]).await?;
        let said = |wizard: usize| shown[wizard][1][0][1].as_str().unwrap_or_default().to_owned();
        assert_eq!(shown[0][0], "Écrivez-nous.");
        assert!(said(0).starts_with("Le guide s’est arrêté."), "{shown}");
        assert!(said(1).starts_with("The guide has stopped."), "{shown}");
        // One that comes now does not wake the module.
        page.script("document.body.append(wizard()); document.body.lastElementChild.scrollIntoView()", vec![])
            .await?;
        host::until(
            &page,
            "the words of the third",
            "return happened.filter(([name]) => name === 'error').length === 3",
            vec![],
        )
        .await
    })
    .await;
}
