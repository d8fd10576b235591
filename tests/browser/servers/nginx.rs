//! nginx, with `nginx.conf` of the site included in a location, once below the root of the web and once by an alias.

use super::{BELOW, answers_as_it_should, running::Server, serves, web};
use std::path::PathBuf;

/// All that is not ours to say: where it listens, where it notes, and what it is allowed to do.
const SETTINGS: &str = r"
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
master_process off;
pid FOLDER/pid;
error_log FOLDER/errors;
events {}
http {
    access_log off;
    client_body_temp_path FOLDER/body;
    proxy_temp_path FOLDER/proxy;
    fastcgi_temp_path FOLDER/fastcgi;
    uwsgi_temp_path FOLDER/uwsgi;
    scgi_temp_path FOLDER/scgi;
    server {
        listen 127.0.0.1:PORT;
        LOCATION
    }
}
";

/// The server, and where the site lies.
fn nginx(name: &str, location: &str) -> (Server, PathBuf) {
    let web = web(&format!("nginx-{name}"));
    let site = web.join(BELOW.trim_start_matches('/'));
    let settings = SETTINGS.replace("LOCATION", location);
    let server = Server::start(
        "nginx",
        web,
        &settings,
        // What it notes before it has read where to.
        &["-c", "SETTINGS", "-p", "FOLDER", "-e", "FOLDER/errors"],
    );
    (server, site)
}

#[tokio::test]
async fn below_the_root_of_the_web() {
    let (server, site) = nginx(
        "root",
        "root WEB;
         location /outils/jalon/ { brotli_static on; include WEB/outils/jalon/nginx.conf; }",
    );
    serves(server, site).await;
}

#[test]
fn by_an_alias() {
    let (server, site) = nginx(
        "alias",
        "location /outils/jalon/ { alias WEB/outils/jalon/; brotli_static on; include WEB/outils/jalon/nginx.conf; }",
    );
    answers_as_it_should(&server, &site);
}
