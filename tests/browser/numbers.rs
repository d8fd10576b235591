//! Numbers as people type them, and what they are told when one cannot be read.

use crate::{
    driver::Visitor,
    page::{Page, Role, visit},
    people::{LANGUAGES, Person, Reader, definition, fact},
    trouble::Trouble,
};
use jalon_locale::Args;
use serde_json::json;

/// Typed as pay in euros, and the text of the error.
const BAD_PAY: [(&str, &str); 7] = [
    ("", "error-empty"),
    ("0", "error-empty"),
    ("beaucoup", "error-not-a-number"),
    ("-4500", "error-negative"),
    ("99999999999999999999", "error-too-large"),
    ("12,34,5", "error-not-a-number"),
    ("4500,123456", "error-too-many-decimals"),
];

/// Typed as monthly pay in euros, 12 times, and what it makes a year in cents.
const GOOD_PAY: [(&str, i64); 6] = [
    ("4500", 5_400_000),
    ("٤٥٠٠", 5_400_000),
    ("۴۵۰۰", 5_400_000),
    ("50 000,00", 60_000_000),
    ("4.500,50 €", 5_400_600),
    ("4 500", 5_400_000),
];

/// Brings somebody to the question about pay.
async fn at_pay(page: &Page, language: &'static str) -> Result<(Reader, Person), Trouble> {
    let reader = Reader::at_home(page, language).await?;
    let person = Person::named("recent-graduate-germany");
    reader.presses("home-start").await?;
    until_asked(&reader, &person, "pay").await?;
    Ok((reader, person))
}

async fn until_asked(reader: &Reader, person: &Person, question: &str) -> Result<(), Trouble> {
    while let Some(id) = reader.asked().await? {
        if id == fact(question) {
            return Ok(());
        }
        reader.answers(id, &person.answer(id)).await?;
    }
    Err(Trouble::Page(format!("{question} is never asked")))
}

/// The page refused what was typed: says so on top, with the focus, in the title, and beside the field, and loses nothing.
async fn refused(reader: &Reader, question: &str, typed: &str, words: &str) -> Result<(), Trouble> {
    let page = &reader.page;
    reader.presses("question-continue").await?;
    let title = Args::new().text("title", reader.question(question));
    let title = reader.words.with("error-title", &title);
    page.until(
        &format!("the error \"{words}\" for \"{typed}\""),
        REFUSED,
        vec![
            json!(words),
            json!(format!("{title} \u{2013} Jalon")),
            json!(typed),
        ],
    )
    .await?;
    assert!(
        page.focused()
            .await?
            .starts_with(&reader.say("error-summary"))
    );
    // The summary leads to the field.
    page.click(Role::Button, words).await?;
    page.until(
        "the focus in the form",
        "return document.activeElement.closest('form') !== null && document.activeElement.matches('input')",
        vec![],
    )
    .await
}

const REFUSED: &str = r"
const [words, title, typed] = arguments;
const summary = document.activeElement;
const field = [...document.querySelectorAll('main form input')].find(i => i.hasAttribute('aria-invalid'));
if (!field) return false;
const beside = (field.getAttribute('aria-describedby') ?? '').split(/\s+/)
  .map(id => document.getElementById(id)).filter(Boolean).map(e => e.innerText.trim());
return summary.getAttribute('role') === 'alert' && summary.innerText.includes(words)
  && field.getAttribute('aria-invalid') === 'true' && beside.includes(words)
  && document.title === title && field.value === typed";

#[tokio::test]
async fn pay_that_cannot_be_read_is_refused_in_words() {
    visit(Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let (reader, _) = at_pay(&page, language).await?;
            for (typed, error) in BAD_PAY {
                page.fill(Role::Textbox, &reader.say("money-amount"), typed)
                    .await?;
                refused(&reader, "pay", typed, &reader.say(error)).await?;
            }
            // The error of the payments is another one, and the amount stays.
            page.fill(Role::Textbox, &reader.say("money-amount"), "3850")
                .await?;
            page.fill(Role::Textbox, &reader.say("money-payments"), "99")
                .await?;
            refused(&reader, "pay", "3850", &reader.say("error-payments")).await?;
            page.fill(Role::Textbox, &reader.say("money-payments"), "12")
                .await?;
            reader.goes_on(fact("pay")).await?;
            // Nothing that was answered before is lost.
            reader.presses("question-answers").await?;
            let listed = reader.listed().await?;
            let rows = listed.as_array().map_or(0, Vec::len);
            assert!(rows >= 6, "{listed}");
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn pay_is_read_as_people_write_it() {
    visit(Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let (reader, _) = at_pay(&page, language).await?;
            for (typed, cents) in GOOD_PAY {
                page.fill(Role::Textbox, &reader.say("money-amount"), typed)
                    .await?;
                let yearly = reader.words.formats().money(cents, "EUR");
                let sum = reader
                    .words
                    .with("money-sum", &Args::new().text("amount", yearly));
                page.says(&sum).await?;
            }
            reader.goes_on(fact("pay")).await?;
            // The amount is shown back as it could be typed.
            page.back().await?;
            reader.arrives(&reader.question("pay")).await?;
            let value = page
                .script(
                    "return document.querySelector('main input[inputmode=decimal]').value",
                    vec![],
                )
                .await?;
            assert_eq!(value, json!("4500"));
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_whole_number_has_bounds() {
    visit(Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let reader = Reader::at_home(&page, language).await?;
            let person = Person::named("recent-graduate-germany");
            reader.presses("home-start").await?;
            until_asked(&reader, &person, "qualification_year").await?;
            let question = reader.question("qualification_year");
            let between = bounds(&reader);
            for (typed, words) in [
                ("", reader.say("error-empty")),
                ("two", reader.say("error-not-a-number")),
                ("-2025", reader.say("error-negative")),
                ("1066", between.clone()),
                ("20255", between),
            ] {
                page.fill(Role::Textbox, &question, typed).await?;
                refused(&reader, "qualification_year", typed, &words).await?;
            }
            page.fill(Role::Textbox, &question, "٢٠٢٥").await?;
            reader.goes_on(fact("qualification_year")).await?;
            page.back().await?;
            reader.arrives(&question).await?;
            let value = page
                .script(
                    "return document.querySelector('main form input[type=text]').value",
                    vec![],
                )
                .await?;
            assert_eq!(value, json!("2025"));
        }
        Ok(())
    })
    .await;
}

fn bounds(reader: &Reader) -> String {
    let jalon_rules::Kind::Number { min, max } = definition(fact("qualification_year")).kind else {
        panic!("the year is a number");
    };
    let digits = |value| reader.words.formats().digits(value);
    let args = Args::new()
        .text("least", digits(min))
        .text("most", digits(max));
    reader.words.with("error-between", &args)
}

/// Pay below the amount is an answer like any other: no error, but a result that holds it against the amount.
#[tokio::test]
async fn pay_below_the_amount_is_an_answer() {
    visit(Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let (reader, person) = at_pay(&page, language).await?;
            page.fill(Role::Textbox, &reader.say("money-amount"), "1000")
                .await?;
            reader.goes_on(fact("pay")).await?;
            reader.goes_through(&person).await?;
            reader.presses("answers-to-result").await?;
            // Another permit may still fit, so this is a result like any other.
            reader.arrives(&reader.say("result-title")).await?;
            reader.sees_all_of_it().await?;
            reader.unfolds_everything().await?;
            page.says(&reader.say("verdict-closed")).await?;
            let paid = reader.words.formats().money(1_200_000, "EUR");
            assert!(page.text().await?.contains(&paid), "the yearly sum {paid}");
            // The year of the diploma was not asked, so only the full amount is sure.
            let wanted = reader.words.formats().money(5_070_000, "EUR");
            assert!(
                page.text().await?.contains(&wanted),
                "what would change it: {wanted}"
            );
        }
        Ok(())
    })
    .await;
}
