//! The tab's own storage, where the browser allows it. Every call may fail, and the wizard goes on.

#[cfg(feature = "csr")]
use super::Kept;
use super::Visit;
use jalon_rules::Pack;

/// Where a visit is kept between two loads of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Storage {
    /// The browser's session storage, under this key.
    #[cfg(feature = "csr")]
    Session(String),
    /// Refused, or not in a browser: memory only, a reload forgets.
    Memory,
}

impl Storage {
    /// Tries session storage out once. gloo-storage panics where storage is refused, so it is only called behind this.
    #[cfg(feature = "csr")]
    pub(crate) fn probe(instance: &str) -> Self {
        let key = format!("jalon-{instance}");
        let works = || {
            let storage = web_sys::window()?.session_storage().ok()??;
            let probe = format!("{key}-probe");
            storage.set_item(&probe, "1").ok()?;
            storage.remove_item(&probe).ok()
        };
        match works() {
            Some(()) => Self::Session(key),
            None => Self::Memory,
        }
    }

    /// Whether a reload keeps the answers.
    pub(crate) fn survives_reload(&self) -> bool {
        !matches!(self, Self::Memory)
    }

    /// The visit kept, if there is one that can be read.
    pub(crate) fn load(&self, pack: &Pack) -> Option<Visit> {
        match self {
            #[cfg(feature = "csr")]
            Self::Session(key) => {
                use gloo_storage::Storage as _;
                let kept = gloo_storage::SessionStorage::raw().get_item(key).ok()??;
                let bytes = from_hex(&kept)?;
                postcard::from_bytes::<Kept>(&bytes)
                    .ok()
                    .map(|kept| kept.restore(pack))
            }
            Self::Memory => {
                let _ = pack;
                None
            }
        }
    }

    /// Keeps the visit. Says whether that worked.
    pub(crate) fn save(&self, visit: &Visit, pack: &Pack) -> bool {
        match self {
            #[cfg(feature = "csr")]
            Self::Session(key) => {
                use gloo_storage::Storage as _;
                let Ok(bytes) = postcard::to_allocvec(&Kept::of(visit, pack)) else {
                    return false;
                };
                gloo_storage::SessionStorage::raw()
                    .set_item(key, &to_hex(&bytes))
                    .is_ok()
            }
            Self::Memory => {
                let _ = (visit, pack);
                true
            }
        }
    }

    /// Wipes the visit.
    pub(crate) fn wipe(&self) {
        match self {
            #[cfg(feature = "csr")]
            Self::Session(key) => {
                use gloo_storage::Storage as _;
                gloo_storage::SessionStorage::delete(key);
            }
            Self::Memory => {}
        }
    }
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
}
