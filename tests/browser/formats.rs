//! The browser's `Intl` writes numbers, money, days and lists as the table says that the native library also obeys.

use crate::{driver::Visitor, page::visit, trouble::Trouble};
use jalon_locale::decimals;
use serde_json::{Value, json};
use std::fs;

/// The same calls as in `crates/locale/src/formats/browser.rs`, with the same options.
const WRITE: &str = r"
const [tag, kind, parts, places] = arguments;
switch (kind) {
  case 'number': return new Intl.NumberFormat(tag, {}).format(String(parts[0]));
  case 'digits': return new Intl.NumberFormat(tag, { useGrouping: false }).format(String(parts[0]));
  case 'money': {
    const shown = parts[0] % 10 ** places === 0 ? 0 : places;
    const options = { style: 'currency', currency: parts[1], minimumFractionDigits: shown, maximumFractionDigits: shown };
    return new Intl.NumberFormat(tag, options).format((parts[0] / 10 ** places).toFixed(places));
  }
  case 'date': {
    const [year, month, day] = parts[0].split('-').map(Number);
    const options = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' };
    return new Intl.DateTimeFormat(tag, options).format(Date.UTC(year, month - 1, day));
  }
  case 'weekday': {
    const [year, month, day] = parts[0].split('-').map(Number);
    return new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
  }
  case 'list': return new Intl.ListFormat(tag, { type: 'conjunction' }).format(parts);
}";

fn tag(language: &str) -> String {
    match language {
        "en" => "en-GB-u-ca-gregory".to_owned(),
        "ar" => "ar-u-ca-gregory-nu-latn".to_owned(),
        _ => format!("{language}-u-ca-gregory"),
    }
}

#[tokio::test]
async fn the_browser_writes_what_the_table_says() {
    visit(Visitor::phone(), async |page| {
        page.open("/").await?;
        page.heading().await?;
        let file = xtask::root().join("crates/locale/tests/formats.toml");
        let text = fs::read_to_string(&file)
            .map_err(|error| Trouble::Program(file.display().to_string(), error))?;
        let table: toml::Table = toml::from_str(&text).expect("the table is TOML");
        let mut wrong = Vec::new();
        for (language, kinds) in &table {
            for (kind, cases) in kinds.as_table().expect("kinds of cases") {
                for case in cases.as_array().expect("cases") {
                    let mut parts = serde_json::to_value(case).expect("a plain value");
                    let parts = parts.as_array_mut().expect("a case is a list");
                    let expected = parts.pop().expect("the last entry");
                    let places = parts.get(1).and_then(Value::as_str).map_or(2, decimals);
                    let arguments = vec![
                        json!(tag(language)),
                        json!(kind),
                        json!(parts),
                        json!(places),
                    ];
                    let written = page.script(WRITE, arguments).await?;
                    if written != expected {
                        wrong.push(format!(
                            "{language}, {kind} {parts:?}: {written} instead of {expected}"
                        ));
                    }
                }
            }
        }
        for language in ["fr", "en", "ar"] {
            assert!(table.contains_key(language), "the table has no {language}");
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        Ok(())
    })
    .await;
}
