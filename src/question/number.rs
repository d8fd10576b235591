//! A whole number, typed as people write it.

use super::Field;
use leptos::prelude::*;

/// The field.
pub(super) fn field(at: Field) -> impl IntoView {
    typed(at, "text text-short", "numeric")
}

/// The input of what is typed, with its trouble, for a number as for an amount.
pub(super) fn typed(at: Field, class: &'static str, keyboard: &'static str) -> impl IntoView {
    view! {
        <input
            class=class
            id=at.id("field")
            type="text"
            inputmode=keyboard
            autocomplete="off"
            dir="ltr"
            value=at.draft.with_untracked(|draft| draft.typed.clone())
            prop:value=move || at.draft.with(|draft| draft.typed.clone())
            aria-invalid=move || at.draft.with(|draft| draft.trouble.is_some()).then_some("true")
            aria-describedby=move || at.described()
            on:input=move |event| {
                let typed = event_target_value(&event);
                at.draft.update(|draft| draft.type_in(typed));
            }
        />
    }
}
