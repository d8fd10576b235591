//! Contrast, computed from the sheets by the formula of WCAG 2.2: every colour of a text on every surface it may lie on, every
//! border of a control, the focus; in every look, by day and by night.

use crate::sheet::{Rule, Values, resolve, rules, xtask_root};
use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

const LOOKS: [&str; 3] = ["neutral", "dsfr", "govuk"];
const SCHEMES: [&str; 2] = ["light", "dark"];
/// What words lie on, wherever a rule does not say otherwise.
const SURFACES: [&str; 2] = ["--paper", "--tint"];
/// Lines that only part or frame what words say already. WCAG asks nothing of them.
const DECORATIVE: [&str; 3] = ["--rule", "--frame", "--between"];

const TEXT: f64 = 4.5;
const CONTROL: f64 = 3.0;

/// How the scheme comes about.
#[derive(Clone, Copy, Debug)]
enum By {
    /// The site fixes it.
    Site,
    /// The person's device asks for it.
    Device,
}

fn holds(rule: &Rule, scheme: &str, by: By) -> bool {
    rule.media.iter().all(|media| match media.as_str() {
        "screen" | "screen and (forced-colors: none)" => true,
        "screen and (prefers-color-scheme: dark)" => matches!(by, By::Device) && scheme == "dark",
        _ => false,
    })
}

/// How strongly a selector binds where it means the wizard itself in this look and scheme: by the attributes before it.
fn strength(selector: &str, look: &str, scheme: &str, by: By) -> Option<usize> {
    let before = selector.strip_suffix(".jalon")?.trim_end();
    if before.is_empty() {
        Some(0)
    } else if before == format!("[data-look=\"{look}\"]")
        || matches!(by, By::Site) && before == format!("[data-scheme=\"{scheme}\"]")
    {
        Some(1)
    } else {
        None
    }
}

/// The values on the wizard itself.
fn values(look: &str, scheme: &str, by: By) -> Values {
    let mut found: Vec<(usize, (String, String))> = Vec::new();
    for rule in ["tokens.css", "themes.css"]
        .iter()
        .flat_map(|name| rules(name))
    {
        let strength = rule
            .selectors
            .iter()
            .filter_map(|selector| strength(selector, look, scheme, by))
            .max();
        if let Some(strength) = strength.filter(|_| holds(&rule, scheme, by)) {
            found.extend(rule.declarations.iter().map(|one| (strength, one.clone())));
        }
    }
    found.sort_by_key(|(strength, _)| *strength);
    found
        .into_iter()
        .map(|(_, one)| one)
        .filter(|(name, _)| name.starts_with("--"))
        .collect()
}

type Colour = [u8; 3];

fn colour(value: &str, values: &Values) -> Colour {
    let text = resolve(value, values).unwrap_or_else(|| panic!("{value} comes to nothing"));
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
    let number = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
    let [_, red, green, blue] = number
        .unwrap_or_else(|| panic!("{value} comes to \"{text}\": write # and six digits"))
        .to_be_bytes();
    [red, green, blue]
}

fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// A colour of a declaration: a variable or six digits, alone or at the end of a border.
fn colour_in(value: &str) -> Option<&str> {
    let last = value.split_whitespace().last()?;
    (last.starts_with("var(--") && !last.starts_with("var(--step") || last.starts_with('#'))
        .then_some(last)
}

fn declared<'a>(rule: &'a Rule, names: &[&str]) -> Option<&'a str> {
    rule.declarations
        .iter()
        .rev()
        .find(|(name, _)| names.contains(&name.as_str()))
        .map(|(_, value)| value.as_str())
}

fn variable(name: &str) -> String {
    format!("var({name})")
}

/// What a rule asks of the colours: which must be told from which, and how well.
fn asked(rule: &Rule) -> Vec<(String, String, f64)> {
    let mut pairs = Vec::new();
    let text = declared(rule, &["color"]).and_then(colour_in);
    let behind = declared(rule, &["background", "background-color"]).and_then(colour_in);
    let surfaces = || SURFACES.map(variable).into_iter();
    match (text, behind) {
        (Some(text), Some(behind)) => pairs.push((text.to_owned(), behind.to_owned(), TEXT)),
        (Some(text), None) => {
            pairs.extend(surfaces().map(|surface| (text.to_owned(), surface, TEXT)));
        }
        (None, Some(behind))
            if rule
                .selectors
                .iter()
                .all(|one| !one.contains("band") && !one.contains("::before")) =>
        {
            pairs.push((variable("--ink"), behind.to_owned(), TEXT));
        }
        _ => {}
    }
    for (name, value) in &rule.declarations {
        let is_line = name.starts_with("border")
            || ["outline", "outline-color", "accent-color"].contains(&name.as_str());
        let Some(line) = colour_in(value).filter(|_| is_line && !name.ends_with("radius")) else {
            continue;
        };
        let seldom = DECORATIVE.iter().any(|name| line == variable(name)) || line == "var(--focus)";
        if !seldom {
            pairs.extend(surfaces().map(|surface| (line.to_owned(), surface, CONTROL)));
        }
    }
    pairs
}

/// The look that a rule is for, where it is for one.
fn look_of(rule: &Rule) -> BTreeSet<&'static str> {
    let named: BTreeSet<_> = LOOKS
        .into_iter()
        .filter(|look| {
            rule.selectors
                .iter()
                .any(|one| one.contains(&format!("[data-look=\"{look}\"]")))
        })
        .collect();
    if named.is_empty() {
        LOOKS.into()
    } else {
        named
    }
}

#[test]
fn everything_can_be_told_from_what_lies_behind_it() {
    let sheets: Vec<_> = ["jalon.css", "themes.css"]
        .iter()
        .flat_map(|name| rules(name))
        .collect();
    let (mut faint, mut checked) = (Vec::new(), BTreeMap::new());
    for (look, scheme) in LOOKS
        .iter()
        .flat_map(|look| SCHEMES.map(|scheme| (*look, scheme)))
    {
        let values = values(look, scheme, By::Site);
        for rule in sheets
            .iter()
            .filter(|rule| holds(rule, scheme, By::Site) && look_of(rule).contains(look))
        {
            for (front, behind, least) in asked(rule) {
                let ratio = contrast(colour(&front, &values), colour(&behind, &values));
                *checked.entry((look, scheme)).or_insert(0) += 1;
                if ratio < least {
                    faint.push(format!(
                        "{look}, {scheme}: {front} on {behind} is {ratio:.2}, not {least} ({})",
                        rule.at
                    ));
                }
            }
        }
    }
    assert!(faint.is_empty(), "{}", faint.join("\n"));
    assert!(
        checked.len() == 6 && checked.values().all(|count| *count > 100),
        "{checked:?}"
    );
}

#[test]
fn the_focus_can_be_seen() {
    for (look, scheme) in LOOKS
        .iter()
        .flat_map(|look| SCHEMES.map(|scheme| (look, scheme)))
    {
        let values = values(look, scheme, By::Site);
        let of = |name: &str| colour(&variable(name), &values);
        for surface in SURFACES {
            // Two lines of two colours, of which one at least stands out (WCAG 2.2, technique C40).
            let best =
                contrast(of("--focus"), of(surface)).max(contrast(of("--focus-line"), of(surface)));
            assert!(best >= CONTROL, "{look}, {scheme}, on {surface}: {best:.2}");
        }
    }
}

#[test]
fn a_scheme_is_the_same_whoever_asks_for_it() {
    for look in LOOKS {
        for scheme in SCHEMES {
            let (site, device) = (
                values(look, scheme, By::Site),
                values(look, scheme, By::Device),
            );
            for name in site.keys().filter(|name| !name.starts_with("--in-")) {
                assert_eq!(
                    resolve(&variable(name), &site),
                    resolve(&variable(name), &device),
                    "{name} in {look}, {scheme}"
                );
            }
        }
    }
}

#[test]
fn what_a_site_sets_for_light_does_not_reach_the_dark() {
    let mut day = values("govuk", "light", By::Site);
    let mut night = values("govuk", "dark", By::Site);
    let before = colour("var(--button)", &night);
    for values in [&mut day, &mut night] {
        values.insert("--jalon-accent".to_owned(), "#123456".to_owned());
    }
    assert_eq!(colour("var(--button)", &day), [0x12, 0x34, 0x56]);
    assert_eq!(colour("var(--accent)", &day), [0x12, 0x34, 0x56]);
    assert_eq!(colour("var(--accent-deep)", &day), [0x12, 0x34, 0x56]);
    assert_eq!(colour("var(--button)", &night), before);
    night.insert("--jalon-accent-dark".to_owned(), "#abcdef".to_owned());
    assert_eq!(colour("var(--button)", &night), [0xab, 0xcd, 0xef]);
}

/// The scripts that mend an editor's colour count on how light and how dark these surfaces are: they are told here.
#[test]
fn a_colour_of_an_editor_is_mended_for_every_surface() {
    let of = |scheme: &str| -> BTreeSet<String> {
        LOOKS
            .iter()
            .flat_map(|look| {
                let values = values(look, scheme, By::Site);
                SURFACES.map(|surface| resolve(&variable(surface), &values).expect("a colour"))
            })
            .collect()
    };
    let surfaces = serde_json::json!({ "light": of("light"), "dark": of("dark") });
    let run = Command::new("node")
        .args(["--test", "tests/embed/"])
        .env("JALON_SURFACES", surfaces.to_string())
        .current_dir(xtask_root())
        .output()
        .expect("node, which `cargo xtask build` needs too");
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{said}");
    assert!(
        said.contains("# pass 7"),
        "every test should have run: {said}"
    );
}
