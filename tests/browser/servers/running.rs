//! A server that the test starts for itself, and what it answers.

use std::{
    fmt, fs,
    io::{Read as _, Write as _},
    net::{Ipv4Addr, TcpListener, TcpStream},
    os::unix::{fs::chown, process::CommandExt as _},
    path::PathBuf,
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

/// Whom a server runs as where the tests run as root: nobody.
const NOBODY: u32 = 65534;
const PATIENCE: Duration = Duration::from_secs(20);

/// A server on a port of its own. Ended and wiped when dropped.
pub struct Server {
    child: Child,
    port: u16,
    /// Its settings, its notes, and the web that it serves.
    folders: Vec<PathBuf>,
}

/// What a server answered.
pub struct Answer {
    /// The number in its first line.
    pub status: u16,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// What follows.
    pub body: Vec<u8>,
}

impl Server {
    /// Starts a program in an empty folder, with settings that the port and that folder are written into.
    pub fn start(name: &str, web: PathBuf, settings: &str, arguments: &[&str]) -> Self {
        let port = free_port();
        let folder = std::env::temp_dir().join(format!("jalon-{name}-on-{port}"));
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("a folder of ours");
        }
        fs::create_dir_all(&folder).expect("a folder of ours");
        let file = folder.join("settings.conf");
        let settings = settings
            .replace("FOLDER", &folder.to_string_lossy())
            .replace("WEB", &web.to_string_lossy())
            .replace("PORT", &port.to_string());
        fs::write(&file, settings).expect("a file of ours");
        let mut command = Command::new(format!("/usr/sbin/{name}"));
        for argument in arguments {
            command.arg(
                argument
                    .replace("SETTINGS", &file.to_string_lossy())
                    .replace("FOLDER", &folder.to_string_lossy()),
            );
        }
        let id = Command::new("id").arg("-u").output().expect("our own id");
        if id.stdout.trim_ascii() == b"0" {
            chown(&folder, Some(NOBODY), Some(NOBODY)).expect("a folder of ours");
            command.uid(NOBODY).gid(NOBODY);
        }
        let child = command
            .current_dir(&folder)
            .spawn()
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut server = Self {
            child,
            port,
            folders: vec![folder, web],
        };
        server.is_up(name);
        server
    }

    /// Waits until it listens.
    fn is_up(&mut self, name: &str) {
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            let ended = self.child.try_wait().expect("a child of ours");
            assert!(ended.is_none(), "{name} ended: {ended:?}");
            assert!(started.elapsed() < PATIENCE, "{name} does not listen");
            thread::yield_now();
        }
    }

    /// Where it is. By this name it is another site than the one that tests serve themselves.
    pub fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Asks for a path, with these lines in the head.
    pub fn ask(&self, path: &str, lines: &str) -> Answer {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).expect("a server");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
        let head =
            format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{lines}\r\n");
        stream.write_all(head.as_bytes()).expect("the server reads");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("the server answers");
        Answer::read(&answer)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Where it has ended by itself, or its folder is gone, there is nothing left to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
        for folder in &self.folders {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

impl Answer {
    fn read(bytes: &[u8]) -> Self {
        let end = bytes
            .windows(4)
            .position(|part| part == b"\r\n\r\n")
            .expect("a head");
        let head = String::from_utf8_lossy(&bytes[..end]);
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1));
        Self {
            status: status
                .and_then(|status| status.parse().ok())
                .expect("a status"),
            headers: lines
                .filter_map(|line| line.split_once(':'))
                .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
                .collect(),
            body: bytes[end + 4..].to_vec(),
        }
    }

    /// The value of a header, which comes once or not at all.
    pub fn header(&self, wanted: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(name, _)| name == wanted);
        let value = values.next();
        assert!(values.next().is_none(), "{wanted} comes twice: {self}");
        value.map(|(_, value)| value.as_str())
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {:?}, {} bytes",
            self.status,
            self.headers,
            self.body.len()
        )
    }
}

/// A port that nobody listens on. It is given back just before the server takes it.
fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}
