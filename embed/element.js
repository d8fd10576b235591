// What the element of embed/jalon.js does once it is near the screen: reads its attributes, follows the page's text size and
// scheme, and stands between the wizard and the page. It knows nothing of what the wizard asks.

import { LOOKS, SCHEMES, theme } from "./theme.js";

const LANGUAGES = ["ar", "en", "fr"];
const ID = /^[a-z][a-z0-9-]*$/;
const listed = (value) => value.split(/[\s,]+/).filter(Boolean);
// What an attribute must look like, and how that is said. Which countries and procedures there are is known to the content.
const SHAPES = {
  lang: [(value) => LANGUAGES.includes(value.slice(0, 2).toLowerCase()), `one of ${LANGUAGES.join(", ")}`],
  country: [(value) => /^[A-Z]{2}$/.test(value), "two capital letters, like FR"],
  start: [(value) => ID.test(value), "home, questions, or an id like work or eqpr"],
  procedures: [(value) => listed(value).every((id) => ID.test(id)), "ids with spaces between, like eqpr blue-card"],
  theme: [(value) => !theme(value).unknown.length, `a look (${LOOKS.join(", ")}), a scheme (${SCHEMES.join(", ")}), or both`],
  history: [(value) => /^(on|off)$/.test(value), "on or off"],
  remember: [(value) => value === "never", "never"],
  fallback: [(value) => /^https?:/.test(value), "an address that begins with https://"],
};
// What is told while somebody types or copies. The page's own shortcuts must not take it.
const TYPED = "keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend copy cut paste";
// It stops the module, and is its own: a page may run other modules.
const TRAP = /^(Runtime|Range|Internal)Error$/;
const STOPPED = {
  fr: "Le guide s’est arrêté. Vos réponses n’ont pas quitté cet appareil. Rechargez la page.",
  en: "The guide has stopped. Your answers have not left this device. Reload the page.",
  ar: "توقّف الدليل. أجوبتك لم تغادر هذا الجهاز. أعد تحميل الصفحة.",
};

const warned = new Set();

function warn(line) {
  if (warned.has(line)) return;
  warned.add(line);
  console.warn(`Jalon: ${line}`);
}

/** The value of an attribute, or nothing where there is none of use. */
function read(element, name) {
  const value = (element.getAttribute(name) || "").trim();
  if (!element.hasAttribute(name) || (!value && name === "lang")) return "";
  if (SHAPES[name][0](value)) return value;
  warn(`${name}="${value}" is left out; write ${SHAPES[name][1]}.`);
  return "";
}

/**
 * The wizards of one page, which share a module. `mount` starts one, `style` is the text of the style sheet, `place` says where
 * files are, `languages` whom they speak to; `rest` and `fail` give the tag back to what stands in it.
 */
export function wizards({ mount, style, place, languages, rest, fail }) {
  const live = new Set();
  let stopped = false;
  let sheet = null;

  function settings({ element, name }) {
    const of = (attribute) => read(element, attribute);
    of("fallback");
    return {
      place: "element",
      content: place.content,
      address: place.home.startsWith("http") ? place.home : "",
      instance: name,
      languages: languages(element),
      country: of("country"),
      start: of("start"),
      procedures: listed(of("procedures")),
      history: of("history") === "on",
      remember: of("remember"),
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
    const { base, words, name } = state;
    const seen = !base.hidden;
    // A visit that stops the module before it can be seen would stop it again each time.
    if (!seen) forget(name);
    end(state);
    fail(state, "stopped");
    words.hidden = false;
    words.firstChild.data = STOPPED[words.lang];
    words.tabIndex = -1;
    if (seen) words.focus({ preventScroll: true });
  }

  function forget(name) {
    try {
      localStorage.removeItem(`jalon-${name}`);
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
  async function dress({ shadow }) {
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

  function follow({ element, base, probe }) {
    const seen = getComputedStyle(probe);
    const size = parseFloat(seen.fontSize);
    if (!size) return;
    base.style.setProperty("--host-text", `${size}px`);
    const wished = theme(read(element, "theme"));
    const dark = parseInt(seen.color.replace(/\D+/, ""), 10) > 127;
    base.dataset.look = wished.look;
    base.dataset.scheme = wished.scheme === "auto" ? (dark ? "dark" : "light") : wished.scheme;
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
        emit(element, name, null);
        break;
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
        emit(element, name, null);
        break;
      case "warning":
        warn(`${detail.setting}="${detail.value}" is not known here; write one of ${detail.known.join(", ")}.`);
        break;
      case "exit":
        leave(detail.address);
        break;
    }
  }

  function leave(address) {
    try {
      top.location.replace(address);
    } catch {
      location.replace(address);
    }
  }

  async function begin(state) {
    const { element, base, run } = state;
    if (!state.probe) {
      state.probe = probe(state);
      await dress(state);
      for (const name of TYPED.split(" ")) base.addEventListener(name, (event) => event.stopPropagation());
      state.changed = (name) => changed(state, name);
      state.end = () => end(state);
      state.sizes = window.ResizeObserver && new ResizeObserver(() => follow(state));
    }
    if (state.sizes) state.sizes.observe(state.probe);
    follow(state);
    if (state.run !== run) return;
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
    if (name === "theme") return follow(state);
    // Several that change together count as one change.
    if (!state.changes) {
      state.changes = new Set();
      Promise.resolve().then(() => {
        const { changes, element } = state;
        state.changes = null;
        if (!state.run) return;
        if (changes.size > 1 || !changes.has("lang")) again(state);
        else if (state.mounted) {
          read(element, "lang");
          state.mounted.speak(languages(element)[0] || "");
        }
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
