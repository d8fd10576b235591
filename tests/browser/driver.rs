//! The browser itself: started fresh for each visit, driven over `WebDriver`.
//!
//! A page does not notice which engine shows it. What engines differ in stands in [`crate::engine`].

use crate::{
    engine::{Driver, Engine},
    trouble::Trouble,
};
use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// Who looks at the page, and through what.
#[derive(Clone, Debug)]
pub struct Visitor {
    pub(crate) engine: Engine,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) language: &'static str,
    storage_refused: bool,
    date: &'static str,
}

impl Visitor {
    /// A small phone, in French, with Chromium. The date is always the same, so that no figure runs out while nobody changes
    /// anything.
    pub fn phone() -> Self {
        Self {
            engine: Engine::Chromium,
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

    /// Another engine. Only Chromium can be given another date or refuse storage.
    pub fn with(self, engine: Engine) -> Self {
        Self { engine, ..self }
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

/// A running browser.
pub struct Browser {
    /// What sends the commands that every engine knows.
    pub client: Client,
    driver: Driver,
    engine: Engine,
}

impl Browser {
    /// Starts a driver, and by it a browser with an empty profile.
    pub async fn start(visitor: &Visitor) -> Result<Self, Trouble> {
        let engine = visitor.engine;
        let driver = Driver::start(engine, visitor)
            .map_err(|error| Trouble::Program(engine.program().to_owned(), error))?;
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(engine.capabilities(visitor))
            .connect(&format!("http://127.0.0.1:{}", driver.port))
            .await?;
        let browser = Self {
            client,
            driver,
            engine,
        };
        if engine == Engine::Chromium {
            browser
                .devtools(
                    "Page.addScriptToEvaluateOnNewDocument",
                    json!({ "source": visitor.circumstances() }),
                )
                .await?;
        } else {
            browser
                .client
                .set_window_size(visitor.width, visitor.height)
                .await?;
        }
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

    /// What a log of the browser (`browser`, `performance`) has recorded since it was last read. Only Chromium keeps one.
    pub async fn log(&self, name: &str) -> Result<Vec<Value>, Trouble> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
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
