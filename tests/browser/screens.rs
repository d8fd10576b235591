//! Every kind of screen, in every language: no barrier that axe can find, by day and by night, and nothing that hangs over the
//! edge of the narrowest screen.

use crate::{
    driver::Visitor,
    page::{Page, Role, visit},
    people::{Person, Reader, fact, link, pack, procedure, words},
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
    page.click(Role::Button, &name).await?;
    reader.arrives(&name).await?;
    page.says(&reader.say("error-content")).await?;
    look(page, "a list that did not arrive").await?;
    page.hold_back(&[]).await
}

/// A link made by an edition with a line that no edition has any more, ticked.
fn older_link(person: &Person, id: &str, language: &str) -> String {
    let mut edition = pack().clone();
    let list = edition.procedures.iter_mut().find(|list| list.id == id);
    let line = list.and_then(|list| list.items.first_mut());
    "line-that-was".clone_into(&mut line.expect("a list with a line").id);
    link(
        &edition,
        person,
        id,
        &[&format!("{id}/line-that-was")],
        language,
    )
}

/// What leaves the screen, and the pages about a link that comes back.
async fn leaving(page: &Page, language: &'static str) -> Result<(), Trouble> {
    let person = Person::named("refugee-bachelor-photographs-france");
    let reader = Reader {
        page: page.clone(),
        words: words(language),
    };
    page.open(&older_link(&person, "eqpr", language)).await?;
    reader.shows(&reader.say("arrival-changed")).await?;
    look(page, "a link that lost something").await?;
    reader.presses("arrival-go-on").await?;
    let name = reader.words.procedure(procedure("eqpr"));
    reader.arrives(&name).await?;
    page.says(&reader.say("section-steps")).await?;
    reader.presses("checklist-print").await?;
    reader.arrives(&reader.say("checklist-print")).await?;
    page.until(
        "the sheet",
        "return document.querySelector('.paper-sheet [data-foot]') !== null",
        vec![],
    )
    .await?;
    look(page, "the paper").await?;
    let other = if language == "ar" {
        "Français"
    } else {
        "العربية"
    };
    let second = "return [...document.querySelectorAll('.paper-options label')].find(l => l.innerText.includes(arguments[0]))";
    page.touch(second, vec![json!(other)]).await?;
    page.until(
        "the second language",
        "return document.querySelector('.paper-sheet .paper-two') !== null",
        vec![],
    )
    .await?;
    look(page, "the paper in two languages").await?;
    reader.presses("paper-other-ways").await?;
    reader.arrives(&reader.say("checklist-carry")).await?;
    reader.presses("carry-scan").await?;
    page.until(
        "the code",
        "return document.querySelector('.scan') !== null",
        vec![],
    )
    .await?;
    look(page, "what to take along").await?;
    let someone = Person::named("recent-graduate-germany");
    page.open(&older_link(&someone, "blue-card", language))
        .await?;
    reader.arrives(&reader.say("arrival-asks")).await?;
    look(page, "a link that asks").await?;
    reader.presses("arrival-keep").await?;
    reader.arrives(&reader.say("checklist-carry")).await?;
    page.open("/#1broken").await?;
    reader.arrives(&reader.say("arrival-unreadable")).await?;
    look(page, "a link that cannot be read").await
}

/// One screen, by day and by night, narrow and enlarged.
async fn look(page: &Page, screen: &str) -> Result<(), Trouble> {
    let mut by_day = None;
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
        // By night only the colours differ, and so only what axe says of them can.
        let shape = page.script(SHAPE, vec![]).await?;
        let violations = match &by_day {
            None => page.violations().await?,
            Some(by_day) => {
                assert_eq!(shape, *by_day, "{screen} has another shape by night");
                page.faint().await?
            }
        };
        assert!(violations.is_empty(), "{screen}, {scheme}: {violations:#?}");
        by_day = Some(shape);
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

/// Where everything is, and whether it is there at all.
const SHAPE: &str = r"
scrollTo(0, 0);
return [...document.querySelectorAll('*')].map(e => {
  const box = e.getBoundingClientRect();
  return [e.tagName, e.checkVisibility(), getComputedStyle(e).visibility, box.x, box.y, box.width, box.height].join(' ');
}).join('\n')";

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

#[tokio::test]
async fn no_barrier_on_what_leaves_in_french() {
    visit(Visitor::phone().narrow(), async |page| {
        leaving(&page, "fr").await
    })
    .await;
}

#[tokio::test]
async fn no_barrier_on_what_leaves_in_english() {
    visit(Visitor::phone().narrow(), async |page| {
        leaving(&page, "en").await
    })
    .await;
}

#[tokio::test]
async fn no_barrier_on_what_leaves_in_arabic() {
    visit(Visitor::phone().narrow(), async |page| {
        leaving(&page, "ar").await
    })
    .await;
}
