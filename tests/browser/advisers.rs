//! Who helps somebody, and who hires somebody: other words, all questions on one page, and room for the next person.

use crate::{
    driver::Visitor,
    page::{Page, Role, visit},
    people::{LANGUAGES, Reader, definition, fact, procedure, squeezed},
    trouble::Trouble,
};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Opens the page of all questions, as this one.
async fn all_questions(reader: &Reader, who: &str) -> Result<(), Trouble> {
    reader.says_who(who).await?;
    reader.presses("sheet-link").await?;
    reader.arrives(&reader.say("sheet-title")).await
}

/// Answers with a list on the page of all questions.
async fn takes(reader: &Reader, id: &str, option: &str) -> Result<(), Trouble> {
    let asked = definition(fact(id));
    let words = if option.len() == 2 {
        let option = asked.option(option).expect("a country");
        reader.words.option(asked, option)
    } else {
        reader.of_another(&format!("{id}--{option}"))
    };
    reader.page.select(&reader.of_another(id), &words).await
}

/// The questions on the page: those that count, or those put aside.
async fn questions(page: &Page, aside: bool) -> Result<Vec<String>, Trouble> {
    let place = if aside { ".asks details" } else { ".asks" };
    let found = page
        .script(
            "return [...document.querySelectorAll(arguments[0] + ' > .ask .ask-question')].map(q => q.textContent.trim())",
            vec![json!(place)],
        )
        .await?;
    let texts = found.as_array().into_iter().flatten();
    Ok(texts
        .filter_map(|text| text.as_str().map(squeezed))
        .collect())
}

#[tokio::test]
async fn words_change_with_who_fills_in() {
    visit(Visitor::phone(), async |page| {
        for (at, (who, other)) in [
            ("who-person", false),
            ("who-helper", true),
            ("who-employer", true),
        ]
        .into_iter()
        .enumerate()
        {
            let reader = Reader::at_home(&page, LANGUAGES[at]).await?;
            reader.says_who(who).await?;
            assert_eq!(
                page.has(Role::Button, &reader.say("sheet-link")).await?,
                other
            );
            reader.presses("home-start").await?;
            let said = |id: &str| {
                if other {
                    reader.of_another(id)
                } else {
                    reader.say(id)
                }
            };
            reader.arrives(&said("aim")).await?;
            page.says(&said("aim--letter")).await?;
            // Another language keeps who it is.
            page.reload().await?;
            reader.shows(&said("aim")).await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn who_hires_sees_first_what_they_do() {
    visit(Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let reader = Reader::at_home(&page, language).await?;
            for (who, title) in [("who-employer", "by-employer-you"), ("who-person", "section-before")] {
                reader.says_who(who).await?;
                reader.presses("home-find").await?;
                reader.arrives(&reader.say("find-title")).await?;
                let name = reader.words.procedure(procedure("blue-card"));
                page.click(Role::Button, &name).await?;
                reader.arrives(&name).await?;
                page.says(&reader.say("checklist-help")).await?;
                let titles = page
                    .script(
                        "return [...document.querySelectorAll('main section.part:has(.lines) > h2')].map(h => h.innerText.trim())",
                        vec![],
                    )
                    .await?;
                assert_eq!(titles[0], json!(reader.say(title)), "{who}: {titles}");
                if who == "who-person" {
                    page.says(&reader.say("by-employer")).await?;
                }
                page.touch("return document.querySelector('header .brand')", vec![])
                    .await?;
                reader.arrives(&reader.say("home-title")).await?;
            }
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn all_questions_of_an_aim_stand_on_one_page() {
    visit(Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let reader = Reader::at_home(&page, language).await?;
            all_questions(&reader, "who-helper").await?;
            let aim = squeezed(&reader.of_another("aim"));
            assert_eq!(questions(&page, false).await?, std::slice::from_ref(&aim));
            takes(&reader, "aim", "work").await?;
            takes(&reader, "country", "DE").await?;
            let before = questions(&page, false).await?;
            assert!(before.len() > 3 && before[0] == aim, "{before:?}");
            // What an answer settles goes aside, what it raises comes.
            let nationality = squeezed(&reader.of_another("nationality"));
            takes(&reader, "protection", "none").await?;
            assert!(questions(&page, false).await?.contains(&nationality));
            page.select(
                &reader.of_another("nationality"),
                &reader.words.region("FR"),
            )
            .await?;
            page.says(&reader.words.region("FR")).await?;
            let after = questions(&page, false).await?;
            assert!(after.len() < before.len() + 1, "{after:?}");
            assert!(!questions(&page, true).await?.is_empty());
            let counted = page
                .script(
                    "return document.querySelector('.so-far [role=status]').innerText",
                    vec![],
                )
                .await?;
            // Taken out again, everything is as before.
            page.click(
                Role::Button,
                &format!(
                    "{} {}",
                    reader.say("sheet-take-out"),
                    reader.words.region("FR")
                ),
            )
            .await?;
            page.until(
                "other counts",
                "return document.querySelector('.so-far [role=status]').innerText !== arguments[0]",
                vec![counted],
            )
            .await?;
            let (beyond, width) = page.overflow().await?;
            assert!(beyond <= 0, "{beyond} pixels beyond {width}");
            assert_eq!(
                page.violations().await?,
                [],
                "the page of all questions, {language}"
            );
            // The same answers, the same result.
            reader.presses("answers-to-result").await?;
            reader.arrives(&reader.say("result-title-so-far")).await?;
            page.back().await?;
            reader.arrives(&reader.say("sheet-title")).await?;
            let kept = page
                .script(
                    "return document.querySelector('.asks select').value",
                    vec![],
                )
                .await?;
            assert_ne!(kept, Value::String(String::new()));
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_read_says_so_beside_its_field() {
    visit(Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let reader = Reader::at_home(&page, language).await?;
            all_questions(&reader, "who-employer").await?;
            for (id, option) in [("aim", "work"), ("country", "DE"), ("protection", "none")] {
                takes(&reader, id, option).await?;
            }
            for (typed, error) in [
                ("many", Some("error-not-a-number")),
                ("7", None),
                ("-5", Some("error-negative")),
                ("", None),
            ] {
                // By hand: the driver's own way to empty a field is unlike any key.
                page.find(Role::Textbox, &reader.of_another("experience_years"))
                    .await?;
                page.script(
                    "const asked = [...document.querySelectorAll('.ask-question')];
                     asked.find(q => q.innerText.trim() === arguments[0]).control.select()",
                    vec![json!(reader.of_another("experience_years"))],
                )
                .await?;
                if typed.is_empty() {
                    page.press(&[Key::Delete]).await?;
                } else {
                    page.types(typed).await?;
                }
                page.press(&[Key::Tab]).await?;
                let said = error.map(|error| squeezed(&reader.say(error)));
                page.until(
                    &format!("{said:?} after {typed}"),
                    "const error = document.querySelector('.ask .error');
                     return (error?.innerText.replace(/\\s+/g, ' ').trim() ?? null) === arguments[0]",
                    vec![json!(said)],
                )
                .await?;
            }
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_next_person_finds_nothing_of_the_last() {
    visit(Visitor::phone(), async |page| {
        for (who, language) in [("who-helper", "ar"), ("who-employer", "fr")] {
            let reader = Reader::at_home(&page, language).await?;
            all_questions(&reader, who).await?;
            // Nothing would be lost, so nothing is asked.
            reader.presses("next-person").await?;
            reader.arrives(&reader.say("home-title")).await?;
            reader.presses("sheet-link").await?;
            takes(&reader, "aim", "recognition").await?;
            takes(&reader, "country", "FR").await?;
            reader.presses("answers-to-result").await?;
            reader.arrives(&reader.say("result-title-so-far")).await?;
            let before = page.stored().await?;
            reader.presses("next-person").await?;
            reader.arrives(&reader.say("next-person-title")).await?;
            reader.presses("next-person-no").await?;
            reader.arrives(&reader.say("result-title-so-far")).await?;
            assert_eq!(page.stored().await?.len(), before.len());
            reader.presses("next-person").await?;
            reader.arrives(&reader.say("next-person-title")).await?;
            reader.presses("next-person-yes").await?;
            reader.arrives(&reader.say("home-title")).await?;
            // Who fills it in and the language stay, also after a reload; of the answers nothing does, nor behind "back".
            page.reload().await?;
            reader.shows(&reader.say("home-title")).await?;
            let chosen = page
                .script(
                    "return document.querySelector('.who input:checked').closest('label').innerText.trim()",
                    vec![],
                )
                .await?;
            assert_eq!(chosen, json!(reader.say(who)));
            page.back().await?;
            reader.shows(&reader.say("home-title")).await?;
            reader.presses("sheet-link").await?;
            reader.arrives(&reader.say("sheet-title")).await?;
            assert_eq!(questions(&page, false).await?.len(), 1);
        }
        Ok(())
    })
    .await;
}
