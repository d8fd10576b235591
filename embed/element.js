// What the element of embed/jalon.js does once it is near the screen: reads its attributes, follows the page's text size and
// scheme, and stands between the wizard and the page. It knows nothing of what the wizard asks.

import { nameParts } from "./parts.js";
import { dress } from "./theme.js";
import { instanceOf, notKnown, read } from "./wishes.js";

const LANGUAGES = ["ar", "en", "fr"];
// What is told while somebody types or copies. The page's own shortcuts must not take it.
const TYPED = "keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend copy cut paste";
// It stops the module, and is its own: a page may run other modules.
const TRAP = /^(Runtime|Range|Internal)Error$/;
const STOPPED = {
  fr: "Le guide s’est arrêté. Vos réponses n’ont pas quitté cet appareil. Rechargez la page.",
  en: "The guide has stopped. Your answers have not left this device. Reload the page.",
  ar: "توقّف الدليل. أجوبتك لم تغادر هذا الجهاز. أعد تحميل الصفحة.",
};

/**
 * The wizards of one page, which share a module. `mount` starts one, `style` is the text of the style sheet, `place` says where
 * files are, `languages` whom they speak to; `rest` and `fail` give the tag back to what stands in it.
 */
export function wizards({ mount, style, place, languages, rest, fail }) {
  const live = new Set();
  let stopped = false;
  let sheet = null;

  /** The attributes as they stand now. What is of no use is said once, and left out. */
  function wishes({ element }) {
    const wished = read((name) => element.getAttribute(name));
    const language = wished.lang.slice(0, 2).toLowerCase();
    if (language && !LANGUAGES.includes(language)) notKnown("lang", wished.lang, LANGUAGES);
    const fallback = element.getAttribute("fallback");
    if (fallback && !/^\s*https?:/.test(fallback)) notKnown("fallback", fallback, ["an address that begins with https://"]);
    return wished;
  }

  function settings({ element, name, wished }) {
    const { country, start, procedures, history, remember } = wished;
    return {
      place: "element",
      content: place.content,
      address: place.home.startsWith("http") ? place.home : "",
      instance: instanceOf(name, wished),
      languages: languages(element),
      country,
      start,
      procedures,
      history,
      remember,
    };
  }

  function isTrap(error) {
    return !!error && TRAP.test(error.name) && String(error.stack).includes(place.script);
  }

  /** After a trap nothing may call the module again, so every wizard of the page ends. */
  function onError(event) {
    const error = event.error || event.reason;
    if (!isTrap(error)) return;
    stopped = true;
    for (const state of [...live]) stop(state);
  }

  function stop(state) {
    const { base, words } = state;
    const seen = !base.hidden;
    // A visit that stops the module before it can be seen would stop it again each time.
    if (!seen) forget(settings(state).instance);
    end(state);
    fail(state, "stopped");
    words.hidden = false;
    words.firstChild.data = STOPPED[words.lang];
    words.tabIndex = -1;
    if (seen) words.focus({ preventScroll: true });
  }

  function forget(instance) {
    try {
      localStorage.removeItem(`jalon-${instance}`);
    } catch {
      // Where storage is refused nothing is kept anyway.
    }
  }

  function listen(how) {
    for (const name of ["error", "unhandledrejection"]) window[how](name, onError);
  }

  function end(state) {
    state.run = null;
    if (live.delete(state) && !live.size) listen("removeEventListener");
    if (state.mounted && !stopped) state.mounted.free();
    state.mounted = null;
    state.base.textContent = "";
    if (state.sizes) state.sizes.disconnect();
  }

  /** Gives the shadow root its style. A sheet made by script needs no leave of the page's policy; an old browser loads a file. */
  async function clothe({ shadow }) {
    if (shadow.adoptedStyleSheets) {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
      }
      shadow.adoptedStyleSheets = [sheet];
      return;
    }
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = place.style;
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => reject(new TypeError(place.style));
      shadow.prepend(link);
    });
  }

  /** Has the text size of the page, and a colour that is light where the page is dark. It tells of every change by itself. */
  function probe(state) {
    const made = document.createElement("div");
    made.style.cssText =
      "all:initial;font-size:inherit;color-scheme:inherit;color:CanvasText;color:light-dark(#000,#fff);forced-color-adjust:none;" +
      "transition:color 1ms;position:absolute;inline-size:1em;block-size:0;visibility:hidden";
    made.addEventListener("transitionend", () => follow(state));
    return state.shadow.appendChild(made);
  }

  function follow({ base, probe, wished }) {
    const seen = getComputedStyle(probe);
    const size = parseFloat(seen.fontSize);
    if (!size) return;
    base.style.setProperty("--host-text", `${size}px`);
    const dark = parseInt(seen.color.replace(/\D+/, ""), 10) > 127;
    const { look, scheme } = wished;
    dress(base, { look, scheme: scheme === "auto" ? (dark ? "dark" : "light") : scheme });
  }

  function emit(element, name, detail) {
    element.dispatchEvent(new CustomEvent(`jalon-${name}`, { bubbles: true, composed: true, detail }));
  }

  function told(state, name, detail) {
    const { element, base, slot, words, room } = state;
    switch (name) {
      case "ready":
        base.hidden = false;
        slot.hidden = words.hidden = true;
        emit(element, name, {});
        break;
      case "language": {
        // Where the page speaks it too, the page has the letters for it.
        const around = element.parentElement && element.parentElement.closest("[lang]");
        base.toggleAttribute("data-at-home", !!around && around.lang.slice(0, 2) === detail.code.slice(0, 2));
        break;
      }
      case "failed":
        // It is the wizard that says so: it cannot be taken away before it has ended its sentence.
        Promise.resolve().then(() => {
          if (!state.run) return;
          end(state);
          fail(state, "network");
        });
        break;
      case "turn":
        // From the person's first step on, the page below may come closer.
        room.style.minHeight = "";
        if (element.getBoundingClientRect().top < 0) element.scrollIntoView();
        break;
      case "step":
        emit(element, name, { index: detail.index, total: detail.total });
        break;
      case "result":
        emit(element, name, { count: detail.count });
        break;
      case "printed":
        emit(element, name, {});
        break;
      case "warning":
        notKnown(detail.setting, detail.value, detail.known);
        break;
      case "exit":
        leave(detail.address);
        break;
    }
  }

  function leave(address) {
    // Without a network the browser would show its own words in the place of ours.
    if (!navigator.onLine) return;
    try {
      top.location.replace(address);
    } catch {
      location.replace(address);
    }
  }

  async function begin(state) {
    const { base, run } = state;
    state.wished = wishes(state);
    if (!state.probe) {
      state.probe = probe(state);
      await clothe(state);
      for (const name of TYPED.split(" ")) base.addEventListener(name, (event) => event.stopPropagation());
      nameParts(base);
      state.changed = (name) => changed(state, name);
      state.end = () => end(state);
      state.sizes = window.ResizeObserver && new ResizeObserver(() => follow(state));
    }
    if (state.run !== run) return;
    if (state.sizes) state.sizes.observe(state.probe);
    follow(state);
    if (!live.size) listen("addEventListener");
    live.add(state);
    try {
      if (stopped) throw null;
      state.mounted = mount(base, settings(state), (name, detail) => {
        if (state.run === run) told(state, name, detail);
      });
    } catch (error) {
      if (error && !isTrap(error)) throw error;
      stopped = true;
      stop(state);
    }
  }

  function changed(state, name) {
    // Several that change together count as one change.
    if (!state.changes) {
      state.changes = new Set();
      Promise.resolve().then(() => {
        const { changes, element } = state;
        state.changes = null;
        if (!state.run) return;
        state.wished = wishes(state);
        if (changes.delete("theme")) follow(state);
        const spoken = changes.delete("lang");
        if (changes.size) again(state);
        else if (spoken && state.mounted) state.mounted.speak(languages(element)[0] || "");
      });
    }
    state.changes.add(name);
  }

  function again(state) {
    // The page below stays where it is meanwhile.
    const height = state.room.offsetHeight;
    end(state);
    rest(state);
    state.room.style.minHeight = `${height}px`;
    state.run = {};
    begin(state).catch(() => fail(state, "network"));
  }

  return { begin };
}
