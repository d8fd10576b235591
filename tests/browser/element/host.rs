//! Pages of somebody else, which hold the wizard as an element.

use crate::{page::Page, trouble::Trouble};
use serde_json::{Value, json};
use std::{
    fs, io,
    path::Path,
    sync::atomic::{AtomicU32, Ordering},
};

/// The shortest list that lets the wizard run, on a page that has a script, a style sheet and a picture of its own.
pub const POLICY: &str = "default-src 'none'; script-src 'self' JALON 'wasm-unsafe-eval'; connect-src JALON; \
     style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

/// Serves the pages of the fixture as another site, with the address of our site and a language written into them. Gives where.
pub fn serve(page: &Page, policy: &str, language: &str) -> Result<String, Trouble> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("element-{}-{number}", std::process::id());
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let from = xtask::root().join("tests/browser/fixture/element");
    let fill = |text: String| {
        text.replace("JALON", &page.site())
            .replace("LANGUAGE", language)
    };
    let headers = fill(format!("/*\n  Content-Security-Policy: {policy}\n"));
    let written = copy(&from, &to, &fill).and_then(|()| fs::write(to.join("_headers"), headers));
    written.map_err(|error| Trouble::Program(to.display().to_string(), error))?;
    let outside = page.host(&to);
    // The server has read everything by now.
    let _ = fs::remove_dir_all(&to);
    outside
}

fn copy(from: &Path, to: &Path, fill: &dyn Fn(String) -> String) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &to, fill)?;
        } else {
            fs::write(to, fill(fs::read_to_string(entry.path())?))?;
        }
    }
    Ok(())
}

/// Opens a page without a word of the wizard, and gives the address of our script: the test does the rest.
pub async fn plain(page: &Page, policy: &str) -> Result<String, Trouble> {
    let host = serve(page, policy, "fr")?;
    page.open_host(&format!("{host}/plain/")).await?;
    Ok(format!("{}/jalon.js", page.site()))
}

/// Waits until so many wizards have said that they are there.
pub async fn are_ready(page: &Page, count: usize) -> Result<(), Trouble> {
    until(
        page,
        &format!("the readiness of {count}"),
        "return happened.filter(([name]) => name === 'ready').length >= arguments[0]",
        vec![json!(count)],
    )
    .await
}

/// Waits until something is so on the page around.
pub async fn until(
    page: &Page,
    what: &str,
    script: &str,
    arguments: Vec<Value>,
) -> Result<(), Trouble> {
    page.look_within(None);
    page.until(what, script, arguments).await
}
