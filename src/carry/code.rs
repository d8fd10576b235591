//! The code of the person's own link. It is made here, on the device; what makes it is fetched only when somebody asks for it.

use jalon_code::{Code, QUIET};
use leptos::prelude::*;

/// Makes codes.
#[derive(Clone)]
pub(super) struct Maker(#[cfg(feature = "csr")] js_sys::Function);

#[cfg(feature = "csr")]
mod browser {
    use super::Maker;
    use jalon_code::Code;
    use js_sys::{Function, Promise, Reflect};
    use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
    use wasm_bindgen_futures::JsFuture;

    #[wasm_bindgen]
    extern "C" {
        /// The word of the language itself, which looks like a function: it fetches a file beside the module when it is called.
        #[wasm_bindgen(js_name = "import")]
        fn import(path: &str) -> Promise;
    }

    impl Maker {
        /// Fetches what makes codes. Nothing where it does not arrive.
        pub(in crate::carry) async fn fetch() -> Option<Self> {
            let module = JsFuture::from(import("./code.js")).await.ok()?;
            let make: Function = Reflect::get(&module, &"generate".into())
                .ok()?
                .dyn_into()
                .ok()?;
            Some(Self(make))
        }

        /// The code of a text. Nothing where the text is too long for one.
        pub(in crate::carry) fn make(&self, text: &str) -> Option<Code> {
            let made = self.0.call1(&JsValue::UNDEFINED, &text.into()).ok()?;
            let size = Reflect::get(&made, &"size".into()).ok()?.as_f64()?;
            let modules = (0..=u8::MAX).find(|modules| f64::from(*modules) >= size)?;
            let get: Function = Reflect::get(&made, &"get".into()).ok()?.dyn_into().ok()?;
            Some(Code::drawn(modules, |column, row| {
                get.call2(&made, &column.into(), &row.into())
                    .is_ok_and(|dark| dark.is_truthy())
            }))
        }
    }
}

#[cfg(not(feature = "csr"))]
impl Maker {
    /// Natively nobody scans a screen.
    #[expect(clippy::unused_async, reason = "only a fetch has to be waited for")]
    pub(super) async fn fetch() -> Option<Self> {
        None
    }

    #[expect(
        clippy::unused_self,
        reason = "its twin in a browser has something to call"
    )]
    pub(super) fn make(&self, _text: &str) -> Option<Code> {
        None
    }
}

/// The code, as large as the screen lets it be. Black on white in every theme, with the light border that a reader needs.
pub(super) fn square(code: &Code, words: String) -> impl IntoView + use<> {
    let modules = u16::from(code.side()) + 2 * u16::from(QUIET);
    view! {
        <svg
            class="scan"
            role="img"
            aria-label=words
            viewBox=format!("-{QUIET} -{QUIET} {modules} {modules}")
            shape-rendering="crispEdges"
            focusable="false"
        >
            <path fill="#fff" d=format!("M-{QUIET} -{QUIET}h{modules}v{modules}h-{modules}z") />
            <path fill="#000" d=code.path() />
        </svg>
    }
}
