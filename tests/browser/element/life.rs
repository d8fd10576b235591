//! Where and when the element stands in a page: early or late, moved, inside other things, gone without a trace.

use super::host::{self, POLICY};
use crate::{
    driver::Visitor,
    page::{Page, visit},
    people::words,
    trouble::Trouble,
};
use serde_json::json;

async fn run(page: &Page, script: &str) -> Result<(), Trouble> {
    let address = json!(format!("{}/jalon.js", page.site()));
    let version = json!(format!(
        "{}/v{}/jalon.js",
        page.site(),
        env!("CARGO_PKG_VERSION")
    ));
    page.script(script, vec![address, version]).await.map(drop)
}

async fn says(page: &Page, heading: &str, wizard: &str) -> Result<(), Trouble> {
    let script = format!("return heading({wizard}) === arguments[0]");
    host::until(page, wizard, &script, vec![json!(heading)]).await
}

/// However it comes into the page, and whatever it stands in, it is there once it can be seen, and asks for nothing before.
#[tokio::test]
async fn it_stands_wherever_an_editor_puts_it() {
    visit(Visitor::phone(), async |page| {
        let home = words("fr").say("home-title");
        for (what, put, show) in [
            ("before the script", "document.body.append(made); load(arguments[0])", ""),
            ("after the script", "load(arguments[0]); document.body.append(made)", ""),
            (
                "written by the page itself, later",
                "load(arguments[0]); customElements.whenDefined('jalon-wizard').then(() => document.body.append(made))",
                "",
            ),
            ("with both scripts", "document.body.append(made); load(arguments[1]); load(arguments[0])", ""),
            (
                "inside another closed root",
                "const outer = document.body.appendChild(document.createElement('div'));
                 outer.attachShadow({ mode: 'closed' }).append(made); load(arguments[0])",
                "",
            ),
            (
                "in a dialog",
                "const dialog = document.body.appendChild(document.createElement('dialog')); dialog.append(made); load(arguments[0])",
                "document.querySelector('dialog').showModal()",
            ),
            (
                "behind a tab",
                "const tab = document.body.appendChild(document.createElement('section')); tab.hidden = true; tab.append(made);
                 load(arguments[0])",
                "document.querySelector('section').hidden = false",
            ),
            (
                "far below",
                "document.body.append(Object.assign(document.createElement('div'), { className: 'far' }), made); load(arguments[0]);
                 document.querySelector('.far').style.height = '4000px'",
                "made.scrollIntoView()",
            ),
        ] {
            host::plain(&page, POLICY).await?;
            let before = page.served().len();
            run(&page, &format!("window.made = wizard(); {put}")).await?;
            if !show.is_empty() {
                host::until(&page, what, "return !!customElements.get('jalon-wizard') && !!root(made)", vec![]).await?;
                run(&page, "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))").await?;
                let more = page.served();
                let asked: Vec<_> = more[before..].iter().map(|request| request.path.as_str()).collect();
                assert!(asked.iter().all(|&path| path == "/jalon.js"), "{what}: {asked:?}");
                run(&page, show).await?;
            }
            says(&page, &home, "made").await.map_err(|trouble| Trouble::Page(format!("{what}: {trouble}")))?;
        }
        Ok(())
    })
    .await;
}

/// Moved about it keeps its page. Taken away, it leaves nothing: no element, no listener, no growing memory.
#[tokio::test]
async fn moved_it_stays_and_removed_it_is_gone() {
    visit(Visitor::phone(), async |page| {
        let texts = words("fr");
        host::plain(&page, POLICY).await?;
        run(&page, "window.made = wizard(); document.body.append(made); load(arguments[0])").await?;
        says(&page, &texts.say("home-title"), "made").await?;
        page.look_within(Some(0));
        page.touch("return document.querySelector('main .actions button')", vec![]).await?;
        let asked = texts.say("aim");
        says(&page, &asked, "made").await?;
        for place in [
            "document.body.prepend(made)",
            "document.body.appendChild(document.createElement('div')).append(made)",
            "made.remove(); Promise.resolve().then(() => document.body.append(made))",
            "document.body.moveBefore?.(made, document.body.firstChild)",
        ] {
            run(&page, place).await?;
            run(&page, "return new Promise(done => setTimeout(() => setTimeout(done)))").await?;
            says(&page, &asked, "made").await?;
        }

        // Taken out for good and put in again, it begins anew.
        run(&page, "made.remove(); return new Promise(done => setTimeout(() => setTimeout(done)))").await?;
        run(&page, "document.body.append(made)").await?;
        says(&page, &texts.say("home-title"), "made").await?;

        let listening = "return JSON.stringify([...document[Symbol.for('listening')]].map(([name, all]) => [name, all.size]).filter(([, size]) => size))";
        let memory = "return document[Symbol.for('memories')].reduce((sum, memory) => sum + memory.buffer.byteLength, 0)";
        run(&page, "made.remove(); made = null; return new Promise(done => setTimeout(() => setTimeout(done)))").await?;
        let (heard, grown) = (page.script(listening, vec![]).await?, page.script(memory, vec![]).await?);
        run(
            &page,
            "window.gone = [];
             window.cycle = async times => {
               for (let turn = 0; turn < times; turn++) {
                 const made = wizard({ start: ['home', 'eqpr', 'questions'][turn % 3] });
                 gone.push(new WeakRef(made));
                 const there = new Promise(done => made.addEventListener('jalon-ready', done));
                 document.body.prepend(made);
                 await there;
                 made.remove();
                 await new Promise(done => setTimeout(() => setTimeout(done)));
               }
             };
             return cycle(4)",
        )
        .await?;
        let settled = page.script(memory, vec![]).await?;
        run(&page, "return cycle(20)").await?;
        assert_eq!(page.script(listening, vec![]).await?, heard);
        assert_eq!(page.script(memory, vec![]).await?, settled, "{grown} before");
        page.devtools("HeapProfiler.enable", json!({})).await?;
        page.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        page.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        let left = "return [gone.length, gone.filter(one => one.deref()).length]";
        assert_eq!(page.script(left, vec![]).await?, json!([24, 0]));
        Ok(())
    })
    .await;
}

/// What every page loads before anybody comes near the wizard.
#[test]
fn the_entry_is_small() {
    let entry = xtask::root().join("dist/jalon.js.br");
    let size = std::fs::metadata(&entry).expect("a built site").len();
    assert!(size <= 3072, "{size} bytes");
}
