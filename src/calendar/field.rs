//! A day in three fields, with what is wrong with it in words.

use super::Ask;
use crate::wizard::Wizard;
use chrono::{Datelike, NaiveDate};
use jalon_locale::{Args, parse_day};
use jalon_rules::Lies;
use leptos::prelude::*;

/// The parts of a day, in the order in which papers have them.
const PARTS: [&str; 3] = ["day", "month", "year"];

/// What is typed and not taken yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Typed {
    parts: [String; 3],
    /// Why the last try was refused: the end of the id of a text.
    trouble: Option<&'static str>,
    /// How often it was refused, so that the same error is said again.
    tries: u32,
}

impl Typed {
    fn of(day: Option<NaiveDate>) -> Self {
        let parts = day.map(|day| {
            let year = u32::try_from(day.year()).unwrap_or_default();
            [day.day(), day.month(), year].map(|part| part.to_string())
        });
        Self {
            parts: parts.unwrap_or_default(),
            ..Self::default()
        }
    }

    fn fail(&mut self, trouble: &'static str) {
        self.trouble = Some(trouble);
        self.tries += 1;
    }

    fn read(&self, lies: Lies, today: NaiveDate) -> Result<NaiveDate, &'static str> {
        let [day, month, year] = &self.parts;
        let found = parse_day([day, month, year], today).map_err(jalon_locale::DayTrouble::id)?;
        match lies {
            _ if lies.allows(found, today) => Ok(found),
            Lies::Past => Err("not-yet"),
            _ => Err("over"),
        }
    }
}

/// The fields. `place` sets their ids apart.
pub(super) fn view(w: Wizard, place: &str, ask: &Ask) -> AnyView {
    let today = w.inventory().today;
    let (name, lies) = (ask.name.clone(), ask.lies);
    let typed = RwSignal::new(Typed::of(untrack(|| w.date(&name))));
    // The same day may stand beside several lines: what is taken in one place shows in the others.
    let follows = name.clone();
    Effect::new(move |before: Option<Option<NaiveDate>>| {
        let now = w.date(&follows);
        if before.is_some_and(|before| before != now) {
            typed.set(Typed::of(now));
        }
        now
    });
    let (kept, forgotten, shown) = (name.clone(), name.clone(), name);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match typed.with_untracked(|typed| typed.read(lies, today)) {
            Ok(day) => {
                typed.set(Typed::of(Some(day)));
                w.set_date(kept.clone(), Some(day));
            }
            Err(trouble) => {
                typed.update(|typed| typed.fail(trouble));
                focus_first(&event);
            }
        }
    };
    let error = w.id(&format!("{place}-error"));
    let hint = w.id(&format!("{place}-hint"));
    let (said, described) = (error.clone(), hint.clone());
    let parts: Vec<_> = (0..PARTS.len())
        .map(|at| part(w, typed, at, &error))
        .collect();
    let tried = Memo::new(move |_| typed.with(|typed| (typed.trouble, typed.tries)));
    let forget = move |event: leptos::ev::MouseEvent| {
        focus_first(&event);
        typed.set(Typed::default());
        w.set_date(forgotten.clone(), None);
    };
    // Each number for itself, so that from right to left they stand in the order of the fields.
    let written = Typed::of(Some(today));
    let numbers = PARTS.into_iter().zip(written.parts);
    let example = numbers.fold(Args::new(), |args, (name, part)| args.text(name, part));
    let example = w.texts().with("date-example", &example);
    let button = w.say(if ask.open == "letter" {
        "date-keep"
    } else {
        "date-work-out"
    });
    view! {
        <form class="day" novalidate=true on:submit=submit>
            <fieldset aria-describedby=described>
                <legend>{ask.label.clone()}</legend>
                <p class="hint" id=hint>{ask.hint.clone()}" "{example}</p>
                {move || {
                    let (trouble, _) = tried.get();
                    trouble.map(|trouble| view! {
                        <p class="error" role="alert" id=said.clone()>{w.say(&format!("date-error-{trouble}"))}</p>
                    })
                }}
                <div class="day-parts">{parts}</div>
            </fieldset>
            <p class="day-actions">
                <button type="submit" class="button button-second">{button}</button>
                {move || w.date(&shown).is_some().then(|| view! {
                    <button type="button" class="link" on:click=forget.clone()>{w.say("date-remove")}</button>
                })}
            </p>
        </form>
    }
    .into_any()
}

fn part(w: Wizard, typed: RwSignal<Typed>, at: usize, error: &str) -> impl IntoView + use<> {
    let label = w.say(&format!("date-part-{}", PARTS[at]));
    let error = error.to_owned();
    let class = if at == 2 {
        "text text-year"
    } else {
        "text text-tiny"
    };
    let wrong = move || typed.with(|typed| typed.trouble.is_some());
    view! {
        <label class="day-part">
            <span>{label}</span>
            <input
                class=class
                type="text"
                inputmode="numeric"
                autocomplete="off"
                dir="ltr"
                value=typed.with_untracked(|typed| typed.parts[at].clone())
                prop:value=move || typed.with(|typed| typed.parts[at].clone())
                aria-invalid=move || wrong().then_some("true")
                aria-describedby=move || wrong().then(|| error.clone())
                on:input=move |event| {
                    let value = event_target_value(&event);
                    typed.update(|typed| typed.parts[at] = value);
                }
            />
        </label>
    }
}

/// Puts the focus into the first field of the form that was touched.
#[cfg(feature = "csr")]
fn focus_first(event: &web_sys::Event) {
    use wasm_bindgen::JsCast;
    let field = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .and_then(|target| target.closest("form").ok().flatten())
        .and_then(|form| form.query_selector("input").ok().flatten())
        .and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(field) = field {
        let _ = field.focus();
    }
}

#[cfg(not(feature = "csr"))]
fn focus_first<T>(_: &T) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_in_the_wrong_direction_is_told_from_one_that_is_no_day() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let typed = |parts: [&str; 3]| Typed {
            parts: parts.map(str::to_owned),
            ..Typed::default()
        };
        for (parts, lies, expected) in [
            (["22", "11", "2026"], Lies::Past, Ok(today)),
            (["22", "11", "2026"], Lies::Future, Ok(today)),
            (["23", "11", "2026"], Lies::Past, Err("not-yet")),
            (["21", "11", "2026"], Lies::Future, Err("over")),
            (["31", "2", "2026"], Lies::Past, Err("day")),
            (["", "", ""], Lies::Any, Err("empty")),
        ] {
            assert_eq!(typed(parts).read(lies, today), expected, "{parts:?}");
        }
    }

    #[test]
    fn a_day_kept_stands_in_the_fields_as_it_can_be_read_again() {
        let day = NaiveDate::from_ymd_opt(2028, 2, 29);
        let typed = Typed::of(day);
        assert_eq!(typed.parts, ["29", "2", "2028"]);
        assert_eq!(typed.read(Lies::Any, day.expect("a day")).ok(), day);
    }
}
