//! The checklist of one procedure as Markdown: the same lines as on the page, in the same words.

use crate::{Words, dated};
use chrono::NaiveDate;
use jalon_locale::{Args, Key};
use jalon_rules::{
    Answers, Applies, By, Checklist, FigureUse, Finding, HelpId, Line, LinkId, Pack, Procedure,
    ProcedureId, SourceId, Status, Verdict, checklist, route,
};
use std::{collections::BTreeMap, fmt::Write as _};

/// Writes the checklist of a procedure for these answers on this date. `written` are the days that the person wrote down, as
/// `procedure/date`.
#[must_use]
pub fn markdown(
    pack: &Pack,
    words: &Words<'_>,
    id: ProcedureId,
    answers: &Answers,
    on: NaiveDate,
    written: &BTreeMap<String, NaiveDate>,
) -> String {
    let Some(procedure) = pack.procedures.get(usize::from(id.0)) else {
        return String::new();
    };
    let page = Page {
        pack,
        words,
        procedure,
    };
    let resolved = checklist(pack, id, answers, on);
    let dated = dated::notes(pack, words, id, answers, on, written);
    let mut out = page.head(id, answers, on);
    for section in &resolved.sections {
        page.heading(&mut out, &format!("section-{}", section.kind.id()));
        for line in &section.lines {
            page.line(&mut out, line);
            for note in dated.get(&line.item).into_iter().flatten() {
                let _ = writeln!(out, "  - {}", escaped(note));
            }
        }
    }
    page.help(&mut out, &resolved);
    page.sources(&mut out);
    page.foot(&mut out, on);
    if words.language.dir == "rtl" {
        // Markdown has no direction of its own.
        format!(
            "<div dir=\"rtl\" lang=\"{}\">\n\n{out}\n</div>\n",
            words.language.code
        )
    } else {
        out
    }
}

struct Page<'a> {
    pack: &'a Pack,
    words: &'a Words<'a>,
    procedure: &'a Procedure,
}

impl Page<'_> {
    fn say(&self, id: &str) -> String {
        escaped(&self.words.say(id))
    }

    fn with(&self, id: &str, args: &Args<'_>) -> String {
        escaped(&self.words.with(id, args))
    }

    /// A text of the procedure.
    fn own(&self, message: impl Into<String>) -> Key {
        Key::procedure(self.procedure.id.as_str(), message)
    }

    fn heading(&self, out: &mut String, id: &str) {
        let _ = writeln!(out, "\n## {}\n", self.say(id));
    }

    fn head(&self, id: ProcedureId, answers: &Answers, on: NaiveDate) -> String {
        let mut out = format!("# {}\n", self.say(&self.procedure.id));
        let route = route(self.pack, answers, on);
        let start = route
            .start
            .and_then(|start| self.pack.starts.get(usize::from(start.0)))
            .filter(|start| start.urgent);
        if let Some(start) = start {
            // A letter with a deadline comes before every checklist.
            let name = format!("start-{}", start.id);
            let text = self.words.say(Key::core(name.as_str()).attr("text"));
            let _ = writeln!(out, "\n> **{}**\n>\n> {}", self.say(&name), escaped(&text));
            for line in &start.lines {
                let _ = writeln!(out, ">\n> {}", self.say(&format!("{name}-{line}")));
            }
        }
        let outcome = route.outcome(id).filter(|_| !answers.is_empty());
        if let Some(outcome) = outcome {
            let _ = writeln!(
                out,
                "\n**{}**",
                self.say(verdict(outcome.verdict, self.procedure.nothing_needed))
            );
        }
        let summary = self
            .words
            .say(Key::core(self.procedure.id.as_str()).attr("summary"));
        let _ = writeln!(out, "\n{}\n", escaped(&summary));
        let not = self.words.say(self.own("not"));
        let _ = writeln!(out, "**{}** {}\n", self.say("result-not"), escaped(&not));
        for (message, label) in [
            ("cost", "result-cost"),
            ("time", "result-time"),
            ("decides", "result-decides"),
        ] {
            let _ = writeln!(
                out,
                "- **{}** — {}",
                self.say(label),
                escaped(&self.words.say(self.own(message)))
            );
        }
        if let Some(outcome) = outcome {
            self.findings(&mut out, &outcome.findings);
        }
        out
    }

    /// What does not hold, what is not settled, and what was never asked, so that nobody works through a list without knowing it.
    fn findings(&self, out: &mut String, findings: &[Finding]) {
        let said = |wanted: fn(&Status) -> bool, attribute: &str| -> Vec<String> {
            let wanted = findings.iter().filter(|finding| wanted(&finding.status));
            let conditions =
                wanted.filter_map(|finding| self.procedure.condition(finding.condition));
            conditions
                .map(|condition| {
                    let key = self.own(format!("condition-{}", condition.id));
                    let special = self.words.find(key.clone().attr(attribute));
                    match (attribute, special) {
                        ("no", Some(no)) => no,
                        ("who", Some(who)) => format!("{} — {who}", self.words.say(key)),
                        _ => self.words.say(key),
                    }
                })
                .collect()
        };
        let groups = [
            (None, said(|status| *status == Status::Fails, "no")),
            (
                Some("result-to-check"),
                said(|status| matches!(status, Status::ToCheck(_)), "who"),
            ),
            (
                Some("result-assumed"),
                said(|status| *status == Status::Assumed, ""),
            ),
        ];
        for (heading, texts) in groups.into_iter().filter(|(_, texts)| !texts.is_empty()) {
            match heading {
                Some(heading) => self.heading(out, heading),
                None => out.push('\n'),
            }
            for text in texts {
                let _ = writeln!(out, "- {}", escaped(&text));
            }
        }
    }

    fn line(&self, out: &mut String, line: &Line) {
        let Some(item) = self.procedure.items.get(line.item) else {
            return;
        };
        let key = self.own(format!("item-{}", item.id));
        let mut text = String::new();
        if line.first {
            let _ = write!(text, "**{}** ", self.say("checklist-first"));
        }
        if let Some(condition) = self
            .words
            .find(key.clone().attr("if"))
            .filter(|_| line.applies == Applies::If)
        {
            let _ = write!(text, "*{}:* ", escaped(&condition));
        }
        let figure = line.figure.and_then(|figure| match figure {
            FigureUse::InForce(id) => self.pack.figures.get(usize::from(id.0)),
            FigureUse::Missing => None,
        });
        let mut note = None;
        let said = match (line.protected, line.figure, figure) {
            (Some(_), _, _) => self.words.say(key.clone().attr("protected")),
            (None, None, _) => self.words.say(key.clone()),
            (None, Some(_), None) => self.words.say(key.clone().attr("nofigure")),
            (None, Some(_), Some(figure)) => {
                let until = figure
                    .valid_until
                    .or(figure.review_by)
                    .map(|day| self.words.date(day))
                    .unwrap_or_default();
                let checked = self.words.date(figure.checked);
                let dates = Args::new()
                    .text("until", until.clone())
                    .text("checked", checked.clone());
                let kind = if figure.valid_until.is_some() {
                    "figure-until"
                } else {
                    "figure-review"
                };
                note = Some(format!(
                    "{} {}",
                    self.with(kind, &dates),
                    self.source(figure.source)
                ));
                let money = |minor| self.words.formats().money(minor, &figure.currency);
                let args = Args::new()
                    .text("amount", money(figure.minor))
                    .text("per_year", money(figure.yearly()));
                self.words.with(
                    key.clone(),
                    &args.text("until", until).text("checked", checked),
                )
            }
        };
        text.push_str(&escaped(&said));
        let _ = writeln!(out, "- {}{text}", if line.tick { "[ ] " } else { "" });
        if line.by != By::Person {
            let _ = writeln!(out, "  - {}", self.say(&format!("by-{}", line.by.id())));
        }
        if let Some(term) = self
            .words
            .find(key.attr("term"))
            .filter(|_| line.protected.is_none())
        {
            let _ = writeln!(out, "  - {}", escaped(&term));
        }
        if let Some(note) = note {
            let _ = writeln!(out, "  - {note}");
        }
        if let Some(link) = line.link {
            self.link(out, link);
        }
    }

    fn link(&self, out: &mut String, id: LinkId) {
        let Some(link) = self.pack.links.get(usize::from(id.0)) else {
            return;
        };
        let name = format!("link-{}", link.id);
        let official = link
            .official
            .as_ref()
            .map(|(official, _)| format!(" ({})", escaped(official)))
            .unwrap_or_default();
        let _ = writeln!(out, "  - {}{official}: <{}>", self.say(&name), link.url);
        for (attribute, marked) in [
            ("needs", link.needs),
            ("hours", link.hours),
            ("trap", link.trap),
        ] {
            if marked {
                let text = self.words.say(Key::core(name.as_str()).attr(attribute));
                let _ = writeln!(
                    out,
                    "    - **{}** {}",
                    self.say(&format!("page-label-{attribute}")),
                    escaped(&text)
                );
            }
        }
        let checked = Args::new().text("day", self.words.date(link.checked));
        let _ = writeln!(
            out,
            "    - {} · {}",
            self.languages(&link.languages),
            self.with("page-checked", &checked)
        );
    }

    fn languages(&self, codes: &[String]) -> String {
        let names: Vec<String> = codes
            .iter()
            .map(|code| {
                self.words
                    .find(format!("language-{code}").as_str())
                    .unwrap_or_else(|| code.clone())
            })
            .collect();
        self.with(
            "page-languages",
            &Args::new().text("languages", self.words.formats().list(&names)),
        )
    }

    fn help(&self, out: &mut String, resolved: &Checklist) {
        if resolved.help.is_empty() {
            return;
        }
        self.heading(out, "checklist-help");
        for id in &resolved.help {
            self.help_record(out, *id);
        }
    }

    fn help_record(&self, out: &mut String, id: HelpId) {
        let Some(help) = self.pack.help.get(usize::from(id.0)) else {
            return;
        };
        let _ = writeln!(
            out,
            "- **{}** — {}",
            escaped(&help.name),
            self.say(&format!("help-{}", help.id))
        );
        let phone = help
            .phone
            .as_ref()
            .map(|phone| format!("☎ {}", escaped(phone)));
        let url = help.url.as_ref().map(|url| format!("<{url}>"));
        let ways: Vec<String> = [phone, url].into_iter().flatten().collect();
        let whole = match &help.country {
            Some(country) => self.words.region(country),
            None => self.words.say("near-europe"),
        };
        let topics: Vec<String> = help
            .topics
            .iter()
            .map(|topic| self.words.say(format!("topic-{topic}").as_str()))
            .collect();
        let topics = (!topics.is_empty()).then(|| escaped(&self.words.formats().list(&topics)));
        let free = help.free.then(|| self.say("near-free"));
        let languages = (!help.languages.is_empty()).then(|| self.languages(&help.languages));
        let checked = self.with(
            "page-checked",
            &Args::new().text("day", self.words.date(help.checked)),
        );
        let about: Vec<String> = [
            Some(escaped(&whole)),
            topics,
            free,
            languages,
            Some(checked),
        ]
        .into_iter()
        .flatten()
        .collect();
        let _ = writeln!(out, "  - {}\n  - {}", ways.join(" · "), about.join(" · "));
    }

    fn source(&self, id: SourceId) -> String {
        let source = self.pack.sources.get(usize::from(id.0));
        source
            .map(|source| format!("{}: <{}>", escaped(&source.title), source.url))
            .unwrap_or_default()
    }

    fn sources(&self, out: &mut String) {
        self.heading(out, "checklist-sources");
        for id in self.procedure.sources() {
            let Some(source) = self.pack.sources.get(usize::from(id.0)) else {
                continue;
            };
            let checked = self.words.date(source.checked);
            let dates = match &source.dated {
                Some(dated) => self.with(
                    "source-dated",
                    &Args::new()
                        .text("dated", dated.clone())
                        .text("checked", checked),
                ),
                None => self.with("source-checked", &Args::new().text("checked", checked)),
            };
            let _ = writeln!(out, "- {} — {dates}", self.source(id));
        }
    }

    fn foot(&self, out: &mut String, on: NaiveDate) {
        out.push_str("\n---\n\n");
        let day = |day| Args::new().text("day", self.words.date(day));
        // The page is only as fresh as the oldest thing it rests on.
        let oldest = self
            .procedure
            .sources()
            .into_iter()
            .filter_map(|id| self.pack.sources.get(usize::from(id.0)))
            .map(|source| source.checked)
            .min();
        if let Some(oldest) = oldest {
            let _ = writeln!(out, "{}\n", self.with("checklist-checked", &day(oldest)));
        }
        if !self.words.language.read_by_native {
            let _ = writeln!(out, "{}\n", self.say("frame-not-native"));
        }
        let _ = writeln!(
            out,
            "{}\n\n{}",
            self.say("frame-not-advice"),
            self.with("paper-printed", &day(on))
        );
    }
}

/// The text that says a verdict.
fn verdict(verdict: Verdict, nothing_needed: bool) -> &'static str {
    match verdict {
        Verdict::Open if nothing_needed => "verdict-nothing-needed",
        Verdict::Open => "verdict-open",
        Verdict::FirstDo => "verdict-first-do",
        Verdict::NotYet => "verdict-not-yet",
        Verdict::ToCheck => "verdict-to-check",
        Verdict::Closed => "verdict-closed",
        Verdict::NotRelevant => "verdict-not-relevant",
        Verdict::NotExamined => "verdict-not-examined",
        Verdict::Undetermined => "verdict-undetermined",
    }
}

/// Text in which nothing is taken for markup.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>') {
            out.push('\\');
        }
        out.push(if c == '\n' { ' ' } else { c });
    }
    out
}
