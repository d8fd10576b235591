//! How far one is with a list: the panel above it follows each tick, and leads to the lines.

use crate::{
    driver::Visitor,
    page::{Page, Role, visit},
    people::{LANGUAGES, Reader, procedure, squeezed},
    trouble::Trouble,
};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// A list that somebody opens by its name.
async fn opens(
    page: &Page,
    language: &'static str,
    who: &str,
    id: &str,
) -> Result<Reader, Trouble> {
    let reader = Reader::at_home(page, language).await?;
    reader.says_who(who).await?;
    reader.presses("home-find").await?;
    reader.arrives(&reader.say("find-title")).await?;
    let name = reader.words.procedure(procedure(id));
    page.click(Role::Button, &name).await?;
    reader.arrives(&name).await?;
    reader.sees_all_of_it().await?;
    Ok(reader)
}

/// Ticks one line after the other, each time the one that the panel names as the next. Gives how many there were.
async fn follows_the_panel(reader: &Reader) -> Result<usize, Trouble> {
    let show = reader.say("progress-show");
    let mut followed = 0;
    while reader.page.has(Role::Button, &show).await? {
        // By script: what stays in sight at the top may cover the button, and a person would scroll first.
        let press = "document.querySelector('.next button').click()";
        reader.page.script(press, vec![]).await?;
        let ticked = reader
            .page
            .script(
                "const line = document.activeElement;
                 const box = line.matches('.line') && line.querySelector('input[type=checkbox]:not(:checked)');
                 const named = document.querySelector('.next p').textContent;
                 const same = named.includes(line.querySelector('.line-text').textContent);
                 box?.click();
                 return !!box && same",
                vec![],
            )
            .await?;
        assert_eq!(
            ticked,
            json!(true),
            "the panel leads to an open line, the one it names"
        );
        followed += 1;
        assert!(followed < 100, "the panel comes to an end");
    }
    Ok(followed)
}

async fn count(page: &Page, selector: &str) -> Result<usize, Trouble> {
    let found = page
        .script(
            "return document.querySelectorAll(arguments[0]).length",
            vec![json!(selector)],
        )
        .await?;
    Ok(found
        .as_u64()
        .and_then(|count| usize::try_from(count).ok())
        .unwrap_or(usize::MAX))
}

#[tokio::test]
async fn the_panel_leads_through_the_whole_list() {
    visit(Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let reader = opens(&page, language, "who-person", "eqpr").await?;
            let boxes = count(&page, "main .line input[type=checkbox]").await?;
            let violations = page.violations().await?;
            assert!(violations.is_empty(), "{violations:#?}");
            assert_eq!(page.overflow().await?.0, 0);
            let followed = follows_the_panel(&reader).await?;
            assert!(followed > 5 && followed < boxes, "{followed} of {boxes}");
            // Only what comes after the decision is left.
            page.says(&reader.say("progress-decision")).await?;
            page.says(&reader.say("progress-after")).await?;
            while count(&page, "main .line input[type=checkbox]:not(:checked)").await? > 0 {
                page.script(
                    "document.querySelector('main .line input[type=checkbox]:not(:checked)').click()",
                    vec![],
                )
                .await?;
            }
            page.says(&reader.say("progress-finished")).await?;
            // A tick taken away brings it back.
            page.script(
                "document.querySelector('main .line input[type=checkbox]:checked').click()",
                vec![],
            )
            .await?;
            page.find(Role::Button, &reader.say("progress-show"))
                .await?;
            assert!(
                !page
                    .text()
                    .await?
                    .contains(&reader.say("progress-finished"))
            );
        }
        Ok(())
    })
    .await;
}

/// What of the panel is said by itself: the count, not the next line at each tick.
#[tokio::test]
async fn a_tick_is_said_in_few_words() {
    visit(Visitor::phone(), async |page| {
        let reader = opens(&page, "fr", "who-person", "eqpr").await?;
        let live = "return [...document.querySelectorAll('main [role=status], main [aria-live], main [role=alert]')].map(e => e.innerText.trim()).join('|')";
        let before = page.script(live, vec![]).await?;
        page.script("document.querySelector('main .line input[type=checkbox]').click()", vec![])
            .await?;
        let after = page.script(live, vec![]).await?;
        assert_ne!(before, after);
        let words = after.as_str().unwrap_or_default().split_whitespace().count();
        assert!(words < 8, "{after}");
        page.find(Role::Button, &reader.say("progress-show")).await?;
        Ok(())
    })
    .await;
}

/// Who reads the list decides what is theirs: the employer's papers wait on others for the person, and the other way round.
#[tokio::test]
async fn what_waits_on_others_depends_on_who_reads() {
    visit(Visitor::phone(), async |page| {
        for (who, others) in [("who-person", "by-employer"), ("who-employer", "by-person")] {
            let reader = opens(&page, "en", who, "blue-card").await?;
            let fold = page
                .script(
                    "const fold = [...document.querySelectorAll('.where-it-stands details')].find(d => d.querySelector('.by') && d.checkVisibility());
                     fold.open = true;
                     return fold.innerText",
                    vec![],
                )
                .await?;
            let fold = squeezed(fold.as_str().unwrap_or_default());
            let said = if who == "who-person" { reader.say(others) } else { reader.of_another(others) };
            assert!(fold.contains(&said), "{who}: {fold}");
            // A line of the fold leads to its place too, by the keyboard.
            page.script("document.querySelector('.where-it-stands details[open] li button').focus()", vec![])
                .await?;
            page.press(&[Key::Enter]).await?;
            page.until(
                "the focus on a line",
                "return document.activeElement.matches('.lines > .line')",
                vec![],
            )
            .await?;
            let stage: Value = page.script("return document.querySelector('.where-it-stands .stage')?.innerText ?? ''", vec![]).await?;
            assert_eq!(stage, json!(""), "{who} has something to do");
        }
        Ok(())
    })
    .await;
}
