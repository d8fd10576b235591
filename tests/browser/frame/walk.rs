//! A whole walk inside somebody else's page, which does its worst and watches.

use super::{enter, host, is_framed, told};
use crate::{
    driver::Visitor,
    engine::Engine,
    page::{Page, visit},
    people::{Person, Reader, definition, procedure, words},
    trouble::Trouble,
};
use jalon_rules::{Answer, FactId};
use serde_json::{Value, json};

const REFUGEE: &str = "refugee-bachelor-photographs-france";

/// A page with a strict policy and a hostile sheet: one wizard is walked through to its list, another far below loads only when it
/// is scrolled to and has answers of its own, and what watches the page learns nothing.
async fn walks_in_a_hostile_page(engine: Engine) {
    visit(Visitor::phone().with(engine), async move |page| {
        let address = host(&page, "hostile", &format!("hostile-{engine:?}"))?;
        page.open_host(&address).await?;
        is_framed(&page, "#first").await?;
        stands_at_ease(&page).await?;
        assert_eq!(frames_asked_for(&page), 1, "{engine:?}");
        if engine == Engine::Chromium {
            moves_nothing_and_at_best_holds_up_nothing(&page, &address).await?;
        }
        let before = page.script("return history.length", vec![]).await?;
        let loaded = frames_asked_for(&page);

        enter(&page, "#first").await?;
        let reader = read(&page, "fr");
        reader.shows(&reader.say("home-title")).await?;
        let person = Person::named(REFUGEE);
        let asked = reader.reaches_the_result(&person).await?;
        reader.opens_checklist("eqpr").await?;
        page.leave().await?;
        top_is_in_sight(&page, "#first").await?;

        page.script("document.querySelector('#second').scrollIntoView()", vec![])
            .await?;
        is_framed(&page, "#second").await?;
        assert_eq!(frames_asked_for(&page), loaded + 1, "{engine:?}");
        enter(&page, "#second").await?;
        let other = read(&page, "ar");
        let first = other.asked().await?.expect("a question of the aim");
        other.answers(first, &Answer::Unknown).await?;
        page.leave().await?;

        enter(&page, "#first").await?;
        reader
            .shows(&reader.words.procedure(procedure("eqpr")))
            .await?;
        page.leave().await?;

        let after = page.script("return history.length", vec![]).await?;
        assert_eq!(before, after, "{engine:?}");
        learns_nothing(&page, &person, &asked).await?;
        tells_the_coarse(&page).await
    })
    .await;
}

#[tokio::test]
async fn chromium_walks_in_a_hostile_page() {
    walks_in_a_hostile_page(Engine::Chromium).await;
}

#[tokio::test]
async fn firefox_walks_in_a_hostile_page() {
    walks_in_a_hostile_page(Engine::Firefox).await;
}

#[tokio::test]
async fn webkit_walks_in_a_hostile_page() {
    walks_in_a_hostile_page(Engine::WebKit).await;
}

fn read(page: &Page, language: &str) -> Reader {
    Reader {
        page: page.clone(),
        words: words(language),
    }
}

fn frames_asked_for(page: &Page) -> usize {
    let served = page.served();
    let frames = served
        .iter()
        .filter(|request| request.path == "/frame.html");
    frames.count()
}

/// None of the sheet's rules reach the frame, and it has what the promise says.
async fn stands_at_ease(page: &Page) -> Result<(), Trouble> {
    let found = page
        .script(
            "const frame = document.querySelector('#first iframe');
             const style = getComputedStyle(frame);
             const width = frame.parentElement.getBoundingClientRect().width;
             const around = getComputedStyle(frame.parentElement);
             const inner = width - ['paddingLeft', 'paddingRight', 'borderLeftWidth', 'borderRightWidth']
               .reduce((sum, side) => sum + parseFloat(around[side]), 0);
             return [
               Math.abs(frame.offsetWidth - inner) <= 1 ? 'full' : [frame.offsetWidth, inner],
               style.float, style.opacity, style.transform, style.filter, style.position, style.borderTopWidth, style.marginTop,
               style.backgroundColor, frame.title, frame.id, frame.getAttribute('loading'), frame.referrerPolicy,
               frame.allow, frame.getAttribute('sandbox'),
             ]",
            vec![],
        )
        .await?;
    assert_eq!(
        found,
        json!([
            "full",
            "none",
            "1",
            "none",
            "none",
            "static",
            "0px",
            "0px",
            "rgba(0, 0, 0, 0)",
            "Trouvez la bonne démarche",
            "",
            "lazy",
            "no-referrer",
            "clipboard-write; web-share",
            null
        ])
    );
    Ok(())
}

/// Once the room is reserved nothing moves, in any load. How long a page is held up is a matter of the machine too, and of what
/// else it does: this proves only that in the best of several loads nothing held up the page, not that nothing ever does.
async fn moves_nothing_and_at_best_holds_up_nothing(
    page: &Page,
    address: &str,
) -> Result<(), Trouble> {
    let mut held_up = json!(null);
    for _ in 0..6 {
        let measured = page
            .script(
                "const { seen, shifts, tasks } = watched;
                 const begun = performance.getEntriesByType('resource').find(entry => entry.name.endsWith('/loader.js')).responseEnd;
                 const ready = seen.find(([name]) => name === 'jalon-ready')[3];
                 const ours = tasks.filter(task => task.startTime >= begun && task.startTime < ready);
                 return [shifts.map(shift => shift.value), ours.map(task => task.duration)]",
                vec![],
            )
            .await?;
        assert_eq!(measured[0], json!([]), "what moved");
        held_up = measured[1].clone();
        if held_up == json!([]) {
            return Ok(());
        }
        page.open_host(address).await?;
        is_framed(page, "#first").await?;
    }
    Err(Trouble::Page(format!(
        "each time the page was held up for longer than 50 ms: {held_up}"
    )))
}

/// After a step the top of the wizard is not above the screen.
async fn top_is_in_sight(page: &Page, place: &str) -> Result<(), Trouble> {
    page.until(
        "the top of the wizard on the screen",
        "const { top } = document.querySelector(arguments[0] + ' iframe').getBoundingClientRect();
         return top >= -1 && top < innerHeight",
        vec![json!(place)],
    )
    .await
}

/// Neither an answer nor an id of one is in anything that the page around can read.
async fn learns_nothing(page: &Page, person: &Person, asked: &[FactId]) -> Result<(), Trouble> {
    let everything = page.script("return watched.all()", vec![]).await?;
    let everything = everything.as_str().unwrap_or_default().to_lowercase();
    assert!(everything.contains("loader.js") && everything.contains("jalon-step"));
    let french = words("fr");
    let mut secrets = vec!["eqpr".to_owned(), french.procedure(procedure("eqpr"))];
    for id in asked {
        let fact = definition(*id);
        secrets.push(french.question(fact));
        let options = match person.answer(*id) {
            Answer::One(option) => vec![option],
            Answer::Several(options) => options.into_iter().collect(),
            _ => vec![],
        };
        for option in options {
            secrets.push(fact.option_id(option).to_owned());
            secrets.push(french.option(fact, option));
        }
    }
    assert!(secrets.len() > 12, "{secrets:?}");
    for secret in secrets.iter().filter(|secret| secret.len() > 3) {
        assert!(
            !everything.contains(&secret.to_lowercase()),
            "\"{secret}\" is in {everything}"
        );
    }
    let added = page.script("return watched.added()", vec![]).await?;
    assert_eq!(added, json!([]));
    Ok(())
}

/// What the page is told on purpose: names and numbers, and nothing else.
async fn tells_the_coarse(page: &Page) -> Result<(), Trouble> {
    let told = told(page).await?;
    let fields = |name: &str| match name {
        "jalon-ready" | "jalon-printed" => Some(vec![]),
        "jalon-step" => Some(vec!["index", "total"]),
        "jalon-result" => Some(vec!["count"]),
        _ => None,
    };
    for (name, detail) in &told {
        let object = detail.as_object().cloned().unwrap_or_default();
        let keys: Vec<_> = object.keys().map(String::as_str).collect();
        assert_eq!(Some(keys), fields(name), "{name}");
        assert!(
            object
                .values()
                .all(|value| value.is_u64() || *value == Value::Null),
            "{name}: {detail}"
        );
    }
    let count = |wanted: &str| told.iter().filter(|(name, _)| name == wanted).count();
    assert_eq!((count("jalon-ready"), count("jalon-result")), (2, 1));
    assert!(count("jalon-step") > 3, "{told:?}");
    Ok(())
}
