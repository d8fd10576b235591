//! What the browser recorded during a visit, and what it may never have recorded.

use serde_json::Value;
use xtask::server::Request;

/// A line of the console.
#[derive(Clone, Debug)]
pub struct Said {
    level: String,
    text: String,
}

impl Said {
    /// Whether the line has these words.
    pub fn mentions(&self, words: &str) -> bool {
        self.text.contains(words)
    }
}

/// A request that the page made, to whomever.
#[derive(Clone, Debug)]
pub struct Asked {
    method: String,
    url: String,
    body: bool,
}

impl Asked {
    /// Whether it asks for a file of this site, and sends nothing along.
    pub fn only_asks(&self, site: &str) -> bool {
        // Sites ask for a version of a file, and WordPress for a post by its number.
        let plain = |file: &str| match file.split_once('?') {
            Some((_, query)) => ["v=", "ver=", "p="]
                .iter()
                .any(|own| query.starts_with(own)),
            None => true,
        };
        let file = self.url.strip_prefix(site);
        self.method == "GET"
            && !self.body
            && file.is_some_and(|file| file.starts_with('/') && plain(file))
    }
}

/// Reads the entries of the browser's log.
pub fn console(entries: &[Value]) -> Vec<Said> {
    let text = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
    entries
        .iter()
        .map(|entry| Said {
            level: text(entry, "level"),
            text: text(entry, "message"),
        })
        .collect()
}

/// Reads the requests out of the performance log, whose entries hold JSON in a text.
pub fn network(entries: &[Value]) -> Vec<Asked> {
    entries
        .iter()
        .filter_map(|entry| serde_json::from_str::<Value>(entry["message"].as_str()?).ok())
        .filter(|entry| entry["message"]["method"] == "Network.requestWillBeSent")
        .map(|entry| {
            let request = &entry["message"]["params"]["request"];
            Asked {
                method: request["method"].as_str().unwrap_or_default().to_owned(),
                url: request["url"].as_str().unwrap_or_default().to_owned(),
                body: request["hasPostData"].as_bool().unwrap_or(false)
                    || request.get("postData").is_some(),
            }
        })
        .collect()
}

/// What a visit must not leave behind: an error, a breach of the policy, a request to somebody else, anything sent along.
/// `opened` are the addresses that the test itself typed.
pub fn breaches(
    site: &str,
    opened: &[String],
    said: &[Said],
    asked: &[Asked],
    served: &[Request],
) -> Vec<String> {
    let mut breaches = Vec::new();
    for line in said {
        let policy = [
            "Content Security Policy",
            "TrustedHTML",
            "TrustedScript",
            "Trusted Type",
        ];
        if line.level == "SEVERE" || policy.iter().any(|words| line.text.contains(words)) {
            breaches.push(format!("the console said ({}): {}", line.level, line.text));
        }
    }
    for request in asked {
        let own = request
            .url
            .strip_prefix(site)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '#', '?']));
        // These two never leave the browser.
        let inside = request.url.starts_with("data:") || request.url.starts_with("blob:");
        if !own && !inside {
            breaches.push(format!(
                "the page asked somebody else: {} {}",
                request.method, request.url
            ));
        } else if request.body {
            breaches.push(format!(
                "the page sent a body along: {} {}",
                request.method, request.url
            ));
        }
    }
    for request in served {
        let address = request
            .query
            .as_ref()
            .map(|query| format!("{}?{query}", request.path));
        if address.is_some_and(|address| !opened.contains(&address)) {
            breaches.push(format!(
                "the page sent a query: {}?{}",
                request.path,
                request.query.as_deref().unwrap_or_default()
            ));
        }
        if request.method != "GET" || !request.body.is_empty() {
            breaches.push(format!(
                "the page sent more than a question: {} {}",
                request.method, request.path
            ));
        }
        for name in ["referer", "cookie"] {
            if request.headers.iter().any(|(header, _)| header == name) {
                breaches.push(format!(
                    "the page sent a {name} header with {}",
                    request.path
                ));
            }
        }
    }
    breaches
}

#[test]
fn each_breach_is_seen() {
    let site = "http://127.0.0.1:9";
    let asked = |method: &str, url: &str, body| Asked {
        method: method.to_owned(),
        url: url.to_owned(),
        body,
    };
    let served = |method: &str, query: Option<&str>, headers: &[(&str, &str)]| Request {
        method: method.to_owned(),
        path: "/".to_owned(),
        query: query.map(str::to_owned),
        headers: headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        body: Vec::new(),
    };
    let said = |level: &str, text: &str| Said {
        level: level.to_owned(),
        text: text.to_owned(),
    };
    let seen = |said: &[Said], asked: &[Asked], served: &[Request]| {
        breaches(site, &["/?lang=ar".to_owned()], said, asked, served).len()
    };

    assert_eq!(
        seen(
            &[said("INFO", "hello")],
            &[asked("GET", "http://127.0.0.1:9/a.js", false)],
            &[served("GET", None, &[])]
        ),
        0
    );
    assert_eq!(
        seen(
            &[],
            &[asked("GET", "data:,", false)],
            &[served("GET", Some("lang=ar"), &[])]
        ),
        0
    );
    assert_eq!(seen(&[said("SEVERE", "unreachable")], &[], &[]), 1);
    assert_eq!(
        seen(
            &[said("INFO", "[Report Only] Content Security Policy")],
            &[],
            &[]
        ),
        1
    );
    assert_eq!(
        seen(&[], &[asked("GET", "http://127.0.0.1:99/", false)], &[]),
        1
    );
    assert_eq!(
        seen(&[], &[asked("GET", "https://fonts.example/", false)], &[]),
        1
    );
    assert_eq!(
        seen(&[], &[asked("POST", "http://127.0.0.1:9/", true)], &[]),
        1
    );
    assert_eq!(seen(&[], &[], &[served("GET", Some("aim=work"), &[])]), 1);
    assert_eq!(seen(&[], &[], &[served("POST", None, &[])]), 1);
    assert_eq!(
        seen(&[], &[], &[served("GET", None, &[("referer", "x")])]),
        1
    );
}

#[test]
fn of_a_host_only_its_own_files_may_be_asked() {
    let table = [
        ("GET", "http://localhost:9/", false, true),
        ("GET", "http://localhost:9/page/style.css", false, true),
        ("GET", "http://localhost:9/style.css?ver=6.1", false, true),
        ("GET", "http://localhost:9/?p=12", false, true),
        ("GET", "http://localhost:9/?aim=work", false, false),
        ("GET", "http://localhost:99/", false, false),
        ("POST", "http://localhost:9/", true, false),
        ("POST", "http://localhost:9/", false, false),
    ];
    for (method, url, body, may) in table {
        let asked = Asked {
            method: method.to_owned(),
            url: url.to_owned(),
            body,
        };
        assert_eq!(asked.only_asks("http://localhost:9"), may, "{method} {url}");
    }
}
