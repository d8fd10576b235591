//! People clicked from the first page to the printed list, in each language.

use crate::{
    driver::Visitor,
    page::{Page, visit},
    people::{LANGUAGES, Lines, Person, Reader, definition, fact, pack, procedure, squeezed},
    trouble::Trouble,
};
use chrono::NaiveDate;
use jalon_cli::walk;
use jalon_locale::{Args, Key};
use jalon_rules::{Answer, Answers, Property, checklist, detail_questions};
use serde_json::json;
use std::collections::BTreeSet;

/// The day that the browser of the tests believes in.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day of the calendar")
}

async fn journey(name: &'static str) {
    visit(Visitor::phone(), async move |page| {
        let person = Person::named(name);
        for language in LANGUAGES {
            let reader = Reader::at_home(&page, language).await?;
            whole_way(&reader, &person)
                .await
                .map_err(|trouble| Trouble::Page(format!("{name}, {language}: {trouble}")))?;
        }
        only_own_files(&page);
        Ok(())
    })
    .await;
}

/// From the first page to paper, with everything that the person's file says on the way.
async fn whole_way(reader: &Reader, person: &Person) -> Result<(), Trouble> {
    let asked = reader.reaches_the_result(person).await?;
    let expected = walk(pack(), &person.answers, None, today());
    assert_eq!(asked, expected.asked, "the questions asked");
    result(reader, person).await?;
    let printed = reader.page.print("result").await?;
    nothing_sensitive(reader, person, &printed.words()?);
    nothing_sensitive(reader, person, &as_printed(&reader.page).await?.0);
    if let Some(first) = &person.expect.first {
        reader.opens_checklist(first).await?;
        let known = details(reader, person, first).await?;
        list(reader, person, first, &known).await?;
    }
    nothing_in_the_address(&reader.page).await
}

/// The result: what comes first, where to start, and every verdict in words.
async fn result(reader: &Reader, person: &Person) -> Result<(), Trouble> {
    let text = squeezed(&reader.page.text().await?);
    if let Some(start) = &person.expect.start {
        let name = format!("start-{start}");
        let start = pack()
            .starts
            .iter()
            .find(|known| known.id == *start)
            .expect("a start that there is");
        assert!(
            text.contains(&squeezed(&reader.say(&name))),
            "{name} is not shown: {text}"
        );
        for line in &start.lines {
            let words = squeezed(&reader.say(&format!("{name}-{line}")));
            assert!(text.contains(&words), "{name} lacks \"{words}\": {text}");
        }
    }
    let heading = reader
        .page
        .script(
            "return document.querySelector('main article h2')?.innerText.trim() ?? ''",
            vec![],
        )
        .await?;
    let first = person.expect.first.as_ref().map_or(String::new(), |first| {
        reader.words.procedure(procedure(first))
    });
    assert_eq!(heading, json!(first), "the first procedure shown");
    for (id, verdict) in &person.expect.verdicts {
        let found = procedure(id);
        let block = reader
            .page
            .script(VERDICT, vec![json!(reader.words.procedure(found))])
            .await?;
        let (place, words) = match verdict.as_str() {
            "open" if found.nothing_needed => ("ARTICLE", Some("verdict-nothing-needed")),
            "closed" => ("DETAILS", Some("verdict-closed")),
            "not-relevant" | "not-examined" | "undetermined" => ("LI", None),
            _ => ("ARTICLE", Some(verdict.as_str())),
        };
        assert_eq!(block[0], json!(place), "{id} is {verdict}: {block}");
        if let Some(words) = words {
            let id = words
                .strip_prefix("verdict-")
                .map_or_else(|| format!("verdict-{words}"), |_| words.to_owned());
            let said = squeezed(&reader.say(&id));
            assert!(
                squeezed(block[1].as_str().unwrap_or_default()).contains(&said),
                "{id}: \"{said}\" is not in {block}"
            );
        }
    }
    Ok(())
}

/// Where a procedure stands in the result, and what its block says.
const VERDICT: &str = r"
const name = arguments[0];
for (const heading of document.querySelectorAll('main article h2, main summary, main li button')) {
  // What stands in a fold that is closed has no innerText.
  if (!heading.textContent.trim().startsWith(name)) continue;
  const block = heading.closest('article, details, li');
  return [block.tagName, block.textContent];
}
return ['nowhere', document.querySelector('main').innerText]";

/// Makes the list fit, where it asks for more. Gives all answers that the page has then.
async fn details(reader: &Reader, person: &Person, id: &str) -> Result<Answers, Trouble> {
    let of = pack().procedure(id).expect("a procedure that there is");
    let mut known = walk(pack(), &person.answers, None, today()).answers;
    // The walk goes on to the details, which are asked here.
    let mut before = Answers::new();
    let expected = walk(pack(), &person.answers, Some(of), today());
    for fact in &expected.asked {
        if let Some(answer) = expected.answers.get(*fact) {
            before
                .set(pack(), *fact, answer.clone())
                .expect("the answer fits");
        }
    }
    let asked = detail_questions(pack(), of, &before, today());
    if asked.is_empty() {
        return Ok(before);
    }
    let name = reader.words.procedure(procedure(id));
    reader.presses("checklist-fit-me-start").await?;
    for _ in 0..=expected.details.len() {
        let Some(fact) = reader.asked().await? else {
            break;
        };
        reader.answers(fact, &person.answer(fact)).await?;
        let answer = person.answer(fact);
        before.set(pack(), fact, answer).expect("the answer fits");
    }
    reader.arrives(&name).await?;
    known.clone_from(&before);
    Ok(known)
}

/// The checklist on the screen and on paper.
async fn list(reader: &Reader, person: &Person, id: &str, known: &Answers) -> Result<(), Trouble> {
    let page = &reader.page;
    let of = pack().procedure(id).expect("a procedure that there is");
    let resolved = checklist(pack(), of, known, today());
    let items = &procedure(id).items;
    let mut expected = vec![
        reader.words.procedure(procedure(id)),
        reader.say("frame-not-advice"),
    ];
    let mut boxes = 0;
    for section in &resolved.sections {
        expected.push(reader.say(&format!("section-{}", section.kind.id())));
        boxes += section.lines.iter().filter(|line| line.tick).count();
        let plain = section
            .lines
            .iter()
            .find(|line| line.protected.is_none() && line.figure.is_none());
        if let Some(line) = plain {
            let key = Key::procedure(id, format!("item-{}", items[line.item].id));
            expected.push(reader.words.say(key));
        }
    }
    let nothing = Lines::default();
    let lines = person.expect.checklist.get(id).unwrap_or(&nothing);
    let language = reader.words.language.code.as_str();
    expected.extend(lines.says.get(language).into_iter().flatten().cloned());
    page.says(&reader.say("section-steps")).await?;
    let text = squeezed(&page.text().await?);
    for words in &expected {
        assert!(
            text.contains(&squeezed(words)),
            "\"{words}\" is not on the page: {text}"
        );
    }

    page.touch(
        "return document.querySelector('main label:has(input[type=checkbox])')",
        vec![],
    )
    .await?;
    let done = Args::new()
        .number("done", 1)
        .number("total", i32::try_from(boxes).expect("few boxes"));
    page.says(&reader.words.with("checklist-done", &done))
        .await?;

    let paper = page.print(&format!("{id}-{language}")).await?;
    let words = squeezed(&paper.words()?);
    for expected in &expected {
        on_paper(&words, expected);
    }
    let (printed, outward) = as_printed(page).await?;
    for text in [&words, &squeezed(&printed)] {
        for never in lines.never_says.get(language).into_iter().flatten() {
            assert!(
                !text.contains(never.as_str()),
                "paper must not say \"{never}\": {text}"
            );
        }
        nothing_sensitive(reader, person, text);
    }
    addresses_in_full(&outward, &words);
    Ok(())
}

/// Whether the words are on paper. A PDF has no spaces, only places, so those do not count. Right to left, each word is looked for
/// by itself and by its letters in any order: the tool that reads a PDF turns ligatures and accents around.
pub(crate) fn on_paper(paper: &str, expected: &str) {
    let arabic = |c: char| ('\u{620}'..='\u{64a}').contains(&c);
    let letters = |word: &str| -> String {
        let mut letters: Vec<char> = word.chars().filter(|c| arabic(*c)).collect();
        letters.sort_unstable();
        letters.into_iter().collect()
    };
    if !expected.chars().any(arabic) {
        let close = |text: &str| -> String { text.split_whitespace().collect() };
        assert!(
            close(paper).contains(&close(expected)),
            "\"{expected}\" is not on paper: {paper}"
        );
        return;
    }
    let tokens: Vec<&str> = paper.split_whitespace().collect();
    // An accent can tear a word into pieces.
    let words: BTreeSet<String> = (1..=3)
        .flat_map(|pieces| tokens.windows(pieces).map(|word| letters(&word.concat())))
        .collect();
    for word in expected.split_whitespace() {
        let found = if word.chars().any(arabic) {
            words.contains(&letters(word))
        } else {
            paper.contains(word.trim_matches(|c: char| !c.is_alphanumeric()))
        };
        assert!(
            found,
            "\"{word}\" of \"{expected}\" is not on paper: {paper}"
        );
    }
}

/// What nobody should read over the shoulder at the counter: the words of the sensitive answers.
pub(crate) fn nothing_sensitive(reader: &Reader, person: &Person, paper: &str) {
    for (id, answer) in person.answers.iter() {
        let fact = definition(id);
        let options = match answer {
            Answer::One(option) => vec![*option],
            Answer::Several(options) => options.clone(),
            _ => Vec::new(),
        };
        for option in options.iter().filter(|_| fact.is(Property::Sensitive)) {
            let words = squeezed(&reader.words.option(fact, *option));
            assert!(
                !squeezed(paper).contains(&words),
                "paper tells \"{words}\": {paper}"
            );
        }
    }
}

/// What of the page goes to paper, straight from the page, where right to left is no matter: its words, and its links.
async fn as_printed(page: &Page) -> Result<(String, Vec<String>), Trouble> {
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
        .await?;
    let found = page
        .script(
            "return [document.querySelector('main').innerText,
               [...document.querySelectorAll('main a[href^=http]')].filter(a => a.checkVisibility()).map(a => a.getAttribute('href'))]",
            vec![],
        )
        .await?;
    page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }))
        .await?;
    let links = found[1].as_array().into_iter().flatten();
    let links = links.filter_map(|link| link.as_str().map(str::to_owned));
    Ok((
        found[0].as_str().unwrap_or_default().to_owned(),
        links.collect(),
    ))
}

/// Paper cannot be clicked: every link that is printed has its address beside it, whole.
fn addresses_in_full(links: &[String], paper: &str) {
    let joined: String = paper.split_whitespace().collect();
    assert!(!links.is_empty(), "a list without any official page");
    for address in links {
        assert!(
            joined.contains(address),
            "{address} is not on paper in full: {paper}"
        );
    }
}

/// Neither the address bar nor the browser's history has anything but the number of a step.
pub async fn nothing_in_the_address(page: &Page) -> Result<(), Trouble> {
    assert_eq!(page.address().await?, "/");
    let state = page
        .script(
            "return JSON.stringify([Object.keys(history.state).sort(), /^[0-9a-v]{12}$/.test(history.state.v),
               Number.isInteger(history.state.n)])",
            vec![],
        )
        .await?;
    assert_eq!(state, json!(r#"[["n","v"],true,true]"#));
    Ok(())
}

/// Every request was for a file that everybody gets, whatever they answer.
fn only_own_files(page: &Page) {
    let dist = xtask::root().join("dist");
    let served = page.served();
    assert!(!served.is_empty());
    for request in served {
        let path = request.path.trim_start_matches('/');
        let file = if path.is_empty() { "index.html" } else { path };
        assert!(
            dist.join(file).is_file(),
            "{} {} is no file of the site",
            request.method,
            request.path
        );
        assert_eq!(request.method, "GET");
        assert!(
            request.query.is_none() && request.body.is_empty(),
            "{request:?}"
        );
    }
}

macro_rules! journeys {
    ($($test:ident: $name:literal,)+) => {
        $(
            #[tokio::test]
            async fn $test() {
                journey($name).await;
            }
        )+
    };
}

journeys! {
    asylum_seeker_without_papers: "syrian-teacher-asylum-pending-no-papers",
    refugee_with_every_paper: "refugee-all-papers-france",
    graduate_without_protection: "moroccan-master-all-papers-france",
    engineer_with_yearly_pay: "indian-engineer-full-pay-germany",
    graduate_with_monthly_pay: "recent-graduate-germany",
    good_offer_while_asylum_is_pending: "asylum-pending-good-offer-germany",
    citizen_who_moves_freely: "polish-citizen-moves-to-france-for-work",
    letter_that_cannot_wait: "order-to-leave-letter-germany",
    nurse_who_wants_to_practise: "refugee-nurse-wants-to-practise-france",
    nobody_knows_what_to_ask_for: "not-sure-what-to-ask-for",
}

/// Without storage everything goes as before, and one line says what that means.
#[tokio::test]
async fn the_whole_way_where_storage_is_refused() {
    visit(Visitor::phone().without_storage(), async |page| {
        let person = Person::named("syrian-teacher-asylum-pending-no-papers");
        for language in LANGUAGES {
            let reader = Reader::at_home(&page, language).await?;
            let line = squeezed(&reader.say("frame-not-kept"));
            assert!(reader.everything().await?.contains(&line), "{line}");
            whole_way(&reader, &person).await?;
            assert!(reader.everything().await?.contains(&line), "{line}");
            reader.page.back().await?;
        }
        Ok(())
    })
    .await;
}

/// A question that nobody has to answer: "I don't know" to everything also ends somewhere.
#[tokio::test]
async fn knowing_nothing_ends_with_a_way_on() {
    visit(Visitor::phone(), async |page| {
        let person = Person {
            answers: Answers::new(),
            ..Person::named("not-sure-what-to-ask-for")
        };
        let reader = Reader::at_home(&page, "fr").await?;
        let asked = reader.reaches_the_result(&person).await?;
        assert!(asked.contains(&fact("aim")));
        let text = reader.page.text().await?;
        let links = page
            .script(
                "return document.querySelectorAll('main a[href], main article').length",
                vec![],
            )
            .await?;
        assert!(links.as_u64() > Some(0), "no way on: {text}");
        Ok(())
    })
    .await;
}
