//! The checklist to take along: as a link, a message, a file, a picture to scan.

use crate::{page, wizard::Wizard};
use jalon_rules::ProcedureId;
use leptos::prelude::*;

/// The page.
pub(crate) fn view(w: Wizard, id: ProcedureId) -> impl IntoView {
    let name = w
        .procedure(id, |procedure| procedure.id.clone())
        .unwrap_or_default();
    view! {
        {page::back(w)}
        {page::heading(w, w.say(&name))}
    }
}
