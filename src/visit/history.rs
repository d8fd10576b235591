//! The browser's history: a step number and a random visit id, never an answer.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What one entry of the history says.
pub(crate) struct Entry {
    pub(crate) visit: String,
    pub(crate) step: usize,
}

/// Under which name an entry speaks of an instance. A page of its own has entries of its own; inside somebody else's page an
/// instance keeps to one name in theirs, and leaves the rest of each entry as it finds it.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    /// The entry is ours.
    Own,
    /// The entry is somebody else's: what we say stands under this name.
    Shared(&'a str),
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

fn state(place: Place, visit: &str, step: usize) -> Option<JsValue> {
    let entry = Object::new();
    let step = u32::try_from(step).ok()?;
    Reflect::set(&entry, &"v".into(), &visit.into()).ok()?;
    Reflect::set(&entry, &"n".into(), &step.into()).ok()?;
    let Place::Shared(name) = place else {
        return Some(entry.into());
    };
    let found = history()?.state().ok()?;
    let shared = Object::new();
    if !found.is_null() && !found.is_undefined() {
        // What is no object has no room for a name of ours, and it is not ours to replace.
        Object::assign(&shared, found.dyn_ref::<Object>()?);
    }
    Reflect::set(&shared, &name.into(), &entry).ok()?;
    Some(shared.into())
}

/// Reads a state object; `None` for one that is not ours.
pub(crate) fn read(place: Place, state: &JsValue) -> Option<Entry> {
    let own = match place {
        Place::Own => state.clone(),
        Place::Shared(name) => Reflect::get(state, &name.into()).ok()?,
    };
    let visit = Reflect::get(&own, &"v".into()).ok()?.as_string()?;
    let step = Reflect::get(&own, &"n".into()).ok()?.as_f64()?;
    // Written by `state` from a u32; anything else, put there by somebody else, is refused.
    let step = (0..=u16::MAX).find(|known| f64::from(*known).total_cmp(&step).is_eq())?;
    Some(Entry {
        visit,
        step: usize::from(step),
    })
}

/// The entry that the page was loaded with.
pub(crate) fn current(place: Place) -> Option<Entry> {
    read(place, &history()?.state().ok()?)
}

/// Adds an entry. Browsers that refuse simply keep their own back button as it was.
pub(crate) fn push(place: Place, visit: &str, step: usize) {
    if let (Some(history), Some(state)) = (history(), state(place, visit, step)) {
        let _ = history.push_state(&state, "");
    }
}

/// Changes the present entry.
pub(crate) fn replace(place: Place, visit: &str, step: usize) {
    if let (Some(history), Some(state)) = (history(), state(place, visit, step)) {
        let _ = history.replace_state(&state, "");
    }
}

/// Makes the present entry the first of another visit, and takes what stands after the path from the address bar, where that
/// is ours.
pub(crate) fn wipe(place: Place, visit: &str) {
    let Place::Own = place else {
        return replace(place, visit, 0);
    };
    let path = web_sys::window().and_then(|window| {
        let location = window.location();
        Some(location.pathname().ok()? + &location.search().ok()?)
    });
    if let (Some(history), Some(state)) = (history(), state(place, visit, 0)) {
        let _ = history.replace_state_with_url(&state, "", path.as_deref());
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
