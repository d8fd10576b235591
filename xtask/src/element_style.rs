//! The style of the element, made out of the sheets of the page by `element_style.mjs`.

use crate::{Error, command, tools::Tools};
use std::{fs, path::Path};

/// All the style that the wizard needs in a shadow root, from the sheets that `index.html` links, in their order.
pub fn make(tools: &Tools, root: &Path) -> Result<Vec<u8>, Error> {
    let page = root.join("index.html");
    let text = fs::read_to_string(&page).map_err(Error::file(&page))?;
    let mut node = tools.command("node");
    node.arg(root.join("xtask/element_style.mjs"));
    node.args(linked(&text));
    let made = command::output(&mut node).unwrap_or_default();
    if made.is_empty() {
        return Err(Error::Built(
            "no style was made for the element: run `node xtask/element_style.mjs style/tokens.css` to see why"
                .to_owned(),
        ));
    }
    Ok(made.into_bytes())
}

/// The sheets that a page links: each path, and after a `=` the medium it is for.
fn linked(page: &str) -> Vec<String> {
    let value = |tag: &str, name: &str| {
        let (_, after) = tag.split_once(&format!(" {name}=\""))?;
        Some(after.split_once('"')?.0.to_owned())
    };
    page.split('<')
        .filter(|tag| tag.starts_with("link") && tag.contains("stylesheet"))
        .filter_map(|tag| {
            let path = value(tag, "href")?;
            Some(match value(tag, "media") {
                Some(media) => format!("{path}={media}"),
                None => path,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::For;

    fn made() -> String {
        let root = crate::root();
        let tools = Tools::ready(&root, For::Build).expect("the tools of the build");
        String::from_utf8(make(&tools, &root).expect("a style")).expect("a text")
    }

    #[test]
    fn sheets_come_in_the_order_of_the_page() {
        let page = "<link rel=\"stylesheet\" href=\"style/a.css\">\n<link rel=\"icon\" href=\"b.svg\">\
                    <link rel=\"stylesheet\" href=\"style/c.css\" media=\"print\">";
        assert_eq!(linked(page), ["style/a.css", "style/c.css=print"]);
    }

    #[test]
    fn nothing_measures_by_the_page_around_or_speaks_of_a_page_of_its_own() {
        let style = made();
        let lines = style.lines().filter(|line| !line.contains("--host-text"));
        for line in lines {
            for word in [
                "rem;",
                "rem)",
                "rem ",
                "vw",
                ":root",
                ".jalon-page",
                ".boot",
                "@page",
                "@import",
                "url(",
            ] {
                assert!(!line.contains(word), "{line}");
            }
            let by_width = line.contains("@media") && line.contains("width");
            assert!(!by_width, "{line}");
        }
        assert!(style.contains("@container (min-width: 40em)"), "{style}");
        assert!(style.contains("@media print"), "{style}");
        // A rule for two kinds of page keeps the half that is for the element.
        assert!(
            style.contains("\n.jalon {\n  --in-light: initial;"),
            "{style}"
        );
        assert_eq!(style.matches('{').count(), style.matches('}').count());
    }
}
