//! The device's voices, where it has any.

use super::text::{Offer, pick, sentences};
use js_sys::Reflect;
use leptos::prelude::document;
use std::collections::VecDeque;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{EventTarget, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// One breath.
struct Breath {
    words: String,
    /// The line it belongs to.
    line: Option<usize>,
    voice: SpeechSynthesisVoice,
}

/// The voices of the device, and what they are saying.
pub(super) struct Device {
    synthesis: SpeechSynthesis,
    ended: Closure<dyn FnMut()>,
    failed: Closure<dyn FnMut(JsValue)>,
    queue: VecDeque<Breath>,
    /// Held, since some browsers forget an utterance that nobody holds and never say that it ended.
    saying: Option<SpeechSynthesisUtterance>,
    _listening: [Listening; 2],
}

impl Device {
    /// The voices of this browser; nothing where it cannot speak. `failed` is told whether it is worth a word: not where
    /// somebody else took the voice away.
    pub(super) fn new(
        voices_changed: impl FnMut() + 'static,
        mut hidden: impl FnMut() + 'static,
        ended: impl FnMut() + 'static,
        mut failed: impl FnMut(bool) + 'static,
    ) -> Option<Self> {
        let window = web_sys::window()?;
        // Asked for by name: where it is lacking, the typed way would hand out what throws at the first touch.
        let synthesis = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
        let said = Reflect::get(&window, &"SpeechSynthesisUtterance".into()).ok()?;
        if !synthesis.is_object() || !said.is_function() {
            return None;
        }
        let synthesis: SpeechSynthesis = synthesis.unchecked_into();
        let seen = document();
        let listening = [
            Listening::to(synthesis.clone(), "voiceschanged", voices_changed),
            Listening::to(document(), "visibilitychange", move || {
                if seen.hidden() {
                    hidden();
                }
            }),
        ];
        Some(Self {
            synthesis,
            ended: Closure::new(ended),
            failed: Closure::new(move |event| {
                let kind = Reflect::get(&event, &"error".into()).ok();
                let kind = kind.and_then(|kind| kind.as_string()).unwrap_or_default();
                failed(!matches!(kind.as_str(), "canceled" | "interrupted"));
            }),
            queue: VecDeque::new(),
            saying: None,
            _listening: listening,
        })
    }

    /// The voices there are now, and what tells them apart.
    fn voices(&self) -> (Vec<SpeechSynthesisVoice>, Vec<Offer>) {
        let voices = self.synthesis.get_voices();
        let voices: Vec<SpeechSynthesisVoice> = voices.iter().map(JsCast::unchecked_into).collect();
        let offers = voices
            .iter()
            .map(|voice| Offer {
                language: voice.lang(),
                local: voice.local_service(),
                favoured: voice.default(),
            })
            .collect();
        (voices, offers)
    }

    /// Whether there is a voice for a language, and whether it is of the device itself.
    pub(super) fn reach(&self, language: &str) -> Option<bool> {
        let (_, offers) = self.voices();
        let at = pick(&offers, language, &[], true)?;
        Some(offers[at].local)
    }

    /// Takes up what is to be said, as words, language and line. What no voice can say is left out; without leave, no voice of
    /// the network says it.
    pub(super) fn line_up(&mut self, texts: &[(String, String, Option<usize>)], network: bool) {
        let (voices, offers) = self.voices();
        let preferred = read_languages();
        for (words, language, line) in texts {
            let voice = pick(&offers, language, &preferred, network);
            if let Some(voice) = voice.and_then(|at| voices.get(at)) {
                let breaths = sentences(words).into_iter().map(|words| Breath {
                    words,
                    line: *line,
                    voice: voice.clone(),
                });
                self.queue.extend(breaths);
            }
        }
        // What another page or another instance left unsaid would come first.
        if self.synthesis.speaking() || self.synthesis.pending() {
            self.synthesis.cancel();
        }
    }

    /// Begins the next breath and gives its line. Nothing where all is said.
    pub(super) fn go_on(&mut self) -> Option<Next> {
        let breath = self.queue.pop_front()?;
        let utterance = SpeechSynthesisUtterance::new_with_text(&breath.words).ok()?;
        utterance.set_lang(&breath.voice.lang());
        utterance.set_voice(Some(&breath.voice));
        utterance.set_onend(Some(self.ended.as_ref().unchecked_ref()));
        utterance.set_onerror(Some(self.failed.as_ref().unchecked_ref()));
        self.saying = Some(utterance.clone());
        Some(Next {
            line: breath.line,
            synthesis: self.synthesis.clone(),
            utterance,
        })
    }

    /// Falls silent. Nothing is heard from what was being said any more, neither a sound nor an event.
    pub(super) fn hush(&mut self) {
        self.queue.clear();
        if let Some(utterance) = self.saying.take() {
            utterance.set_onend(None);
            utterance.set_onerror(None);
            self.synthesis.cancel();
        }
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        self.hush();
    }
}

/// A breath about to be said.
pub(super) struct Next {
    /// The line it belongs to.
    pub(super) line: Option<usize>,
    synthesis: SpeechSynthesis,
    utterance: SpeechSynthesisUtterance,
}

impl Next {
    /// Says it.
    pub(super) fn say(&self) {
        self.synthesis.speak(&self.utterance);
    }
}

/// Calls back at each event, until it is dropped.
struct Listening {
    target: EventTarget,
    event: &'static str,
    call: Closure<dyn FnMut()>,
}

impl Listening {
    fn to(target: impl JsCast, event: &'static str, call: impl FnMut() + 'static) -> Self {
        let target: EventTarget = target.unchecked_into();
        let call = Closure::new(call);
        // Older browsers whose voices are no target of events have their voices from the start.
        let _ = target.add_event_listener_with_callback(event, call_of(&call));
        Self {
            target,
            event,
            call,
        }
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self
            .target
            .remove_event_listener_with_callback(self.event, call_of(&self.call));
    }
}

fn call_of(call: &Closure<dyn FnMut()>) -> &js_sys::Function {
    call.as_ref().unchecked_ref()
}

/// The languages that the person reads, with their regions.
fn read_languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    languages
        .iter()
        .flat_map(js_sys::Array::iter)
        .filter_map(|language| language.as_string())
        .collect()
}
