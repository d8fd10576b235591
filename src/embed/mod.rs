//! The wizard as a guest: where it may stand, what the page around it may wish, and what that page is told.

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod mount;
mod notice;
mod wishes;

pub use notice::{Notice, Teller};
pub(crate) use wishes::Begins;
pub use wishes::Wishes;

/// Where an instance stands. It decides what of the browser is the wizard's to use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a page of its own, whose history, address and storage are its own.
    Page,
    /// In a frame inside somebody's page: its storage is its own, the history is shared with the page around it.
    Frame,
    /// In an element of somebody's page. Scripts of that page can read its storage, so answers stay in memory unless the person
    /// chooses otherwise.
    Element,
}
