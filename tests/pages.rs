//! Every page renders natively, in every language, from the content as it stands.

#[path = "pages/signed.rs"]
mod signed;

use chrono::NaiveDate;
use jalon::{Options, Place, Remember, Screen, Source, Who, Wishes, to_html};
use jalon_link::{Bundle, encode};
use jalon_rules::{
    Answer, Answers, Kind, OptionId, Pack, ProcedureId, Standing, carried, deadlines, overview,
    route,
};
use std::{collections::BTreeMap, path::Path, rc::Rc, sync::LazyLock};

static FILES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let content =
        jalon_pack::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the content is sound");
    jalon_pack::compile(&content)
        .into_iter()
        .map(|(name, bytes)| (name.clone(), bytes.clone()))
        .collect()
});

const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day of the calendar")
}

fn pack() -> Pack {
    postcard::from_bytes(&FILES["pack.bin"]).expect("the compiled pack reads back")
}

fn page_without(
    language: &str,
    who: Who,
    answers: &Answers,
    screen: Screen,
    missing: &'static str,
) -> String {
    let reader = move |path: &str| {
        if !missing.is_empty() && path.ends_with(missing) {
            None
        } else {
            FILES.get(path).cloned()
        }
    };
    to_html(Options {
        source: Source::AtHand(Rc::new(reader)),
        instance: "one".to_owned(),
        languages: vec![language.to_owned()],
        today: today(),
        place: Place::Element,
        history: false,
        wishes: Wishes::default(),
        begin: Some((answers.clone(), screen, who)),
        preset: Answers::new(),
        remember: Remember::Offer,
        address: "https://jalon.example/".to_owned(),
        link: None,
    })
}

fn page(language: &str, answers: &Answers, screen: Screen) -> String {
    page_for(language, Who::Person, answers, screen)
}

fn page_for(language: &str, who: Who, answers: &Answers, screen: Screen) -> String {
    let html = page_without(language, who, answers, screen, "");
    assert!(
        html.contains("<h1"),
        "{language} {screen:?} has no heading: {html}"
    );
    assert!(
        !html.contains("[…]"),
        "{language} {screen:?} lacks a text: {html}"
    );
    html
}

/// Answers each question with the option at this place (the last one where there are fewer), until none is left.
fn walked(pack: &Pack, place: usize) -> Vec<Answers> {
    let mut answers = Answers::new();
    let mut states = vec![answers.clone()];
    while let Some(fact) = route(pack, &answers, today()).next {
        let answer = match &pack.facts[usize::from(fact.0)].kind {
            Kind::Choice { options, .. } => Answer::One(OptionId(
                u16::try_from(place.min(options.len() - 1)).expect("few options"),
            )),
            Kind::Choices { .. } => Answer::Several(vec![OptionId(0)]),
            Kind::Number { min, .. } => Answer::Number(*min),
            Kind::Money => Answer::Unknown,
        };
        answers
            .set(pack, fact, answer)
            .expect("the answer fits the question");
        states.push(answers.clone());
    }
    states
}

#[test]
fn every_question_renders_in_every_language() {
    let pack = pack();
    for language in LANGUAGES {
        for (fact, definition) in pack.facts() {
            let html = page(language, &Answers::new(), Screen::Question(fact));
            assert!(html.contains("<form"), "{} has no form", definition.id);
        }
    }
}

#[test]
fn every_checklist_renders_for_somebody_who_was_asked_nothing() {
    let pack = pack();
    for language in LANGUAGES {
        for (id, procedure) in pack.procedures() {
            let html = page(language, &Answers::new(), Screen::Checklist(id));
            assert!(
                html.contains("class=\"line"),
                "{} has no lines",
                procedure.id
            );
        }
    }
}

#[test]
fn results_answers_and_checklists_render_along_many_ways() {
    let pack = pack();
    for place in 0..8 {
        let language = LANGUAGES[place % LANGUAGES.len()];
        for answers in walked(&pack, place) {
            page(language, &answers, Screen::Result);
            page(language, &answers, Screen::Answers);
        }
        let last = walked(&pack, place).pop().expect("at least the beginning");
        for (id, _) in pack.procedures() {
            page(language, &last, Screen::Checklist(id));
        }
    }
}

#[test]
fn the_first_page_the_search_and_the_word_before_wiping_render() {
    for language in LANGUAGES {
        for screen in [
            Screen::Home,
            Screen::Find,
            Screen::StartAgain,
            Screen::NextPerson,
            Screen::Questions,
        ] {
            page(language, &Answers::new(), screen);
        }
    }
}

#[test]
fn everybody_who_fills_it_in_has_words_for_every_page() {
    let pack = pack();
    for (at, who) in [Who::Helper, Who::Employer].into_iter().enumerate() {
        let language = LANGUAGES[at];
        for answers in walked(&pack, at) {
            page_for(language, who, &answers, Screen::Questions);
            page_for(language, who, &answers, Screen::Result);
        }
        for (id, _) in pack.procedures() {
            page_for(language, who, &Answers::new(), Screen::Checklist(id));
        }
    }
}

#[test]
fn what_is_asked_next_stands_on_the_page_of_all_questions() {
    let pack = pack();
    for place in 0..8 {
        for answers in walked(&pack, place) {
            if let Some(next) = route(&pack, &answers, today()).next {
                let all = overview(&pack, &answers, today());
                assert!(
                    all.contains(&(next, Standing::InPlay)),
                    "{} is asked next and missing among {all:?}",
                    pack.facts[usize::from(next.0)].id
                );
            }
        }
    }
}

#[test]
fn a_missing_file_leaves_words_and_a_way_on() {
    let html = page_without(
        "en",
        Who::Person,
        &Answers::new(),
        Screen::Checklist(ProcedureId(0)),
        "/eqpr.txt",
    );
    assert!(
        html.contains("role=\"alert\"") && html.contains("Try again"),
        "{html}"
    );
}

#[test]
fn ids_are_told_apart_by_instance() {
    let pack = pack();
    let (fact, _) = pack
        .facts()
        .find(|(_, fact)| fact.kind == Kind::Money)
        .expect("pay is asked");
    let country = pack.roles.country;
    let mut answers = Answers::new();
    answers
        .set(&pack, country, Answer::One(OptionId(0)))
        .expect("a country");
    let html = page("en", &answers, Screen::Question(fact));
    for part in html.split(" id=\"").skip(1) {
        assert!(
            part.starts_with("one-"),
            "an id of the document: {}",
            &part[..part.len().min(30)]
        );
    }
}

/// The sheet of the paper page: what is printed.
fn sheet(html: &str) -> &str {
    let start = html
        .find("class=\"paper-sheet\"")
        .expect("the page has a sheet");
    let end = html[start..].find("</article>").expect("the sheet ends");
    &html[start..start + end]
}

#[test]
fn every_list_goes_on_paper_in_every_language() {
    let pack = pack();
    for language in LANGUAGES {
        for (id, procedure) in pack.procedures() {
            let html = page(language, &Answers::new(), Screen::Paper(id));
            let sheet = sheet(&html);
            for part in [
                "paper-opening",
                "paper-fields",
                "paper-originals",
                "paper-line",
                "code-address",
                "paper-source",
                "paper-closing",
            ] {
                assert!(sheet.contains(part), "{} lacks {part}", procedure.id);
            }
            assert!(
                !sheet.contains("<button"),
                "{}: a button on paper",
                procedure.id
            );
        }
    }
    let whos = [Who::Person, Who::Helper, Who::Employer];
    for (place, (language, who)) in LANGUAGES.into_iter().zip(whos).enumerate() {
        let last = walked(&pack, place).pop().expect("at least the beginning");
        for (id, _) in pack.procedures() {
            page_for(language, who, &last, Screen::Paper(id));
        }
    }
}

#[test]
fn what_a_day_rests_on_is_named_on_paper() {
    let pack = pack();
    let country = pack.roles.country;
    let france = pack.facts[usize::from(country.0)]
        .option("FR")
        .expect("a country of ours");
    let mut answers = Answers::new();
    answers
        .set(&pack, country, Answer::One(france))
        .expect("it fits");
    let mut only_days = 0;
    for (id, procedure) in pack.procedures() {
        let html = page("fr", &answers, Screen::Paper(id));
        let sheet = sheet(&html);
        for due in deadlines(&pack, id, &answers, today(), &BTreeMap::new()) {
            let source = procedure.deadlines[due.deadline].source;
            let title = &pack.sources[usize::from(source.0)].title;
            let title = title.replace('&', "&amp;");
            assert!(sheet.contains(&title), "{}: {title}", procedure.id);
            only_days += usize::from(procedure.items.iter().all(|item| item.source != source));
        }
    }
    assert!(only_days > 0, "no day rests on anything of its own");
}

#[test]
fn the_official_page_of_a_list_stands_on_paper_once_with_its_code_and_then_by_its_number() {
    let pack = pack();
    let id = pack.procedure("eqpr").expect("a procedure of ours");
    let html = page("en", &Answers::new(), Screen::Paper(id));
    let sheet = sheet(&html);
    assert!(sheet.contains("class=\"code\""), "no code");
    assert!(
        sheet.contains("see no."),
        "no address is said again by number"
    );
    let cards: Vec<&str> = sheet
        .split("class=\"paper-card\"")
        .skip(1)
        .map(|card| card.split("</bdi></div>").next().expect("an address"))
        .collect();
    let mut different = cards.clone();
    different.sort_unstable();
    different.dedup();
    assert_eq!(cards.len(), different.len());
}

/// Whoever has or seeks protection, paper says the same: which kind it is cannot be read from any word of it.
#[test]
fn no_protection_stands_on_paper_unasked() {
    let pack = pack();
    let protection = pack.fact("protection").expect("a question of ours");
    let fact = pack.facts[usize::from(protection.0)].clone();
    let with = |kind: &str, others: &Answers| {
        let mut answers = others.clone();
        let option = fact.option(kind).expect("an option of ours");
        answers
            .set(&pack, protection, Answer::One(option))
            .expect("it fits");
        answers
    };
    let mut others = Answers::new();
    for (name, option) in [
        ("aim", "recognition"),
        ("country", "FR"),
        ("paper_use", "job"),
        ("residence_country", "FR"),
    ] {
        let id = pack.fact(name).expect("a question of ours");
        let option = pack.facts[usize::from(id.0)].option(option).expect(option);
        let several = matches!(pack.facts[usize::from(id.0)].kind, Kind::Choices { .. });
        let answer = if several {
            Answer::Several(vec![option])
        } else {
            Answer::One(option)
        };
        others.set(&pack, id, answer).expect("it fits");
    }
    for language in LANGUAGES {
        for name in ["eqpr", "enic-naric", "regulated-profession"] {
            let id = pack.procedure(name).expect("a procedure of ours");
            let of = |kind| page(language, &with(kind, &others), Screen::Paper(id));
            let refugee = of("refugee");
            for kind in ["asylum-pending", "subsidiary", "temporary", "stateless"] {
                assert_eq!(
                    sheet(&refugee),
                    sheet(&of(kind)),
                    "{name} tells {kind} from refugee in {language}"
                );
            }
        }
    }
}

/// The page that comes up when a link is opened, for somebody with these answers here.
fn page_by_link(language: &str, here: Option<Answers>, link: &str) -> String {
    let html = to_html(Options {
        source: Source::AtHand(Rc::new(|path: &str| FILES.get(path).cloned())),
        instance: "one".to_owned(),
        languages: vec![language.to_owned()],
        today: today(),
        place: Place::Page,
        history: true,
        wishes: Wishes::default(),
        begin: here.map(|answers| (answers, Screen::Answers, Who::Person)),
        preset: Answers::new(),
        remember: Remember::Offer,
        address: "https://jalon.example/".to_owned(),
        link: Some(link.to_owned()),
    });
    assert!(
        html.contains("<h1") && !html.contains("[…]"),
        "{language}: {html}"
    );
    html
}

#[test]
fn a_link_opens_its_list_or_says_in_every_language_why_not() {
    let pack = pack();
    let mut answers = Answers::new();
    answers
        .set(&pack, pack.roles.aim, Answer::One(OptionId(0)))
        .expect("it fits");
    let bundle = |language: &str| Bundle {
        answers: answers.clone(),
        procedure: pack.procedure("eqpr"),
        ticks: ["eqpr/email".to_owned()].into(),
        language: language.to_owned(),
    };
    // A question that this edition does not know, and a tick that goes with it.
    let mut other = pack.clone();
    let at = pack.procedure("eqpr").expect("a procedure");
    other.facts[0].id = "asked_elsewhere".into();
    other.procedures[usize::from(at.0)].items[0].id = "done-elsewhere".into();
    for language in LANGUAGES {
        let link = encode(&pack, &bundle(language));
        // The language of the link comes before that of the device, and its list stands there, ticked.
        let opened = page_by_link("en", None, &link);
        assert!(
            opened.contains(&format!("lang=\"{language}\"")) && opened.contains("class=\"line")
        );
        // Where answers are, it asks first.
        let mut here = Answers::new();
        here.set(&pack, pack.roles.aim, Answer::One(OptionId(1)))
            .expect("it fits");
        let asks = page_by_link(language, Some(here.clone()), &link);
        assert!(
            !asks.contains("class=\"line") && asks.matches("class=\"button").count() == 2,
            "{asks}"
        );
        let older = Bundle {
            ticks: ["eqpr/done-elsewhere".to_owned()].into(),
            ..bundle(language)
        };
        let changed = page_by_link(language, None, &encode(&other, &older));
        assert!(changed.matches("<li>").count() >= 2, "{changed}");
        let damaged = &link[..link.len() - 3];
        let newer = "2HUGE".repeat(600);
        let pages: Vec<String> = [damaged, newer.as_str(), "contact"]
            .iter()
            .map(|link| page_by_link(language, None, link))
            .collect();
        assert_ne!(pages[0], pages[1]);
        assert_eq!(pages[1], pages[2]);
        let kept = page_by_link(language, Some(here), damaged);
        assert_ne!(kept, pages[0], "what is here is said to be still here");
    }
}

#[test]
fn a_guest_on_another_page_opens_no_link() {
    let pack = pack();
    let bundle = Bundle {
        procedure: pack.procedure("eqpr"),
        language: "ar".to_owned(),
        ..Bundle::default()
    };
    let html = to_html(Options {
        source: Source::AtHand(Rc::new(|path: &str| FILES.get(path).cloned())),
        instance: "one".to_owned(),
        languages: vec!["en".to_owned()],
        today: today(),
        place: Place::Element,
        history: false,
        wishes: Wishes::default(),
        begin: None,
        preset: Answers::new(),
        remember: Remember::Offer,
        address: "https://jalon.example/".to_owned(),
        link: Some(encode(&pack, &bundle)),
    });
    assert!(html.contains("lang=\"en\"") && !html.contains("class=\"line"));
}

#[test]
fn every_list_can_be_taken_along_by_whoever_was_asked_nothing() {
    let pack = pack();
    for language in LANGUAGES {
        for (id, procedure) in pack.procedures() {
            let html = page(language, &Answers::new(), Screen::Carry(id));
            assert!(
                html.contains("value=\"https://jalon.example/#"),
                "{} has no link",
                procedure.id
            );
        }
    }
}

#[test]
fn a_link_holds_what_may_leave_the_screen_and_nothing_else() {
    let pack = pack();
    let mut sensitive = 0;
    for place in [0, 3, 6] {
        for answers in walked(&pack, place) {
            let id = ProcedureId(0);
            let html = page("en", &answers, Screen::Carry(id));
            let link = html
                .split("value=\"https://jalon.example/#")
                .nth(1)
                .and_then(|rest| rest.split('"').next())
                .expect("a link");
            let arrived = jalon_link::decode(&pack, link)
                .expect("it can be read")
                .bundle;
            let kept = carried(&pack, &answers, today(), false);
            assert_eq!(arrived.answers, kept);
            assert_eq!(
                (arrived.procedure, arrived.language.as_str()),
                (Some(id), "en")
            );
            let all = carried(&pack, &answers, today(), true);
            sensitive += all.iter().count() - kept.iter().count();
            // Whoever has something to add is asked, and it is not added before.
            let asked = html.contains("aria-describedby");
            assert_eq!(asked, all != kept);
        }
    }
    assert!(sensitive > 0, "nobody had anything to keep back");
}
