//! `jalon`: check the content, see what is asked, route a person, print a checklist.

use chrono::{NaiveDate, Utc};
use clap::{Args, Parser, Subcommand};
use jalon_cli::{
    Words, answers::near, answers_from_json, answers_from_toml, checklist, coverage, dated, facts,
    link, route::Printer, walk,
};
use jalon_pack::{Content, Coverage, Report};
use jalon_rules::{Answers, Pack, ProcedureId, Route, route};
use serde_json::{Value, json};
use std::{
    env,
    ffi::OsStr,
    fmt, fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// The editor's bench of Jalon.
#[derive(Parser)]
#[command(name = "jalon", version)]
struct Cli {
    /// The folder that holds content/ and locales/ [default: the nearest one upwards]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read everything and say what is wrong, where, and what to write
    Check {
        /// What is past its date is an error
        #[arg(long)]
        strict: bool,
        #[command(flatten)]
        day: Day,
    },
    /// List every fact with its question and options
    Facts {
        /// As JSON, the only form there is
        #[arg(long, required = true)]
        json: bool,
        #[command(flatten)]
        language: Language,
        #[command(flatten)]
        day: Day,
    },
    /// Say where answers lead
    Route {
        #[command(flatten)]
        people: People,
    },
    /// Play people who know these answers and say "I don't know" to everything else
    Walk {
        #[command(flatten)]
        people: People,
        /// The checklist to open [default: the first shown]
        #[arg(long, value_name = "ID")]
        procedure: Option<String>,
    },
    /// List what the texts say that the content rests on, and what carries each statement
    Coverage {
        /// The name of a file of content/coverage [default: all of them]
        name: Option<String>,
        /// Only what nothing has to carry, with the reason
        #[arg(long)]
        waived: bool,
        #[command(flatten)]
        day: Day,
    },
    /// Write what stands after the # of a link with these answers, or read such a text
    Link {
        /// A JSON file, a TOML file with a table [answers], or - for the standard input
        #[arg(required_unless_present = "read")]
        answers: Option<PathBuf>,
        /// The procedure whose checklist the link opens
        #[arg(long, value_name = "ID")]
        open: Option<String>,
        /// A line that is ticked, as procedure/item; may be given several times
        #[arg(long, value_name = "LINE")]
        tick: Vec<String>,
        /// Read this text, or the address it stands in, and print what it carries and what of it no longer applies
        #[arg(long, value_name = "TEXT", conflicts_with_all = ["answers", "open", "tick", "lang"])]
        read: Option<String>,
        #[command(flatten)]
        language: Language,
        #[command(flatten)]
        day: Day,
    },
    /// Write a checklist as Markdown
    Checklist {
        /// The procedure
        procedure: String,
        /// A JSON file, a TOML file with a table [answers], or - for the standard input
        answers: PathBuf,
        /// A day that the person wrote down, as notified=2026-11-22; may be given several times
        #[arg(long, value_name = "NAME=DATE")]
        date: Vec<String>,
        #[command(flatten)]
        language: Language,
        #[command(flatten)]
        day: Day,
    },
}

/// Whose answers to look at, and how to print what they lead to.
#[derive(Args)]
struct People {
    /// JSON files, TOML files with a table [answers], folders of such files, or - for the standard input
    #[arg(required = true)]
    answers: Vec<PathBuf>,
    /// As JSON with stable keys
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    language: Language,
    #[command(flatten)]
    day: Day,
}

#[derive(Args)]
struct Language {
    /// The language of the texts [default: the content's default language]
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
}

#[derive(Args)]
struct Day {
    /// The day to look at, as 2026-11-22 [default: today, UTC]
    #[arg(long, value_name = "DATE")]
    on: Option<NaiveDate>,
}

impl Day {
    fn day(&self) -> NaiveDate {
        self.on.unwrap_or_else(|| Utc::now().date_naive())
    }
}

/// Why a command ends without its result.
enum Stop {
    /// The content has errors. Exit code 1.
    Content(String),
    /// What was given on the command line, or in the answers, does not fit. Exit code 2.
    Input(String),
}

impl Stop {
    fn input(trouble: impl fmt::Display) -> Self {
        Self::Input(trouble.to_string())
    }
}

fn main() -> ExitCode {
    let (code, text) = match run(&Cli::parse()) {
        Ok(text) => (ExitCode::SUCCESS, Ok(text)),
        Err(Stop::Content(report)) => (ExitCode::FAILURE, Err(report)),
        Err(Stop::Input(trouble)) => (ExitCode::from(2), Err(format!("error: {trouble}\n"))),
    };
    let written = match &text {
        Ok(text) => io::stdout().write_all(text.as_bytes()),
        Err(text) => io::stderr().write_all(text.as_bytes()),
    };
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => code,
    }
}

fn run(cli: &Cli) -> Result<String, Stop> {
    let root = root(cli.root.as_deref())?;
    match &cli.command {
        Command::Check { strict, day } => check(&root, *strict, day.day()),
        Command::Facts {
            json: _,
            language,
            day,
        } => {
            let content = load(&root, day.day())?;
            let words = words(&content, language)?;
            pretty(&facts::describe(&content.pack, &words))
        }
        Command::Route { people } => of_people(&root, people, |printer, given, on| {
            let found = route(printer.pack, given, on);
            Ok(Seen {
                json: printer.route(given, &found, on),
                text: printer.route_text(&found),
                route: found,
            })
        }),
        Command::Walk { people, procedure } => of_people(&root, people, |printer, knows, on| {
            let wanted = procedure.as_deref();
            let wanted = wanted.map(|id| named(printer.pack, id)).transpose()?;
            let walked = walk(printer.pack, knows, wanted, on);
            Ok(Seen {
                json: printer.walk(&walked, on),
                text: printer.walk_text(&walked),
                route: walked.route,
            })
        }),
        Command::Coverage { name, waived, day } => {
            let content = load(&root, day.day())?;
            let texts: Vec<&Coverage> = content
                .coverage
                .iter()
                .filter(|text| name.as_ref().is_none_or(|name| text.id == *name))
                .collect();
            if let (true, Some(name)) = (texts.is_empty(), name) {
                let ids = || content.coverage.iter().map(|text| text.id.as_str());
                return Err(no_such("coverage file", name, ids));
            }
            Ok(coverage::table(&texts, *waived))
        }
        Command::Link {
            answers,
            open,
            tick,
            read: text,
            language,
            day,
        } => {
            let content = load(&root, day.day())?;
            let pack = &content.pack;
            if let Some(text) = text {
                return pretty(&link::read(pack, text).map_err(Stop::input)?);
            }
            let given = match answers {
                Some(path) => read(pack, path).map_err(Stop::Input)?,
                None => Answers::new(),
            };
            let open = open.as_deref().map(|id| named(pack, id)).transpose()?;
            if let Some(line) = tick
                .iter()
                .find(|line| pack.line_now(line).as_ref() != Some(*line))
            {
                return Err(Stop::input(format!(
                    "there is no line `{line}`; write procedure/item, as in content/procedures"
                )));
            }
            let code = &words(&content, language)?.language.code;
            Ok(link::written(pack, given, open, tick.clone(), code) + "\n")
        }
        Command::Checklist {
            procedure,
            answers,
            date,
            language,
            day,
        } => {
            let content = load(&root, day.day())?;
            let words = words(&content, language)?;
            let id = named(&content.pack, procedure)?;
            let given = read(&content.pack, answers).map_err(Stop::Input)?;
            let written = dated::read(&content.pack.procedures[usize::from(id.0)], date)
                .map_err(Stop::input)?;
            let text = checklist::markdown(&content.pack, &words, id, &given, day.day(), &written);
            let troubles = words.troubles();
            if troubles.is_empty() {
                Ok(text)
            } else {
                Err(Stop::Content(format!("{}\n", troubles.join("\n"))))
            }
        }
    }
}

/// The folder with the content: the one named, or the nearest one upwards.
fn root(named: Option<&Path>) -> Result<PathBuf, Stop> {
    let has_content = |folder: &Path| folder.join("content").is_dir();
    if let Some(folder) = named {
        let trouble = || Stop::input(format!("{} has no folder content/", folder.display()));
        return has_content(folder)
            .then(|| folder.to_owned())
            .ok_or_else(trouble);
    }
    let here = env::current_dir()
        .map_err(|error| Stop::input(format!("the current folder cannot be read: {error}")))?;
    let found = here
        .ancestors()
        .find(|folder| has_content(folder))
        .map(Path::to_owned);
    found.ok_or_else(|| {
        Stop::input(
            "there is no folder content/ here or above; name the folder that holds it with --root",
        )
    })
}

fn load(root: &Path, on: NaiveDate) -> Result<Content, Stop> {
    jalon_pack::load_on(root, on).map_err(|report| Stop::Content(format!("{report}\n")))
}

fn check(root: &Path, strict: bool, on: NaiveDate) -> Result<String, Stop> {
    let content = load(root, on)?;
    let past = content
        .warnings
        .iter()
        .filter(|warning| warning.past_its_date)
        .count();
    let warnings = content.warnings.len();
    let mut report = String::new();
    if warnings > 0 {
        report = format!(
            "{}\n\n",
            Report {
                diagnostics: content.warnings
            }
        );
    }
    let pack = &content.pack;
    let languages: Vec<&str> = content
        .languages
        .iter()
        .map(|language| language.code.as_str())
        .collect();
    let summary = format!(
        "{} procedures, {} questions, {} countries, {} sources in {}: no errors, {warnings} warnings, {past} of them past a date on {on}\n",
        pack.procedures.len(),
        pack.facts.len(),
        pack.countries.len(),
        pack.sources.len(),
        languages.join(", "),
    );
    if strict && past > 0 {
        Err(Stop::Content(format!("{report}{summary}")))
    } else {
        Ok(format!("{report}{summary}"))
    }
}

fn words<'c>(content: &'c Content, language: &Language) -> Result<Words<'c>, Stop> {
    Words::new(content, language.lang.as_deref()).map_err(Stop::input)
}

/// Where one person comes to.
struct Seen {
    json: Value,
    text: String,
    route: Route,
}

/// Looks at everybody named. One person alone is printed as before there were several: without a heading and a count.
fn of_people(
    root: &Path,
    people: &People,
    look: impl Fn(&Printer, &Answers, NaiveDate) -> Result<Seen, Stop>,
) -> Result<String, Stop> {
    let on = people.day.day();
    let content = load(root, on)?;
    let words = words(&content, &people.language)?;
    let printer = Printer {
        pack: &content.pack,
        words: &words,
    };
    let alone = people.answers.len() == 1 && !people.answers[0].is_dir();
    let files = files(&people.answers)?;
    let mut wrong = Vec::new();
    let mut seen = Vec::new();
    for file in &files {
        match read(&content.pack, file) {
            Ok(given) => seen.push((file.display().to_string(), look(&printer, &given, on)?)),
            Err(trouble) => wrong.push(trouble),
        }
    }
    if !wrong.is_empty() {
        return Err(Stop::Input(wrong.join("\nerror: ")));
    }
    if alone && let Some((_, one)) = seen.pop() {
        return if people.json {
            pretty(&one.json)
        } else {
            Ok(one.text)
        };
    }
    if people.json {
        let all: Vec<Value> = seen
            .into_iter()
            .map(|(file, one)| json!({"file": file, "result": one.json}))
            .collect();
        return pretty(&all);
    }
    let mut blocks: Vec<String> = seen
        .iter()
        .map(|(file, one)| format!("== {file}\n{}\n", one.text))
        .collect();
    let of = |fits: fn(&Route) -> bool| seen.iter().filter(|(_, one)| fits(&one.route)).count();
    blocks.push(format!(
        "{} people: {} find something that fits or may fit, {} a starting point alone, {} are still asked something\n",
        seen.len(),
        of(|route| route.next.is_none() && !route.shown.is_empty()),
        of(|route| route.next.is_none() && route.shown.is_empty()),
        of(|route| route.next.is_some()),
    ));
    Ok(blocks.concat())
}

/// The files named, and those of the folders named, in order of their names.
fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Stop> {
    let mut found = Vec::new();
    for path in paths {
        if !path.is_dir() {
            found.push(path.clone());
            continue;
        }
        let unreadable = |error| Stop::input(format!("{} cannot be read: {error}", path.display()));
        let entries = fs::read_dir(path)
            .and_then(Iterator::collect::<io::Result<Vec<_>>>)
            .map_err(unreadable)?;
        let mut inside: Vec<PathBuf> = entries
            .into_iter()
            .map(|entry| entry.path())
            .filter(|path| kind(path) == Some("json") || kind(path) == Some("toml"))
            .collect();
        if inside.is_empty() {
            let text = format!("{} holds no .json and no .toml file", path.display());
            return Err(Stop::input(text));
        }
        inside.sort();
        found.extend(inside);
    }
    Ok(found)
}

fn kind(path: &Path) -> Option<&str> {
    path.extension().and_then(OsStr::to_str)
}

/// The answers in a file, or on the standard input; or one line that says what is wrong with them.
fn read(pack: &Pack, path: &Path) -> Result<Answers, String> {
    let (name, text) = if path == Path::new("-") {
        let mut text = String::new();
        let read = io::stdin().read_to_string(&mut text).map(|_| text);
        ("the standard input".to_owned(), read)
    } else {
        (path.display().to_string(), fs::read_to_string(path))
    };
    let text = text.map_err(|error| format!("{name} cannot be read: {error}"))?;
    let answers = if kind(path) == Some("toml") {
        answers_from_toml(pack, &text)
    } else {
        answers_from_json(pack, &text)
    };
    answers.map_err(|trouble| format!("{name}: {trouble}"))
}

fn named(pack: &Pack, id: &str) -> Result<ProcedureId, Stop> {
    let ids = || {
        pack.procedures
            .iter()
            .map(|procedure| procedure.id.as_str())
    };
    pack.procedure(id)
        .ok_or_else(|| no_such("procedure", id, ids))
}

fn no_such<'a, I: Iterator<Item = &'a str>>(what: &str, id: &str, ids: impl Fn() -> I) -> Stop {
    let hint = near(id, ids()).map_or_else(
        || format!("there are {}", ids().collect::<Vec<_>>().join(", ")),
        |near| format!("did you mean `{near}`?"),
    );
    Stop::input(format!("there is no {what} `{id}`; {hint}"))
}

fn pretty(value: &impl serde::Serialize) -> Result<String, Stop> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|error| Stop::Content(format!("error: {error}\n")))?;
    Ok(format!("{text}\n"))
}
