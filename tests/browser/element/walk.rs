//! The same walk on a page that shouts at everything and forbids nearly everything, in every engine; and what that page learns.

use super::host::{self, POLICY};
use crate::{
    driver::Visitor,
    engine::Engine,
    page::{Page, visit},
    people::{Person, Reader, definition, fact, pack, words},
    trouble::Trouble,
};
use jalon_rules::Answer;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const REFUGEE: &str = "refugee-bachelor-photographs-france";

async fn walks_to_a_checklist(engine: Engine, language: &'static str) {
    visit(Visitor::phone().with(engine), async move |page| {
        let around = host::serve(&page, POLICY, language)?;
        page.open_host(&format!("{around}/strict/")).await?;
        host::are_ready(&page, 1).await?;
        let before = state_of(&page).await?;

        let person = Person::named(REFUGEE);
        let one = within(&page, 0, language);
        one.shows(&one.say("home-title")).await?;
        let mut asked = one.reaches_the_result(&person).await?;
        one.opens_checklist("eqpr").await?;
        asked.push(fact("aim"));

        // The other one has begun by now, or does when it comes near, and knows of nothing.
        page.look_within(None);
        page.script("document.getElementById('two').scrollIntoView()", vec![])
            .await?;
        host::are_ready(&page, 2).await?;
        let two = within(&page, 1, "fr");
        two.shows(&two.say("home-title")).await?;
        two.presses("home-start").await?;
        two.arrives(&two.question("aim")).await?;
        let study = definition(fact("aim")).option("study").expect("an aim");
        two.answers(fact("aim"), &Answer::One(study)).await?;
        let one = within(&page, 0, language);
        one.shows(&one.words.procedure(crate::people::procedure("eqpr")))
            .await?;

        page.look_within(None);
        assert_eq!(state_of(&page).await?, before, "the page around");
        learns_nothing(&page, &person, language).await
    })
    .await;
}

#[tokio::test]
async fn chromium_walks_on_a_hostile_page() {
    walks_to_a_checklist(Engine::Chromium, "ar").await;
}

#[tokio::test]
async fn firefox_walks_on_a_hostile_page() {
    walks_to_a_checklist(Engine::Firefox, "fr").await;
}

#[tokio::test]
async fn webkit_walks_on_a_hostile_page() {
    walks_to_a_checklist(Engine::WebKit, "en").await;
}

fn within(page: &Page, wizard: usize, language: &str) -> Reader {
    page.look_within(Some(wizard));
    Reader {
        page: page.clone(),
        words: words(language),
    }
}

/// What of the page around must be as it was.
async fn state_of(page: &Page) -> Result<Value, Trouble> {
    page.script(
        "const style = getComputedStyle(document.getElementById('between'));
         return [document.title, location.href, history.length, history.state, document.documentElement.outerHTML,
           document.cookie, localStorage.length, sessionStorage.length, document.styleSheets.length,
           (document.adoptedStyleSheets ?? []).length,
           [...style].filter(name => !/size|inline|block|height|width|origin|perspective/.test(name)).map(name => style.getPropertyValue(name))]",
        vec![],
    )
    .await
}

/// The nosy script of the page has seen no answer, no id of one, and no words of a question. Which texts were asked for it can
/// see, as every page can: by the name of a list, never by an answer.
async fn learns_nothing(page: &Page, person: &Person, language: &str) -> Result<(), Trouble> {
    let report = page.script("return report()", vec![]).await?;
    let seen = report["seen"].to_string();
    assert!(
        seen.contains("jalon-result") && seen.contains("pointerdown"),
        "{seen}"
    );
    let words = words(language);
    let mut secrets = BTreeSet::new();
    for (id, definition) in pack().facts() {
        secrets.insert(json!(words.question(definition)).to_string());
        let options = match person.answer(id) {
            Answer::One(option) => vec![option],
            Answer::Several(options) => options,
            _ => continue,
        };
        for option in options {
            secrets.insert(definition.option_id(option).to_owned());
            secrets.insert(words.option(definition, option));
        }
    }
    // The page says itself that it is about these, or they are too short to mean anything.
    secrets.retain(|secret| secret.chars().count() > 3);
    assert!(secrets.len() > 50, "{secrets:?}");
    for secret in &secrets {
        let secret = secret.trim_matches('"');
        assert!(!seen.contains(secret), "the page has seen \"{secret}\"");
    }
    assert!(!seen.contains("heard"), "keys reached the page: {seen}");
    assert_eq!(report["added"], json!([]), "names in the window");

    let folders = ["app-", "style-", "content-"];
    for asked in report["asked"].as_array().into_iter().flatten() {
        let address = asked.as_str().unwrap_or_default();
        let Some(path) = address.strip_prefix(&page.site()) else {
            continue;
        };
        let ours = path == "/jalon.js"
            || folders
                .iter()
                .any(|folder| path.trim_start_matches('/').starts_with(folder));
        assert!(ours && !path.contains(['?', '#']), "{address}");
    }
    Ok(())
}
