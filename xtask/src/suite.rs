//! Everything that must hold before a change is taken, in the order that finds the cheapest mistakes first.

use crate::{
    Error, command, site,
    tools::{For, Tools},
};
use std::{
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

/// What all tests said together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    passed: u64,
    failed: u64,
}

struct Run {
    count: Count,
    steps: Vec<(&'static str, Duration, bool)>,
}

/// Runs every step, even after one has failed: one run tells all that is wrong. Ends with one line that counts the tests.
pub fn run(root: &Path) -> Result<(), Error> {
    let started = Instant::now();
    let tools = Tools::ready(root, For::Test)?;
    let mut run = Run {
        count: Count::default(),
        steps: Vec::new(),
    };

    run.step("tools", started, &Ok(()));
    run.check(
        "format",
        tools.cargo().args(["fmt", "--all", "--", "--check"]),
    );
    run.check(
        "lints, native packages",
        tools
            .cargo()
            .args([
                "clippy",
                "--workspace",
                "--exclude",
                "jalon",
                "--all-targets",
            ])
            .args(["--features", "jalon-tests/browser", "--", "-D", "warnings"]),
    );
    run.check(
        "lints, the app in a browser",
        tools
            .cargo()
            .env("CARGO_TARGET_DIR", "target-wasm")
            .args(["clippy", "-p", "jalon", "--features", "csr"])
            .args(["--target", "wasm32-unknown-unknown", "--", "-D", "warnings"]),
    );
    run.check(
        "lints, the app as pages",
        app_as_pages(&tools, "clippy").args(["--all-targets", "--", "-D", "warnings"]),
    );
    run.tests(
        "tests, native packages",
        tools.cargo().args([
            "test",
            "--workspace",
            "--exclude",
            "jalon",
            "--no-fail-fast",
        ]),
    );
    run.tests(
        "tests, the app as pages",
        app_as_pages(&tools, "test").arg("--no-fail-fast"),
    );

    let built = Instant::now();
    let site = site::build(root).map(drop);
    run.step("build", built, &site);
    if site.is_ok() {
        run.tests(
            "tests in a browser",
            tools.cargo().args([
                "test",
                "-p",
                "jalon-tests",
                "--features",
                "browser",
                "--test",
                "browser",
            ]),
        );
    } else {
        println!("no tests in a browser: there is nothing to show in it");
    }
    run.end(started)
}

/// Takes the picture in the README anew, from what stands in `dist/`. The driver that walks to the page is the tests' own.
pub fn screenshot(root: &Path) -> Result<(), Error> {
    let tools = Tools::ready(root, For::Test)?;
    let mut cargo = tools.cargo();
    cargo.args([
        "test",
        "--quiet",
        "-p",
        "jalon-tests",
        "--features",
        "browser",
        "--test",
        "browser",
        "--",
    ]);
    command::run(cargo.args(["--ignored", "--exact", "screenshot::for_the_readme"]))
}

/// Cargo for the app with the features that render on this machine. Its own target folder: the features of the two editions of
/// the app exclude each other.
fn app_as_pages(tools: &Tools, what: &str) -> Command {
    let mut cargo = tools.cargo();
    cargo
        .env("CARGO_TARGET_DIR", "target-ssr")
        .args([what, "-p", "jalon", "--features", "ssr"]);
    cargo
}

impl Run {
    fn check(&mut self, name: &'static str, command: &mut Command) {
        println!("\n== {name}");
        let started = Instant::now();
        let result = command::run(command);
        self.step(name, started, &result);
    }

    fn tests(&mut self, name: &'static str, command: &mut Command) {
        println!("\n== {name}");
        let started = Instant::now();
        let mut count = Count::default();
        let result = command::follow(command, |line| count.add(line));
        self.count.passed += count.passed;
        self.count.failed += count.failed;
        // Tests that failed are counted one by one, and the step they fell in not once more.
        let counted = result.is_err() && count.failed > 0;
        self.step(name, started, &result);
        if counted {
            self.count.failed -= 1;
        }
    }

    fn step(&mut self, name: &'static str, started: Instant, result: &Result<(), Error>) {
        let time = started.elapsed();
        if let Err(error) = result {
            println!("-- {name}: {error}");
            self.count.failed += 1;
        } else {
            println!("-- {name}: passed in {:.1} s", time.as_secs_f32());
        }
        self.steps.push((name, time, result.is_ok()));
    }

    fn end(self, started: Instant) -> Result<(), Error> {
        println!("\n== in short");
        for (name, time, passed) in &self.steps {
            println!(
                "{} {:>6.1} s  {name}",
                if *passed { "passed" } else { "FAILED" },
                time.as_secs_f32()
            );
        }
        println!(
            "       {:>6.1} s  together\n",
            started.elapsed().as_secs_f32()
        );
        println!("{} passed, {} failed", self.count.passed, self.count.failed);
        if self.count.failed == 0 {
            Ok(())
        } else {
            Err(Error::Suite)
        }
    }
}

impl Count {
    /// Adds what one line of `cargo test` says.
    fn add(&mut self, line: &str) {
        let Some((_, counts)) = line
            .strip_prefix("test result: ")
            .and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        for part in counts.split("; ") {
            match part.split_once(' ') {
                Some((number, "passed")) => self.passed += number.parse().unwrap_or(0),
                Some((number, "failed")) => self.failed += number.parse().unwrap_or(0),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_cargo_are_counted() {
        let mut count = Count::default();
        count.add("running 4 tests");
        count.add("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s");
        count.add("test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s");
        assert_eq!(
            count,
            Count {
                passed: 5,
                failed: 1
            }
        );
    }

    #[test]
    fn a_failed_step_fails_the_whole() {
        let mut run = Run {
            count: Count {
                passed: 9,
                failed: 0,
            },
            steps: Vec::new(),
        };
        run.step("build", Instant::now(), &Err(Error::Suite));
        assert!(run.end(Instant::now()).is_err());
    }
}
