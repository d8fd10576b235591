//! What a developer runs, and the server that the browser tests look at.
//!
//! [`site::build`] makes `dist/`; [`server::Site`] serves it with the headers a strict host would send; [`suite::run`] is
//! everything that must hold before a change is taken. Each asks [`tools::Tools`] for what it needs first.

mod app;
mod command;
mod compress;
pub mod dist;
mod element_style;
mod error;
pub mod headers;
pub mod layout;
mod licences;
mod policy;
mod release;
mod scripts;
pub mod server;
pub mod site;
pub mod suite;
pub mod tools;

pub use error::Error;

use std::path::{Path, PathBuf};

/// The root of the checkout.
#[must_use]
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}
