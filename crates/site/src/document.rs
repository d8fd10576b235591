//! What surrounds every page.

use crate::settled::{RELEASE, word};
use jalon_pack::{Content, Language};
use maud::{DOCTYPE, Markup, html};

/// What a page is, beside what it says.
pub(crate) struct Document<'a> {
    /// The content it belongs to.
    pub(crate) content: &'a Content,
    /// The language it is written in.
    pub(crate) language: &'a Language,
    /// Its title, for the tab.
    pub(crate) title: &'a str,
    /// Leads to the top of the site: `../../` for `about/fr/legal.html`.
    pub(crate) top: &'a str,
    /// The style sheets it needs, as the sources name them (`style/about.css`).
    pub(crate) styles: &'a [&'a str],
    /// The module that makes it live, where it has one. Every page says all it has to say without.
    pub(crate) script: Option<&'a str>,
    /// The languages it is there in, and where: the one that is read among them.
    pub(crate) languages: &'a [(&'a Language, String)],
}

impl Document<'_> {
    /// The whole page around `body`.
    pub(crate) fn with(&self, body: &Markup) -> Vec<u8> {
        let Self {
            language: own, top, ..
        } = self;
        let word = |key| word(self.content, own, key);
        let page = html! {
            (DOCTYPE)
            html lang=(own.code) dir=(own.dir) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="referrer" content="no-referrer";
                    title { (self.title) " – Jalon" }
                    link rel="icon" href={ (top) "icon.svg" } type="image/svg+xml";
                    @for style in self.styles {
                        link rel="stylesheet" href={ (top) (style) };
                    }
                    @if let Some(script) = self.script {
                        script type="module" src=(script) {}
                    }
                }
                body class="jalon-page" {
                    div class="jalon" {
                        header class="masthead" {
                            a class="brand" href={ (top) "#lang=" (own.code) } {
                                img src={ (top) "icon.svg" } alt="" width="28" height="28";
                                (word("wizard"))
                            }
                            nav aria-label=(word("languages")) {
                                ul {
                                    @for (language, address) in self.languages {
                                        li { (self.tongue(language, address)) }
                                    }
                                }
                            }
                        }
                        main class="sheet" { (body) }
                        footer class="colophon" {
                            p {
                                @for setting in ["publisher.name", "host.name"] {
                                    @if let Some(name) = self.content.publisher.name(setting) {
                                        bdi { (name) } " · "
                                    }
                                }
                                "Jalon " bdi { (RELEASE) }
                            }
                        }
                    }
                }
            }
        };
        page.into_string().into_bytes()
    }

    fn tongue(&self, language: &Language, address: &str) -> Markup {
        html! {
            @if language.code == self.language.code {
                span aria-current="true" { (language.name) }
            } @else {
                a href=(address) lang=(language.code) hreflang=(language.code) dir=(language.dir) {
                    (language.name)
                }
            }
        }
    }
}
