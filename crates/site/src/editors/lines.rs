//! The lines to paste for the usual choices, for whoever reads the page without its script. With it, `embed/configurator.js`
//! writes the same ones; a test holds the two equal.

use super::words::Shown;
use jalon_pack::Language;

/// Stands for the address of a copy that does not know its own.
const SOMEWHERE: &str = "https://jalon.example/";

pub(super) struct Lines {
    /// Where the copy is, with a slash at the end.
    pub(super) base: String,
    pub(super) address: String,
    pub(super) link: String,
    pub(super) frame: String,
    pub(super) frame_kept: String,
    pub(super) element: String,
    pub(super) element_kept: String,
    pub(super) style: String,
}

impl Lines {
    pub(super) fn usual(language: &Language, shown: &Shown) -> Self {
        let base = SOMEWHERE.to_owned();
        let code = &language.code;
        let own = if language.dir == "rtl" {
            format!("lang=\"{code}\" dir=\"rtl\"")
        } else {
            format!("lang=\"{code}\"")
        };
        let words = escaped(&shown.title);
        let address = format!("{base}#lang={code}");
        let plain = format!("<a href=\"{address}\">{words}</a>");
        let version = env!("CARGO_PKG_VERSION");
        // The build writes the values into the places of these names.
        let kept = |script: &str| {
            format!(
                "{base}v{version}/{script}\" integrity=\"sha384-of:v{version}/{script}\" crossorigin=\"anonymous"
            )
        };
        let frame = |src: &str| {
            format!(
                "<p {own}>{plain}<script src=\"{src}\" data-lang=\"{code}\" async></script></p>"
            )
        };
        let element = |src: &str| {
            format!(
                "<script type=\"module\" src=\"{src}\"></script>\n<jalon-wizard {own}>{plain}</jalon-wizard>"
            )
        };
        Self {
            link: format!("<a href=\"{address}\" {own}>{words}</a>"),
            frame: frame(&format!("{base}loader.js")),
            frame_kept: frame(&kept("loader.js")),
            element: element(&format!("{base}jalon.js")),
            element_kept: element(&kept("jalon.js")),
            style: "jalon-wizard { display: block; min-height: 36rem; }".to_owned(),
            base,
            address,
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
