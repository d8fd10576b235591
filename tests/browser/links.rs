//! A link that is opened: gone from the address before anything else, used at once where nothing is lost, asked about elsewhere.

use crate::{
    driver::Visitor,
    journeys::nothing_in_the_address,
    page::{Page, visit},
    people::{Person, Reader, fact, pack, procedure, words},
    trouble::Trouble,
};
use jalon_link::{Bundle, encode};
use jalon_rules::Answers;
use serde_json::json;

const PERSON: &str = "syrian-teacher-asylum-pending-no-papers";

/// A link to a list with one line ticked, for somebody of whom it says two things.
fn link(language: &str) -> String {
    let person = Person::named(PERSON);
    let mut answers = Answers::new();
    for id in ["aim", "country"] {
        answers
            .set(pack(), fact(id), person.answer(fact(id)))
            .expect("it fits");
    }
    let bundle = Bundle {
        answers,
        procedure: pack().procedure("eqpr"),
        ticks: ["eqpr/email".to_owned()].into(),
        language: language.to_owned(),
    };
    format!("/#{}", encode(pack(), &bundle))
}

/// Neither in the address bar nor where the script that starts the page put it.
async fn link_is_gone(page: &Page) -> Result<(), Trouble> {
    nothing_in_the_address(page).await?;
    let left = page
        .script(
            "return [location.href.includes('#'), 'jalonLink' in document.getElementById('jalon')]",
            vec![],
        )
        .await?;
    assert_eq!(left, json!([false, false]));
    Ok(())
}

async fn ticked(page: &Page) -> Result<u64, Trouble> {
    let count = page
        .script(
            "return document.querySelectorAll('main input[type=checkbox]:checked').length",
            vec![],
        )
        .await?;
    Ok(count.as_u64().unwrap_or(0))
}

#[tokio::test]
async fn a_link_opens_its_list_in_its_language_and_outlives_a_reload() {
    visit(Visitor::phone(), async |page| {
        let reader = Reader {
            page: page.clone(),
            words: words("ar"),
        };
        let list = reader.words.procedure(procedure("eqpr"));
        page.open(&link("ar")).await?;
        reader.shows(&list).await?;
        page.says(&reader.say("section-steps")).await?;
        link_is_gone(&page).await?;
        assert_eq!(ticked(&page).await?, 1);
        page.reload().await?;
        reader.shows(&list).await?;
        page.says(&reader.say("section-steps")).await?;
        assert_eq!(ticked(&page).await?, 1);
        // The pages behind it were never in the browser's history: the way back must not lead away from this site.
        reader.presses("back").await?;
        reader.arrives(&reader.say("result-title-so-far")).await?;
        link_is_gone(&page).await
    })
    .await;
}

#[tokio::test]
async fn a_link_asks_before_it_takes_the_place_of_answers() {
    visit(Visitor::phone(), async |page| {
        let reader = Reader::at_home(&page, "fr").await?;
        let person = Person::named("recent-graduate-germany");
        let aim = fact("aim");
        reader.presses("home-start").await?;
        reader.answers(aim, &person.answer(aim)).await?;
        let asked = page.heading().await?;
        page.open(&link("ar")).await?;
        reader.arrives(&reader.say("arrival-asks")).await?;
        link_is_gone(&page).await?;
        reader.presses("arrival-keep").await?;
        reader.arrives(&asked).await?;
        page.open(&link("ar")).await?;
        reader.arrives(&reader.say("arrival-asks")).await?;
        // A reload forgets the link, and nothing else.
        page.reload().await?;
        reader.shows(&reader.say("home-title")).await?;
        page.says(&reader.say("home-continue")).await?;
        page.open(&link("ar")).await?;
        reader.arrives(&reader.say("arrival-asks")).await?;
        reader.presses("arrival-use").await?;
        // Whoever reads here goes on in their language.
        reader
            .arrives(&reader.words.procedure(procedure("eqpr")))
            .await?;
        link_is_gone(&page).await?;
        assert_eq!(ticked(&page).await?, 1);
        // Nothing of the answers before is behind the back button.
        page.back().await?;
        reader.arrives(&reader.say("home-title")).await
    })
    .await;
}

#[tokio::test]
async fn a_broken_hostile_or_huge_link_gives_words_and_a_fresh_start() {
    visit(Visitor::phone(), async |page| {
        let reader = Reader::at_home(&page, "en").await?;
        let whole = link("en");
        for broken in [
            whole[..whole.len() - 1].to_owned(),
            "/#1%3Cimg%20src=x%20onerror=alert(1)%3E".to_owned(),
            format!("/#{}", "1".repeat(100_000)),
        ] {
            page.open(&broken).await?;
            reader.arrives(&reader.say("arrival-unreadable")).await?;
            link_is_gone(&page).await?;
            reader.presses("arrival-begin").await?;
            reader.arrives(&reader.say("home-title")).await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn what_is_no_link_stays_in_the_address() {
    visit(Visitor::phone(), async |page| {
        let reader = Reader::at_home(&page, "en").await?;
        reader.presses("home-find").await?;
        reader.arrives(&reader.say("find-title")).await?;
        page.open("/#contact").await?;
        assert_eq!(page.address().await?, "/#contact");
        reader.shows(&reader.say("find-title")).await
    })
    .await;
}
