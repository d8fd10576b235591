//! The header files that come with the site, for three kinds of servers, all written from the same rules.

use crate::{
    layout::{Files, HASHED, hashed_folder, version_folder},
    server::TYPES,
};
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

/// Every file is of one kind. Below an unknown path some expressions fit files of two: the first rule that fits holds.
const RULES: [(Kind, &[Where]); 5] = [
    (Kind::About, &[Where::Folder("about")]),
    (Kind::Editors, &[Where::Folder("embed")]),
    (
        Kind::Wizard,
        &[Where::File("index.html"), Where::File("frame.html")],
    ),
    (Kind::Kept, &[Where::Kept]),
    (
        Kind::Entry,
        &[
            Where::File("loader.js"),
            Where::File("jalon.js"),
            Where::File("icon.svg"),
            Where::File("integrity.json"),
        ],
    ),
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

type Rule = (Kind, &'static [Where], Vec<Header>);

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
            (*kind, *places, headers)
        })
        .collect();
    [
        (NAMES[0], netlify(&rules, &kept)),
        (NAMES[1], nginx(&rules)),
        (NAMES[2], apache(&rules)),
    ]
}

/// One of the header files for a site that also holds these folders, of builds before: only one kind of file names folders one by
/// one, and says the same of all that never change.
pub fn with_folders<'a>(name: &str, text: &str, folders: impl Iterator<Item = &'a str>) -> String {
    let mut text = text.to_owned();
    if name != NAMES[0] {
        return text;
    }
    let known = read(&text);
    let block = known
        .0
        .iter()
        .find(|(pattern, _)| pattern.split('/').nth(1).is_some_and(never_changes));
    let Some((_, headers)) = block else {
        return text;
    };
    for folder in folders.filter(|folder| never_changes(folder)) {
        let pattern = format!("/{folder}/*");
        if known.0.iter().all(|(known, _)| *known != pattern) {
            let _ = writeln!(text, "{pattern}");
            for (name, value) in headers {
                let _ = writeln!(text, "  {name}: {value}");
            }
        }
    }
    text
}

/// As Netlify, Cloudflare Pages and others read it: addresses from the root of the site, `*` for anything. Where several patterns
/// fit, these hosts join the values of one header with a comma.
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
    for (_, places, headers) in rules {
        for place in *places {
            let patterns: Vec<String> = match place {
                Where::File(name) => names_of(name),
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

/// Under which addresses such a host shows a file: some lead away from the ending of a page.
fn names_of(name: &str) -> Vec<String> {
    let mut names = vec![format!("/{name}")];
    match name.strip_suffix(".html") {
        Some("index") => names.push("/".to_owned()),
        Some(page) => names.push(format!("/{page}")),
        None => {}
    }
    names
}

/// How an address ends, or what it holds, as a regular expression: the site may lie below any path, and that path may hold a folder
/// called like one of ours. `ending` is what may follow.
fn expression(places: &[Where], ending: &str) -> String {
    let parts: Vec<String> = places
        .iter()
        .map(|place| match place {
            // What a folder shows is found without its name being asked for.
            Where::File("index.html") => format!("/(?:index\\.html{ending})?$"),
            Where::File(name) => format!("/{}{ending}$", name.replace('.', "\\.")),
            // Of the files in it, none may be taken for one of the top: the site may lie below a folder of this name.
            Where::Folder(name) => format!("/{name}/(?:[^/]+/[^/]*|words\\.json)$"),
            Where::Kept => format!(
                "/(?:{})-[0-9a-f]{{10}}/|/v[0-9][^/]*/(?:loader|jalon)\\.js{ending}$",
                HASHED.join("|")
            ),
        })
        .collect();
    parts.join("|")
}

/// What nobody has to read, as a regular expression.
const HIDDEN: &str = "/(?:_headers|nginx\\.conf|\\.htaccess)$";

/// To be included in the `location` of the site. A block that adds a header inherits none, so that each says them all.
fn nginx(rules: &[Rule]) -> String {
    let mut text = "# For nginx: include this file in the location that serves Jalon. docs/DEPLOY.md shows the lines around it.\n\
        index index.html;\n\
        gzip off;\n\
        gzip_static on;\n\
        gzip_vary on;\n\
        charset utf-8;\n\
        charset_types text/css text/javascript text/plain;\n\
        default_type application/octet-stream;\n\
        types {\n"
        .to_owned();
    for (ending, mime) in TYPES {
        let _ = writeln!(text, "    {mime} {ending};");
    }
    text.push_str("}\n");
    let lines = |text: &mut String, indent: &str, headers: &[Header]| {
        for (name, value) in headers {
            let always = if for_errors(name) { " always" } else { "" };
            let _ = writeln!(text, "{indent}add_header {name} \"{value}\"{always};");
        }
    };
    let _ = writeln!(text, "location ~ \"{HIDDEN}\" {{\n    return 404;\n}}");
    for (_, places, headers) in rules {
        let _ = writeln!(text, "location ~ \"{}\" {{", expression(places, ""));
        lines(&mut text, "    ", &policy::for_all());
        lines(&mut text, "    ", headers);
        text.push_str("}\n");
    }
    lines(&mut text, "", &policy::for_all());
    text
}

/// Needs nothing but `AllowOverride FileInfo`, which shared hosts grant, and asks first for each module. What a host sets by
/// itself goes first: a header that comes twice means something else.
fn apache(rules: &[Rule]) -> String {
    let lines = |text: &mut String, headers: &[Header], condition: &str| {
        for (name, value) in headers {
            let (here, there) = if for_errors(name) {
                ("always", "onsuccess")
            } else {
                ("onsuccess", "always")
            };
            let _ = writeln!(text, "    Header {there} unset {name}{condition}");
            let _ = writeln!(text, "    Header {here} set {name} \"{value}\"{condition}");
        }
    };
    let mut text = "# For Apache, which reads this file where AllowOverride lets FileInfo through. docs/DEPLOY.md says more.\n\
        AddDefaultCharset off\n\
        <IfModule mod_mime.c>\n"
        .to_owned();
    for (ending, mime) in TYPES {
        let _ = writeln!(text, "    AddType {mime} .{ending}");
        if mime.starts_with("text/") {
            let _ = writeln!(text, "    AddCharset utf-8 .{ending}");
        }
    }
    text.push_str(
        "    RemoveType .gz\n    RemoveLanguage .br\n    AddEncoding br .br\n    AddEncoding gzip .gz\n</IfModule>\n\
         <IfModule mod_alias.c>\n",
    );
    let _ = writeln!(text, "    RedirectMatch 404 \"{HIDDEN}\"");
    text.push_str("</IfModule>\n<IfModule mod_rewrite.c>\n    RewriteEngine On\n");
    for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
        let _ = write!(
            text,
            "    RewriteCond %{{HTTP:Accept-Encoding}} \"(?:^|,)\\s*{coding}\\s*(?:,|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$))|$)\"\n    \
             RewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n    \
             RewriteRule \"^(.+)$\" \"$1.{ending}\" [L]\n"
        );
    }
    text.push_str(
        "</IfModule>\n<IfModule mod_setenvif.c>\n    SetEnvIf Request_URI \"\\.(?:br|gz)$\" no-gzip no-brotli\n",
    );
    for (kind, places, _) in rules {
        let expression = expression(places, "(?:\\.br|\\.gz)?");
        let _ = writeln!(
            text,
            "    SetEnvIf Request_URI \"{expression}\" {}",
            mark(*kind)
        );
    }
    text.push_str("</IfModule>\n<IfModule mod_headers.c>\n    Header merge Vary Accept-Encoding\n");
    lines(&mut text, &policy::for_all(), "");
    // The last one holds here.
    for (kind, _, headers) in rules.iter().rev() {
        lines(&mut text, headers, &format!(" env={}", mark(*kind)));
    }
    text.push_str("</IfModule>\n");
    text
}

/// Whether a header goes along with an answer that there is no such file. What is missing for a moment, while a copy is updated, must
/// not be remembered for a year.
pub fn for_errors(name: &str) -> bool {
    name != "Cache-Control"
}

/// How Apache's file calls files of a kind.
fn mark(kind: Kind) -> String {
    format!("jalon-{kind:?}").to_lowercase()
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    type Found = BTreeMap<String, BTreeSet<(String, String)>>;

    fn written() -> [(&'static str, String); 3] {
        let files: Files = ["app-0123456789/boot.js", "v1.0.0/loader.js", "index.html"]
            .into_iter()
            .map(|path| (path.to_owned(), Vec::new()))
            .collect();
        write(&files, &BTreeSet::from(["'sha256-x'".to_owned()]))
    }

    fn pair((name, value): (&str, &str)) -> (String, String) {
        (name.to_owned(), value.trim_matches('"').to_owned())
    }

    /// By the expression that a block is for, the headers in it; those for all files under no expression.
    fn nginx_says(text: &str) -> Found {
        let mut found = Found::new();
        let mut block = String::new();
        for line in text.lines() {
            if let Some(expression) = line.strip_prefix("location ~ \"") {
                block = expression.trim_end_matches("\" {").to_owned();
            } else if line == "}" {
                block.clear();
            } else if let Some(header) = line.trim().strip_prefix("add_header ") {
                let header = header
                    .trim_end_matches(';')
                    .trim_end_matches(" always")
                    .split_once(' ');
                found
                    .entry(block.clone())
                    .or_default()
                    .insert(pair(header.expect("a name and a value")));
            }
        }
        found
    }

    /// The same of the other file, where each header says by a mark what it is for.
    fn apache_says(text: &str) -> Found {
        let mut marks = BTreeMap::from([(String::new(), String::new())]);
        let mut found = Found::new();
        for line in text.lines().map(str::trim) {
            if let Some(mark) = line.strip_prefix("SetEnvIf Request_URI ") {
                let (expression, mark) = mark.rsplit_once(' ').expect("an expression and a mark");
                let expression = expression.trim_matches('"').replace("(?:\\.br|\\.gz)?", "");
                marks.insert(mark.to_owned(), expression);
            } else if let Some((_, header)) = line.split_once(" set ") {
                let (header, mark) = header.split_once(" env=").unwrap_or((header, ""));
                let header = header.split_once(' ').expect("a name and a value");
                found
                    .entry(marks[mark].clone())
                    .or_default()
                    .insert(pair(header));
            }
        }
        found
    }

    #[test]
    fn all_servers_are_told_the_same() {
        let [(_, netlify), (_, nginx), (_, apache)] = written();
        let (blocks, nginx, apache) = (read(&netlify), nginx_says(&nginx), apache_says(&apache));
        let for_all = &nginx[""];
        assert_eq!(nginx.len(), RULES.len() + 1);
        for (expression, headers) in &apache {
            // A block of nginx inherits nothing, so it holds what is for all files too.
            assert_eq!(&(headers | for_all), &nginx[expression], "{expression}");
        }
        assert_eq!(apache.len(), nginx.len());
        let wizard = r"/(?:index\.html)?$|/frame\.html$";
        let kept = r"/(?:app|style|content)-[0-9a-f]{10}/|/v[0-9][^/]*/(?:loader|jalon)\.js$";
        for (path, expression) in [
            ("/", wizard),
            ("/index.html", wizard),
            ("/frame", wizard),
            (
                "/about/fr/legal.html",
                r"/about/(?:[^/]+/[^/]*|words\.json)$",
            ),
            ("/embed/ar/", r"/embed/(?:[^/]+/[^/]*|words\.json)$"),
            ("/embed/words.json", r"/embed/(?:[^/]+/[^/]*|words\.json)$"),
            (
                "/loader.js",
                r"/loader\.js$|/jalon\.js$|/icon\.svg$|/integrity\.json$",
            ),
            ("/app-0123456789/boot.js", kept),
            ("/v1.0.0/loader.js", kept),
            ("/elsewhere", ""),
        ] {
            let told: Vec<_> = blocks.of(path).into_iter().map(pair).collect();
            let once: BTreeSet<_> = told.iter().cloned().collect();
            assert_eq!(told.len(), once.len(), "{path} gets a header twice");
            assert_eq!(&once, &nginx[expression], "{path}");
        }
    }

    #[test]
    fn every_file_is_of_one_kind() {
        for (path, expected) in [
            ("index.html", Some(Kind::Wizard)),
            ("frame.html", Some(Kind::Wizard)),
            ("about/fr/legal.html", Some(Kind::About)),
            ("embed/ar/index.html", Some(Kind::Editors)),
            ("jalon.js", Some(Kind::Entry)),
            ("v1.0.0/jalon.js", Some(Kind::Kept)),
            ("content-0123456789/fr/core.txt", Some(Kind::Kept)),
            ("content-notahash/fr/core.txt", None),
            ("vendor/a.js", None),
        ] {
            assert_eq!(kind(path), expected, "{path}");
        }
    }
}
