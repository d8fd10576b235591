//! The header files that come with the site, for three kinds of servers, all written from the same rules.

use crate::layout::{Files, HASHED, hashed_folder, version_folder};
use jalon_site::policy::{self, Header, Kind};
use std::{collections::BTreeSet, fmt::Write as _};

/// The names of the header files. No page asks for them; they are for the server.
pub const NAMES: [&str; 3] = ["_headers", "nginx.conf", ".htaccess"];

/// Which files of the site a rule is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Where {
    /// A file at the top; `index.html` is what its folder shows, too.
    File(&'static str),
    /// All that lies below a folder at the top.
    Folder(&'static str),
    /// All that never changes.
    Kept,
}

/// Every file is of one kind, and no file of two: servers of the Netlify kind add up what they find in several places.
const RULES: [(Kind, &[Where]); 5] = [
    (
        Kind::Wizard,
        &[Where::File("index.html"), Where::File("frame.html")],
    ),
    (Kind::About, &[Where::Folder("about")]),
    (Kind::Editors, &[Where::Folder("embed")]),
    (
        Kind::Entry,
        &[
            Where::File("loader.js"),
            Where::File("jalon.js"),
            Where::File("icon.svg"),
            Where::File("integrity.json"),
        ],
    ),
    (Kind::Kept, &[Where::Kept]),
];

/// The kind of the file at this path.
pub fn kind(path: &str) -> Option<Kind> {
    let first = path.split_once('/').map(|(folder, _)| folder);
    RULES
        .iter()
        .find(|(_, places)| {
            places.iter().any(|place| match place {
                Where::File(name) => path == *name,
                Where::Folder(name) => first == Some(*name),
                Where::Kept => first.is_some_and(never_changes),
            })
        })
        .map(|(kind, _)| *kind)
}

fn never_changes(folder: &str) -> bool {
    hashed_folder(folder).is_some() || version_folder(folder)
}

/// The header files of a site with these files and these inline scripts.
pub fn write(files: &Files, scripts: &BTreeSet<String>) -> [(&'static str, String); 3] {
    let kept: BTreeSet<_> = files
        .keys()
        .filter_map(|path| path.split_once('/'))
        .map(|(folder, _)| folder)
        .filter(|folder| never_changes(folder))
        .collect();
    let rules: Vec<_> = RULES
        .iter()
        .map(|(kind, places)| {
            let headers = policy::for_kind(*kind, scripts.iter().map(String::as_str));
            (*places, headers)
        })
        .collect();
    [
        (NAMES[0], netlify(&rules, &kept)),
        (NAMES[1], nginx(&rules)),
        (NAMES[2], apache(&rules)),
    ]
}

type Rule = (&'static [Where], Vec<Header>);

/// As Netlify, Cloudflare Pages and others read it: addresses from the root of the site, `*` for anything.
fn netlify(rules: &[Rule], kept: &BTreeSet<&str>) -> String {
    let block = |pattern: &str, headers: &[Header]| {
        let mut block = format!("{pattern}\n");
        for (name, value) in headers {
            // Writing to a String does not fail.
            let _ = writeln!(block, "  {name}: {value}");
        }
        block
    };
    let mut text = block("/*", &policy::for_all());
    for (places, headers) in rules {
        for place in *places {
            let patterns: Vec<String> = match place {
                Where::File("index.html") => vec!["/".to_owned(), "/index.html".to_owned()],
                Where::File(name) => vec![format!("/{name}")],
                Where::Folder(name) => vec![format!("/{name}/*")],
                Where::Kept => kept.iter().map(|folder| format!("/{folder}/*")).collect(),
            };
            for pattern in patterns {
                text.push_str(&block(&pattern, headers));
            }
        }
    }
    text
}

/// What an address ends like, or holds, as a regular expression: the site may lie below any path.
fn expression(places: &[Where]) -> String {
    let parts: Vec<String> = places
        .iter()
        .map(|place| match place {
            Where::File(name) => format!("/{}$", name.replace('.', "\\.")),
            Where::Folder(name) => format!("/{name}/"),
            Where::Kept => format!("/(?:(?:{})-[0-9a-f]{{10}}|v[0-9][^/]*)/", HASHED.join("|")),
        })
        .collect();
    parts.join("|")
}

/// To be included in the `location` of the site. A block that adds a header inherits none, so that each says them all.
fn nginx(rules: &[Rule]) -> String {
    let lines = |indent: &str, headers: &[Header]| {
        headers
            .iter()
            .map(|(name, value)| format!("{indent}add_header {name} \"{value}\" always;\n"))
            .collect::<String>()
    };
    let mut text = "# Include this file in the location that serves Jalon. docs/DEPLOY.md shows the lines around it.\n\
        index index.html;\n\
        gzip off;\n\
        gzip_static on;\n\
        gzip_vary on;\n\
        charset utf-8;\n\
        charset_types text/html text/css text/javascript text/plain image/svg+xml;\n\
        types {\n"
        .to_owned();
    for (ending, mime) in crate::server::TYPES {
        let _ = writeln!(text, "    {mime} {ending};");
    }
    text.push_str("}\ndefault_type application/octet-stream;\n");
    text.push_str(&lines("", &policy::for_all()));
    for (places, headers) in rules {
        let _ = writeln!(text, "location ~ \"{}\" {{", expression(places));
        text.push_str(&lines("    ", &policy::for_all()));
        text.push_str(&lines("    ", headers));
        text.push_str("}\n");
    }
    text.push_str("location ~ \"/(?:_headers|nginx\\.conf|\\.ht[^/]*)$\" {\n    return 404;\n}\n");
    text
}

/// Needs nothing but what a shared host switches on: each part asks first whether its module is there.
fn apache(rules: &[Rule]) -> String {
    let mut text = "# Read by Apache wherever AllowOverride lets FileInfo and Indexes through. docs/DEPLOY.md says more.\n\
        <IfModule mod_dir.c>\n    DirectoryIndex index.html\n</IfModule>\n\
        <IfModule mod_mime.c>\n    AddDefaultCharset utf-8\n"
        .to_owned();
    for (ending, mime) in crate::server::TYPES {
        let _ = writeln!(text, "    AddType {mime} .{ending}");
    }
    text.push_str("</IfModule>\n");
    text
}

/// What a file of the Netlify kind says, read back: patterns, and what each adds.
#[derive(Debug, Default)]
pub struct Blocks(Vec<(String, Vec<(String, String)>)>);

/// Reads a `_headers` file.
pub fn read(text: &str) -> Blocks {
    let mut blocks = Vec::<(String, Vec<(String, String)>)>::new();
    for line in text.lines() {
        if line.starts_with(char::is_whitespace) {
            if let (Some((_, headers)), Some((name, value))) =
                (blocks.last_mut(), line.trim().split_once(": "))
            {
                headers.push((name.to_owned(), value.to_owned()));
            }
        } else if !line.is_empty() && !line.starts_with('#') {
            blocks.push((line.to_owned(), Vec::new()));
        }
    }
    Blocks(blocks)
}

impl Blocks {
    /// The headers for this path, names and values.
    pub fn of(&self, path: &str) -> Vec<(&str, &str)> {
        self.0
            .iter()
            .filter(|(pattern, _)| match pattern.strip_suffix('*') {
                Some(start) => path.starts_with(start),
                None => path == pattern,
            })
            .flat_map(|(_, headers)| headers)
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect()
    }
}
