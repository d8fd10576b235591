//! The wizard in a document of its own: it may set the title and the language there.

use crate::{Jalon, Options, Outside, Remember, Source, Stage};
use chrono::NaiveDate;
use jalon_rules::Answers;
use js_sys::Reflect;
use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen::{JsCast, prelude::Closure};

/// The element that the page offers for the wizard.
const ROOT: &str = "jalon";

/// Mounts the wizard into the page around it. Without its root element there is nothing to do: the page then keeps the words
/// and links it came with.
pub fn stand_alone() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let Some(root) = document
        .get_element_by_id(ROOT)
        .and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok())
    else {
        return;
    };
    let options = Options {
        source: Source::Fetched("content/".to_owned()),
        instance: "j".to_owned(),
        languages: languages(),
        today: today(),
        owns_page: true,
        begin: None,
        preset: Answers::new(),
        remember: Remember::Offer,
        address: address(),
        link: take_link(&root),
    };
    let told = root.clone();
    let mounted = mount_to(root.clone(), move || {
        let outside = Outside::default();
        follow_links(&root, outside.link);
        Effect::new(move |_| match outside.stage.get() {
            Stage::Waiting => {}
            Stage::Ready => tell(&told, "jalon-ready"),
            Stage::Failed => tell(&told, "jalon-trouble"),
        });
        {
            let document = document.clone();
            Effect::new(move |_| {
                let title = outside.title.get();
                document.set_title(&if title.is_empty() {
                    "Jalon".to_owned()
                } else {
                    format!("{title} \u{2013} Jalon")
                });
            });
        }
        Effect::new(move |_| {
            let (code, dir) = outside.language.get();
            if let Some(html) = document.document_element().filter(|_| !code.is_empty()) {
                let _ = html.set_attribute("lang", &code);
                let _ = html.set_attribute("dir", &dir);
            }
        });
        view! { <Jalon options=options outside=outside /> }
    });
    mounted.forget();
}

/// Takes the link that the boot script left at the root, where one was opened.
fn take_link(root: &web_sys::HtmlElement) -> Option<String> {
    let name = "jalonLink".into();
    let link = Reflect::get(root, &name).ok()?.as_string();
    let _ = Reflect::delete_property(root, &name);
    link
}

/// Takes each link opened from now on, for as long as the page lives.
fn follow_links(root: &web_sys::HtmlElement, link: RwSignal<Option<String>>) {
    let from = root.clone();
    let taken = Closure::<dyn Fn()>::new(move || link.set(take_link(&from)));
    let _ = root.add_event_listener_with_callback("jalon-link", taken.as_ref().unchecked_ref());
    taken.forget();
}

/// Tells the boot script how it went. It has the words for a failure, since texts may be what did not arrive.
fn tell(root: &web_sys::HtmlElement, event: &str) {
    if let Ok(event) = web_sys::Event::new(event) {
        let _ = root.dispatch_event(&event);
    }
}

fn languages() -> Vec<String> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    window
        .navigator()
        .languages()
        .iter()
        .filter_map(|language| language.as_string())
        .collect()
}

/// The address of this page, without what stands after it. A page from a file has one that nobody else can open.
fn address() -> String {
    let location = web_sys::window().map(|window| window.location());
    let of = |read: fn(&web_sys::Location) -> Result<String, wasm_bindgen::JsValue>| {
        location.as_ref().and_then(|location| read(location).ok())
    };
    match (
        of(web_sys::Location::origin),
        of(web_sys::Location::pathname),
    ) {
        (Some(origin), Some(path)) if origin.starts_with("http") => format!("{origin}{path}"),
        _ => String::new(),
    }
}

/// The day on the person's own calendar.
fn today() -> NaiveDate {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default()
}
