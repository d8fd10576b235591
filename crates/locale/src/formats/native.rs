//! ICU4X, for everything that is rendered without a browser.

use super::Minor;
use chrono::{Datelike, NaiveDate};
use icu_calendar::Gregorian;
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{E, YMD},
    input::Date,
};
use icu_decimal::{
    DecimalFormatter,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_experimental::dimension::currency::{
    CurrencyType, formatter::CurrencyFormatter, options::CurrencyFormatterOptions,
};
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use std::{cell::RefCell, collections::HashMap, str::FromStr};

fn locale(tag: &str) -> Option<Locale> {
    Locale::from_str(tag).ok()
}

pub(super) fn number(tag: &str, value: i64, grouped: bool) -> Option<String> {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(if grouped {
        GroupingStrategy::Auto
    } else {
        GroupingStrategy::Never
    });
    let formatter = DecimalFormatter::try_new(locale(tag)?.into(), options).ok()?;
    Some(formatter.format(&Decimal::from(value)).to_string())
}

pub(super) fn plural(tag: &str, value: i32) -> Option<String> {
    let rules = PluralRules::try_new_cardinal(locale(tag)?.into()).ok()?;
    let form = match rules.category_for(value) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    Some(form.to_owned())
}

pub(super) fn money(tag: &str, amount: &Minor, currency: &str) -> Option<String> {
    let code = CurrencyType::try_from_str(currency).ok()?;
    let layout = CurrencyFormatter::try_new_symbol(
        locale(tag)?.into(),
        code,
        CurrencyFormatterOptions::default(),
    )
    .ok()?;
    let plain =
        DecimalFormatter::try_new(locale(tag)?.into(), DecimalFormatterOptions::default()).ok()?;
    // The library always writes the usual number of decimals. So it lays out a 1, and the amount takes the place of that 1.
    let sign = if amount.minor < 0 { "-" } else { "" };
    let sample = layout
        .format_fixed_decimal(&Decimal::from_str(&format!("{sign}1")).ok()?)
        .to_string();
    let one = (0..=4).rev().find_map(|places| {
        let mut one = Decimal::from(1);
        one.absolute.pad_end(-places);
        let one = plain.format(&one).to_string();
        sample.contains(&one).then_some(one)
    })?;
    let value = Decimal::from_str(amount.written().trim_start_matches('-')).ok()?;
    Some(sample.replacen(&one, &plain.format(&value).to_string(), 1))
}

thread_local! {
    /// Reading the patterns of a language takes longer than writing a page full of dates and lists with them.
    static DATES: RefCell<HashMap<String, Option<Dates>>> = RefCell::default();
    static WEEKDAYS: RefCell<HashMap<String, Option<Weekdays>>> = RefCell::default();
    static LISTS: RefCell<HashMap<String, Option<ListFormatter>>> = RefCell::default();
}

type Dates = FixedCalendarDateTimeFormatter<Gregorian, YMD>;
type Weekdays = FixedCalendarDateTimeFormatter<Gregorian, E>;

pub(super) fn date(tag: &str, day: NaiveDate) -> Option<String> {
    let date = gregorian(day)?;
    DATES.with(|dates| {
        let mut dates = dates.try_borrow_mut().ok()?;
        let make = || Dates::try_new(locale(tag)?.into(), YMD::long()).ok();
        let formatter = dates.entry(tag.to_owned()).or_insert_with(make).as_ref()?;
        Some(formatter.format(&date).to_string())
    })
}

pub(super) fn weekday(tag: &str, day: NaiveDate) -> Option<String> {
    let date = gregorian(day)?;
    WEEKDAYS.with(|names| {
        let mut names = names.try_borrow_mut().ok()?;
        let make = || Weekdays::try_new(locale(tag)?.into(), E::long()).ok();
        let formatter = names.entry(tag.to_owned()).or_insert_with(make).as_ref()?;
        Some(formatter.format(&date).to_string())
    })
}

fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    let month = u8::try_from(day.month()).ok()?;
    Date::try_new_gregorian(day.year(), month, u8::try_from(day.day()).ok()?).ok()
}

pub(super) fn list(tag: &str, parts: &[&str]) -> Option<String> {
    LISTS.with(|lists| {
        let mut lists = lists.try_borrow_mut().ok()?;
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let make = || ListFormatter::try_new_and(locale(tag)?.into(), options).ok();
        let formatter = lists.entry(tag.to_owned()).or_insert_with(make).as_ref()?;
        Some(formatter.format_to_string(parts.iter()))
    })
}
