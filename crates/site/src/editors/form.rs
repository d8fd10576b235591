//! The form that writes the lines, and the lines themselves. Without its script the form is not shown, and the lines are those
//! for the usual choices.

use super::{
    choices::{Choices, Named},
    lines::Lines,
    words::{self, Words},
};
use jalon_pack::Language;
use maud::{Markup, html};

pub(super) fn form(
    own: &Language,
    words: &Words,
    choices: &Choices,
    languages: &[Language],
    lines: &Lines,
) -> Markup {
    let said = &words.said;
    html! {
        div class="configurator" id="configurator"
            data-version=(env!("CARGO_PKG_VERSION"))
            data-loader={ "sha384-of:v" (env!("CARGO_PKG_VERSION")) "/loader.js" }
            data-element={ "sha384-of:v" (env!("CARGO_PKG_VERSION")) "/jalon.js" }
            data-copied=(said.copied)
            data-by-hand=(said.copy_by_hand)
            data-no-colour=(said.no_colour)
            data-colour-changed=(said.colour_changed)
            data-no-words=(said.no_words)
        {
            p class="note" data-without-script { (words.form.needs_script) }
            form class="settings" hidden autocomplete="off" {
                (level(&words.form))
                (settings(own, &words.form, choices, languages))
            }
            section class="lines" aria-labelledby="lines-title" {
                h3 id="lines-title" { (words.lines.title) }
                p class="said" role="status" id="said" {}
                (for_link(words, languages, lines))
                (for_scripts(&words.lines, lines))
            }
            section class="preview" aria-labelledby="preview-title" hidden {
                h3 id="preview-title" { (words.lines.preview) }
                p class="hint" { (words.lines.preview_hint) }
                div class="stage" id="stage" {}
            }
        }
    }
}

fn level(words: &words::Form) -> Markup {
    let levels = [
        ("link", &words.link, &words.link_hint),
        ("frame", &words.frame, &words.frame_hint),
        ("element", &words.element, &words.element_hint),
    ];
    html! {
        fieldset class="levels" {
            legend { (words.level) }
            @for (id, name, hint) in levels {
                div class="level" {
                    input type="radio" name="level" value=(id) id={ "level-" (id) } checked[id == "frame"] aria-describedby={ "level-" (id) "-hint" };
                    label for={ "level-" (id) } { (name) }
                    p class="hint" id={ "level-" (id) "-hint" } { (hint) }
                }
            }
        }
    }
}

fn settings(
    own: &Language,
    words: &words::Form,
    choices: &Choices,
    languages: &[Language],
) -> Markup {
    html! {
        div class="fields" {
            p class="field" {
                label for="lang" { (words.language) }
                select id="lang" name="lang" {
                    @for language in languages {
                        option value=(language.code) lang=(language.code) selected[language.code == own.code] { (language.name) }
                    }
                }
            }
            p class="field" {
                label for="country" { (words.country) }
                select id="country" name="country" aria-describedby="country-hint" {
                    option value="" { (words.any_country) }
                    (options(&choices.countries))
                }
                span class="hint" id="country-hint" { (words.country_hint) }
            }
            p class="field wide" {
                label for="start" { (words.start) }
                select id="start" name="start" {
                    option value="home" { (words.start_home) }
                    option value="questions" { (words.start_questions) }
                    optgroup label=(words.start_aims) { (options(&choices.aims)) }
                    optgroup label=(words.start_procedures) { (options(&choices.procedures)) }
                }
            }
            p class="field wide" {
                label for="words" { (words.words) }
                input type="text" id="words" name="words" maxlength="120" dir="auto" aria-describedby="words-hint";
                span class="hint" id="words-hint" { (words.words_hint) }
            }
            p class="field" data-for="frame element" {
                label for="look" { (words.look) }
                select id="look" name="look" {
                    option value="neutral" { (words.look_neutral) }
                    option value="dsfr" { (words.look_dsfr) }
                    option value="govuk" { (words.look_govuk) }
                }
            }
            p class="field" data-for="frame element" {
                label for="scheme" { (words.scheme) }
                select id="scheme" name="scheme" {
                    option value="auto" { (words.scheme_auto) }
                    option value="light" { (words.scheme_light) }
                    option value="dark" { (words.scheme_dark) }
                }
            }
            p class="field wide" {
                label for="color" { (words.colour) }
                span class="colours" {
                    input type="text" id="color" name="color" dir="ltr" maxlength="7" spellcheck="false" aria-describedby="color-hint color-said";
                    input type="color" id="color-pick" value="#0a5564" aria-label=(words.colour_pick);
                }
                span class="hint" id="color-hint" { (words.colour_hint) }
                span class="said" id="color-said" role="status" {}
            }
        }
        details {
            summary { (words.more) }
            fieldset class="procedures" aria-describedby="procedures-hint" {
                legend { (words.procedures) }
                p class="hint" id="procedures-hint" { (words.procedures_hint) }
                div class="boxes" {
                    @for (id, name) in &choices.procedures {
                        (tick("procedures", id, name))
                    }
                }
            }
            div class="boxes" data-for="frame element" {
                (tick("remember", "never", &words.remember))
                (tick("history", "on", &words.history))
            }
        }
    }
}

fn options(named: &[Named]) -> Markup {
    html! {
        @for (id, name) in named {
            option value=(id) { (name) }
        }
    }
}

fn tick(name: &str, value: &str, words: &str) -> Markup {
    html! {
        p class="tick" {
            input type="checkbox" name=(name) value=(value) id={ (name) "-" (value) };
            label for={ (name) "-" (value) } { (words) }
        }
    }
}

/// What editors use who may paste no script.
fn for_link(words: &Words, languages: &[Language], lines: &Lines) -> Markup {
    let said = &words.lines;
    html! {
        div data-for="link" {
            (line("line-link", &said.link, &lines.link, None, &said.copy))
            (line("line-address", &said.address, &lines.address, None, &said.copy))
            div data-with-script hidden {
                h4 { (said.button) }
                p class="hint" { (said.button_hint) }
                p class="tick" {
                    input type="checkbox" id="button-dark" form="none";
                    label for="button-dark" { (said.button_dark) }
                }
                p class="button-shown" { canvas id="button" role="img" {} }
                p class="actions" {
                    button type="button" class="button button-second" id="button-png" { (said.png) }
                    button type="button" class="button button-second" id="button-svg" { (said.svg) }
                }
                (line("line-button", &said.button_line, "", None, &said.copy))
                h4 { (said.poster) }
                p class="hint" { (said.poster_hint) }
                p class="field" {
                    label for="second" { (said.second_language) }
                    select id="second" {
                        option value="" { (said.no_second_language) }
                        @for language in languages {
                            option value=(language.code) lang=(language.code) { (language.name) }
                        }
                    }
                }
                p { a id="open-poster" href="poster.html" { (said.open_poster) } }
            }
        }
    }
}

/// What editors use who may paste a script.
fn for_scripts(said: &words::Lines, lines: &Lines) -> Markup {
    html! {
        div data-for="frame" {
            (line("line-frame", &said.frame, &lines.frame, None, &said.copy))
            (line("line-frame-kept", &said.frame_kept, &lines.frame_kept, Some(&said.frame_kept_hint), &said.copy))
        }
        div data-for="element" {
            (line("line-element", &said.element, &lines.element, None, &said.copy))
            (line("line-style", &said.style, &lines.style, Some(&said.style_hint), &said.copy))
            (line("line-element-kept", &said.element_kept, &lines.element_kept, Some(&said.element_kept_hint), &said.copy))
        }
    }
}

/// A line to paste, in a field out of which it can be taken without a script too.
fn line(id: &str, name: &str, text: &str, hint: Option<&str>, copy: &str) -> Markup {
    html! {
        div class="pasted" {
            label for=(id) { (name) }
            @if let Some(hint) = hint {
                span class="hint" id={ (id) "-hint" } { (hint) }
            }
            textarea id=(id) rows="2" readonly dir="ltr" spellcheck="false" translate="no" aria-describedby=[hint.map(|_| format!("{id}-hint"))] {
                (text)
            }
            button type="button" class="button button-second" data-copies=(id) aria-describedby=(id) hidden { (copy) }
        }
    }
}
