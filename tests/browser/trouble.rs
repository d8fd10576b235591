use fantoccini::error::{CmdError, NewSessionError};
use std::{fmt, io};

/// Why a visit could not go on.
#[derive(Debug)]
pub enum Trouble {
    /// A program of the tests could not be used. `cargo xtask test` installs them.
    Program(String, io::Error),
    /// The site is not built.
    Site(xtask::Error),
    /// The browser did not start.
    Session(NewSessionError),
    /// The browser refused a command.
    Command(CmdError),
    /// Something awaited did not come, or something else came.
    Page(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Program(name, error) => write!(
                f,
                "{name}: {error}; `cargo xtask test` installs what is lacking"
            ),
            Self::Site(error) => write!(f, "{error}; run `cargo xtask build` first"),
            Self::Session(error) => write!(f, "the browser did not start: {error}"),
            Self::Command(error) => write!(f, "the browser refused: {error}"),
            Self::Page(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for Trouble {}

impl From<CmdError> for Trouble {
    fn from(error: CmdError) -> Self {
        Self::Command(error)
    }
}

impl From<NewSessionError> for Trouble {
    fn from(error: NewSessionError) -> Self {
        Self::Session(error)
    }
}
