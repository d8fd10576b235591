//! Where the compiled content comes from, and what of it has arrived.

use std::{fmt, rc::Rc};

/// Gives the bytes of a file by its path below `content/`, or nothing where there is no such file.
pub type Reader = Rc<dyn Fn(&str) -> Option<Vec<u8>>>;

/// Where files of `content/` come from.
#[derive(Clone)]
pub enum Source {
    /// They are at hand: a native page, a test, an edition in one file.
    AtHand(Reader),
    /// They are fetched from below this address, which ends with a slash.
    #[cfg(feature = "csr")]
    Fetched(String),
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtHand(_) => f.write_str("AtHand"),
            #[cfg(feature = "csr")]
            Self::Fetched(base) => write!(f, "Fetched({base})"),
        }
    }
}

/// A file that could not be had, or not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing(
    /// The path below `content/`.
    pub String,
);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "content/{} is missing or cannot be read; build the content again",
            self.0
        )
    }
}

impl std::error::Error for Missing {}

impl Source {
    /// The bytes of one file.
    #[cfg_attr(
        not(feature = "csr"),
        expect(clippy::unused_async, reason = "only a fetch has to be waited for")
    )]
    pub(crate) async fn bytes(&self, path: &str) -> Result<Vec<u8>, Missing> {
        let found = match self {
            Self::AtHand(reader) => reader(path),
            #[cfg(feature = "csr")]
            Self::Fetched(base) => fetched(&format!("{base}{path}")).await,
        };
        found.ok_or_else(|| Missing(path.to_owned()))
    }

    /// One text file.
    pub(crate) async fn text(&self, path: &str) -> Result<String, Missing> {
        String::from_utf8(self.bytes(path).await?).map_err(|_| Missing(path.to_owned()))
    }
}

#[cfg(feature = "csr")]
async fn fetched(address: &str) -> Option<Vec<u8>> {
    use wasm_bindgen::JsCast;
    use wasm_bindgen_futures::JsFuture;
    // Which site the wizard stands in is nothing that a file is asked for with.
    let how = web_sys::RequestInit::new();
    how.set_referrer_policy(web_sys::ReferrerPolicy::NoReferrer);
    let asked = web_sys::window()?.fetch_with_str_and_init(address, &how);
    let answer = JsFuture::from(asked).await.ok()?;
    let answer: web_sys::Response = answer.dyn_into().ok()?;
    if !answer.ok() {
        return None;
    }
    let buffer = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// How far something is that is fetched when first needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shelved {
    /// Did not arrive; asking again may help.
    Failed,
    /// Under way.
    Waiting,
    /// Arrived.
    Here,
}

/// Runs a task to its end at once where nothing has to be waited for, and in the background otherwise. So the same code
/// loads content in a browser and natively, where everything is at hand and no executor runs.
pub(crate) fn run(task: impl Future<Output = ()> + 'static) {
    use std::task::{Context, Waker};
    let mut task = Box::pin(task);
    let polled = task.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    #[cfg(feature = "csr")]
    if polled.is_pending() {
        wasm_bindgen_futures::spawn_local(task);
    }
    #[cfg(not(feature = "csr"))]
    debug_assert!(polled.is_ready(), "natively all content is at hand");
}
