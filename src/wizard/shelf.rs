//! What is fetched while the wizard is open: texts, another language, the codes of addresses.

use super::Wizard;
use crate::{
    content::{Shelved, run},
    embed::Notice,
    locale::{Texts, WAYS},
    visit::Who,
};
use jalon_code::{Code, Codes};
use jalon_rules::ProcedureId;
use leptos::prelude::*;
use std::{cell::Cell, collections::BTreeMap, rc::Rc};

/// The folder of codes, beside those of the languages, and the file in it.
const CODES: (&str, &str) = ("codes", "addresses");

/// Whether the person asked the browser to load no more than they look at.
#[cfg(feature = "csr")]
fn saves_data() -> bool {
    use wasm_bindgen::JsValue;
    let of = |object: &JsValue, name: &str| js_sys::Reflect::get(object, &name.into()).ok();
    web_sys::window()
        .and_then(|window| of(window.navigator().as_ref(), "connection"))
        .and_then(|connection| of(&connection, "saveData"))
        .is_some_and(|saves| saves.is_truthy())
}

/// Natively all content is at hand: nothing is gained by taking it in before it is asked for.
#[cfg(not(feature = "csr"))]
fn saves_data() -> bool {
    true
}

impl Wizard {
    /// The texts of the ways on and of all these procedures, fetched when first asked for. Tracked.
    pub(crate) fn result_texts(self, procedures: &[ProcedureId]) -> Shelved {
        let texts = self.texts();
        let names = procedures
            .iter()
            .filter_map(|id| self.procedure(*id, |procedure| procedure.id.clone()));
        std::iter::once(WAYS.to_owned())
            .chain(names)
            .map(|name| {
                let here = texts.has(&name);
                if !here {
                    self.fetch(&texts, &name, Shelved::Failed);
                }
                self.shelved(&(texts.language.code.clone(), name.clone()), || {
                    texts.has(&name)
                })
            })
            .fold(Shelved::Here, Shelved::min)
    }

    /// How far something is that was asked for. Tracked, also where it is here: the view that asks follows the shelf.
    fn shelved(self, key: &(String, String), here: impl FnOnce() -> bool) -> Shelved {
        let asked = self.shelf.with(|shelf| shelf.get(key).copied());
        if here() {
            Shelved::Here
        } else if asked == Some(Shelved::Failed) {
            Shelved::Failed
        } else {
            Shelved::Waiting
        }
    }

    /// The codes of addresses on paper, fetched when first asked for. Where they do not arrive, paper has its addresses in
    /// letters. Tracked.
    pub(crate) fn codes(self) -> Shelved {
        let here = || self.codes.with_value(Option::is_some);
        let key = (CODES.0.to_owned(), CODES.1.to_owned());
        if !here() {
            let keep = move |bytes: Vec<u8>| {
                let read: Option<Codes> = postcard::from_bytes(&bytes).ok();
                let kept = read.is_some();
                self.codes.set_value(read);
                kept
            };
            self.bring(key.clone(), "bin", Shelved::Failed, Box::new(keep));
        }
        self.shelved(&key, here)
    }

    /// The code of an address, where it is known and [`Self::codes`] has brought it.
    pub(crate) fn code(self, address: &str) -> Option<Code> {
        self.codes
            .with_value(|codes| codes.as_ref()?.of(address).cloned())
    }

    /// Fetches what the first result will need while the person reads the questions, unless they want to save data.
    pub(super) fn fetch_ahead(self) {
        if saves_data() {
            return;
        }
        let texts = self.texts.get_untracked();
        if !texts.has(WAYS) {
            // Nobody waits for it yet. Where it does not arrive, the page that needs it asks again.
            self.fetch(&texts, WAYS, Shelved::Here);
        }
    }

    /// Fetches texts, once. `otherwise` is what stands on the shelf where they do not arrive.
    fn fetch(self, texts: &Rc<Texts>, name: &str, otherwise: Shelved) {
        let key = (texts.language.code.clone(), name.to_owned());
        let (texts, name) = (Rc::clone(texts), name.to_owned());
        let keep = move |bytes| {
            let read = String::from_utf8(bytes).map(|arrived| texts.add(&name, arrived));
            read.is_ok()
        };
        self.bring(key, "txt", otherwise, Box::new(keep));
    }

    /// Fetches one file, once, and gives it to `keep`, which says whether it could be read.
    fn bring(
        self,
        key: (String, String),
        ending: &'static str,
        otherwise: Shelved,
        keep: Box<dyn FnOnce(Vec<u8>) -> bool>,
    ) {
        // What arrived for a language that was left and taken up again is gone with it, so only "here" is asked for again.
        let settled =
            |shelf: &BTreeMap<_, _>| shelf.get(&key).is_some_and(|known| *known != Shelved::Here);
        if self.shelf.with_untracked(settled) {
            return;
        }
        // Untracked: the view that asks right now must not run again because of its own question.
        self.shelf.update_untracked(|shelf| {
            shelf.insert(key.clone(), Shelved::Waiting);
        });
        let inventory = self.inventory();
        let now = Rc::new(Cell::new(true));
        let at_once = Rc::clone(&now);
        run(async move {
            let (folder, name) = &key;
            let path = format!("{folder}/{name}.{ending}");
            let kept = inventory.source.bytes(&path).await.is_ok_and(keep);
            let shelved = if kept { Shelved::Here } else { otherwise };
            if at_once.get() {
                self.shelf
                    .update_untracked(|shelf| shelf.insert(key, shelved));
            } else {
                self.shelf.update(|shelf| {
                    shelf.insert(key, shelved);
                });
            }
        });
        now.set(false);
    }

    /// Forgets which files failed, so that they are asked for again.
    pub(crate) fn retry(self) {
        self.shelf
            .update(|shelf| shelf.retain(|_, shelved| *shelved != Shelved::Failed));
    }

    /// Changes the language, keeping everything else.
    pub(crate) fn speak(self, code: &str) {
        let inventory = self.inventory();
        let Some(language) = inventory
            .languages
            .iter()
            .find(|language| language.code == code)
            .cloned()
        else {
            return;
        };
        if self
            .texts
            .with_untracked(|texts| texts.language.code == language.code)
        {
            return;
        }
        run(async move {
            let code = language.code.clone();
            let loaded = Texts::load(&inventory.source, language).await;
            if self.texts.is_disposed() {
                return;
            }
            match loaded {
                Ok(texts) => {
                    self.language_failed.set(None);
                    texts.speak_of_another(self.who.get_untracked() != Who::Person);
                    self.texts.set(Rc::new(texts));
                    self.visit.update_value(|visit| visit.language = code);
                    self.announce_language();
                    self.save();
                    self.fetch_ahead();
                }
                Err(_) => self.language_failed.set(Some(code)),
            }
        });
    }

    /// The language that did not arrive, if the last one asked for did not. Tracked.
    pub(super) fn language_failed(self) -> Option<String> {
        self.language_failed.get()
    }

    pub(super) fn announce_language(self) {
        let language = self
            .texts
            .with_untracked(|texts| (texts.language.code.clone(), texts.language.dir.clone()));
        let (code, dir) = language;
        self.outside.tell(Notice::Language { code, dir });
    }
}
