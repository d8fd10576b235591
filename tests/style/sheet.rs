//! Reads our own style sheets, as far as colours go: rules, the media they hold in, and what `var()` comes to.

use std::{collections::BTreeMap, fs};

/// A rule of a sheet.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The sheet and the selectors as they stand there, to say where something is wrong.
    pub at: String,
    pub media: Vec<String>,
    pub selectors: Vec<String>,
    pub declarations: Vec<(String, String)>,
}

/// The rules of one sheet of `style/`, in their order.
pub fn rules(name: &str) -> Vec<Rule> {
    let path = xtask_root().join("style").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut rules = Vec::new();
    collect(name, &without_comments(&text), &[], &mut rules);
    assert!(rules.len() > 1, "{name} should hold rules");
    rules
}

/// The root of the repository.
pub fn xtask_root() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

fn collect(sheet: &str, text: &str, media: &[String], rules: &mut Vec<Rule>) {
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let head = rest[..open].trim();
        let body = &rest[open + 1..];
        let end = closing(body, '{', '}');
        let (inside, after) = (&body[..end], &body[end + 1..]);
        if let Some(condition) = head.strip_prefix("@media") {
            let media: Vec<_> = media
                .iter()
                .cloned()
                .chain([condition.trim().to_owned()])
                .collect();
            collect(sheet, inside, &media, rules);
        } else if !head.starts_with('@') {
            rules.push(Rule {
                at: format!("style/{sheet}: {head}"),
                media: media.to_vec(),
                selectors: split(head, ',').into_iter().map(str::to_owned).collect(),
                declarations: split(inside, ';')
                    .into_iter()
                    .filter_map(|one| one.split_once(':'))
                    .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
                    .collect(),
            });
        }
        rest = after;
    }
}

/// Where what is open already closes.
fn closing(text: &str, open: char, close: char) -> usize {
    let mut depth = 0;
    for (at, letter) in text.char_indices() {
        if letter == open {
            depth += 1;
        } else if letter == close {
            if depth == 0 {
                return at;
            }
            depth -= 1;
        }
    }
    panic!("nothing closes what opens before: {text}");
}

/// The parts between separators that stand in no parentheses and no quotes.
fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut quoted) = (Vec::new(), 0, 0, false);
    for (at, letter) in text.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ if letter == separator && depth == 0 && !quoted => {
                parts.push(text[start..at].trim());
                start = at + letter.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// The names that a value reads by `var()`.
pub fn read(value: &str) -> Vec<&str> {
    value
        .split("var(")
        .skip(1)
        .filter_map(|rest| rest.split([',', ')']).next())
        .map(str::trim)
        .collect()
}

/// Custom properties with their values, as they stand in the sheets.
pub type Values = BTreeMap<String, String>;

/// What a value comes to, as CSS has it: "initial" and what is not set make `var()` take what stands behind the comma.
/// `None` where nothing stands there.
pub fn resolve(value: &str, values: &Values) -> Option<String> {
    let Some(start) = value.find("var(") else {
        return Some(value.trim().to_owned());
    };
    let inside = &value[start + 4..];
    let end = closing(inside, '(', ')');
    let (name, instead) = match inside[..end].split_once(',') {
        Some((name, instead)) => (name.trim(), Some(instead)),
        None => (inside[..end].trim(), None),
    };
    let found = values
        .get(name)
        .filter(|value| *value != "initial")
        .and_then(|value| resolve(value, values))
        .or_else(|| resolve(instead?, values))?;
    let rest = resolve(&inside[end + 1..], values)?;
    Some(
        format!("{}{found} {rest}", &value[..start])
            .trim()
            .to_owned(),
    )
}
