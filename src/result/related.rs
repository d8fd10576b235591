//! How procedures stand to each other, said beside both of them.

use crate::{visit::Screen, wizard::Wizard};
use jalon_locale::{Args, Key};
use jalon_rules::{ProcedureId, RelationKind, Verdict};
use leptos::prelude::*;

/// Everything that ties this procedure to others: what its own content says, and what theirs says of it. Nothing goes together
/// with what is closed to this person.
pub(crate) fn view(w: Wizard, id: ProcedureId) -> impl IntoView {
    let inventory = w.inventory();
    let own = w
        .procedure(id, |procedure| procedure.relations.clone())
        .unwrap_or_default()
        .into_iter()
        .map(|relation| (relation.kind, id, relation.to));
    let theirs = inventory.pack.procedures().flat_map(|(from, procedure)| {
        let back = procedure.relations.iter();
        back.filter(|relation| relation.to == id)
            .map(move |relation| (relation.kind, from, id))
    });
    let lines: Vec<_> = own
        .chain(theirs)
        .filter(|(kind, from, to)| *kind != RelationKind::Together || counts(w, id, *from, *to))
        .filter_map(|(kind, from, to)| line(w, id, kind, from, to))
        .collect();
    (!lines.is_empty()).then(|| view! { <ul class="relations">{lines}</ul> })
}

/// Whether something may go along with this procedure: not what is closed, nor what serves another aim and only says so itself.
fn counts(w: Wizard, here: ProcedureId, from: ProcedureId, to: ProcedureId) -> bool {
    if w.answers().is_empty() {
        return true;
    }
    let there = if here == from { to } else { from };
    let verdict = w.route().outcome(there).map(|outcome| outcome.verdict);
    match verdict {
        Some(Verdict::Closed) => false,
        Some(Verdict::NotRelevant) => here == from,
        _ => true,
    }
}

/// One tie, seen from one of its two ends: in which order or choice, and why.
fn line(
    w: Wizard,
    here: ProcedureId,
    kind: RelationKind,
    from: ProcedureId,
    to: ProcedureId,
) -> Option<impl IntoView + use<>> {
    let texts = w.texts();
    let there = if here == from { to } else { from };
    let name = |id: ProcedureId| w.procedure(id, |procedure| procedure.id.clone());
    let words = match (kind, here == from) {
        (RelationKind::InsteadOf, true) => "relation-instead-of",
        (RelationKind::InsteadOf, false) => "relation-instead-of-back",
        (RelationKind::Together, _) => "relation-together",
        (RelationKind::EitherOr, _) => "relation-either-or",
        (RelationKind::Feeds, true) => "relation-feeds",
        (RelationKind::Feeds, false) => "relation-feeds-back",
        (RelationKind::FallsBackTo, true) => "relation-falls-back-to",
        (RelationKind::FallsBackTo, false) => "relation-falls-back-to-back",
    };
    let other = texts.say(&name(there)?);
    let said = texts.with(words, &Args::new().text("name", other));
    // The reason stands in the texts of the procedure that states the tie; the other end has it where those are at hand.
    let why = texts.find(Key::procedure(
        name(from)?,
        format!("relation-{}", name(to)?),
    ));
    Some(view! {
        <li>
            <button type="button" class="link relation" on:click=move |_| w.go(Screen::Checklist(there))>{said}</button>
            {why.map(|why| view! { <span class="because">{why}</span> })}
        </li>
    })
}
