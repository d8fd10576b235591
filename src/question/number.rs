//! A whole number, typed as people write it.

use super::described;
use crate::wizard::Wizard;
use leptos::prelude::*;

/// The field.
pub(super) fn field(w: Wizard) -> impl IntoView {
    typed(w, "text text-short", "numeric")
}

/// The input of what is typed, with its trouble, for a number as for an amount.
pub(super) fn typed(w: Wizard, class: &'static str, keyboard: &'static str) -> impl IntoView {
    view! {
        <input
            class=class
            id=w.id("field")
            type="text"
            inputmode=keyboard
            autocomplete="off"
            dir="ltr"
            value=w.draft.with_untracked(|draft| draft.typed.clone())
            prop:value=move || w.draft.with(|draft| draft.typed.clone())
            aria-invalid=move || w.draft.with(|draft| draft.trouble.is_some()).then_some("true")
            aria-describedby=move || described(w)
            on:input=move |event| {
                let typed = event_target_value(&event);
                w.draft.update(|draft| draft.type_in(typed));
            }
        />
    }
}
