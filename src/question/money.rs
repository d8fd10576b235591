//! Pay in the currency of the chosen country, by the month or by the year; the yearly sum is shown back, nothing is converted.

use super::number;
use crate::{answers::said, visit::Screen, wizard::Wizard};
use jalon_locale::Args;
use leptos::prelude::*;

/// The field, or the way to choose a country first: without one there is no currency to ask in.
pub(super) fn field(w: Wizard) -> AnyView {
    let Some(currency) = said::currency(w) else {
        let country = w.inventory().pack.roles.country;
        return view! {
            <p>{w.say("money-country-first")}</p>
            <p>
                <button type="button" class="button button-second" on:click=move |_| w.go(Screen::Question(country))>
                    {w.say("money-choose-country")}
                </button>
            </p>
        }
        .into_any();
    };
    let sum = {
        let currency = currency.clone();
        move || {
            let amount = w.draft.with(|draft| draft.amount(&currency)).ok()?;
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
            <label for=w.id("field")>{w.say("money-amount")}</label>
            <div class="money">
                {number::typed(w, "text text-amount", "decimal")}
                <span class="currency" dir="ltr">{currency}</span>
            </div>
        </div>
        <div class="rows rows-side">{period(w, true)}{period(w, false)}</div>
        <div class="field-line" class:absent=move || w.draft.with(|draft| !draft.monthly)>
            <label for=w.id("payments")>{w.say("money-payments")}</label>
            <input
                class="text text-tiny"
                id=w.id("payments")
                type="text"
                inputmode="numeric"
                autocomplete="off"
                dir="ltr"
                value=w.draft.with_untracked(|draft| draft.payments.clone())
                on:input=move |event| {
                    let typed = event_target_value(&event);
                    w.draft.update(|draft| draft.payments = typed);
                }
            />
        </div>
        <p class="sum" role="status">{sum}</p>
    }
    .into_any()
}

fn period(w: Wizard, monthly: bool) -> impl IntoView {
    view! {
        <label class="row">
            <input
                type="radio"
                name=w.id("period")
                checked=w.draft.with_untracked(|draft| draft.monthly == monthly)
                prop:checked=move || w.draft.with(|draft| draft.monthly == monthly)
                on:change=move |_| w.draft.update(|draft| draft.monthly = monthly)
            />
            <span class="row-words">{w.say(if monthly { "money-monthly" } else { "money-yearly" })}</span>
        </label>
    }
}
