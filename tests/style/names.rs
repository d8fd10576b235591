//! The names of custom properties: ours are all set by us, and those for sites are all written down.

use crate::sheet::{Rule, read, rules, xtask_root};
use std::{collections::BTreeSet, fs};

/// The sheets that the wizard itself is made of.
const SHEETS: [&str; 5] = [
    "tokens.css",
    "jalon.css",
    "themes.css",
    "print.css",
    "paper.css",
];

fn all() -> Vec<Rule> {
    SHEETS.iter().flat_map(|name| rules(name)).collect()
}

fn names_read(rules: &[Rule]) -> BTreeSet<String> {
    rules
        .iter()
        .flat_map(|rule| &rule.declarations)
        .flat_map(|(_, value)| read(value))
        .map(str::to_owned)
        .collect()
}

fn names_set(rules: &[Rule]) -> BTreeSet<String> {
    rules
        .iter()
        .flat_map(|rule| &rule.declarations)
        .map(|(name, _)| name.clone())
        .filter(|name| name.starts_with("--"))
        .collect()
}

#[test]
fn a_page_around_the_wizard_changes_nothing_by_accident() {
    // Inherited values reach into a shadow root: what is read must be set on the wizard itself, in every case.
    let always: Vec<_> = rules("tokens.css")
        .into_iter()
        .filter(|rule| rule.media.is_empty() && rule.selectors.iter().any(|one| one == ".jalon"))
        .collect();
    let set = names_set(&always);
    let open: Vec<_> = names_read(&all())
        .into_iter()
        .filter(|name| !name.starts_with("--jalon-") && !set.contains(name))
        .collect();
    assert!(
        open.is_empty(),
        "set these on .jalon in style/tokens.css: {open:?}"
    );
}

#[test]
fn nothing_is_set_that_nobody_reads() {
    let rules = all();
    let read = names_read(&rules);
    let idle: Vec<_> = names_set(&rules)
        .into_iter()
        .filter(|name| !read.contains(name))
        .collect();
    assert!(idle.is_empty(), "{idle:?}");
}

#[test]
fn no_sheet_sets_what_belongs_to_the_site() {
    let ours = names_set(&all());
    assert!(
        !ours.iter().any(|name| name.starts_with("--jalon-")),
        "{ours:?}"
    );
}

/// Every name that a site may set, wherever a text mentions it.
fn public_names(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("--jalon-")
        .map(|(at, _)| {
            let rest = &text[at..];
            let end = rest.find(|letter: char| !letter.is_ascii_lowercase() && letter != '-');
            &rest[..end.unwrap_or(rest.len())]
        })
        .filter(|name| !name.ends_with('-'))
}

#[test]
fn what_a_site_may_set_is_written_down() {
    let text = fs::read_to_string(xtask_root().join("docs/THEMING.md")).expect("docs/THEMING.md");
    let documented: BTreeSet<_> = public_names(&text).map(str::to_owned).collect();
    let mut used = names_read(&all());
    used.retain(|name| name.starts_with("--jalon-"));
    let scripts = fs::read_dir(xtask_root().join("embed"))
        .expect("embed/")
        .map(|entry| entry.expect("a file of embed/").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "js"))
        .chain([xtask_root().join("xtask/element_style.mjs")]);
    for path in scripts {
        let script = fs::read_to_string(&path).expect("a script");
        used.extend(public_names(&script).map(str::to_owned));
    }
    assert_eq!(documented, used);
    for language in ["fr", "en", "ar"] {
        let path = xtask_root().join(format!("content/pages/{language}/embed.md"));
        let page = fs::read_to_string(&path).expect("a page for editors");
        let told: BTreeSet<_> = public_names(&page).collect();
        assert!(told.len() > 10, "{language}: {told:?}");
        let unknown: Vec<_> = told.iter().filter(|name| !used.contains(**name)).collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", path.display());
    }
}

#[test]
fn parts_are_written_down() {
    let script = fs::read_to_string(xtask_root().join("embed/parts.js")).expect("embed/parts.js");
    let (_, after) = script.split_once("PARTS = {").expect("the list of parts");
    let (list, _) = after.split_once("};").expect("the end of the list");
    let named: BTreeSet<_> = list
        .lines()
        .filter_map(|line| Some(line.split_once(": ")?.0.trim().trim_matches('"')))
        .collect();
    let text = fs::read_to_string(xtask_root().join("docs/THEMING.md")).expect("docs/THEMING.md");
    let (_, after) = text.split_once("| Part |").expect("the table of parts");
    let documented: BTreeSet<_> = after
        .lines()
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .collect();
    assert_eq!(documented, named);
}
