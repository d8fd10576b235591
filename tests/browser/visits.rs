//! Back, forward, reload, another language, another answer, starting again: nothing is lost but what is wiped.

use crate::{
    driver::Visitor,
    journeys::nothing_in_the_address,
    page::{Page, Role, visit},
    people::{LANGUAGES, Person, Reader, definition, fact, procedure},
    trouble::Trouble,
};
use jalon_locale::Args;
use jalon_rules::{Answer, Per};
use serde_json::{Value, json};

/// What a person sees chosen or typed on the page of a question.
const ENTERED: &str = r"
return [...document.querySelectorAll('main form input')].filter(i => i.checkVisibility()).map(i =>
  ['radio', 'checkbox'].includes(i.type) ? (i.checked ? i.labels[0].innerText.trim().split('\n')[0] : null) : i.value)
  .filter(Boolean)";

async fn entered(page: &Page) -> Result<Value, Trouble> {
    page.script(ENTERED, vec![]).await
}

/// Through every kind of screen, then all the way back and forward again with the browser's own buttons, and a reload at each.
#[tokio::test]
async fn back_forward_and_reload_keep_every_answer() {
    visit(Visitor::phone(), async |page| {
        let person = Person::named("recent-graduate-germany");
        let reader = Reader::at_home(&page, "en").await?;
        let mut screens = vec![reader.say("home-title")];
        reader.presses("home-start").await?;
        let mut filled = vec![json!([])];
        while let Some(id) = reader.asked().await? {
            screens.push(page.heading().await?);
            reader.fills_in(id, &person.answer(id)).await?;
            filled.push(entered(&page).await?);
            reader.goes_on(id).await?;
            nothing_in_the_address(&page).await?;
        }
        let listed = reader.listed().await?;
        assert!(
            listed
                .as_array()
                .is_some_and(|rows| rows.len() == filled.len() - 1),
            "{listed}"
        );
        screens.push(reader.say("answers-title"));
        reader.presses("answers-to-result").await?;
        reader.arrives(&reader.say("result-title")).await?;
        screens.push(reader.say("result-title"));
        reader.opens_checklist("blue-card").await?;
        screens.push(reader.say("blue-card"));
        tick_first(&page).await?;
        reader.presses("checklist-others").await?;
        reader.arrives(&reader.say("find-title")).await?;
        screens.push(reader.say("find-title"));

        for (at, screen) in screens.iter().enumerate().rev().skip(1) {
            page.back().await?;
            reader.arrives(screen).await?;
            page.reload().await?;
            reader.shows(screen).await?;
            nothing_in_the_address(&page).await?;
            as_left(&page, screen, filled.get(at)).await?;
        }
        for (at, screen) in screens.iter().enumerate().skip(1) {
            page.forward().await?;
            reader.arrives(screen).await?;
            as_left(&page, screen, filled.get(at)).await?;
        }
        // The way back of the page itself is the same way, and the answers are those of the beginning.
        for screen in screens.iter().rev().skip(1).take(3) {
            reader.presses("back").await?;
            reader.arrives(screen).await?;
        }
        assert_eq!(reader.listed().await?, listed);
        Ok(())
    })
    .await;
}

/// A question shows what was answered.
async fn as_left(page: &Page, screen: &str, filled: Option<&Value>) -> Result<(), Trouble> {
    let Some(filled) = filled
        .and_then(Value::as_array)
        .filter(|filled| !filled.is_empty())
    else {
        return Ok(());
    };
    let entered = entered(page).await?;
    let now = entered.as_array().cloned().unwrap_or_default();
    // What a list was narrowed to is not an answer, and is not kept.
    for value in filled.iter().filter(|value| !now.contains(value)) {
        let narrowed = filled.iter().filter(|other| *other == value).count() > 1;
        assert!(
            narrowed,
            "\"{screen}\" should still have {value}: {entered}"
        );
    }
    assert!(!now.is_empty(), "\"{screen}\" lost its answer");
    Ok(())
}

async fn tick_first(page: &Page) -> Result<(), Trouble> {
    page.touch(
        "return document.querySelector('main label:has(input[type=checkbox])')",
        vec![],
    )
    .await?;
    page.until(
        "the tick",
        "return document.querySelector('main input[type=checkbox]').checked",
        vec![],
    )
    .await
}

/// Another answer to an earlier question sets later ones aside, says so, and gives them back.
#[tokio::test]
async fn changing_an_answer_keeps_the_others() {
    visit(Visitor::phone(), async |page| {
        let person = Person::named("recent-graduate-germany");
        for language in LANGUAGES {
            let reader = Reader::at_home(&page, language).await?;
            reader.presses("home-start").await?;
            reader.goes_through(&person).await?;
            let before = reader.listed().await?;
            change(&reader, "offer", "none-yet").await?;
            let now = reader.listed().await?;
            assert_eq!(row(&reader, &now, "pay")[2], json!(true), "{now}");
            assert_eq!(
                row(&reader, &now, "pay")[1],
                row(&reader, &before, "pay")[1]
            );
            for kept in [
                "aim",
                "country",
                "protection",
                "nationality",
                "qualification_level",
            ] {
                assert_eq!(row(&reader, &now, kept), row(&reader, &before, kept));
            }
            assert!(
                page.text()
                    .await?
                    .contains(&reader.say("answers-set-aside-why"))
            );
            change(&reader, "offer", "6m-to-24m").await?;
            assert_eq!(reader.listed().await?, before);
        }
        Ok(())
    })
    .await;
}

/// Changes one answer from the list of all of them, and comes back to it.
async fn change(reader: &Reader, id: &str, option: &str) -> Result<(), Trouble> {
    let id = fact(id);
    let asked = definition(id);
    let option = asked.option(option).expect("an option of the question");
    let button = format!(
        "{} {}",
        reader.say("answers-change"),
        short(reader, &asked.id)
    );
    reader.page.click(Role::Button, &button).await?;
    reader.arrives(&reader.question(&asked.id)).await?;
    reader.answers(id, &Answer::One(option)).await?;
    // A question that only now comes up is answered as somebody would who does not know.
    while let Some(next) = reader.asked().await? {
        reader.answers(next, &Answer::Unknown).await?;
    }
    reader.arrives(&reader.say("answers-title")).await
}

fn short(reader: &Reader, id: &str) -> String {
    reader
        .words
        .find(jalon_locale::Key::core(id).attr("short"))
        .unwrap_or_else(|| reader.question(id))
}

/// The row of a question in the list of answers.
fn row(reader: &Reader, listed: &Value, id: &str) -> Value {
    let short = short(reader, id);
    listed
        .as_array()
        .into_iter()
        .flatten()
        .find(|row| row[0] == json!(short))
        .unwrap_or_else(|| panic!("{short} is not listed: {listed}"))
        .clone()
}

/// Starting again leaves nothing: not in the tab, not in the list, not behind the browser's back button.
#[tokio::test]
async fn starting_again_wipes_answers_and_ticks() {
    visit(Visitor::phone(), async |page| {
        let person = Person::named("syrian-teacher-asylum-pending-no-papers");
        let reader = Reader::at_home(&page, "ar").await?;
        reader.reaches_the_result(&person).await?;
        reader.opens_checklist("eqpr").await?;
        tick_first(&page).await?;
        let kept = page.stored().await?;
        assert!(
            kept.iter()
                .all(|(kind, key, _)| kind == "sessionStorage" && key == "jalon-j"),
            "{kept:?}"
        );

        // Asked first, and "no" keeps everything.
        reader.presses("frame-start-again").await?;
        reader.arrives(&reader.say("again-title")).await?;
        reader.presses("again-no").await?;
        reader.arrives(&reader.say("eqpr")).await?;
        page.says(&done(&reader, 1, None)).await?;
        assert!(!page.stored().await?.is_empty());

        reader.presses("frame-start-again").await?;
        reader.presses("again-yes").await?;
        reader.arrives(&reader.say("home-title")).await?;
        assert_eq!(page.stored().await?, []);
        for _ in 0..2 {
            page.back().await?;
            reader.shows(&reader.say("home-title")).await?;
        }
        assert!(page.has(Role::Button, &reader.say("home-start")).await?);
        reader.presses("home-find").await?;
        reader.arrives(&reader.say("find-title")).await?;
        page.click(Role::Button, &reader.say("eqpr")).await?;
        reader.arrives(&reader.say("eqpr")).await?;
        page.says(&reader.say("section-steps")).await?;
        let ticked = page
            .script(
                "return document.querySelectorAll('main input:checked').length",
                vec![],
            )
            .await?;
        assert_eq!(ticked, json!(0));
        page.reload().await?;
        reader.shows(&reader.say("eqpr")).await?;
        Ok(())
    })
    .await;
}

/// "1 of 9 done", up to the number of boxes where that does not matter.
fn done(reader: &Reader, done: i32, total: Option<i32>) -> String {
    let args = Args::new()
        .number("done", done)
        .number("total", total.unwrap_or(0));
    let text = reader.words.with("checklist-done", &args);
    match total {
        Some(_) => text,
        None => text.split('0').next().unwrap_or_default().to_owned(),
    }
}

/// Another language in the middle of everything: the same page, the same answers, other words, another direction.
#[tokio::test]
async fn another_language_keeps_everything() {
    visit(Visitor::phone(), async |page| {
        let person = Person::named("recent-graduate-germany");
        let mut reader = Reader::at_home(&page, "fr").await?;
        reader.presses("home-start").await?;
        while let Some(id) = reader.asked().await? {
            reader.fills_in(id, &person.answer(id)).await?;
            // What stands on the page and is not sent yet stays too.
            for language in ["en", "ar", "fr"] {
                let place = chosen(&page).await?;
                reader.switches_to(language).await?;
                spoken(&reader, &reader.question(&definition(id).id)).await?;
                assert_eq!(
                    chosen(&page).await?,
                    place,
                    "{} in {language}",
                    definition(id).id
                );
                if language == "ar" && definition(id).id == "pay" {
                    page.says(&sum(&reader, &person)).await?;
                }
            }
            reader.goes_on(id).await?;
        }
        for language in ["ar", "en", "fr"] {
            reader.switches_to(language).await?;
            spoken(&reader, &reader.say("answers-title")).await?;
            let listed = reader.listed().await?;
            let level = reader.say("qualification_level--master");
            assert_eq!(
                row(&reader, &listed, "qualification_level")[1],
                json!(level)
            );
        }
        reader.presses("answers-to-result").await?;
        reader.arrives(&reader.say("result-title")).await?;
        for language in ["ar", "en", "fr"] {
            reader.switches_to(language).await?;
            spoken(&reader, &reader.say("result-title")).await?;
            page.says(&reader.say("verdict-open")).await?;
            page.says(&reader.words.procedure(procedure("blue-card")))
                .await?;
        }
        reader.opens_checklist("blue-card").await?;
        tick_first(&page).await?;
        for language in ["ar", "en", "fr"] {
            reader.switches_to(language).await?;
            spoken(&reader, &reader.say("blue-card")).await?;
            page.says(&reader.say("section-papers")).await?;
            page.says(&done(&reader, 1, None)).await?;
        }
        // The language is kept over a reload, too.
        reader.switches_to("ar").await?;
        page.reload().await?;
        spoken(&reader, &reader.say("blue-card")).await
    })
    .await;
}

/// The page is in the language of the reader: its words, its code and its direction.
async fn spoken(reader: &Reader, heading: &str) -> Result<(), Trouble> {
    reader.shows(heading).await?;
    let language = reader.words.language;
    reader
        .page
        .until(
            "the language of the document",
            "const html = document.documentElement;
             return html.lang === arguments[0] && html.dir === arguments[1] && document.title.startsWith(arguments[2])
               && getComputedStyle(document.querySelector('main')).direction === arguments[1]",
            vec![json!(language.code), json!(language.dir), json!(reader.title(heading))],
        )
        .await
}

/// What is chosen and typed, by place and not by word: the words change with the language.
async fn chosen(page: &Page) -> Result<Value, Trouble> {
    page.script(
        "return [...document.querySelectorAll('main form input')].filter(i => i.type !== 'search')
           .map(i => ['radio', 'checkbox'].includes(i.type) ? i.checked && i.labels[0].closest('.unknown, fieldset, form') !== null : i.value)
           .filter(Boolean)",
        vec![],
    )
    .await
}

fn sum(reader: &Reader, person: &Person) -> String {
    let Answer::Money(amount) = person.answer(fact("pay")) else {
        panic!("this person says what they are paid");
    };
    assert_eq!(amount.per, Per::Month);
    let yearly = reader
        .words
        .formats()
        .money(amount.yearly(), &amount.currency);
    reader
        .words
        .with("money-sum", &Args::new().text("amount", yearly))
}
