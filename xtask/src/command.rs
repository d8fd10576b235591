//! Running other programs.

use crate::Error;
use std::{
    io::{BufRead, BufReader, Write},
    process::{Command, ExitStatus, Stdio},
};

/// Runs a command to its end, its output going to ours.
pub fn run(command: &mut Command) -> Result<(), Error> {
    let status = command.status().map_err(|source| start(command, source))?;
    ended(command, status)
}

/// Runs a command and gives back what it printed, whether it succeeded or not. `None` where it cannot be started.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command, shows each line it prints on standard output, and hands each to `read`.
pub fn follow(command: &mut Command, mut read: impl FnMut(&str)) -> Result<(), Error> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|source| start(command, source))?;
    if let Some(stdout) = child.stdout.take() {
        let mut reader = BufReader::new(stdout);
        let mut line = Vec::new();
        while reader
            .read_until(b'\n', &mut line)
            .map_err(|source| start(command, source))?
            > 0
        {
            let text = String::from_utf8_lossy(&line);
            print!("{text}");
            // A closed terminal must not stop the run: its exit status still counts.
            let _ = std::io::stdout().flush();
            read(text.trim_end());
            line.clear();
        }
    }
    let status = child.wait().map_err(|source| start(command, source))?;
    ended(command, status)
}

fn ended(command: &Command, status: ExitStatus) -> Result<(), Error> {
    if status.success() {
        Ok(())
    } else {
        Err(Error::Failed {
            command: shown(command),
            status,
        })
    }
}

fn start(command: &Command, source: std::io::Error) -> Error {
    Error::Start {
        program: command.get_program().to_string_lossy().into_owned(),
        source,
    }
}

fn shown(command: &Command) -> String {
    let mut text = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        text.push(' ');
        text.push_str(&argument.to_string_lossy());
    }
    text
}
