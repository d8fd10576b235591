//! What goes out, on the servers that people have: nginx and Apache as Debian packs them, with our header files, below a path of
//! somebody's site.

mod apache;
mod nginx;
mod packages;
mod running;

use crate::{
    driver::Visitor,
    page::{Page, visit},
    people::{Person, Reader, words},
    trouble::Trouble,
};
use jalon_site::policy::{self, Kind};
use running::Server;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};
use xtask::{
    dist::{self, Packed},
    headers, layout,
    tools::{For, Tools},
};

/// Below which path of its host the site lies.
const BELOW: &str = "/outils/jalon/";

/// The zip and the npm package of the site in `dist/`, made once.
fn packed() -> &'static Packed {
    static PACKED: OnceLock<Packed> = OnceLock::new();
    PACKED.get_or_init(|| {
        let root = xtask::root();
        let into = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packed");
        let packed = Tools::ready(&root, For::Build)
            .and_then(|tools| Ok((tools, layout::read(&root.join("dist"))?)))
            .and_then(|(tools, files)| dist::pack(&tools, &root, &files, &into));
        match packed {
            Ok(packed) => packed,
            Err(error) => panic!("{error}"),
        }
    })
}

/// Unpacks with the program that people would take.
fn unpack(program: &str, arguments: &[&str], archive: &Path, into: &Path) {
    fs::create_dir_all(into).expect("a folder of ours");
    let status = Command::new(program)
        .args(arguments)
        .arg(archive)
        .current_dir(into)
        .status();
    assert!(status.is_ok_and(|status| status.success()), "{program}");
}

/// A folder of the web with the unpacked site below the path. Everybody may look into it, as servers do.
fn web(name: &str) -> PathBuf {
    let web = std::env::temp_dir().join(format!("jalon-{name}-{}", std::process::id()));
    if web.exists() {
        fs::remove_dir_all(&web).expect("a folder of ours");
    }
    fs::create_dir_all(web.join("outils")).expect("a folder of ours");
    unpack("unzip", &["-q"], &packed().zip, &web.join("outils"));
    web
}

/// A file of every kind, by the name that sources use, with its type.
const SAMPLES: [(&str, &str); 17] = [
    ("", "text/html; charset=utf-8"),
    ("index.html", "text/html; charset=utf-8"),
    ("frame.html", "text/html; charset=utf-8"),
    ("about/ar/legal.html", "text/html; charset=utf-8"),
    ("embed/fr/", "text/html; charset=utf-8"),
    ("embed/en/index.html", "text/html; charset=utf-8"),
    ("embed/words.json", "application/json"),
    ("loader.js", "text/javascript; charset=utf-8"),
    ("jalon.js", "text/javascript; charset=utf-8"),
    ("v0/loader.js", "text/javascript; charset=utf-8"),
    ("app/boot.js", "text/javascript; charset=utf-8"),
    ("app/jalon-app_bg.wasm", "application/wasm"),
    ("style/jalon.css", "text/css; charset=utf-8"),
    ("content/pack.bin", "application/octet-stream"),
    ("content/fr/core.txt", "text/plain; charset=utf-8"),
    ("icon.svg", "image/svg+xml"),
    ("integrity.json", "application/json"),
];

/// What clients say they take, and which twin of a file they are to get.
const CODINGS: [(Option<&str>, &str); 6] = [
    (None, ""),
    (Some("identity"), ""),
    (Some("gzip, deflate, br, zstd"), "br"),
    (Some("br"), "br"),
    (Some("gzip, deflate"), "gz"),
    (Some("gzip;q=1.0, br;q=0"), "gz"),
];

/// Every kind of file comes with what the header files say, once, in the right coding.
fn comes_as_it_should(server: &Server, site: &Path) {
    let version = format!("v{}/", xtask::site::version());
    let blocks = fs::read_to_string(site.join("_headers")).expect("a header file");
    let blocks = headers::read(&blocks);
    for (sample, mime) in SAMPLES {
        let path = match sample.strip_prefix("v0/") {
            Some(script) => format!("{version}{script}"),
            None if sample.is_empty() || sample.ends_with('/') => sample.to_owned(),
            None => layout::find(site, sample).expect(sample),
        };
        let mut file = path.clone();
        if file.is_empty() || file.ends_with('/') {
            file.push_str("index.html");
        }
        for (accepted, coding) in CODINGS {
            let answer = server.ask(&format!("{BELOW}{path}"), &accepted_as(accepted));
            let what = format!("{path} for {accepted:?}: {answer}");
            assert_eq!(answer.status, 200, "{what}");
            let twin = site.join(format!("{file}.{coding}"));
            let is_compressed = !coding.is_empty() && twin.exists();
            let bytes = fs::read(if is_compressed {
                twin
            } else {
                site.join(&file)
            });
            assert_eq!(answer.body, bytes.expect("a file of the zip"), "{what}");
            let said = match (is_compressed, coding) {
                (false, _) => None,
                (true, "br") => Some("br"),
                (true, _) => Some("gzip"),
            };
            assert_eq!(answer.header("content-encoding"), said, "{what}");
            assert_eq!(answer.header("content-type"), Some(mime), "{what}");
            if site.join(format!("{file}.br")).exists() {
                let varies = answer.headers.iter().any(|(name, value)| {
                    name == "vary" && value.to_lowercase().contains("accept-encoding")
                });
                assert!(varies, "{what}");
            }
            for (name, value) in blocks.of(&format!("/{path}")) {
                assert_eq!(answer.header(&name.to_lowercase()), Some(value), "{what}");
            }
            assert!(
                answer.header("content-security-policy").is_some()
                    && answer.header("cache-control").is_some(),
                "{what}"
            );
        }
    }
}

fn accepted_as(accepted: Option<&str>) -> String {
    accepted.map_or_else(String::new, |accepted| {
        format!("Accept-Encoding: {accepted}\r\n")
    })
}

/// What is not there is not there, without being remembered; what is for the server alone goes to nobody; and whoever has a file
/// gets it no second time.
fn refuses_as_it_should(server: &Server, site: &Path) {
    let kept = layout::find(site, "app/boot.js").expect("a script");
    let gone = kept.replace("boot.js", "gone.js");
    for path in ["gone.html", &gone, "_headers", "nginx.conf"] {
        let answer = server.ask(&format!("{BELOW}{path}"), "");
        assert_eq!(answer.status, 404, "{path}: {answer}");
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
        let remembered = answer.header("cache-control").unwrap_or_default();
        assert!(!remembered.contains("max-age=3"), "{path}: {answer}");
    }
    let answer = server.ask(&format!("{BELOW}.htaccess"), "");
    assert!([403, 404].contains(&answer.status), "{answer}");
    for path in ["index.html", "loader.js"] {
        let address = format!("{BELOW}{path}");
        let first = server.ask(&address, "Accept-Encoding: br\r\n");
        let tag = first.header("etag").expect("a tag");
        let again = server.ask(
            &address,
            &format!("Accept-Encoding: br\r\nIf-None-Match: {tag}\r\n"),
        );
        assert_eq!(again.status, 304, "{path}: {again}");
        assert!(again.body.is_empty(), "{path}: {again}");
    }
}

fn answers_as_it_should(server: &Server, site: &Path) {
    comes_as_it_should(server, site);
    refuses_as_it_should(server, site);
}

/// Somebody goes from the first page to a checklist.
async fn walks(page: &Page, address: &str) -> Result<(), Trouble> {
    page.open_host(address).await?;
    let reader = Reader {
        page: page.clone(),
        words: words("fr"),
    };
    reader.shows(&reader.say("home-title")).await?;
    let person = Person::named("refugee-bachelor-photographs-france");
    reader.reaches_the_result(&person).await?;
    let first = person.expect.first.as_deref().unwrap_or_default();
    reader.opens_checklist(first).await
}

/// All of this on one server.
async fn serves(server: Server, site: PathBuf) {
    answers_as_it_should(&server, &site);
    let origin = server.origin();
    visit(Visitor::phone(), async move |page| {
        page.knows(&origin);
        walks(&page, &format!("{origin}{BELOW}")).await
    })
    .await;
    drop(server);
}

/// The header files say what the policies say, so that the servers are held to those.
#[test]
fn the_header_file_says_what_the_policies_say() {
    let text = fs::read_to_string(xtask::root().join("dist/_headers")).expect("a built site");
    let blocks = headers::read(&text);
    let kept = layout::find(&xtask::root().join("dist"), "app/boot.js").expect("a script");
    for (path, kind) in [
        ("about/fr/legal.html", Kind::About),
        ("loader.js", Kind::Entry),
        (&kept, Kind::Kept),
    ] {
        let told: BTreeSet<_> = blocks
            .of(&format!("/{path}"))
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let meant: BTreeSet<_> = policy::for_all()
            .into_iter()
            .chain(policy::for_kind(kind, []))
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        assert_eq!(told, meant, "{path}");
    }
}
