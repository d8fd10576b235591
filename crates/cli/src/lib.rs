//! The editor's bench: the same content and the same rules as on the page, without a browser.

pub mod answers;
pub mod checklist;
pub mod condition;
pub mod coverage;
pub mod dated;
pub mod facts;
pub mod link;
pub mod route;
pub mod walk;
pub mod words;

pub use answers::{InputTrouble, answers_from_json, answers_from_toml};
pub use walk::{Walk, walk};
pub use words::Words;
