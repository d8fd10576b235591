//! The wizard that people meet: Leptos views over what the rules say.
//!
//! Nothing here decides who fits: views render what `jalon_rules` returns, in the words of `locales/`. Every view renders
//! natively too (feature `ssr`), mounts into a given root, keeps its state per instance, and touches nothing of the document
//! around it. What belongs to the document (its title, its language, its scroll) is told to the script that mounted it.

#![allow(
    clippy::large_types_passed_by_value,
    reason = "the handle that views share is a row of signals, which is as quickly copied as lent"
)]

mod answers;
mod arrival;
mod calendar;
mod carry;
mod checklist;
mod content;
mod embed;
mod find;
mod keep;
mod locale;
mod page;
mod paper;
mod question;
mod result;
mod sheet;
mod start;
mod trouble;
mod visit;
mod voice;
mod wizard;

pub use content::{Missing, Reader, Source};
pub use embed::{Notice, Place, Teller, Wishes};
pub use visit::{Remember, Screen, Who};
pub use wizard::{Asked, Jalon, Options, Outside};

/// Renders one page as HTML, without a browser.
#[cfg(feature = "ssr")]
#[must_use]
pub fn to_html(options: Options) -> String {
    use leptos::prelude::*;
    Owner::new().with(|| view! { <Jalon options=options /> }.to_html())
}
