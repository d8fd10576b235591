//! The browser's history: a step number and a random visit id, never an answer.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// What one entry of the history says.
pub(crate) struct Entry {
    pub(crate) visit: String,
    pub(crate) step: usize,
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

fn state(visit: &str, step: usize) -> Option<JsValue> {
    let state = js_sys::Object::new();
    let step = u32::try_from(step).ok()?;
    Reflect::set(&state, &"v".into(), &visit.into()).ok()?;
    Reflect::set(&state, &"n".into(), &step.into()).ok()?;
    Some(state.into())
}

/// Reads a state object; `None` for one that is not ours.
pub(crate) fn read(state: &JsValue) -> Option<Entry> {
    let visit = Reflect::get(state, &"v".into()).ok()?.as_string()?;
    let step = Reflect::get(state, &"n".into()).ok()?.as_f64()?;
    // Written by `state` from a u32; anything else, put there by somebody else, is refused.
    let step = (0..=u16::MAX).find(|known| f64::from(*known).total_cmp(&step).is_eq())?;
    Some(Entry {
        visit,
        step: usize::from(step),
    })
}

/// The entry that the page was loaded with.
pub(crate) fn current() -> Option<Entry> {
    read(&history()?.state().ok()?)
}

/// Adds an entry. Browsers that refuse simply keep their own back button as it was.
pub(crate) fn push(visit: &str, step: usize) {
    if let (Some(history), Some(state)) = (history(), state(visit, step)) {
        let _ = history.push_state(&state, "");
    }
}

/// Changes the present entry.
pub(crate) fn replace(visit: &str, step: usize) {
    if let (Some(history), Some(state)) = (history(), state(visit, step)) {
        let _ = history.replace_state(&state, "");
    }
}

/// Makes the present entry the first of another visit, and takes what stands after the path from the address bar.
pub(crate) fn wipe(visit: &str) {
    let path = web_sys::window().and_then(|window| {
        let location = window.location();
        Some(location.pathname().ok()? + &location.search().ok()?)
    });
    if let (Some(history), Some(state)) = (history(), state(visit, 0)) {
        let _ = history.replace_state_with_url(&state, "", path.as_deref());
    }
}

/// Leads this page to another one, which takes the place of the present entry. Without a network the page stays: the browser
/// would show its own words in the place of ours.
pub(crate) fn leave_for(address: &str) {
    if let Some(window) = web_sys::window().filter(|window| window.navigator().on_line()) {
        let _ = window.location().replace(address);
    }
}

/// Loads the page anew.
pub(crate) fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Goes back by one entry.
pub(crate) fn back() -> bool {
    history().is_some_and(|history| history.back().is_ok())
}
