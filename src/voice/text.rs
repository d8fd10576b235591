//! What is read aloud, cut to what a voice says in one breath, and which voice says it.

/// Longer ones fall silent in the middle on some browsers.
const MOST: usize = 180;

/// Cuts a text into sentences, and a long sentence into parts. What cannot be said (the marks that keep directions apart, a
/// part without a letter or digit) is left out.
pub(super) fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut part = String::new();
    // Where the part could be cut: after its last comma or the like, else after its last space.
    let (mut pause, mut space) = (0, 0);
    let mut length = 0;
    let mut before = ' ';
    for c in text.chars() {
        if matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}') {
            continue;
        }
        // A no-break space belongs to what it joins: "59 373 €".
        let gap = matches!(c, ' ' | '\n');
        if gap && matches!(before, '.' | '!' | '?' | '؟' | '…' | ';' | '؛' | '\n') || c == '\n'
        {
            found.push(std::mem::take(&mut part));
            (pause, space, length) = (0, 0, 0);
        } else {
            part.push(c);
            length += 1;
        }
        if gap && !part.is_empty() {
            space = part.len();
            if matches!(before, ',' | '،' | ':' | ')' | '»' | '–') {
                pause = part.len();
            }
        }
        if length > MOST {
            let cut = [pause, space].into_iter().find(|cut| *cut > 0);
            let rest = part.split_off(cut.unwrap_or(part.len()));
            found.push(std::mem::replace(&mut part, rest));
            (pause, space, length) = (0, 0, part.chars().count());
        }
        before = c;
    }
    found.push(part);
    found
        .iter()
        .map(|part| part.trim().to_owned())
        .filter(|part| part.chars().any(char::is_alphanumeric))
        .collect()
}

/// A voice that the device offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offer {
    /// BCP 47, though some devices write `fr_FR`.
    pub(super) language: String,
    /// It speaks on the device itself.
    pub(super) local: bool,
    /// The device's own choice.
    pub(super) favoured: bool,
}

/// The voice for a language, if there is one: one of the device itself before one of the network, one of the region the person
/// reads (`preferred`) before another, the device's own choice before another.
pub(super) fn pick(
    offers: &[Offer],
    language: &str,
    preferred: &[String],
    network: bool,
) -> Option<usize> {
    let plain = |code: &str| code.replace('_', "-").to_ascii_lowercase();
    let primary = |code: &str| plain(code).split('-').next().map(str::to_owned);
    let wanted = primary(language);
    (0..offers.len())
        .rev()
        .filter(|at| (network || offers[*at].local) && primary(&offers[*at].language) == wanted)
        .max_by_key(|at| {
            let offer = &offers[*at];
            let code = plain(&offer.language);
            let near = preferred.iter().any(|other| plain(other) == code);
            (offer.local, near, offer.favoured)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_into_sentences() {
        let rows: &[(&str, &[&str])] = &[
            ("One line", &["One line"]),
            (
                "Send it. Wait! What next?  Nothing…",
                &["Send it.", "Wait!", "What next?", "Nothing…"],
            ),
            ("هل تعمل؟ نعم.", &["هل تعمل؟", "نعم."]),
            (
                "Au moins \u{2068}59\u{202f}373\u{a0}€\u{2069} par an : c’est brut.",
                &["Au moins 59\u{202f}373\u{a0}€ par an : c’est brut."],
            ),
            (
                "Write to eqpr@coe.int, v2.1 of it.",
                &["Write to eqpr@coe.int, v2.1 of it."],
            ),
            ("A\nB\n\nC", &["A", "B", "C"]),
            (" \u{2068}\u{2069} … – ", &[]),
            ("", &[]),
        ];
        for (text, parts) in rows {
            assert_eq!(sentences(text), *parts, "{text}");
        }
    }

    #[test]
    fn no_part_is_long_and_no_word_is_lost() {
        let words = |text: &str| -> String { text.split_whitespace().collect() };
        let long = "the whole sentence, which never ends and ".repeat(20);
        let unbroken = "x".repeat(500);
        let arabic = "هذه الجملة الطويلة، التي لا تنتهي و".repeat(20);
        for text in [long.as_str(), unbroken.as_str(), arabic.as_str()] {
            let parts = sentences(text);
            assert!(parts.iter().all(|part| part.chars().count() <= MOST + 1));
            assert_eq!(words(&parts.concat()), words(text));
        }
        assert!(sentences(&long)[0].ends_with(','), "{:?}", sentences(&long));
    }

    #[test]
    fn the_best_voice_is_picked() {
        let offer = |language: &str, local: bool, favoured: bool| Offer {
            language: language.into(),
            local,
            favoured,
        };
        let offers = [
            offer("en-US", false, true),
            offer("fr-FR", false, true),
            offer("fr_CA", true, false),
            offer("fr-BE", true, true),
            offer("fra", true, false),
            offer("ar-SA", false, false),
            offer("ar-EG", false, false),
        ];
        // The language, what the person reads, whether the network may be used, the voice.
        let rows: &[(&str, &[&str], bool, Option<usize>)] = &[
            ("fr", &[], true, Some(3)),
            ("fr", &["fr-CA"], true, Some(2)),
            ("fr", &["en", "fr-ca"], true, Some(2)),
            // One of the device goes before one of the region that would need the network.
            ("fr", &["fr-FR"], true, Some(3)),
            ("fr-CH", &[], false, Some(3)),
            ("ar", &[], true, Some(5)),
            ("ar", &["ar-EG"], true, Some(6)),
            ("ar", &["ar-EG"], false, None),
            ("en", &["en-GB"], true, Some(0)),
            ("en", &["en-GB"], false, None),
            ("de", &["de-DE"], true, None),
        ];
        for (language, preferred, network, voice) in rows {
            let preferred: Vec<String> = preferred.iter().map(ToString::to_string).collect();
            let found = pick(&offers, language, &preferred, *network);
            assert_eq!(found, *voice, "{language} {preferred:?} {network}");
        }
        assert_eq!(pick(&[], "fr", &[], true), None);
    }
}
