//! Names of countries, and their order, in each language: from CLDR, so that no editor writes them.

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_experimental::displaynames::{DisplayNamesOptions, multi::RegionDisplayNames};
use icu_locale_core::{Locale, subtags::Region};

/// The countries and territories where people live: ISO 3166-1 without its six uninhabited entries, and Kosovo under the
/// code that CLDR uses.
pub(crate) const WORLD: [&str; 244] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA",
    "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT",
    "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR",
    "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH",
    "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH",
    "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GT", "GU", "GW", "GY", "HK", "HN", "HR", "HT", "HU",
    "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG",
    "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS",
    "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO",
    "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG",
    "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM",
    "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD",
    "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY",
    "SZ", "TC", "TD", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ",
    "UA", "UG", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE",
    "YT", "ZA", "ZM", "ZW",
];

/// Code and name of these countries in this language, in its alphabetical order. `None` where CLDR does not know the
/// language or one of the names.
pub(crate) fn named(language: &str, codes: &[&str]) -> Option<Vec<(String, String)>> {
    let locale: Locale = language.parse().ok()?;
    let names =
        RegionDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default()).ok()?;
    let collator: CollatorBorrowed<'_> =
        Collator::try_new((&locale).into(), CollatorOptions::default()).ok()?;
    let mut list = Vec::with_capacity(codes.len());
    for code in codes {
        let region: Region = code.parse().ok()?;
        list.push(((*code).to_owned(), names.of(region)?.to_owned()));
    }
    list.sort_by(|(a_code, a), (b_code, b)| {
        collator.compare(a, b).then_with(|| a_code.cmp(b_code))
    });
    Some(list)
}

#[cfg(test)]
mod tests {
    use super::{WORLD, named};

    #[test]
    fn every_country_has_a_name_in_each_first_language() {
        for language in ["fr", "en", "ar", "uk", "fa", "ps", "ti"] {
            let names = named(language, &WORLD).unwrap_or_else(|| panic!("no names in {language}"));
            assert_eq!(names.len(), WORLD.len());
            assert!(
                names
                    .iter()
                    .any(|(code, name)| code == "XK" && name.chars().count() > 2),
                "{language}"
            );
        }
    }

    #[test]
    fn countries_stand_in_the_order_of_the_language() {
        let order = |language, codes: &[&str]| -> Vec<String> {
            named(language, codes)
                .unwrap_or_default()
                .into_iter()
                .map(|(code, _)| code)
                .collect()
        };
        // Accents do not push États-Unis and Équateur behind Zambie.
        assert_eq!(
            order("fr", &["ZM", "US", "EC", "FR"]),
            ["EC", "US", "FR", "ZM"]
        );
        // Å stands last in Swedish: Åland after Zambia.
        assert_eq!(order("sv", &["AX", "ZM", "AL"]), ["AL", "ZM", "AX"]);
    }

    #[test]
    fn a_language_that_is_none_has_no_names() {
        assert_eq!(named("not a language", &["FR"]), None);
    }
}
