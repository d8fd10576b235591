//! The whole way without a pointer: Tab, arrows, Space, Enter.

use crate::{
    driver::Visitor,
    page::{Page, visit},
    people::{Person, Reader, definition},
    trouble::Trouble,
};
use fantoccini::key::Key;
use jalon_rules::{Answer, Fact, OptionId};
use serde_json::{Value, json};

/// More stops than any page has.
const STOPS: usize = 80;

/// What has the focus: its tag, its type, its words, and whether a frame can be seen around it or its row.
const FOCUS: &str = r"
const e = document.activeElement;
const words = (e.labels?.[0] ?? e).innerText?.trim().split('\n')[0] ?? '';
const framed = [e, e.labels?.[0]].filter(Boolean).some(box => {
  const style = getComputedStyle(box);
  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
});
return [e.tagName, e.type ?? '', words, framed]";

/// Goes on with Tab until this has the focus. Everything on the way must be seen to have it.
async fn tab_to(page: &Page, what: &str, wanted: impl Fn(&Value) -> bool) -> Result<(), Trouble> {
    let mut stops = Vec::new();
    for _ in 0..STOPS {
        page.press(&[Key::Tab]).await?;
        let focus = page.script(FOCUS, vec![]).await?;
        if focus[0] != json!("BODY") {
            assert_eq!(focus[3], json!(true), "no frame around {focus}");
        }
        if wanted(&focus) {
            return Ok(());
        }
        stops.push(focus);
    }
    Err(Trouble::Page(format!(
        "Tab never comes to {what}: {stops:?}"
    )))
}

async fn enter_on(reader: &Reader, id: &str) -> Result<(), Trouble> {
    let words = reader.say(id);
    tab_to(&reader.page, &words, |focus| {
        focus[0] == json!("BUTTON") && focus[2] == json!(words)
    })
    .await?;
    reader.page.press(&[Key::Enter]).await
}

/// Chooses an option: Tab to the group, arrows inside it, or the name in the field that narrows it.
async fn option(reader: &Reader, fact: &Fact, option: OptionId) -> Result<(), Trouble> {
    let page = &reader.page;
    let words = reader.words.option(fact, option);
    let long = page
        .script(
            "return document.querySelector('main input[type=search]') !== null",
            vec![],
        )
        .await?;
    if long == Value::Bool(true) {
        tab_to(page, "the search", |focus| focus[1] == json!("search")).await?;
        page.types(&words).await?;
    }
    let box_or_radio = |focus: &Value| focus[1] == json!("radio") || focus[1] == json!("checkbox");
    tab_to(page, "the options", box_or_radio).await?;
    for _ in 0..STOPS {
        let focus = page.script(FOCUS, vec![]).await?;
        if focus[2] == json!(words) {
            page.press(&[Key::Space]).await?;
            return page
                .until(
                    &format!("the choice of \"{words}\""),
                    "return document.activeElement.checked",
                    vec![],
                )
                .await;
        }
        if focus[1] == json!("radio") {
            page.press(&[Key::Down]).await?;
        } else {
            page.press(&[Key::Tab]).await?;
        }
    }
    Err(Trouble::Page(format!("the keys never come to \"{words}\"")))
}

async fn journey(page: &Page, language: &'static str) -> Result<(), Trouble> {
    let reader = Reader::at_home(page, language).await?;
    let person = Person::named("indian-engineer-full-pay-germany");
    enter_on(&reader, "home-start").await?;
    reader.arrives(&reader.question("aim")).await?;
    while let Some(id) = reader.asked().await? {
        let fact = definition(id);
        match person.answer(id) {
            Answer::One(chosen) => option(&reader, fact, chosen).await?,
            Answer::Several(chosen) => option(&reader, fact, chosen[0]).await?,
            Answer::Number(value) => {
                tab_to(page, "the field", |focus| focus[1] == json!("text")).await?;
                page.types(&value.to_string()).await?;
            }
            Answer::Money(amount) => {
                tab_to(page, "the amount", |focus| focus[1] == json!("text")).await?;
                page.types(&(amount.minor / 100).to_string()).await?;
                tab_to(page, "the period", |focus| focus[1] == json!("radio")).await?;
                // By the month is chosen at first; the arrow takes the year.
                page.press(&[Key::Down]).await?;
            }
            Answer::Unknown => {
                let words = reader.say("unknown");
                tab_to(page, &words, |focus| {
                    focus[1] == json!("checkbox") && focus[2] == json!(words)
                })
                .await?;
                page.press(&[Key::Space]).await?;
            }
        }
        let question = reader.words.question(fact);
        enter_on(&reader, "question-continue").await?;
        page.until(
            &format!("the page after \"{question}\", with the focus on its heading"),
            "const h = document.activeElement;
             return h.matches('main h1') && h.innerText.trim() !== arguments[0]",
            vec![json!(question)],
        )
        .await?;
    }
    enter_on(&reader, "answers-to-result").await?;
    reader.arrives(&reader.say("result-title")).await?;
    reader.sees_all_of_it().await?;
    // A fold opens by key too.
    let why = reader.say("result-why");
    tab_to(page, &why, |focus| {
        focus[0] == json!("SUMMARY") && focus[2] == json!(why)
    })
    .await?;
    page.press(&[Key::Enter]).await?;
    page.says(
        &reader
            .words
            .find(jalon_locale::Key::procedure(
                "blue-card",
                "condition-salary",
            ))
            .unwrap_or_default(),
    )
    .await?;
    let list = reader.say("result-checklist");
    tab_to(page, &list, |focus| {
        focus[0] == json!("BUTTON")
            && focus[2]
                .as_str()
                .is_some_and(|words| words.starts_with(&list))
    })
    .await?;
    page.press(&[Key::Enter]).await?;
    reader.arrives(&reader.say("blue-card")).await?;
    page.says(&reader.say("section-papers")).await?;
    tab_to(page, "a box", |focus| focus[1] == json!("checkbox")).await?;
    page.press(&[Key::Space]).await?;
    page.until("the tick", "return document.activeElement.checked", vec![])
        .await
}

#[tokio::test]
async fn from_the_first_page_to_a_ticked_box() {
    visit(Visitor::phone(), async |page| {
        journey(&page, "fr").await?;
        journey(&page, "ar").await
    })
    .await;
}

/// What a key does to the choice that has the focus. The sheet becomes another, and the focus stays.
async fn another_sheet(page: &Page, key: Key, words: impl Fn(&str) -> bool) -> Result<(), Trouble> {
    let sheet = "document.querySelector('.paper-sheet')";
    page.script(&format!("window.before = {sheet}.innerText"), vec![])
        .await?;
    page.press(&[key]).await?;
    page.until(
        "another sheet, numbered and with its codes",
        &format!(
            "const sheet = {sheet};
             return !!sheet?.querySelector('[data-foot]') && sheet.innerText !== before
               && [...sheet.querySelectorAll('.coded')].every(coded => coded.querySelector('svg.code'))"
        ),
        vec![],
    )
    .await?;
    let focus = page.script(FOCUS, vec![]).await?;
    let kept = focus[2].as_str().is_some_and(words) && focus[3] == json!(true);
    assert!(kept, "after {key:?} the focus is on {focus}");
    page.until(
        "the choice",
        "return document.activeElement.checked",
        vec![],
    )
    .await
}

async fn chooses_the_paper(page: &Page, language: &'static str) -> Result<(), Trouble> {
    let person = Person::named("refugee-bachelor-photographs-france");
    let reader = Reader::at_list(page, &person, "eqpr", language).await?;
    enter_on(&reader, "checklist-print").await?;
    reader.arrives(&reader.say("checklist-print")).await?;
    page.until(
        "the sheet",
        "return document.querySelector('.paper-sheet [data-foot]') !== null",
        vec![],
    )
    .await?;
    let is = |id: &str| {
        let awaited = reader.say(id);
        move |words: &str| words == awaited
    };
    let radio = |focus: &Value| focus[1] == json!("radio");
    tab_to(page, "what to print", radio).await?;
    another_sheet(page, Key::Down, is("paper-extent-one")).await?;
    another_sheet(page, Key::Down, is("paper-extent-blank")).await?;
    another_sheet(page, Key::Up, is("paper-extent-one")).await?;
    another_sheet(page, Key::Up, is("paper-extent-full")).await?;
    tab_to(page, "the second language", radio).await?;
    let none = reader.say("paper-second-none");
    let focus = page.script(FOCUS, vec![]).await?;
    assert_eq!(focus[2], json!(none));
    another_sheet(page, Key::Down, |words| words != none).await?;
    let two = page
        .script(
            "return document.querySelector('.paper-sheet .paper-two') !== null",
            vec![],
        )
        .await?;
    assert_eq!(two, json!(true));
    tab_to(page, "what is sensitive", |focus| {
        focus[1] == json!("checkbox")
    })
    .await?;
    another_sheet(page, Key::Space, is("paper-sensitive")).await
}

#[tokio::test]
async fn the_paper_is_chosen_in_french() {
    visit(Visitor::phone(), async |page| {
        chooses_the_paper(&page, "fr").await
    })
    .await;
}

#[tokio::test]
async fn the_paper_is_chosen_in_arabic() {
    visit(Visitor::phone(), async |page| {
        chooses_the_paper(&page, "ar").await
    })
    .await;
}
