//! What scripts call: the wizard put into an element, told what the page around it wishes, and taken away again.

use super::{Notice, Place, Wishes};
use crate::{
    content::Source,
    visit::Remember,
    wizard::{Asked, Jalon, Options, Outside},
};
use chrono::NaiveDate;
use jalon_rules::Answers;
use js_sys::{Array, Function, Object, Reflect};
use leptos::{mount::mount_to, prelude::*};
use std::{any::Any, cell::Cell, rc::Rc};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

/// A wizard that was put into an element. It goes, with everything it listens to, when it is freed.
#[wasm_bindgen]
pub struct Mounted {
    outside: Option<Outside>,
    #[expect(dead_code, reason = "what it holds ends when it is dropped")]
    handle: Box<dyn Any>,
}

#[wasm_bindgen]
impl Mounted {
    /// Another language (BCP 47), with everything else as it is.
    pub fn speak(&self, language: String) {
        self.ask(Asked::Language(language));
    }

    /// Takes up a link that was opened: what stood after the `#`.
    pub fn link(&self, text: String) {
        self.ask(Asked::Link(text));
    }

    fn ask(&self, asked: Asked) {
        if let Some(outside) = self.outside {
            outside.ask(asked);
        }
    }
}

/// Puts a wizard into an element, after what stands there.
///
/// `settings` is an object. `content`: where the compiled content is, an address with a slash at its end; `place`: `page`, `frame` or
/// `element`; `instance`: letters, digits and hyphens that set it apart from others of the same origin; `languages`: BCP 47, best
/// first; `address`: of the stand-alone page; `link`: what stood after its `#`; `history`; `remember`: `never`; and the wishes
/// `country`, `start`, `procedures`. All but the first may be missing.
///
/// `tell` is called with a name and an object for everything there is to know: see `told`.
#[wasm_bindgen]
pub fn mount(root: web_sys::HtmlElement, settings: &JsValue, tell: Function) -> Mounted {
    let options = options(&Settings(settings));
    let way = Rc::new(Cell::new(None));
    let out = Rc::clone(&way);
    let handle = mount_to(root, move || {
        let outside = Outside::new(Rc::new(move |notice| told(&tell, notice)));
        out.set(Some(outside));
        view! { <Jalon options=options outside=outside /> }
    });
    Mounted {
        outside: way.get(),
        handle: Box::new(handle),
    }
}

struct Settings<'a>(&'a JsValue);

impl Settings<'_> {
    fn of(&self, name: &str) -> JsValue {
        Reflect::get(self.0, &name.into()).unwrap_or_default()
    }

    fn text(&self, name: &str) -> Option<String> {
        self.of(name).as_string().filter(|text| !text.is_empty())
    }

    fn texts(&self, name: &str) -> Vec<String> {
        let list = self.of(name);
        if !Array::is_array(&list) {
            return Vec::new();
        }
        Array::from(&list)
            .iter()
            .filter_map(|text| text.as_string())
            .collect()
    }
}

fn options(settings: &Settings) -> Options {
    Options {
        source: Source::Fetched(settings.text("content").unwrap_or_default()),
        instance: settings.text("instance").unwrap_or_else(|| "j".to_owned()),
        languages: settings.texts("languages"),
        today: today(),
        place: match settings.text("place").as_deref() {
            Some("page") => Place::Page,
            Some("frame") => Place::Frame,
            _ => Place::Element,
        },
        history: settings.of("history").is_truthy(),
        wishes: Wishes {
            country: settings.text("country"),
            start: settings.text("start"),
            procedures: settings.texts("procedures"),
        },
        begin: None,
        preset: Answers::new(),
        remember: match settings.text("remember").as_deref() {
            Some("never") => Remember::Never,
            _ => Remember::Offer,
        },
        address: settings.text("address").unwrap_or_default(),
        link: settings.text("link"),
    }
}

/// The day on the person's own calendar.
fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}

/// Says to a script what there is to know.
fn told(tell: &Function, notice: Notice) {
    let number = |count: usize| JsValue::from(u32::try_from(count).unwrap_or(u32::MAX));
    let (name, detail): (&str, Vec<(&str, JsValue)>) = match notice {
        Notice::Ready => ("ready", vec![]),
        Notice::Failed => ("failed", vec![]),
        Notice::Title(title) => ("title", vec![("title", title.into())]),
        Notice::Language { code, dir } => {
            ("language", vec![("code", code.into()), ("dir", dir.into())])
        }
        Notice::Turned => ("turn", vec![]),
        Notice::Step { index, total } => (
            "step",
            vec![
                ("index", number(index)),
                ("total", total.map_or(JsValue::NULL, number)),
            ],
        ),
        Notice::Result { count } => ("result", vec![("count", number(count))]),
        Notice::Printed => ("printed", vec![]),
        Notice::Left { address } => ("exit", vec![("address", address.into())]),
        Notice::NotKnown {
            setting,
            value,
            known,
        } => {
            let known: Array = known.into_iter().map(JsValue::from).collect();
            (
                "warning",
                vec![
                    ("setting", setting.into()),
                    ("value", value.into()),
                    ("known", known.into()),
                ],
            )
        }
    };
    let object = Object::new();
    for (key, value) in detail {
        // Setting a property of an object just made does not fail.
        let _ = Reflect::set(&object, &key.into(), &value);
    }
    // What goes wrong over there must not end the wizard here.
    let _ = tell.call2(&JsValue::UNDEFINED, &name.into(), &object);
}
