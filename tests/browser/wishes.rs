//! What a site wishes begins the same wherever it is written: after the `#` of the page of its own, in a frame, on an element.

use crate::{
    driver::Visitor,
    element::host::{self, POLICY},
    page::{Page, visit},
    people::{Reader, definition, fact, pack, procedure, words},
    trouble::Trouble,
};
use chrono::NaiveDate;
use jalon_rules::{Answer, Answers, route};
use serde_json::json;

/// What is asked first of somebody with this aim, on a site about these procedures and this country.
fn asked_first(aim: &str, country: &str, procedures: &[&str]) -> String {
    let mut pack = pack().clone();
    let mut answers = Answers::new();
    for (id, option) in [(fact("aim"), aim), (pack.roles.country, country)] {
        if !option.is_empty() {
            let option = definition(id).option(option).expect("an option");
            answers
                .set(&pack, id, Answer::One(option))
                .expect("it fits");
        }
    }
    let wished: Vec<_> = procedures
        .iter()
        .filter_map(|id| pack.procedure(id))
        .collect();
    if !wished.is_empty() {
        pack.focus_on(&wished);
    }
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let next = route(&pack, &answers, day).next.expect("a question");
    words("fr").question(definition(next))
}

async fn opens(page: &Page, place: &str, wish: &str) -> Result<Reader, Trouble> {
    page.look_within(None);
    match place {
        "page" => {
            page.open(&format!("/#lang=fr&{wish}")).await?;
        }
        "frame" => page.open(&format!("/frame.html#lang=fr&{wish}")).await?,
        _ => {
            let script = host::plain(page, POLICY).await?;
            page.script(
                "document.body.append(wizard(Object.fromEntries(new URLSearchParams(arguments[1])))); load(arguments[0])",
                vec![json!(script), json!(format!("lang=fr&{wish}"))],
            )
            .await?;
            host::are_ready(page, 1).await?;
            page.look_within(Some(0));
        }
    }
    Ok(Reader {
        page: page.clone(),
        words: words("fr"),
    })
}

#[tokio::test]
async fn a_wish_begins_the_same_everywhere() {
    let texts = words("fr");
    let home = texts.say("home-title");
    let aim = texts.say("aim");
    let list = texts.procedure(procedure("eqpr"));
    let work = asked_first("work", "FR", &[]);
    let card = asked_first("work", "", &["blue-card"]);
    assert!(work != aim && card != aim && work != asked_first("work", "", &[]));
    visit(Visitor::phone(), async move |page| {
        for (wish, heading) in [
            ("start=home", &home),
            ("start=questions", &aim),
            ("start=work&country=FR", &work),
            ("start=eqpr&country=DE", &list),
            ("start=questions&procedures=blue-card", &card),
        ] {
            for place in ["page", "frame", "element"] {
                let reader = opens(&page, place, wish).await?;
                let shown = reader.shows(heading).await;
                shown
                    .map_err(|trouble| Trouble::Page(format!("{place} with {wish}: {trouble}")))?;
                // The next one is somebody else.
                page.script("sessionStorage.clear()", vec![]).await?;
            }
        }
        Ok(())
    })
    .await;
}
