//! What went wrong, in words, with a way on.

use crate::wizard::Wizard;
use leptos::prelude::*;

/// Something did not arrive: says so, and tries again on a tap.
pub(crate) fn retry(w: Wizard, words: &'static str, again: impl Fn() + 'static) -> impl IntoView {
    view! {
        <div class="trouble" role="alert">
            <p>{w.say(words)}</p>
            <p>
                <button type="button" class="button button-second" on:click=move |_| again()>
                    {w.say("error-retry")}
                </button>
            </p>
        </div>
    }
}

/// Something is on its way.
pub(crate) fn waiting(w: Wizard) -> impl IntoView {
    view! { <p class="waiting" role="status">{w.say("error-waiting")}</p> }
}
