//! The programs that a build and the tests need: found where they are, installed where they are lacking.
//!
//! Looking costs some milliseconds, so every command looks each time. Cargo's tools go to `target-tools/`, never over those
//! that a developer uses elsewhere.

use crate::{Error, command};
use serde_json::Value;
use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Newer ones want a newer Rust than ours.
const TRUNK: &str = "0.21.14";

/// What the browser tests start, and the Debian package that has it.
const PROGRAMS: &[(&str, &str)] = &[
    ("chromium", "chromium"),
    ("chromedriver", "chromium-driver"),
    ("firefox-esr", "firefox-esr"),
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("pdftotext", "poppler-utils"),
    ("zbarimg", "zbar-tools"),
    ("hugo", "hugo"),
    ("jekyll", "jekyll"),
    ("mkdocs", "mkdocs"),
    ("php", "php-cli"),
    ("mariadbd", "mariadb-server-core"),
    ("nginx", "nginx-light"),
    ("apache2", "apache2-bin"),
    ("unzip", "unzip"),
    ("openssl", "openssl"),
];
/// Drives Firefox, for the tests.
const GECKODRIVER: &str = "0.37.1";
/// Makes a site out of Markdown, for the tests. Debian has none.
const MDBOOK: &str = "0.5.4";
/// What runs wasm-opt, and the Debian package that has it.
const NODE: [(&str, &str); 2] = [("node", "nodejs"), ("npm", "npm")];
/// A file of each Debian package that has no program to look for: the fonts without which Arabic prints as empty boxes, `WordPress`,
/// and what makes nginx send files that were compressed before.
const FILES: &[(&str, &str)] = &[
    (
        "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf",
        "fonts-noto-core",
    ),
    (
        "/usr/share/fonts/truetype/noto/NotoSansArabicUI-Regular.ttf",
        "fonts-noto-ui-core",
    ),
    ("/usr/share/wordpress/wp-includes/kses.php", "wordpress"),
    (
        "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
        "libnginx-mod-http-brotli-static",
    ),
];

/// What a command is about to do, and so what it needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// Build the site.
    Build,
    /// Check and test everything, in real browsers too.
    Test,
}

/// Where the tools are.
pub struct Tools {
    root: PathBuf,
}

impl Tools {
    /// Finds what is needed and installs what is lacking, saying so.
    pub fn ready(root: &Path, purpose: For) -> Result<Self, Error> {
        let tools = Self {
            root: root.to_path_buf(),
        };
        tools.system(purpose)?;
        tools.rust(purpose)?;
        tools.npm()?;
        tools.cargo_tool("trunk", TRUNK, &["--locked"])?;
        let bindgen = locked_version(root, "wasm-bindgen")?;
        // Its own lock file names versions that no longer build everywhere.
        tools.cargo_tool("wasm-bindgen-cli", &bindgen, &[])?;
        if purpose == For::Test {
            tools.cargo_tool("geckodriver", GECKODRIVER, &["--locked"])?;
            tools.cargo_tool("mdbook", MDBOOK, &["--locked", "--no-default-features"])?;
        }
        Ok(tools)
    }

    /// A command that finds our tools before any other of the same name.
    #[must_use]
    pub fn command(&self, program: &str) -> Command {
        // On some systems a program is looked up on our own PATH, not on the one its environment gets.
        let mut command = Command::new(self.find(program).unwrap_or_else(|| program.into()));
        command.current_dir(&self.root).env("PATH", self.path());
        command
    }

    /// Cargo of the toolchain that runs us.
    #[must_use]
    pub fn cargo(&self) -> Command {
        let mut command = self.command("cargo");
        if let Some(cargo) = env::var_os("CARGO") {
            command = Command::new(cargo);
            command.current_dir(&self.root).env("PATH", self.path());
        }
        command
    }

    fn folders(&self) -> Vec<PathBuf> {
        let mut folders = vec![
            self.root.join("target-tools/bin"),
            self.root.join("node_modules/.bin"),
        ];
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        // Where Debian keeps servers, which are not on everybody's PATH.
        folders.push(PathBuf::from("/usr/sbin"));
        folders
    }

    fn path(&self) -> OsString {
        // Joining fails only where a folder holds the separator, and then the old PATH is the best there is.
        env::join_paths(self.folders()).unwrap_or_else(|_| env::var_os("PATH").unwrap_or_default())
    }

    fn find(&self, program: &str) -> Option<PathBuf> {
        let file = format!("{program}{}", env::consts::EXE_SUFFIX);
        self.folders()
            .into_iter()
            .map(|folder| folder.join(&file))
            .find(|path| path.is_file())
    }

    fn system(&self, purpose: For) -> Result<(), Error> {
        let mut wanted: Vec<(&str, &str)> = NODE.to_vec();
        if purpose == For::Test {
            wanted.extend(PROGRAMS);
        }
        let mut packages: Vec<_> = wanted
            .into_iter()
            .filter(|(program, _)| self.find(program).is_none())
            .map(|(_, package)| package)
            .collect();
        if purpose == For::Test && self.find("apt-get").is_some() {
            packages.extend(
                FILES
                    .iter()
                    .filter(|(file, _)| !Path::new(file).exists())
                    .map(|(_, package)| *package),
            );
        }
        if packages.is_empty() {
            return Ok(());
        }
        let list = packages.join(" ");
        let by_hand = || Error::Missing {
            what: format!("From the system, {list}"),
            how: format!(
                "On Debian or Ubuntu: sudo apt-get install {list}; elsewhere, the packages of the same purpose"
            ),
        };
        if self.find("apt-get").is_none() {
            return Err(by_hand());
        }
        let root = command::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
        let prefix: &[&str] = match (root, self.find("sudo")) {
            (true, _) => &[],
            // Asks for no password: a build must not wait at a prompt that nobody sees.
            (false, Some(_)) => &["sudo", "-n"],
            (false, None) => return Err(by_hand()),
        };
        println!("installing from the system's packages: {list}");
        let apt = |arguments: &[&str]| {
            let words: Vec<_> = prefix
                .iter()
                .chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"])
                .chain(arguments)
                .collect();
            command::run(Command::new(words[0]).args(&words[1..]))
        };
        apt(&["update"]).map_err(|_| by_hand())?;
        let mut install = vec!["install", "-y", "--no-install-recommends"];
        install.extend(&packages);
        apt(&install).map_err(|_| by_hand())
    }

    fn rust(&self, purpose: For) -> Result<(), Error> {
        let sysroot =
            command::output(self.command("rustc").args(["--print", "sysroot"])).unwrap_or_default();
        let sysroot = Path::new(sysroot.trim());
        if !sysroot.join("lib/rustlib/wasm32-unknown-unknown").is_dir() {
            self.rustup(&["target", "add", "wasm32-unknown-unknown"])?;
        }
        let mut components = vec![];
        if !sysroot.join("lib/rustlib/src/rust/library").is_dir() {
            components.push("rust-src");
        }
        if purpose == For::Test {
            for (program, component) in [("rustfmt", "rustfmt"), ("cargo-clippy", "clippy")] {
                if !sysroot
                    .join("bin")
                    .join(format!("{program}{}", env::consts::EXE_SUFFIX))
                    .is_file()
                {
                    components.push(component);
                }
            }
        }
        if components.is_empty() {
            return Ok(());
        }
        let mut arguments = vec!["component", "add"];
        arguments.extend(components);
        self.rustup(&arguments)
    }

    fn rustup(&self, arguments: &[&str]) -> Result<(), Error> {
        println!("installing: rustup {}", arguments.join(" "));
        if self.find("rustup").is_none() {
            return Err(Error::Missing {
                what: format!(
                    "A part of the Rust toolchain (`rustup {}`)",
                    arguments.join(" ")
                ),
                how: "Install it with your system's packages, or install rustup".to_owned(),
            });
        }
        command::run(self.command("rustup").args(arguments))
    }

    fn npm(&self) -> Result<(), Error> {
        let wanted = packages(&self.root.join("package-lock.json"))?;
        let present = self.root.join("node_modules/.package-lock.json");
        if present.is_file() && packages(&present)? == wanted {
            return Ok(());
        }
        println!("installing: npm ci");
        command::run(self.command("npm").args([
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
        ]))
    }

    fn cargo_tool(&self, package: &str, version: &str, how: &[&str]) -> Result<(), Error> {
        let program = package.trim_end_matches("-cli");
        let said = command::output(self.command(program).arg("--version")).unwrap_or_default();
        let found = said.split_whitespace().nth(1);
        if found.is_some_and(|found| found.trim_start_matches('v') == version) {
            return Ok(());
        }
        println!("installing: {package} {version} (some minutes, once)");
        let mut install = self.cargo();
        install.args([
            "install",
            package,
            "--version",
            version,
            "--force",
            "--root",
        ]);
        install.arg(self.root.join("target-tools")).args(how);
        command::run(&mut install)
    }
}

/// Name, version and checksum of every package that an npm lock file wants on every machine, except the project itself.
fn packages(lock: &Path) -> Result<Vec<(String, Value, Value)>, Error> {
    let text = fs::read_to_string(lock).map_err(Error::file(lock))?;
    let value: Value = serde_json::from_str(&text).map_err(|error| {
        Error::Built(format!(
            "{} is not the lock file of npm: {error}",
            lock.display()
        ))
    })?;
    let Some(packages) = value.get("packages").and_then(Value::as_object) else {
        return Ok(Vec::new());
    };
    let mut found: Vec<_> = packages
        .iter()
        // Of what is optional, npm installs only what fits the machine.
        .filter(|(name, package)| !name.is_empty() && package["optional"] != Value::Bool(true))
        .map(|(name, package)| {
            (
                name.clone(),
                package["version"].clone(),
                package["integrity"].clone(),
            )
        })
        .collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(found)
}

/// The version of a crate in `Cargo.lock`.
fn locked_version(root: &Path, name: &str) -> Result<String, Error> {
    let lock = root.join("Cargo.lock");
    let text = fs::read_to_string(&lock).map_err(Error::file(&lock))?;
    version_in(&text, name).ok_or_else(|| Error::Missing {
        what: format!("{name} in Cargo.lock"),
        how: "Run `cargo update --workspace`, and look whether the app still depends on it"
            .to_owned(),
    })
}

fn version_in(lock: &str, name: &str) -> Option<String> {
    let wanted = format!("name = \"{name}\"");
    let mut lines = lock.lines().skip_while(|line| *line != wanted);
    lines.next()?;
    lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "trunk"), None);
    }

    #[test]
    fn the_npm_lock_file_names_no_registry() {
        let lock = fs::read_to_string(crate::root().join("package-lock.json"))
            .expect("a lock file at the root");
        assert!(
            !lock.contains("\"resolved\""),
            "write it with `npm install`, which .npmrc keeps from recording addresses"
        );
    }
}
