//! Browsers between two visits. Starting one takes longer than many a visit, so one that left a visit in good order is given to
//! the next, with an empty tab and without anything that was kept.

use crate::{driver::Browser, trouble::Trouble};
use std::{
    future::pending,
    sync::{Mutex, OnceLock, PoisonError},
    thread,
};
use tokio::runtime::{Builder, Handle};

/// More than run at once would only take memory.
const MOST: usize = 4;

static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// A browser that waits and is wanted, if there is one.
pub fn take(wanted: impl Fn(&Browser) -> bool) -> Option<Browser> {
    let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
    let at = idle.iter().rposition(wanted)?;
    Some(idle.remove(at))
}

/// Keeps a browser for the next visit, once nothing of the last one is left in it. Where this fails, it is ended instead.
pub async fn keep(browser: Browser, sites: &[String]) {
    let surplus = match emptied(&browser, sites).await {
        Ok(()) => {
            let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
            idle.push(browser);
            (idle.len() > MOST).then(|| idle.remove(0))
        }
        Err(_) => Some(browser),
    };
    if let Some(browser) = surplus {
        browser.end().await;
    }
}

/// Another tab in the place of all that there are, with its own history and as the browser shows pages by itself. What the sites
/// of the visit kept is wiped: a later site may get the same port.
async fn emptied(browser: &Browser, sites: &[String]) -> Result<(), Trouble> {
    let client = &browser.client;
    browser.forgets(sites).await?;
    let before = client.windows().await?;
    let tab = client.new_window(true).await?;
    for old in before {
        client.switch_to_window(old).await?;
        client.close_window().await?;
    }
    browser.looks_at(tab.handle).await?;
    // What was wiped may have been written again by a page that was closed.
    browser.forgets(sites).await
}

/// Where the connections to all browsers live: a browser outlives the test that started it, and with it what speaks to it.
pub fn connections() -> &'static Handle {
    static HANDLE: OnceLock<Handle> = OnceLock::new();
    HANDLE.get_or_init(|| {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap_or_else(|error| panic!("no browser can be spoken to: {error}"));
        let handle = runtime.handle().clone();
        thread::spawn(move || runtime.block_on(pending::<()>()));
        handle
    })
}
