//! The browser itself: empty at the start of each visit, driven over `WebDriver`.
//!
//! A page does not notice which engine shows it. What engines differ in stands in [`crate::engine`].

use crate::{
    engine::{Driver, Engine},
    idle,
    trouble::Trouble,
};
use fantoccini::{
    Client, ClientBuilder,
    wd::{WebDriverCompatibleCommand, WindowHandle},
};
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

    /// Whether a browser started for one serves the other: what differs else is told to each tab.
    fn shares_browser_with(&self, other: &Self) -> bool {
        let started = |visitor: &Self| {
            (
                visitor.engine,
                visitor.width,
                visitor.height,
                visitor.language,
            )
        };
        started(self) == started(other)
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
    visitor: Visitor,
}

impl Browser {
    /// An empty browser: one that waits, where one started for such a visitor does, and else a new one.
    pub async fn start(visitor: &Visitor) -> Result<Self, Trouble> {
        while let Some(browser) = idle::take(|idle| idle.visitor.shares_browser_with(visitor)) {
            let browser = Self {
                visitor: visitor.clone(),
                ..browser
            };
            if browser.log("browser").await.is_ok()
                && browser.log("performance").await.is_ok()
                && browser.meets_circumstances().await.is_ok()
            {
                return Ok(browser);
            }
            // One that was lost while it waited is nobody's fault.
            browser.end().await;
        }
        let browser = Self::launch(visitor).await?;
        browser.meets_circumstances().await?;
        Ok(browser)
    }

    /// Starts a driver, and by it a browser with an empty profile.
    async fn launch(visitor: &Visitor) -> Result<Self, Trouble> {
        let engine = visitor.engine;
        let driver = Driver::start(engine, visitor)
            .map_err(|error| Trouble::Program(engine.program().to_owned(), error))?;
        let address = format!("http://127.0.0.1:{}", driver.port);
        let capabilities = engine.capabilities(visitor);
        let connected = idle::connections().spawn(async move {
            ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities)
                .connect(&address)
                .await
        });
        let client = match connected.await {
            Ok(client) => client?,
            Err(error) => return Err(Trouble::Page(format!("no browser: {error}"))),
        };
        Ok(Self {
            client,
            driver,
            visitor: visitor.clone(),
        })
    }

    async fn meets_circumstances(&self) -> Result<(), Trouble> {
        let visitor = &self.visitor;
        if visitor.engine == Engine::Chromium {
            self.devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": visitor.circumstances() }),
            )
            .await
            .map(drop)
        } else {
            Ok(self
                .client
                .set_window_size(visitor.width, visitor.height)
                .await?)
        }
    }

    /// Wipes what these sites kept, and everything that the browser remembers of any. Firefox knows no way to forget what is not
    /// on its screen; there a site has another port than all before, or nearly always.
    pub async fn forgets(&self, sites: &[String]) -> Result<(), Trouble> {
        if self.visitor.engine != Engine::Chromium {
            let wipe = "try { localStorage.clear() } catch { }";
            return Ok(self.client.execute(wipe, vec![]).await.map(drop)?);
        }
        for command in ["Network.clearBrowserCache", "Network.clearBrowserCookies"] {
            self.devtools(command, json!({})).await?;
        }
        for site in sites {
            self.devtools(
                "Storage.clearDataForOrigin",
                json!({ "origin": site, "storageTypes": "all" }),
            )
            .await?;
        }
        Ok(())
    }

    /// After a visit to these sites in which all was in order: waits for the next visit.
    pub async fn wait_for_another(self, sites: &[String]) {
        // WebKit shows its tabs in real windows, and is started too seldom.
        if self.visitor.engine == Engine::WebKit {
            self.end().await;
        } else {
            idle::keep(self, sites).await;
        }
    }

    /// Looks at a tab, which is then in front and has the focus, as when a person chooses it. Chromium's driver only talks to it:
    /// a tab that it opened stays without the focus, and what the first touch focuses in a frame of another site may lose it again.
    pub async fn looks_at(&self, tab: WindowHandle) -> Result<(), Trouble> {
        self.client.switch_to_window(tab).await?;
        if self.visitor.engine == Engine::Chromium {
            self.devtools("Page.bringToFront", json!({})).await?;
        }
        Ok(())
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

    /// Touches what is at this place of the screen with a finger, if the engine can be told to. Chromium's driver would do no
    /// other, but look a dozen times before it does and wait in between.
    pub async fn touches(&self, x: f64, y: f64) -> Result<bool, Trouble> {
        if self.visitor.engine != Engine::Chromium {
            return Ok(false);
        }
        let finger = json!([{ "x": x, "y": y }]);
        for (event, fingers) in [("touchStart", finger), ("touchEnd", json!([]))] {
            self.devtools(
                "Input.dispatchTouchEvent",
                json!({ "type": event, "touchPoints": fingers }),
            )
            .await?;
        }
        Ok(true)
    }

    /// Whether its driver takes the place of an element in a frame for a place on the page around, as that of `WebKit` does for
    /// frames of other sites.
    pub fn misses_in_frames(&self) -> bool {
        self.visitor.engine == Engine::WebKit
    }

    /// What a log of the browser (`browser`, `performance`) has recorded since it was last read. Only Chromium keeps one.
    pub async fn log(&self, name: &str) -> Result<Vec<Value>, Trouble> {
        if self.visitor.engine != Engine::Chromium {
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
