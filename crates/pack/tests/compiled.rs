//! What the browser receives.

mod tree;

use jalon_pack::Content;
use jalon_rules::{Atom, Compare, Expr, FactId, Pack, Test};
use std::fs;

fn content(name: &str) -> Content {
    jalon_pack::load(&tree::base(name)).unwrap_or_else(|report| panic!("{report}"))
}

fn fact(pack: &Pack, id: &str) -> FactId {
    pack.fact(id).unwrap_or_else(|| panic!("no fact {id}"))
}

fn is_in(pack: &Pack, id: &str, option: &str) -> Expr {
    let at = fact(pack, id);
    let option = pack.facts[usize::from(at.0)]
        .option(option)
        .unwrap_or_else(|| panic!("no option {option}"));
    Expr::Atom(Atom {
        fact: at,
        test: Test::In(vec![option]),
    })
}

/// `protection != 'none' || !citizen`, where nationality is asked only of people with `protection == 'none'`.
#[test]
fn a_negated_test_still_needs_its_question_to_be_asked() {
    let pack = content("negated").pack;
    let permit = pack
        .procedure("permit")
        .and_then(|id| pack.procedures.get(usize::from(id.0)))
        .expect("it is there");
    let Expr::Any(parts) = &permit.conditions[0].when else {
        panic!("{:?}", permit.conditions[0].when)
    };
    let asked = is_in(&pack, "protection", "none");
    let mut found = 0;
    for part in parts {
        match part {
            Expr::Atom(Atom {
                fact: tested,
                test: Test::NotIn(_),
            }) => assert_eq!(*tested, fact(&pack, "protection")),
            Expr::All(both) => {
                assert!(both.contains(&asked), "{both:?}");
                let outside = |part: &Expr| {
                    matches!(part, Expr::Atom(Atom { fact: tested, test: Test::NotIn(list) })
                    if *tested == fact(&pack, "nationality") && list.len() == 3)
                };
                assert!(both.iter().any(outside), "{both:?}");
            }
            other => panic!("{other:?}"),
        }
        found += 1;
    }
    assert_eq!(found, 2);
}

#[test]
fn pay_is_compared_only_where_it_is_asked_and_offers_hang_on_the_country() {
    let pack = content("pay").pack;
    let permit = pack
        .procedure("permit")
        .and_then(|id| pack.procedures.get(usize::from(id.0)))
        .expect("it is there");
    let pay = Expr::Atom(Atom {
        fact: fact(&pack, "pay"),
        test: Test::Money(Compare::Ge, "threshold".to_owned()),
    });
    let offered = Expr::Atom(Atom {
        fact: fact(&pack, "country"),
        test: Test::Offered("lower-pay".to_owned()),
    });
    let recent = Expr::Atom(Atom {
        fact: fact(&pack, "diploma_year"),
        test: Test::Within(3),
    });
    let expected = Expr::any([
        Expr::all([is_in(&pack, "aim", "work"), pay]),
        Expr::all([offered, recent]),
    ]);
    assert_eq!(permit.conditions[1].when, expected);
}

#[test]
fn what_somebody_said_is_not_hung_on_anything() {
    let pack = content("said").pack;
    let statement = pack
        .procedure("statement")
        .and_then(|id| pack.procedures.get(usize::from(id.0)))
        .expect("it is there");
    let Expr::Atom(Atom {
        test: Test::Said(Some(option)),
        ..
    }) = &statement.items[0].when
    else {
        panic!("{:?}", statement.items[0])
    };
    assert_eq!(pack.facts[2].option_id(*option), "protected-unknown");
}

/// The base tree with three deadlines.
fn with_deadlines() -> std::path::PathBuf {
    let root = tree::base("deadlines");
    let add = |path: &str, more: &str| {
        let path = root.join(path);
        let text = fs::read_to_string(&path).expect("it is there");
        fs::write(&path, text + more).expect("writable");
    };
    add(
        "content/procedures/statement.toml",
        r#"
[[item]]
id = "court"
section = "refused"
source = "law"
[[deadline]]
id = "court"
from = "notified"
item = "court"
after = ["2 months", "60 days", "8 weeks", "1 year"]
counts_first_day = true
kind = "last-day"
lies = "past"
letter = true
authority = "diploma"
source = "law"
[[deadline]]
id = "renew"
from = "end"
item = "apply"
when = "country == 'FR'"
before = ["1 week"]
kind = "opens"
lies = "future"
source = "law"
[[deadline]]
id = "letter"
item = "court"
letter = true
source = "law"
"#,
    );
    for language in ["en", "fr"] {
        add(
            &format!("locales/{language}/procedures/statement.ftl"),
            "item-court = Go to court.
date-notified = Day of the letter
    .hint = At the top.
deadline-court = Last day: { $day }
date-end = Last day of the paper
deadline-renew = From { $day }
    .if = if you are in France
deadline-letter = Last day: { $day }
",
        );
    }
    root
}

#[test]
fn a_deadline_is_compiled_to_what_it_is_counted_by() {
    use jalon_rules::{Computed, DueKind, Lies, Span};
    let root = with_deadlines();
    let pack = jalon_pack::load(&root)
        .unwrap_or_else(|report| panic!("{report}"))
        .pack;
    let deadlines = &pack.procedures[1].deadlines;
    assert_eq!(
        deadlines[0].computed,
        Some(Computed {
            from: "notified".into(),
            lies: Lies::Past,
            before: false,
            spans: vec![
                Span::Months(2),
                Span::Days(60),
                Span::Days(56),
                Span::Months(12)
            ],
            counts_first_day: true,
        })
    );
    let said: Vec<_> = deadlines
        .iter()
        .map(|deadline| {
            let shape = (
                deadline.item,
                deadline.kind,
                deadline.letter,
                deadline.when == Expr::True,
            );
            (deadline.id.as_str(), shape)
        })
        .collect();
    assert_eq!(
        said,
        [
            ("court", (1, DueKind::LastDay, true, true)),
            ("renew", (0, DueKind::Opens, false, false)),
            ("letter", (1, DueKind::LastDay, true, true)),
        ]
    );
    assert_eq!(
        deadlines[1]
            .computed
            .as_ref()
            .map(|computed| (computed.before, computed.spans.clone())),
        Some((true, vec![Span::Days(7)]))
    );
    assert_eq!(deadlines[2].computed, None);
}

#[test]
fn the_pack_comes_back_from_its_bytes() {
    let content = content("bytes");
    let files = jalon_pack::compile(&content);
    let bytes = |path: &str| {
        &files
            .iter()
            .find(|(found, _)| found == path)
            .unwrap_or_else(|| panic!("no {path}"))
            .1
    };
    assert_eq!(
        postcard::from_bytes::<Pack>(bytes("pack.bin")),
        Ok(content.pack)
    );
    let regions: Vec<(String, String)> =
        postcard::from_bytes(bytes("fr/regions.bin")).expect("a list");
    assert_eq!(regions, content.languages[1].regions);
    assert!(
        regions
            .iter()
            .any(|(code, name)| code == "DE" && name == "Allemagne")
    );
    let languages: Vec<(String, String, String, bool)> =
        postcard::from_bytes(bytes("languages.bin")).expect("a list");
    assert_eq!(
        languages[0],
        (
            "en".to_owned(),
            "English".to_owned(),
            "ltr".to_owned(),
            true
        )
    );
}

/// The sources that nothing shown rests on stay at home, so the others get new numbers: everywhere.
#[test]
fn what_arrives_rests_on_the_sources_it_was_written_with() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let content = jalon_pack::load(&root).unwrap_or_else(|report| panic!("{report}"));
    let files = jalon_pack::compile(&content);
    let (_, bytes) = files
        .iter()
        .find(|(name, _)| name == "pack.bin")
        .expect("a pack is compiled");
    let arrived: Pack = postcard::from_bytes(bytes).expect("it reads back");
    assert!(arrived.sources.len() < content.pack.sources.len());
    let sources = |pack: &Pack| -> Vec<Vec<String>> {
        let url = |id: jalon_rules::SourceId| pack.sources[usize::from(id.0)].url.clone();
        let procedures = pack.procedures.iter().flat_map(|procedure| {
            let conditions = procedure.conditions.iter().map(|one| one.source);
            let items = procedure.items.iter().map(|one| one.source);
            let deadlines = procedure.deadlines.iter().map(|one| one.source);
            [
                conditions.map(url).collect(),
                items.map(url).collect(),
                deadlines.map(url).collect(),
            ]
        });
        let figures = pack.figures.iter().map(|figure| url(figure.source));
        let help = pack.help.iter().map(|help| url(help.source));
        procedures
            .chain([figures.collect(), help.collect()])
            .collect()
    };
    assert_eq!(sources(&arrived), sources(&content.pack));
}

#[test]
fn comments_stay_at_home_and_messages_do_not() {
    let files = jalon_pack::compile(&content("comments"));
    let parts: [(&str, &[&str]); 2] = [
        ("en/core.txt", &["title=", "aim--work=", "permit="]),
        (
            "en/ways.txt",
            &["link-portal=", "help-line=", "start-anybody=", ".needs="],
        ),
    ];
    for (path, messages) in parts {
        let (_, text) = files
            .iter()
            .find(|(found, _)| found == path)
            .expect("it is there");
        let text = String::from_utf8_lossy(text);
        assert!(!text.contains('#'), "{text}");
        for message in messages {
            assert!(text.contains(message), "{message} in {text}");
        }
    }
}

#[test]
fn every_country_condition_has_names_for_the_world() {
    let content = content("world");
    for language in &content.languages {
        assert_eq!(language.regions.len(), 244);
        assert!(
            language
                .regions
                .iter()
                .any(|(code, name)| code == "XK" && name == "Kosovo")
        );
    }
}

#[test]
fn figures_past_their_date_warn_only_on_a_day() {
    let root = tree::base("day");
    assert!(jalon_pack::load(&root).expect("sound").warnings.is_empty());
    let day = |year| chrono::NaiveDate::from_ymd_opt(year, 2, 1).expect("a day");
    let warnings = jalon_pack::load_on(&root, day(2027))
        .expect("sound")
        .warnings;
    assert!(
        warnings
            .iter()
            .any(|warning| warning.past_its_date && warning.place.source.path.ends_with("FR.toml"))
    );
}

#[test]
fn hidden_files_are_left_alone() {
    let root = tree::base("hidden");
    fs::write(root.join("content/.swp"), [0xff]).expect("writable");
    assert!(jalon_pack::load(&root).is_ok());
}

#[test]
fn former_ids_lead_straight_to_those_used_now() {
    let root = tree::base("renamed");
    let written = r#"
        [questions]
        status = "protection"
        stay = "status"
        [options]
        "status/asylum" = "temporary"
        "protection/seeker" = "asylum"
        "gone/any" = "none"
        [procedures]
        licence = "permit"
        [items]
        "licence/payslip" = "pay-slip"
        [removed]
        questions = ["gone"]
        options = ["stay/other"]
        items = ["statement/send"]
    "#;
    fs::write(root.join("content/renamed.toml"), written).expect("it can be written");
    let pack = jalon_pack::load(&root)
        .unwrap_or_else(|report| panic!("{report}"))
        .pack;
    let said = |list: &[jalon_rules::Former]| -> Vec<String> {
        let mut said: Vec<String> = list
            .iter()
            .map(|former| {
                let now = former.now.as_deref().unwrap_or("nothing");
                format!("{}/{} is {now}", former.of, former.id)
            })
            .collect();
        said.sort();
        said
    };
    assert_eq!(
        said(&pack.renamed.questions),
        [
            "/gone is nothing",
            "/status is protection",
            "/stay is protection"
        ]
    );
    assert_eq!(
        said(&pack.renamed.options),
        [
            "protection/asylum is temporary",
            "protection/other is nothing",
            "protection/seeker is temporary"
        ]
    );
    assert_eq!(said(&pack.renamed.procedures), ["/licence is permit"]);
    assert_eq!(
        said(&pack.renamed.items),
        ["permit/payslip is pay-slip", "statement/send is nothing"]
    );
    assert_eq!(
        pack.line_now("licence/payslip").as_deref(),
        Some("permit/pay-slip")
    );
    assert_eq!(
        pack.line_now("statement/apply").as_deref(),
        Some("statement/apply")
    );
    assert_eq!(pack.line_now("statement/send"), None);
    assert_eq!(pack.line_now("nothing"), None);
}
