//! `WordPress`: what it leaves of each snippet where somebody pastes it who may not write scripts, and the plugin, which is for them.

mod author;
mod plugin;
mod server;
mod snippets;
