//! Every kind of screen, in every language: no barrier that axe can find, by day and by night, and nothing that hangs over the
//! edge of the narrowest screen.

use crate::{
    driver::Visitor,
    page::{Page, visit},
    people::{Person, Reader, fact},
    trouble::Trouble,
};
use serde_json::{Value, json};

/// Where a page with large letters still must not scroll sideways: 1280 pixels at 400 % (WCAG 1.4.10).
const ENLARGED: (u32, u32) = (320, 256);
const NARROW: (u32, u32) = (320, 640);

/// Takes somebody to every kind of screen and looks at each.
async fn tour(page: &Page, language: &'static str) -> Result<(), Trouble> {
    let reader = Reader::at_home(page, language).await?;
    let person = Person::named("indian-engineer-full-pay-germany");
    look(page, "the first page").await?;
    reader.presses("home-start").await?;
    let questions = [
        "aim",
        "country",
        "protection",
        "nationality",
        "pay",
        "qualification_year",
    ];
    while let Some(id) = reader.asked().await? {
        let name = questions.iter().find(|name| fact(name) == id).copied();
        if let Some(name) = name {
            // Refused first: the error state is a screen of its own.
            reader.unfolds_everything().await?;
            look(page, name).await?;
            reader.presses("question-continue").await?;
            page.says(&reader.say("error-summary")).await?;
            look(page, &format!("{name}, refused")).await?;
        }
        reader.fills_in(id, &person.answer(id)).await?;
        if name.is_some() {
            look(page, &format!("{}, filled in", name.unwrap_or_default())).await?;
        }
        reader.goes_on(id).await?;
    }
    reader.arrives(&reader.say("answers-title")).await?;
    look(page, "the answers").await?;
    reader.presses("answers-to-result").await?;
    reader.arrives(&reader.say("result-title")).await?;
    reader.sees_all_of_it().await?;
    look(page, "the result").await?;
    reader.unfolds_everything().await?;
    look(page, "the result, unfolded").await?;
    reader.opens_checklist("blue-card").await?;
    reader.unfolds_everything().await?;
    look(page, "the checklist, unfolded").await?;
    reader.presses("checklist-others").await?;
    reader.arrives(&reader.say("find-title")).await?;
    look(page, "the search").await?;
    reader.presses("frame-start-again").await?;
    reader.arrives(&reader.say("again-title")).await?;
    look(page, "before wiping").await?;
    reader.presses("again-yes").await?;
    reader.arrives(&reader.say("home-title")).await?;
    let letter = Person::named("order-to-leave-letter-germany");
    reader.reaches_the_result(&letter).await?;
    reader.unfolds_everything().await?;
    look(page, "a starting point").await?;
    reader.presses("home-find").await?;
    reader.arrives(&reader.say("find-title")).await?;
    nothing_arrives(&reader).await
}

/// The screen that says that something did not arrive.
async fn nothing_arrives(reader: &Reader) -> Result<(), Trouble> {
    let page = &reader.page;
    page.hold_back(&["*/enic-naric.txt"]).await?;
    let name = reader.say("enic-naric");
    page.click(crate::page::Role::Button, &name).await?;
    reader.arrives(&name).await?;
    page.says(&reader.say("error-content")).await?;
    look(page, "a list that did not arrive").await?;
    page.hold_back(&[]).await
}

/// One screen, by day and by night, narrow and enlarged.
async fn look(page: &Page, screen: &str) -> Result<(), Trouble> {
    for scheme in ["light", "dark"] {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        page.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await?;
        // Colours change over a moment, and on the way no contrast counts.
        page.until(
            "the colours",
            "return document.getAnimations().every(a => a.playState !== 'running')",
            vec![],
        )
        .await?;
        let violations = page.violations().await?;
        assert!(violations.is_empty(), "{screen}, {scheme}: {violations:#?}");
    }
    for ((width, height), scale, mobile) in [(ENLARGED, 4, false), (NARROW, 2, true)] {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile });
        page.devtools("Emulation.setDeviceMetricsOverride", metrics)
            .await?;
        let wide = page.script(TOO_WIDE, vec![]).await?;
        assert_eq!(
            wide,
            Value::Null,
            "{screen} at {width} pixels, scale {scale}"
        );
    }
    Ok(())
}

/// Why the page could be scrolled sideways, or nothing.
const TOO_WIDE: &str = r"
const page = document.documentElement;
if (innerWidth !== 320) return `the window is ${innerWidth} wide`;
if (page.scrollWidth <= innerWidth && document.body.scrollWidth <= innerWidth) return null;
const over = [...document.querySelectorAll('*')].filter(e => e.checkVisibility()).filter(e => {
  const box = e.getBoundingClientRect();
  return box.right > innerWidth + 0.5 || box.left < -0.5;
});
return `${page.scrollWidth} wide because of ${over.slice(0, 5).map(e => e.outerHTML.slice(0, 200)).join(' AND ')}`";

#[tokio::test]
async fn no_barrier_in_french() {
    visit(Visitor::phone().narrow(), async |page| {
        tour(&page, "fr").await
    })
    .await;
}

#[tokio::test]
async fn no_barrier_in_english() {
    visit(Visitor::phone().narrow(), async |page| {
        tour(&page, "en").await
    })
    .await;
}

#[tokio::test]
async fn no_barrier_in_arabic() {
    visit(Visitor::phone().narrow(), async |page| {
        tour(&page, "ar").await
    })
    .await;
}
