//! The scripts of the site as browsers get them: without what only their readers need, in the language of phones of 2017.

use crate::{Error, command, layout::Files, tools::Tools};
use std::{fs, path::Path};

const STAGE: &str = "target/scripts";
/// Browsers that run modules know the last two, though their year does not. Licences that a script carries stay in it.
const SETTINGS: [&str; 7] = [
    "--minify",
    "--target=es2017",
    "--charset=utf8",
    "--legal-comments=inline",
    "--log-level=error",
    "--supported:import-meta=true",
    "--supported:dynamic-import=true",
];

/// Makes every script among these files as small as it can be. Pages of other people load some of them before anybody has asked
/// for the wizard.
pub fn make_small(tools: &Tools, root: &Path, files: &mut Files) -> Result<(), Error> {
    let stage = root.join(STAGE);
    if stage.exists() {
        fs::remove_dir_all(&stage).map_err(Error::file(&stage))?;
    }
    let (long, small) = (stage.join("long"), stage.join("small"));
    let names: Vec<_> = files
        .keys()
        .filter(|name| {
            Path::new(name)
                .extension()
                .is_some_and(|ending| ending == "js")
        })
        .cloned()
        .collect();
    for name in &names {
        let path = long.join(name);
        let folder = path.parent().unwrap_or(&long);
        fs::create_dir_all(folder).map_err(Error::file(folder))?;
        fs::write(&path, &files[name]).map_err(Error::file(&path))?;
    }
    let mut esbuild = tools.command("esbuild");
    esbuild
        .args(SETTINGS)
        .arg(format!("--outbase={}", long.display()))
        .arg(format!("--outdir={}", small.display()))
        .args(names.iter().map(|name| long.join(name)));
    command::run(&mut esbuild)?;
    for name in names {
        let path = small.join(&name);
        let bytes = fs::read(&path).map_err(Error::file(&path))?;
        files.insert(name, bytes);
    }
    Ok(())
}
