//! Choosing another language, at any point, each under its own name.

use crate::wizard::Wizard;
use leptos::prelude::*;

/// The languages behind one button in the masthead.
pub(crate) fn switch(w: Wizard) -> impl IntoView {
    let node = NodeRef::<leptos::html::Details>::new();
    let chosen = move |code: String| {
        if let Some(node) = node.get_untracked() {
            close(&node);
        }
        w.speak(&code);
    };
    view! {
        <details class="languages" node_ref=node>
            <summary>
                <span class="unseen">{move || w.say("languages-label")}" "</span>
                {move || w.texts().language.name.clone()}
            </summary>
            {list(w, chosen)}
        </details>
    }
}

/// The languages in a row.
pub(crate) fn row(w: Wizard) -> impl IntoView {
    view! {
        <nav class="language-row" aria-label=move || w.say("languages-label")>
            {list(w, move |code| w.speak(&code))}
        </nav>
    }
}

fn list(w: Wizard, choose: impl Fn(String) + Clone + 'static) -> impl IntoView {
    let languages = w.inventory().languages.clone();
    let rows: Vec<_> = languages
        .into_iter()
        .map(|language| {
            let code = language.code.clone();
            let current = language.code.clone();
            let choose = choose.clone();
            view! {
                <li>
                    <button
                        type="button"
                        class="language"
                        lang=language.code
                        dir=language.dir
                        aria-current=move || (w.texts().language.code == current).then_some("true")
                        on:click=move |_| choose(code.clone())
                    >
                        {language.name}
                    </button>
                </li>
            }
        })
        .collect();
    view! { <ul class="plain-list">{rows}</ul> }
}

#[cfg(feature = "csr")]
fn close(node: &web_sys::HtmlDetailsElement) {
    use wasm_bindgen::JsCast;
    let _ = node.remove_attribute("open");
    // Focus stays where the person was: on the button that opened the list.
    if let Ok(Some(summary)) = node.query_selector("summary")
        && let Some(summary) = summary.dyn_ref::<web_sys::HtmlElement>()
    {
        let _ = summary.focus();
    }
}

#[cfg(not(feature = "csr"))]
fn close<T>(_: &T) {}
