//! Sites out of Markdown: what each generator leaves of a snippet, and the wizard in the page it makes.

use super::{EXAMPLE, copy, fixture, folder, walks, walks_in_the_frame};
use crate::{driver::Visitor, page::visit, trouble::Trouble};
use serde_json::json;
use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

/// A program that makes a site, and what stands in its fixture.
struct Generator {
    program: &'static str,
    /// The words that let it make the site out of one folder in another.
    command: fn(from: &Path, to: &Path) -> Vec<PathBuf>,
    language: &'static str,
    who: &'static str,
    /// Where it puts the page `pasted.md`, and the page `element.md`.
    pages: [&'static str; 2],
}

const GENERATORS: [Generator; 4] = [
    Generator {
        program: "hugo",
        command: |from, to| hugo(from, to, "hugo.toml,raw.toml"),
        language: "fr",
        who: "moroccan-abroad-master-in-france",
        pages: ["pasted/", "element/"],
    },
    Generator {
        program: "jekyll",
        command: |from, to| {
            let mut words = vec![
                "build".into(),
                "--quiet".into(),
                "--disable-disk-cache".into(),
            ];
            words.extend([
                "--source".into(),
                from.into(),
                "--destination".into(),
                to.into(),
            ]);
            words
        },
        language: "en",
        who: "polish-citizen-moves-to-france-for-work",
        pages: ["pasted.html", "element.html"],
    },
    Generator {
        program: "mkdocs",
        command: |from, to| {
            let mut words = vec!["build".into(), "--quiet".into(), "--config-file".into()];
            words.extend([from.join("mkdocs.yml"), "--site-dir".into(), to.into()]);
            words
        },
        language: "ar",
        who: "student-without-protection-france",
        pages: ["pasted.html", "element.html"],
    },
    Generator {
        program: "mdbook",
        command: |from, to| vec!["build".into(), from.into(), "--dest-dir".into(), to.into()],
        language: "fr",
        who: "portuguese-citizen-to-germany-few-answers",
        pages: ["pasted.html", "element.html"],
    },
];

fn hugo(from: &Path, to: &Path, configuration: &str) -> Vec<PathBuf> {
    let mut words = vec!["--quiet".into(), "--config".into(), configuration.into()];
    words.extend([
        "--source".into(),
        from.into(),
        "--destination".into(),
        to.into(),
    ]);
    words
}

/// Makes the site of a fixture with a command, and says where it is.
fn make(
    program: &str,
    name: &str,
    jalon: &str,
    command: fn(&Path, &Path) -> Vec<PathBuf>,
) -> Result<PathBuf, Trouble> {
    let trouble = |error| Trouble::Program(program.to_owned(), error);
    let folder = folder(name).map_err(trouble)?;
    let (from, to) = (folder.join("from"), folder.join("to"));
    copy(&fixture(program), &from, jalon).map_err(trouble)?;
    if program == "hugo" {
        let shortcodes = from.join("layouts/shortcodes");
        copy(&xtask::root().join("embed/hugo"), &shortcodes, jalon).map_err(trouble)?;
    }
    let made = Command::new(program)
        .args(command(&from, &to))
        .env("LC_ALL", "C.UTF-8")
        .output()
        .map_err(trouble)?;
    if made.status.success() {
        return Ok(to);
    }
    let said = [made.stdout, made.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    Err(trouble(io::Error::other(said)))
}

fn page_of(site: &Path, address: &str) -> String {
    let file = if address.ends_with('/') {
        site.join(address).join("index.html")
    } else {
        site.join(address)
    };
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

#[tokio::test]
async fn a_person_walks_in_the_page_that_each_generator_makes() {
    visit(Visitor::phone(), async |page| {
        for generator in GENERATORS {
            let made = make(
                generator.program,
                generator.program,
                &page.site(),
                generator.command,
            )?;
            let [pasted, element] = generator.pages;
            let whole = page_of(&made, element);
            for part in [
                format!(r#"<script type="module" src="{}/jalon.js">"#, page.site()),
                "<jalon-wizard".to_owned(),
                "</a></jalon-wizard>".to_owned(),
            ] {
                assert!(whole.contains(&part), "{}: {part}", generator.program);
            }
            // A name for each: what a frame keeps, it keeps by the site around it, and all ports of one name are one site.
            let host = page
                .host(&made)?
                .replace("localhost", &format!("{}.localhost", generator.program));
            page.knows(&host);
            let address = format!("{host}/{pasted}");
            walks_in_the_frame(&page, &address, generator.language, generator.who)
                .await
                .map_err(|trouble| Trouble::Page(format!("{}: {trouble}", generator.program)))?;
        }
        Ok(())
    })
    .await;
}

#[tokio::test]
async fn a_person_walks_in_the_element_of_a_page_by_mkdocs() {
    visit(Visitor::phone(), async |page| {
        let [_, _, mkdocs, _] = GENERATORS;
        let made = make("mkdocs", "mkdocs-element", &page.site(), mkdocs.command)?;
        let host = page.host(&made)?;
        // Keeps the closed shadow root where the test can look into it.
        let before = xtask::root().join("tests/browser/fixture/element/before.js");
        let before = fs::read_to_string(&before)
            .map_err(|error| Trouble::Program(before.display().to_string(), error))?;
        page.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": before }),
        )
        .await?;
        page.open_host(&format!("{host}/element.html")).await?;
        page.until(
            "the wizard",
            "return happened.some(([name]) => name === 'ready')",
            vec![],
        )
        .await?;
        page.look_within(Some(0));
        walks(&page, mkdocs.language, mkdocs.who).await
    })
    .await;
}

#[test]
fn hugo_by_itself_leaves_links_and_shortcodes_and_nothing_else() {
    let made = make("hugo", "hugo-by-itself", EXAMPLE, |from, to| {
        hugo(from, to, "hugo.toml")
    })
    .unwrap_or_else(|trouble| panic!("{trouble}"));

    // This is what an editor gets who pastes a snippet into a site as Hugo makes it.
    for page in ["pasted/", "element/"] {
        let text = page_of(&made, page);
        assert!(text.contains("raw HTML omitted"), "{page}: {text}");
        for part in ["<a ", "loader.js", "jalon.js", "jalon-wizard"] {
            assert!(!text.contains(part), "{page}: {text}");
        }
    }
    let link = page_of(&made, "link/");
    assert!(
        link.contains(
            r#"<a href="https://jalon.example/#lang=fr&amp;start=study">Trouvez la bonne démarche</a>"#
        ),
        "{link}"
    );
    let shortcode = page_of(&made, "shortcode/");
    assert!(
        shortcode.contains(
            r#"<p lang="fr"><a href="https://jalon.example/#country=FR&amp;lang=fr&amp;start=study">Où &#34;aller&#34; &lt;b&gt;</a><script src="https://jalon.example/loader.js" data-lang="fr" data-country="FR" data-start="study" async></script></p>"#
        ),
        "{shortcode}"
    );
    assert!(
        shortcode.contains(
            r#"<p lang="fr"><a href="https://jalon.example/#lang=fr">Trouvez la bonne démarche</a><script src="https://jalon.example/loader.js" data-lang="fr" async></script></p>"#
        ),
        "{shortcode}"
    );
}
