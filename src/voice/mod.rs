//! Reading aloud with the device's own voice.
//!
//! Where the device has no voice for the language, nothing is shown. Where only the network has one, the button says so, and
//! asks before the first use in a visit.

#[cfg(feature = "csr")]
mod device;
#[cfg(any(feature = "csr", test))]
mod text;

use crate::{page, wizard::Wizard};
use leptos::{html, prelude::*};

/// Something to read aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The words.
    pub(crate) words: String,
    /// Their language; that of the page where nothing is said.
    pub(crate) language: Option<String>,
    /// The line of the checklist that they belong to.
    pub(crate) line: Option<usize>,
}

impl Piece {
    /// Words in the language of the page.
    pub(crate) fn new(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            language: None,
            line: None,
        }
    }
}

/// What the reader is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Silent,
    /// Asks whether the words may go over the network.
    Asking,
    Reading,
    Failed,
}

/// Reads one page aloud. It falls silent when the page goes: with another page, another language, or everything erased.
#[derive(Clone, Copy)]
pub(crate) struct Reader {
    w: Wizard,
    /// Whether there is a voice for the language: of the device, or of the network only.
    voice: RwSignal<Option<bool>>,
    state: RwSignal<State>,
    /// The line being read, and whether it is read by itself.
    at: RwSignal<Option<usize>>,
    alone: RwSignal<bool>,
    /// Whether each line shows its own button.
    open: RwSignal<bool>,
    script: StoredValue<Vec<Piece>>,
    button: NodeRef<html::Button>,
    #[cfg(feature = "csr")]
    device: StoredValue<Option<device::Device>, LocalStorage>,
}

impl Reader {
    /// A reader for the page being shown.
    pub(crate) fn new(w: Wizard) -> Self {
        let reader = Self {
            w,
            voice: RwSignal::new(None),
            state: RwSignal::new(State::Silent),
            at: RwSignal::new(None),
            alone: RwSignal::new(false),
            open: RwSignal::new(false),
            script: StoredValue::new(Vec::new()),
            button: NodeRef::new(),
            #[cfg(feature = "csr")]
            device: StoredValue::new_local(None),
        };
        reader.begin();
        reader
    }

    /// Sets what the page says, in its order.
    pub(crate) fn set_script(self, script: Vec<Piece>) {
        self.script.set_value(script);
    }

    /// Whether this line is being read. Tracked.
    pub(crate) fn is_at(self, line: usize) -> bool {
        self.at.get() == Some(line)
    }

    fn is_reading(self) -> bool {
        self.state.get() == State::Reading
    }

    /// Whether words may be read without another question.
    fn may_read(self) -> bool {
        self.voice.get() == Some(true) || self.w.lends_voice()
    }

    fn finish(self, state: State) {
        self.state.set(state);
        self.at.set(None);
    }
}

#[cfg(not(feature = "csr"))]
#[expect(
    clippy::unused_self,
    reason = "its twin in a browser has a voice to read with"
)]
impl Reader {
    fn begin(self) {}

    fn read(self, _: Option<usize>) {}

    fn stop(self) {
        self.finish(State::Silent);
    }
}

#[cfg(feature = "csr")]
impl Reader {
    fn begin(self) {
        let language = self.language();
        let look = move || {
            let voice = self
                .device
                .with_value(|device| device.as_ref().and_then(|device| device.reach(&language)));
            if voice != self.voice.get_untracked() {
                self.voice.set(voice);
            }
        };
        let device = device::Device::new(
            look.clone(),
            move || {
                if self.state.get_untracked() == State::Reading {
                    self.stop();
                }
            },
            move || self.go_on(),
            move |worth_a_word| {
                self.hush();
                self.finish(if worth_a_word {
                    State::Failed
                } else {
                    State::Silent
                });
            },
        );
        self.device.set_value(device);
        look();
        on_cleanup(move || self.hush());
    }

    fn language(self) -> String {
        self.w.texts().language.code.clone()
    }

    /// Reads one line, or the whole page.
    fn read(self, line: Option<usize>) {
        self.hush();
        let own = untrack(|| self.language());
        let network = untrack(|| self.w.lends_voice());
        let wanted = |piece: &&Piece| line.is_none() || piece.line == line;
        let texts: Vec<_> = self.script.with_value(|script| {
            let pieces = script.iter().filter(wanted);
            pieces
                .map(|piece| {
                    let language = piece.language.clone().unwrap_or_else(|| own.clone());
                    (piece.words.clone(), language, piece.line)
                })
                .collect()
        });
        self.device.update_value(|device| {
            if let Some(device) = device {
                device.line_up(&texts, network);
            }
        });
        self.alone.set(line.is_some());
        self.state.set(State::Reading);
        self.go_on();
    }

    fn go_on(self) {
        let next = self
            .device
            .try_update_value(|device| device.as_mut()?.go_on());
        match next.flatten() {
            Some(next) => {
                if self.at.get_untracked() != next.line {
                    self.at.set(next.line);
                }
                next.say();
            }
            None => self.finish(State::Silent),
        }
    }

    fn hush(self) {
        self.device
            .try_update_value(|device| device.as_mut().map(device::Device::hush));
    }

    fn stop(self) {
        self.hush();
        self.finish(State::Silent);
    }
}

/// The button of a page that is read as a whole.
pub(crate) fn beside_heading(w: Wizard, script: Vec<Piece>) -> impl IntoView {
    let reader = Reader::new(w);
    reader.set_script(script);
    move || {
        reader.voice.get()?;
        let pressed = move |_| {
            if untrack(|| reader.is_reading()) {
                reader.stop();
            } else if untrack(|| reader.may_read()) {
                reader.read(None);
            } else {
                reader.state.set(State::Asking);
            }
        };
        let words = move || {
            w.say(match (reader.is_reading(), reader.may_read()) {
                (true, _) => "voice-stop",
                (_, true) => "voice-read",
                _ => "voice-read-network",
            })
        };
        Some(view! {
            <div class="aloud no-print">
                <button type="button" class="link" node_ref=reader.button on:click=pressed>{words}</button>
                {failed(reader)}
                {question(reader, move || reader.read(None))}
            </div>
        })
    }
}

/// The switch above a checklist: it shows a button at each line, and one for the whole list.
pub(crate) fn above_list(reader: Reader) -> impl IntoView {
    let w = reader.w;
    let node = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if let (Some(line), Some(node)) = (reader.at.get(), node.get_untracked())
            && !reader.alone.get_untracked()
        {
            page::keep_in_sight(&node, &w.id(&format!("line-{line}")));
        }
    });
    move || {
        reader.voice.get()?;
        let pressed = move |_| {
            if reader.open.get_untracked() {
                reader.stop();
                reader.open.set(false);
            } else if untrack(|| reader.may_read()) {
                reader.open.set(true);
            } else {
                reader.state.set(State::Asking);
            }
        };
        let words = move || {
            w.say(if reader.may_read() {
                "voice-read"
            } else {
                "voice-read-network"
            })
        };
        let whole = move || {
            let reading = move || reader.is_reading() && !reader.alone.get();
            reader.open.get().then(|| {
                view! {
                    <button type="button" class="link" on:click=move |_| toggle(reader, untrack(reading), None)>
                        {move || w.say(if reading() { "voice-stop" } else { "voice-list" })}
                    </button>
                }
            })
        };
        Some(view! {
            <div class="aloud no-print" node_ref=node>
                <button
                    type="button"
                    class="link"
                    aria-expanded=move || reader.open.get().to_string()
                    node_ref=reader.button
                    on:click=pressed
                >
                    {words}
                </button>
                {whole}
                {failed(reader)}
                {question(reader, move || reader.open.set(true))}
            </div>
        })
    }
}

/// The button beside one line, whose words have the id `described`.
pub(crate) fn beside_line(reader: Reader, line: usize, described: String) -> impl IntoView {
    let w = reader.w;
    move || {
        let described = described.clone();
        let reading = move || reader.is_reading() && reader.alone.get() && reader.is_at(line);
        (reader.open.get() && reader.voice.get().is_some()).then(|| {
            view! {
                <button
                    type="button"
                    class="link listen no-print"
                    aria-describedby=described
                    on:click=move |_| toggle(reader, untrack(reading), Some(line))
                >
                    {move || w.say(if reading() { "voice-stop" } else { "voice-line" })}
                </button>
            }
        })
    }
}

fn toggle(reader: Reader, reading: bool, line: Option<usize>) {
    if reading {
        reader.stop();
    } else {
        reader.read(line);
    }
}

fn failed(reader: Reader) -> impl IntoView {
    let said = move || (reader.state.get() == State::Failed).then(|| reader.w.say("voice-failed"));
    view! { <span class="aloud-failed" role="status">{said}</span> }
}

/// The question before words go over the network for the first time in this visit. It takes the focus, and gives it back.
fn question(reader: Reader, agreed: impl Fn() + Copy + Send + 'static) -> impl IntoView {
    let w = reader.w;
    let done = move |agrees: bool| {
        reader.finish(State::Silent);
        if let Some(button) = reader.button.get_untracked() {
            page::focus(&button);
        }
        if agrees {
            w.lend_voice();
            agreed();
        }
    };
    let asking = Memo::new(move |_| reader.state.get() == State::Asking);
    move || {
        asking.get().then(|| {
            let node = NodeRef::<html::Div>::new();
            node.on_load(|node| page::focus(&node));
            view! {
                <div class="aloud-ask" role="group" tabindex="-1" aria-labelledby=w.id("voice-ask") node_ref=node>
                    <p id=w.id("voice-ask")>{w.say("voice-network")}</p>
                    <button type="button" class="button button-second" on:click=move |_| done(true)>
                        {w.say("voice-agree")}
                    </button>
                    " "
                    <button type="button" class="link" on:click=move |_| done(false)>{w.say("voice-refuse")}</button>
                </div>
            }
        })
    }
}
