//! A real `WordPress`: the one of the system, with a folder of its own, a database in it, and PHP's own server before it.

use crate::sites::{EXAMPLE, copy, fixture};
use serde_json::Value;
use std::{
    env, fs,
    io::{self, Write as _},
    net::{TcpListener, TcpStream},
    os::unix::{fs::symlink, net::UnixStream},
    path::PathBuf,
    process::{self, Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::Duration,
};

/// Where the Debian package keeps it.
const WORDPRESS: &str = "/usr/share/wordpress";

/// A fresh site with our plugin, its administrator and one author. Ends, with all that belongs to it, when dropped.
pub struct WordPress {
    folder: PathBuf,
    port: u16,
    processes: Vec<Child>,
}

impl WordPress {
    /// Installs a site. Without an address, the plugin is not told where Jalon is.
    pub fn open(jalon: &str) -> io::Result<Self> {
        let mut site = Self {
            folder: own_folder()?,
            port: TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port(),
            processes: Vec::new(),
        };
        site.lay_out()?;
        site.start_database()?;
        site.run("install.php", &[], "")?;
        let said = site.run("open.php", &[jalon], "")?;
        let opened: Value = serde_json::from_str(&said).map_err(|_| io::Error::other(said))?;
        assert_eq!(opened["activated"], true, "{opened}");
        assert_eq!(opened["unfiltered"], false, "{opened}");
        site.start_server()?;
        Ok(site)
    }

    /// Its address, without a slash at the end. By this name it is another site than ours, not only another port.
    pub fn url(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Puts questions to `WordPress` itself; `ask.php` says which there are.
    pub fn ask(&self, questions: &Value) -> io::Result<Vec<Value>> {
        let said = self.run("ask.php", &[], &questions.to_string())?;
        match serde_json::from_str(&said) {
            Ok(Value::Array(answers)) => Ok(answers),
            _ => Err(io::Error::other(said)),
        }
    }

    /// What PHP has complained of, if it has to do with the plugin.
    pub fn complaints(&self) -> String {
        let all = fs::read_to_string(self.folder.join("debug.log")).unwrap_or_default();
        all.lines()
            .filter(|line| line.to_lowercase().contains("jalon"))
            .collect()
    }

    /// Links to all of `WordPress` but its settings and its content, which are ours.
    fn lay_out(&self) -> io::Result<()> {
        for entry in fs::read_dir(WORDPRESS)? {
            let entry = entry?;
            let name = entry.file_name();
            let words = name.to_string_lossy();
            if !words.starts_with("wp-config") && words != "wp-content" {
                symlink(entry.path(), self.folder.join(name))?;
            }
        }
        fs::copy(
            fixture("wordpress/wp-config.php"),
            self.folder.join("wp-config.php"),
        )?;
        let content = self.folder.join("wp-content");
        copy(
            &fixture("wordpress/theme"),
            &content.join("themes/plain"),
            EXAMPLE,
        )?;
        let plugin = xtask::root().join("embed/wordpress/jalon");
        copy(&plugin, &content.join("plugins/jalon"), EXAMPLE)
    }

    /// A database without users: only a socket in our own folder leads to it.
    fn start_database(&mut self) -> io::Result<()> {
        let socket = self.folder.join("database.sock");
        let data = self.folder.join("database");
        // A folder in it is a database.
        fs::create_dir_all(data.join("wordpress"))?;
        let mut command = Command::new("mariadbd");
        command
            .args(["--no-defaults", "--user=root", "--skip-grant-tables"])
            .args(["--skip-networking", "--skip-innodb"])
            .args(["--default-storage-engine=Aria", "--aria-log-file-size=8M"])
            .arg(format!("--datadir={}", data.display()))
            .arg(format!("--socket={}", socket.display()));
        self.start(command)?;
        self.answers(|| UnixStream::connect(&socket).is_ok())
    }

    fn start_server(&mut self) -> io::Result<()> {
        let mut command = self.php();
        command
            .args(["-S", &format!("127.0.0.1:{}", self.port), "-t"])
            .arg(&self.folder);
        self.start(command)?;
        let port = self.port;
        self.answers(|| TcpStream::connect(("127.0.0.1", port)).is_ok())
    }

    fn php(&self) -> Command {
        let mut php = Command::new("php");
        php.arg("-d")
            .arg(format!(
                "auto_prepend_file={}",
                fixture("wordpress/prepend.php").display()
            ))
            .env("WORDPRESS_SITE", &self.folder)
            .env("WORDPRESS_URL", self.url());
        php
    }

    fn start(&mut self, mut command: Command) -> io::Result<()> {
        let process = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        self.processes.push(process);
        Ok(())
    }

    /// Waits for the program that was started last.
    fn answers(&mut self, does: impl Fn() -> bool) -> io::Result<()> {
        for _ in 0..500 {
            if does() {
                return Ok(());
            }
            if let Some(process) = self.processes.last_mut()
                && let Some(status) = process.try_wait()?
            {
                return Err(io::Error::other(format!("it ended at once: {status}")));
            }
            thread::sleep(Duration::from_millis(20));
        }
        Err(io::ErrorKind::TimedOut.into())
    }

    fn run(&self, file: &str, arguments: &[&str], input: &str) -> io::Result<String> {
        let mut process = self
            .php()
            .arg(fixture("wordpress").join(file))
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        if let Some(mut pipe) = process.stdin.take() {
            pipe.write_all(input.as_bytes())?;
        }
        let done = process.wait_with_output()?;
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        if done.status.success() {
            Ok(said)
        } else {
            let error = String::from_utf8_lossy(&done.stderr);
            Err(io::Error::other(format!("{file}: {said} {error}")))
        }
    }
}

impl Drop for WordPress {
    fn drop(&mut self) {
        // One that has ended already, or a folder that is gone, is as it should be.
        for process in self.processes.iter_mut().rev() {
            let _ = process.kill();
            let _ = process.wait();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A folder with a short path: that of a socket may have no more than 107 bytes.
fn own_folder() -> io::Result<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("jalon-wordpress-{}-{number}", process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
