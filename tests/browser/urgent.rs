//! A letter with a deadline: two questions, then the page that cannot wait.

use crate::{
    driver::Visitor,
    page::visit,
    people::{LANGUAGES, Reader, definition, fact, pack, squeezed},
    trouble::Trouble,
};

/// What the letter is about, and the starting point that comes at once; without one, the answers are looked at first.
const LETTERS: [(&str, Option<&str>); 5] = [
    ("asylum-refusal", Some("letter")),
    ("residence-or-visa-refusal", Some("letter")),
    ("order-to-leave", Some("letter")),
    ("other", Some("letter")),
    ("diploma-refusal", None),
];

/// From the first page to what comes after the question of the letter.
async fn with_a_letter(reader: &Reader, letter: &str) -> Result<(), Trouble> {
    reader.presses("home-start").await?;
    for (id, option) in [("aim", "letter"), ("letter", letter)] {
        reader.arrives(&reader.say(id)).await?;
        reader
            .chooses_option(&reader.say(&format!("{id}--{option}")))
            .await?;
        reader.goes_on(fact(id)).await?;
    }
    Ok(())
}

#[tokio::test]
async fn two_questions_lead_to_the_page_that_cannot_wait() {
    visit(Visitor::phone(), async |page| {
        for (at, (letter, start)) in LETTERS.into_iter().enumerate() {
            let reader = Reader::at_home(&page, LANGUAGES[at % LANGUAGES.len()]).await?;
            with_a_letter(&reader, letter).await?;
            match start {
                Some(start) => {
                    reader
                        .arrives(&reader.say(&format!("start-{start}")))
                        .await?;
                    page.says(&reader.say("result-legal-first")).await?;
                    page.says(&reader.say(&format!("start-{start}-go-today")))
                        .await?;
                }
                None => assert!(!reader.is_urgent().await?, "{letter}"),
            }
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_country_is_chosen_in_the_urgent_page() {
    visit(Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let reader = Reader::at_home(&page, language).await?;
            with_a_letter(&reader, "asylum-refusal").await?;
            let country = definition(pack().roles.country);
            for (code, start) in [("FR", "letter-fr"), ("DE", "letter-de"), ("SE", "letter")] {
                let option = country.option(code).expect("a country");
                page.select(
                    &reader.short(country),
                    &reader.words.option(country, option),
                )
                .await?;
                page.says(&reader.say(&format!("start-{start}-find-term")))
                    .await?;
            }
            // The letter too can be said anew, and what is not urgent then no longer says so.
            let letter = definition(fact("letter"));
            page.select(
                &reader.short(letter),
                &reader.say("letter--diploma-refusal"),
            )
            .await?;
            page.says(&reader.say("start-letter-diploma")).await?;
            assert!(!reader.is_urgent().await?);
            page.select(&reader.short(letter), &reader.say("letter--order-to-leave"))
                .await?;
            page.says(&reader.say("start-letter-find-term")).await?;
            // A line is ticked, and everything outlives a reload and the way back.
            page.touch("return document.querySelector('main .lines .tick')", vec![])
                .await?;
            page.reload().await?;
            page.says(&reader.say("start-letter-find-term")).await?;
            let ticked = page
                .script(
                    "return document.querySelectorAll('main .lines input:checked').length",
                    vec![],
                )
                .await?;
            assert_eq!(ticked, 1);
            page.back().await?;
            reader.arrives(&reader.say("letter")).await?;
            page.forward().await?;
            reader.arrives(&reader.say("start-letter")).await?;
            let printed = page.print(&format!("urgent-{language}")).await?.words()?;
            if language != "ar" {
                let close = |text: &str| squeezed(text).replace(' ', "");
                let expected = close(&reader.say("start-letter-go-today"));
                assert!(close(&printed).contains(&expected), "{printed}");
            }
        }
        Ok(())
    })
    .await;
}
