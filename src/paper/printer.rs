//! The button that prints, and what stands there instead where printing does nothing.

#[cfg(feature = "csr")]
use crate::carry::{Confined, confined};
use crate::embed::Place;
use leptos::prelude::*;

/// What is known of printing here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Printing {
    /// Nothing speaks against it.
    Likely,
    /// It was asked for, and nothing came; or it does not exist.
    Nothing,
    /// This page stands inside another, and that one might be printed.
    #[cfg_attr(
        not(feature = "csr"),
        expect(dead_code, reason = "natively nothing frames the page")
    )]
    Framed,
}

/// Knows whether the browser really prints.
#[derive(Clone, Copy)]
pub(super) struct Printer {
    known: RwSignal<Printing>,
    #[cfg(feature = "csr")]
    began: StoredValue<bool>,
}

impl Printer {
    /// What is known of printing here. Tracked.
    pub(super) fn known(self) -> Printing {
        self.known.get()
    }
}

#[cfg(not(feature = "csr"))]
impl Printer {
    /// Natively nothing is printed, and nothing calls `before`.
    pub(super) fn new(_: Place, _before: impl Fn() + 'static) -> Self {
        Self {
            known: RwSignal::new(Printing::Likely),
        }
    }

    pub(super) fn print(self) {
        self.known.set(Printing::Nothing);
    }
}

#[cfg(feature = "csr")]
impl Printer {
    /// `before` runs before anything is printed, whoever asked for it.
    pub(super) fn new(place: Place, before: impl Fn() + 'static) -> Self {
        let known = match web_sys::window() {
            _ if confined(place) == Some(Confined::Frame) => Printing::Framed,
            Some(window) if can_print(&window) => Printing::Likely,
            _ => Printing::Nothing,
        };
        let printer = Self {
            known: RwSignal::new(known),
            began: StoredValue::new(false),
        };
        let handle = window_event_listener_untyped("beforeprint", move |_| {
            printer.began.set_value(true);
            before();
        });
        on_cleanup(move || handle.remove());
        printer
    }

    /// Prints. Where the browser has not begun to within a moment, it is known that it does not.
    pub(super) fn print(self) {
        self.began.set_value(false);
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
        let after = move || {
            if self.began.try_get_value() == Some(false) {
                self.known.try_set(Printing::Nothing);
            }
        };
        set_timeout(after, std::time::Duration::from_millis(800));
    }
}

#[cfg(feature = "csr")]
fn can_print(window: &web_sys::Window) -> bool {
    js_sys::Reflect::get(window.as_ref(), &"print".into()).is_ok_and(|print| print.is_function())
}
