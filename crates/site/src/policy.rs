//! What a host may send along with each file so that nothing but ours runs on it, and what somebody else's page must let through
//! to show the wizard. The only place these lines are written: header files, documents and tests ask here.

/// What a file of the site is, as far as a browser has to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A page that holds the wizard: the one by itself, and the one in a frame.
    Wizard,
    /// A page about Jalon, which needs no script.
    About,
    /// A page for editors, which shows the wizard as their own page would.
    Editors,
    /// A file whose name never changes, while what is in it does.
    Entry,
    /// A file that never changes: its folder is named by what is in it, or by a version.
    Kept,
}

/// A header: its name and its value.
pub type Header = (&'static str, String);

/// What goes along with every file: everybody may read it, nobody learns from it who did.
#[must_use]
pub fn for_all() -> Vec<Header> {
    [
        ("Access-Control-Allow-Origin", "*"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        (
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        ),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

/// What goes along with a file of this kind besides. `scripts` are the hashes of what little script stands in pages themselves.
#[must_use]
pub fn for_kind<'a>(kind: Kind, scripts: impl IntoIterator<Item = &'a str>) -> Vec<Header> {
    let caching = match kind {
        Kind::Wizard | Kind::About | Kind::Editors => "no-cache",
        Kind::Entry => "public, max-age=300, must-revalidate",
        Kind::Kept => "public, max-age=31536000, immutable",
    };
    vec![
        ("Content-Security-Policy", content(kind, scripts)),
        ("Cache-Control", caching.to_owned()),
    ]
}

/// The content security policy of a file of ours: nothing from elsewhere, no inline style, and of inline scripts only those
/// whose hashes are named.
#[must_use]
pub fn content<'a>(kind: Kind, scripts: impl IntoIterator<Item = &'a str>) -> String {
    let script = |first: &str, scripts: &[&str]| {
        let mut line = format!("script-src {first}");
        for hash in scripts {
            line.push(' ');
            line.push_str(hash);
        }
        line
    };
    let scripts: Vec<_> = scripts.into_iter().collect();
    let mut lines = vec!["default-src 'none'".to_owned()];
    let mut add = |more: &[&str]| lines.extend(more.iter().map(|line| (*line).to_owned()));
    match kind {
        Kind::Wizard => add(&[
            &script("'self' 'wasm-unsafe-eval'", &scripts),
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
        ]),
        Kind::About => add(&["style-src 'self'", "img-src 'self'"]),
        Kind::Editors => add(&[
            &script("'self' 'wasm-unsafe-eval'", &scripts),
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "frame-src 'self'",
        ]),
        Kind::Entry | Kind::Kept => {}
    }
    add(&["base-uri 'none'", "form-action 'none'"]);
    if matches!(kind, Kind::Wizard | Kind::About | Kind::Editors) {
        add(&["require-trusted-types-for 'script'", "trusted-types 'none'"]);
    }
    lines.join("; ")
}

/// One line of a content security policy: the directive, and what it must let through.
pub type Directive = (&'static str, Vec<String>);

/// What a page must let through to show the frame: the loader, and the frame itself, which comes with a policy of its own.
/// `base` is the address of the folder, with a slash at the end; so written it stands for all that is in it.
#[must_use]
pub fn for_frame(base: &str) -> Vec<Directive> {
    vec![
        ("script-src", vec![base.to_owned()]),
        ("frame-src", vec![base.to_owned()]),
    ]
}

/// What a page must let through to show the element: its scripts, the module, and the texts and styles that it fetches.
#[must_use]
pub fn for_element(base: &str) -> Vec<Directive> {
    vec![
        (
            "script-src",
            vec![base.to_owned(), "'wasm-unsafe-eval'".to_owned()],
        ),
        ("connect-src", vec![base.to_owned()]),
    ]
}

/// The whole policy of a page that holds nothing else, in one line.
#[must_use]
pub fn line(directives: &[Directive]) -> String {
    let mut line = "default-src 'none'".to_owned();
    for (name, sources) in directives {
        line.push_str("; ");
        line.push_str(name);
        for source in sources {
            line.push(' ');
            line.push_str(source);
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [Kind; 5] = [
        Kind::Wizard,
        Kind::About,
        Kind::Editors,
        Kind::Entry,
        Kind::Kept,
    ];

    #[test]
    fn nothing_unsafe_is_ever_let_through() {
        let ours = KINDS.map(|kind| content(kind, ["'sha256-x'"]));
        let theirs = [for_frame, for_element].map(|lines| line(&lines("https://a.example/j/")));
        for policy in ours.iter().chain(&theirs) {
            assert!(policy.starts_with("default-src 'none'"), "{policy}");
            assert!(!policy.contains("unsafe-inline"), "{policy}");
            assert!(!policy.contains("'unsafe-eval'"), "{policy}");
        }
    }

    #[test]
    fn inline_scripts_run_by_their_hash_where_scripts_run_at_all() {
        for kind in KINDS {
            let runs = matches!(kind, Kind::Wizard | Kind::Editors);
            assert_eq!(content(kind, ["'sha256-x'"]).contains("'sha256-x'"), runs);
        }
    }

    #[test]
    fn a_page_lets_one_folder_through() {
        assert_eq!(
            line(&for_frame("https://a.example/j/")),
            "default-src 'none'; script-src https://a.example/j/; frame-src https://a.example/j/"
        );
        assert_eq!(
            line(&for_element("https://a.example/j/")),
            "default-src 'none'; script-src https://a.example/j/ 'wasm-unsafe-eval'; connect-src https://a.example/j/"
        );
    }
}
