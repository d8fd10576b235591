//! The page around the poster. The script draws the poster itself: it alone knows the address of this copy.

use super::{Text, words::Words};
use maud::html;

pub(super) fn poster(words: &Words) -> Text {
    let poster = &words.poster;
    let body = html! {
        div class="controls" {
            h1 { (poster.title) }
            p { (poster.hint) }
            p id="poster-trouble" role="status" data-failed=(poster.failed) { (words.form.needs_script) }
            p class="actions" {
                button type="button" class="button" id="poster-print" hidden { (poster.print) }
                a href="index.html" { (poster.back) }
            }
        }
        section id="poster" class="poster" aria-label=(poster.title) hidden {}
    };
    Text {
        title: poster.title.clone(),
        body,
    }
}
