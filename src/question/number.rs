//! A whole number, typed as people write it.

use super::described;
use crate::wizard::Wizard;
use leptos::prelude::*;

/// The field.
pub(super) fn field(w: Wizard) -> impl IntoView {
    view! {
        <input
            class="text text-short"
            id=w.id("field")
            type="text"
            inputmode="numeric"
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
