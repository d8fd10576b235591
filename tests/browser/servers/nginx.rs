//! nginx, with `nginx.conf` of the site included in a location, once below the root of the web and once by an alias.

use super::{BELOW, running::Server, serves, web};

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

async fn nginx(name: &str, location: &str) {
    let web = web(&format!("nginx-{name}"));
    let site = web.join(BELOW.trim_start_matches('/'));
    let settings = SETTINGS.replace("LOCATION", location);
    let server = Server::start("nginx", web, &settings, &["-c", "SETTINGS", "-p", "FOLDER"]);
    serves(server, site).await;
}

#[tokio::test]
async fn below_the_root_of_the_web() {
    nginx(
        "root",
        "root WEB;
         location /outils/jalon/ { brotli_static on; include WEB/outils/jalon/nginx.conf; }",
    )
    .await;
}

#[tokio::test]
async fn by_an_alias() {
    nginx(
        "alias",
        "location /outils/jalon/ { alias WEB/outils/jalon/; brotli_static on; include WEB/outils/jalon/nginx.conf; }",
    )
    .await;
}
