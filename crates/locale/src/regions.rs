//! Names of countries in one language, and a search that forgives.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The countries of the world with their names in one language, in the order of its alphabet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Regions(Vec<(String, String)>);

/// The data is not a list of country names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not a list of country names; build the language files again")
    }
}

impl std::error::Error for Unreadable {}

impl Regions {
    /// From pairs of code and name, already in the order of the language's alphabet.
    #[must_use]
    pub fn new(sorted: Vec<(String, String)>) -> Self {
        Self(sorted)
    }

    /// Reads what the build wrote (postcard).
    ///
    /// # Errors
    /// [`Unreadable`] if it is something else.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        postcard::from_bytes(bytes).map_err(|_| Unreadable)
    }

    /// Every country: code and name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(code, name)| (code.as_str(), name.as_str()))
    }

    /// The name of the country with this ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn name(&self, code: &str) -> Option<&str> {
        self.iter()
            .find(|(known, _)| *known == code)
            .map(|(_, name)| name)
    }

    /// Codes of the countries that somebody typing this may mean: names that begin so first, then words that begin so, then
    /// names that contain it. Case, accents, vowel signs and the variants of Arabic letters make no difference.
    #[must_use]
    pub fn search(&self, typed: &str) -> Vec<&str> {
        let typed = folded(typed);
        let mut found: Vec<(u8, &str)> = self
            .iter()
            .filter_map(|(code, name)| {
                let name = folded(name);
                let rank = if name.starts_with(&typed) {
                    0
                } else if name.split(' ').any(|word| word.starts_with(&typed))
                    || name.split(' ').any(|word| {
                        word.strip_prefix("ال")
                            .is_some_and(|word| word.starts_with(&typed))
                    })
                {
                    1
                } else if name.contains(&typed) {
                    2
                } else {
                    return None;
                };
                Some((rank, code))
            })
            .collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, code)| code).collect()
    }
}

/// Lower case, without accents and vowel signs, one letter for its variants, words set apart by one space.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ'..='ặ' => out.push('a'),
            'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => out.push('c'),
            'ď' | 'đ' | 'ð' => out.push('d'),
            'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ə' | 'ẹ'..='ệ' => out.push('e'),
            'ĝ' | 'ğ' | 'ġ' | 'ģ' => out.push('g'),
            'ĥ' | 'ħ' => out.push('h'),
            'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ỉ'..='ị' => out.push('i'),
            'ĵ' => out.push('j'),
            'ķ' => out.push('k'),
            'ĺ' | 'ļ' | 'ľ' | 'ł' => out.push('l'),
            'ñ' | 'ń' | 'ņ' | 'ň' => out.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ọ'..='ợ' => out.push('o'),
            'ŕ' | 'ŗ' | 'ř' => out.push('r'),
            'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => out.push('s'),
            'ţ' | 'ť' | 'ț' => out.push('t'),
            'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ'..='ự' => {
                out.push('u');
            }
            'ŵ' => out.push('w'),
            'ý' | 'ÿ' | 'ŷ' | 'ỳ'..='ỹ' => out.push('y'),
            'ź' | 'ż' | 'ž' => out.push('z'),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ß' => out.push_str("ss"),
            'ά' => out.push('α'),
            'έ' => out.push('ε'),
            'ή' => out.push('η'),
            'ί' | 'ϊ' | 'ΐ' => out.push('ι'),
            'ό' => out.push('ο'),
            'ύ' | 'ϋ' | 'ΰ' => out.push('υ'),
            'ώ' => out.push('ω'),
            'ς' => out.push('σ'),
            'ё' => out.push('е'),
            'ґ' => out.push('г'),
            'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
            'ى' | 'ی' | 'ې' | 'ۍ' | 'ێ' | 'ئ' => out.push('ي'),
            'ؤ' | 'ۆ' => out.push('و'),
            'ة' | 'ۀ' | 'ە' => out.push('ه'),
            'ک' | 'ګ' | 'گ' => out.push('ك'),
            // Accents and vowel signs written apart, the Arabic stretching mark, joiners and direction marks.
            '\u{300}'..='\u{36F}'
            | '\u{610}'..='\u{61A}'
            | '\u{640}'
            | '\u{64B}'..='\u{65F}'
            | '\u{670}'
            | '\u{200B}'..='\u{200F}'
            | '\u{2066}'..='\u{2069}' => {}
            c if c.is_alphanumeric() => out.push(c),
            // An apostrophe or a hyphen inside a name is typed as anything, or left out.
            _ => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
        }
    }
    out.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Regions, Unreadable, folded};

    fn some() -> Regions {
        let pairs = [
            ("AF", "Afghanistan"),
            ("CI", "Côte d’Ivoire"),
            ("GB", "United Kingdom"),
            ("ER", "Érythrée"),
            ("ET", "Éthiopie"),
            ("TR", "Türkiye"),
            ("SY", "سوريا"),
            ("SD", "السودان"),
            ("AO", "أنغولا"),
            ("IR", "ایران"),
        ];
        Regions::new(
            pairs
                .map(|(code, name)| (code.to_owned(), name.to_owned()))
                .into(),
        )
    }

    #[test]
    fn people_type_without_accents() {
        let regions = some();
        assert_eq!(regions.search("ery"), ["ER"]);
        assert_eq!(regions.search("E\u{301}thi"), ["ET"]);
        assert_eq!(regions.search("cote d'iv"), ["CI"]);
        assert_eq!(regions.search("ivoire"), ["CI"]);
        assert_eq!(regions.search("TURK"), ["TR"]);
        assert_eq!(regions.search("king"), ["GB"]);
        assert_eq!(regions.search("انغولا"), ["AO"]);
        assert_eq!(regions.search("سودان"), ["SD"]);
        assert_eq!(regions.search("ايران"), ["IR"]);
        assert!(regions.search("zzz").is_empty());
    }

    #[test]
    fn names_that_begin_so_come_first() {
        let pairs = [
            ("GW", "Guinea-Bissau"),
            ("GQ", "Equatorial Guinea"),
            ("GN", "Guinea"),
            ("PG", "Papua New Guinea"),
        ];
        let regions = Regions::new(
            pairs
                .map(|(code, name)| (code.to_owned(), name.to_owned()))
                .into(),
        );
        assert_eq!(regions.search("guinea"), ["GW", "GN", "GQ", "PG"]);
    }

    #[test]
    fn nothing_typed_keeps_the_order() {
        let regions = some();
        assert_eq!(
            regions.search(" "),
            regions.iter().map(|(code, _)| code).collect::<Vec<_>>()
        );
    }

    #[test]
    fn data_that_is_something_else_is_refused() {
        assert_eq!(Regions::read(&[9, 1]), Err(Unreadable));
        let bytes = postcard::to_allocvec(&vec![("FR", "France")]).unwrap_or_default();
        assert_eq!(
            Regions::read(&bytes).map(|regions| regions.name("FR").map(str::to_owned)),
            Ok(Some("France".to_owned()))
        );
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for (_, name) in some().iter() {
            assert_eq!(folded(&folded(name)), folded(name));
        }
    }
}
