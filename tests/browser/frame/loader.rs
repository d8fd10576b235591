//! What the loader does with the page around it, and whom it hears. The frames here do as they are told.

use super::{empty, enter, fixture, host, is_framed, told};
use crate::{
    driver::Visitor,
    engine::Engine,
    page::{Page, visit_folder},
    trouble::Trouble,
};
use serde_json::{Value, json};
use std::{fs, io, path::PathBuf};

/// The real loader at every address that the snippets name, beside frames that do as they are told.
fn wizard(name: &str) -> io::Result<PathBuf> {
    let folder = empty(name)?;
    let loader = fs::read(xtask::root().join("dist/loader.js"))?;
    for place in ["", "v1.2.3", "v2/my"] {
        let place = folder.join(place);
        fs::create_dir_all(&place)?;
        fs::write(place.join("loader.js"), &loader)?;
    }
    for file in ["frame.html", "frame.js"] {
        for place in ["", "v2/my"] {
            fs::copy(fixture("wizard").join(file), folder.join(place).join(file))?;
        }
    }
    Ok(folder)
}

async fn with_snippets<T>(
    name: &'static str,
    engine: Engine,
    test: impl FnOnce(Page, String) -> T + 'static,
) where
    T: Future<Output = Result<(), Trouble>> + 'static,
{
    let folder = wizard(&format!("wizard-{name}")).expect("a copy of the loader");
    visit_folder(&folder, Visitor::phone().with(engine), async move |page| {
        let address = host(&page, "snippets", name)?;
        page.open_host(&address).await?;
        test(page, address).await
    })
    .await;
}

/// What a paragraph holds: the address of its frame after the host, the frame's title, the words of its links, whether they show.
async fn holds(page: &Page, place: &str) -> Result<Value, Trouble> {
    page.script(
        "const place = document.querySelector(arguments[0]);
         const frame = place.querySelector('iframe');
         const links = [...place.querySelectorAll('a[href]')].filter(link => link.checkVisibility());
         const wishes = frame && Object.fromEntries(new URLSearchParams(new URL(frame.src).hash.slice(1)));
         return [frame && new URL(frame.src).pathname, wishes, frame?.title ?? null, links.map(link => link.innerText)]",
        vec![json!(place)],
    )
    .await
}

#[tokio::test]
async fn every_way_to_write_the_line_works() {
    with_snippets("snippets", Engine::Chromium, async |page, _| {
        page.await_error("Jalon: move this script into");
        let (fr, en, ar) = (
            "Trouvez la bonne démarche",
            "Find the right procedure",
            "اعثر على الإجراء المناسب",
        );
        let table = [
            ("#plain", "/frame.html", fr, json!({"i": "2", "lang": "fr", "page": "fr", "country": "FR"}), json!([])),
            ("#async", "/frame.html", ar, json!({"i": "3", "page": "ar"}), json!([])),
            ("#version", "/frame.html", en, json!({"i": "4", "page": "de", "theme": "dsfr dark", "scheme": "dark"}), json!([])),
            ("#alone", "/frame.html", en, json!({"i": "5", "page": "en", "procedures": "eqpr, blue-card"}), json!([])),
            ("#nearest", "/frame.html", fr, json!({"i": "6", "page": "fr", "start": "work"}), json!(["Far", "Elsewhere"])),
            ("#deep", "/v2/my/frame.html", fr, json!({"i": "1", "page": "fr"}), json!([])),
        ];
        for (place, address, title, wishes, links) in table {
            is_framed(&page, place).await?;
            let mut all = json!({"v": "1", "scheme": "normal"});
            for (name, value) in wishes.as_object().into_iter().flatten() {
                all[name] = value.clone();
            }
            assert_eq!(
                holds(&page, place).await?,
                json!([address, all, title, links]),
                "{place}"
            );
        }

        // Until the frame is ready there is a link that works, and room below it.
        let waiting = page
            .script(
                "const link = document.querySelector('#waiting a'), frame = document.querySelector('#waiting iframe');
                 return [link.checkVisibility(), getComputedStyle(frame).visibility, frame.offsetHeight > 700]",
                vec![],
            )
            .await?;
        assert_eq!(waiting, json!([true, "hidden", true]));

        // Where it says that it cannot run, or says nothing at all, the page is as it was.
        for (place, words) in [("#broken", "Cassé"), ("#mute", "Muet")] {
            page.until(
                place,
                "const place = document.querySelector(arguments[0]);
                 place.scrollIntoView();
                 return place.children.length === 2",
                vec![json!(place)],
            )
            .await?;
            assert_eq!(holds(&page, place).await?, json!([null, null, null, [words]]));
        }
        let errors: Vec<_> = told(&page)
            .await?
            .into_iter()
            .filter(|(name, _)| name == "jalon-error")
            .map(|(_, detail)| detail)
            .collect();
        assert_eq!(errors, [json!({"reason": "network"}), json!({"reason": "blocked"})]);
        Ok(())
    })
    .await;
}

/// Whoever else speaks is not heard: the page itself, another frame of it, the frame of another wizard.
#[tokio::test]
async fn nobody_but_its_own_frame_is_heard() {
    with_snippets("forged", Engine::Chromium, async |page, address| {
        page.await_error("Jalon: move this script into");
        is_framed(&page, "#plain").await?;
        is_framed(&page, "#async").await?;
        let forge = "const to = arguments[0] === 'parent' ? parent : self;
             const say = (is, more) => to.postMessage({ jalon: 1, is, ...more }, '*');
             say('height', { px: 7 });
             say('ready', { detail: {} });
             say('error', { detail: { reason: 'forged' } });
             say('exit', { address: 'about:blank' });
             to.postMessage(null, '*')";
        page.script(forge, vec![json!("self")]).await?;
        // A frame of the page's own site.
        page.script(
            "const frame = document.createElement('iframe');
             frame.id = 'other';
             frame.src = 'away.html';
             document.body.append(frame)",
            vec![],
        )
        .await?;
        page.enter("return document.querySelector('#other')", vec![])
            .await?;
        page.script(forge, vec![json!("parent")]).await?;
        page.leave().await?;
        // The frame of a wizard whose loader gave up, and the frame of another wizard: right origin, other source.
        enter(&page, "#async").await?;
        let say = "parent.postMessage({ jalon: 1, is: 'height', px: 456 }, '*')";
        page.script(say, vec![]).await?;
        page.leave().await?;

        page.until(
            "the height that the right frame told",
            "return document.querySelector('#async iframe').style.height === '456px'",
            vec![],
        )
        .await?;
        let state = page
            .script(
                "const frame = document.querySelector('#plain iframe');
                 return [frame.style.height, location.href, document.querySelectorAll('#waiting a').length,
                   events.filter(([, detail]) => detail?.reason === 'forged').length]",
                vec![],
            )
            .await?;
        assert_eq!(state, json!(["345px", address, 1, 0]));

        // The other way round: what the frame heard was one greeting, from the page around it and from nowhere else.
        enter(&page, "#plain").await?;
        let heard = page.script("return heard", vec![]).await?;
        let origin = address.trim_end_matches('/');
        assert_eq!(heard, json!([[{ "jalon": 1, "is": "hello" }, origin]]));
        Ok(())
    })
    .await;
}

/// After a step the page scrolls where the top of the frame is out of sight, also in a part that scrolls by itself, and else not.
#[tokio::test]
async fn the_page_scrolls_only_to_a_top_out_of_sight() {
    with_snippets("scrolled", Engine::Chromium, async |page, address| {
        page.await_error("Jalon: move this script into");
        is_framed(&page, "#plain").await?;
        let turned = async |to: i64| {
            page.script("scrollTo(0, arguments[0])", vec![json!(to)])
                .await?;
            enter(&page, "#plain").await?;
            page.script(
                "for (const is of ['turn', 'step']) parent.postMessage({ jalon: 1, is, detail: is === 'step' ? { index: 1, total: 2 } : undefined }, '*')",
                vec![],
            )
            .await?;
            page.leave().await?;
            page.until(
                "the step",
                "return events.filter(([name]) => name === 'jalon-step').length > 0",
                vec![],
            )
            .await?;
            page.script(
                "events.length = 0;
                 return [Math.round(scrollY), Math.round(document.querySelector('#plain iframe').getBoundingClientRect().top)]",
                vec![],
            )
            .await
        };
        let still = turned(20).await?;
        assert_eq!(still[0], json!(20), "{still}");
        let scrolled = turned(600).await?;
        assert_eq!(scrolled[1], json!(0), "{scrolled}");

        page.script(
            "const part = document.querySelector('#plain');
             part.style.cssText = 'height: 200px; overflow: auto; display: block';
             scrollTo(0, 0);
             part.scrollTop = 150",
            vec![],
        )
        .await?;
        let inner = turned(0).await?;
        assert_eq!(inner[0], json!(0), "{inner}");
        page.until(
            "the top of the frame in the part that scrolls",
            "return document.querySelector('#plain').scrollTop < 30",
            vec![],
        )
        .await?;

        // Leaving in a hurry: the page goes where its frame may not lead it.
        enter(&page, "#plain").await?;
        page.script(
            "parent.postMessage({ jalon: 1, is: 'exit', address: arguments[0] }, '*')",
            vec![json!(format!("{address}away.html"))],
        )
        .await?;
        page.leave().await?;
        page.until("the everyday page", "return document.title === 'Weather'", vec![])
            .await
    })
    .await;
}
