//! The engines: which program drives each, how it is started, and what only that engine understands.

use crate::driver::Visitor;
use serde_json::{Map, Value, json};
use std::{
    env, fs,
    io::{self, BufRead as _, BufReader, Read},
    net::TcpListener,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
    process::{self, Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::Duration,
};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium: also tells every request and every line of the console.
    Chromium,
    /// Gecko: prints, but tells neither requests nor the console. What reaches our own server is still seen there.
    Firefox,
    /// `WebKitGTK`: neither prints nor tells requests or the console. It shows real windows, so it gets a screen of its own.
    WebKit,
}

/// The program between us and a browser, with what it needs around it. Ends, and the profile with it, when dropped.
pub struct Driver {
    processes: Vec<Child>,
    /// Where it listens.
    pub port: u16,
    profile: PathBuf,
    /// Kept open: a driver whose words nobody can receive ends itself.
    words: Vec<BufReader<Box<dyn Read + Send>>>,
}

/// Starts a driver that ends with us, however we end: a browser that waits for the next visit is dropped by nobody.
const WITH_US: &str = r#"
trap : INT TERM
"$@" &
driver=$!
exec > /dev/null
read -r _
kill "$driver"
wait "$driver"
# The browser's processes write a little longer than their driver lives.
pkill -9 -f "$TMPDIR/"
while pgrep -f "$TMPDIR/" > /dev/null; do sleep 0.1; done
rm -rf "$TMPDIR""#;

impl Engine {
    /// The program that drives it.
    pub fn program(self) -> &'static str {
        match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "WebKitWebDriver",
        }
    }

    /// What the driver is asked for.
    pub fn capabilities(self, visitor: &Visitor) -> Map<String, Value> {
        let mut asked = match self {
            Self::Chromium => chromium(visitor),
            Self::Firefox => Map::from_iter([
                ("browserName".to_owned(), json!("firefox")),
                (
                    "moz:firefoxOptions".to_owned(),
                    json!({
                        "args": ["-headless"],
                        "prefs": {
                            "intl.accept_languages": visitor.language,
                            "intl.locale.requested": visitor.language,
                        },
                    }),
                ),
            ]),
            Self::WebKit => Map::from_iter([(
                "webkitgtk:browserOptions".to_owned(),
                json!({ "binary": mini_browser(), "args": ["--automation"] }),
            )]),
        };
        // A page that hangs must not hold up the others for the five minutes of the standard.
        asked.insert(
            "timeouts".to_owned(),
            json!({ "pageLoad": 60_000, "script": 30_000 }),
        );
        asked
    }
}

fn chromium(visitor: &Visitor) -> Map<String, Value> {
    let mut arguments = vec![
        "--headless".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--no-first-run".to_owned(),
        // It ends with its driver.
        "--remote-debugging-pipe".to_owned(),
        format!("--lang={}", visitor.language),
    ];
    if root() {
        // Chromium's sandbox cannot be set up by root. The pages shown here are our own.
        arguments.push("--no-sandbox".to_owned());
    }
    let options = json!({
        "args": arguments,
        "prefs": { "intl.accept_languages": visitor.language },
        // Only this makes the layout viewport narrower than a desktop window may be.
        "mobileEmulation": {
            "deviceMetrics": { "width": visitor.width, "height": visitor.height, "pixelRatio": 2, "touch": true, "mobile": true }
        },
    });
    Map::from_iter([
        ("browserName".to_owned(), json!("chrome")),
        ("goog:chromeOptions".to_owned(), options),
        (
            "goog:loggingPrefs".to_owned(),
            json!({ "browser": "ALL", "performance": "ALL" }),
        ),
    ])
}

/// Whether we are root: then our own process belongs to user 0.
fn root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

/// The small browser that comes with `WebKitGTK`: no program of the path, but of the library's own folder.
fn mini_browser() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    folders
        .map(|folder| folder.path().join("webkit2gtk-4.1/MiniBrowser"))
        .find(|program| program.is_file())
        .unwrap_or_else(|| PathBuf::from("MiniBrowser"))
}

impl Driver {
    /// Starts a driver on a free port. Another program may take the port in the moment between its choice and its use, and
    /// then the driver ends at once: so it gets several chances.
    pub fn start(engine: Engine, visitor: &Visitor) -> io::Result<Self> {
        let mut last = io::ErrorKind::NotFound.into();
        for _ in 0..5 {
            match Self::attempt(engine, visitor) {
                Ok(driver) => return Ok(driver),
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => last = error,
                Err(error) => return Err(error),
            }
        }
        Err(last)
    }

    fn attempt(engine: Engine, visitor: &Visitor) -> io::Result<Self> {
        let profile = own_folder()?;
        let mut driver = Self {
            processes: Vec::new(),
            port: 0,
            profile,
            words: Vec::new(),
        };
        match engine {
            Engine::Chromium => {
                let mut command = with_us(engine, &driver.profile);
                command.args(["--port=0", "--log-level=SEVERE"]);
                driver.port = driver.listen(command, "successfully on port ")?;
            }
            Engine::Firefox => {
                let mut command = with_us(engine, &driver.profile);
                command
                    .args(["--port", "0", "--profile-root"])
                    .arg(&driver.profile);
                driver.port = driver.listen(command, "Listening on 127.0.0.1:")?;
            }
            Engine::WebKit => {
                let mut screen = Command::new("Xvfb");
                let size = format!("{}x{}x24", visitor.width.max(400), visitor.height + 120);
                screen.args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", &size]);
                screen.stdin(Stdio::null());
                let display = driver.listen(screen, "")?;
                driver.port = free_port()?;
                let mut command = Command::new(engine.program());
                command
                    .arg(format!("--port={}", driver.port))
                    .env("TMPDIR", &driver.profile)
                    .env("DISPLAY", format!(":{display}"))
                    .env("LANGUAGE", visitor.language)
                    .env("LC_ALL", "C.UTF-8")
                    .env("HOME", &driver.profile)
                    // Without a session bus its processes would wait for one.
                    .env("GTK_A11Y", "none")
                    .env(
                        "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS",
                        if root() { "1" } else { "0" },
                    )
                    .stdin(Stdio::null())
                    .stdout(Stdio::null())
                    .stderr(Stdio::null());
                driver.processes.push(command.spawn()?);
                driver.answers()?;
            }
        }
        Ok(driver)
    }

    /// Starts a program and reads the number that it says after these words.
    fn listen(&mut self, mut command: Command, before: &str) -> io::Result<u16> {
        let mut process = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let stdout = process.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        self.processes.push(process);
        let mut words: BufReader<Box<dyn Read + Send>> = BufReader::new(Box::new(stdout));
        let number = loop {
            let mut line = String::new();
            if words.read_line(&mut line)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let said = line.trim_end().trim_end_matches('.');
            let number = if before.is_empty() {
                said.parse()
            } else {
                said.rsplit_once(before)
                    .map_or("", |(_, number)| number)
                    .parse()
            };
            if let Ok(number) = number {
                break number;
            }
        };
        self.words.push(words);
        Ok(number)
    }

    /// Waits until somebody listens on the port of a driver that does not say when.
    fn answers(&mut self) -> io::Result<()> {
        for _ in 0..250 {
            if std::net::TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return Ok(());
            }
            if let Some(process) = self.processes.last_mut()
                && process.try_wait()?.is_some()
            {
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
        Err(io::ErrorKind::UnexpectedEof.into())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // One that has ended already, or a profile that is gone, is as it should be.
        for process in self.processes.iter_mut().rev() {
            // Dropping its input is how a program that watches over another is told to end it.
            if process.stdin.take().is_none() {
                let _ = process.kill();
            }
            let _ = process.wait();
        }
        // The browser's processes may write a little longer than their driver lives.
        for _ in 0..50 {
            if fs::remove_dir_all(&self.profile).is_ok() || !self.profile.exists() {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
}

/// The program of an engine, ended with us.
fn with_us(engine: Engine, profile: &Path) -> Command {
    let mut command = Command::new("sh");
    command
        .args(["-c", WITH_US, "sh", engine.program()])
        .env("TMPDIR", profile)
        .stdin(Stdio::piped());
    command
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn own_folder() -> io::Result<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("jalon-browser-{}-{number}", process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
