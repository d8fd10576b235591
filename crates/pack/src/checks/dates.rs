//! Figures say until when they hold, and nothing rests on a page that nobody looked at for a year.

use super::Context;
use crate::{
    diagnostic::{Diagnostic, Report},
    raw::Figure,
    table::At,
};
use chrono::{Months, NaiveDate};
use jalon_rules::Per;
use std::collections::BTreeMap;

pub(super) fn check(context: &Context<'_>, report: &mut Report) {
    let raw = context.raw;
    for country in &raw.countries {
        for figure in &country.value.figures {
            figure_dates(figure, report);
            if let Some(on) = context.on {
                figure_on(figure, on, report);
            }
        }
    }
    let Some(on) = context.on else { return };
    let links = raw.links.iter().map(|link| (&link.id, &link.value.checked));
    let help = raw.help.iter().map(|help| (&help.id, &help.value.checked));
    let sources = raw
        .sources
        .iter()
        .map(|source| (&source.id, &source.value.checked));
    for (id, checked) in links.chain(help).chain(sources) {
        checked_on(id, checked, on, report);
    }
}

fn figure_dates(figure: &At<Figure>, report: &mut Report) {
    let name = &figure.name.value;
    match (&figure.valid_until, &figure.review_by) {
        (None, None) => report.add(
            Diagnostic::error(
                &figure.place,
                format!("the figure `{name}` does not say until when it holds"),
            )
            .label("in here")
            .help("add `valid_until`, or `review_by` where the source gives no end"),
        ),
        (Some(_), Some(review)) => report.add(
            Diagnostic::error(
                &review.place,
                format!("the figure `{name}` has both `valid_until` and `review_by`"),
            )
            .label("second one")
            .help("keep `valid_until` if the source gives an end, else `review_by`"),
        ),
        (Some(end), None) | (None, Some(end)) if end.value < figure.valid_from.value => report.add(
            Diagnostic::error(
                &end.place,
                format!("the figure `{name}` ends before it begins"),
            )
            .label(format!("before {}", figure.valid_from.value)),
        ),
        _ => {}
    }
    if figure.minor.value <= 0 {
        report.add(
            Diagnostic::error(
                &figure.minor.place,
                format!("the figure `{name}` is not an amount"),
            )
            .label("write cents: 5937300"),
        );
    }
    if figure.per.value == Per::Year && figure.payments != 1 {
        report.add(
            Diagnostic::error(
                &figure.per.place,
                format!(
                    "the figure `{name}` is a year's sum in {} payments",
                    figure.payments
                ),
            )
            .label("per year")
            .help("write payments = 1, or per = \"month\""),
        );
    }
}

fn figure_on(figure: &At<Figure>, on: NaiveDate, report: &mut Report) {
    let ends = figure.valid_until.iter().filter(|last| last.value < on);
    let reviews = figure.review_by.iter().filter(|day| day.value <= on);
    for past in ends.chain(reviews) {
        let text = format!(
            "the figure `{}` is past its date: people are told to check it",
            figure.name.value
        );
        report.add(
            past_its_date(&past.place, text, "past")
                .help("look the figure up again and renew its dates"),
        );
    }
    checked_on(&figure.name, &figure.checked, on, report);
}

fn checked_on(id: &str, checked: &At<NaiveDate>, on: NaiveDate, report: &mut Report) {
    if checked.value > on {
        let text = format!("`{id}` was checked on a day that has not come");
        report.add(Diagnostic::warning(&checked.place, text).label("in the future"));
    } else if checked
        .value
        .checked_add_months(Months::new(12))
        .is_some_and(|limit| limit < on)
    {
        let text = format!("`{id}` was last checked more than 12 months ago");
        report.add(
            past_its_date(&checked.place, text, "long ago")
                .help("look at the page again and renew `checked`"),
        );
    }
}

fn past_its_date(place: &crate::diagnostic::Place, text: String, label: &str) -> Diagnostic {
    Diagnostic {
        past_its_date: true,
        ..Diagnostic::warning(place, text).label(label)
    }
}

/// Figures of one name, country and region that are in force on the same day.
pub(super) fn overlaps<'a>(figures: &'a [At<Figure>]) -> Vec<&'a At<Figure>> {
    let mut by_name: BTreeMap<(&str, Option<&str>), Vec<&'a At<Figure>>> = BTreeMap::new();
    for figure in figures {
        let region = figure.region.as_ref().map(|region| region.as_str());
        by_name
            .entry((figure.name.as_str(), region))
            .or_default()
            .push(figure);
    }
    let mut found = Vec::new();
    for list in by_name.values_mut() {
        list.sort_by_key(|figure| figure.valid_from.value);
        for pair in list.windows(2) {
            if let [earlier, later] = pair
                && earlier
                    .valid_until
                    .as_ref()
                    .is_none_or(|last| last.value >= later.valid_from.value)
            {
                found.push(*later);
            }
        }
    }
    found
}
