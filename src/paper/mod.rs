//! The checklist on paper: what is printed, and what may stand on it.

pub(crate) mod code;

use crate::{page, wizard::Wizard};
use jalon_rules::ProcedureId;
use leptos::prelude::*;

/// The page with the sheet that is printed.
pub(crate) fn view(w: Wizard, id: ProcedureId) -> impl IntoView {
    let name = w
        .procedure(id, |procedure| procedure.id.clone())
        .unwrap_or_default();
    view! {
        {page::back(w)}
        {page::heading(w, w.say(&name))}
    }
}
