//! What the device can do with a text: hand it to another app, copy it, keep it as a file. Any of it may be missing or refused.

/// What came of the last thing tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(feature = "csr"),
    expect(dead_code, reason = "natively nothing is tried")
)]
pub(crate) enum Told {
    /// It is in the clipboard.
    Copied,
    /// The browser did not copy it; it is selected for the person to copy.
    Selected,
    /// The browser did not hand it over to another app.
    NotShared,
}

impl Told {
    /// The id of the text that says so.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Copied => "carry-copied",
            Self::Selected => "carry-selected",
            Self::NotShared => "carry-not-shared",
        }
    }
}

/// Why printing, sharing or keeping may not work here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(feature = "csr"),
    expect(dead_code, reason = "natively nothing confines the page")
)]
pub(crate) enum Confined {
    /// It stands inside a page of another site.
    Frame,
    /// The page is shown by an app that is no browser.
    App,
}

#[cfg(feature = "csr")]
mod browser {
    use super::{Confined, Told};
    use crate::{content::run, embed::Place};
    use js_sys::{Array, Function, Object, Promise, Reflect};
    use leptos::prelude::*;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;

    fn of(object: &JsValue, name: &str) -> Option<JsValue> {
        Reflect::get(object, &name.into())
            .ok()
            .filter(|value| !value.is_undefined() && !value.is_null())
    }

    /// Calls a method that this browser may not have.
    fn call(object: &JsValue, name: &str, argument: Option<&JsValue>) -> Option<JsValue> {
        let method: Function = of(object, name)?.dyn_into().ok()?;
        let arguments = argument.map_or_else(Array::new, Array::of1);
        method.apply(object, &arguments).ok()
    }

    fn navigator() -> Option<JsValue> {
        Some(web_sys::window()?.navigator().into())
    }

    fn shared(kind: &str, words: &str) -> JsValue {
        let data = Object::new();
        // Setting a property of an object just made does not fail.
        let _ = Reflect::set(&data, &kind.into(), &words.into());
        data.into()
    }

    pub(crate) fn can_share(kind: &str) -> bool {
        let Some(navigator) = navigator().filter(|navigator| of(navigator, "share").is_some())
        else {
            return false;
        };
        // Some browsers have the method where a frame may not use it, and say so when asked.
        of(&navigator, "canShare").is_none()
            || call(
                &navigator,
                "canShare",
                Some(&shared(kind, "https://example.org/")),
            )
            .is_some_and(|can| can.is_truthy())
    }

    pub(crate) fn share(kind: &str, words: &str, told: impl Fn(Option<Told>) + 'static) {
        told(None);
        let promise = navigator()
            .and_then(|navigator| call(&navigator, "share", Some(&shared(kind, words))))
            .and_then(|promise| promise.dyn_into::<Promise>().ok());
        run(async move {
            let refused = match promise {
                Some(promise) => JsFuture::from(promise).await.err(),
                None => Some(JsValue::UNDEFINED),
            };
            // Who closes the list of apps has changed their mind: nothing to say.
            let closed = |error: &JsValue| {
                of(error, "name")
                    .and_then(|name| name.as_string())
                    .as_deref()
                    == Some("AbortError")
            };
            if refused.is_some_and(|error| !closed(&error)) {
                told(Some(Told::NotShared));
            }
        });
    }

    pub(crate) fn copy(words: &str, field: Option<JsValue>, told: impl Fn(Option<Told>) + 'static) {
        told(None);
        let promise = navigator()
            .and_then(|navigator| of(&navigator, "clipboard"))
            .and_then(|clipboard| call(&clipboard, "writeText", Some(&words.into())))
            .and_then(|promise| promise.dyn_into::<Promise>().ok());
        run(async move {
            let copied = match promise {
                Some(promise) => JsFuture::from(promise).await.is_ok(),
                None => false,
            };
            let copied = copied || field.is_some_and(|field| select(&field));
            told(Some(if copied { Told::Copied } else { Told::Selected }));
        });
    }

    /// Selects what stands in a field, and copies it as browsers did before they had a clipboard.
    fn select(field: &JsValue) -> bool {
        call(field, "focus", None);
        call(field, "select", None);
        let document = web_sys::window().and_then(|window| window.document());
        document
            .and_then(|document| call(&document, "execCommand", Some(&"copy".into())))
            .is_some_and(|done| done.is_truthy())
    }

    pub(crate) fn kept_file(kind: &str, contents: &str) -> Option<String> {
        // Such an app does nothing with a file that a page has made, and does not say so.
        if confined(Place::Page) == Some(Confined::App) {
            return None;
        }
        let parts = Array::of1(&contents.into());
        let kept = web_sys::BlobPropertyBag::new();
        kept.set_type(kind);
        let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &kept).ok()?;
        let address = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
        let kept = address.clone();
        on_cleanup(move || {
            let _ = web_sys::Url::revoke_object_url(&kept);
        });
        Some(address)
    }

    pub(crate) fn confined(place: Place) -> Option<Confined> {
        let window = web_sys::window()?;
        let top = window.top().ok().flatten();
        if place == Place::Element || top.is_some_and(|top| !Object::is(&top, &window)) {
            return Some(Confined::Frame);
        }
        let agent = window.navigator().user_agent().ok()?;
        let apple = agent.contains("iPhone") || agent.contains("iPad");
        // The names that the systems themselves give: a WebView of Android, and what is not Safari or another browser on iOS.
        (agent.contains("; wv)") || (apple && !agent.contains("Safari/"))).then_some(Confined::App)
    }
}

#[cfg(not(feature = "csr"))]
use crate::embed::Place;
#[cfg(feature = "csr")]
pub(crate) use browser::{can_share, confined, copy, kept_file, share};

/// Whether the device offers other apps to hand a `text` or a `url` to.
#[cfg(not(feature = "csr"))]
pub(crate) fn can_share(_kind: &str) -> bool {
    false
}

/// Hands a `text` or a `url` to another app that the person picks.
#[cfg(not(feature = "csr"))]
pub(crate) fn share(_kind: &str, _words: &str, _told: impl Fn(Option<Told>) + 'static) {}

/// Copies words; where the browser does not let us, what stands in the field is selected.
#[cfg(not(feature = "csr"))]
pub(crate) fn copy<T>(_words: &str, _field: Option<T>, _told: impl Fn(Option<Told>) + 'static) {}

/// The address of a file with these contents, for a link that keeps it. It is good until what asked for it is drawn anew.
#[cfg(not(feature = "csr"))]
pub(crate) fn kept_file(_kind: &str, _contents: &str) -> Option<String> {
    None
}

/// Why this page may lack what a browser has, where that can be seen.
#[cfg(not(feature = "csr"))]
pub(crate) fn confined(_: Place) -> Option<Confined> {
    None
}
