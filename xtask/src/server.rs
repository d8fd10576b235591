//! A small server for `dist/`: the headers of a strict host, compressed files where the client takes them, and a record of
//! everything that was asked, so that a test can prove what never was.

use crate::{Error, headers};
use std::{
    collections::BTreeMap,
    fs,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

/// A request whose head is longer comes from no browser.
const HEAD_LIMIT: u64 = 64 * 1024;
/// Nothing we serve takes a body. What is sent all the same is kept for the record, up to this many bytes.
const BODY_LIMIT: u64 = 1024 * 1024;
/// Browsers open connections before they need them. One that is not used for so long is given up.
const IDLE: Duration = Duration::from_secs(30);

/// One request as it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The method, in capitals.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// What stands after the `?`, if anything.
    pub query: Option<String>,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// A folder being served on this machine only. Stops when dropped.
///
/// The files are read once, at the start: a test never sees half of a new build, and no request can name a file outside.
/// Each connection has its own thread and one request, so that none ever waits for another.
pub struct Site {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
    ended: Arc<AtomicBool>,
    listener: Option<JoinHandle<()>>,
}

impl Site {
    /// Serves a folder on 127.0.0.1. Port 0 takes a free one.
    pub fn open(folder: &Path, port: u16) -> Result<Self, Error> {
        let folder = Arc::new(Folder::read(folder)?);
        let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let refused = |error: io::Error| Error::Listen {
            address: wanted.to_string(),
            reason: error.to_string(),
        };
        let listener = TcpListener::bind(wanted).map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        let requests = Arc::new(Mutex::new(Vec::new()));
        let ended = Arc::new(AtomicBool::new(false));
        let (record, over) = (Arc::clone(&requests), Arc::clone(&ended));
        let listener = thread::spawn(move || {
            for stream in listener.incoming() {
                if over.load(Ordering::Relaxed) {
                    break;
                }
                let (folder, record) = (Arc::clone(&folder), Arc::clone(&record));
                // A connection that broke before it began is the client's affair.
                let Ok(stream) = stream else { continue };
                // So is one that breaks while it is answered: the browser may have gone meanwhile.
                thread::spawn(move || folder.answer(&stream, &record).ok());
            }
        });
        Ok(Self {
            address,
            requests,
            ended,
            listener: Some(listener),
        })
    }

    /// The address of the start page, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request so far, in the order of arrival.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Serves until the process is ended.
    pub fn wait(mut self) {
        if let Some(listener) = self.listener.take() {
            // It ends only by breaking, and then it has already said so.
            let _ = listener.join();
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        // The listener looks at the mark when somebody comes.
        let _ = TcpStream::connect(self.address);
        if let Some(listener) = self.listener.take() {
            let _ = listener.join();
        }
    }
}

struct File {
    mime: String,
    plain: Vec<u8>,
    brotli: Option<Vec<u8>>,
}

struct Folder {
    files: BTreeMap<String, File>,
    headers: headers::Blocks,
}

impl Folder {
    fn read(folder: &Path) -> Result<Self, Error> {
        let mut files = BTreeMap::new();
        let mut compressed = Vec::new();
        for path in files_below(folder)? {
            let bytes = fs::read(&path).map_err(Error::file(&path))?;
            let name = path
                .strip_prefix(folder)
                .unwrap_or(&path)
                .to_string_lossy()
                .replace('\\', "/");
            if path.extension().is_some_and(|ending| ending == "gz") {
                continue;
            }
            match name.strip_suffix(".br") {
                Some(plain) => compressed.push((plain.to_owned(), bytes)),
                None => {
                    files.insert(
                        name.clone(),
                        File {
                            mime: mime(&name),
                            plain: bytes,
                            brotli: None,
                        },
                    );
                }
            }
        }
        for (name, bytes) in compressed {
            if let Some(file) = files.get_mut(&name) {
                file.brotli = Some(bytes);
            }
        }
        let headers = files
            .remove("_headers")
            .map(|file| headers::read(&String::from_utf8_lossy(&file.plain)))
            .unwrap_or_default();
        Ok(Self { files, headers })
    }

    fn answer(&self, mut stream: &TcpStream, record: &Mutex<Vec<Request>>) -> io::Result<()> {
        stream.set_read_timeout(Some(IDLE))?;
        let request = read_request(stream)?;
        let answer = self.answer_to(&request);
        record
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(request);
        stream.write_all(&answer)
    }

    fn answer_to(&self, request: &Request) -> Vec<u8> {
        const TEXT: &str = "text/plain; charset=utf-8";
        let (status, mime, bytes, compressed) =
            match (request.method.as_str(), self.find(&request.path)) {
                ("GET" | "HEAD", Some(file)) => match &file.brotli {
                    Some(brotli) if request.takes_brotli() => {
                        ("200 OK", file.mime.as_str(), brotli.as_slice(), true)
                    }
                    _ => ("200 OK", file.mime.as_str(), file.plain.as_slice(), false),
                },
                ("GET" | "HEAD", None) => (
                    "404 Not Found",
                    TEXT,
                    b"There is no such page here.".as_slice(),
                    false,
                ),
                _ => (
                    "405 Method Not Allowed",
                    TEXT,
                    b"This site only gives; it takes nothing.".as_slice(),
                    false,
                ),
            };
        let mut head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\nVary: Accept-Encoding\r\n\
             Connection: close\r\n",
            bytes.len()
        );
        if compressed {
            head.push_str("Content-Encoding: br\r\n");
        }
        let found = status.starts_with("200");
        let mut headers = self.headers.of(&request.path);
        headers.retain(|(name, _)| found || headers::for_errors(name));
        if headers.iter().all(|(name, _)| *name != "Cache-Control") {
            headers.push(("Cache-Control", "no-cache"));
        }
        for (name, value) in headers {
            head.extend([name, ": ", value, "\r\n"]);
        }
        head.push_str("\r\n");
        let mut answer = head.into_bytes();
        if request.method != "HEAD" {
            answer.extend_from_slice(bytes);
        }
        answer
    }

    fn find(&self, path: &str) -> Option<&File> {
        let name = path.trim_start_matches('/').trim_end_matches('/');
        let index = if name.is_empty() {
            "index.html".to_owned()
        } else {
            format!("{name}/index.html")
        };
        self.files.get(name).or_else(|| self.files.get(&index))
    }
}

impl Request {
    fn takes_brotli(&self) -> bool {
        let takes = |value: &str| {
            value
                .split(',')
                .any(|coding| coding.trim().split(';').next() == Some("br"))
        };
        self.headers
            .iter()
            .any(|(name, value)| name == "accept-encoding" && takes(value))
    }
}

/// Reads a request as browsers write it; anything else is an error, which ends the connection.
fn read_request(stream: &TcpStream) -> io::Result<Request> {
    let unreadable = || io::Error::from(io::ErrorKind::InvalidData);
    let mut reader = BufReader::new(stream);
    let mut head = Vec::new();
    let mut limited = (&mut reader).take(HEAD_LIMIT);
    while !head.ends_with(b"\r\n\r\n") {
        if limited.read_until(b'\n', &mut head)? == 0 {
            return Err(unreadable());
        }
    }
    let head = String::from_utf8(head).map_err(|_| unreadable())?;
    let mut lines = head.lines();
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (Some(method), Some(target)) = (first.next(), first.next()) else {
        return Err(unreadable());
    };
    let headers: Vec<_> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length
        .map_or(Ok(0), |(_, value)| value.parse::<u64>())
        .map_err(|_| unreadable())?;
    let mut body = Vec::new();
    reader.take(length.min(BODY_LIMIT)).read_to_end(&mut body)?;
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query.to_owned())),
        None => (target, None),
    };
    Ok(Request {
        method: method.to_owned(),
        path: path.to_owned(),
        query,
        headers,
        body,
    })
}

/// Every file in a folder and the folders in it, sorted by path.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::file(folder))? {
        let path = entry.map_err(Error::file(folder))?.path();
        if path.is_dir() {
            found.append(&mut files_below(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// What each ending stands for. Header files tell other servers the same.
pub(crate) const TYPES: [(&str, &str); 11] = [
    ("html", "text/html"),
    ("js", "text/javascript"),
    ("css", "text/css"),
    ("wasm", "application/wasm"),
    ("bin", "application/octet-stream"),
    ("json", "application/json"),
    ("webmanifest", "application/manifest+json"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ico", "image/x-icon"),
    ("txt", "text/plain"),
];

fn mime(name: &str) -> String {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    match TYPES.iter().find(|(known, _)| *known == ending) {
        Some((_, mime)) if mime.starts_with("text/") => format!("{mime}; charset=utf-8"),
        Some((_, mime)) => (*mime).to_owned(),
        None => "application/octet-stream".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder =
            std::env::temp_dir().join(format!("jalon-server-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("fr")).expect("a temporary folder");
        for (file, bytes) in [
            ("index.html", "<p>plain</p>"),
            ("index.html.br", "squeezed"),
            ("app.wasm", "wasm"),
            ("fr/index.html", "fr"),
            ("_headers", "/*\n  Referrer-Policy: no-referrer\n"),
        ] {
            fs::write(folder.join(file), bytes).expect("a temporary file");
        }
        folder
    }

    fn ask(site: &Site, request: &str) -> String {
        send(site, request, "")
    }

    fn send(site: &Site, request: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(site.address).expect("the site listens");
        let whole = format!("{request}Host: test\r\n\r\n{body}");
        stream.write_all(whole.as_bytes()).expect("the site reads");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("the site answers");
        String::from_utf8_lossy(&answer).into_owned()
    }

    #[test]
    fn files_come_with_the_headers_and_their_own_type() {
        let folder = folder("types");
        let site = Site::open(&folder, 0).expect("a free port");
        let answer = ask(&site, "GET /app.wasm HTTP/1.1\r\n");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(
            answer.contains("Content-Type: application/wasm"),
            "{answer}"
        );
        assert!(answer.contains("Referrer-Policy: no-referrer"), "{answer}");
        assert!(ask(&site, "GET /fr HTTP/1.1\r\n").ends_with("fr"));
        assert!(ask(&site, "GET /fr/ HTTP/1.1\r\n").ends_with("fr"));
        fs::remove_dir_all(folder).expect("our own folder");
    }

    #[test]
    fn compressed_files_go_only_to_those_who_take_them() {
        let folder = folder("brotli");
        let site = Site::open(&folder, 0).expect("a free port");
        assert!(ask(&site, "GET / HTTP/1.1\r\n").ends_with("<p>plain</p>"));
        let answer = ask(&site, "GET / HTTP/1.1\r\nAccept-Encoding: gzip, br\r\n");
        assert!(answer.contains("Content-Encoding: br"), "{answer}");
        assert!(answer.ends_with("squeezed"), "{answer}");
        fs::remove_dir_all(folder).expect("our own folder");
    }

    #[test]
    fn nothing_outside_the_folder_is_given() {
        let folder = folder("outside");
        let site = Site::open(&folder.join("fr"), 0).expect("a free port");
        for path in ["/../app.wasm", "/..%2fapp.wasm", "/_headers"] {
            assert!(
                ask(&site, &format!("GET {path} HTTP/1.1\r\n")).starts_with("HTTP/1.1 404"),
                "{path}"
            );
        }
        fs::remove_dir_all(folder).expect("our own folder");
    }

    #[test]
    fn an_idle_connection_keeps_nobody_waiting() {
        let folder = folder("idle");
        let site = Site::open(&folder, 0).expect("a free port");
        let idle: Vec<_> = (0..20)
            .map(|_| TcpStream::connect(site.address).expect("the site listens"))
            .collect();
        assert!(ask(&site, "GET /fr HTTP/1.1\r\n").ends_with("fr"));
        drop(idle);
        fs::remove_dir_all(folder).expect("our own folder");
    }

    #[test]
    fn every_request_is_recorded_whole() {
        let folder = folder("record");
        let site = Site::open(&folder, 0).expect("a free port");
        let answer = send(
            &site,
            "POST /count?aim=work HTTP/1.1\r\nX-Test: yes\r\nContent-Length: 5\r\n",
            "hello",
        );
        assert!(answer.starts_with("HTTP/1.1 405"), "{answer}");
        let requests = site.requests();
        assert_eq!(requests.len(), 1);
        assert_eq!(
            (requests[0].method.as_str(), requests[0].path.as_str()),
            ("POST", "/count")
        );
        assert_eq!(requests[0].query.as_deref(), Some("aim=work"));
        assert_eq!(requests[0].body, b"hello");
        assert!(
            requests[0]
                .headers
                .contains(&("x-test".to_owned(), "yes".to_owned()))
        );
        fs::remove_dir_all(folder).expect("our own folder");
    }
}
