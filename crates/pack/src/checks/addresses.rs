//! Every address is https, and one that a browser can open.

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Report},
    table::At,
};

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let raw = context.raw;
    let links = raw.links.iter().map(|link| &link.value.url);
    let help = raw.help.iter().filter_map(|help| help.value.url.as_ref());
    let sources = raw.sources.iter().map(|source| &source.value.url);
    for url in links.chain(help).chain(sources) {
        address(url, report);
    }
    if let Some(settings) = &raw.settings {
        exit(&settings.exit, report);
    }
    for help in &raw.help {
        match &help.value.phone {
            None if help.value.url.is_none() => {
                let text = format!(
                    "`{}` can be reached neither by address nor by telephone",
                    help.id
                );
                report.add(Diagnostic::error(&help.place, text).help("add `url` or `phone`"));
            }
            Some(phone) if !is_phone(phone) => {
                let text = format!("`{}` is not a telephone number", phone.value);
                report.add(
                    Diagnostic::error(&phone.place, text)
                        .label("digits and spaces, with + for a country"),
                );
            }
            _ => {}
        }
    }
}

fn address(url: &At<String>, report: &mut Report) {
    if let Some(wrong) = wrong_address(url) {
        report.add(wrong);
    }
}

/// What is wrong with the address of a page, if anything is.
pub(crate) fn wrong_address(url: &At<String>) -> Option<Diagnostic> {
    let Some(rest) = url.strip_prefix("https://") else {
        let text = "this address is not https";
        let help = if url.starts_with("http://") {
            "write https://; where the site has none, it cannot be linked"
        } else {
            "an address starts with https://"
        };
        return Some(Diagnostic::error(&url.place, text).label("here").help(help));
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let odd = |c: char| c.is_whitespace() || c.is_control() || "\"'<>\\^`{|}".contains(c);
    if !is_site(host) {
        let text = format!("`{host}` is not the name of a site");
        return Some(
            Diagnostic::error(&url.place, text)
                .label("here")
                .help("write https://, the site, and the path: https://example.org/page"),
        );
    }
    let text = "this address holds a sign that may not stand in one";
    rest.contains(odd).then(|| {
        Diagnostic::error(&url.place, text)
            .label("here")
            .help("copy the address from the address bar of the browser")
    })
}

fn is_site(host: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    host.contains('.') && host.split('.').all(is_label)
}

/// Whether this is the plain kind of mail address that every mail program takes.
pub(crate) fn is_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "._+-".contains(c))
            && host.is_ascii()
            && is_site(host)
    })
}

/// Where the quick exit leads, nothing may tell where somebody comes from.
fn exit(url: &At<String>, report: &mut Report) {
    address(url, report);
    if url.contains(['?', '#', '@']) {
        let text = "the address of the quick exit may carry nothing along";
        report.add(
            Diagnostic::error(&url.place, text)
                .label("here")
                .help("write the address of an everyday page without `?`, `#` or `@`"),
        );
    }
}

pub(crate) fn is_phone(phone: &str) -> bool {
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    digits >= 2
        && phone
            .chars()
            .enumerate()
            .all(|(at, c)| c.is_ascii_digit() || c == ' ' || at == 0 && c == '+')
}
