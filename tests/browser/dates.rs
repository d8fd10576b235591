//! Days that count: written down beside their line, refused in words, kept over a reload, taken to a calendar.

use crate::{
    driver::Visitor,
    page::{Page, visit},
    people::{Person, Reader},
    trouble::Trouble,
};
use chrono::NaiveDate;
use fantoccini::key::Key as Press;
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime, Event};
use jalon_locale::Key;
use serde_json::{Value, json};

/// The fields for the day with this label.
const FORM: &str = "const form = [...document.querySelectorAll('main form.day')]
    .find(form => form.querySelector('legend').textContent.trim() === arguments[0]);";

/// Notes the files that the page makes from now on.
const WATCH: &str = "window.files = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => { files.push(blob); return make.call(URL, blob); };";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// Text without the marks that set a day apart within it.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Types a day into the fields with this label, and sends it.
async fn writes(page: &Page, label: &str, parts: [&str; 3]) -> Result<(), Trouble> {
    let folded = format!("{FORM} return !form.closest('details').open");
    if page.script(&folded, vec![json!(label)]).await? == Value::Bool(true) {
        let summary = format!("{FORM} return form.closest('details').querySelector('summary')");
        page.touch(&summary, vec![json!(label)]).await?;
    }
    for (at, part) in parts.iter().enumerate() {
        let field = format!("{FORM} return form.querySelectorAll('input')[arguments[1]]");
        page.touch(&field, vec![json!(label), json!(at)]).await?;
        page.script("document.activeElement.select()", vec![])
            .await?;
        page.press(&[Press::Delete]).await?;
        page.types(part).await?;
    }
    let send = format!("{FORM} return form.querySelector('[type=submit]')");
    page.touch(&send, vec![json!(label)]).await
}

/// The words stand beside the fields, belong to each of them, and what was typed is still there to be put right.
async fn is_refused(
    page: &Page,
    label: &str,
    parts: [&str; 3],
    words: &str,
) -> Result<(), Trouble> {
    let said = format!(
        "{FORM} return form.querySelector('[role=alert]')?.innerText.trim() === arguments[1]"
    );
    page.until(words, &said, vec![json!(label), json!(words)])
        .await?;
    let found = format!(
        "{FORM} const fields = [...form.querySelectorAll('input')];
         const id = form.querySelector('[role=alert]').id;
         return [fields.map(field => field.value), document.activeElement === fields[0],
           fields.every(field => field.getAttribute('aria-invalid') === 'true' && field.getAttribute('aria-describedby') === id)]"
    );
    let found = page.script(&found, vec![json!(label)]).await?;
    assert_eq!(found, json!([parts, true, true]), "{words}");
    Ok(())
}

/// What is said of a day beside the line of these fields, and again among the days that count, once it is the one awaited.
async fn stands(reader: &Reader, label: &str, awaited: NaiveDate) -> Result<String, Trouble> {
    let (date, weekday) = (
        reader.words.formats().date(awaited),
        reader.words.formats().weekday(awaited),
    );
    let script = format!(
        "{FORM} const beside = form.closest('.dated').querySelector('.due-words')?.innerText ?? '';
         const above = [...document.querySelectorAll('.dates-that-count .due-words')].map(words => words.innerText);
         return [...arguments].slice(1).every(words => beside.includes(words)) && above.length === 1 && above[0] === beside"
    );
    reader
        .page
        .until(
            &format!("{weekday} {date}"),
            &script,
            vec![json!(label), json!(date), json!(weekday)],
        )
        .await?;
    let beside = format!("{FORM} return form.closest('.dated').querySelector('.due').innerText");
    let beside = reader.page.script(&beside, vec![json!(label)]).await?;
    Ok(plain(beside.as_str().unwrap_or_default()))
}

/// The only event of the last file made, as an independent parser reads it, and the file itself.
async fn event(page: &Page, count: usize) -> Result<(Event, String), Trouble> {
    page.until(
        "the file",
        "return files.length === arguments[0] && document.querySelector('.date-file a[download]').download === 'jalon-dates.ics'",
        vec![json!(count)],
    )
    .await?;
    let file = page.script("return files.at(-1).text()", vec![]).await?;
    let text = file.as_str().unwrap_or_default().to_owned();
    let calendar: Calendar = text
        .parse()
        .unwrap_or_else(|error| panic!("{error}\n{text}"));
    match <[CalendarComponent; 1]>::try_from(calendar.components) {
        Ok([CalendarComponent::Event(event)]) => Ok((event, text)),
        other => panic!("one event was awaited, not {other:?}"),
    }
}

fn lasts_all_of(event: &Event, awaited: NaiveDate) {
    let whole = |found: Option<DatePerhapsTime>| match found {
        Some(DatePerhapsTime::Date(day)) => Some(day),
        _ => None,
    };
    assert_eq!(whole(event.get_start()), Some(awaited));
    assert_eq!(whole(event.get_end()), awaited.succ_opt());
}

/// A training body whose certification was refused: two months, the day of the notification counted.
async fn refused_certification(language: &'static str) {
    visit(Visitor::phone(), async move |page| {
        let person = Person::with(
            "training-body-registers-its-certification",
            &[("org_stage", "refused")],
        );
        let reader = Reader::at_list(&page, &person, "rncp", language).await?;
        let label = reader.words.say(Key::procedure("rncp", "date-notified"));
        for (parts, error) in [
            (["31", "02", "2026"], "date-error-day"),
            (["3", "mars", "2026"], "date-error-not-a-number"),
            (["23", "11", "2026"], "date-error-not-yet"),
            (["", "11", "2026"], "date-error-incomplete"),
        ] {
            writes(&page, &label, parts).await?;
            is_refused(&page, &label, parts, &reader.say(error)).await?;
        }
        assert_eq!(page.violations().await?, []);
        let nothing = "return document.querySelector('main .due') === null";
        assert_eq!(page.script(nothing, vec![]).await?, json!(true));

        let digits = if language == "ar" {
            ["٢٠", "١١", "٢٠٢٦"]
        } else {
            ["20", "11", "2026"]
        };
        let court = day("2027-01-19");
        writes(&page, &label, digits).await?;
        let said = stands(&reader, &label, court).await?;
        for words in ["date-letter-decides", "date-closed-days"] {
            assert!(said.contains(&reader.say(words)), "{said}");
        }
        page.says(&reader.say("date-title")).await?;
        assert_eq!(page.violations().await?, []);

        // A bad day in its place takes nothing away, and a reload brings the good one back.
        writes(&page, &label, ["31", "11", "2026"]).await?;
        is_refused(
            &page,
            &label,
            ["31", "11", "2026"],
            &reader.say("date-error-day"),
        )
        .await?;
        stands(&reader, &label, court).await?;
        page.reload().await?;
        page.says(&reader.say("date-title")).await?;
        assert_eq!(stands(&reader, &label, court).await?, said);
        let kept =
            format!("{FORM} return [...form.querySelectorAll('input')].map(field => field.value)");
        let kept = page.script(&kept, vec![json!(label)]).await?;
        assert_eq!(kept, json!(["20", "11", "2026"]));

        page.script(WATCH, vec![]).await?;
        let switch = "return document.querySelector('.date-file label')";
        page.touch(switch, vec![]).await?;
        let (told, _) = event(&page, 1).await?;
        page.touch(switch, vec![]).await?;
        let (neutral, file) = event(&page, 2).await?;
        for event in [&told, &neutral] {
            lasts_all_of(event, court);
        }
        let title = told.get_summary().map(plain).unwrap_or_default();
        assert!(
            !title.is_empty() && said.starts_with(&title),
            "{title}: {said}"
        );
        assert!(told.get_description().is_some());
        assert_eq!(
            neutral.get_summary(),
            Some(reader.say("date-file-title").as_str())
        );
        assert_eq!((neutral.get_description(), neutral.get_url()), (None, None));
        assert_eq!(
            (neutral.get_uid(), neutral.get_uid().is_some()),
            (told.get_uid(), true)
        );
        let unfolded = file.replace("\r\n ", "").to_lowercase();
        for secret in ["rncp", "court", "notified", "france"] {
            assert!(!unfolded.contains(secret), "{secret} stands in {file}");
        }

        reader.presses("date-remove").await?;
        page.until("that no day is left", nothing, vec![]).await
    })
    .await;
}

#[tokio::test]
async fn a_refused_certification_has_its_last_day_in_french() {
    refused_certification("fr").await;
}

#[tokio::test]
async fn a_refused_certification_has_its_last_day_in_arabic() {
    refused_certification("ar").await;
}

#[tokio::test]
async fn of_a_refused_visa_only_the_day_of_the_letter_stands() {
    visit(Visitor::phone(), async |page| {
        let person = Person::named("nepali-student-visa-refused-germany");
        let reader = Reader::at_list(&page, &person, "student", "fr").await?;
        let label = reader.say("date-letter");
        writes(&page, &label, ["25", "11", "2026"]).await?;
        let letter = day("2026-11-25");
        let said = stands(&reader, &label, letter).await?;
        assert!(said.contains(&reader.say("date-as-written")), "{said}");
        assert!(!said.contains(&reader.say("date-letter-decides")), "{said}");
        // There is no other day to write beside this line: nothing that could be counted from.
        let fields = format!(
            "{FORM} return [...form.closest('.dated').querySelectorAll('[type=submit]')].map(button => button.textContent.trim())"
        );
        let fields = page.script(&fields, vec![json!(label)]).await?;
        assert_eq!(fields, json!([reader.say("date-keep")]));
        page.script(WATCH, vec![]).await?;
        page.touch("return document.querySelector('.date-file label')", vec![])
            .await?;
        let (told, _) = event(&page, 1).await?;
        lasts_all_of(&told, letter);
        assert!(told.get_summary().map(plain).is_some_and(|title| said.starts_with(&title)));
        Ok(())
    })
    .await;
}
