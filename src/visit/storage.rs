//! What the browser keeps: in the tab, and on the device where the person chose that. Every call may fail, and the wizard goes on.

use super::Visit;
#[cfg(any(feature = "csr", test))]
use super::kept::Kept;
use jalon_rules::Pack;

/// Whether a person may have their answers remembered on the device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Remember {
    /// The choice is there, and off until somebody makes it.
    #[default]
    Offer,
    /// There is no such choice, and nothing remembered is read.
    Never,
}

/// The first byte of everything kept. Another one is of another edition, and is dropped unread.
#[cfg(any(feature = "csr", test))]
const FORMAT: u8 = 3;

/// Written in the place of a visit right before it goes, so that other tabs know it from a choice that was only taken back.
#[cfg(feature = "csr")]
const ERASED: &str = "erased";

/// How every key of ours begins.
#[cfg(feature = "csr")]
const OURS: &str = "jalon-";

/// The boot script notes here that the module stopped.
#[cfg(feature = "csr")]
const STOPPED: &str = "jalon-stopped";

/// Where a visit is kept between two loads of the page.
#[derive(Clone, Debug)]
pub(crate) struct Storage {
    #[cfg(feature = "csr")]
    key: String,
    /// The tab's own storage works.
    tab: bool,
    /// The device's storage works, and may be offered.
    device: bool,
}

/// A visit that was kept.
pub(crate) struct Loaded {
    pub(crate) visit: Visit,
    /// It is what the device remembered, and not what this tab was at.
    pub(crate) from_device: bool,
}

/// What of a visit could be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Saved {
    /// A reload brings it back.
    pub(crate) in_tab: bool,
    /// The device remembers it.
    pub(crate) on_device: bool,
}

/// What another tab did to what the device remembers.
#[cfg(feature = "csr")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Elsewhere {
    /// Everything was erased.
    Erased,
    /// It is no longer remembered, and nothing more.
    Forgotten,
}

impl Storage {
    /// Memory only: a reload forgets.
    #[cfg(not(feature = "csr"))]
    pub(crate) fn memory() -> Self {
        Self {
            tab: false,
            device: false,
        }
    }

    /// Whether a reload keeps the answers.
    pub(crate) fn survives_reload(&self) -> bool {
        self.tab
    }

    /// Whether the device can remember the answers.
    pub(crate) fn can_remember(&self) -> bool {
        self.device
    }
}

#[cfg(feature = "csr")]
mod browser {
    use super::{
        ERASED, Elsewhere, Kept, Loaded, OURS, Pack, Remember, STOPPED, Saved, Storage, Visit,
        from_hex, from_text, to_text,
    };
    use crate::embed::Place;
    use gloo_storage::{LocalStorage, SessionStorage, Storage as _};

    /// Tries a storage out once. gloo-storage panics where it is refused, so it is only called behind this.
    fn works(storage: Option<web_sys::Storage>, key: &str) -> bool {
        let probe = format!("{key}-probe");
        storage.is_some_and(|storage| {
            storage.set_item(&probe, "1").is_ok() && storage.remove_item(&probe).is_ok()
        })
    }

    impl Storage {
        /// What this browser allows to the instance of this name.
        pub(crate) fn probe(instance: &str, place: Place, remember: Remember) -> Self {
            let key = format!("{OURS}{instance}");
            let window = web_sys::window();
            let window = window.as_ref();
            // In somebody else's page their scripts could read along, so nothing is kept there unasked.
            let unasked = place != Place::Element;
            let tab = window.and_then(|window| window.session_storage().ok()?);
            let tab = unasked && works(tab, &key);
            let device = tab == unasked
                && remember == Remember::Offer
                && works(window.and_then(|window| window.local_storage().ok()?), &key);
            Self { key, tab, device }
        }

        fn read(&self, storage: &web_sys::Storage) -> Option<Kept> {
            let kept = storage.get_item(&self.key).ok()??;
            let read = from_text(&kept);
            if read.is_none() {
                let _ = storage.remove_item(&self.key);
            }
            read
        }

        fn on_device(&self) -> Option<Kept> {
            self.device.then(|| self.read(&LocalStorage::raw()))?
        }

        /// The visit kept, if there is one that can be read: that of this tab, else the one that the device remembers.
        pub(crate) fn load(&self, pack: &Pack) -> Option<Loaded> {
            let in_tab = self
                .tab
                .then(|| self.read(&SessionStorage::raw()))
                .flatten();
            let on_device = self.on_device();
            match in_tab {
                // It was erased in another tab while this one slept.
                Some(kept) if kept.remembered && self.device && on_device.is_none() => {
                    self.wipe();
                    None
                }
                Some(kept) => Some(Loaded {
                    visit: kept.restore(pack),
                    from_device: false,
                }),
                None => on_device.map(|kept| Loaded {
                    visit: kept.restore(pack),
                    from_device: true,
                }),
            }
        }

        /// Keeps the visit: in the tab, and on the device as long as it is remembered there.
        pub(crate) fn save(&self, visit: &Visit, pack: &Pack) -> Saved {
            // Where it is gone from the device somebody took it away, in another tab: it must not come back from here.
            let still = visit.remembered && self.device && {
                let there = LocalStorage::raw().get_item(&self.key);
                matches!(there, Ok(Some(there)) if there != ERASED)
            };
            self.write(visit, pack, still)
        }

        /// Keeps the visit, and lets the device remember it from now on.
        pub(crate) fn remember(&self, visit: &Visit, pack: &Pack) -> Saved {
            self.write(visit, pack, self.device)
        }

        fn write(&self, visit: &Visit, pack: &Pack, on_device: bool) -> Saved {
            let kept = |remembered| {
                let kept = Kept {
                    remembered,
                    ..Kept::of(visit, pack)
                };
                to_text(&kept)
            };
            let set = |storage: web_sys::Storage, text: Option<String>| {
                text.is_some_and(|text| storage.set_item(&self.key, &text).is_ok())
            };
            let on_device = on_device && set(LocalStorage::raw(), kept(true));
            Saved {
                in_tab: self.tab && set(SessionStorage::raw(), kept(on_device)),
                on_device,
            }
        }

        /// Takes the visit from the device. The tab keeps it.
        pub(crate) fn forget(&self) {
            if self.device {
                LocalStorage::delete(&self.key);
            }
        }

        /// Wipes everything, and lets other tabs know.
        pub(crate) fn wipe(&self) {
            if self.tab {
                SessionStorage::delete(&self.key);
                SessionStorage::delete(STOPPED);
            }
            if self.device {
                let device = LocalStorage::raw();
                if matches!(device.get_item(&self.key), Ok(Some(_))) {
                    let _ = device.set_item(&self.key, ERASED);
                    let _ = device.remove_item(&self.key);
                }
            }
        }

        /// Wipes what every instance kept here, and lets those that run know: whoever has to be gone at once does not choose which.
        pub(crate) fn wipe_all() {
            let window = web_sys::window();
            let window = window.as_ref();
            let tab = window.and_then(|window| window.session_storage().ok()?);
            let device = window.and_then(|window| window.local_storage().ok()?);
            for storage in [tab, device].into_iter().flatten() {
                let keys = 0..storage.length().unwrap_or(0);
                let keys: Vec<String> = keys.filter_map(|at| storage.key(at).ok()?).collect();
                for key in keys.iter().filter(|key| key.starts_with(OURS)) {
                    // In somebody else's page a name like ours may be theirs.
                    let kept = storage.get_item(key).ok().flatten();
                    if kept.is_none_or(|kept| from_hex(&kept).is_none()) {
                        continue;
                    }
                    let _ = storage.set_item(key, ERASED);
                    let _ = storage.remove_item(key);
                }
            }
        }

        /// What another tab, or another instance in this one, just did to the visit, as the browser tells it. What a tab keeps for
        /// itself only the page itself can erase; what another one erases from the device counts where the visit is remembered.
        pub(crate) fn heard(
            &self,
            event: &web_sys::StorageEvent,
            remembered: bool,
        ) -> Option<Elsewhere> {
            let tab = web_sys::window().and_then(|window| window.session_storage().ok()?);
            let in_tab = tab.is_some() && event.storage_area() == tab;
            match event.new_value() {
                _ if event.key().is_some_and(|key| key != self.key) => None,
                None => (remembered && !in_tab).then_some(Elsewhere::Forgotten),
                Some(value) => {
                    ((remembered || in_tab) && value == ERASED).then_some(Elsewhere::Erased)
                }
            }
        }
    }
}

/// Natively nothing is kept: there is no tab that could be reloaded.
#[cfg(not(feature = "csr"))]
#[expect(
    clippy::unused_self,
    reason = "its twin in a browser knows what it may use"
)]
impl Storage {
    pub(crate) fn load(&self, _: &Pack) -> Option<Loaded> {
        None
    }

    pub(crate) fn save(&self, _: &Visit, _: &Pack) -> Saved {
        Saved {
            in_tab: self.tab,
            on_device: self.device,
        }
    }

    pub(crate) fn remember(&self, visit: &Visit, pack: &Pack) -> Saved {
        self.save(visit, pack)
    }

    pub(crate) fn forget(&self) {}

    pub(crate) fn wipe(&self) {}

    pub(crate) fn wipe_all() {}
}

#[cfg(any(feature = "csr", test))]
fn to_text(kept: &Kept) -> Option<String> {
    let bytes = postcard::to_extend(kept, vec![FORMAT]).ok()?;
    Some(to_hex(&bytes))
}

#[cfg(any(feature = "csr", test))]
fn from_text(text: &str) -> Option<Kept> {
    let bytes = from_hex(text)?;
    let (format, kept) = bytes.split_first()?;
    (*format == FORMAT)
        .then(|| postcard::from_bytes(kept).ok())
        .flatten()
}

// Hexadecimal digits, put into the storage as they are: reading them as JSON would bring a whole parser along.
#[cfg(any(feature = "csr", test))]
fn to_hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f',
    ];
    bytes
        .iter()
        .flat_map(|byte| {
            [
                DIGITS[usize::from(byte >> 4)],
                DIGITS[usize::from(byte & 15)],
            ]
        })
        .collect()
}

#[cfg(any(feature = "csr", test))]
fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| {
        char::from(byte)
            .to_digit(16)
            .and_then(|digit| u8::try_from(digit).ok())
    };
    let pairs = text.as_bytes().chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    pairs
        .map(|pair| Some((digit(pair[0])? << 4) | digit(pair[1])?))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::visit::tests::pack;
    use jalon_rules::Answers;

    #[test]
    fn hexadecimal_reads_back_what_it_wrote() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(from_hex(&to_hex(&bytes)), Some(bytes));
    }

    #[test]
    fn what_is_not_hexadecimal_is_refused() {
        assert_eq!(from_hex("0"), None);
        assert_eq!(from_hex("zz"), None);
    }

    #[test]
    fn only_what_this_format_wrote_is_read() {
        let pack = pack();
        let visit = Visit::new("v".into(), "fr".into(), Answers::new());
        let text = to_text(&Kept::of(&visit, &pack)).expect("a visit can be written");
        let read = |text: &str| from_text(text).map(|kept| kept.restore(&pack));
        assert_eq!(read(&text), Some(visit));
        let of_another_edition = format!("{:02x}{}", FORMAT + 1, &text[2..]);
        for damaged in [
            "",
            "erased",
            &text[..2],
            &text[..text.len() - 2],
            &text[2..],
            &of_another_edition,
        ] {
            assert!(read(damaged).is_none(), "{damaged}");
        }
    }
}
