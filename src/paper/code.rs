//! An address for paper: letter by letter, and as a code that a phone reads.

use crate::{content::Shelved, trouble, wizard::Wizard};
use jalon_code::{Code, QUIET};
use leptos::{html, prelude::*};

/// The width of one module on paper, in tenths of a millimetre: what the camera of a cheap phone still tells apart on a
/// photocopy, from where it can focus.
const MODULE: u16 = 5;

/// An address with its code, where one has arrived. Ask [`Wizard::codes`] first, in a place that is tracked.
pub(crate) fn beside(w: Wizard, address: &str) -> impl IntoView + use<> {
    view! {
        <div class="coded">
            {w.code(address).map(|code| square(&code))}
            {letters(address)}
        </div>
    }
}

/// An address to read or type, which reads from left to right in every language and breaks only where it can be followed.
pub(crate) fn letters(address: &str) -> impl IntoView + use<> {
    let pieces: Vec<_> = address
        .split_inclusive(['/', '.', '-', '?', '=', '&'])
        .map(|piece| (piece.to_owned(), html::wbr()))
        .collect();
    view! { <bdi class="code-address" dir="ltr">{pieces}</bdi> }
}

/// Says that the codes did not arrive, and asks again on a tap. The addresses stand there all the same.
pub(crate) fn note(w: Wizard, codes: Shelved) -> impl IntoView {
    (codes == Shelved::Failed).then(|| trouble::retry(w, "code-missing", move || w.retry()))
}

/// The code itself. Black on white in every theme: that is how it is printed and read. Not said aloud: the address beside it is.
pub(crate) fn square(code: &Code) -> impl IntoView + use<> {
    let modules = u16::from(code.side()) + 2 * u16::from(QUIET);
    let tenths = modules * MODULE;
    let width = format!("{}.{}mm", tenths / 10, tenths % 10);
    view! {
        <svg
            class="code"
            viewBox=format!("-{QUIET} -{QUIET} {modules} {modules}")
            width=width.clone()
            height=width
            shape-rendering="crispEdges"
            aria-hidden="true"
            focusable="false"
        >
            <path fill="#fff" d=format!("M-{QUIET} -{QUIET}h{modules}v{modules}h-{modules}z") />
            <path fill="#000" d=code.path() />
        </svg>
    }
}
