//! People as data: who they are, what the law or a page says of them, and what they must be shown.
//!
//! One file of `personas/` is one situation with its near misses: the same person, a little different, for whom the answer
//! changes. Answers are read by the function behind `jalon route`, verdicts from what it prints. Each test states one property of
//! all of them and names every file that breaks it.

use chrono::NaiveDate;
use jalon_cli::{Walk, Words, answers_from_json, checklist::markdown, route::Printer, walk};
use jalon_pack::Content;
use jalon_rules::{
    Answers, Condition, ConditionKind, Expr, FactId, Property, Truth, Variant, Verdict, checklist,
    deadlines, holds, route,
};
use serde::Deserialize;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::OnceLock,
};

/// Questions in the middle of all people, and for 85 of 100 of them.
const IN_THE_MIDDLE: usize = 8;
const FOR_MOST: usize = 10;
/// Questions for anybody.
const FOR_ANYBODY: usize = 14;

/// Words that would send a person to their country of origin. Nobody who has or seeks protection, or does not say, meets them.
const ORIGIN: [(&str, &[&str]); 3] = [
    ("fr", &["ambassade", "consulat", "duplicata"]),
    ("en", &["embassy", "consulate", "duplicate"]),
    ("ar", &["سفارة", "قنصلية"]),
];

type ByProcedure = BTreeMap<String, BTreeSet<String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Persona {
    /// The situation in words.
    title: String,
    /// The day on which it is looked at.
    on: toml::value::Datetime,
    /// What is shown, naming the law or page.
    rule: String,
    /// What says so, by names in `content/sources/`.
    source: Vec<String>,
    /// Who fills it in, where it is not the person: `employer`, `adviser` or `organisation`.
    by: Option<By>,
    /// What this person gets wrong, by the names of `content/coverage/misunderstandings.toml`.
    #[serde(default)]
    mistakes: Vec<String>,
    /// As in `jalon route`.
    answers: toml::Table,
    /// The days this person writes down, by the names under which a visit keeps them: `procedure/date`.
    #[serde(default)]
    dates: BTreeMap<String, toml::value::Datetime>,
    expect: Expect,
    #[serde(default)]
    near_miss: Vec<NearMiss>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum By {
    Employer,
    Adviser,
    Organisation,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    /// The first result shown; without it nothing may be shown.
    first: Option<String>,
    /// The starting point; without it there may be none.
    start: Option<String>,
    /// The verdict on each procedure worth naming.
    verdicts: BTreeMap<String, String>,
    /// For each of these procedures, all conditions that fail.
    #[serde(default)]
    fails: ByProcedure,
    /// For each of these procedures, all conditions that are to check; must be given where the verdict is.
    #[serde(default)]
    to_check: ByProcedure,
    /// For each of these procedures, all causes why something is to check.
    #[serde(default)]
    causes: ByProcedure,
    questions_at_most: usize,
    #[serde(default)]
    checklist: BTreeMap<String, Lines>,
    /// For each of these procedures, all days that count for this person: the day, or `asked` while nothing tells it.
    #[serde(default)]
    due: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    #[serde(default)]
    items: Vec<String>,
    #[serde(default)]
    not_items: Vec<String>,
    /// Texts that stand in the checklist, by language.
    #[serde(default)]
    says: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    never_says: BTreeMap<String, Vec<String>>,
}

/// Almost the same person. Of what is shown first and where to start, only what is given is looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NearMiss {
    /// What the difference shows, where the change does not say it by itself.
    why: Option<String>,
    /// The answers that differ.
    change: toml::Table,
    first: Option<String>,
    start: Option<String>,
    #[serde(default)]
    verdicts: BTreeMap<String, String>,
    #[serde(default)]
    fails: ByProcedure,
    #[serde(default)]
    to_check: ByProcedure,
    #[serde(default)]
    causes: ByProcedure,
}

/// What is said of procedures, of a person and of a near miss alike.
struct Judged<'p> {
    verdicts: &'p BTreeMap<String, String>,
    fails: &'p ByProcedure,
    to_check: &'p ByProcedure,
    causes: &'p ByProcedure,
}

impl Expect {
    fn judged(&self) -> Judged<'_> {
        Judged {
            verdicts: &self.verdicts,
            fails: &self.fails,
            to_check: &self.to_check,
            causes: &self.causes,
        }
    }
}

impl NearMiss {
    fn judged(&self) -> Judged<'_> {
        Judged {
            verdicts: &self.verdicts,
            fails: &self.fails,
            to_check: &self.to_check,
            causes: &self.causes,
        }
    }
}

/// Where a set of answers leads.
struct Seen {
    answers: Answers,
    shown: Vec<String>,
    start: Option<String>,
    outcomes: BTreeMap<String, Outcome>,
}

#[derive(Default, PartialEq, Eq)]
struct Outcome {
    verdict: String,
    fails: BTreeSet<String>,
    to_check: BTreeSet<String>,
    causes: BTreeSet<String>,
}

struct Case {
    /// Name of the file.
    name: String,
    on: NaiveDate,
    persona: Persona,
    seen: Seen,
    /// One for each near miss.
    near: Vec<Seen>,
    walk: Walk,
}

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .expect("the tests stand inside the project");
        jalon_pack::load(root).unwrap_or_else(|report| panic!("{report}"))
    })
}

/// The texts of a language. Made for each use: a catalog stays in the thread that made it.
fn words(language: &str) -> Option<Words<'static>> {
    Words::new(content(), Some(language)).ok()
}

/// Everybody, with where their answers lead.
fn cases() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(read_cases)
}

fn read_cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("personas");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .expect("tests/personas can be read")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    let words = Words::new(content(), None).expect("the default language");
    let printer = Printer {
        pack: &content().pack,
        words: &words,
    };
    let mut wrong = Vec::new();
    let mut cases = Vec::new();
    for file in files {
        let name = file
            .file_name()
            .expect("a file")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(&file).expect("a text file");
        match toml::from_str(&text)
            .map_err(|error| error.to_string())
            .and_then(|persona| case(&printer, &name, persona))
        {
            Ok(case) => cases.push(case),
            Err(why) => wrong.push(format!("tests/personas/{name}: {why}")),
        }
    }
    none(&wrong);
    cases
}

fn case(printer: &Printer, name: &str, persona: Persona) -> Result<Case, String> {
    let day = persona.on.to_string().parse();
    let on = day.map_err(|_| format!("on = {}: write a day like 2026-11-22", persona.on))?;
    let seen = see(printer, &persona.answers, on)?;
    let near = persona.near_miss.iter().map(|miss| {
        let mut answers = persona.answers.clone();
        answers.extend(miss.change.clone());
        see(printer, &answers, on).map_err(|why| format!("near miss {}: {why}", changed(miss)))
    });
    let near = near.collect::<Result<_, _>>()?;
    let walk = walk(&content().pack, &seen.answers, None, on);
    Ok(Case {
        name: name.to_owned(),
        on,
        persona,
        seen,
        near,
        walk,
    })
}

fn see(printer: &Printer, answers: &toml::Table, on: NaiveDate) -> Result<Seen, String> {
    let json = serde_json::to_string(answers).map_err(|error| error.to_string())?;
    let answers = answers_from_json(printer.pack, &json).map_err(|trouble| trouble.to_string())?;
    let found = printer.route(&answers, &route(printer.pack, &answers, on), on);
    let outcomes = list(&found["procedures"])
        .map(|outcome| (text(&outcome["id"]), judge(outcome)))
        .collect();
    let shown = list(&found["shown"]).map(text).collect();
    Ok(Seen {
        answers,
        shown,
        start: found["start"].as_str().map(str::to_owned),
        outcomes,
    })
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().expect("a list").iter()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn judge(outcome: &Value) -> Outcome {
    let mut judged = Outcome {
        verdict: text(&outcome["verdict"]),
        ..Outcome::default()
    };
    for condition in list(&outcome["conditions"]) {
        match condition["status"].as_str() {
            Some("fails") => drop(judged.fails.insert(text(&condition["id"]))),
            Some("to-check") => drop(judged.to_check.insert(text(&condition["id"]))),
            _ => {}
        }
        judged
            .causes
            .extend(list(&condition["causes"]).map(|cause| text(&cause["cause"])));
    }
    judged
}

fn changed(miss: &NearMiss) -> String {
    serde_json::to_string(&miss.change).unwrap_or_default()
}

/// Fails with everything that was found, one line each.
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Compares what is said of procedures with what is seen.
fn compare(place: &str, judged: &Judged, seen: &Seen, wrong: &mut Vec<String>) {
    let listed = [judged.fails, judged.to_check, judged.causes]
        .into_iter()
        .flat_map(BTreeMap::keys);
    let named: BTreeSet<&String> = judged.verdicts.keys().chain(listed).collect();
    for id in named {
        let (Some(found), Some(verdict)) = (seen.outcomes.get(id), judged.verdicts.get(id)) else {
            wrong.push(format!(
                "{place}: {id} is no procedure, or has no verdict here"
            ));
            continue;
        };
        if *verdict != found.verdict {
            let (fails, to_check) = (&found.fails, &found.to_check);
            wrong.push(format!("{place}: {id}: expected {verdict}, found {} (fails {fails:?}, to check {to_check:?})", found.verdict));
            continue;
        }
        let nothing = BTreeSet::new();
        let mut same = |what: &str,
                        expected: Option<&BTreeSet<String>>,
                        found: &BTreeSet<String>,
                        must: bool| {
            if let Some(expected) = expected.or(must.then_some(&nothing))
                && expected != found
            {
                wrong.push(format!(
                    "{place}: {id}, {what}: expected {expected:?}, found {found:?}"
                ));
            }
        };
        same("fails", judged.fails.get(id), &found.fails, true);
        same(
            "to check",
            judged.to_check.get(id),
            &found.to_check,
            verdict == "to-check",
        );
        same("causes", judged.causes.get(id), &found.causes, false);
    }
}

fn facts(ids: &[FactId]) -> Vec<&'static str> {
    ids.iter()
        .map(|id| content().pack.facts[usize::from(id.0)].id.as_str())
        .collect()
}

#[test]
fn there_are_enough_people_each_told_once() {
    let titles: BTreeSet<_> = cases().iter().map(|case| &case.persona.title).collect();
    assert_eq!(titles.len(), cases().len(), "two files have the same title");
    assert!(cases().len() >= 100, "only {} people", cases().len());
    let silent = |case: &&Case| {
        case.persona.rule.is_empty()
            || case
                .persona
                .near_miss
                .iter()
                .any(|miss| miss.why.as_deref() == Some(""))
    };
    none(
        &cases()
            .iter()
            .filter(silent)
            .map(|case| format!("{}: say what is shown, and why", case.name))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn every_rule_names_a_source_of_the_content() {
    let known = |id: &str| content().pack.sources.iter().any(|source| source.id == id);
    let mut wrong = Vec::new();
    for case in cases() {
        let unknown = case.persona.source.iter().filter(|id| !known(id));
        wrong.extend(unknown.map(|id| format!("{}: there is no source {id}", case.name)));
        if case.persona.source.is_empty() {
            wrong.push(format!("{}: name a source", case.name));
        }
    }
    none(&wrong);
}

#[test]
fn everybody_gets_the_verdicts_that_the_rules_say() {
    let mut wrong = Vec::new();
    for case in cases() {
        compare(
            &case.name,
            &case.persona.expect.judged(),
            &case.seen,
            &mut wrong,
        );
    }
    none(&wrong);
}

#[test]
fn everybody_meets_first_what_comes_first() {
    let mut wrong = Vec::new();
    for case in cases() {
        let (expect, seen) = (&case.persona.expect, &case.seen);
        if expect.first.as_ref() != seen.shown.first() {
            wrong.push(format!(
                "{}: first expected {:?}, found {:?}",
                case.name, expect.first, seen.shown
            ));
        }
        if expect.start != seen.start {
            wrong.push(format!(
                "{}: start expected {:?}, found {:?}",
                case.name, expect.start, seen.start
            ));
        }
    }
    none(&wrong);
}

/// The days that somebody wrote down.
fn dates(case: &Case) -> BTreeMap<String, NaiveDate> {
    let day = |written: &toml::value::Datetime| written.to_string().parse().expect("a day");
    let written = case.persona.dates.iter();
    written
        .map(|(name, written)| (name.clone(), day(written)))
        .collect()
}

#[test]
fn everybody_sees_the_days_that_count() {
    let pack = &content().pack;
    let mut wrong = Vec::new();
    for case in cases() {
        let dates = dates(case);
        let names = pack.procedures.iter().flat_map(|procedure| {
            let all = procedure.deadlines.iter();
            all.flat_map(|one| [one.day_name(&procedure.id), one.letter_name(&procedure.id)])
        });
        let names: BTreeSet<String> = names.flatten().collect();
        let unknown = dates.keys().filter(|name| !names.contains(*name));
        wrong.extend(unknown.map(|name| format!("{}: no line asks for {name}", case.name)));
        for (procedure, expected) in &case.persona.expect.due {
            let Some(id) = pack.procedure(procedure) else {
                wrong.push(format!("{}: {procedure} is no procedure", case.name));
                continue;
            };
            let known = &pack.procedures[usize::from(id.0)].deadlines;
            let found = deadlines(pack, id, &case.seen.answers, case.on, &dates).into_iter();
            let found: BTreeMap<String, String> = found
                .map(|due| {
                    let day = due.day.map_or("asked".to_owned(), |day| day.to_string());
                    (known[due.deadline].id.clone(), day)
                })
                .collect();
            if *expected != found {
                wrong.push(format!(
                    "{}: {procedure}: expected {expected:?}, found {found:?}",
                    case.name
                ));
            }
        }
    }
    none(&wrong);
}

#[test]
fn a_small_difference_changes_the_answer() {
    let mut wrong = Vec::new();
    for case in cases() {
        for (miss, seen) in case.persona.near_miss.iter().zip(&case.near) {
            let place = format!("{}, near miss {}", case.name, changed(miss));
            compare(&place, &miss.judged(), seen, &mut wrong);
            if miss.first.is_some() && miss.first.as_ref() != seen.shown.first() {
                wrong.push(format!(
                    "{place}: first expected {:?}, found {:?}",
                    miss.first, seen.shown
                ));
            }
            if miss.start.is_some() && miss.start != seen.start {
                wrong.push(format!(
                    "{place}: start expected {:?}, found {:?}",
                    miss.start, seen.start
                ));
            }
            for id in miss
                .verdicts
                .keys()
                .filter(|id| seen.outcomes.get(*id) == case.seen.outcomes.get(*id))
            {
                wrong.push(format!("{place}: nothing changes for {id}"));
            }
            if miss.verdicts.is_empty()
                && seen.start == case.seen.start
                && seen.shown == case.seen.shown
            {
                wrong.push(format!("{place}: nothing changes"));
            }
        }
    }
    none(&wrong);
}

/// Answers that nobody asks for make no difference, and the walk never meets a question that the file does not answer.
#[test]
fn the_questions_asked_are_enough() {
    let pack = &content().pack;
    let mut wrong = Vec::new();
    for case in cases() {
        let unanswered: Vec<_> = case
            .walk
            .asked
            .iter()
            .copied()
            .filter(|fact| case.seen.answers.get(*fact).is_none())
            .collect();
        if !unanswered.is_empty() {
            wrong.push(format!(
                "{}: answer {:?} too",
                case.name,
                facts(&unanswered)
            ));
            continue;
        }
        let all = route(pack, &case.seen.answers, case.on);
        for (played, known) in case.walk.route.outcomes.iter().zip(&all.outcomes) {
            // Without a country or an aim nothing is asked any further, so more answers may settle more.
            if played.verdict != known.verdict && played.verdict != Verdict::NotExamined {
                let id = &pack.procedures[usize::from(known.procedure.0)].id;
                wrong.push(format!(
                    "{}: {id} is {:?} by the questions asked, {:?} by all answers",
                    case.name, played.verdict, known.verdict
                ));
            }
        }
        if (case.walk.route.start, &case.walk.route.shown) != (all.start, &all.shown) {
            wrong.push(format!(
                "{}: the questions asked lead elsewhere than all answers",
                case.name
            ));
        }
    }
    none(&wrong);
}

#[test]
fn no_answer_is_given_that_no_question_takes() {
    let pack = &content().pack;
    let mut wrong = Vec::new();
    for case in cases() {
        for (fact, _) in case.seen.answers.iter() {
            let fact = &pack.facts[usize::from(fact.0)];
            if holds(pack, &fact.asked_if, &case.seen.answers, case.on) == Truth::False {
                wrong.push(format!("{}: {} does not apply", case.name, fact.id));
            }
        }
    }
    none(&wrong);
}

#[test]
fn few_questions_are_enough() {
    let mut counts: Vec<(usize, &str)> = cases()
        .iter()
        .map(|case| (case.walk.asked.len(), case.name.as_str()))
        .collect();
    counts.sort_unstable();
    let (longest, who) = counts[counts.len() - 1];
    println!(
        "{} people: {} questions in the middle, {} for 85 of 100, {longest} at most ({who})",
        counts.len(),
        counts[counts.len() / 2].0,
        counts[counts.len() * 85 / 100].0,
    );
    let mut wrong = Vec::new();
    for (share, most) in [(50, IN_THE_MIDDLE), (85, FOR_MOST), (100, FOR_ANYBODY)] {
        let found = counts[(counts.len() - 1) * share / 100].0;
        if found > most {
            wrong.push(format!(
                "{share} of 100 people need {found} questions, {most} are enough"
            ));
        }
    }
    for case in cases() {
        let (asked, most) = (
            facts(&case.walk.asked),
            case.persona.expect.questions_at_most,
        );
        if asked.len() > most {
            wrong.push(format!(
                "{}: {most} questions expected at most, found {}: {asked:?}",
                case.name,
                asked.len()
            ));
        }
    }
    none(&wrong);
}

#[test]
fn checklists_have_the_lines_of_the_situation() {
    let pack = &content().pack;
    let mut wrong = Vec::new();
    for case in cases() {
        for (id, lines) in &case.persona.expect.checklist {
            let Some(procedure) = pack.procedure(id) else {
                wrong.push(format!("{}: there is no procedure {id}", case.name));
                continue;
            };
            let known = &pack.procedures[usize::from(procedure.0)].items;
            let resolved = checklist(pack, procedure, &case.seen.answers, case.on);
            let shown = resolved
                .sections
                .iter()
                .flat_map(|section| &section.lines)
                .filter(|line| line.protected != Some(Variant::LeftOut));
            let shown: BTreeSet<&str> = shown.map(|line| known[line.item].id.as_str()).collect();
            for (items, wanted) in [(&lines.items, true), (&lines.not_items, false)] {
                for item in items {
                    if !known.iter().any(|known| known.id == *item) {
                        wrong.push(format!("{}: {id} has no line {item}", case.name));
                    } else if shown.contains(item.as_str()) != wanted {
                        let (expected, found) = if wanted {
                            ("shown", "not")
                        } else {
                            ("not shown", "shown")
                        };
                        wrong.push(format!(
                            "{}: {id}, line {item}: expected {expected}, found {found}",
                            case.name
                        ));
                    }
                }
            }
        }
    }
    none(&wrong);
}

/// Without what differs only in how a text is set: kinds of space and apostrophe, marks of direction, capitals.
fn plain(text: &str) -> String {
    let invisible = |letter: &char| {
        matches!(
            letter,
            '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\\'
        )
    };
    let text: String = text
        .chars()
        .filter(|letter| !invisible(letter))
        .map(|letter| if letter == '’' { '\'' } else { letter })
        .collect();
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

fn written(case: &Case, id: &str, words: &Words) -> Option<String> {
    let pack = &content().pack;
    Some(plain(&markdown(
        pack,
        words,
        pack.procedure(id)?,
        &case.seen.answers,
        case.on,
        &dates(case),
    )))
}

#[test]
fn checklists_say_what_matters() {
    let mut wrong = Vec::new();
    for case in cases() {
        for (id, lines) in &case.persona.expect.checklist {
            for (texts, wanted) in [(&lines.says, true), (&lines.never_says, false)] {
                for (language, texts) in texts {
                    let Some(list) = words(language).and_then(|words| written(case, id, &words))
                    else {
                        wrong.push(format!(
                            "{}: there is no {id} in the language {language}",
                            case.name
                        ));
                        continue;
                    };
                    for text in texts
                        .iter()
                        .filter(|text| list.contains(&plain(text)) != wanted)
                    {
                        let does = if wanted { "does not say" } else { "says" };
                        wrong.push(format!("{}: {id} in {language} {does} {text:?}", case.name));
                    }
                }
            }
        }
    }
    none(&wrong);
}

#[test]
fn nobody_who_may_need_protection_is_sent_to_the_country_they_left() {
    let pack = &content().pack;
    let mut wrong = Vec::new();
    for (language, given_away) in ORIGIN {
        let words = words(language).expect("a shipped language");
        for case in cases().iter().filter(|case| {
            holds(pack, &pack.protected, &case.seen.answers, case.on) != Truth::False
        }) {
            for procedure in &pack.procedures {
                let list = written(case, &procedure.id, &words).unwrap_or_default();
                let found = given_away.iter().filter(|word| list.contains(&plain(word)));
                wrong.extend(found.map(|word| {
                    format!("{}: {} in {language} says {word}", case.name, procedure.id)
                }));
            }
        }
    }
    none(&wrong);
}

#[test]
fn every_procedure_is_open_to_two_people() {
    let mut wrong = Vec::new();
    for procedure in &content().pack.procedures {
        // Where somebody else decides in every case, "to check" is the best that can be said.
        let always =
            |condition: &Condition| condition.decided_by.is_some() && condition.when == Expr::False;
        let wanted = if procedure.conditions.iter().any(always) {
            "to-check"
        } else {
            "open"
        };
        let said = |case: &&Case| {
            case.persona
                .expect
                .verdicts
                .get(&procedure.id)
                .is_some_and(|verdict| verdict == wanted)
        };
        let people = cases().iter().filter(said).count();
        if people < 2 {
            wrong.push(format!("{}: {wanted} to {people} people", procedure.id));
        }
    }
    none(&wrong);
}

#[test]
fn every_condition_stands_in_somebodys_way() {
    let mut met: BTreeSet<(&str, &str)> = BTreeSet::new();
    for case in cases() {
        let near = case.persona.near_miss.iter().map(NearMiss::judged);
        for judged in near.chain([case.persona.expect.judged()]) {
            for (id, conditions) in judged.fails.iter().chain(judged.to_check) {
                met.extend(
                    conditions
                        .iter()
                        .map(|condition| (id.as_str(), condition.as_str())),
                );
            }
        }
    }
    let mut wrong = Vec::new();
    for procedure in &content().pack.procedures {
        for condition in procedure
            .conditions
            .iter()
            .filter(|condition| condition.kind != ConditionKind::Assumed)
        {
            if !met.contains(&(procedure.id.as_str(), condition.id.as_str())) {
                wrong.push(format!(
                    "{}: {} stands in nobody's way",
                    procedure.id, condition.id
                ));
            }
        }
    }
    none(&wrong);
}

#[test]
fn every_answer_about_protection_is_somebodys() {
    let pack = &content().pack;
    let protection = pack.fact("protection").expect("a known fact");
    let given: BTreeSet<_> = cases()
        .iter()
        .filter_map(|case| case.persona.answers.get("protection")?.as_str())
        .collect();
    let options = pack.facts[usize::from(protection.0)]
        .options()
        .iter()
        .map(|option| option.id.as_str());
    let expected: BTreeSet<_> = options.chain(["unknown"]).collect();
    assert_eq!(given, expected);
}

#[test]
fn every_starting_point_is_somebodys() {
    let own = cases()
        .iter()
        .map(|case| case.persona.expect.start.as_deref());
    let near = cases().iter().flat_map(|case| {
        case.persona
            .near_miss
            .iter()
            .map(|miss| miss.start.as_deref())
    });
    let given: BTreeSet<_> = own.chain(near).flatten().collect();
    let expected: BTreeSet<_> = content()
        .pack
        .starts
        .iter()
        .map(|start| start.id.as_str())
        .collect();
    assert_eq!(given, expected);
}

/// Everything that people and their near misses answer to one question.
fn answered(fact: &str) -> impl Iterator<Item = &toml::Value> {
    cases().iter().flat_map(move |case| {
        let near = case.persona.near_miss.iter().map(|miss| &miss.change);
        near.chain([&case.persona.answers])
            .filter_map(move |answers| answers.get(fact))
    })
}

#[test]
fn somebody_does_not_know_the_answer_to_every_question() {
    let silent = |fact: &&jalon_rules::Fact| {
        !fact.is(Property::Detail)
            && !answered(&fact.id).any(|said| said.as_str() == Some("unknown"))
    };
    let missing: Vec<_> = content()
        .pack
        .facts
        .iter()
        .filter(silent)
        .map(|fact| format!("{}: everybody knows the answer", fact.id))
        .collect();
    none(&missing);
}

#[test]
fn somebody_chooses_every_country() {
    let given: BTreeSet<_> = answered("country")
        .filter_map(toml::Value::as_str)
        .collect();
    let missing: Vec<_> = content()
        .pack
        .countries
        .iter()
        .filter(|country| !given.contains(country.code.as_str()))
        .map(|country| format!("{}: nobody goes there", country.code))
        .collect();
    none(&missing);
}

#[test]
fn somebody_fills_it_in_for_somebody_else() {
    let given: BTreeSet<_> = cases().iter().filter_map(|case| case.persona.by).collect();
    assert_eq!(
        given,
        BTreeSet::from([By::Employer, By::Adviser, By::Organisation])
    );
}

#[test]
fn every_misunderstanding_is_somebodys() {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/coverage/misunderstandings.toml");
    let text = fs::read_to_string(file).expect("the list of misunderstandings");
    let list: toml::Table = toml::from_str(&text).expect("TOML");
    let known: BTreeSet<&str> = list["statement"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|statement| statement["id"].as_str())
        .collect();
    let given: BTreeSet<&str> = cases()
        .iter()
        .flat_map(|case| &case.persona.mistakes)
        .map(String::as_str)
        .collect();
    assert_eq!(given, known);
}
