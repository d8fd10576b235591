//! What an editor writes into the tag, now or later, and what the page is told.

use super::host::{self, POLICY};
use crate::{
    driver::Visitor,
    page::{Page, visit},
    people::{Reader, definition, fact, pack, words},
    trouble::Trouble,
};
use jalon_rules::Answer;
use serde_json::{Value, json};

/// A plain page with one wizard that is there.
async fn with_one(page: &Page, attributes: Value) -> Result<(), Trouble> {
    let script = host::plain(page, POLICY).await?;
    page.script(
        "document.body.append(wizard(arguments[1])); load(arguments[0])",
        vec![json!(script), attributes],
    )
    .await?;
    host::are_ready(page, 1).await
}

/// Sets an attribute, or takes it away.
async fn sets(page: &Page, name: &str, value: Option<&str>) -> Result<(), Trouble> {
    page.look_within(None);
    page.script(
        "const wizard = document.querySelector('jalon-wizard');
         arguments[1] === null ? wizard.removeAttribute(arguments[0]) : wizard.setAttribute(arguments[0], arguments[1])",
        vec![json!(name), json!(value)],
    )
    .await
    .map(drop)
}

fn reads(page: &Page, language: &str) -> Reader {
    page.look_within(Some(0));
    Reader {
        page: page.clone(),
        words: words(language),
    }
}

/// Another language keeps what was answered; another starting point begins anew. The page hears steps, and nothing more.
#[tokio::test]
async fn changing_an_attribute_takes_effect() {
    visit(Visitor::phone(), async |page| {
        // Without a language of its own it speaks that of the page.
        with_one(&page, json!({ "theme": " dsfr  dark " })).await?;
        let reader = reads(&page, "fr");
        reader.shows(&reader.say("home-title")).await?;
        reader.presses("home-start").await?;
        let aim = fact("aim");
        reader.arrives(&reader.question("aim")).await?;
        let work = definition(aim).option("work").expect("an aim");
        reader.answers(aim, &Answer::One(work)).await?;
        let next = reader.asked().await?.expect("another question");

        sets(&page, "lang", Some("ar")).await?;
        let reader = reads(&page, "ar");
        reader.shows(&reader.words.question(definition(next))).await?;
        sets(&page, "lang", None).await?;
        let reader = reads(&page, "fr");
        reader.shows(&reader.words.question(definition(next))).await?;

        let look = "const { look, scheme } = document.querySelector('.base').dataset; return [look, scheme]";
        assert_eq!(page.script(look, vec![]).await?, json!(["dsfr", "dark"]));
        sets(&page, "theme", Some("govuk")).await?;
        let reader = reads(&page, "fr");
        assert_eq!(page.script(look, vec![]).await?, json!(["govuk", "light"]));
        reader.shows(&reader.words.question(definition(next))).await?;

        for (name, value, heading) in [
            ("start", Some("eqpr"), reader.words.procedure(crate::people::procedure("eqpr"))),
            ("start", Some("questions"), reader.question("aim")),
            ("start", None, reader.say("home-title")),
            ("country", Some("FR"), reader.say("home-title")),
        ] {
            sets(&page, name, value).await?;
            reads(&page, "fr").shows(&heading).await?;
        }

        page.look_within(None);
        let happened = page.script("return happened", vec![]).await?;
        let rows = happened.as_array().expect("a list");
        let fits = |row: &Value| match row[0].as_str() {
            Some("ready") => row[1] == json!({}),
            Some("step") => {
                let detail = row[1].as_object().expect("an object");
                detail.len() == 2
                    && detail["index"].is_u64()
                    && (detail["total"].is_u64() || detail["total"].is_null())
            }
            _ => false,
        };
        assert!(rows.iter().all(fits), "{happened}");
        assert!(rows.iter().filter(|row| row[0] == "step").count() > 2, "{happened}");
        Ok(())
    })
    .await;
}

/// What is wrong is said once, with what would be right, and everything else holds.
#[tokio::test]
async fn wrong_values_are_said_and_left_out() {
    visit(Visitor::phone(), async |page| {
        for line in [
            "Jalon: lang=\\\"xx\\\" is not known here; write one of ar, en, fr.",
            "Jalon: theme=\\\"purple\\\" is not known here; write one of neutral, dsfr, govuk, auto, light, dark.",
            "Jalon: history=\\\"true\\\" is not known here; write one of on, off.",
            "Jalon: remember=\\\"yes\\\" is not known here; write never.",
            "Jalon: country=\\\"Frankreich\\\" is not known here; write one of AL, AM, AT",
            "Jalon: start=\\\"everything\\\" is not known here; write one of home, questions,",
            "Jalon: procedures=\\\"passport\\\" is not known here; write one of",
            "Jalon: fallback=\\\"javascript:alert(1)\\\" is not known here; write an address",
        ] {
            page.await_error(line);
        }
        with_one(
            &page,
            json!({
                "lang": "xx", "theme": "purple dark", "history": "true", "remember": "yes", "country": "Frankreich",
                "start": "everything", "procedures": "eqpr, passport", "fallback": "javascript:alert(1)",
            }),
        )
        .await?;
        let reader = reads(&page, "fr");
        reader.shows(&reader.say("home-title")).await?;
        let scheme = "return document.querySelector('.base').dataset.scheme";
        assert_eq!(page.script(scheme, vec![]).await?, json!("dark"));
        Ok(())
    })
    .await;
}

/// Steps stand in the history only where the editor asked for it, and then the browser's way back leads through them.
#[tokio::test]
async fn history_is_written_only_where_asked() {
    visit(Visitor::phone(), async |page| {
        for (history, entries) in [("off", 0), ("on", 1)] {
            with_one(&page, json!({ "history": history })).await?;
            let before = page.script("return history.length", vec![]).await?;
            let reader = reads(&page, "fr");
            reader.presses("home-start").await?;
            reader.arrives(&reader.question("aim")).await?;
            page.look_within(None);
            let after = page.script("return history.length", vec![]).await?;
            let more = after.as_i64().zip(before.as_i64()).map(|(a, b)| a - b);
            assert_eq!(more, Some(entries), "{history}");
            let address = page
                .script("return location.hash + location.search", vec![])
                .await?;
            assert_eq!(address, json!(""));
            if entries > 0 {
                page.back().await?;
                let reader = reads(&page, "fr");
                reader.shows(&reader.say("home-title")).await?;
            }
        }
        assert!(!pack().procedures.is_empty());
        Ok(())
    })
    .await;
}
