//! Reading aloud, with a stand-in for the voices of a device: no browser without a screen has any.

use crate::{
    driver::Visitor,
    page::{Page, Role, visit},
    people::{LANGUAGES, Reader, definition, fact, pack, procedure, squeezed},
    trouble::Trouble,
};
use jalon_locale::Key;
use jalon_rules::Procedure;
use serde_json::{Value, json};

/// Voices as the browser offers them: what was said is written down, and each breath ends when the test says so.
const STAND_IN: &str = r"
globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } };
const voices = new EventTarget();
Object.assign(voices, {
  list: [], said: [], now: null, cancelled: 0,
  get speaking() { return this.now !== null }, pending: false,
  getVoices() { return this.list },
  speak(breath) { this.said.push([breath.text, breath.voice.lang]); this.now = breath },
  cancel() { this.cancelled++; const now = this.now; this.now = null; now?.onerror?.({ error: 'interrupted' }) },
  end() { const now = this.now; this.now = null; now.onend() },
  fail(error) { const now = this.now; this.now = null; now.onerror({ error }) },
  offer(list) {
    this.list = list.map(([lang, localService]) => ({ lang, localService, default: false, name: lang, voiceURI: lang }));
    this.dispatchEvent(new Event('voiceschanged'));
  },
});
Object.defineProperty(globalThis, 'speechSynthesis', { value: voices, configurable: true });
";

/// A device with these voices: their language, and whether they are its own.
async fn with_voices(page: &Page, voices: &[(&str, bool)]) -> Result<(), Trouble> {
    let source = format!("{{ {STAND_IN} voices.offer({}) }}", json!(voices));
    page.devtools(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": source }),
    )
    .await
    .map(drop)
}

/// A question that somebody reads in French, before anything is answered.
async fn at_a_question(page: &Page, voices: &[(&str, bool)]) -> Result<Reader, Trouble> {
    with_voices(page, voices).await?;
    let reader = Reader::at_home(page, "fr").await?;
    reader.presses("home-start").await?;
    reader.arrives(&reader.say("aim")).await?;
    Ok(reader)
}

/// A checklist that somebody opens by its name.
async fn at_a_list(
    page: &Page,
    voices: &[(&str, bool)],
    language: &'static str,
) -> Result<Reader, Trouble> {
    with_voices(page, voices).await?;
    let reader = Reader::at_home(page, language).await?;
    reader.presses("home-find").await?;
    reader.arrives(&reader.say("find-title")).await?;
    let name = reader.words.procedure(procedure("eqpr"));
    page.click(Role::Button, &name).await?;
    reader.arrives(&name).await?;
    reader.sees_all_of_it().await?;
    Ok(reader)
}

/// What was said so far: words and language of the voice.
async fn said(page: &Page) -> Result<Vec<(String, String)>, Trouble> {
    let rows = page.script("return speechSynthesis.said", vec![]).await?;
    let text = |value: &Value| squeezed(value.as_str().unwrap_or_default());
    Ok(rows
        .as_array()
        .into_iter()
        .flatten()
        .map(|row| (text(&row[0]), text(&row[1])))
        .collect())
}

/// Lets the voice say everything that it has to say, and gives all of it in one.
async fn hears_it_out(page: &Page) -> Result<String, Trouble> {
    page.script(
        "for (let more = 9999; speechSynthesis.now && more > 0; more--) speechSynthesis.end()",
        vec![],
    )
    .await?;
    let words: Vec<_> = said(page)
        .await?
        .into_iter()
        .map(|(words, _)| words)
        .collect();
    Ok(words.join(" "))
}

async fn cancelled(page: &Page) -> Result<Value, Trouble> {
    page.script("return speechSynthesis.cancelled", vec![])
        .await
}

/// Whether any button of reading aloud is to be seen.
async fn is_offered(reader: &Reader) -> Result<bool, Trouble> {
    for id in [
        "voice-read",
        "voice-read-network",
        "voice-line",
        "voice-list",
    ] {
        if reader.page.has(Role::Button, &reader.say(id)).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

#[tokio::test]
async fn a_question_is_read_by_a_voice_of_the_device() {
    visit(Visitor::phone(), async |page| {
        let voices = [
            ("en-US", true),
            ("fr-FR", false),
            ("fr_CA", true),
            ("ar", true),
        ];
        let reader = at_a_question(&page, &voices).await?;
        reader.presses("voice-read").await?;
        let (words, voice) = said(&page).await?.remove(0);
        assert_eq!(
            (words.as_str(), voice.as_str()),
            (squeezed(&reader.say("aim")).as_str(), "fr_CA")
        );
        page.find(Role::Button, &reader.say("voice-stop")).await?;
        let heard = hears_it_out(&page).await?;
        let asked = definition(fact("aim"));
        let mut expected = vec![
            reader.say("aim"),
            reader.words.say(Key::core("aim").attr("why")),
        ];
        for option in asked.options() {
            let key = Key::core(format!("aim--{}", option.id));
            expected.push(reader.words.say(key.clone()));
            expected.extend(reader.words.find(key.attr("hint")));
        }
        expected.push(reader.say("unknown"));
        let expected: Vec<_> = expected.iter().map(|text| squeezed(text)).collect();
        assert_eq!(heard, expected.join(" "));
        // At the end it falls silent by itself, and can be heard again.
        reader.presses("voice-read").await?;
        assert_eq!(
            said(&page).await?.last().map(|(words, _)| words.as_str()),
            Some(expected[0].as_str())
        );
        let violations = page.violations().await?;
        assert!(violations.is_empty(), "{violations:#?}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_long_list_of_countries_is_not_read() {
    visit(Visitor::phone(), async |page| {
        let reader = at_a_question(&page, &[("fr-FR", true)]).await?;
        let aim = definition(fact("aim")).option("work").expect("an aim");
        reader
            .answers(fact("aim"), &jalon_rules::Answer::One(aim))
            .await?;
        reader.shows(&reader.say("country")).await?;
        reader.presses("voice-read").await?;
        let heard = hears_it_out(&page).await?;
        assert!(
            heard.contains(&squeezed(&reader.say("country-filter"))),
            "{heard}"
        );
        let spain = reader.words.region("ES");
        assert!(!heard.contains(&spain), "{heard}");
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn reading_stops_where_it_should() {
    // What is done, in words for who reads a failure, and as a script; nothing for the button itself.
    let ends = [
        ("the button", ""),
        (
            "the next page",
            "document.querySelector('header .brand').click()",
        ),
        (
            "a tab out of sight",
            "Object.defineProperty(document, 'hidden', { value: true, configurable: true });
             document.dispatchEvent(new Event('visibilitychange'))",
        ),
    ];
    visit(Visitor::phone(), async move |page| {
        with_voices(&page, &[("fr", true)]).await?;
        for (what, script) in ends {
            let reader = Reader::at_home(&page, "fr").await?;
            reader.presses("home-start").await?;
            reader.arrives(&reader.say("aim")).await?;
            reader.presses("voice-read").await?;
            page.script("speechSynthesis.end()", vec![]).await?;
            assert_eq!(cancelled(&page).await?, json!(0), "{what}");
            if script.is_empty() {
                reader.presses("voice-stop").await?;
            } else {
                page.script(script, vec![]).await?;
            }
            page.until(
                &format!("silence after {what}"),
                "return speechSynthesis.cancelled === 1 && speechSynthesis.now === null && speechSynthesis.said.length === 2",
                vec![],
            )
            .await?;
            if what != "the next page" {
                page.find(Role::Button, &reader.say("voice-read")).await?;
            }
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn another_language_stops_the_voice_and_takes_its_own() {
    visit(Visitor::phone(), async |page| {
        let mut reader = at_a_question(&page, &[("fr-FR", true), ("en-GB", true)]).await?;
        reader.presses("voice-read").await?;
        reader.switches_to("en").await?;
        reader.shows(&reader.say("aim")).await?;
        assert_eq!(cancelled(&page).await?, json!(1));
        reader.presses("voice-read").await?;
        let (words, voice) = said(&page).await?.pop().expect("something was said");
        assert_eq!(
            (words, voice),
            (squeezed(&reader.say("aim")), "en-GB".to_owned())
        );
        // There is no voice for this one: no button either.
        reader.switches_to("ar").await?;
        reader.shows(&reader.say("aim")).await?;
        assert!(!is_offered(&reader).await?);
        assert_eq!(cancelled(&page).await?, json!(2));
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn without_a_voice_there_is_no_button_until_one_comes() {
    visit(Visitor::phone(), async |page| {
        let reader = at_a_question(&page, &[]).await?;
        assert!(!is_offered(&reader).await?);
        // Many browsers tell their voices a little later.
        page.script("speechSynthesis.offer([['de-DE', true]])", vec![])
            .await?;
        assert!(!is_offered(&reader).await?);
        page.script(
            "speechSynthesis.offer([['de-DE', true], ['fr-FR', true]])",
            vec![],
        )
        .await?;
        reader.presses("voice-read").await?;
        assert_eq!(said(&page).await?.len(), 1);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_browser_that_cannot_speak_goes_on_without() {
    visit(Visitor::phone(), async |page| {
        let source = "Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined })";
        page.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": source }),
        )
        .await?;
        let reader = Reader::at_home(&page, "fr").await?;
        reader.presses("home-start").await?;
        reader.arrives(&reader.say("aim")).await?;
        assert!(!is_offered(&reader).await?);
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_voice_of_the_network_asks_first_and_once_in_a_visit() {
    visit(Visitor::phone(), async |page| {
        let reader = at_a_question(&page, &[("fr-FR", false)]).await?;
        assert!(!page.has(Role::Button, &reader.say("voice-read")).await?);
        for answer in ["voice-refuse", "voice-agree"] {
            assert!(said(&page).await?.is_empty(), "nothing is sent unasked");
            reader.presses("voice-read-network").await?;
            page.says(&reader.say("voice-network")).await?;
            assert_eq!(
                squeezed(&page.focused().await?).split(" Lire").next(),
                Some(squeezed(&reader.say("voice-network")).as_str())
            );
            let violations = page.violations().await?;
            assert!(violations.is_empty(), "{violations:#?}");
            reader.presses(answer).await?;
        }
        assert_eq!(page.focused().await?, reader.say("voice-stop"));
        assert_eq!(said(&page).await?[0].0, squeezed(&reader.say("aim")));
        // Nobody is asked again on the next page.
        let aim = definition(fact("aim")).option("work").expect("an aim");
        reader
            .answers(fact("aim"), &jalon_rules::Answer::One(aim))
            .await?;
        reader.shows(&reader.say("country")).await?;
        let before = said(&page).await?.len();
        reader.presses("voice-read").await?;
        assert_eq!(said(&page).await?.len(), before + 1);
        // Who comes after an erasure is asked anew.
        reader.presses("frame-start-again").await?;
        reader.presses("again-yes").await?;
        reader.arrives(&reader.say("home-title")).await?;
        reader.presses("home-start").await?;
        reader.arrives(&reader.say("aim")).await?;
        page.find(Role::Button, &reader.say("voice-read-network"))
            .await?;
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_voice_that_fails_says_so_in_a_word() {
    visit(Visitor::phone(), async |page| {
        let reader = at_a_question(&page, &[("fr-FR", true)]).await?;
        // Somebody else took the voice: that is no failure.
        for (error, worth_a_word) in [("interrupted", false), ("synthesis-failed", true)] {
            reader.presses("voice-read").await?;
            page.script("speechSynthesis.fail(arguments[0])", vec![json!(error)])
                .await?;
            page.find(Role::Button, &reader.say("voice-read")).await?;
            let words = page.text().await?;
            assert_eq!(
                words.contains(&reader.say("voice-failed")),
                worth_a_word,
                "{error}"
            );
        }
        reader.presses("voice-read").await?;
        assert!(!page.text().await?.contains(&reader.say("voice-failed")));
        Ok(())
    })
    .await;
}

/// The lines of the page, as its list marks them.
const LINES: &str = "[...document.querySelectorAll('main .lines .line')]";

#[tokio::test]
async fn a_list_is_read_line_by_line() {
    visit(Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let voices = [("fr-FR", true), ("en-GB", true), ("ar-SA", true)];
            let reader = at_a_list(&page, &voices, language).await?;
            let listen = reader.say("voice-line");
            assert!(!page.has(Role::Button, &listen).await?, "the page is calm");
            reader.presses("voice-read").await?;
            // At the top, since what stays in sight there would cover half a button elsewhere.
            page.script("scrollTo(0, 0)", vec![]).await?;
            let violations = page.violations().await?;
            assert!(violations.is_empty(), "{violations:#?}");
            // Each line has a button of its own, which reads it and nothing else.
            let words = page
                .script(
                    &format!(
                        "const line = {LINES}[1]; line.querySelector('.listen').click();
                         return line.querySelector('.line-text').textContent"
                    ),
                    vec![],
                )
                .await?;
            let marked = format!("return {LINES}.map((line, at) => line.matches('.line-read') ? at : null).filter(at => at !== null).join()");
            assert_eq!(page.script(&marked, vec![]).await?, json!("1"));
            let heard = hears_it_out(&page).await?;
            let words: String = words.as_str().unwrap_or_default().chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
            assert!(heard.contains(&squeezed(&words)), "{heard}");
            assert_eq!(page.script(&marked, vec![]).await?, json!(""));
            // The whole list: headings and lines in their order, each line marked while it is read.
            page.script("speechSynthesis.said.length = 0", vec![]).await?;
            reader.presses("voice-list").await?;
            let order = page
                .script(
                    &format!(
                        "return (async () => {{
                         const order = [];
                         for (let more = 9999; speechSynthesis.now && more > 0; more--) {{
                           const at = {LINES}.findIndex(line => line.matches('.line-read'));
                           if (at >= 0 && order.at(-1) !== at) order.push(at);
                           speechSynthesis.end();
                           await new Promise(turn => setTimeout(turn));
                         }}
                         return order;
                         }})()"
                    ),
                    vec![],
                )
                .await?;
            let count = page.script(&format!("return {LINES}.length"), vec![]).await?;
            let count = count.as_u64().unwrap_or_default();
            assert_eq!(order, json!((0..count).collect::<Vec<_>>()), "{language}");
            let heard = hears_it_out(&page).await?;
            for id in ["section-before", "section-steps"] {
                assert!(heard.contains(&squeezed(&reader.say(id))), "{heard}");
            }
            page.find(Role::Button, &reader.say("voice-list")).await?;
        }
        Ok(())
    })
    .await;
}

/// The names of official pages in their own language, on this list.
fn official(procedure: &Procedure, language: &str) -> Vec<String> {
    let links = procedure.items.iter().filter_map(|item| item.link);
    links
        .filter_map(|link| pack().links[usize::from(link.0)].official.clone())
        .filter(|(_, spoken)| spoken == language)
        .map(|(name, _)| squeezed(&name))
        .collect()
}

#[tokio::test]
async fn a_local_term_is_read_by_a_voice_of_its_language_or_not_at_all() {
    let names = official(procedure("eqpr"), "fr");
    assert!(!names.is_empty(), "the list has a page with a French name");
    visit(Visitor::phone(), async move |page| {
        for (french, spoken) in [(Some(true), true), (None, false), (Some(false), false)] {
            let mut voices = vec![("en-GB", true)];
            voices.extend(french.map(|own| ("fr-FR", own)));
            let reader = at_a_list(&page, &voices, "en").await?;
            reader.presses("voice-read").await?;
            reader.presses("voice-list").await?;
            hears_it_out(&page).await?;
            let heard = said(&page).await?;
            let all: Vec<&str> = heard
                .iter()
                .filter(|(_, voice)| voice == "fr-FR")
                .map(|(words, _)| words.as_str())
                .collect();
            let all = all.join(" ");
            for name in &names {
                assert_eq!(all.contains(name), spoken, "{name}: {heard:?}");
            }
            // Words of the page itself are never said by the other voice.
            assert!(heard.iter().any(|(_, voice)| voice == "en-GB"));
        }
        Ok(())
    })
    .await;
}
