//! The checklist on paper: what is printed, and what may stand on it.
//!
//! The sheet is its own preview: what is shown is what is printed, in the sizes of paper, so that a screen as wide as paper
//! shows its very leaves and a phone shows the same words reflowed.

mod code;
mod counter;
mod ending;
mod flow;
mod leaves;
mod line;
mod opening;
mod options;
mod printer;
mod second;
mod standing;

use crate::{content::Shelved, page, trouble, wizard::Wizard};
use flow::{Extent, Sheet};
use jalon_locale::Args;
use jalon_rules::ProcedureId;
use leptos::{html, prelude::*};
use printer::Printer;
use second::{Arrived, Second};
use std::rc::Rc;

/// The page with the sheet that is printed.
pub(crate) fn view(w: Wizard, id: ProcedureId) -> impl IntoView {
    let extent = RwSignal::new(Extent::Full);
    let second = Second::new();
    let leaves = Leaves::new(w);
    let printer = Printer::new(w.place(), move || leaves.settle());
    let here = Memo::new(move |_| w.result_texts(&[id]) == Shelved::Here);
    view! {
        <div class="no-print">
            {page::back(w)}
            {page::heading(w, w.say("checklist-print"))}
        </div>
        {move || here.get().then(|| options::view(w, id, extent, second, printer))}
        {move || body(w, id, extent.get(), second, leaves)}
    }
}

fn body(w: Wizard, id: ProcedureId, extent: Extent, second: Second, leaves: Leaves) -> AnyView {
    match w.result_texts(&[id]) {
        Shelved::Waiting => return trouble::waiting(w).into_any(),
        Shelved::Failed => return trouble::retry(w, "error-content", move || w.retry()).into_any(),
        Shelved::Here => {}
    }
    // The sheet is there at once, and once more when the codes have arrived.
    let codes = w.codes();
    let texts = w.texts();
    let other = match second.arrived(&texts) {
        Arrived::Waiting => return trouble::waiting(w).into_any(),
        Arrived::Here(texts) => Some(texts),
        Arrived::None | Arrived::Failed => None,
    };
    let failed = matches!(second.arrived(&texts), Arrived::Failed);
    let Some(mut sheet) = Sheet::new(w, id, extent, other) else {
        return ().into_any();
    };
    let mut flow = sheet.flow();
    if extent == Extent::One {
        flow.push(leaves.rest(w));
        flow.extend(sheet.one_end());
    }
    leaves.take(&sheet);
    let (code, dir) = (texts.language.code.clone(), texts.language.dir.clone());
    view! {
        <div class="no-print">
            {failed.then(|| trouble::retry(w, "error-language", move || second.again(w, id)))}
            {code::note(w, codes)}
        </div>
        <div class="paper-desk">
            <article class="paper-sheet" lang=code dir=dir node_ref=leaves.node>{flow}</article>
        </div>
    }
    .into_any()
}

/// The leaves of the sheet shown: numbered after each change, once it is laid out.
#[derive(Clone, Copy)]
struct Leaves {
    node: NodeRef<html::Article>,
    /// What the foot says, and whether everything has to fit on one leaf.
    feet: StoredValue<Option<Rc<Feet>>, LocalStorage>,
    /// Lines that did not fit on one leaf.
    left: RwSignal<usize>,
    w: Wizard,
}

/// What the foot of each leaf says, and how many leaves there may be.
#[cfg_attr(
    not(feature = "csr"),
    expect(dead_code, reason = "natively nothing is laid out")
)]
struct Feet {
    title: String,
    day: String,
    /// Tells the leaves of one case from those of another.
    mark: String,
    /// Everything has to fit on one leaf.
    one: bool,
}

impl Leaves {
    fn new(w: Wizard) -> Self {
        Self {
            node: NodeRef::new(),
            feet: StoredValue::new_local(None),
            left: RwSignal::new(0),
            w,
        }
    }

    /// Takes up another sheet, and numbers its leaves once it stands on the page.
    fn take(self, sheet: &Sheet) {
        self.feet.set_value(Some(Rc::new(Feet {
            title: sheet.title(),
            day: sheet.today(),
            mark: self
                .w
                .event_mark(&sheet.procedure.id)
                .chars()
                .take(4)
                .collect(),
            one: sheet.extent == Extent::One,
        })));
        #[cfg(feature = "csr")]
        request_animation_frame(move || self.settle());
    }

    /// How many more lines the full list has.
    fn rest(self, w: Wizard) -> AnyView {
        let words = move || {
            let count = i32::try_from(self.left.get()).unwrap_or(i32::MAX);
            w.texts()
                .with("paper-more", &Args::new().number("count", count))
        };
        view! { <p class="paper-block">{words}</p> }.into_any()
    }

    #[cfg(feature = "csr")]
    fn settle(self) {
        let Some(Some(feet)) = self.feet.try_get_value() else {
            return;
        };
        let Some(Some(node)) = self.node.try_get_untracked() else {
            return;
        };
        let texts = untrack(|| self.w.texts());
        let small = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
        let left = leaves::settle(&node, feet.one, &|leaf, leaves| {
            let args = Args::new()
                .number("leaf", small(leaf))
                .number("leaves", small(leaves))
                .text("title", feet.title.clone())
                .text("day", feet.day.clone())
                .text("mark", feet.mark.clone());
            texts.with("paper-foot", &args)
        });
        self.left.set(left);
    }

    #[cfg(not(feature = "csr"))]
    fn settle(self) {
        let _ = self;
    }
}
