//! The looks that a site may ask for: nothing too faint on any screen, by day or by night, and nothing of the site's own style that
//! changes the wizard unless it is meant to.

use crate::{
    driver::Visitor,
    page::{Page, visit},
    people::{Person, Reader, fact, words},
    trouble::Trouble,
};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs};

const LOOKS: [&str; 3] = ["neutral", "dsfr", "govuk"];
const SCHEMES: [&str; 2] = ["light", "dark"];

/// Wears a look as the scripts of embed/ do, and waits for its colours.
async fn wear(page: &Page, look: &str, scheme: &str) -> Result<(), Trouble> {
    page.script(
        "Object.assign(document.documentElement.dataset, { look: arguments[0], scheme: arguments[1] })",
        vec![json!(look), json!(scheme)],
    )
    .await?;
    page.until(
        "the colours",
        "return document.getAnimations().every(a => a.playState !== 'running')",
        vec![],
    )
    .await
}

/// One screen in these looks. Gives back the different colours they have there.
async fn in_looks(page: &Page, screen: &str, looks: &[&str]) -> Result<BTreeSet<String>, Trouble> {
    let mut seen = BTreeSet::new();
    for look in looks {
        for scheme in SCHEMES {
            wear(page, look, scheme).await?;
            let faint = page.faint().await?;
            assert!(faint.is_empty(), "{screen}, {look}, {scheme}: {faint:#?}");
            let colours = page
                .script(
                    "const of = (selector) => getComputedStyle(document.querySelector(selector));
                     return [of('.jalon').backgroundColor, of('.jalon').color, of('.jalon h1').color, of('.jalon a, .jalon .link').color].join()",
                    vec![],
                )
                .await?;
            seen.insert(colours.to_string());
        }
    }
    Ok(seen)
}

/// The looks that no other test shows: every screen of the neutral one is looked at in `screens.rs`.
async fn in_other_looks(page: &Page, screen: &str) -> Result<(), Trouble> {
    let seen = in_looks(page, screen, &LOOKS[1..]).await?;
    assert_eq!(seen.len(), 4, "{screen}: {seen:?}");
    Ok(())
}

/// The screens on which most colours show.
async fn tour(page: &Page, language: &'static str) -> Result<(), Trouble> {
    let reader = Reader::at_home(page, language).await?;
    let person = Person::named("indian-engineer-full-pay-germany");
    let seen = in_looks(page, "the first page", &LOOKS).await?;
    assert_eq!(seen.len(), LOOKS.len() * SCHEMES.len(), "{seen:?}");
    reader.presses("home-start").await?;
    while let Some(id) = reader.asked().await? {
        if id == fact("country") {
            reader.presses("question-continue").await?;
            page.says(&reader.say("error-summary")).await?;
            in_other_looks(page, "a question refused").await?;
        }
        reader.fills_in(id, &person.answer(id)).await?;
        if [fact("aim"), fact("pay")].contains(&id) {
            in_other_looks(page, "a question filled in").await?;
        }
        reader.goes_on(id).await?;
    }
    reader.arrives(&reader.say("answers-title")).await?;
    in_other_looks(page, "the answers").await?;
    reader.presses("answers-to-result").await?;
    reader.arrives(&reader.say("result-title")).await?;
    in_other_looks(page, "the result").await?;
    reader.opens_checklist("blue-card").await?;
    page.script(
        "document.querySelectorAll('main .tick input')[0].click()",
        vec![],
    )
    .await?;
    in_other_looks(page, "the checklist").await?;
    reader.presses("frame-start-again").await?;
    reader.arrives(&reader.say("again-title")).await?;
    in_other_looks(page, "before wiping").await?;
    Ok(())
}

#[tokio::test]
async fn nothing_is_faint_in_any_look() {
    visit(Visitor::phone(), async |page| tour(&page, "fr").await).await;
}

/// What a computed style comes to.
async fn computed(page: &Page, selector: &str, property: &str) -> Result<Value, Trouble> {
    page.script(
        "return getComputedStyle(document.querySelector(arguments[0])).getPropertyValue(arguments[1])",
        vec![json!(selector), json!(property)],
    )
    .await
}

/// The names of custom properties that our own rules read.
fn names_of_our_own() -> BTreeSet<String> {
    let style = fs::read_to_string(xtask::root().join("style/tokens.css")).expect("tokens.css");
    style
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'))
        .map(|(name, _)| format!("--{name}"))
        .filter(|name| !name.starts_with("--in-"))
        .collect()
}

#[tokio::test]
async fn a_link_wears_what_it_asks_for_and_names_of_the_site_change_nothing_by_accident() {
    visit(Visitor::phone(), async |page| {
        page.open("/#lang=fr&theme=govuk%20dark").await?;
        page.says(&words("fr").say("home-start")).await?;
        page.until(
            "the look",
            "const { look, scheme } = document.documentElement.dataset; return look === 'govuk' && scheme === 'dark'",
            vec![],
        )
        .await?;
        assert_eq!(computed(&page, ".jalon", "background-color").await?, "rgb(11, 12, 12)");

        // Paper is white in every look.
        let paper = json!({ "media": "print" });
        page.devtools("Emulation.setEmulatedMedia", paper).await?;
        for (selector, property, colour) in [
            (".jalon", "background-color", "rgb(255, 255, 255)"),
            (".jalon", "color", "rgb(0, 0, 0)"),
            (".jalon h1", "color", "rgb(0, 0, 0)"),
            (".jalon .promises", "color", "rgb(0, 0, 0)"),
        ] {
            assert_eq!(computed(&page, selector, property).await?, colour, "{selector}");
        }
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await?;

        wear(&page, "neutral", "light").await?;
        let names = names_of_our_own();
        assert!(names.contains("--accent") && names.len() > 50, "{names:?}");
        let shown = "const shown = [...document.querySelectorAll('#jalon *')].map(e => {
            const s = getComputedStyle(e);
            return [s.color, s.backgroundColor, s.borderTopColor, s.borderRadius, s.fontFamily, s.fontSize, s.padding].join();
        }).join('\\n');";
        let before = page.script(&format!("{shown} return shown"), vec![]).await?;
        let set = format!(
            "for (const name of arguments[0]) document.documentElement.style.setProperty(name, 'rgb(1, 2, 3)');
             {shown} return shown"
        );
        let after = page.script(&set, vec![json!(names)]).await?;
        assert!(before.as_str().is_some_and(|text| text.lines().count() > 30));
        assert_eq!(before, after);

        let button = async |scheme| {
            wear(&page, "neutral", scheme).await?;
            computed(&page, ".actions .button", "background-color").await
        };
        let dark = button("dark").await?;
        page.script(
            "document.documentElement.style.setProperty('--jalon-accent', '#345678');
             document.documentElement.style.setProperty('--jalon-corner', '11px')",
            vec![],
        )
        .await?;
        assert_eq!(button("light").await?, "rgb(52, 86, 120)");
        assert_eq!(button("dark").await?, dark, "set for light, it holds in light only");
        assert_eq!(computed(&page, ".actions .button", "border-top-left-radius").await?, "11px");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn the_colour_of_an_editor_can_be_read_in_the_frame() {
    visit(Visitor::phone(), async |page| {
        page.open("/frame.html#v=1&i=1&lang=fr&color=%23ffdd00")
            .await?;
        page.says(&words("fr").say("home-start")).await?;
        let mut buttons = BTreeSet::new();
        for scheme in SCHEMES {
            wear(&page, "neutral", scheme).await?;
            let faint = page.faint().await?;
            assert!(faint.is_empty(), "{scheme}: {faint:#?}");
            buttons.insert(
                computed(&page, ".actions .button", "background-color")
                    .await?
                    .to_string(),
            );
        }
        assert_eq!(buttons.len(), 2, "{buttons:?}");
        assert!(
            !buttons.contains("\"rgb(10, 85, 100)\""),
            "its colour, not ours"
        );
        Ok(())
    })
    .await;
}

/// Names of parts, as embed/parts.js gives them.
fn parts() -> Vec<String> {
    let script = fs::read_to_string(xtask::root().join("embed/parts.js")).expect("parts.js");
    let (_, after) = script.split_once("PARTS = {").expect("the list");
    let (list, _) = after.split_once("};").expect("its end");
    list.lines()
        .filter_map(|line| Some(line.split_once(": ")?.0.trim().trim_matches('"').to_owned()))
        .collect()
}

/// What is computed for every piece of a part in the shadow roots of the page.
const PIECES: &str = "return [...document.querySelectorAll('jalon-wizard')]
    .flatMap(wizard => [...wizard.shadowRoot.querySelectorAll(`[part=${arguments[0]}]`)])
    .map(piece => getComputedStyle(piece).scrollMarginTop)";

/// Which parts there are now; each of them must be styled from outside.
async fn look_at_parts(
    page: &Page,
    parts: &[String],
    styled: &mut BTreeSet<String>,
) -> Result<(), Trouble> {
    for part in parts {
        let found = page.script(PIECES, vec![json!(part)]).await?;
        let found = found.as_array().cloned().unwrap_or_default();
        assert!(
            found.iter().all(|margin| margin == "77px"),
            "{part}: {found:?}"
        );
        if !found.is_empty() {
            styled.insert(part.clone());
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_page_styles_the_element_by_the_names_of_its_parts() {
    visit(Visitor::phone(), async |page| {
        let outside = page.host(&xtask::root().join("tests/browser/fixture/around"))?;
        page.open_host(&outside).await?;
        let parts = parts();
        assert_eq!(parts.len(), 12);
        let rules: Vec<_> = parts
            .iter()
            .map(|part| format!("jalon-wizard::part({part}) {{ scroll-margin-top: 77px }}\n"))
            .collect();
        let rules = rules.concat();
        page.script(
            "const attach = Element.prototype.attachShadow;
             Element.prototype.attachShadow = function (how) { return attach.call(this, { ...how, mode: 'open' }) };
             const sheet = new CSSStyleSheet();
             sheet.replaceSync(arguments[1]);
             document.adoptedStyleSheets = [sheet];
             document.body.innerHTML = '<jalon-wizard lang=fr theme=\"dsfr light\"></jalon-wizard><jalon-wizard lang=fr start=eqpr country=FR></jalon-wizard>';
             const script = document.createElement('script');
             script.type = 'module';
             script.src = arguments[0] + '/jalon.js';
             document.head.append(script)",
            vec![json!(page.site()), json!(rules)],
        )
        .await?;
        page.until(
            "the first page in one and a list in the other",
            "const [first, second] = document.querySelectorAll('jalon-wizard');
             if (!first.shadowRoot || !second.shadowRoot) return false;
             second.scrollIntoView();
             return first.shadowRoot.querySelector('.actions .button') !== null && second.shadowRoot.querySelector('.line') !== null",
            vec![],
        )
        .await?;
        let look = "const shadow = document.querySelector('jalon-wizard').shadowRoot;
            return getComputedStyle(shadow.querySelector('.actions .button')).backgroundColor";
        assert_eq!(page.script(look, vec![]).await?, "rgb(0, 0, 145)");
        page.script("document.querySelector('jalon-wizard').setAttribute('theme', 'light govuk')", vec![]).await?;
        page.until("the other look", &look.replace("backgroundColor", "backgroundColor === 'rgb(15, 122, 82)'"), vec![]).await?;
        page.script(
            "document.querySelector('jalon-wizard').style.setProperty('--jalon-accent', '#123456')",
            vec![],
        )
        .await?;
        page.until("the accent", &look.replace("backgroundColor", "backgroundColor === 'rgb(18, 52, 86)'"), vec![]).await?;
        let mut styled = BTreeSet::new();
        look_at_parts(&page, &parts, &mut styled).await?;
        // The search is the nearest page with a field.
        page.script(
            "document.querySelector('jalon-wizard').shadowRoot.querySelector('.button-second').click()",
            vec![],
        )
        .await?;
        page.until(
            "the field",
            "return document.querySelector('jalon-wizard').shadowRoot.querySelector('.text') !== null",
            vec![],
        )
        .await?;
        look_at_parts(&page, &parts, &mut styled).await?;
        assert_eq!(styled, parts.into_iter().collect());
        Ok(())
    })
    .await;
}
