//! Apache, which finds `.htaccess` in the folder of the site and allows it what shared hosts do.

use super::{BELOW, running::Server, serves, web};

/// All that is not ours to say, and what Debian sets besides: compressing by itself, and a language for files that end in `.br`.
const SETTINGS: &str = r#"
ServerName localhost
ServerRoot FOLDER
DefaultRuntimeDir FOLDER
PidFile FOLDER/pid
ErrorLog FOLDER/errors
Listen 127.0.0.1:PORT
MODULES
TypesConfig /etc/mime.types
AddType application/x-gzip .gz .tgz
AddLanguage br .br
AddOutputFilterByType DEFLATE text/html text/css text/plain text/javascript application/wasm
Header set X-Content-Type-Options nosniff
Header set Access-Control-Allow-Origin *
DocumentRoot WEB
<Directory />
    Options FollowSymLinks MultiViews
    AllowOverride None
    Require all denied
</Directory>
<Directory WEB>
    AllowOverride FileInfo
    Require all granted
</Directory>
<FilesMatch "^\.ht">
    Require all denied
</FilesMatch>
"#;

const MODULES: [&str; 13] = [
    "mpm_event",
    "authz_core",
    "mime",
    "dir",
    "alias",
    "rewrite",
    "setenvif",
    "headers",
    "negotiation",
    "filter",
    "deflate",
    "env",
    "autoindex",
];

#[tokio::test]
async fn with_what_shared_hosts_allow() {
    let modules = MODULES
        .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
        .concat();
    let web = web("apache");
    let site = web.join(BELOW.trim_start_matches('/'));
    let settings = SETTINGS.replace("MODULES", &modules);
    // One process, which ends with the test.
    let server = Server::start("apache2", web, &settings, &["-X", "-f", "SETTINGS"]);
    serves(server, site).await;
}
