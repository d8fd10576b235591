//! `cargo xtask`: what a developer runs.

use std::process::ExitCode;
use xtask::{Error, dist, root, server::Site, site, suite};

const USAGE: &str = "cargo xtask serve [--port 8080]   build the site and show it on this machine
cargo xtask build                 build the site into dist/
cargo xtask dist [--settings FILE] [--over FOLDER] [--release]
                                  the site in target/dist/: a zip, and a package for npm
cargo xtask test                  check and test everything, in real browsers too
cargo xtask screenshot            take docs/screenshot.png anew (after a build)

What is lacking is installed first.";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<(), Error> {
    match arguments {
        ["serve"] => serve(8080),
        ["serve", "--port", port] => serve(port.parse().map_err(|_| {
            Error::Usage(format!(
                "{port} is not a port: write a number from 0 to 65535"
            ))
        })?),
        ["build"] => site::build(&root()).map(drop),
        ["dist", wishes @ ..] => dist::run(&root(), &dist_wishes(wishes)?),
        ["test"] => suite::run(&root()),
        ["screenshot"] => suite::screenshot(&root()),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(Error::Usage(format!(
            "there is no `{}` here. There is:\n{USAGE}",
            arguments.join(" ")
        ))),
    }
}

fn dist_wishes(arguments: &[&str]) -> Result<dist::Wishes, Error> {
    let mut wishes = dist::Wishes::default();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let mut path = || {
            arguments
                .next()
                .map(|path| Some(path.into()))
                .ok_or_else(|| Error::Usage(format!("{argument} wants a path after it")))
        };
        match *argument {
            "--settings" => wishes.settings = path()?,
            "--over" => wishes.over = path()?,
            "--release" => wishes.release = true,
            _ => {
                return Err(Error::Usage(format!(
                    "`dist` knows no `{argument}`. There is:\n{USAGE}"
                )));
            }
        }
    }
    Ok(wishes)
}

fn serve(port: u16) -> Result<(), Error> {
    let dist = site::build(&root())?;
    let site = Site::open(&dist, port)?;
    println!("\nJalon is at {} (Ctrl+C ends it)", site.url());
    site.wait();
    Ok(())
}
