//! The sheet that comes out of the printer, in the engines that print, on the two papers of the world.
//!
//! What stands on the page and what stands in the PDF are compared block by block and leaf by leaf: so nothing is lost, cut, or
//! on another leaf than its foot says.

use crate::{
    driver::Visitor,
    engine::Engine,
    journeys::{nothing_sensitive, on_paper},
    page::{Page, Role, visit},
    paper::Paper,
    people::{LANGUAGES, Person, Reader, definition, pack, procedure, squeezed},
    trouble::Trouble,
};
use fantoccini::wd::PrintSize;
use jalon_link::{Bundle, encode};
use jalon_rules::{Answers, Procedure, ProcedureId};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization as _;

/// The two papers, and what to call their files.
const PAPERS: [(PrintSize, &str); 2] = [(PrintSize::A4, "a4"), (PrintSize::US_LETTER, "letter")];

/// A part of the sheet as the page shows it.
#[derive(Debug)]
struct Block {
    /// On which leaf it has to come out, from 0.
    leaf: usize,
    words: String,
    /// The foot after it, where it is the last on its leaf.
    foot: Option<String>,
}

/// The parts of the sheet, in their order.
async fn blocks(page: &Page) -> Result<Vec<Block>, Trouble> {
    let rows = page
        .script(
            "let leaf = 0;
             return [...document.querySelectorAll('.paper-sheet .paper-block')].filter(b => !b.hidden).map(b => {
               const row = [leaf, b.innerText, b.dataset.foot ?? null];
               if (b.hasAttribute('data-turn')) leaf++;
               return row;
             })",
            vec![],
        )
        .await?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    Ok(rows
        .as_array()
        .into_iter()
        .flatten()
        .map(|row| Block {
            leaf: row[0]
                .as_u64()
                .and_then(|leaf| usize::try_from(leaf).ok())
                .unwrap_or(usize::MAX),
            words: text(&row[1]).unwrap_or_default(),
            foot: text(&row[2]),
        })
        .collect())
}

/// Waits until the leaves are numbered and the codes are there.
async fn is_laid_out(page: &Page) -> Result<(), Trouble> {
    page.until(
        "a numbered sheet with its codes",
        "const coded = [...document.querySelectorAll('.paper-sheet .coded')];
         return !!document.querySelector('.paper-sheet [data-foot]') && coded.every(c => c.querySelector('svg.code'))",
        vec![],
    )
    .await
}

/// From a checklist to its sheet.
async fn opens_the_sheet(reader: &Reader, procedure: &Procedure) -> Result<(), Trouble> {
    reader.presses("checklist-print").await?;
    reader.arrives(&reader.say("checklist-print")).await?;
    reader.page.says(&reader.words.procedure(procedure)).await?;
    is_laid_out(&reader.page).await
}

/// Prints on both papers and holds them against the page: every block whole and on its leaf, every foot at its end, every code
/// read back to the address beside it, nothing outside the paper.
async fn prints_as_shown(page: &Page, name: &str) -> Result<Vec<Paper>, Trouble> {
    let blocks = blocks(page).await?;
    let leaves = blocks.last().map_or(0, |block| block.leaf + 1);
    let feet: Vec<&String> = blocks
        .iter()
        .filter_map(|block| block.foot.as_ref())
        .collect();
    assert_eq!(feet.len(), leaves, "one foot for each leaf: {feet:?}");
    let addresses = coded(page).await?;
    let mut papers = Vec::new();
    for (size, called) in PAPERS {
        let paper = page.print_on(&format!("{name}-{called}"), size).await?;
        let printed = paper.leaves()?;
        assert_eq!(
            printed.len(),
            leaves,
            "{name} on {called}: leaves printed, and leaves numbered"
        );
        for (at, leaf) in printed.iter().enumerate() {
            let of_leaf = blocks.iter().filter(|block| block.leaf == at);
            let shown: String = of_leaf
                .clone()
                .flat_map(|block| [Some(block.words.as_str()), block.foot.as_deref()])
                .flatten()
                .collect();
            assert_eq!(
                counted(leaf),
                counted(&shown),
                "{name} on {called}, leaf {at}: letters printed, and letters shown\n{leaf}\n{shown}"
            );
            let leaf = letters(leaf);
            // A reading tool turns runs of Arabic around, so their order says nothing.
            for block in of_leaf.filter(|block| !block.words.chars().any(arabic)) {
                assert!(
                    leaf.contains(&letters(&block.words)),
                    "{name} on {called}: torn apart: {block:?}"
                );
            }
        }
        paper.stays_inside()?;
        let read = paper.codes(&addresses)?;
        assert_eq!(read, addresses, "{name} on {called}: the codes");
        papers.push(paper);
    }
    Ok(papers)
}

/// Letters and digits in their plain forms: a PDF may join two into one, and holds no spaces, only places.
fn letters(text: &str) -> String {
    let mark = |c: &char| matches!(c, '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}');
    text.nfkc()
        .filter(|c| c.is_alphanumeric() && !mark(c))
        .collect()
}

/// How often each letter occurs.
fn counted(text: &str) -> BTreeMap<char, usize> {
    let mut found = BTreeMap::new();
    for letter in letters(text).chars() {
        *found.entry(letter).or_default() += 1;
    }
    found
}

fn arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}')
}

/// The addresses on the sheet that stand beside a code.
async fn coded(page: &Page) -> Result<BTreeSet<String>, Trouble> {
    let found = page
        .script(
            "return [...document.querySelectorAll('.paper-sheet .coded')].filter(c => c.querySelector('svg.code') && c.getClientRects().length)
               .map(c => c.querySelector('.code-address').textContent)",
            vec![],
        )
        .await?;
    Ok(found
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|address| address.as_str().map(str::to_owned))
        .collect())
}

/// Takes an option above the sheet.
async fn chooses(reader: &Reader, role: Role, id: &str) -> Result<(), Trouble> {
    reader.page.choose(role, &reader.say(id)).await?;
    is_laid_out(&reader.page).await
}

/// Somebody at their list, with the sheet before them. They walk there, or come by a link, which leads to the same list.
async fn at_the_sheet(
    page: &Page,
    person: &Person,
    id: &str,
    language: &'static str,
    walks: bool,
) -> Result<Reader, Trouble> {
    let mut reader = Reader::at_home(page, language).await?;
    if walks {
        reader.reaches_the_result(person).await?;
        reader.opens_checklist(id).await?;
    } else {
        reader = Reader::at_list(page, person, id, language).await?;
    }
    opens_the_sheet(&reader, procedure(id)).await?;
    Ok(reader)
}

/// Somebody comes to their list and prints it.
async fn comes_out(
    engine: Engine,
    name: &'static str,
    id: &'static str,
    languages: &'static [&'static str],
    more: impl AsyncFn(&Reader, &Person) -> Result<(), Trouble> + 'static,
) {
    visit(Visitor::phone().with(engine), async move |page| {
        let person = Person::named(name);
        for (at, language) in languages.iter().enumerate() {
            // Once is enough: the way there is the same on all papers.
            let walks = engine == Engine::Chromium && at == 0;
            let reader = at_the_sheet(&page, &person, id, language, walks).await?;
            let papers = prints_as_shown(&page, &format!("{id}-{language}")).await?;
            for paper in &papers {
                let words = squeezed(&paper.words()?);
                nothing_sensitive(&reader, &person, &words);
                in_reading_order(&page, &reader, &words).await?;
            }
            more(&reader, &person).await?;
        }
        Ok(())
    })
    .await;
}

/// Nothing else is looked at.
async fn nothing_more(_: &Reader, _: &Person) -> Result<(), Trouble> {
    Ok(())
}

/// The title comes before the answers, and these before the sections in the order of the list.
async fn in_reading_order(page: &Page, reader: &Reader, words: &str) -> Result<(), Trouble> {
    if reader.words.language.dir == "rtl" {
        // A reading tool turns runs of Arabic around; the order of leaves and blocks is proved by their places.
        return Ok(());
    }
    let heads = page
        .script(
            "return [...document.querySelectorAll('.paper-sheet h2, .paper-sheet h3')].map(h => h.innerText)",
            vec![],
        )
        .await?;
    let (mut rest, whole) = (letters(words), letters(words));
    for head in heads.as_array().into_iter().flatten() {
        let head = letters(head.as_str().unwrap_or_default());
        let Some(at) = rest.find(&head) else {
            return Err(Trouble::Page(format!(
                "\"{head}\" is out of order: {whole}"
            )));
        };
        rest = rest.split_off(at + head.len());
    }
    Ok(())
}

#[tokio::test]
async fn the_passport_comes_out_of_chromium() {
    comes_out(
        Engine::Chromium,
        REFUGEE,
        "eqpr",
        &["fr", "ar"],
        async |reader: &Reader, person: &Person| {
            if reader.words.language.code == "ar" {
                in_two_languages(reader).await
            } else {
                sensitive_answers_come_when_they_are_added(reader, person).await
            }
        },
    )
    .await;
}

#[tokio::test]
async fn the_passport_comes_out_of_firefox() {
    comes_out(
        Engine::Firefox,
        REFUGEE,
        "eqpr",
        &["fr", "ar"],
        async |reader: &Reader, _: &Person| {
            if reader.words.language.code == "ar" {
                in_two_languages(reader).await
            } else {
                Ok(())
            }
        },
    )
    .await;
}

#[tokio::test]
async fn the_register_comes_out_of_chromium() {
    comes_out(
        Engine::Chromium,
        RNCP,
        "rncp",
        &["fr"],
        a_blank_sheet_holds_no_answer,
    )
    .await;
}

#[tokio::test]
async fn the_register_comes_out_of_firefox() {
    comes_out(Engine::Firefox, RNCP, "rncp", &["fr"], nothing_more).await;
}

#[tokio::test]
async fn the_blue_card_comes_out_of_both() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        comes_out(engine, BLUE_CARD, "blue-card", &["en"], nothing_more).await;
    }
}

/// Sensitive answers come on paper only where somebody adds them.
async fn sensitive_answers_come_when_they_are_added(
    reader: &Reader,
    person: &Person,
) -> Result<(), Trouble> {
    let page = &reader.page;
    let told = told(reader, person);
    assert!(!told.is_empty(), "a person with something to hide");
    let words = squeezed(&page.print("silent").await?.words()?);
    for words_of in &told {
        assert!(
            !words.contains(words_of.as_str()),
            "paper tells \"{words_of}\""
        );
    }
    page.touch("return document.querySelector('.paper-sensitive')", vec![])
        .await?;
    is_laid_out(page).await?;
    let words = squeezed(&page.print("told").await?.words()?);
    for words_of in &told {
        on_paper(&words, words_of);
    }
    Ok(())
}

/// The words of the sensitive answers that the list rests on.
fn told(reader: &Reader, person: &Person) -> Vec<String> {
    let protection = pack().fact("protection").into_iter();
    protection
        .filter_map(|id| match person.answers.get(id)? {
            jalon_rules::Answer::One(option) => {
                Some(squeezed(&reader.words.option(definition(id), *option)))
            }
            _ => None,
        })
        .collect()
}

/// A second language stands beside the first.
async fn in_two_languages(reader: &Reader) -> Result<(), Trouble> {
    let page = &reader.page;
    page.touch(
        "return [...document.querySelectorAll('.paper-options label')].find(l => l.textContent.includes('Français'))",
        vec![],
    )
    .await?;
    page.until(
        "the second language",
        "return [...document.querySelectorAll('.paper-sheet .paper-two')].length > 20
           && [...document.querySelectorAll('.paper-sheet .paper-two')].every(e => e.lang === 'fr' && e.dir === 'ltr')",
        vec![],
    )
    .await?;
    is_laid_out(page).await?;
    prints_as_shown(page, "eqpr-ar-fr").await?;
    Ok(())
}

/// A person who has said in which country, and nothing else, with the list of every procedure, one after the other.
async fn every_list(reader: &Reader, id: ProcedureId) -> Result<(), Trouble> {
    let bundle = Bundle {
        answers: Answers::new(),
        procedure: Some(id),
        ticks: BTreeSet::new(),
        language: reader.words.language.code.clone(),
    };
    let fragment = encode(pack(), &bundle);
    reader.page.open(&format!("/#{fragment}")).await?;
    reader
        .shows(
            &reader
                .words
                .procedure(&pack().procedures[usize::from(id.0)]),
        )
        .await
}

/// The short version of these procedures is one leaf.
async fn one_leaf(
    page: &Page,
    language: &'static str,
    wanted: impl Fn(usize) -> bool,
) -> Result<(), Trouble> {
    let reader = Reader::at_home(page, language).await?;
    let mut lines = BTreeMap::new();
    for (at, (id, procedure)) in pack().procedures().enumerate() {
        if !wanted(at) {
            continue;
        }
        every_list(&reader, id).await?;
        opens_the_sheet(&reader, procedure).await?;
        chooses(&reader, Role::Radio, "paper-extent-one").await?;
        let shown = page
            .script(
                "return document.querySelectorAll('.paper-sheet .paper-line:not([hidden])').length",
                vec![],
            )
            .await?;
        lines.insert(procedure.id.clone(), shown.as_u64().unwrap_or(0));
        for (size, called) in PAPERS {
            let paper = page
                .print_on(&format!("one-{language}-{called}"), size)
                .await?;
            assert_eq!(
                paper.sheets()?,
                1,
                "{} in {language} on {called}",
                procedure.id
            );
        }
    }
    let empty: Vec<_> = lines.iter().filter(|(_, shown)| **shown < 3).collect();
    assert!(empty.is_empty(), "hardly a line fits: {empty:?}");
    Ok(())
}

/// The same for every procedure, in Chromium.
async fn each_is_one_leaf(language: &'static str) {
    visit(Visitor::phone(), async move |page| {
        one_leaf(&page, language, |_| true).await
    })
    .await;
}

#[tokio::test]
async fn the_short_version_is_one_leaf_in_french() {
    each_is_one_leaf("fr").await;
}

#[tokio::test]
async fn the_short_version_is_one_leaf_in_arabic() {
    each_is_one_leaf("ar").await;
}

#[tokio::test]
async fn the_short_version_is_one_leaf_in_english() {
    each_is_one_leaf("en").await;
}

#[tokio::test]
async fn the_short_version_is_one_leaf_in_firefox() {
    visit(Visitor::phone().with(Engine::Firefox), async |page| {
        for language in LANGUAGES {
            one_leaf(&page, language, |at| at % 9 == 0).await?;
        }
        Ok(())
    })
    .await;
}

/// A sheet to be filled in by hand has no answer on it but the country.
async fn a_blank_sheet_holds_no_answer(reader: &Reader, person: &Person) -> Result<(), Trouble> {
    let page = &reader.page;
    chooses(reader, Role::Radio, "paper-extent-blank").await?;
    let answers = page
        .script(
            "return [...document.querySelectorAll('.paper-sheet dd')].map(d => d.innerText.trim())",
            vec![],
        )
        .await?;
    for answer in answers.as_array().into_iter().flatten() {
        let words = answer.as_str().unwrap_or_default();
        let country = squeezed(&reader.words.option(
            definition(pack().roles.country),
            match person.answers.get(pack().roles.country) {
                Some(jalon_rules::Answer::One(option)) => *option,
                _ => jalon_rules::OptionId(0),
            },
        ));
        assert!(
            words.is_empty() || squeezed(words) == country,
            "a blank sheet says {words}"
        );
    }
    prints_as_shown(page, "rncp-blank").await?;
    Ok(())
}

#[tokio::test]
async fn nothing_on_the_sheet_is_smaller_than_twelve_points() {
    visit(Visitor::phone(), async |page| {
        for language in LANGUAGES {
            let reader = Reader::at_home(&page, language).await?;
            let id = pack().procedure("blue-card").expect("the Blue Card");
            every_list(&reader, id).await?;
            opens_the_sheet(&reader, procedure("blue-card")).await?;
            page.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))
                .await?;
            let small = page
                .script(
                    "return [...document.querySelectorAll('.paper-sheet *')]
                       .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && parseFloat(getComputedStyle(e).fontSize) < 16)
                       .map(e => e.className + ': ' + e.innerText)",
                    vec![],
                )
                .await?;
            page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }))
                .await?;
            assert_eq!(small, json!([]), "{language}");
        }
        Ok(())
    })
    .await;
}

/// Somebody with photographs of a diploma, and with something to hide.
const REFUGEE: &str = "refugee-bachelor-photographs-france";
/// Somebody who files a certification for the RNCP.
const RNCP: &str = "training-body-registers-its-certification";
/// Somebody with an offer good enough for a Blue Card.
const BLUE_CARD: &str = "fourteen-payments-austria";
