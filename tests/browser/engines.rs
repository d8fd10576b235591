//! The same walk, and the same link, in every engine.

use crate::{
    driver::Visitor,
    engine::Engine,
    page::{Page, visit},
    people::{Person, Reader, fact, pack, procedure, words},
    trouble::Trouble,
};
use chrono::NaiveDate;
use jalon_link::decode;
use jalon_rules::carried;
use serde_json::{Value, json};
use std::{cell::RefCell, rc::Rc};

/// A refugee with photographs of a bachelor's degree: part of what they said is sensitive.
const REFUGEE: &str = "refugee-bachelor-photographs-france";

/// From the first page to a checklist, in two languages, one of them right to left.
async fn walks_to_a_checklist(engine: Engine) {
    visit(Visitor::phone().with(engine), async |page| {
        let person = Person::named(REFUGEE);
        for language in ["fr", "ar"] {
            let reader = Reader::at_home(&page, language).await?;
            reader.reaches_the_result(&person).await?;
            reader.opens_checklist("eqpr").await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn firefox_walks_to_a_checklist() {
    walks_to_a_checklist(Engine::Firefox).await;
}

#[tokio::test]
async fn webkit_walks_to_a_checklist() {
    walks_to_a_checklist(Engine::WebKit).await;
}

/// The case in the link that the page shows. Before it stands the address of the stand-alone page, and nothing else.
async fn shown_link(page: &Page, not: &str) -> Result<String, Trouble> {
    page.until(
        "the link",
        "const link = document.querySelector('.carry-address')?.value ?? '';
         return link.startsWith(arguments[0] + '/#1') && link !== arguments[0] + '/#' + arguments[1]",
        vec![json!(page.site()), json!(not)],
    )
    .await?;
    let link = page
        .script(
            "return document.querySelector('.carry-address').value.split('#')[1]",
            vec![],
        )
        .await?;
    Ok(link.as_str().unwrap_or_default().to_owned())
}

/// The lines of the checklist shown, and which are ticked.
async fn list(page: &Page) -> Result<Value, Trouble> {
    page.script(
        "return [...document.querySelectorAll('main .line')].map(line =>
           [line.querySelector('.line-text')?.textContent, line.querySelector('.tick input')?.checked ?? null])",
        vec![],
    )
    .await
}

/// The link is in no place that outlives the moment: neither address bar, nor history, nor storage, nor the page.
async fn is_nowhere(page: &Page, link: &str) -> Result<(), Trouble> {
    assert_eq!(page.address().await?, "/");
    let found = page
        .script(
            "return [JSON.stringify(history.state), ...Object.values(sessionStorage), ...Object.values(localStorage), document.cookie,
               document.documentElement.outerHTML, document.getElementById('jalon').jalonLink].join(' ')",
            vec![],
        )
        .await?;
    assert!(!found.as_str().unwrap_or_default().contains(link));
    Ok(())
}

#[tokio::test]
async fn a_link_made_in_one_engine_opens_to_the_same_in_all() {
    let made: Rc<RefCell<Option<(String, Value)>>> = Rc::default();
    let making = Rc::clone(&made);
    visit(Visitor::phone(), async move |page| {
        let person = Person::named(REFUGEE);
        let reader = Reader::at_home(&page, "ar").await?;
        reader.reaches_the_result(&person).await?;
        reader.opens_checklist("eqpr").await?;
        page.touch(
            "return document.querySelector('main .line .tick input').labels[0]",
            vec![],
        )
        .await?;
        let before = list(&page).await?;
        reader.presses("checklist-carry").await?;

        // Without a word from the person, nothing sensitive is in it.
        let silent = shown_link(&page, "").await?;
        let read = decode(pack(), &silent).expect("our own link").bundle;
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        assert_eq!(read.answers, carried(pack(), &person.answers, today, false));
        assert_eq!(read.answers.get(fact("protection")), None);

        page.touch(
            "return document.querySelector('.carry-choice label')",
            vec![],
        )
        .await?;
        let full = shown_link(&page, &silent).await?;
        let read = decode(pack(), &full).expect("our own link").bundle;
        assert_eq!(
            read.answers.get(fact("protection")),
            person.answers.get(fact("protection"))
        );
        making.replace(Some((full, before)));
        Ok(())
    })
    .await;
    let (link, expected) = made.take().expect("a link was made");
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let (link, expected) = (link.clone(), expected.clone());
        visit(Visitor::phone().with(engine), async move |page| {
            page.open(&format!("/#{link}")).await?;
            let reader = Reader {
                page: page.clone(),
                words: words("ar"),
            };
            let name = reader.words.procedure(procedure("eqpr"));
            for _ in 0..2 {
                reader.shows(&name).await?;
                page.says(&reader.say("section-steps")).await?;
                is_nowhere(&page, &link).await?;
                assert_eq!(list(&page).await?, expected, "{engine:?}");
                page.reload().await?;
            }
            Ok(())
        })
        .await;
    }
}

#[tokio::test]
async fn what_is_no_good_link_says_so_in_every_engine() {
    let table = [
        ("1", "a bare mark"),
        ("1%00%ff", "a null"),
        ("1<script>alert(1)</script>", "a script"),
        ("9AAAAAAAAAAAAAAAAAAAAAAAA", "a newer edition"),
        ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "some other link"),
        ("1\u{202e}\u{2066}\u{627}", "marks of direction"),
    ];
    // Longer than any link. The driver's client takes no longer address in Firefox; Chromium is given one of 100,000 characters.
    let huge = "1A".repeat(2_500);
    for engine in [Engine::Firefox, Engine::WebKit] {
        let huge = huge.clone();
        visit(Visitor::phone().with(engine), async move |page| {
            let reader = Reader::at_home(&page, "ar").await?;
            for (link, what) in table.into_iter().chain([(huge.as_str(), "a huge one")]) {
                // A driver waits in vain for a page to load where only what stands behind the # changes.
                page.open("/icon.svg").await?;
                page.open(&format!("/#{link}")).await?;
                reader
                    .shows(&reader.say("arrival-unreadable"))
                    .await
                    .map_err(|trouble| Trouble::Page(format!("{what}: {trouble}")))?;
                assert_eq!(page.address().await?, "/", "{what}");
                reader.presses("arrival-begin").await?;
                reader.shows(&reader.say("home-title")).await?;
            }
            Ok(())
        })
        .await;
    }
}
