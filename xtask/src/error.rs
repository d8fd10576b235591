use std::{fmt, io, path::PathBuf, process::ExitStatus};

/// Why a command of the developer did not do what it was asked. The message says what to do next.
#[derive(Debug)]
pub enum Error {
    /// The command line was not understood.
    Usage(String),
    /// Something is lacking that cannot be installed from here.
    Missing {
        /// What is lacking.
        what: String,
        /// How a person gets it.
        how: String,
    },
    /// A program could not be started.
    Start {
        /// Its name.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program ended without success.
    Failed {
        /// The whole command.
        command: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// A file or folder could not be read or written.
    File {
        /// Which one.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The content was refused; the diagnostics stand in the text.
    Content(String),
    /// What was built is not what a phone can be given.
    Built(String),
    /// The address could not be opened.
    Listen {
        /// The address.
        address: String,
        /// What the system said.
        reason: String,
    },
    /// Some steps or tests did not pass; what failed is printed above.
    Suite,
}

impl Error {
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) | Self::Content(text) | Self::Built(text) => f.write_str(text),
            Self::Missing { what, how } => write!(f, "{what} is missing. {how}"),
            Self::Start { program, source } => write!(f, "cannot start {program}: {source}"),
            Self::Failed { command, status } => {
                write!(f, "this command failed ({status}): {command}")
            }
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Listen { address, reason } => {
                write!(
                    f,
                    "cannot listen on {address}: {reason}. Choose another port with --port"
                )
            }
            Self::Suite => {
                f.write_str("not everything passed; the steps that failed are named above")
            }
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Start { source, .. } | Self::File { source, .. } => Some(source),
            _ => None,
        }
    }
}
