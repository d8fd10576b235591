//! The browser itself: started fresh for each visit, driven over `WebDriver`.
//!
//! Everything that only Chromium understands stands in this file. Another engine needs its own program, capabilities and way to
//! read the log; a page does not notice.

use crate::trouble::Trouble;
use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    env, fs,
    io::{self, BufRead as _, BufReader},
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
    process::{self, Child, ChildStdout, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::Duration,
};
use url::{ParseError, Url};

/// Who looks at the page, and through what.
#[derive(Clone, Debug)]
pub struct Visitor {
    width: u32,
    height: u32,
    language: &'static str,
    storage_refused: bool,
    date: &'static str,
}

impl Visitor {
    /// A small phone, in French. The date is always the same, so that no figure runs out while nobody changes anything.
    pub fn phone() -> Self {
        Self {
            width: 360,
            height: 740,
            language: "fr",
            storage_refused: false,
            date: "2026-11-22",
        }
    }

    /// The narrowest screen that a page must fit without scrolling sideways (WCAG 1.4.10).
    pub fn narrow(self) -> Self {
        Self {
            width: 320,
            height: 640,
            ..self
        }
    }

    /// The browser's language, which the site may follow.
    pub fn speaking(self, language: &'static str) -> Self {
        Self { language, ..self }
    }

    /// Storage throws wherever it is touched, as in a frame of another site or with cookies off.
    pub fn without_storage(self) -> Self {
        Self {
            storage_refused: true,
            ..self
        }
    }

    fn capabilities(&self) -> Value {
        let mut arguments = vec![
            "--headless".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--no-first-run".to_owned(),
            format!("--lang={}", self.language),
        ];
        if root() {
            // Chromium's sandbox cannot be set up by root. The pages shown here are our own.
            arguments.push("--no-sandbox".to_owned());
        }
        json!({
            "browserName": "chrome",
            "goog:chromeOptions": {
                "args": arguments,
                "prefs": { "intl.accept_languages": self.language },
                // Only this makes the layout viewport narrower than a desktop window may be.
                "mobileEmulation": {
                    "deviceMetrics": { "width": self.width, "height": self.height, "pixelRatio": 2, "touch": true, "mobile": true }
                },
            },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        })
    }

    /// What runs in the page before its own first script.
    fn circumstances(&self) -> String {
        let mut script = format!(
            "const Real = Date; const shift = Real.parse('{}T12:00:00') - Real.now();
             globalThis.Date = class extends Real {{
               constructor(...given) {{ given.length ? super(...given) : super(Real.now() + shift); }}
               static now() {{ return Real.now() + shift; }}
             }};",
            self.date
        );
        if self.storage_refused {
            script.push_str(
                "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
                   Object.defineProperty(globalThis, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
                 }",
            );
        }
        format!("{{ {script} }}")
    }
}

/// Whether we are root: then our own process belongs to user 0.
fn root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

/// A running browser. Ends with [`Browser::end`], or with the process of the driver when dropped.
pub struct Browser {
    /// What sends the commands that every engine knows.
    pub client: Client,
    driver: Child,
    /// Where the profile lies, so that nothing of it stays behind.
    profile: PathBuf,
    /// Kept open: a driver whose words nobody can receive ends itself.
    _words: BufReader<ChildStdout>,
}

impl Browser {
    /// Starts a driver on a free port, and by it a browser with an empty profile.
    pub async fn start(visitor: &Visitor) -> Result<Self, Trouble> {
        let program = env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let failed = |error| Trouble::Program(program.clone(), error);
        let profile = own_folder().map_err(failed)?;
        let mut driver = Command::new(&program)
            .args(["--port=0", "--log-level=SEVERE"])
            .env("TMPDIR", &profile)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(failed)?;
        let mut lines = BufReader::new(
            driver
                .stdout
                .take()
                .ok_or_else(|| failed(io::ErrorKind::BrokenPipe.into()))?,
        );
        let port = loop {
            let mut line = String::new();
            if lines.read_line(&mut line).map_err(failed)? == 0 {
                return Err(failed(io::ErrorKind::UnexpectedEof.into()));
            }
            if let Some((_, port)) = line
                .trim_end()
                .trim_end_matches('.')
                .rsplit_once("successfully on port ")
            {
                break port.to_owned();
            }
        };
        let Value::Object(capabilities) = visitor.capabilities() else {
            return Err(Trouble::Page("capabilities are an object".to_owned()));
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await;
        let client = match client {
            Ok(client) => client,
            Err(error) => {
                stop(&mut driver, &profile);
                return Err(error.into());
            }
        };
        let browser = Self {
            client,
            driver,
            profile,
            _words: lines,
        };
        browser
            .devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": visitor.circumstances() }),
            )
            .await?;
        Ok(browser)
    }

    /// A command of Chromium's own protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value, Trouble> {
        Ok(self
            .post(
                "goog/cdp/execute",
                json!({ "cmd": command, "params": parameters }),
            )
            .await?)
    }

    /// What a log of the browser (`browser`, `performance`) has recorded since it was last read.
    pub async fn log(&self, name: &str) -> Result<Vec<Value>, Trouble> {
        match self.post("se/log", json!({ "type": name })).await? {
            Value::Array(entries) => Ok(entries),
            other => Err(Trouble::Page(format!(
                "the log is a list, but this came: {other}"
            ))),
        }
    }

    /// The name by which assistive technology calls an element.
    pub async fn label(&self, element: &str) -> Result<String, Trouble> {
        let label = self
            .client
            .issue_cmd(Endpoint {
                path: format!("element/{element}/computedlabel"),
                body: None,
            })
            .await?;
        Ok(label.as_str().unwrap_or_default().to_owned())
    }

    async fn post(&self, path: &str, body: Value) -> Result<Value, fantoccini::error::CmdError> {
        self.client
            .issue_cmd(Endpoint {
                path: path.to_owned(),
                body: Some(body),
            })
            .await
    }

    /// Closes the browser and its driver.
    pub async fn end(self) {
        // A browser that is gone already needs no goodbye.
        let _ = self.client.clone().close().await;
    }
}

fn own_folder() -> io::Result<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("jalon-browser-{}-{number}", process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Ends a driver. One that has ended already, or a profile that is gone, is as it should be.
fn stop(driver: &mut Child, profile: &Path) {
    let _ = driver.kill();
    let _ = driver.wait();
    // The browser's processes may write a little longer than their driver lives.
    for _ in 0..50 {
        if fs::remove_dir_all(profile).is_ok() || !profile.exists() {
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        stop(&mut self.driver, &self.profile);
    }
}

/// A command that fantoccini has no function for, below the address of the session.
#[derive(Debug)]
struct Endpoint {
    path: String,
    body: Option<Value>,
}

impl WebDriverCompatibleCommand for Endpoint {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!(
            "session/{}/{}",
            session.unwrap_or_default(),
            self.path
        ))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}
