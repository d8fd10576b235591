//! People: each file in `personas/` is somebody's answers, and what must come of them.
//!
//! Read by the same function as the answers of `jalon route`, judged by the same rules as on the page. One run says everything
//! that is wrong with everybody.

use chrono::NaiveDate;
use jalon_cli::{Words, answers_from_json, checklist::markdown, route::verdict};
use jalon_pack::Content;
use jalon_rules::{Answers, Pack, ProcedureId, Route, Variant, checklist, route};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// A person.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    /// Who, in one line.
    title: String,
    /// The day of asking.
    on: toml::value::Datetime,
    /// The rule that this person stands for, in one sentence.
    rule: String,
    /// The sources it rests on, by their names in `content/sources/`.
    source: Vec<String>,
    answers: toml::Table,
    expect: Expect,
}

/// What must come of the answers. What is not named is not looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    verdicts: BTreeMap<String, String>,
    /// The procedure shown first.
    first: Option<String>,
    /// The starting point shown.
    start: Option<String>,
    /// The question that comes next. Where it is not named, no question may be left.
    next: Option<String>,
    #[serde(default)]
    checklist: BTreeMap<String, Lines>,
}

/// What must and must not stand in a checklist.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    #[serde(default)]
    items: Vec<String>,
    #[serde(default)]
    not_items: Vec<String>,
    /// Words that must stand in it, by language.
    #[serde(default)]
    says: BTreeMap<String, Vec<String>>,
    /// Words that must not, by language.
    #[serde(default)]
    not_says: BTreeMap<String, Vec<String>>,
}

#[test]
fn everybody_gets_what_their_file_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("personas");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("tests/personas is a folder")
        .map(|entry| entry.expect("its entries can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "tests/personas holds nobody");
    let root = folder.ancestors().nth(2).expect("the folder lies in the checkout");
    let content = match jalon_pack::load(root) {
        Ok(content) => content,
        Err(report) => panic!("{report}"),
    };
    let mut wrong = Vec::new();
    for file in &files {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let text = fs::read_to_string(file).expect("a file that is listed can be read");
        let found = match toml::from_str::<Person>(&text) {
            Ok(person) => match judge(&content, &person) {
                found if found.is_empty() => continue,
                found => format!("{}. {}\n  {}", person.title, person.rule, found.join("\n  ")),
            },
            Err(error) => error.to_string(),
        };
        wrong.push(format!("{name}: {found}"));
    }
    assert!(wrong.is_empty(), "{} of {} people:\n{}", wrong.len(), files.len(), wrong.join("\n"));
}

/// Everything that is not as the file says.
fn judge(content: &Content, person: &Person) -> Vec<String> {
    let pack = &content.pack;
    let mut wrong = Vec::new();
    for source in &person.source {
        if !pack.sources.iter().any(|known| known.id == *source) {
            wrong.push(format!("there is no source `{source}`"));
        }
    }
    let Ok(on) = person.on.to_string().parse::<NaiveDate>() else {
        wrong.push(format!("`on` is a day like 2026-11-22, not {}", person.on));
        return wrong;
    };
    let read = serde_json::to_string(&person.answers).map_err(|error| error.to_string());
    let read = read.and_then(|json| answers_from_json(pack, &json).map_err(|error| error.to_string()));
    let answers = match read {
        Ok(answers) => answers,
        Err(error) => {
            wrong.push(error);
            return wrong;
        }
    };
    let route = route(pack, &answers, on);
    wrong.extend(judge_route(pack, &route, &person.expect));
    for (name, lines) in &person.expect.checklist {
        match pack.procedure(name) {
            Some(id) => wrong.extend(judge_checklist(content, id, &answers, on, lines)),
            None => wrong.push(format!("there is no procedure `{name}`")),
        }
    }
    wrong
}

fn judge_route(pack: &Pack, route: &Route, expect: &Expect) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut compare = |what: &str, wanted: Option<&str>, got: Option<&str>| {
        if wanted != got {
            let or_none = |value: Option<&str>| value.unwrap_or("none").to_owned();
            wrong.push(format!("{what} should be {}, but is {}", or_none(wanted), or_none(got)));
        }
    };
    for (name, wanted) in &expect.verdicts {
        let outcome = pack.procedure(name).and_then(|id| route.outcome(id));
        compare(name, Some(wanted), outcome.map(|outcome| verdict(outcome.verdict)));
    }
    let procedure = |id: &ProcedureId| pack.procedures.get(usize::from(id.0)).map(|procedure| procedure.id.as_str());
    if expect.first.is_some() {
        compare("what is shown first", expect.first.as_deref(), route.shown.first().and_then(procedure));
    }
    if expect.start.is_some() {
        let start = route.start.and_then(|id| pack.starts.get(usize::from(id.0)));
        compare("the starting point", expect.start.as_deref(), start.map(|start| start.id.as_str()));
    }
    let next = route.next.and_then(|id| pack.facts.get(usize::from(id.0)));
    compare("the next question", expect.next.as_deref(), next.map(|fact| fact.id.as_str()));
    wrong
}

fn judge_checklist(content: &Content, id: ProcedureId, answers: &Answers, on: NaiveDate, expect: &Lines) -> Vec<String> {
    let pack = &content.pack;
    let procedure = &pack.procedures[usize::from(id.0)];
    let resolved = checklist(pack, id, answers, on);
    let shown: Vec<_> = resolved
        .sections
        .iter()
        .flat_map(|section| &section.lines)
        .filter(|line| line.protected != Some(Variant::LeftOut))
        .filter_map(|line| procedure.items.get(line.item))
        .map(|item| item.id.as_str())
        .collect();
    let mut wrong = Vec::new();
    for (wanted, ids) in [(true, &expect.items), (false, &expect.not_items)] {
        for item in ids {
            if !procedure.items.iter().any(|known| known.id == *item) {
                wrong.push(format!("{} has no line `{item}`", procedure.id));
            } else if shown.contains(&item.as_str()) != wanted {
                let word = if wanted { "should" } else { "must not" };
                wrong.push(format!("the checklist of {} {word} have the line `{item}`", procedure.id));
            }
        }
    }
    for (wanted, texts) in [(true, &expect.says), (false, &expect.not_says)] {
        for (language, texts) in texts {
            let words = match Words::new(content, Some(language)) {
                Ok(words) => words,
                Err(error) => {
                    wrong.push(error.to_string());
                    continue;
                }
            };
            let whole = plain(&markdown(pack, &words, id, answers, on));
            for text in texts.iter().filter(|text| whole.contains(&plain(text)) != wanted) {
                let word = if wanted { "should" } else { "must not" };
                wrong.push(format!("the checklist of {} in {language} {word} say \"{text}\"", procedure.id));
            }
        }
    }
    wrong
}

/// Without what differs only in how a text is set: kinds of space and of apostrophe, marks of direction.
fn plain(text: &str) -> String {
    let invisible = |letter: &char| !matches!(letter, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\\');
    let text: String = text.chars().filter(invisible).map(|letter| if letter == '’' { '\'' } else { letter }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
