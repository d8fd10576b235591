//! The names of custom properties: ours are all set by us, and those for sites are all written down.

use crate::sheet::{Rule, read, rules, xtask_root};
use std::{collections::BTreeSet, fs};

/// The sheets that the wizard itself is made of.
const SHEETS: [&str; 5] = ["tokens.css", "jalon.css", "themes.css", "print.css", "paper.css"];

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
    assert!(open.is_empty(), "set these on .jalon in style/tokens.css: {open:?}");
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
    assert!(!ours.iter().any(|name| name.starts_with("--jalon-")), "{ours:?}");
}

#[test]
fn what_a_site_may_set_is_written_down() {
    let text = fs::read_to_string(xtask_root().join("docs/THEMING.md")).expect("docs/THEMING.md");
    let documented: BTreeSet<_> = text
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| word.starts_with("--jalon-") && !word.contains(char::is_whitespace))
        .map(str::to_owned)
        .collect();
    let mut used = names_read(&all());
    used.retain(|name| name.starts_with("--jalon-"));
    for entry in fs::read_dir(xtask_root().join("embed")).expect("embed/") {
        let path = entry.expect("a file of embed/").path();
        if path.extension().is_some_and(|ending| ending == "js") {
            let script = fs::read_to_string(&path).expect("a script of embed/");
            used.extend(
                script
                    .match_indices("--jalon-")
                    .map(|(at, _)| &script[at..])
                    .filter_map(|rest| rest.split(|c: char| !c.is_ascii_lowercase() && c != '-').next())
                    .map(str::to_owned),
            );
        }
    }
    assert_eq!(documented, used);
}
