//! Pay in the currency of the chosen country, by the month or by the year; the yearly sum is shown back, nothing is converted.

use super::{Field, number};
use crate::{answers::said, visit::Screen};
use jalon_locale::Args;
use leptos::prelude::*;

/// The field, or the way to choose a country first: without one there is no currency to ask in.
pub(super) fn field(at: Field) -> AnyView {
    let w = at.w;
    let Some(currency) = said::currency(w) else {
        let country = w.inventory().pack.roles.country;
        let alone = at.among.is_none();
        return view! {
            <p>{w.say("money-country-first")}</p>
            {alone.then(|| view! { <p>
                <button type="button" class="button button-second" on:click=move |_| w.go(Screen::Question(country))>
                    {w.say("money-choose-country")}
                </button>
            </p> })}
        }
        .into_any();
    };
    let sum = {
        let currency = currency.clone();
        move || {
            let amount = at.draft.with(|draft| draft.amount(&currency)).ok()?;
            let yearly = w
                .texts()
                .formats(|formats| formats.money(amount.yearly(), &amount.currency));
            Some(
                w.texts()
                    .with("money-sum", &Args::new().text("amount", yearly)),
            )
        }
    };
    view! {
        <div class="field-line">
            <label for=at.id("field")>{w.say("money-amount")}</label>
            <div class="money">
                {number::typed(at, "text text-amount", "decimal")}
                <span class="currency" dir="ltr">{currency}</span>
            </div>
        </div>
        <div class="rows rows-side">{period(at, true)}{period(at, false)}</div>
        <div class="field-line" class:absent=move || at.draft.with(|draft| !draft.monthly)>
            <label for=at.id("payments")>{w.say("money-payments")}</label>
            <input
                class="text text-tiny"
                id=at.id("payments")
                type="text"
                inputmode="numeric"
                autocomplete="off"
                dir="ltr"
                value=at.draft.with_untracked(|draft| draft.payments.clone())
                on:input=move |event| {
                    let typed = event_target_value(&event);
                    at.draft.update(|draft| draft.payments = typed);
                }
            />
        </div>
        <p class="sum" role="status">{sum}</p>
    }
    .into_any()
}

fn period(at: Field, monthly: bool) -> impl IntoView {
    view! {
        <label class="row">
            <input
                type="radio"
                name=at.id("period")
                checked=at.draft.with_untracked(|draft| draft.monthly == monthly)
                prop:checked=move || at.draft.with(|draft| draft.monthly == monthly)
                on:change=move |_| at.draft.update(|draft| draft.monthly = monthly)
            />
            <span class="row-words">{at.w.say(if monthly { "money-monthly" } else { "money-yearly" })}</span>
        </label>
    }
}
