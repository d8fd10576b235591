//! What an instance begins with: the content, the storage, and the visit that was kept or that a link brings.

use super::Options;
use crate::{
    arrival::Arrival,
    content::{Missing, Source},
    embed::{Notice, Place},
    locale::{Language, Texts, best_match},
    visit::{Screen, Storage, Visit, Who},
};
use chrono::NaiveDate;
use jalon_rules::{Answers, Pack};

/// What an instance begins with.
pub(super) struct Begin {
    pub(super) visit: Visit,
    /// The page at which the visit stood that the device remembered.
    pub(super) left: Option<Screen>,
    /// A link was opened, which decides what is shown first.
    pub(super) by_link: bool,
    /// What is to be said about it.
    pub(super) arrival: Option<Arrival>,
}

/// What does not change while an instance lives.
pub(crate) struct Inventory {
    pub(crate) pack: Pack,
    pub(crate) languages: Vec<Language>,
    pub(crate) today: NaiveDate,
    pub(crate) source: Source,
    pub(super) storage: Storage,
    pub(super) instance: String,
    pub(super) place: Place,
    /// Steps become entries of the browser's history, also where that is somebody else's.
    #[cfg(feature = "csr")]
    pub(super) history: bool,
    pub(super) preset: Answers,
    /// The address of the stand-alone page. Empty where nobody knows it.
    pub(crate) address: String,
}

impl Inventory {
    pub(super) async fn load(
        options: Options,
        tell: &dyn Fn(Notice),
    ) -> Result<(Self, Texts, Begin), Missing> {
        let Options {
            source,
            instance,
            languages: wanted,
            today,
            place,
            history,
            wishes,
            begin,
            mut preset,
            remember,
            address,
            link,
        } = options;
        let unreadable = |path: &str| Missing(path.to_owned());
        let mut pack: Pack = postcard::from_bytes(&source.bytes("pack.bin").await?)
            .map_err(|_| unreadable("pack.bin"))?;
        let languages = Language::read_all(&source.bytes("languages.bin").await?)
            .ok_or_else(|| unreadable("languages.bin"))?;
        let begins = wishes.grant(&mut pack, &mut preset, tell);
        #[cfg(feature = "csr")]
        let storage = Storage::probe(&instance, place, remember);
        #[cfg(not(feature = "csr"))]
        let (storage, _, _) = (Storage::memory(), remember, history);
        let kept = storage.load(&pack);
        let mut wanted = wanted;
        if let Some(kept) = &kept {
            wanted.insert(0, kept.visit.language.clone());
        }
        let link = link.filter(|_| place == Place::Page);
        let opened = link.map(|text| jalon_link::decode(&pack, &text));
        let nothing_here = begin.is_none()
            && kept
                .as_ref()
                .is_none_or(|kept| !kept.visit.holds_something(&preset));
        if let (Some(Ok(arrived)), true) = (&opened, nothing_here) {
            wanted.insert(0, arrived.bundle.language.clone());
        }
        let language = best_match(&languages, &wanted)
            .ok_or_else(|| unreadable("languages.bin"))?
            .clone();
        let texts = Texts::load(&source, language).await?;
        let code = texts.language.code.clone();
        let mut left = None;
        let mut visit = match (begin, kept) {
            (Some((answers, screen, who)), _) => {
                let mut visit = Visit::new(fresh_id(), code, answers);
                visit.steps = vec![screen];
                visit.who = who;
                visit
            }
            (None, Some(kept)) => {
                let mut visit = kept.visit;
                if kept.from_device {
                    visit.come_back();
                    left = visit.steps.get(1).copied();
                }
                visit
            }
            (None, None) => Visit::new(fresh_id(), code, preset.clone()),
        };
        if nothing_here && opened.is_none() {
            visit.begin(begins, &pack, &preset, today);
        }
        let by_link = opened.is_some();
        let arrival = opened.and_then(|read| visit.receive(&pack, &preset, read));
        texts.speak_of_another(visit.who != Who::Person);
        Ok((
            Self {
                pack,
                languages,
                today,
                source,
                storage,
                instance,
                place,
                #[cfg(feature = "csr")]
                history,
                preset,
                address,
            },
            texts,
            Begin {
                visit,
                left,
                by_link,
                arrival,
            },
        ))
    }
}

/// Random, and meaningless: it only tells entries of this visit from those of an earlier one in the same tab.
pub(super) fn fresh_id() -> String {
    #[cfg(feature = "csr")]
    {
        let mut digits = String::new();
        for _ in 0..12 {
            digits.push(char::from(
                b"0123456789abcdefghijklmnopqrstuv"[random_below_32()],
            ));
        }
        digits
    }
    #[cfg(not(feature = "csr"))]
    String::new()
}

#[cfg(feature = "csr")]
fn random_below_32() -> usize {
    let random = js_sys::Math::random() * 32.0;
    (0_u8..32)
        .rev()
        .find(|floor| f64::from(*floor) <= random)
        .map_or(0, usize::from)
}
