//! What is kept and what is erased: remembered on the device only by choice, gone everywhere when erased, and nothing behind the
//! back button after the quick exit.

use crate::{
    driver::Visitor,
    failures::Damaged,
    page::{Page, Role, visit, visit_folder},
    people::{LANGUAGES, Person, Reader, content, definition, words},
    trouble::Trouble,
};
use jalon_rules::Answer;
use serde_json::{Value, json};

/// Everywhere that a page can leave something behind, and what of it is there.
const LEFT_BEHIND: &str = "
return (async () => ({
  tab: Object.keys(sessionStorage), device: Object.keys(localStorage), cookies: document.cookie,
  databases: (await indexedDB.databases()).map(found => found.name), caches: await caches.keys(),
  workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
  entry: Object.keys(history.state ?? {}).sort().join(), step: history.state?.n ?? null, hash: location.hash, name: window.name,
}))()";

async fn nothing_is_left(page: &Page) -> Result<(), Trouble> {
    assert_eq!(
        page.script(LEFT_BEHIND, vec![]).await?,
        json!({
            "tab": [], "device": [], "cookies": "", "databases": [], "caches": [], "workers": 0,
            "entry": "n,v", "step": 0, "hash": "", "name": "",
        })
    );
    Ok(())
}

/// The keys in the storage of the tab and in that of the device.
async fn kept_in(page: &Page) -> Result<(usize, usize), Trouble> {
    let stored = page.stored().await?;
    assert!(
        stored.iter().all(|(_, key, _)| key == "jalon-j"),
        "{stored:?}"
    );
    let of = |kind: &str| stored.iter().filter(|(found, ..)| found == kind).count();
    Ok((of("sessionStorage"), of("localStorage")))
}

/// Somebody with answers, on a checklist with one line ticked.
async fn with_a_list(page: &Page, language: &'static str) -> Result<Reader, Trouble> {
    let reader = Reader::at_home(page, language).await?;
    let person = Person::named("syrian-teacher-asylum-pending-no-papers");
    reader.reaches_the_result(&person).await?;
    reader.opens_checklist("eqpr").await?;
    tick(page, 0).await?;
    Ok(reader)
}

async fn tick(page: &Page, at: usize) -> Result<(), Trouble> {
    const BOX: &str = "[...document.querySelectorAll('main input[type=checkbox]')].filter(box => !box.closest('.keep'))[arguments[0]]";
    let at = vec![json!(at)];
    page.touch(&format!("return {BOX}.labels[0]"), at.clone())
        .await?;
    page.until("the tick", &format!("return {BOX}.checked"), at)
        .await
}

async fn ticked(page: &Page) -> Result<Value, Trouble> {
    page.script(
        "return [...document.querySelectorAll('main input:checked')].filter(box => !box.closest('.keep')).length",
        vec![],
    )
    .await
}

/// Chooses that the device remembers, or takes it back, and waits for the word that says so.
pub async fn remembers(reader: &Reader, said: &str) -> Result<(), Trouble> {
    let choice = reader.say("keep-remember");
    reader.page.choose(Role::Checkbox, &choice).await?;
    reader.page.says(&reader.say(said)).await
}

/// Off until it is chosen; then another tab finds everything; taken back, it is gone from the device at once and stays in the tab.
#[tokio::test]
async fn the_device_remembers_only_by_choice() {
    visit(Visitor::phone(), async |page| {
        let reader = with_a_list(&page, "fr").await?;
        assert_eq!(kept_in(&page).await?, (1, 0));
        page.says(&reader.say("keep-remember-hint")).await?;
        remembers(&reader, "keep-on").await?;
        assert_eq!(kept_in(&page).await?, (1, 1));
        let first = page.tab().await?;

        page.new_tab().await?;
        page.open("/").await?;
        reader.shows(&reader.say("home-title")).await?;
        page.says(&reader.say("keep-here")).await?;
        assert!(page.has(Role::Button, &reader.say("again-yes")).await?);
        reader.presses("home-continue").await?;
        reader.arrives(&reader.say("eqpr")).await?;
        page.says(&reader.say("section-steps")).await?;
        assert_eq!(ticked(&page).await?, json!(1));
        page.back().await?;
        reader.shows(&reader.say("home-title")).await?;

        // What one of them keeps last is what stands, and it can be read.
        page.look_at(first.clone()).await?;
        tick(&page, 1).await?;
        page.new_tab().await?;
        page.open("/").await?;
        reader.presses("home-continue").await?;
        reader.arrives(&reader.say("eqpr")).await?;
        page.says(&reader.say("section-steps")).await?;
        assert_eq!(ticked(&page).await?, json!(2));

        remembers(&reader, "keep-off").await?;
        assert_eq!(kept_in(&page).await?, (1, 0));
        page.reload().await?;
        reader.shows(&reader.say("eqpr")).await?;
        assert_eq!(kept_in(&page).await?, (1, 0));

        // The first tab keeps its visit, and does not bring back to the device what was taken from it.
        page.look_at(first).await?;
        tick(&page, 2).await?;
        assert_eq!(kept_in(&page).await?, (1, 0));
        page.reload().await?;
        page.says(&reader.say("section-steps")).await?;
        assert_eq!(ticked(&page).await?, json!(3));
        Ok(())
    })
    .await;
}

/// Erasing leaves nothing in any place that a page can write to, in this tab and in another that shows the same.
#[tokio::test]
async fn erasing_leaves_nothing_anywhere() {
    visit(Visitor::phone(), async |page| {
        let reader = with_a_list(&page, "ar").await?;
        remembers(&reader, "keep-on").await?;
        let first = page.tab().await?;
        page.new_tab().await?;
        page.open("/#top").await?;
        reader.shows(&reader.say("home-title")).await?;
        reader.presses("home-continue").await?;
        reader.arrives(&reader.say("eqpr")).await?;
        page.script(
            "sessionStorage.setItem('jalon-stopped', '1'); location.hash = 'top'",
            vec![],
        )
        .await?;

        reader.presses("frame-start-again").await?;
        reader.arrives(&reader.say("again-title")).await?;
        page.says(&reader.say("keep-beyond")).await?;
        reader.presses("again-yes").await?;
        reader.arrives(&reader.say("home-title")).await?;
        page.says(&reader.say("keep-erased")).await?;
        page.says(&reader.say("keep-beyond")).await?;
        nothing_is_left(&page).await?;

        page.look_at(first).await?;
        reader.shows(&reader.say("home-title")).await?;
        nothing_is_left(&page).await?;
        // The entries behind hold a number and a name without meaning, and show the first page.
        for _ in 0..3 {
            page.back().await?;
            reader.shows(&reader.say("home-title")).await?;
            let entry = page
                .script("return JSON.stringify(history.state)", vec![])
                .await?;
            assert!(
                entry.as_str().is_some_and(|entry| entry.len() < 40),
                "{entry}"
            );
            assert!(page.has(Role::Button, &reader.say("home-start")).await?);
        }
        page.reload().await?;
        page.heading().await?;
        assert!(!page.text().await?.contains(&words("fr").say("keep-here")));
        Ok(())
    })
    .await;
}

/// A tab that slept while another one erased everything does not bring it back, whether it is loaded anew or was only put aside.
#[tokio::test]
async fn a_tab_that_slept_does_not_bring_back_what_was_erased() {
    visit(Visitor::phone(), async |page| {
        for asleep in ["location.reload()", PUT_ASIDE] {
            let reader = with_a_list(&page, "en").await?;
            remembers(&reader, "keep-on").await?;
            // No event comes for what the page itself does: it is as if it had slept.
            let erased = if asleep == PUT_ASIDE {
                "sessionStorage.clear(); localStorage.clear()"
            } else {
                "localStorage.clear()"
            };
            page.script(&format!("{erased}; document.title = 'before'"), vec![])
                .await?;
            page.script(asleep, vec![]).await?;
            page.until(
                "another document",
                "return document.title !== 'before'",
                vec![],
            )
            .await?;
            page.heading().await?;
            assert!(!page.text().await?.contains(&reader.say("eqpr")));
            assert_eq!(kept_in(&page).await?, (0, 0));
        }
        Ok(())
    })
    .await;
}

/// The browser had put the page aside as it stood, and shows it again.
const PUT_ASIDE: &str = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";

/// What another edition kept, and what nobody can read, is dropped.
#[tokio::test]
async fn what_cannot_be_read_is_dropped() {
    visit(Visitor::phone(), async |page| {
        for kept in ["erased", "", "00ff", "ff00", "02", "02zz", "7b7d", "📄"] {
            page.open("/").await?;
            page.heading().await?;
            page.script(
                "localStorage.setItem('jalon-j', arguments[0])",
                vec![json!(kept)],
            )
            .await?;
            page.reload().await?;
            assert_eq!(page.heading().await?, words("fr").say("home-title"));
            assert_eq!(kept_in(&page).await?, (0, 0), "{kept}");
        }
        Ok(())
    })
    .await;
}

/// Where the device refuses, the tick goes again and the page says so.
#[tokio::test]
async fn a_refusal_is_said() {
    visit(Visitor::phone(), async |page| {
        let reader = with_a_list(&page, "fr").await?;
        page.script(
            "const set = Storage.prototype.setItem;
             Storage.prototype.setItem = function (...given) {
               if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
               set.apply(this, given);
             }",
            vec![],
        )
        .await?;
        remembers(&reader, "keep-refused").await?;
        let chosen = page
            .script(
                "return document.querySelector('.keep input').checked",
                vec![],
            )
            .await?;
        assert_eq!(chosen, json!(false));
        assert_eq!(kept_in(&page).await?, (1, 0));
        Ok(())
    })
    .await;
}

/// Where nothing can be stored, nothing is offered, and the page still says what that means and can be left.
#[tokio::test]
async fn without_storage_nothing_is_offered() {
    visit(Visitor::phone().without_storage(), async |page| {
        let reader = with_a_list(&page, "en").await?;
        assert!(
            !page
                .has(Role::Checkbox, &reader.say("keep-remember"))
                .await?
        );
        assert!(
            reader
                .everything()
                .await?
                .contains(&reader.say("frame-not-kept"))
        );
        offline(&page, true).await?;
        reader.presses("exit-leave").await?;
        is_closed(&page, &reader).await?;
        offline(&page, false).await
    })
    .await;
}

/// What is chosen or typed and not sent comes back after the phone took the page away: on every question, in every kind of field.
#[tokio::test]
async fn what_is_not_sent_yet_comes_back() {
    visit(Visitor::phone(), async |page| {
        let person = Person::named("recent-graduate-germany");
        let reader = Reader::at_home(&page, "fr").await?;
        reader.presses("home-start").await?;
        while let Some(id) = reader.asked().await? {
            let before = entered(&page).await?;
            reader.fills_in(id, &person.answer(id)).await?;
            let filled = entered(&page).await?;
            assert_ne!(filled, before, "{}", definition(id).id);
            page.reload().await?;
            reader.shows(&reader.question(&definition(id).id)).await?;
            assert_eq!(entered(&page).await?, filled, "{}", definition(id).id);
            reader.goes_on(id).await?;
        }
        // Half a word in the search is no answer, and comes back too.
        reader.presses("name").await?;
        reader.presses("home-find").await?;
        reader.arrives(&reader.say("find-title")).await?;
        page.touch("return document.querySelector('main input')", vec![])
            .await?;
        page.types("pass").await?;
        page.reload().await?;
        reader.shows(&reader.say("find-title")).await?;
        let typed = page
            .script("return document.querySelector('main input').value", vec![])
            .await?;
        assert_eq!(typed, json!("pass"));
        Ok(())
    })
    .await;
}

async fn entered(page: &Page) -> Result<Value, Trouble> {
    page.script(
        "return [...document.querySelectorAll('main form input')]
           .map(i => ['radio', 'checkbox'].includes(i.type) ? i.checked && i.labels[0].innerText : i.value).filter(Boolean)",
        vec![],
    )
    .await
}

/// Who helps begins anew with the next person: nothing of the last one is left on the device; language and role are.
#[tokio::test]
async fn the_device_forgets_the_last_person_with_the_next() {
    visit(Visitor::phone(), async |page| {
        let reader = Reader::at_home(&page, "ar").await?;
        reader.says_who("who-helper").await?;
        reader.presses("home-find").await?;
        page.click(Role::Button, &reader.say("eqpr")).await?;
        reader.arrives(&reader.say("eqpr")).await?;
        page.says(&reader.say("section-steps")).await?;
        tick(&page, 0).await?;
        remembers(&reader, "keep-on").await?;
        reader.presses("next-person").await?;
        reader.arrives(&reader.say("next-person-title")).await?;
        page.says(&reader.say("keep-beyond")).await?;
        assert_eq!(kept_in(&page).await?, (1, 1));
        reader.presses("next-person-yes").await?;
        reader.arrives(&reader.say("home-title")).await?;
        page.says(&reader.say("keep-erased")).await?;
        assert_eq!(kept_in(&page).await?, (1, 0));
        page.reload().await?;
        reader.shows(&reader.say("home-title")).await?;
        let helper = reader.say("who-helper");
        let chosen = page
            .script(
                "return document.querySelector('.who input:checked').labels[0].innerText.trim()",
                vec![],
            )
            .await?;
        assert_eq!(chosen, json!(helper));
        reader.presses("home-find").await?;
        page.click(Role::Button, &reader.say("eqpr")).await?;
        page.says(&reader.say("section-steps")).await?;
        assert_eq!(ticked(&page).await?, json!(0));
        Ok(())
    })
    .await;
}

/// The way out stands in sight at the top of every page from the first question on, is the first stop of the keyboard, and stays
/// in sight at the end of a long list.
#[tokio::test]
async fn the_way_out_is_always_in_sight() {
    visit(Visitor::phone().narrow(), async |page| {
        for language in LANGUAGES {
            let reader = Reader::at_home(&page, language).await?;
            let name = reader.say("exit-leave");
            assert!(!page.has(Role::Button, &name).await?);
            reader.presses("home-start").await?;
            let id = reader.asked().await?.expect("a question");
            in_sight(&page, &name).await?;
            reader.answers(id, &Answer::Unknown).await?;
            in_sight(&page, &name).await?;
            reader.presses("name").await?;
            reader.arrives(&reader.say("home-title")).await?;
            in_sight(&page, &name).await?;
            reader.presses("home-find").await?;
            in_sight(&page, &name).await?;
            page.click(Role::Button, &reader.say("eqpr")).await?;
            reader.arrives(&reader.say("eqpr")).await?;
            page.says(&reader.say("section-steps")).await?;
            page.script("scrollTo(0, document.body.scrollHeight)", vec![])
                .await?;
            in_sight(&page, &name).await?;
            let (beyond, width) = page.overflow().await?;
            assert!(beyond <= 0, "{beyond} pixels beyond {width}");
            assert_eq!(page.violations().await?, [], "{language}");
            reader.presses("frame-start-again").await?;
            reader.presses("again-yes").await?;
        }
        Ok(())
    })
    .await;
}

async fn in_sight(page: &Page, name: &str) -> Result<(), Trouble> {
    page.until(
        "the way out in sight, above everything, first of all that can be reached, and large enough",
        "const out = document.querySelector('.jalon button');
         const box = out.getBoundingClientRect();
         const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
         return out.innerText.trim() === arguments[0] && box.top >= 0 && box.top < 10 && box.height >= 44 && seen === out",
        vec![json!(name)],
    )
    .await
}

/// The site with an everyday page of its own to leave for, so that no test asks anybody else.
pub fn site_with_a_way_out(name: &str) -> Damaged {
    let mut content = content().clone();
    "away.html".clone_into(&mut content.pack.exit);
    let files = jalon_pack::compile(&content);
    let (_, pack) = files
        .iter()
        .find(|(file, _)| file.ends_with("pack.bin"))
        .expect("a pack is compiled");
    let site =
        Damaged::site(name, "content/pack.bin", Some(pack)).expect("the built site can be copied");
    std::fs::write(
        site.0.join("away.html"),
        "<!doctype html><html lang=en><title>Weather</title><link rel=icon href=icon.svg><main><h1>Sunny</h1></main>",
    )
    .expect("a page can be written");
    site
}

/// Out at once, to another page; and behind the back button there is the first page and nothing else.
#[tokio::test]
async fn leaving_quickly_leaves_nothing_behind() {
    let site = site_with_a_way_out("way-out");
    visit_folder(&site.0, Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let reader = with_a_list(&page, language).await?;
            // The browser keeps it beside the way back, where nothing can erase it.
            assert!(!page.title().await?.contains(&reader.say("eqpr")));
            remembers(&reader, "keep-on").await?;
            reader.presses("exit-leave").await?;
            page.until(
                "the everyday page",
                "return document.title === 'Weather'",
                vec![],
            )
            .await?;
            assert_eq!(page.address().await?, "/away.html");
            assert_eq!(page.stored().await?, []);
            let home = words("fr");
            for _ in 0..4 {
                page.back().await?;
                reader_of("fr", &page)
                    .shows(&home.say("home-title"))
                    .await?;
                assert!(page.has(Role::Button, &home.say("home-start")).await?);
                assert!(!page.has(Role::Button, &home.say("exit-leave")).await?);
                let text = page.text().await?;
                for trace in [reader.say("eqpr"), home.say("eqpr"), home.say("keep-here")] {
                    assert!(!text.contains(&trace), "{text}");
                }
            }
            assert_eq!(
                page.title().await?,
                format!("{} \u{2013} Jalon", home.say("home-title"))
            );
            assert!(
                page.stored()
                    .await?
                    .iter()
                    .all(|(kind, ..)| kind == "sessionStorage")
            );
        }
        Ok(())
    })
    .await;
}

fn reader_of(language: &str, page: &Page) -> Reader {
    Reader {
        page: page.clone(),
        words: words(language),
    }
}

/// Where the browser cannot leave, the page is blank but for a word; going back shows the first page, and so does a browser that
/// had put the blank page aside.
#[tokio::test]
async fn without_a_network_the_page_goes_blank() {
    visit(Visitor::phone(), async |page| {
        let reader = with_a_list(&page, "ar").await?;
        remembers(&reader, "keep-on").await?;
        offline(&page, true).await?;
        reader.presses("exit-leave").await?;
        is_closed(&page, &reader).await?;
        nothing_is_left(&page).await?;
        page.back().await?;
        reader.shows(&reader.say("home-title")).await?;
        assert!(page.has(Role::Button, &reader.say("home-start")).await?);

        reader.presses("home-start").await?;
        reader.arrives(&reader.question("aim")).await?;
        reader.presses("exit-leave").await?;
        is_closed(&page, &reader).await?;
        offline(&page, false).await?;
        page.script(PUT_ASIDE, vec![]).await?;
        reader_of("fr", &page)
            .shows(&words("fr").say("home-title"))
            .await
    })
    .await;
}

async fn offline(page: &Page, offline: bool) -> Result<(), Trouble> {
    page.devtools("Network.enable", json!({})).await?;
    page.devtools(
        "Network.emulateNetworkConditions",
        json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 }),
    )
    .await
    .map(drop)
}

async fn is_closed(page: &Page, reader: &Reader) -> Result<(), Trouble> {
    page.until(
        "nothing but the word that it is closed",
        "return document.body.innerText.trim() === arguments[0] && document.title === 'Jalon'",
        vec![json!(reader.say("exit-closed"))],
    )
    .await
}
