//! The headers that a careful host sends with every file, and the only inline scripts they let through.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// The content security policy for a set of pages: nothing from elsewhere, no inline style, and of inline scripts only the
/// very ones that these pages hold, by their hash.
pub fn content_security_policy<'a>(pages: impl IntoIterator<Item = &'a str>) -> String {
    let hashes: BTreeSet<_> = pages
        .into_iter()
        .flat_map(inline_scripts)
        .map(hash)
        .collect();
    let scripts: Vec<_> = ["script-src 'self' 'wasm-unsafe-eval'".to_owned()]
        .into_iter()
        .chain(hashes)
        .collect();
    let scripts = scripts.join(" ");
    [
        "default-src 'none'",
        &scripts,
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
    .join("; ")
}

/// The text of a `_headers` file, as several static hosts read it, with one block for every path.
pub fn headers_file(content_security_policy: &str) -> String {
    let headers = [
        ("Content-Security-Policy", content_security_policy),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        (
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        ),
    ];
    let lines = headers.map(|(name, value)| format!("  {name}: {value}\n"));
    format!("/*\n{}", lines.concat())
}

/// Reads the block for every path back out of a `_headers` file.
pub fn read_headers_file(text: &str) -> Vec<(String, String)> {
    text.lines()
        .skip_while(|line| line.trim_end() != "/*")
        .skip(1)
        .take_while(|line| line.starts_with(char::is_whitespace))
        .filter_map(|line| line.trim().split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// Writes the policy into a page too, for hosts where nobody can set a header. It stands first in the head, because a policy
/// holds only for what follows it.
pub fn with_policy(page: &str, content_security_policy: &str) -> Option<String> {
    let head = page.find("<head>")? + "<head>".len();
    let (before, after) = page.split_at(head);
    Some(format!(
        "{before}<meta http-equiv=\"Content-Security-Policy\" content=\"{content_security_policy}\">{after}"
    ))
}

/// The contents of the scripts written into a page, exactly as they stand there: the hash counts every space.
fn inline_scripts(page: &str) -> Vec<&str> {
    let mut scripts = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find("<script") {
        rest = &rest[start..];
        let Some(open) = rest.find('>') else { break };
        let Some(close) = rest.find("</script>") else {
            break;
        };
        if close > open && !rest[..open].contains(" src=") {
            scripts.push(&rest[open + 1..close]);
        }
        rest = &rest[close..];
    }
    scripts
}

fn hash(script: &str) -> String {
    format!(
        "'sha256-{}'",
        STANDARD.encode(Sha256::digest(script.as_bytes()))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html><head><script type=\"module\">alert(1)</script><script src=\"/a.js\"></script></head></html>";

    #[test]
    fn only_inline_scripts_are_hashed() {
        assert_eq!(inline_scripts(PAGE), ["alert(1)"]);
    }

    #[test]
    fn the_hash_is_the_one_that_browsers_compute() {
        // The example that the specification itself gives (CSP Level 2, "Hash usage for script elements").
        assert_eq!(
            hash("alert('Hello, world.');"),
            "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"
        );
    }

    #[test]
    fn the_policy_names_each_script_once() {
        let policy = content_security_policy([PAGE, PAGE]);
        assert_eq!(policy.matches("'sha256-").count(), 1);
        assert!(!policy.contains("unsafe-inline"));
    }

    #[test]
    fn headers_are_read_back_as_written() {
        let policy = content_security_policy([PAGE]);
        let headers = read_headers_file(&headers_file(&policy));
        assert_eq!(headers[0], ("Content-Security-Policy".to_owned(), policy));
        assert_eq!(headers.len(), 5);
    }

    #[test]
    fn the_policy_stands_before_the_first_script() {
        let page = with_policy(PAGE, "default-src 'none'").expect("the page has a head");
        assert!(page.find("<meta") < page.find("<script"));
        assert_eq!(with_policy("<p>no head</p>", "x"), None);
    }
}
