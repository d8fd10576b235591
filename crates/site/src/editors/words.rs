//! What the form, the button and the poster say in one language: `content/pages/<language>/embed.toml`.

use super::FILE;
use crate::Error;
use jalon_pack::Pages;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// All of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) form: Form,
    pub(super) lines: Lines,
    pub(super) said: Said,
    pub(super) poster: Poster,
    pub(super) shown: Shown,
}

/// What the editor chooses.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Form {
    pub(super) needs_script: String,
    pub(super) level: String,
    pub(super) link: String,
    pub(super) link_hint: String,
    pub(super) frame: String,
    pub(super) frame_hint: String,
    pub(super) element: String,
    pub(super) element_hint: String,
    pub(super) language: String,
    pub(super) country: String,
    pub(super) country_hint: String,
    pub(super) any_country: String,
    pub(super) start: String,
    pub(super) start_home: String,
    pub(super) start_questions: String,
    pub(super) start_aims: String,
    pub(super) start_procedures: String,
    pub(super) words: String,
    pub(super) words_hint: String,
    pub(super) look: String,
    pub(super) look_neutral: String,
    pub(super) look_dsfr: String,
    pub(super) look_govuk: String,
    pub(super) scheme: String,
    pub(super) scheme_auto: String,
    pub(super) scheme_light: String,
    pub(super) scheme_dark: String,
    pub(super) colour: String,
    pub(super) colour_hint: String,
    pub(super) colour_pick: String,
    pub(super) more: String,
    pub(super) procedures: String,
    pub(super) procedures_hint: String,
    pub(super) remember: String,
    pub(super) history: String,
}

/// The lines to paste, and what stands around them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lines {
    pub(super) title: String,
    pub(super) copy: String,
    pub(super) link: String,
    pub(super) address: String,
    pub(super) button: String,
    pub(super) button_hint: String,
    pub(super) button_line: String,
    pub(super) button_dark: String,
    pub(super) png: String,
    pub(super) svg: String,
    pub(super) poster: String,
    pub(super) poster_hint: String,
    pub(super) second_language: String,
    pub(super) no_second_language: String,
    pub(super) open_poster: String,
    pub(super) frame: String,
    pub(super) frame_kept: String,
    pub(super) element: String,
    pub(super) element_kept: String,
    pub(super) frame_kept_hint: String,
    pub(super) element_kept_hint: String,
    pub(super) style: String,
    pub(super) style_hint: String,
    pub(super) preview: String,
    pub(super) preview_hint: String,
}

/// What the script says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Said {
    pub(super) copied: String,
    pub(super) copy_by_hand: String,
    pub(super) no_colour: String,
    /// `{light}` and `{dark}` become the colours used instead.
    pub(super) colour_changed: String,
    pub(super) no_words: String,
}

/// The page around the poster.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Poster {
    pub(super) title: String,
    pub(super) hint: String,
    pub(super) print: String,
    pub(super) back: String,
    pub(super) failed: String,
}

/// What visitors read: on links, buttons and posters.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shown {
    pub(super) title: String,
    pub(super) first: String,
    pub(super) second: String,
    pub(super) third: String,
    pub(super) scan: String,
}

impl Words {
    /// Those of a language.
    pub(super) fn of(pages: &Pages) -> Result<Self, Error> {
        let refused = |said: String| Error::Words {
            path: format!("content/pages/{}/{FILE}.toml", pages.language),
            said,
        };
        let written = pages
            .words
            .get(FILE)
            .ok_or_else(|| refused("this file is missing".to_owned()))?;
        let mut groups = Map::new();
        for (key, text) in written {
            let (group, name) = key.split_once('.').unwrap_or(("", key));
            if let Value::Object(group) = groups.entry(group).or_insert_with(|| Map::new().into()) {
                group.insert(name.to_owned(), text.as_str().into());
            }
        }
        serde_json::from_value(groups.into()).map_err(|wrong| refused(wrong.to_string()))
    }
}
