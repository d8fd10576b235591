//! The inline scripts that pages hold, which a strict policy lets through by their hashes alone.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// The hashes of all scripts written into these pages, each once.
pub fn hashes<'a>(pages: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    pages
        .into_iter()
        .flat_map(inline_scripts)
        .map(hash)
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
    fn only_inline_scripts_are_hashed_and_each_once() {
        assert_eq!(inline_scripts(PAGE), ["alert(1)"]);
        assert_eq!(hashes([PAGE, PAGE]).len(), 1);
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
    fn the_policy_stands_before_the_first_script() {
        let page = with_policy(PAGE, "default-src 'none'").expect("the page has a head");
        assert!(page.find("<meta") < page.find("<script"));
        assert_eq!(with_policy("<p>no head</p>", "x"), None);
    }
}
