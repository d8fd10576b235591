//! Keeping and erasing, as a person meets them: remembered on this device, everything erased, out of here quickly.

use crate::wizard::Wizard;
use leptos::prelude::*;

/// The choice to have the answers remembered on this device, where there is such a choice. It says what that means where others
/// use the device too.
pub(crate) fn choice(w: Wizard) -> impl IntoView {
    let said = RwSignal::new("");
    w.can_remember().then(|| {
        view! {
            <div class="keep no-print">
                <label class="row">
                    <input
                        type="checkbox"
                        checked=w.is_remembered_now()
                        prop:checked=move || w.is_remembered()
                        aria-describedby=w.id("keep-hint")
                        on:change=move |event| {
                            let wanted = event_target_checked(&event);
                            let done = w.remember(wanted);
                            if !done {
                                untick(&event);
                            }
                            said.set(match (done, wanted) {
                                (false, _) => "keep-refused",
                                (true, true) => "keep-on",
                                (true, false) => "keep-off",
                            });
                        }
                    />
                    <span class="row-words">{w.say("keep-remember")}</span>
                </label>
                <p class="hint" id=w.id("keep-hint")>{w.say("keep-remember-hint")}</p>
                <p class="note" role="status">{move || match said.get() {
                    "" => String::new(),
                    id => w.say(id),
                }}</p>
            </div>
        }
    })
}

/// The browser ticks a box by itself: where the choice could not be kept, the tick goes again.
#[cfg(feature = "csr")]
fn untick(event: &web_sys::Event) {
    event_target::<web_sys::HtmlInputElement>(event).set_checked(false);
}

#[cfg(not(feature = "csr"))]
fn untick<T>(_: &T) {}

/// What no page can take back, said before and after everything is erased.
pub(crate) fn beyond(w: Wizard) -> impl IntoView {
    view! { <p class="note">{w.say("keep-beyond")}</p> }
}

/// On the first page after everything was erased: that it is done.
pub(crate) fn erased(w: Wizard) -> impl IntoView {
    move || {
        w.was_erased().then(|| {
            view! {
                <div class="keep keep-said">
                    <p role="status"><strong>{w.say("keep-erased")}</strong></p>
                    {beyond(w)}
                </div>
            }
        })
    }
}

/// The button that is the first of every page on which there may be something to hide.
pub(crate) fn exit(w: Wizard) -> impl IntoView {
    view! {
        <div class="exit no-print">
            <button type="button" class="exit-button" on:click=move |_| w.leave()>{move || w.say("exit-leave")}</button>
        </div>
    }
}

/// What stands in the place of everything once the person has left, where the browser stays on this page.
pub(crate) fn closed(w: Wizard) -> impl IntoView {
    w.entitle(String::new());
    view! { <p class="closed" role="alert">{w.say("exit-closed")}</p> }
}
