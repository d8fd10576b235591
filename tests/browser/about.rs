//! The pages about a copy, and the way to them: found at the foot of the wizard, read without a script, printed.

use crate::{
    driver::Visitor,
    page::{Page, Role, visit},
    people::{Reader, content},
    trouble::Trouble,
};
use jalon_pack::ABOUT;
use serde_json::{Value, json};

/// What a finger must hit, in whole pixels.
const TOUCH: i64 = 44;

/// What of a page is no good on a small screen, in words. Nothing that a person could want runs on it.
const LOOKED_OVER: &str = "
  const found = [...document.querySelectorAll('nav a, .brand')]
    .filter(a => a.getBoundingClientRect().height < arguments[0] || a.getBoundingClientRect().width < arguments[0])
    .map(a => a.innerText + ' is small');
  if (document.scripts.length) found.push('a script');
  if (document.querySelectorAll('h1').length !== 1) found.push('the heading');
  if (document.querySelectorAll('nav [aria-current]').length !== 2) found.push('where one is');
  const sheets = [...document.styleSheets];
  if (sheets.length !== 2 || sheets.some(sheet => !sheet.cssRules.length)) found.push('the style');
  return found";

/// Looks for barriers and at what a small screen makes of a page.
async fn look_over(page: &Page, what: &str) -> Result<(), Trouble> {
    let violations = page.violations().await?;
    assert!(violations.is_empty(), "{what}: {violations:#?}");
    assert_eq!(page.overflow().await?, (0, 320), "{what}");
    let found = page.script(LOOKED_OVER, vec![json!(TOUCH)]).await?;
    assert_eq!(found, json!([]), "{what}");
    Ok(())
}

/// The first line of a page.
fn title(language: &str, name: &str) -> &'static str {
    let mut pages = content().pages.iter();
    let pages = pages.find(|pages| pages.language == language);
    let text = pages.and_then(|pages| pages.texts.get(name));
    text.and_then(|text| text.lines().next())
        .map(|line| line.trim_start_matches("# "))
        .expect("every page begins with its title")
}

#[tokio::test]
async fn they_are_read_and_have_no_barrier() {
    visit(Visitor::phone().narrow(), async |page| {
        for language in ["fr", "en", "ar"] {
            for name in ABOUT {
                let what = format!("{name} in {language}");
                page.open(&format!("/about/{language}/{name}.html")).await?;
                assert_eq!(page.heading().await?, title(language, name), "{what}");
                assert_eq!(
                    page.title().await?,
                    format!("{} – Jalon", title(language, name))
                );
                look_over(&page, &what).await?;
            }
            let features = json!([{ "name": "prefers-color-scheme", "value": "dark" }]);
            page.devtools(
                "Emulation.setEmulatedMedia",
                json!({ "features": features }),
            )
            .await?;
            let faint = page.faint().await?;
            assert!(faint.is_empty(), "{language}: {faint:#?}");
            page.devtools("Emulation.setEmulatedMedia", json!({ "features": [] }))
                .await?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn they_are_printed_without_what_only_a_screen_needs() {
    visit(Visitor::phone(), async |page| {
        for language in ["fr", "ar"] {
            page.open(&format!("/about/{language}/legal.html")).await?;
            let paper = page.print(&format!("about-{language}")).await?;
            paper.stays_inside()?;
            assert!(paper.sheets()? <= 2);
            let words = paper.words()?;
            assert!(words.contains("LEGIARTI000049568614"), "{words}");
            if language == "fr" {
                assert!(words.contains(title(language, "legal")), "{words}");
                assert!(!words.contains(title(language, "report")), "{words}");
            }
        }
        Ok(())
    })
    .await;
}

/// The links at the foot of the wizard: their words, where they lead, and whether they open apart.
async fn foot(page: &Page) -> Result<Vec<(String, String, String)>, Trouble> {
    let found = page
        .script(
            "return [...document.querySelectorAll('footer nav a')].map(a => [a.innerText, a.href, a.target])",
            vec![],
        )
        .await?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let rows = found.as_array().cloned().unwrap_or_default();
    Ok(rows
        .iter()
        .map(|row| (text(&row[0]), text(&row[1]), text(&row[2])))
        .collect())
}

/// What the foot should hold.
fn wanted(page: &Page, language: &str, apart: bool) -> Vec<(String, String, String)> {
    let site = page.site();
    ABOUT
        .map(|name| {
            (
                title(language, name).to_owned(),
                format!("{site}/about/{language}/{name}.html"),
                if apart { "_blank" } else { "" }.to_owned(),
            )
        })
        .into()
}

#[tokio::test]
async fn the_foot_of_the_wizard_leads_there_and_back() {
    visit(Visitor::phone(), async |page| {
        for language in ["fr", "en", "ar"] {
            let reader = Reader::at_home(&page, language).await?;
            assert_eq!(foot(&page).await?, wanted(&page, language, false));
            page.click(Role::Link, title(language, "report")).await?;
            page.until(
                "the page about errors",
                "return location.pathname === arguments[0]",
                vec![json!(format!("/about/{language}/report.html"))],
            )
            .await?;
            page.click(Role::Link, title(language, "privacy")).await?;
            page.until(
                "the page about privacy",
                "return document.querySelector('h1')?.innerText === arguments[0]",
                vec![json!(title(language, "privacy"))],
            )
            .await?;
            page.back().await?;
            page.back().await?;
            reader.shows(&reader.say("home-title")).await?;
        }
        // And to the wizard in the language of the page.
        page.open("/about/ar/legal.html").await?;
        page.touch("return document.querySelector('.brand')", vec![])
            .await?;
        page.until(
            "the wizard",
            "return document.querySelector('footer nav a')?.pathname === '/about/ar/accessibility.html'",
            vec![],
        )
        .await
    })
    .await;
}

#[tokio::test]
async fn they_open_apart_where_the_wizard_would_be_lost() {
    visit(Visitor::phone().without_storage(), async |page| {
        Reader::at_home(&page, "fr").await?;
        assert_eq!(foot(&page).await?, wanted(&page, "fr", true));
        page.open_in_a_frame("/frame.html#lang=en", None).await?;
        page.heading().await?;
        assert_eq!(foot(&page).await?, wanted(&page, "en", true));
        Ok(())
    })
    .await;
}
