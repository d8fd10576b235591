//! What the page around an instance is told. Nothing here names an answer, or what one led to.

use std::rc::Rc;

/// Something that the page around an instance may want to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A page is shown for the first time.
    Ready,
    /// Content did not arrive: there is nothing to show.
    Failed,
    /// The title of the page shown. Empty where the person has left.
    Title(String),
    /// The language of the page shown.
    Language {
        /// BCP 47.
        code: String,
        /// `ltr` or `rtl`.
        dir: String,
    },
    /// Another page was turned to, and its heading is about to take the focus: the moment to bring the top of the wizard into view.
    Turned,
    /// A question is shown.
    Step {
        /// Which one, counted from 1.
        index: usize,
        /// Of how many, as far as that is known.
        total: Option<usize>,
    },
    /// What fits is shown.
    Result {
        /// How many procedures fit or may fit.
        count: usize,
    },
    /// The person has the checklist printed, or opens the page that prints it.
    Printed,
    /// The person wants to be elsewhere at once. Everything is wiped; the page must give way to this address.
    Left {
        /// An everyday page of somebody else.
        address: String,
    },
    /// A wish that the content has no match for. It is left out.
    NotKnown {
        /// The setting.
        setting: &'static str,
        /// What was wished for.
        value: String,
        /// What could have been.
        known: Vec<String>,
    },
}

/// Takes what the page around an instance is told.
pub type Teller = Rc<dyn Fn(Notice)>;
