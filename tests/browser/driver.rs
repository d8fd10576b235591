//! The browser itself: started fresh for each visit, driven over `WebDriver`.
//!
//! Everything that only Chromium understands stands in this file. Another engine needs its own program, capabilities and way to
//! read the log; a page does not notice.

use crate::trouble::Trouble;
use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use std::{
    env, fs,
    io::{self, BufRead as _, BufReader},
    os::unix::fs::MetadataExt as _,
    path::PathBuf,
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

    fn capabilities(&self) -> Map<String, Value> {
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
        let options = json!({
            "args": arguments,
            "prefs": { "intl.accept_languages": self.language },
            // Only this makes the layout viewport narrower than a desktop window may be.
            "mobileEmulation": {
                "deviceMetrics": { "width": self.width, "height": self.height, "pixelRatio": 2, "touch": true, "mobile": true }
            },
        });
        Map::from_iter([
            ("browserName".to_owned(), json!("chrome")),
            // A page that hangs must not hold up the others for the five minutes of the standard.
            (
                "timeouts".to_owned(),
                json!({ "pageLoad": 60_000, "script": 30_000 }),
            ),
            ("goog:chromeOptions".to_owned(), options),
            (
                "goog:loggingPrefs".to_owned(),
                json!({ "browser": "ALL", "performance": "ALL" }),
            ),
        ])
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

/// A running browser.
pub struct Browser {
    /// What sends the commands that every engine knows.
    pub client: Client,
    driver: Driver,
}

/// The program between us and a browser. Ends, and the browser's profile with it, when dropped.
struct Driver {
    process: Child,
    port: String,
    profile: PathBuf,
    /// Kept open: a driver whose words nobody can receive ends itself.
    words: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts a driver on a free port. Another program may take the port in the moment between its choice and its use, and
    /// then the driver ends at once: so it gets several chances.
    fn start() -> io::Result<Self> {
        let mut last = io::ErrorKind::NotFound.into();
        for _ in 0..5 {
            match Self::attempt() {
                Ok(driver) => return Ok(driver),
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => last = error,
                Err(error) => return Err(error),
            }
        }
        Err(last)
    }

    fn attempt() -> io::Result<Self> {
        let profile = own_folder()?;
        let mut process = Command::new("chromedriver")
            .args(["--port=0", "--log-level=SEVERE"])
            .env("TMPDIR", &profile)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let stdout = process.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        let mut driver = Self {
            process,
            port: String::new(),
            profile,
            words: BufReader::new(stdout),
        };
        while driver.port.is_empty() {
            let mut line = String::new();
            if driver.words.read_line(&mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if let Some((_, port)) = line
                .trim_end()
                .trim_end_matches('.')
                .rsplit_once("successfully on port ")
            {
                port.clone_into(&mut driver.port);
            }
        }
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // One that has ended already, or a profile that is gone, is as it should be.
        let _ = self.process.kill();
        let _ = self.process.wait();
        // The browser's processes may write a little longer than their driver lives.
        for _ in 0..50 {
            if fs::remove_dir_all(&self.profile).is_ok() || !self.profile.exists() {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
}

fn own_folder() -> io::Result<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("jalon-browser-{}-{number}", process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

impl Browser {
    /// Starts a driver, and by it a browser with an empty profile.
    pub async fn start(visitor: &Visitor) -> Result<Self, Trouble> {
        let driver =
            Driver::start().map_err(|error| Trouble::Program("chromedriver".to_owned(), error))?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(visitor.capabilities())
            .connect(&format!("http://127.0.0.1:{}", driver.port))
            .await?;
        let browser = Self { client, driver };
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

    /// Closes the browser, then its driver.
    pub async fn end(self) {
        // A browser that is gone already needs no goodbye.
        let _ = self.client.close().await;
        drop(self.driver);
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
