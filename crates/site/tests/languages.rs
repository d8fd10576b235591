//! What is written by hand because texts may be the very thing that does not arrive: in every language of the content.

use std::{fs, path::Path};

#[test]
fn the_words_for_trouble_are_there_in_every_language() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let content = jalon_pack::load(&root).unwrap_or_else(|report| panic!("{report}"));
    for (file, before, after) in [
        ("embed/loader.js", " ", ": \""),
        ("embed/jalon.js", "  ", ": [\""),
        ("embed/element.js", "\"", "\""),
        ("embed/element.js", "  ", ": \""),
        ("frame.html", "<div lang=\"", "\""),
        ("frame.html", "<p lang=\"", "\""),
        ("index.html", "<div lang=\"", "\""),
        ("index.html", "<p lang=\"", "\""),
    ] {
        let text = fs::read_to_string(root.join(file)).expect("a file of ours");
        for language in &content.languages {
            let wanted = format!("{before}{}{after}", language.code);
            assert!(
                text.contains(&wanted),
                "{file} has no words in the language {}: it should hold {wanted:?}",
                language.code
            );
        }
    }
}
