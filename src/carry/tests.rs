//! What leaves the screen as text and as a file, from the content as it stands.

use super::{
    file,
    list::{Asked, List, Near, Origin, Page, Row},
    text,
};
use crate::{
    Jalon, Notice, Options, Outside, Place, Wishes,
    content::{Source, run},
    locale::{Language, Texts, WAYS},
    visit::{Remember, Screen, Who},
};
use chrono::NaiveDate;
use jalon_rules::{
    Answer, Answers, Kind, OptionId, Pack, ProcedureId, Property, Standing, carried, carried_ticks,
    named, route, standing, tells,
};
use leptos::prelude::*;
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    path::Path,
    rc::Rc,
    sync::LazyLock,
};

static FILES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let content =
        jalon_pack::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is sound");
    jalon_pack::compile(&content).into_iter().collect()
});

pub(crate) const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

pub(crate) fn pack() -> Pack {
    postcard::from_bytes(&FILES["pack.bin"]).expect("the compiled pack reads back")
}

pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day of the calendar")
}

pub(crate) fn texts(code: &str, procedure: &str) -> Texts {
    let language = Language::read_all(&FILES["languages.bin"])
        .expect("a list of languages")
        .into_iter()
        .find(|language| language.code == code)
        .expect("one of our languages");
    let loaded = Rc::new(RefCell::new(None));
    let place = Rc::clone(&loaded);
    run(async move {
        let source = Source::AtHand(Rc::new(|path: &str| FILES.get(path).cloned()));
        *place.borrow_mut() = Texts::load(&source, language).await.ok();
    });
    let texts = loaded.take().expect("the texts are at hand");
    for name in [WAYS, procedure] {
        let bytes = FILES[&format!("{code}/{name}.txt")].clone();
        texts.add(name, String::from_utf8(bytes).expect("texts are UTF-8"));
    }
    texts
}

fn answers(pack: &Pack, said: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::new();
    for (fact, option) in said {
        let id = pack.fact(fact).expect("a question of ours");
        let option: OptionId = pack.facts[usize::from(id.0)]
            .option(option)
            .expect("one of its answers");
        answers
            .set(pack, id, Answer::One(option))
            .expect("the answer fits the question");
    }
    answers
}

/// An asylum seeker without papers, in France.
fn asylum_seeker(pack: &Pack) -> Answers {
    answers(
        pack,
        &[
            ("aim", "recognition"),
            ("country", "FR"),
            ("protection", "asylum-pending"),
            ("papers", "none"),
        ],
    )
}

struct Carried {
    list: List,
    text: String,
    html: String,
}

fn carry(
    pack: &Pack,
    code: &str,
    id: ProcedureId,
    answers: &Answers,
    sensitive: bool,
    ticks: &[&str],
) -> Carried {
    let name = pack.procedures[usize::from(id.0)].id.clone();
    let texts = texts(code, &name);
    let kept = carried(pack, answers, today(), sensitive);
    let ticks: BTreeSet<String> = ticks.iter().map(ToString::to_string).collect();
    let ticks = carried_ticks(pack, id, &kept, &ticks, today(), sensitive);
    let list = List::of(
        pack,
        &texts,
        Asked {
            procedure: id,
            answers: &kept,
            ticks: &ticks,
            dates: &[],
            who: Who::Person,
            on: today(),
            address: "https://jalon.example/",
        },
    );
    Carried {
        text: text::text(&list),
        html: file::html(&list),
        list,
    }
}

/// Text of a page without its markup.
fn words_of(html: &str) -> String {
    let mut words = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => words.push(letter),
            _ => {}
        }
    }
    words
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

#[test]
fn every_line_of_every_list_stands_in_text_and_file_once_and_in_order() {
    let pack = pack();
    for code in LANGUAGES {
        for (id, procedure) in pack.procedures() {
            let carried = carry(&pack, code, id, &Answers::new(), false, &[]);
            let file = words_of(&carried.html);
            let mut number = 0;
            let (mut in_text, mut in_file) = (0, 0);
            for (title, rows) in &carried.list.sections {
                assert!(!title.contains("[…]"), "{code} {}", procedure.id);
                for row in rows {
                    number += 1;
                    assert_eq!(row.number, number);
                    let line = format!("{number}. ");
                    let place = |all: &str, from: usize| {
                        all[from..]
                            .find(&line)
                            .map(|found| from + found + line.len())
                    };
                    in_text = place(&carried.text, in_text).unwrap_or_else(|| {
                        panic!("{code} {}: no line {number} in the text", procedure.id)
                    });
                    in_file = place(&file, in_file).unwrap_or_else(|| {
                        panic!("{code} {}: no line {number} in the file", procedure.id)
                    });
                    let words: Vec<&str> = row.words.split_ascii_whitespace().collect();
                    assert!(carried.text[in_text..].contains(&words.join(" ")));
                    assert!(file[in_file..].contains(&row.words));
                    if let Some(page) = &row.page {
                        assert!(
                            carried.text.lines().any(|line| line == page.url),
                            "{}",
                            page.url
                        );
                        assert!(file.contains(&page.url));
                        assert!(
                            !page.name.is_empty(),
                            "{code} {}: {}",
                            procedure.id,
                            page.url
                        );
                    }
                }
            }
            assert!(number > 0, "{} has no lines", procedure.id);
            for (what, all) in [("text", &carried.text), ("file", &carried.html)] {
                assert!(
                    !all.contains("[…]"),
                    "{code} {} {what} lacks a text",
                    procedure.id
                );
            }
        }
    }
}

#[test]
fn a_message_reads_well_in_an_app() {
    let pack = pack();
    let eqpr = pack.procedure("eqpr").expect("the passport");
    let answers = asylum_seeker(&pack);
    for code in LANGUAGES {
        let carried = carry(&pack, code, eqpr, &answers, false, &["eqpr/email"]);
        let mut gap = false;
        for line in carried.text.lines() {
            assert!(
                !line.contains("**") && !line.contains("](") && !line.starts_with('#'),
                "{line}"
            );
            assert_eq!(
                line.trim(),
                line,
                "{code}: a line is indented or trails off"
            );
            assert!(!(gap && line.is_empty()), "{code}: two empty lines");
            gap = line.is_empty();
            if code == "ar" && !line.is_empty() && !line.starts_with("https://") {
                assert!(line.starts_with('\u{200f}'), "{line}");
            }
            if line.contains("https://") {
                assert!(
                    line.starts_with("https://") && !line.contains(' '),
                    "{code}: {line}"
                );
            }
        }
        assert_eq!(carried.text.matches('☑').count(), 1, "{code}");
        assert!(carried.text.matches('☐').count() > 5, "{code}");
        assert!(carried.text.ends_with("https://jalon.example/\n"));
        let texts = texts(code, "eqpr");
        assert!(carried.text.contains(&texts.say("frame-not-advice")));
        assert!(carried.text.contains(&texts.say("checklist-help")));
        assert!(
            carried
                .text
                .contains(&texts.formats(|formats| formats.date(today())))
        );
    }
}

#[test]
fn no_protection_leaves_the_screen_unasked() {
    let pack = pack();
    let eqpr = pack.procedure("eqpr").expect("the passport");
    let answers = asylum_seeker(&pack);
    let blank = {
        let mut answers = answers.clone();
        answers.remove(pack.fact("protection").expect("a question of ours"));
        answers
    };
    for code in LANGUAGES {
        let ticks = ["eqpr/asylum-certificate", "eqpr/email", "blue-card/salary"];
        let without = carry(&pack, code, eqpr, &answers, false, &ticks);
        let unasked = carry(&pack, code, eqpr, &blank, false, &["eqpr/email"]);
        assert_eq!(
            without.list, unasked.list,
            "{code}: the list tells that there was an answer"
        );
        let with = carry(&pack, code, eqpr, &answers, true, &ticks);
        assert_ne!(with.list, without.list, "{code}");
        assert_eq!(
            with.text.matches('☑').count(),
            2,
            "{code}: with sensitive answers the certificate is ticked"
        );
    }
}

/// An option that names a protection, or the wish for one, belongs to a question whose answer stays behind unasked.
#[test]
fn every_question_that_can_name_a_protection_is_sensitive() {
    let pack = pack();
    let names = [
        "asylum",
        "dublin",
        "humanitarian",
        "order-to-leave",
        "protect",
        "refugee",
        "stateless",
        "subsidiary",
        "temporary",
        "tolerated",
    ];
    let mut found = 0;
    for (id, fact) in pack.facts() {
        for option in fact.options() {
            if names.iter().any(|name| option.id.contains(name)) {
                found += 1;
                assert!(fact.is(Property::Sensitive), "{}: {}", fact.id, option.id);
                assert!(tells(&pack, id), "{}", fact.id);
            }
        }
    }
    assert!(found > 10, "the content names them otherwise now");
    for (question, telling) in [
        ("aim", false),
        ("country", false),
        ("asylum_wait", true),
        // Asked because of a sensitive answer.
        ("sponsor_months", true),
    ] {
        let id = pack.fact(question).expect("a question of ours");
        assert_eq!(tells(&pack, id), telling, "{question}");
    }
}

/// A page as it is drawn, and the title it has.
fn page(code: &str, answers: &Answers, screen: Screen) -> (String, String) {
    let options = Options {
        source: Source::AtHand(Rc::new(|path: &str| FILES.get(path).cloned())),
        instance: "one".to_owned(),
        languages: vec![code.to_owned()],
        today: today(),
        place: Place::Element,
        history: false,
        wishes: Wishes::default(),
        begin: Some((answers.clone(), screen, Who::Person)),
        preset: Answers::new(),
        remember: Remember::Never,
        address: String::new(),
        link: None,
    };
    Owner::new().with(|| {
        let title = Rc::new(RefCell::new(String::new()));
        let told = Rc::clone(&title);
        let outside = Outside::new(Rc::new(move |notice| {
            if let Notice::Title(title) = notice {
                *told.borrow_mut() = title;
            }
        }));
        let html = view! { <Jalon options=options outside=outside /> }.to_html();
        let title = title.borrow().clone();
        (html, title)
    })
}

/// The browser's own command prints any page.
#[test]
fn no_page_prints_what_a_sensitive_answer_asked_for() {
    let pack = pack();
    let family = answers(
        &pack,
        &[
            ("aim", "family-or-stay"),
            ("country", "FR"),
            ("family_role", "join"),
            ("sponsor", "other-permit"),
            ("sponsor_means", "yes"),
        ],
    );
    let telling = family.iter().filter(|(id, _)| tells(&pack, *id)).count();
    assert_eq!(telling, 2);
    let (html, _) = page("en", &family, Screen::Answers);
    assert_eq!(html.matches("class=\"answer no-print\"").count(), telling);
    let (html, _) = page("en", &family, Screen::Questions);
    let asked = html.matches("class=\"ask no-print\"").count();
    assert!(asked >= telling, "{asked}");
}

/// The browser keeps titles where nothing can erase them.
#[test]
fn no_title_tells_which_list_was_open_or_why_a_question_was_asked() {
    let pack = pack();
    let eqpr = pack.procedure("eqpr").expect("the passport");
    let fact = |id| pack.fact(id).expect("a question of ours");
    for code in LANGUAGES {
        let texts = texts(code, "eqpr");
        for (screen, title) in [
            (Screen::Checklist(eqpr), "title-list"),
            (Screen::Paper(eqpr), "checklist-print"),
            (Screen::Carry(eqpr), "checklist-carry"),
            (Screen::Question(fact("asylum_wait")), "title-question"),
            (Screen::Detail(eqpr, fact("asylum_wait")), "title-question"),
            (Screen::Question(fact("aim")), "aim"),
        ] {
            let (html, shown) = page(code, &asylum_seeker(&pack), screen);
            assert!(html.contains("<h1"), "{code} {screen:?}");
            assert_eq!(shown, texts.say(title), "{code} {screen:?}");
        }
    }
}

/// Answers a question after another, the protection as given and the others by turns, until none is left.
fn walked(pack: &Pack, protection: OptionId, turn: usize) -> Answers {
    let status = pack.fact("protection").expect("a question of ours");
    let mut answers = Answers::new();
    while let Some(fact) = route(pack, &answers, today()).next {
        let options = pack.facts[usize::from(fact.0)].options();
        let at = (turn + answers.len() * turn) % options.len().max(1);
        let option = u16::try_from(at).map(OptionId).expect("few options");
        let answer = match &pack.facts[usize::from(fact.0)].kind {
            Kind::Choice { .. } if fact == status => Answer::One(protection),
            Kind::Choice { .. } => Answer::One(option),
            Kind::Choices { .. } => Answer::Several(vec![option]),
            Kind::Number { .. } | Kind::Money => Answer::Unknown,
        };
        answers
            .set(pack, fact, answer)
            .expect("the answer fits the question");
    }
    answers
}

/// An answer that only a hidden one gives a part to would tell that one.
#[test]
fn what_leaves_the_screen_plays_a_part_by_itself() {
    let pack = pack();
    let status = pack.fact("protection").expect("a question of ours");
    let options = pack.facts[usize::from(status.0)].options().len();
    let mut behind = 0;
    for turn in 0..12 {
        for at in 0..options {
            let protection = u16::try_from(at).map(OptionId).expect("few options");
            let answers = walked(&pack, protection, turn);
            let kept = carried(&pack, &answers, today(), false);
            behind += answers.len() - kept.len();
            for (fact, standing) in standing(&pack, &kept, today()) {
                let fact = &pack.facts[usize::from(fact.0)];
                assert_eq!(
                    standing,
                    Standing::InPlay,
                    "{}: {answers:?} {kept:?}",
                    fact.id
                );
            }
        }
    }
    assert!(behind > 0, "nothing had to stay behind");
}

#[test]
fn ticks_of_other_lists_stay_behind_with_the_sensitive_answers() {
    let pack = pack();
    let eqpr = pack.procedure("eqpr").expect("the passport");
    let kept = carried(&pack, &asylum_seeker(&pack), today(), false);
    let ticks: BTreeSet<String> = [
        "eqpr/asylum-certificate",
        "eqpr/email",
        "asylum-work/anything",
    ]
    .into_iter()
    .map(str::to_owned)
    .collect();
    let carried = |sensitive| carried_ticks(&pack, eqpr, &kept, &ticks, today(), sensitive);
    assert_eq!(
        carried(false).into_iter().collect::<Vec<_>>(),
        ["eqpr/email"]
    );
    assert_eq!(carried(true), ticks);
}

/// The tags of a page: name, and attributes with their values as written.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut tags = Vec::new();
    for tag in html.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').expect("a tag ends");
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while !rest.is_empty() {
            let Some((name, value)) = rest.split_once("=\"") else {
                attributes.push((rest.to_owned(), String::new()));
                break;
            };
            let (value, after) = value.split_once('"').expect("a value is quoted");
            attributes.push((name.trim().to_owned(), value.to_owned()));
            rest = after.trim_start();
        }
        tags.push((name.trim_start_matches('/').to_owned(), attributes));
    }
    tags
}

/// Only tags and attributes that the file writes itself, none of which loads or runs anything.
fn is_harmless(html: &str) {
    const TAGS: [&str; 24] = [
        "!DOCTYPE", "a", "bdi", "body", "div", "footer", "h1", "h2", "head", "html", "input",
        "label", "li", "main", "meta", "ol", "p", "section", "span", "strong", "style", "title",
        "ul", "br",
    ];
    const ATTRIBUTES: [&str; 12] = [
        "charset",
        "checked",
        "class",
        "content",
        "dir",
        "href",
        "html",
        "http-equiv",
        "lang",
        "name",
        "rel",
        "type",
    ];
    for (tag, attributes) in tags(html) {
        assert!(TAGS.contains(&tag.as_str()), "<{tag}>");
        for (name, value) in attributes {
            assert!(ATTRIBUTES.contains(&name.as_str()), "<{tag} {name}>");
            assert!(
                name != "href" || (tag == "a" && value.starts_with("https://")),
                "{value}"
            );
        }
    }
    let style = html.split_once("<style>").expect("a style").1;
    let style = style.split_once("</style>").expect("its end").0;
    for loads in ["url(", "@import", "src(", "image-set("] {
        assert!(!style.contains(loads), "the style holds {loads}");
    }
}

#[test]
fn a_file_is_one_file_in_its_language() {
    let pack = pack();
    for (code, dir) in [("fr", "ltr"), ("en", "ltr"), ("ar", "rtl")] {
        for (id, procedure) in pack.procedures() {
            let html = carry(&pack, code, id, &Answers::new(), false, &[]).html;
            let begin = format!(
                "<!DOCTYPE html>\n<html lang=\"{code}\" dir=\"{dir}\"><head><meta charset=\"utf-8\">"
            );
            assert!(html.starts_with(&begin), "{}", procedure.id);
            is_harmless(&html);
        }
    }
}

#[test]
fn nothing_that_stands_in_a_text_becomes_markup() {
    let hostile = "\"><script>alert(1)</script><img src=x onerror='a'>&amp;\u{202e}";
    let one = || hostile.to_owned();
    let both = || (one(), one());
    let list = List {
        language: both(),
        title: one(),
        summary: Some(one()),
        not: Some(one()),
        notes: vec![(one(), vec![one()])],
        sections: vec![(
            one(),
            vec![Row {
                number: 1,
                ticked: Some(true),
                marks: vec![one()],
                condition: Some(one()),
                words: one(),
                term: Some((one(), Some(one()))),
                figure: Some((
                    one(),
                    Origin {
                        title: one(),
                        language: one(),
                        url: format!("https://example.org/{hostile}"),
                        dates: one(),
                    },
                )),
                page: Some(Page {
                    name: one(),
                    url: format!("https://example.org/{hostile}"),
                    official: Some(both()),
                    about: vec![one()],
                }),
            }],
        )],
        help: (
            one(),
            vec![Near {
                name: both(),
                what: Some(one()),
                phone: Some(one()),
                url: Some(format!("https://example.org/{hostile}")),
            }],
        ),
        sources: (
            one(),
            vec![Origin {
                title: one(),
                language: one(),
                url: format!("https://example.org/{hostile}"),
                dates: one(),
            }],
        ),
        foot: vec![one()],
        dated: true,
    };
    let html = file::html(&list);
    is_harmless(&html);
    assert!(words_of(&html).contains(hostile));
}

#[test]
fn a_list_without_answers_says_for_whom_it_is() {
    let pack = pack();
    let eqpr = pack.procedure("eqpr").expect("the passport");
    let texts = texts("en", "eqpr");
    let blank = carry(&pack, "en", eqpr, &Answers::new(), false, &[]);
    assert_eq!(blank.list.notes[0].0, texts.say("checklist-for-whom"));
    let asked = carry(&pack, "en", eqpr, &asylum_seeker(&pack), false, &[]);
    assert_eq!(asked.list.notes[0].0, texts.say("checklist-holds-if"));
}

#[test]
fn that_nobody_needs_a_protection_shapes_the_list_and_is_not_said() {
    let pack = pack();
    let status = pack.fact("protection").expect("a question of ours");
    let none = pack.facts[usize::from(status.0)]
        .option("none")
        .expect("an option of it");
    let answers = walked(&pack, none, 0);
    assert!(answers.get(status).is_some());
    assert!(
        carried(&pack, &answers, today(), false)
            .get(status)
            .is_some()
    );
    assert!(named(&pack, &answers, today(), false).get(status).is_none());
    assert_eq!(
        named(&pack, &answers, today(), true),
        carried(&pack, &answers, today(), true)
    );
}
