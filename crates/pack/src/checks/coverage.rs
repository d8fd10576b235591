//! Nothing that a text says is left out: each statement names what carries it, or why nothing does; and nothing stands in
//! a procedure that no text says.

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Report},
    raw::{Named, Procedure, Statement},
    table::At,
};
use jalon_rules::ConditionKind;
use std::collections::BTreeSet;

/// How a target can be written.
const FORMS: &str = "write procedure.condition, procedure#item, question:fact, start:id, start:id#line, link:id, help:id, relation:procedure>procedure, figure:name, offer:category, text:procedure/cost or ui:message";

/// The texts of a procedure that stand for themselves.
const TEXTS: [&str; 6] = ["not", "cost", "time", "decides", "summary", "names"];

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    for coverage in &context.raw.coverage {
        for source in &coverage.value.sources {
            context.index.number("sources", source, report);
        }
        if coverage.value.statements.is_empty() {
            let text = format!("`{}` has no statement", coverage.id);
            report.add(
                Diagnostic::error(&coverage.place, text)
                    .help("add a [[statement]] with id, says, kind and carried_by or waived"),
            );
        }
        for statement in &coverage.value.statements {
            one(context, statement, report);
        }
    }
    // What is misspelt, or stands in a file that cannot be read, looks as if nothing carried it: errors first.
    if !report.has_errors() {
        complete(context, report);
    }
}

fn one(context: &Context<'_>, statement: &At<Statement>, report: &mut Report) {
    let id = &statement.id;
    match (&statement.carried_by, &statement.waived) {
        (None, None) => report.add(
            Diagnostic::error(&id.place, format!("nothing carries the statement `{}`", id.value))
                .label("left out")
                .help("add carried_by = [\"procedure.condition\"], or waived = \"the reason why nothing has to carry it\""),
        ),
        (Some(_), Some(waived)) => report.add(
            Diagnostic::error(
                &waived.place,
                format!("the statement `{}` is both carried and waived", id.value),
            )
            .label("second one")
            .help("keep `carried_by` where something carries it, else `waived`"),
        ),
        (Some(list), None) if list.is_empty() => report.add(
            Diagnostic::error(
                &list.place,
                format!("the list of what carries `{}` is empty", id.value),
            )
            .label("in here")
            .help(FORMS),
        ),
        (None, Some(waived)) if waived.trim().is_empty() => report.add(
            Diagnostic::error(
                &waived.place,
                format!("the statement `{}` is waived without a reason", id.value),
            )
            .label("write the reason"),
        ),
        _ => {}
    }
    if statement.says.trim().is_empty() {
        report.add(
            Diagnostic::error(
                &statement.says.place,
                format!("the statement `{}` says nothing", id.value),
            )
            .label("write it in one sentence, in our own words"),
        );
    }
    for target in statement.carried_by.iter().flat_map(|list| &list.value) {
        exists(context, target, report);
    }
}

/// Reports a target that is not there.
fn exists(context: &Context<'_>, target: &At<String>, report: &mut Report) {
    let looking = Looking { context, target };
    let found = match target.split_once(':') {
        Some(("question", id)) => looking.file("questions", id),
        Some(("link", id)) => looking.file("links", id),
        Some(("help", id)) => looking.file("help", id),
        Some(("start", id)) => looking.start(id),
        Some(("figure", name)) => looking.of_countries("figure", name, &context.index.figures),
        Some(("offer", name)) => looking.of_countries("offer", name, &context.index.categories),
        Some(("relation", pair)) => looking.relation(pair),
        Some(("text", text)) => looking.text(text),
        Some(("ui", id)) => looking.interface(id),
        Some((word, _)) => Err(looking
            .error(format!("`{word}:` is not a kind of target"))
            .help(FORMS)),
        None => looking.line(),
    };
    if let Err(diagnostic) = found {
        report.add(diagnostic.label("no such target"));
    }
}

/// One target, looked for.
struct Looking<'a> {
    context: &'a Context<'a>,
    target: &'a At<String>,
}

type Found<T> = Result<T, Diagnostic>;

impl<'a> Looking<'a> {
    fn error(&self, text: impl Into<String>) -> Diagnostic {
        Diagnostic::error(&self.target.place, text)
    }

    /// What is missing, with names that may be meant, each written as a target.
    fn missing<'n>(
        &self,
        text: String,
        before: &str,
        names: impl Iterator<Item = &'n str>,
    ) -> Diagnostic {
        let names: Vec<String> = names.map(|name| format!("{before}{name}")).collect();
        self.error(text)
            .suggest(self.target, names.iter().map(String::as_str))
    }

    fn file(&self, folder: &str, id: &str) -> Found<()> {
        let index = self.context.index;
        if index.names(folder).any(|known| known == id)
            || index.is_broken(&format!("{folder}/{id}"))
        {
            return Ok(());
        }
        let word = self.target.split(':').next().unwrap_or_default();
        let text = format!("there is no content/{folder}/{id}.toml");
        Err(self.missing(text, &format!("{word}:"), index.names(folder)))
    }

    /// `None` where it is there and cannot be read.
    fn procedure(&self, id: &str, before: &str, after: &str) -> Found<Option<&'a Procedure>> {
        let raw = self.context.raw;
        if let Some(procedure) = raw.procedures.iter().find(|known| known.id == id) {
            return Ok(Some(&procedure.value));
        }
        if self.context.index.is_broken(&format!("procedures/{id}")) {
            return Ok(None);
        }
        let text = format!("there is no procedure `{id}`");
        let names: Vec<String> = raw
            .procedures
            .iter()
            .map(|known| format!("{}{after}", known.id))
            .collect();
        Err(self.missing(text, before, names.iter().map(String::as_str)))
    }

    fn line(&self) -> Found<()> {
        let target = self.target.as_str();
        let (what, ids): (&str, fn(&Procedure) -> Vec<&str>) = if target.contains('#') {
            ("line", |procedure| {
                procedure
                    .items
                    .iter()
                    .map(|item| item.id.as_str())
                    .collect()
            })
        } else {
            ("condition", |procedure| {
                let conditions = procedure.conditions.iter();
                conditions.map(|condition| condition.id.as_str()).collect()
            })
        };
        let sign = if what == "line" { '#' } else { '.' };
        let Some((id, name)) = target.split_once(sign) else {
            return Err(self
                .error(format!("`{target}` is not a target"))
                .help(FORMS));
        };
        let Some(procedure) = self.procedure(id, "", &format!("{sign}{name}"))? else {
            return Ok(());
        };
        let known = ids(procedure);
        if known.contains(&name) {
            return Ok(());
        }
        let text = format!("the procedure `{id}` has no {what} `{name}`");
        Err(self.missing(text, &format!("{id}{sign}"), known.into_iter()))
    }

    fn start(&self, target: &str) -> Found<()> {
        let (id, line) = target
            .split_once('#')
            .map_or((target, None), |(id, line)| (id, Some(line)));
        self.file("starts", id)?;
        let start = self.context.raw.starts.iter().find(|start| start.id == id);
        let (Some(line), Some(start)) = (line, start) else {
            return Ok(());
        };
        let lines = || start.value.lines.iter().map(|line| line.as_str());
        if lines().any(|known| known == line) {
            return Ok(());
        }
        let text = format!("the starting point `{id}` has no line `{line}`");
        Err(self.missing(text, &format!("start:{id}#"), lines()))
    }

    fn of_countries(&self, what: &str, name: &str, known: &BTreeSet<String>) -> Found<()> {
        if known.contains(name) || self.context.index.is_broken("countries/") {
            return Ok(());
        }
        let text = format!("no country has the {what} `{name}`");
        Err(self.missing(text, &format!("{what}:"), known.iter().map(String::as_str)))
    }

    fn relation(&self, pair: &str) -> Found<()> {
        let Some((from, to)) = pair.split_once('>') else {
            return Err(self
                .error(format!("`{}` names one procedure", self.target.value))
                .help("write relation:procedure>procedure"));
        };
        let Some(procedure) = self.procedure(from, "relation:", &format!(">{to}"))? else {
            return Ok(());
        };
        let known = || {
            procedure
                .relations
                .iter()
                .map(|relation| relation.to.as_str())
        };
        if known().any(|known| known == to) {
            return Ok(());
        }
        let text = format!("the procedure `{from}` has no relation to `{to}`");
        Err(self.missing(text, &format!("relation:{from}>"), known()))
    }

    fn text(&self, target: &str) -> Found<()> {
        let (id, name) = target.split_once('/').unwrap_or((target, ""));
        self.procedure(id, "text:", &format!("/{name}"))?;
        if TEXTS.contains(&name) {
            return Ok(());
        }
        let text = format!("a procedure has no text `{name}`");
        Err(self.missing(text, &format!("text:{id}/"), TEXTS.into_iter()))
    }

    fn interface(&self, id: &str) -> Found<()> {
        let context = self.context;
        let default = context
            .raw
            .settings
            .as_ref()
            .map(|settings| settings.default_language.as_str());
        let read = context
            .languages
            .iter()
            .find(|read| Some(read.language.code.as_str()) == default);
        let Some(texts) = read.and_then(|read| read.texts.get("ui.ftl")) else {
            return Ok(());
        };
        if texts.broken || texts.messages.contains_key(id) {
            return Ok(());
        }
        let text = format!("{} has no message `{id}`", texts.source.path);
        Err(self.missing(text, "ui:", texts.messages.keys().map(String::as_str)))
    }
}

/// Every procedure is spoken of, and each of its conditions that is tested is carried.
fn complete(context: &Context<'_>, report: &mut Report) {
    let carried: BTreeSet<&str> = context
        .raw
        .coverage
        .iter()
        .flat_map(|coverage| &coverage.value.statements)
        .filter_map(|statement| statement.carried_by.as_ref())
        .flat_map(|list| &list.value)
        .map(|target| target.as_str())
        .collect();
    for procedure in &context.raw.procedures {
        let id = &procedure.id;
        if !carried.iter().any(|target| speaks_of(target, id)) {
            let text = format!("no coverage file speaks of the procedure `{id}`");
            report.add(Diagnostic::error(&procedure.place, text).help(format!(
                "list what its sources say in content/coverage, with carried_by = [\"{id}.…\"]"
            )));
            continue;
        }
        conditions(procedure, &carried, report);
    }
}

fn conditions(procedure: &Named<Procedure>, carried: &BTreeSet<&str>, report: &mut Report) {
    for condition in &procedure.value.conditions {
        let target = format!("{}.{}", procedure.id, condition.id.value);
        if condition.kind.value == ConditionKind::Assumed || carried.contains(target.as_str()) {
            continue;
        }
        let text = format!(
            "no statement is carried by the condition `{}`",
            condition.id.value
        );
        report.add(
            Diagnostic::error(&condition.id.place, text)
                .label("who says so?")
                .help(format!(
                    "add \"{target}\" to `carried_by` of the statement that asks for it"
                )),
        );
    }
}

/// Whether a target is something of this procedure.
fn speaks_of(target: &str, procedure: &str) -> bool {
    let own = match target.split_once(':') {
        Some(("relation" | "text", own)) => own,
        Some(_) => return false,
        None => target,
    };
    own.strip_prefix(procedure)
        .is_some_and(|rest| rest.starts_with(['.', '#', '>', '/']))
}
