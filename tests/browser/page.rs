//! A page as a person has it before them: found, read and touched by what is visible.

use crate::{
    driver::{Browser, Visitor},
    paper::Paper,
    record,
    trouble::Trouble,
};
use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    elements::{Element, ElementRef},
    key::Key,
    wd::{PrintConfiguration, PrintMargins, PrintSize, WindowHandle},
};
use serde_json::{Value, json};
use std::{
    cell::{Cell, RefCell},
    fs,
    panic::resume_unwind,
    path::{Path, PathBuf},
    rc::Rc,
    thread,
    time::Duration,
};
use tokio::{
    task::{LocalSet, spawn_local},
    time::{Instant, sleep},
};
use xtask::server::Site;

/// How long a person would hardly wait. On a busy machine with two tests at once it must still be enough.
const PATIENCE: Duration = Duration::from_secs(15);
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// What an element is to the person who uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Button,
    Checkbox,
    Combobox,
    Group,
    Heading,
    Link,
    Radio,
    Textbox,
}

impl Role {
    fn selector(self) -> &'static str {
        match self {
            Self::Button => {
                "button, summary, input[type=submit], input[type=button], [role=button]"
            }
            Self::Checkbox => "input[type=checkbox], [role=checkbox]",
            Self::Combobox => "select, input[list], [role=combobox]",
            Self::Group => "fieldset, [role=group], [role=radiogroup]",
            Self::Heading => "h1, h2, h3, h4, [role=heading]",
            Self::Link => "a[href], [role=link]",
            Self::Radio => "input[type=radio], [role=radio]",
            Self::Textbox => {
                "textarea, input:not([type]), input[type=text], input[type=search], input[type=number], [role=textbox]"
            }
        }
    }
}

/// A page in a browser. Cheap to clone: every clone is the same page.
#[derive(Clone)]
pub struct Page(Rc<Visit>);

struct Visit {
    browser: Browser,
    site: Site,
    name: String,
    opened: RefCell<Vec<String>>,
    /// Other sites whose pages hold ours.
    around: RefCell<Vec<(String, Option<Site>)>>,
    /// Whether a frame is looked into.
    framed: Cell<bool>,
    /// That frame.
    frame: RefCell<Option<Element>>,
    /// Which wizard of a page of somebody else is looked into, if any.
    within: Cell<Option<usize>>,
    /// Words of the errors that the test itself brings about.
    awaited: RefCell<Vec<&'static str>>,
}

/// Something that WCAG forbids, as axe names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The rule.
    pub rule: String,
    /// What is wrong, and the elements.
    pub what: String,
}

/// Gives a test the built site in an empty browser, and afterwards looks at what the visit left behind: the test fails on any
/// error in the console, breach of the policy, request to somebody else, or anything sent along with a request.
/// Where it fails, a picture of the page stays in `tests/output/`.
pub async fn visit<T>(visitor: Visitor, test: impl FnOnce(Page) -> T + 'static)
where
    T: Future<Output = Result<(), Trouble>> + 'static,
{
    visit_folder(&xtask::root().join("dist"), visitor, test).await;
}

/// The same with a site of any folder.
pub async fn visit_folder<T>(
    folder: &Path,
    visitor: Visitor,
    test: impl FnOnce(Page) -> T + 'static,
) where
    T: Future<Output = Result<(), Trouble>> + 'static,
{
    let name = thread::current()
        .name()
        .unwrap_or("page")
        .replace("::", "-");
    LocalSet::new()
        .run_until(run(name, folder, visitor, test))
        .await;
}

async fn run<T>(
    name: String,
    folder: &Path,
    visitor: Visitor,
    test: impl FnOnce(Page) -> T + 'static,
) where
    T: Future<Output = Result<(), Trouble>> + 'static,
{
    let site = match Site::open(folder, 0) {
        Ok(site) => site,
        Err(error) => panic!("{}", Trouble::Site(error)),
    };
    let browser = match Browser::start(&visitor).await {
        Ok(browser) => browser,
        Err(trouble) => panic!("{trouble}"),
    };
    let page = Page(Rc::new(Visit {
        browser,
        site,
        name,
        opened: RefCell::default(),
        around: RefCell::default(),
        framed: Cell::default(),
        frame: RefCell::default(),
        within: Cell::default(),
        awaited: RefCell::default(),
    }));
    let inner = page.clone();
    let result = spawn_local(async move { test(inner).await }).await;
    let breaches = page.breaches().await;
    let good = matches!((&result, &breaches), (Ok(Ok(())), Ok(breaches)) if breaches.is_empty());
    if !good {
        // A page that cannot be photographed any more is not what the test is about.
        let _ = page.screenshot("failed").await;
    }
    if let Ok(visit) = Rc::try_unwrap(page.0) {
        let around = visit.around.into_inner();
        let mut sites = vec![visit.site.url()];
        sites.extend(around.into_iter().map(|(outside, _)| outside));
        // One in which something went wrong may go on doing so.
        if good {
            visit.browser.wait_for_another(&sites).await;
        } else {
            visit.browser.end().await;
        }
    }
    match result {
        Ok(Ok(())) => {}
        Ok(Err(trouble)) => panic!("{trouble}\nbeside it: {breaches:?}"),
        Err(panic) => resume_unwind(panic.into_panic()),
    }
    match breaches {
        Ok(breaches) => assert!(breaches.is_empty(), "{}", breaches.join("\n")),
        Err(trouble) => panic!("{trouble}"),
    }
}

impl Page {
    /// Opens an address of the site, such as `/` or `/fr/#…`.
    pub async fn open(&self, address: &str) -> Result<(), Trouble> {
        self.looks_at_the_whole();
        let asked = address.split('#').next().unwrap_or_default().to_owned();
        self.0.opened.borrow_mut().push(asked);
        Ok(self
            .0
            .browser
            .client
            .goto(&format!("{}{address}", self.0.site.url()))
            .await?)
    }

    /// Opens an address of the site in a frame of another site's page, with these words of a `sandbox` attribute if any, and
    /// looks into the frame from now on. It has the real date.
    pub async fn open_in_a_frame(
        &self,
        address: &str,
        sandbox: Option<&str>,
    ) -> Result<(), Trouble> {
        let outside = self.host(&xtask::root().join("tests/browser/fixture/around"))?;
        self.open_host(&outside).await?;
        self.script(
            "const frame = document.createElement('iframe');
             frame.title = 'x';
             frame.width = 340;
             frame.height = 680;
             if (arguments[1] !== null) frame.sandbox = arguments[1];
             frame.src = arguments[0];
             document.body.append(frame)",
            vec![
                json!(format!("{}{address}", self.0.site.url())),
                json!(sandbox),
            ],
        )
        .await?;
        self.enter("return document.querySelector('iframe')", vec![])
            .await
    }

    /// Serves a folder as another site, and says where: a site whose pages hold ours, and may ask for files of their own.
    pub fn host(&self, folder: &Path) -> Result<String, Trouble> {
        let around = Site::open(folder, 0).map_err(Trouble::Site)?;
        // By this name it is another site, not only another port.
        let outside = around.url().replace("127.0.0.1", "localhost");
        self.0
            .around
            .borrow_mut()
            .push((outside.clone(), Some(around)));
        Ok(outside)
    }

    /// Lets a site that the test serves itself be asked for its own files.
    pub fn knows(&self, outside: &str) {
        self.0.around.borrow_mut().push((outside.to_owned(), None));
    }

    /// Opens a page of another site, by its whole address.
    pub async fn open_host(&self, address: &str) -> Result<(), Trouble> {
        self.looks_at_the_whole();
        Ok(self.0.browser.client.goto(address).await?)
    }

    /// Looks into the frame that a script returns, from now on.
    pub async fn enter(&self, script: &str, arguments: Vec<Value>) -> Result<(), Trouble> {
        let frame = self.element(&self.script(script, arguments).await?)?;
        frame.clone().enter_frame().await?;
        self.0.frame.replace(Some(frame));
        self.0.framed.set(true);
        Ok(())
    }

    /// Looks at the page around the frame again.
    pub async fn leave(&self) -> Result<(), Trouble> {
        self.0.browser.client.enter_parent_frame().await?;
        self.looks_at_the_whole();
        Ok(())
    }

    /// Looks into the wizard of this number among the elements of the page from now on, or for none at the whole page again. For
    /// what scripts then call `document` the page must have kept its shadow root; see `fixture/element/before.js`.
    pub fn look_within(&self, wizard: Option<usize>) {
        self.0.within.set(wizard);
    }

    /// All tabs.
    pub async fn tabs(&self) -> Result<Vec<WindowHandle>, Trouble> {
        Ok(self.0.browser.client.windows().await?)
    }

    /// Waits for a tab that was not there before.
    pub async fn another_tab(&self, before: &[WindowHandle]) -> Result<WindowHandle, Trouble> {
        let started = Instant::now();
        loop {
            let tabs = self.tabs().await?;
            if let Some(tab) = tabs.into_iter().find(|tab| !before.contains(tab)) {
                return Ok(tab);
            }
            if started.elapsed() > PATIENCE {
                return Err(Trouble::Page("no other tab was opened".to_owned()));
            }
            sleep(LOOK_AGAIN).await;
        }
    }

    /// The tab that is looked at.
    pub async fn tab(&self) -> Result<WindowHandle, Trouble> {
        Ok(self.0.browser.client.window().await?)
    }

    /// Opens another tab, and looks at it from now on. It has the real date.
    pub async fn new_tab(&self) -> Result<(), Trouble> {
        let browser = &self.0.browser;
        let opened = browser.client.new_window(true).await?;
        browser.looks_at(opened.handle).await
    }

    /// Looks at another tab from now on.
    pub async fn look_at(&self, tab: WindowHandle) -> Result<(), Trouble> {
        self.looks_at_the_whole();
        self.0.browser.looks_at(tab).await
    }

    /// Waits for the mark that the pages of the harness set once their script has run.
    pub async fn ready(&self) -> Result<(), Trouble> {
        let started = Instant::now();
        while self
            .script("return document.body.dataset.ready === ''", vec![])
            .await?
            != Value::Bool(true)
        {
            if started.elapsed() > PATIENCE {
                return Err(Trouble::Page(
                    "the script of the page did not come to its end".to_owned(),
                ));
            }
            sleep(LOOK_AGAIN).await;
        }
        Ok(())
    }

    /// Loads the same address again.
    pub async fn reload(&self) -> Result<(), Trouble> {
        Ok(self.0.browser.client.refresh().await?)
    }

    /// The browser's own way back.
    pub async fn back(&self) -> Result<(), Trouble> {
        Ok(self.0.browser.client.back().await?)
    }

    /// The browser's own way forward.
    pub async fn forward(&self) -> Result<(), Trouble> {
        Ok(self.0.browser.client.forward().await?)
    }

    /// Where the site is, without a slash at the end.
    pub fn site(&self) -> String {
        self.0.site.url()
    }

    /// What stands in the address bar after the host.
    pub async fn address(&self) -> Result<String, Trouble> {
        let url = self.0.browser.client.current_url().await?.to_string();
        Ok(url
            .strip_prefix(&self.0.site.url())
            .unwrap_or(&url)
            .to_owned())
    }

    /// The title of the tab.
    pub async fn title(&self) -> Result<String, Trouble> {
        Ok(self.0.browser.client.title().await?)
    }

    /// Waits for something with this role and this exact name to be visible.
    pub async fn find(&self, role: Role, label: &str) -> Result<Element, Trouble> {
        let started = Instant::now();
        loop {
            if let Some(element) = self.look(role, label).await? {
                return Ok(element);
            }
            if started.elapsed() > PATIENCE {
                let seen = self.text().await.unwrap_or_default();
                return Err(Trouble::Page(format!(
                    "there is no visible {role:?} called \"{label}\". The page says:\n{seen}"
                )));
            }
            sleep(LOOK_AGAIN).await;
        }
    }

    /// Whether such a thing is visible now.
    pub async fn has(&self, role: Role, label: &str) -> Result<bool, Trouble> {
        Ok(self.look(role, label).await?.is_some())
    }

    /// Presses a button or follows a link.
    pub async fn click(&self, role: Role, label: &str) -> Result<(), Trouble> {
        let found = self.find(role, label).await?;
        self.press_on(&found).await
    }

    /// Chooses a radio button or ticks a box, by touching its words as people do.
    pub async fn choose(&self, role: Role, label: &str) -> Result<(), Trouble> {
        let input = self.find(role, label).await?;
        self.touch(
            "return arguments[0].labels?.[0] ?? arguments[0]",
            vec![reference(&input)],
        )
        .await
    }

    /// Takes an option of a list.
    pub async fn select(&self, list: &str, option: &str) -> Result<(), Trouble> {
        Ok(self
            .find(Role::Combobox, list)
            .await?
            .select_by_label(option)
            .await?)
    }

    /// Puts text into a field, in the place of what stands there.
    pub async fn fill(&self, role: Role, label: &str, text: &str) -> Result<(), Trouble> {
        let field = self.find(role, label).await?;
        if self.0.within.get().is_some() {
            // Chromium's driver sees no focus in a closed shadow root, and WebKit's no place where it could touch a field.
            self.script(
                "arguments[0].focus(); arguments[0].select()",
                vec![reference(&field)],
            )
            .await?;
            return self.types(text).await;
        }
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Presses keys one after the other, wherever the focus is.
    pub async fn press(&self, keys: &[Key]) -> Result<(), Trouble> {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in keys {
            let value = char::from(*key);
            actions = actions
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        Ok(self.0.browser.client.perform_actions(actions).await?)
    }

    /// Types text, wherever the focus is.
    pub async fn types(&self, text: &str) -> Result<(), Trouble> {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            actions = actions
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        Ok(self.0.browser.client.perform_actions(actions).await?)
    }

    /// The visible words of the main part, or of the whole page where it has none.
    pub async fn text(&self) -> Result<String, Trouble> {
        self.string(
            "return (document.querySelector('main') ?? document.body ?? document.host).innerText",
        )
        .await
    }

    /// The words of the element that has the focus.
    pub async fn focused(&self) -> Result<String, Trouble> {
        self.string(
            "let e = document.activeElement;
             while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
             return (e?.innerText || e?.ariaLabel || e?.value || '').trim()",
        )
        .await
    }

    /// Waits until the page's main part has these words.
    pub async fn says(&self, words: &str) -> Result<(), Trouble> {
        let started = Instant::now();
        loop {
            let text = self.text().await?;
            if text.contains(words) {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                return Err(Trouble::Page(format!(
                    "the page should say \"{words}\", but it says:\n{text}"
                )));
            }
            sleep(LOOK_AGAIN).await;
        }
    }

    /// The words of the page's one main heading, once it is there.
    pub async fn heading(&self) -> Result<String, Trouble> {
        let started = Instant::now();
        loop {
            let headings = self
                .string(
                    "return [...document.querySelectorAll('main h1')].filter(h => h.checkVisibility())
                       .map(h => h.innerText.trim()).join('\\n')",
                )
                .await?;
            if !headings.is_empty() {
                return Ok(headings);
            }
            if started.elapsed() > PATIENCE {
                return Err(Trouble::Page(format!(
                    "there is no main heading. The page says:\n{}",
                    self.text().await?
                )));
            }
            sleep(LOOK_AGAIN).await;
        }
    }

    /// By how many pixels the page is wider than the screen, and how wide the screen is.
    pub async fn overflow(&self) -> Result<(i64, i64), Trouble> {
        let widths = self
            .script("const e = document.documentElement; return [e.scrollWidth - e.clientWidth, e.clientWidth]", vec![])
            .await?;
        Ok((
            widths[0].as_i64().unwrap_or(i64::MAX),
            widths[1].as_i64().unwrap_or(0),
        ))
    }

    /// Everything the page keeps on the device: the kind of storage, the key and the value.
    pub async fn stored(&self) -> Result<Vec<(String, String, String)>, Trouble> {
        let found = self
            .script(
                "const all = [];
                 for (const kind of ['sessionStorage', 'localStorage'])
                   for (const [key, value] of Object.entries(window[kind])) all.push([kind, key, value]);
                 return all",
                vec![],
            )
            .await?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Ok(found
            .as_array()
            .map(|rows| {
                rows.iter()
                    .map(|row| (text(&row[0]), text(&row[1]), text(&row[2])))
                    .collect()
            })
            .unwrap_or_default())
    }

    /// What axe finds against WCAG 2.2, levels A and AA, and against its own best practice.
    pub async fn violations(&self) -> Result<Vec<Violation>, Trouble> {
        self.axe(&[
            "wcag2a",
            "wcag2aa",
            "wcag21a",
            "wcag21aa",
            "wcag22aa",
            "best-practice",
        ])
        .await
    }

    /// Words that axe finds too faint.
    pub async fn faint(&self) -> Result<Vec<Violation>, Trouble> {
        self.axe(&["color-contrast", "link-in-text-block"]).await
    }

    async fn axe(&self, rules: &[&str]) -> Result<Vec<Violation>, Trouble> {
        let file = xtask::root().join("node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&file)
            .map_err(|error| Trouble::Program(file.display().to_string(), error))?;
        if self.script("return typeof axe", vec![]).await? == "undefined" {
            self.script(&axe, vec![]).await?;
        }
        let found = self
            .0
            .browser
            .client
            .execute_async(
                "const done = arguments[arguments.length - 1];
                 // Only here the bar that stays in sight covers nothing.
                 scrollTo(0, 0);
                 axe.run(document, { runOnly: arguments[0], resultTypes: ['violations'] })
                   .then(found => done(found.violations.map(v => [v.id, v.help + ': ' + v.nodes.map(n => n.html).join(' ')])),
                         error => done([['axe', String(error)]]))",
                vec![json!(rules)],
            )
            .await?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        match found {
            Value::Array(rows) => Ok(rows
                .iter()
                .map(|row| Violation {
                    rule: text(&row[0]),
                    what: text(&row[1]),
                })
                .collect()),
            other => Err(Trouble::Page(format!(
                "axe should give a list, but gave: {other}"
            ))),
        }
    }

    /// Prints the page on A4.
    pub async fn print(&self, name: &str) -> Result<Paper, Trouble> {
        self.print_on(name, PrintSize::A4).await
    }

    /// Prints the page as a person's browser does by default: shrunk to the width of the paper, without backgrounds. The margins
    /// are those that the page itself asks for.
    pub async fn print_on(&self, name: &str, size: PrintSize) -> Result<Paper, Trouble> {
        let configuration = PrintConfiguration::builder()
            .size(size)
            .margins(PrintMargins {
                top: 0.0,
                bottom: 0.0,
                left: 0.0,
                right: 0.0,
            })
            .build()
            .map_err(|error| Trouble::Page(format!("no such paper: {error}")))?;
        let bytes = self.0.browser.client.print(configuration).await?;
        Ok(Paper::new(self.keep(name, "pdf", &bytes)?))
    }

    /// Takes a picture of what the screen shows.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf, Trouble> {
        let bytes = self.0.browser.client.screenshot().await?;
        self.keep(name, "png", &bytes)
    }

    /// Runs a script in the page and gives what it returns.
    pub async fn script(&self, script: &str, mut arguments: Vec<Value>) -> Result<Value, Trouble> {
        let client = &self.0.browser.client;
        let Some(wizard) = self.0.within.get() else {
            return Ok(client.execute(script, arguments).await?);
        };
        arguments.push(json!(wizard));
        let script = WITHIN.replace("SCRIPT", script);
        Ok(client.execute(&script, arguments).await?)
    }

    /// Touches the element that a script returns. It is brought to the middle of the screen, as a person does: at the upper edge
    /// it may lie under the bar that stays in sight.
    pub async fn touch(&self, script: &str, arguments: Vec<Value>) -> Result<(), Trouble> {
        let within_reach = REACHED.replace("FOUND", script);
        let found = self.script(&within_reach, arguments).await?;
        let finger = (found[1].as_f64(), found[2].as_f64());
        if let (Some(x), Some(y), false) = (finger.0, finger.1, self.0.framed.get())
            && self.0.browser.touches(x, y).await?
        {
            return Ok(());
        }
        if let (Some(x), Some(y), true) = (finger.0, finger.1, self.0.browser.misses_in_frames())
            && let Some(frame) = self.0.frame.take()
        {
            let touched = self.touch_in(&frame, x, y).await;
            self.0.frame.replace(Some(frame));
            return touched;
        }
        // Its driver knows more ways to an element, and says why none leads there.
        let element = if found.is_array() { &found[0] } else { &found };
        Ok(self.element(element)?.click().await?)
    }

    /// Touches a place in a frame, as the page around sees it.
    async fn touch_in(&self, frame: &Element, x: f64, y: f64) -> Result<(), Trouble> {
        let client = &self.0.browser.client;
        client.enter_parent_frame().await?;
        let place = self
            .script(
                "const [frame, x, y] = arguments;
                 scrollBy({ top: frame.getBoundingClientRect().top + y - innerHeight / 2, behavior: 'instant' });
                 const box = frame.getBoundingClientRect();
                 return [box.left + frame.clientLeft + x, box.top + frame.clientTop + y]",
                vec![reference(frame), json!(x), json!(y)],
            )
            .await?;
        let at = |which: usize| place[which].as_f64().unwrap_or_default().round();
        let button = MOUSE_BUTTON_LEFT;
        let finger = MouseActions::new("finger".to_owned())
            .then(PointerAction::MoveTo {
                duration: None,
                x: at(0),
                y: at(1),
            })
            .then(PointerAction::Down { button })
            .then(PointerAction::Up { button });
        client.perform_actions(finger).await?;
        Ok(frame.enter_frame().await?)
    }

    fn looks_at_the_whole(&self) {
        self.0.framed.set(false);
        self.0.frame.take();
    }

    /// Waits until a script returns what is true.
    pub async fn until(
        &self,
        what: &str,
        script: &str,
        arguments: Vec<Value>,
    ) -> Result<(), Trouble> {
        let started = Instant::now();
        while self.script(script, arguments.clone()).await? != Value::Bool(true) {
            if started.elapsed() > PATIENCE {
                return Err(Trouble::Page(format!(
                    "{what} did not come about. The page says:\n{}",
                    self.text().await.unwrap_or_default()
                )));
            }
            sleep(LOOK_AGAIN).await;
        }
        Ok(())
    }

    /// A command of Chromium's own protocol.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value, Trouble> {
        self.0.browser.devtools(command, parameters).await
    }

    /// Lets requests for these addresses fail from now on; for none, lets everything pass again.
    pub async fn hold_back(&self, addresses: &[&str]) -> Result<(), Trouble> {
        self.devtools("Network.enable", json!({})).await?;
        self.devtools("Network.setBlockedURLs", json!({ "urls": addresses }))
            .await
            .map(drop)
    }

    /// The test itself brings about an error whose line in the console has these words: it must come, and is no breach.
    pub fn await_error(&self, words: &'static str) {
        self.0.awaited.borrow_mut().push(words);
    }

    /// Every request that reached the site so far.
    pub fn served(&self) -> Vec<xtask::server::Request> {
        self.0.site.requests()
    }

    fn keep(&self, name: &str, extension: &str, bytes: &[u8]) -> Result<PathBuf, Trouble> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("output");
        let file = folder.join(format!("{}-{name}.{extension}", self.0.name));
        fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&file, bytes))
            .map_err(|error| Trouble::Program(file.display().to_string(), error))?;
        Ok(file)
    }

    /// One look, without waiting. The script only narrows down; the name is the one the browser gives to assistive technology.
    /// In a frame of another site it gives none, nor for what is closed: there the words of the element must be just these.
    async fn look(&self, role: Role, label: &str) -> Result<Option<Element>, Trouble> {
        let exact = self.0.framed.get() || self.0.within.get().is_some();
        let asked = vec![json!(role.selector()), json!(label), json!(exact)];
        let found = self.script(CANDIDATES, asked).await?;
        if exact {
            return found[0]
                .is_object()
                .then(|| self.element(&found[0]))
                .transpose();
        }
        for candidate in found.as_array().into_iter().flatten() {
            let element = self.element(candidate)?;
            match self.0.browser.label(&element.element_id()).await {
                Ok(name) if squeezed(&name) == squeezed(label) => return Ok(Some(element)),
                Ok(_) => {}
                // The page went on meanwhile: the next look sees the new one.
                Err(Trouble::Command(error))
                    if error.is_stale_element_reference() || error.is_no_such_element() =>
                {
                    return Ok(None);
                }
                Err(trouble) => return Err(trouble),
            }
        }
        Ok(None)
    }

    async fn press_on(&self, element: &Element) -> Result<(), Trouble> {
        self.touch("return arguments[0]", vec![reference(element)])
            .await
    }

    async fn string(&self, script: &str) -> Result<String, Trouble> {
        Ok(self
            .script(script, vec![])
            .await?
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    fn element(&self, value: &Value) -> Result<Element, Trouble> {
        let id = value[ELEMENT]
            .as_str()
            .ok_or_else(|| Trouble::Page(format!("an element was awaited, not {value}")))?;
        Ok(Element::from_element_id(
            self.0.browser.client.clone(),
            ElementRef::from(id.to_owned()),
        ))
    }

    async fn breaches(&self) -> Result<Vec<String>, Trouble> {
        let browser = &self.0.browser;
        let mut said = record::console(&browser.log("browser").await?);
        let mut asked = record::network(&browser.log("performance").await?);
        for (outside, _) in self.0.around.borrow().iter() {
            asked.retain(|request| !request.only_asks(outside));
            // The browser asks every site for one, and not every site has one.
            let icon = format!("{outside}/favicon.ico ");
            said.retain(|line| !line.mentions(&icon));
        }
        let awaited = self.0.awaited.borrow();
        let missing = awaited
            .iter()
            .filter(|words| !said.iter().any(|line| line.mentions(words)))
            .map(|words| format!("the console never said what the test awaited: {words}"))
            .collect::<Vec<_>>();
        said.retain(|line| !awaited.iter().any(|words| line.mentions(words)));
        let mut served = self.served();
        for request in &mut served {
            // Which site the script is on is the one thing that its own tag tells, before the script can say a word.
            // So it is with a link.
            if request.path == "/"
                || request.path.ends_with("/loader.js")
                || request.path.ends_with("/jalon.js")
            {
                let around = self.0.around.borrow();
                request.headers.retain(|(name, value)| {
                    name != "referer"
                        || !around
                            .iter()
                            .any(|(outside, _)| value.strip_prefix(outside) == Some("/"))
                });
            }
        }
        let mut breaches = record::breaches(
            &self.0.site.url(),
            &self.0.opened.borrow(),
            &said,
            &asked,
            &served,
        );
        breaches.extend(missing);
        Ok(breaches)
    }
}

/// The key under which `WebDriver` hands over an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Runs a script for which the shadow root of a wizard is the document.
const WITHIN: &str = r"
const given = [...arguments];
const wizard = document.querySelectorAll('jalon-wizard')[given.pop()];
const root = document[Symbol.for('shadow roots')].get(wizard);
return (function (document) { return (function () { SCRIPT }).apply(null, given) })(root)";

/// Visible elements that match a selector and have the words in or about them, also inside open shadow roots.
const CANDIDATES: &str = r"
const [selector, label, exact] = arguments;
const squeezed = text => (text ?? '').replace(/\s+/g, ' ').trim();
const found = [];
const visit = root => {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) visit(element.shadowRoot);
    if (!element.matches(selector)) continue;
    if (element.getClientRects().length === 0 || getComputedStyle(element).visibility !== 'visible') continue;
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const words = [
      element.textContent, element.getAttribute('aria-label'), element.value, element.title,
      ...[...(element.labels ?? [])].map(label => label.textContent),
      ...ids.map(id => root.getElementById?.(id)?.textContent),
    ];
    const is = exact ? text => text === squeezed(label) : text => text.includes(squeezed(label));
    words.push(ids.map(id => root.getElementById?.(id)?.textContent).join(' '));
    if (words.map(squeezed).some(is)) found.push(element);
  }
};
visit(document);
return found";

/// Brings an element into reach, and says where a finger meets it: nowhere, where something else lies above it, or where the
/// page is not shown in its own size.
const REACHED: &str = r"
const found = (function () { FOUND }).apply(null, arguments);
if (!(found instanceof Element)) return found;
found.scrollIntoView({ block: 'center', behavior: 'instant' });
const box = [...found.getClientRects()].find(box => box.width > 0 && box.height > 0);
if (!box || visualViewport.scale !== 1) return [found];
const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
const x = middle(box.left, box.right, innerWidth), y = middle(box.top, box.bottom, innerHeight);
const met = found.getRootNode().elementFromPoint(x, y);
return met && found.contains(met) ? [found, x, y] : [found]";

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn reference(element: &Element) -> Value {
    json!({ ELEMENT: element.element_id().to_string() })
}
