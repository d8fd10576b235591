//! A small server for `dist/`: the headers of a strict host, compressed files where the client takes them, and a record of
//! everything that was asked, so that a test can prove what never was.

use crate::{Error, policy};
use std::{
    collections::BTreeMap,
    fs,
    io::Read as _,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    thread::{self, JoinHandle},
};
use tiny_http::{Header, Method, Response, Server};

/// More than a browser opens at once to one host, so that none waits for another.
const WORKERS: usize = 8;
/// Nothing we serve takes a body. What is sent all the same is kept for the record, up to this many bytes.
const BODY_LIMIT: u64 = 1024 * 1024;

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
pub struct Site {
    server: Arc<Server>,
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
    workers: Vec<JoinHandle<()>>,
}

struct File {
    mime: &'static str,
    plain: Vec<u8>,
    brotli: Option<Vec<u8>>,
}

struct Folder {
    files: BTreeMap<String, File>,
    headers: Vec<(String, String)>,
}

impl Site {
    /// Serves a folder on 127.0.0.1. Port 0 takes a free one.
    pub fn open(folder: &Path, port: u16) -> Result<Self, Error> {
        let folder = Arc::new(Folder::read(folder)?);
        let wanted = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let refused = |reason: String| Error::Listen {
            address: wanted.to_string(),
            reason,
        };
        let server = Arc::new(Server::http(wanted).map_err(|error| refused(error.to_string()))?);
        let address = server
            .server_addr()
            .to_ip()
            .ok_or_else(|| refused("no IP address".to_owned()))?;
        let requests = Arc::new(Mutex::new(Vec::new()));
        let workers = (0..WORKERS)
            .map(|_| {
                let (server, folder, requests) = (
                    Arc::clone(&server),
                    Arc::clone(&folder),
                    Arc::clone(&requests),
                );
                thread::spawn(move || {
                    while let Ok(request) = server.recv() {
                        folder.answer(request, &requests);
                    }
                })
            })
            .collect();
        Ok(Self {
            server,
            address,
            requests,
            workers,
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
        for worker in self.workers.drain(..) {
            // A worker that broke has already said so; the others go on.
            let _ = worker.join();
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.server.unblock();
        }
        for worker in self.workers.drain(..) {
            let _ = worker.join();
        }
    }
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
            .map(|file| policy::read_headers_file(&String::from_utf8_lossy(&file.plain)))
            .unwrap_or_default();
        Ok(Self { files, headers })
    }

    fn answer(&self, mut request: tiny_http::Request, record: &Mutex<Vec<Request>>) {
        let mut body = Vec::new();
        // A body cut short is still a body: the record keeps what came.
        let _ = request.as_reader().take(BODY_LIMIT).read_to_end(&mut body);
        let (path, query) = match request.url().split_once('?') {
            Some((path, query)) => (path.to_owned(), Some(query.to_owned())),
            None => (request.url().to_owned(), None),
        };
        let headers: Vec<_> = request
            .headers()
            .iter()
            .map(|header| {
                (
                    header.field.as_str().as_str().to_ascii_lowercase(),
                    header.value.as_str().to_owned(),
                )
            })
            .collect();
        let takes_brotli = headers
            .iter()
            .any(|(name, value)| name == "accept-encoding" && value.contains("br"));
        let readable = matches!(request.method(), Method::Get | Method::Head);
        record
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Request {
                method: request.method().to_string(),
                path: path.clone(),
                query,
                headers,
                body,
            });

        let mut response = if readable {
            match self.find(&path) {
                Some(file) => file.response(takes_brotli),
                None => text(404, "There is no such page here."),
            }
        } else {
            text(405, "This site only gives; it takes nothing.")
        };
        for (name, value) in &self.headers {
            add(&mut response, name, value);
        }
        add(&mut response, "Cache-Control", "no-cache");
        // The browser may have gone meanwhile, which is its right.
        let _ = request.respond(response);
    }

    fn find(&self, path: &str) -> Option<&File> {
        let name = path.trim_start_matches('/');
        let index = |folder: &str| {
            format!(
                "{folder}{}index.html",
                if folder.is_empty() || folder.ends_with('/') {
                    ""
                } else {
                    "/"
                }
            )
        };
        self.files
            .get(name)
            .or_else(|| self.files.get(&index(name)))
    }
}

type Bytes = Response<std::io::Cursor<Vec<u8>>>;

impl File {
    fn response(&self, takes_brotli: bool) -> Bytes {
        let (bytes, encoding) = match &self.brotli {
            Some(brotli) if takes_brotli => (brotli, Some("br")),
            _ => (&self.plain, None),
        };
        let mut response = Response::from_data(bytes.clone());
        add(&mut response, "Content-Type", self.mime);
        if self.brotli.is_some() {
            add(&mut response, "Vary", "Accept-Encoding");
        }
        if let Some(encoding) = encoding {
            add(&mut response, "Content-Encoding", encoding);
        }
        response
    }
}

fn text(status: u16, words: &str) -> Bytes {
    let mut response = Response::from_data(words.as_bytes()).with_status_code(status);
    add(&mut response, "Content-Type", "text/plain; charset=utf-8");
    response
}

fn add(response: &mut Bytes, name: &str, value: &str) {
    if let Ok(header) = Header::from_bytes(name, value) {
        response.add_header(header);
    }
}

/// Every file in a folder and the folders in it, sorted by path.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<std::path::PathBuf>, Error> {
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

fn mime(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("txt" | "ftl") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{io::Write as _, net::TcpStream, path::PathBuf};

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
        let mut stream = TcpStream::connect(site.address).expect("the site listens");
        let whole = format!("{request}Host: test\r\nConnection: close\r\n\r\n");
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
    fn every_request_is_recorded_whole() {
        let folder = folder("record");
        let site = Site::open(&folder, 0).expect("a free port");
        let answer = ask(
            &site,
            "POST /count?aim=work HTTP/1.1\r\nX-Test: yes\r\nContent-Length: 0\r\n",
        );
        assert!(answer.starts_with("HTTP/1.1 405"), "{answer}");
        let requests = site.requests();
        assert_eq!(requests.len(), 1);
        assert_eq!(
            (requests[0].method.as_str(), requests[0].path.as_str()),
            ("POST", "/count")
        );
        assert_eq!(requests[0].query.as_deref(), Some("aim=work"));
        assert!(
            requests[0]
                .headers
                .contains(&("x-test".to_owned(), "yes".to_owned()))
        );
        fs::remove_dir_all(folder).expect("our own folder");
    }
}
