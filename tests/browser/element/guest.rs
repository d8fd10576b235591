//! What the page around does to the wizard's looks, and what the wizard costs that page.

use super::host::{self, POLICY};
use crate::{driver::Visitor, page::visit};
use serde_json::{Value, json};

/// Every element of the wizard with every value that the browser works out for it.
const STYLES: &str = "const of = (element, part) => {
    const style = getComputedStyle(element, part);
    return Object.fromEntries([...style].filter(name => !name.startsWith('--')).map(name => [name, style.getPropertyValue(name)]));
  };
  return [...document.querySelectorAll('.base > *, .base > * *')].map(element =>
    [element.tagName + '.' + element.className, of(element), of(element, '::before'), of(element, '::after')])";

/// On a page that shouts at everything, every value of every piece is what it is on a plain page of the same letters.
#[tokio::test]
async fn a_hostile_style_sheet_changes_nothing() {
    visit(Visitor::phone(), async |page| {
        let around = host::serve(&page, POLICY, "fr")?;
        page.open_host(&format!("{around}/strict/")).await?;
        host::are_ready(&page, 1).await?;
        let width = page
            .script("return document.querySelector('jalon-wizard').clientWidth - 4", vec![])
            .await?;
        page.look_within(Some(0));
        let hostile = page.script(STYLES, vec![]).await?;

        let script = host::plain(&page, POLICY).await?;
        page.look_within(None);
        page.script(
            "const made = wizard(); made.style.width = arguments[1] + 'px'; document.body.append(made); load(arguments[0])",
            vec![json!(script), width],
        )
        .await?;
        host::are_ready(&page, 1).await?;
        page.look_within(Some(0));
        let plain = page.script(STYLES, vec![]).await?;
        let (hostile, plain) = (rows(&hostile), rows(&plain));
        assert!(plain.len() > 40);
        assert_eq!(hostile.len(), plain.len());
        for (there, here) in hostile.iter().zip(&plain) {
            assert_eq!(there[0], here[0]);
            for part in 1..=3 {
                let (there, values) = (&there[part], here[part].as_object().expect("values"));
                for (name, value) in values {
                    assert_eq!(&there[name], value, "{name} of {} ({part})", here[0]);
                }
            }
        }
        Ok(())
    })
    .await;
}

fn rows(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

/// Letters are those of the page and as large, whatever a rem is there, and follow when the page changes its mind.
#[tokio::test]
async fn text_is_that_of_the_page() {
    visit(Visitor::phone(), async |page| {
        let script = host::plain(&page, POLICY).await?;
        page.script(
            "document.documentElement.style.fontSize = '62.5%';
             document.body.style.cssText = 'font: 2.2rem/1.7 Georgia, serif; letter-spacing: 1px';
             const made = wizard(); made.style.font = 'inherit'; document.body.append(made); load(arguments[0])",
            vec![json!(script)],
        )
        .await?;
        host::are_ready(&page, 1).await?;
        let text = "const style = getComputedStyle(document.querySelector('.jalon'));
             return [parseFloat(style.fontSize), style.fontFamily, style.letterSpacing, style.colorScheme]";
        page.look_within(Some(0));
        assert_eq!(page.script(text, vec![]).await?, json!([22, "Georgia, serif", "normal", "light"]));
        // What is touched grows with it.
        let button = "return document.querySelector('main .button').offsetHeight >= 44";
        assert_eq!(page.script(button, vec![]).await?, json!(true));
        for (change, size, scheme) in [
            ("document.body.style.fontSize = '14px'", 14, "light"),
            ("document.documentElement.style.colorScheme = 'dark'", 14, "dark"),
            ("document.querySelector('jalon-wizard').style.setProperty('--jalon-unit', '20px')", 20, "dark"),
        ] {
            page.look_within(None);
            page.script(change, vec![]).await?;
            page.look_within(Some(0));
            page.until(
                change,
                "const style = getComputedStyle(document.querySelector('.jalon'));
                 return Math.round(parseFloat(style.fontSize)) === arguments[0] && style.colorScheme === arguments[1]",
                vec![json!(size), json!(scheme)],
            )
            .await?;
        }
        Ok(())
    })
    .await;
}

/// With the one line of style from the documents, nothing on the page moves, in any load. How long a page is held up is a matter of
/// the machine too, and of what else it does: this proves only that in the best of a dozen loads nothing held up the page.
#[tokio::test]
async fn nothing_moves_and_at_best_nothing_waits() {
    visit(Visitor::phone(), async |page| {
        let mut longest = Vec::new();
        for _ in 0..12 {
            let script = host::plain(&page, POLICY).await?;
            page.script(
                "window.moved = []; window.held = [];
                 new PerformanceObserver(list => moved.push(...list.getEntries().map(entry => entry.value))).observe({ type: 'layout-shift', buffered: true });
                 new PerformanceObserver(list => held.push(...list.getEntries().map(entry => entry.duration))).observe({ type: 'longtask' });
                 const style = new CSSStyleSheet();
                 style.replaceSync('jalon-wizard:not(:defined) { display: block; min-height: min(100vh, 75rem) }');
                 document.adoptedStyleSheets = [style];
                 const below = document.createElement('p');
                 below.textContent = 'Dessous';
                 document.body.append(wizard({}, 'Un moment.'), below);
                 requestAnimationFrame(() => requestAnimationFrame(() => load(arguments[0])))",
                vec![json!(script)],
            )
            .await?;
            host::are_ready(&page, 1).await?;
            let told = page
                .script(
                    "return new Promise(done => requestAnimationFrame(() => setTimeout(() => done([moved, held]), 200)))",
                    vec![],
                )
                .await?;
            assert_eq!(told[0], json!([]), "what moved");
            longest = rows(&told[1]);
            if longest.is_empty() {
                break;
            }
        }
        assert!(longest.is_empty(), "held up for {longest:?} ms");
        Ok(())
    })
    .await;
}

/// What somebody types is not for the page's shortcuts; what is not typed reaches it as ever.
#[tokio::test]
async fn typing_triggers_no_shortcut_of_the_page() {
    visit(Visitor::phone(), async |page| {
        let script = host::plain(&page, POLICY).await?;
        page.script(
            "window.heard = [];
             for (const name of ['keydown', 'keyup', 'keypress', 'input', 'click']) document.addEventListener(name, event => heard.push(event.type));
             document.body.append(wizard({ start: 'questions', procedures: 'blue-card' })); load(arguments[0])",
            vec![json!(script)],
        )
        .await?;
        host::are_ready(&page, 1).await?;
        page.look_within(Some(0));
        page.until("a field", "return !!document.querySelector('main input')", vec![]).await?;
        page.script("document.querySelector('main input').focus()", vec![]).await?;
        page.types("/s?a ").await?;
        page.touch("return document.querySelector('main h1')", vec![]).await?;
        page.look_within(None);
        page.until("the click", "return heard.includes('click')", vec![]).await?;
        let heard = page.script("return heard.filter(name => name !== 'click')", vec![]).await?;
        assert_eq!(heard, json!([]));
        page.script("document.body.tabIndex = 0; document.activeElement.blur()", vec![]).await?;
        page.types("s").await?;
        page.until("the shortcut", "return heard.includes('keydown')", vec![]).await
    })
    .await;
}
