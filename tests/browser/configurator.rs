//! The page for editors: the lines it writes, pasted into a page of somebody else, show what was chosen; its button and its
//! poster say where they lead.

use crate::{
    driver::Visitor,
    page::{Page, Role, visit},
    people::{LANGUAGES, Reader, fact, pack, procedure, words},
    trouble::Trouble,
};
use fantoccini::{key::Key, wd::PrintSize};
use serde_json::json;
use std::{collections::BTreeSet, fs, path::Path};

/// Where a copy is that does not know its address, as the page says without its script.
const SOMEWHERE: &str = "https://jalon.example/";

async fn text(page: &Page, script: &str) -> Result<String, Trouble> {
    let found = page.script(script, vec![]).await?;
    Ok(found.as_str().unwrap_or_default().to_owned())
}

async fn opens(page: &Page, language: &str) -> Result<(), Trouble> {
    page.open(&format!("/embed/{language}/index.html")).await?;
    page.until(
        "the form",
        "return document.querySelector('.settings')?.hidden === false",
        vec![],
    )
    .await
}

async fn takes_level(page: &Page, level: &str) -> Result<(), Trouble> {
    page.touch(
        "return document.querySelector(`label[for=level-${arguments[0]}]`)",
        vec![json!(level)],
    )
    .await
}

/// Takes an option of a list, as a change of the person's own.
async fn takes(page: &Page, list: &str, value: &str) -> Result<(), Trouble> {
    page.script(
        "const list = document.getElementById(arguments[0]);
         if (![...list.options].some(option => option.value === arguments[1])) throw new Error(arguments[1]);
         list.value = arguments[1];
         list.dispatchEvent(new Event('input', { bubbles: true }))",
        vec![json!(list), json!(value)],
    )
    .await
    .map(drop)
}

async fn line(page: &Page, id: &str) -> Result<String, Trouble> {
    text(
        page,
        &format!("return document.getElementById('{id}').value"),
    )
    .await
}

/// Serves a page of another site that holds these lines and sends the very policy that the page for editors tells it to.
fn host(page: &Page, name: &str, lines: &str, policy: &str) -> Result<String, Trouble> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("editors-{name}"));
    let fixture = xtask::root().join("tests/browser/fixture/element/before.js");
    // The page keeps what a test must see of a closed shadow root; that script is its own.
    let policy = policy.replace("script-src ", "script-src 'self' ");
    let written = fs::create_dir_all(&folder)
        .and_then(|()| fs::copy(fixture, folder.join("before.js")))
        .and_then(|_| fs::write(folder.join("_headers"), format!("/*\n  {policy}\n")))
        .and_then(|()| {
            let text = format!(
                "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Accueil</title>\
                 <script src=\"before.js\"></script></head>\
                 <body><main><h1>Accueil</h1>{lines}</main></body></html>"
            );
            fs::write(folder.join("index.html"), text)
        });
    written.map_err(|error| Trouble::Program(folder.display().to_string(), error))?;
    page.host(&folder)
}

/// The page says the same without its script as with it, and nothing on it is a barrier.
#[tokio::test]
async fn the_page_says_what_to_paste_with_and_without_its_script() {
    visit(Visitor::phone().narrow(), async |page| {
        for language in LANGUAGES {
            opens(&page, language).await?;
            let lines = page
                .script(
                    "return [...document.querySelectorAll('.pasted textarea')].map(field => [field.defaultValue, field.value])",
                    vec![],
                )
                .await?;
            let own = format!("{}/", page.site());
            let mut compared = 0;
            for pair in lines.as_array().into_iter().flatten() {
                let without = pair[0].as_str().unwrap_or_default();
                if !without.is_empty() {
                    assert_eq!(json!(without.replace(SOMEWHERE, &own)), pair[1], "{language}");
                    compared += 1;
                }
            }
            assert_eq!(compared, 7, "{language}");
            let left = text(&page, "return [...document.querySelectorAll('pre')].map(line => line.textContent).join(' ')").await?;
            assert!(!left.contains(SOMEWHERE), "{language}: the address of nobody");
            page.script(
                "document.querySelectorAll('details').forEach(part => part.open = true)",
                vec![],
            )
            .await?;
            for level in ["frame", "element", "link"] {
                takes_level(&page, level).await?;
                let (wider, screen) = page.overflow().await?;
                assert_eq!(wider, 0, "{language}, {level}: wider than {screen}");
            }
            let barriers = page.violations().await?;
            assert!(barriers.is_empty(), "{language}: {barriers:#?}");
        }
        Ok(())
    })
    .await;
}

/// What is chosen is what visitors of another site meet, in a page that sends the policy of the documents.
#[tokio::test]
async fn what_is_pasted_shows_what_was_chosen() {
    visit(Visitor::phone(), async |page| {
        let mut all = Vec::new();
        opens(&page, "fr").await?;
        for (list, value) in [("lang", "ar"), ("country", "FR"), ("start", "work"), ("scheme", "light")] {
            takes(&page, list, value).await?;
        }
        for (level, id) in [
            ("frame", "line-frame"),
            ("frame", "line-frame-kept"),
            ("element", "line-element"),
            ("element", "line-element-kept"),
        ] {
            takes_level(&page, level).await?;
            let policy = format!("return document.querySelector('[data-policy=policy-{level}]').textContent");
            let lines = line(&page, id).await?;
            assert!(lines.contains(&format!("{}/", page.site())), "{lines}");
            all.push((level, id, lines, text(&page, &policy).await?));
        }
        let reader = Reader {
            page: page.clone(),
            words: words("ar"),
        };
        for (level, id, lines, policy) in all {
            let address = host(&page, id, &lines, &policy)?;
            page.open_host(&format!("{address}/")).await?;
            if level == "frame" {
                page.until(
                    "the frame",
                    "const frame = document.querySelector('iframe');
                     return !!frame && getComputedStyle(frame).visibility === 'visible' && !document.querySelector('main a')",
                    vec![],
                )
                .await?;
                page.enter("return document.querySelector('iframe')", vec![])
                    .await?;
            } else {
                page.until("the element", "return happened.some(([name]) => name === 'ready')", vec![])
                    .await?;
                page.look_within(Some(0));
            }
            let asked = reader.asked().await?;
            let known = [fact("aim"), pack().roles.country];
            assert!(asked.is_some_and(|asked| !known.contains(&asked)), "{id}: {asked:?}");
            if level == "frame" {
                page.leave().await?;
            } else {
                page.look_within(None);
            }
        }
        Ok(())
    })
    .await;
}

/// The form shows what visitors will see, changes it while it is seen, and copies; where copying is refused, it says what to do.
#[tokio::test]
async fn the_form_shows_and_copies() {
    visit(Visitor::phone(), async |page| {
        opens(&page, "fr").await?;
        takes(&page, "start", "eqpr").await?;
        takes(&page, "country", "FR").await?;
        page.script("document.getElementById('stage').scrollIntoView()", vec![])
            .await?;
        page.until(
            "the frame as high as what it holds",
            "const frame = document.querySelector('.stage iframe'); return frame.clientHeight > 700",
            vec![],
        )
        .await?;
        page.enter("return document.querySelector('.stage iframe')", vec![])
            .await?;
        let reader = Reader {
            page: page.clone(),
            words: words("fr"),
        };
        reader.shows(&reader.words.procedure(procedure("eqpr"))).await?;
        page.leave().await?;

        let copies = "document.querySelector('[data-copies=line-frame]')";
        page.touch(&format!("return {copies}"), vec![]).await?;
        page.until("the word that it is copied", "return document.getElementById('said').textContent !== ''", vec![])
            .await?;
        page.script(
            "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
             document.execCommand = () => false",
            vec![],
        )
        .await?;
        let before = text(&page, "return document.getElementById('said').textContent").await?;
        page.touch(&format!("return {copies}"), vec![]).await?;
        page.until(
            "the word that it is not",
            "const said = document.getElementById('said').textContent; return said !== '' && said !== arguments[0]",
            vec![json!(before)],
        )
        .await?;
        let selected = page
            .script(
                "const field = document.activeElement; return field.id === 'line-frame' && field.selectionEnd - field.selectionStart === field.value.length",
                vec![],
            )
            .await?;
        assert_eq!(selected, json!(true));

        page.script("document.getElementById('level-frame').focus()", vec![])
            .await?;
        page.press(&[Key::Down]).await?;
        page.until(
            "the element, by keyboard",
            "return document.querySelector('.stage jalon-wizard')?.getAttribute('start') === 'eqpr'",
            vec![],
        )
        .await
    })
    .await;
}

/// A colour that cannot be read is said, and the line holds what can.
#[tokio::test]
async fn a_colour_is_taken_as_it_can_be_read() {
    visit(Visitor::phone(), async |page| {
        opens(&page, "fr").await?;
        let said = "return document.getElementById('color-said').textContent";
        let label = text(&page, "return document.querySelector('label[for=color]').textContent").await?;
        page.fill(Role::Textbox, &label, "#ffee00").await?;
        page.until("the word about the colour", "return document.getElementById('color-said').textContent.includes('#')", vec![])
            .await?;
        let words = text(&page, said).await?;
        assert!(line(&page, "line-frame").await?.contains("data-color=\"#ffee00\""));
        let style = line(&page, "line-style").await?;
        assert!(style.contains("--jalon-accent: #"), "{style}");
        let used = style.split("--jalon-accent: ").nth(1).unwrap_or_default();
        assert!(words.contains(&used[..7]), "{words} {style}");

        page.fill(Role::Textbox, &label, "blue").await?;
        page.until(
            "a colour that is none",
            "return document.getElementById('color').ariaInvalid === 'true' && !document.getElementById('line-frame').value.includes('color')",
            vec![],
        )
        .await?;
        page.fill(Role::Textbox, &label, "#005aa1").await?;
        page.until("nothing to say", "return document.getElementById('color-said').textContent === ''", vec![])
            .await
    })
    .await;
}

/// The files that a button is downloaded as.
const FILES: &str = "const kept = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => { kept.push(blob); return make.call(URL, blob) };
    HTMLAnchorElement.prototype.click = function () { kept.push(this.download) };
    document.getElementById('button-png').click();
    document.getElementById('button-svg').click();
    const wait = setInterval(async () => {
      if (kept.length < 4) return;
      clearInterval(wait);
      const png = kept.find(one => one.type === 'image/png');
      const svg = kept.find(one => one.type === 'image/svg+xml');
      const picture = await createImageBitmap(png);
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: picture.width, height: picture.height });
      const pen = canvas.getContext('2d');
      pen.drawImage(picture, 0, 0);
      const { data } = pen.getImageData(0, 0, picture.width, picture.height);
      const seen = new Map();
      for (let at = 0; at < data.length; at += 4) {
        const colour = data.slice(at, at + 4).join();
        seen.set(colour, (seen.get(colour) || 0) + 1);
      }
      document.made = { names: kept.filter(one => typeof one === 'string').sort(), width: picture.width, height: picture.height,
             ground: seen.get('10,85,100,255') || 0, ink: seen.get('255,255,255,255') || 0, svg: await svg.text() };
    }, 20);";

/// The button is as large as its line says, its words are in it, and it has them for who cannot see it.
#[tokio::test]
async fn the_button_is_a_picture_with_words() {
    visit(Visitor::phone(), async |page| {
        for language in ["fr", "ar"] {
            opens(&page, "en").await?;
            takes_level(&page, "link").await?;
            takes(&page, "lang", language).await?;
            takes(&page, "start", "eqpr").await?;
            page.script(FILES, vec![]).await?;
            page.until("the files", "return !!document.made", vec![])
                .await?;
            let made = page.script("return document.made", vec![]).await?;
            let name = words(language).procedure(procedure("eqpr"));
            assert_eq!(
                made["names"],
                json!([
                    format!("jalon-eqpr-{language}.png"),
                    format!("jalon-eqpr-{language}.svg")
                ])
            );
            let line = line(&page, "line-button").await?;
            let size = |of: &str| made[of].as_u64().unwrap_or(0);
            assert!(
                line.contains(&format!(
                    "width=\"{}\" height=\"{}\"",
                    size("width") / 2,
                    size("height") / 2
                )),
                "{line} {}x{}",
                size("width"),
                size("height")
            );
            assert!(line.contains(&format!("alt=\"{name}\"")), "{line}");
            assert!(
                line.contains(&format!("#lang={language}&amp;start=eqpr\"")),
                "{line}"
            );
            let whole = size("width") * size("height");
            assert!(size("ground") > whole / 2, "{made}");
            assert!(size("ink") > whole / 100, "{made}");
            let svg = made["svg"].as_str().unwrap_or_default();
            assert!(svg.contains(&format!("aria-label=\"{name}\"")), "{svg}");
            assert_eq!(svg.contains("direction=\"rtl\""), language == "ar", "{svg}");
        }
        Ok(())
    })
    .await;
}

/// The procedure with the longest name in a language.
fn longest(language: &str) -> String {
    let words = words(language);
    let procedures = pack().procedures.iter();
    let found = procedures.max_by_key(|procedure| words.procedure(procedure).chars().count());
    found
        .map(|procedure| procedure.id.clone())
        .unwrap_or_default()
}

/// The poster is one leaf on both papers, also with the longest name and in two languages, and its code is its address.
#[tokio::test]
async fn the_poster_is_one_leaf_with_its_address() {
    visit(Visitor::phone(), async |page| {
        for (language, second) in [("fr", ""), ("ar", ""), ("ar", "fr"), ("fr", "ar")] {
            let start = longest(language);
            let more = if second.is_empty() { String::new() } else { format!("&second={second}") };
            page.open("/embed/en/index.html").await?;
            page.open(&format!("/embed/{language}/poster.html#lang={language}&start={start}{more}"))
                .await?;
            page.until(
                "the poster",
                "const poster = document.getElementById('poster'); return !!poster && !poster.hidden && poster.querySelector('img').complete",
                vec![],
            )
            .await?;
            let address = text(&page, "return document.querySelector('.poster-address').textContent").await?;
            assert_eq!(address, format!("{}/#lang={language}&start={start}", page.site()));
            let (wider, screen) = page.overflow().await?;
            assert_eq!(wider, 0, "wider than {screen}");
            let barriers = page.violations().await?;
            assert!(barriers.is_empty(), "{language}: {barriers:#?}");
            let expected = BTreeSet::from([address]);
            for (size, name) in [(PrintSize::A4, "a4"), (PrintSize::US_LETTER, "letter")] {
                let paper = page.print_on(&format!("{language}{second}-{name}"), size).await?;
                assert_eq!(paper.sheets()?, 1, "{language} {second} on {name}");
                paper.stays_inside()?;
                assert_eq!(paper.codes(&expected)?, expected);
                // A reading tool turns runs of Arabic around; what is in French can be read as it stands.
                if language == "fr" {
                    let printed = crate::people::squeezed(&paper.words()?);
                    assert!(printed.contains("sans compte"), "{printed}");
                }
            }
        }
        Ok(())
    })
    .await;
}

/// Nobody can write words of their own onto the poster.
#[tokio::test]
async fn the_poster_shows_what_is_known_alone() {
    visit(Visitor::phone(), async |page| {
        page.open("/embed/fr/poster.html#lang=xx&start=%3Cb%3Epay&country=here&procedures=eqpr,pay&second=fr")
            .await?;
        page.until("the poster", "return document.getElementById('poster')?.hidden === false", vec![])
            .await?;
        let shown = text(&page, "return document.getElementById('poster').textContent").await?;
        assert!(!shown.contains("pay"), "{shown}");
        assert!(shown.contains(&format!("{}/#lang=fr&procedures=eqpr", page.site())), "{shown}");
        Ok(())
    })
    .await;
}
