//! A second language on the same paper: that of the person at the counter, or any other that we have.

use crate::{
    content::run,
    locale::{Texts, WAYS},
    visit::Who,
    wizard::Wizard,
};
use jalon_rules::ProcedureId;
use leptos::prelude::*;
use std::rc::Rc;

/// The second language of a paper.
#[derive(Clone, Copy)]
pub(super) struct Second {
    wanted: RwSignal<Option<String>>,
    arrived: RwSignal<Arrived, LocalStorage>,
}

/// How far it is.
#[derive(Clone)]
pub(super) enum Arrived {
    /// None is wanted.
    None,
    /// Under way.
    Waiting,
    /// Did not arrive.
    Failed,
    /// Here, with the texts of the procedure.
    Here(Rc<Texts>),
}

impl Second {
    pub(super) fn new() -> Self {
        Self {
            wanted: RwSignal::new(None),
            arrived: RwSignal::new_local(Arrived::None),
        }
    }

    /// Whether this language is chosen. Tracked.
    pub(super) fn is(self, code: Option<&str>) -> bool {
        self.wanted.with(|wanted| wanted.as_deref() == code)
    }

    /// How far it is; none where it is the reader's own. Tracked.
    pub(super) fn arrived(self, own: &Texts) -> Arrived {
        match self.arrived.get() {
            Arrived::Here(texts) if texts.language.code == own.language.code => Arrived::None,
            arrived => arrived,
        }
    }

    /// Chooses a language, or none, and fetches it with the texts of this procedure.
    pub(super) fn choose(self, w: Wizard, id: ProcedureId, code: Option<String>) {
        let inventory = w.inventory();
        let language = inventory
            .languages
            .iter()
            .find(|language| Some(&language.code) == code.as_ref())
            .cloned();
        self.wanted.set(code);
        let (Some(language), Some(procedure)) =
            (language, w.procedure(id, |procedure| procedure.id.clone()))
        else {
            self.arrived.set(Arrived::None);
            return;
        };
        self.arrived.set(Arrived::Waiting);
        let for_another = untrack(|| w.who()) != Who::Person;
        run(async move {
            let code = language.code.clone();
            let fetched = async {
                let texts = Texts::load(&inventory.source, language).await?;
                for name in [WAYS, &procedure] {
                    let more = inventory.source.text(&format!("{code}/{name}.txt")).await?;
                    texts.add(name, more);
                }
                texts.speak_of_another(for_another);
                Ok::<_, crate::Missing>(texts)
            }
            .await;
            // Another may have been chosen meanwhile, or the page left.
            let still = self
                .wanted
                .try_with_untracked(|wanted| wanted.as_ref() == Some(&code));
            if still == Some(true) {
                self.arrived.try_set(match fetched {
                    Ok(texts) => Arrived::Here(Rc::new(texts)),
                    Err(_) => Arrived::Failed,
                });
            }
        });
    }

    /// Fetches the language chosen once more.
    pub(super) fn again(self, w: Wizard, id: ProcedureId) {
        self.choose(w, id, self.wanted.get_untracked());
    }
}
