//! The browser's own `Intl`. Everything is looked up at run time and may be missing or refuse: an old browser then gets the plain
//! form instead of an error.

use super::Minor;
use chrono::{Datelike, NaiveDate};
use js_sys::{Array, Function, Object, Reflect};
use std::{cell::RefCell, collections::HashMap};
use wasm_bindgen::{JsCast, JsValue};

/// A formatter and its `format` or `select`, which some of them want to be called on.
#[derive(Clone)]
struct Formatter {
    object: JsValue,
    format: Function,
}

thread_local! {
    /// Making a formatter costs an old phone a millisecond; a page needs the same three or four all the time.
    static MADE: RefCell<HashMap<String, Option<Formatter>>> = RefCell::default();
}

/// Plural rules choose a form; all others write one.
const PLURALS: &str = "PluralRules";

fn make(kind: &str, tag: &str, options: &[(&str, JsValue)]) -> Option<Formatter> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &kind.into()).ok()?.dyn_into().ok()?;
    let settings = Object::new();
    for (name, value) in options {
        Reflect::set(&settings, &(*name).into(), value).ok()?;
    }
    let object = Reflect::construct(&class, &Array::of2(&tag.into(), &settings)).ok()?;
    let method = if kind == PLURALS { "select" } else { "format" };
    let format = Reflect::get(&object, &method.into())
        .ok()?
        .dyn_into()
        .ok()?;
    Some(Formatter { object, format })
}

fn format(
    kind: &str,
    tag: &str,
    variant: &str,
    options: &[(&str, JsValue)],
    value: &JsValue,
) -> Option<String> {
    let formatter = MADE.with(|made| {
        let mut made = made.try_borrow_mut().ok()?;
        made.entry(format!("{kind} {tag} {variant}"))
            .or_insert_with(|| make(kind, tag, options))
            .clone()
    })?;
    formatter
        .format
        .call1(&formatter.object, value)
        .ok()?
        .as_string()
}

pub(super) fn number(tag: &str, value: i64, grouped: bool) -> Option<String> {
    let variant = if grouped { "grouped" } else { "digits" };
    // To ask for marks is not the same as to leave them to the language: Spanish writes 1234, but 12.345.
    let plain = [("useGrouping", false.into())];
    let options = if grouped { &[][..] } else { &plain[..] };
    format(
        "NumberFormat",
        tag,
        variant,
        options,
        &value.to_string().into(),
    )
}

pub(super) fn plural(tag: &str, value: i32) -> Option<String> {
    format(PLURALS, tag, "cardinal", &[], &value.into())
}

pub(super) fn money(tag: &str, amount: &Minor, currency: &str) -> Option<String> {
    let places = JsValue::from(amount.shown());
    let options = [
        ("style", "currency".into()),
        ("currency", currency.into()),
        ("minimumFractionDigits", places.clone()),
        ("maximumFractionDigits", places),
    ];
    let variant = format!("{currency} {}", amount.shown());
    format(
        "NumberFormat",
        tag,
        &variant,
        &options,
        &amount.written().into(),
    )
}

pub(super) fn date(tag: &str, day: NaiveDate) -> Option<String> {
    // The parts are named one by one because `dateStyle` is younger than some phones in use.
    let options = [
        ("year", "numeric".into()),
        ("month", "long".into()),
        ("day", "numeric".into()),
        ("timeZone", "UTC".into()),
    ];
    format("DateTimeFormat", tag, "long", &options, &midnight(day)?)
}

pub(super) fn weekday(tag: &str, day: NaiveDate) -> Option<String> {
    let options = [("weekday", "long".into()), ("timeZone", "UTC".into())];
    format("DateTimeFormat", tag, "weekday", &options, &midnight(day)?)
}

/// The start of a day in UTC, which is also the zone that it is written in.
fn midnight(day: NaiveDate) -> Option<JsValue> {
    let date = js_sys::Date::new(&0.into());
    date.set_utc_full_year_with_month_date(
        u32::try_from(day.year()).ok()?,
        i32::try_from(day.month0()).ok()?,
        i32::try_from(day.day()).ok()?,
    );
    Some(date.into())
}

pub(super) fn list(tag: &str, parts: &[&str]) -> Option<String> {
    let values: Array = parts.iter().map(|part| JsValue::from(*part)).collect();
    format(
        "ListFormat",
        tag,
        "and",
        &[("type", "conjunction".into())],
        &values,
    )
}
