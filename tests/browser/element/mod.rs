//! The wizard as an element of somebody else's page: what that page does to it, what it does to that page, and what the page learns.

mod attributes;
mod exit;
mod guest;
pub mod host;
mod life;
mod policy;
mod walk;
