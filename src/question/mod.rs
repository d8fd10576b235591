//! One question on a page: why we ask, the field or the options, "I don't know", and errors in words.

mod choice;
mod country;
mod draft;
mod money;
mod number;
mod select;

use crate::{
    answers::said,
    page,
    visit::Screen,
    voice::{self, Piece},
    wizard::Wizard,
};
use draft::Trouble;
pub(crate) use draft::{Draft, Unsent};
use jalon_locale::Args;
use jalon_rules::{Answer, Fact, FactId, Kind, OptionId, ProcedureId, Property, detail_questions};
use leptos::{html, prelude::*};
pub(crate) use select::among_others;

/// What a question is answered with: what stands there so far, and ids of its own.
#[derive(Clone, Copy)]
pub(crate) struct Field {
    w: Wizard,
    draft: RwSignal<Draft>,
    /// Set where the question shares its page with others.
    among: Option<FactId>,
}

impl Field {
    /// The field of the one question on the page.
    fn alone(w: Wizard) -> Self {
        Self {
            w,
            draft: w.draft,
            among: None,
        }
    }

    /// An id that nothing else on the page has.
    fn id(self, name: &str) -> String {
        match self.among {
            None => self.w.id(name),
            Some(fact) => self.w.id(&format!("{name}-{}", fact.0)),
        }
    }

    /// Whether this option is chosen. Tracked.
    fn is_chosen(self, option: OptionId) -> bool {
        self.draft.with(|draft| draft.chosen.contains(&option))
    }

    /// The id of the error, while there is one. Tracked.
    fn described(self) -> Option<String> {
        self.draft
            .with(|draft| draft.trouble.is_some())
            .then(|| self.id("error"))
    }
}

/// The page of one question. `detail` names the checklist that it belongs to, if it is only asked there.
pub(crate) fn view(w: Wizard, fact: FactId, detail: Option<ProcedureId>) -> AnyView {
    let Some(definition) = w.fact(fact, Clone::clone) else {
        return ().into_any();
    };
    let texts = w.texts();
    let question = texts.say(&definition.id);
    let why = texts.attribute(&definition.id, "why");
    let hint = texts.attribute(&definition.id, "hint");
    let status = definition.is(Property::Status);
    let grouped = matches!(
        definition.kind,
        Kind::Choice { .. } | Kind::Choices { .. } | Kind::Money
    );
    let at = Field::alone(w);
    let field = match &definition.kind {
        Kind::Choice {
            countries: true, ..
        } => country::list(at, &definition, false).into_any(),
        Kind::Choices {
            countries: true, ..
        } => country::list(at, &definition, true).into_any(),
        Kind::Choice { .. } => choice::list(at, &definition, false).into_any(),
        Kind::Choices { .. } => choice::list(at, &definition, true).into_any(),
        Kind::Number { .. } => number::field(at).into_any(),
        Kind::Money => money::field(at),
    };
    let field_id = at.id("field");
    let unknown = unknown(at, matches!(definition.kind, Kind::Choice { .. }));
    let title = question.clone();
    let heading = if grouped {
        page::heading(w, question).into_any()
    } else {
        view! { <label class="question-label" for=field_id>{page::heading(w, question)}</label> }
            .into_any()
    };
    let script = script(w, &definition, status);
    let hints = view! {
        {voice::beside_heading(w, script)}
        {status.then(|| view! { <p class="status-note">{w.say("question-status")}</p> })}
        {hint.map(|hint| view! { <p class="hint" id=w.id("hint")>{hint}</p> })}
        {why.map(|why| view! {
            <details class="why">
                <summary>{w.say("question-why")}</summary>
                <p>{why}</p>
            </details>
        })}
    };
    let inner = if grouped {
        view! {
            <fieldset aria-describedby=move || at.described()>
                <legend>{heading}</legend>
                {hints}
                {error_line(at)}
                {field}
                {unknown}
            </fieldset>
        }
        .into_any()
    } else {
        view! { {heading} {hints} {error_line(at)} {field} {unknown} }.into_any()
    };
    view! {
        {page::back(w)}
        {progress(w, fact, detail)}
        {summary(w, title)}
        <form
            novalidate=true
            on:submit=move |event| {
                event.prevent_default();
                submit(w, fact, detail);
            }
        >
            {inner}
            <div class="actions">
                <button type="submit" class="button">{w.say("question-continue")}</button>
                {ways_on(w, detail)}
            </div>
        </form>
    }
    .into_any()
}

/// What the page says aloud: the question, why it is asked, and each option. A list of countries is too long to listen to:
/// instead of it, one hears that it can be searched.
fn script(w: Wizard, fact: &Fact, status: bool) -> Vec<Piece> {
    let texts = w.texts();
    let mut said = vec![Some(texts.say(&fact.id))];
    said.push(status.then(|| texts.say("question-status")));
    said.push(texts.attribute(&fact.id, "hint"));
    said.push(texts.attribute(&fact.id, "why"));
    match &fact.kind {
        Kind::Choice { countries, .. } | Kind::Choices { countries, .. } if *countries => {
            said.push(Some(texts.say("country-filter")));
        }
        _ => {
            for (at, option) in (0..).map(OptionId).zip(fact.options()) {
                said.push(Some(texts.option(fact, at)));
                said.push(texts.attribute(&format!("{}--{}", fact.id, option.id), "hint"));
            }
        }
    }
    said.push(Some(texts.say("unknown")));
    said.into_iter().flatten().map(Piece::new).collect()
}

fn ways_on(w: Wizard, detail: Option<ProcedureId>) -> AnyView {
    if let Some(procedure) = detail {
        return view! {
            <button type="button" class="link" on:click=move |_| w.go(Screen::Checklist(procedure))>
                {w.say("question-to-checklist")}
            </button>
        }
        .into_any();
    }
    let answered = !w.answers().is_empty();
    view! {
        {answered.then(|| view! {
            <button type="button" class="link" on:click=move |_| w.go(Screen::Result)>{w.say("question-result-so-far")}</button>
            <button type="button" class="link" on:click=move |_| w.go(Screen::Answers)>{w.say("question-answers")}</button>
        })}
        {(!answered).then(|| view! {
            <button type="button" class="link" on:click=move |_| w.go(Screen::Find)>{w.say("home-find")}</button>
        })}
    }
    .into_any()
}

fn progress(w: Wizard, fact: FactId, detail: Option<ProcedureId>) -> AnyView {
    let texts = w.texts();
    if let Some(procedure) = detail {
        let name = w
            .procedure(procedure, |procedure| texts.say(&procedure.id))
            .unwrap_or_default();
        return view! { <p class="progress">{name}</p> }.into_any();
    }
    let (index, total) = w.how_far(fact);
    let small = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    let at = Args::new().number("at", small(index));
    let Some(total) = total else {
        let words = texts.with("question-progress-open", &at);
        return view! { <p class="progress">{words}</p> }.into_any();
    };
    let words = texts.with("question-progress", &at.number("total", small(total)));
    view! {
        {page::stake(index - 1, total)}
        <p class="progress">{words}</p>
    }
    .into_any()
}

/// "I don't know, or I prefer not to say": always there, set apart from the options.
fn unknown(at: Field, radio: bool) -> impl IntoView {
    view! {
        <div class="unknown">
            <label class="row">
                <input
                    type=if radio { "radio" } else { "checkbox" }
                    name=at.id(if radio { "option" } else { "unknown" })
                    checked=at.draft.with_untracked(|draft| draft.unknown)
                    prop:checked=move || at.draft.with(|draft| draft.unknown)
                    on:change=move |event| {
                        let unknown = event_target_checked(&event);
                        at.draft.update(|draft| draft.set_unknown(unknown));
                    }
                />
                <span class="row-words">{at.w.say("unknown")}</span>
            </label>
        </div>
    }
}

fn error_words(w: Wizard, trouble: Trouble) -> String {
    let texts = w.texts();
    match trouble {
        Trouble::Nothing => texts.say("error-nothing-chosen"),
        Trouble::Typed(typed) => texts.say(&format!("error-{}", typed.id())),
        Trouble::Payments => texts.say("error-payments"),
        Trouble::NoCountry => texts.say("error-no-country"),
        Trouble::Exclusive => texts.say("error-exclusive"),
        Trouble::Between(least, most) => {
            let digits = |value| texts.formats(|formats| formats.digits(value));
            texts.with(
                "error-between",
                &Args::new()
                    .text("least", digits(least))
                    .text("most", digits(most)),
            )
        }
    }
}

/// The error beside the field.
fn error_line(at: Field) -> impl IntoView {
    let trouble = Memo::new(move |_| at.draft.with(|draft| draft.trouble));
    move || {
        trouble.get().map(|trouble| {
            view! { <p class="error" id=at.id("error")>{error_words(at.w, trouble)}</p> }
        })
    }
}

/// The error on top of the page: it takes the focus, leads to the field, and the title of the page says so.
fn summary(w: Wizard, title: String) -> impl IntoView {
    // A memo, so that only a new try moves the focus and not each letter typed.
    let tried = Memo::new(move |_| {
        w.draft
            .with(|draft| draft.trouble.map(|trouble| (trouble, draft.tries)))
    });
    move || {
        let (trouble, _) = tried.get()?;
        let node = NodeRef::<html::Div>::new();
        node.on_load(|node| page::focus(&node));
        let texts = w.texts();
        w.entitle(texts.with(
            "error-title",
            &Args::new().text("title", w.title_of(title.clone())),
        ));
        Some(view! {
            <div class="error-summary" tabindex="-1" node_ref=node role="alert">
                <h2>{w.say("error-summary")}</h2>
                <p>
                    <button type="button" class="link" on:click=move |event| to_field(&event, ".sheet", "form input")>
                        {error_words(w, trouble)}
                    </button>
                </p>
            </div>
        })
    }
}

/// Moves the focus from what was touched to something else in the same part of the page.
#[cfg(feature = "csr")]
fn to_field(event: &leptos::ev::MouseEvent, part: &str, field: &str) {
    use wasm_bindgen::JsCast;
    let field = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .and_then(|target| target.closest(part).ok().flatten())
        .and_then(|part| part.query_selector(field).ok().flatten())
        .and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(field) = field {
        let _ = field.focus();
    }
}

#[cfg(not(feature = "csr"))]
fn to_field(_: &leptos::ev::MouseEvent, _: &str, _: &str) {}

fn submit(w: Wizard, fact: FactId, detail: Option<ProcedureId>) {
    let inventory = w.inventory();
    let Some(read) = w.fact(fact, |fact| read(Field::alone(w), fact)) else {
        return;
    };
    match read.and_then(|answer| w.answer(fact, answer).map_err(Trouble::from)) {
        Ok(()) => match detail {
            None => w.go_on(),
            Some(procedure) => {
                let next =
                    detail_questions(&inventory.pack, procedure, &w.answers(), inventory.today);
                w.go(next.first().map_or(Screen::Checklist(procedure), |next| {
                    Screen::Detail(procedure, *next)
                }));
            }
        },
        Err(trouble) => w.draft.update(|draft| draft.fail(trouble)),
    }
}

/// The answer that stands in the field.
fn read(at: Field, fact: &Fact) -> Result<Answer, Trouble> {
    let currency = said::currency(at.w);
    at.draft
        .with_untracked(|draft| draft.read(fact, currency.as_deref()))
}
