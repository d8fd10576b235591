//! The built site in a real browser, as a person meets it: on a small screen, with strict headers, found by what is visible.
//!
//! Every test also proves, without saying so, that the page asked for nothing but its own files, sent nothing along, and
//! logged no error; see [`page::visit`].

mod driver;
mod engine;
mod harness;
mod idle;
mod page;
mod paper;
mod people;
mod record;
mod trouble;

mod about;
mod advisers;
mod carry;
mod configurator;
mod dates;
mod element;
mod engines;
mod failures;
mod formats;
mod frame;
mod framed;
mod journeys;
mod keep;
mod keyboard;
mod links;
mod numbers;
mod prints;
mod progress;
mod screens;
mod screenshot;
mod servers;
mod shell;
mod sites;
mod themes;
mod urgent;
mod visits;
mod voice;
mod wishes;
