// The wizard as an element of somebody else's page: <jalon-wizard lang="fr"></jalon-wizard>. Everything but this file is fetched
// when such an element nears the screen. Nothing is written into the page's window, title, address or history.

const at = (path) => new URL(path, import.meta.url).href;
const place = {
  // A script that is imported cannot be held to an integrity value; the name of its folder is the hash of what is in it.
  element: at("app/element.js"),
  script: at("app/jalon-app.js"),
  module: at("app/jalon-app_bg.wasm"),
  integrity: "sha384-of:app/jalon-app_bg.wasm",
  style: at("style/element.css"),
  content: at("content/"),
};
place.home = new URL("../", place.element).href;

// Coming, not coming, and the way on: the texts of the wizard may be the very thing that does not arrive.
const WORDS = {
  fr: ["Un instant, le guide arrive…", "Le guide ne peut pas s’afficher ici.", "Ouvrir le guide sur sa propre page"],
  en: ["One moment, the guide is coming…", "The guide cannot be shown here.", "Open the guide on its own page"],
  ar: ["لحظة من فضلك، الدليل قادم…", "لا يمكن عرض الدليل هنا.", "فتح الدليل في صفحته الخاصة"],
};
const RESERVE = "var(--jalon-reserve, min(100vh, 75rem))";
// Before there is a style: an element that is not told anything is part of a line.
const block = ":host{display:block}:host([hidden]){display:none}";
const states = new WeakMap();
let count = 0;
let warned = "";

const above = (element) => element.parentElement || element.getRootNode().host;

/** The languages that the element, else the page around it, and the person name, best first. */
function languages(element) {
  let around = WORDS[(element.getAttribute("lang") || "").trim().slice(0, 2).toLowerCase()] ? element : above(element);
  while (around && !around.closest("[lang]")) around = above(around);
  return [around && around.closest("[lang]").lang, ...(navigator.languages || [])].filter(Boolean);
}

/** Says that the wizard is coming, or what to do without it, where the editor put nothing into the tag. */
function say({ element, slot, words, failed }) {
  words.hidden = slot.assignedNodes().some((node) => node.nodeType === 1 || node.data.trim());
  const codes = languages(element).map((code) => code.trim().slice(0, 2).toLowerCase());
  const language = codes.find((code) => WORDS[code]) || "en";
  words.lang = language;
  words.dir = language === "ar" ? "rtl" : "ltr";
  words.textContent = WORDS[language][failed ? 1 : 0];
  const address = (element.getAttribute("fallback") || place.home + "#lang=" + language).trim();
  if (!failed || !/^https?:/.test(address)) return;
  const link = words.appendChild(document.createElement("a"));
  link.href = address;
  link.textContent = WORDS[language][2];
  link.style.cssText = "display:table;padding-block:.8em";
}

/** The page has the room, and what stands in the tag, until the wizard is there; and again where it is not any more. */
function rest(state) {
  state.run = null;
  state.base.hidden = true;
  state.slot.hidden = false;
  state.room.style.minHeight = state.failed ? "" : RESERVE;
  say(state);
}

function fail(state, reason) {
  state.failed = reason;
  rest(state);
  const { origin } = new URL(place.home);
  const needed = ` The policy of this page must allow: script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}`;
  if (reason !== warned) console.warn("Jalon: the wizard cannot run here (" + reason + ")." + (reason === "blocked" ? needed : ""));
  warned = reason;
  state.element.dispatchEvent(new CustomEvent("jalon-error", { bubbles: true, composed: true, detail: { reason } }));
}

function get(address, integrity) {
  const asked = fetch(address, { credentials: "omit", referrerPolicy: "no-referrer", integrity });
  return asked.then((answer) => (answer.ok ? answer : Promise.reject(new TypeError(address))));
}

/** Loads what all wizards of a page share. With pauses: in one piece it would hold up the page. */
async function load() {
  const [element, script, module, style] = await Promise.all([
    import(place.element),
    import(place.script),
    get(place.module, place.integrity),
    get(place.style).then((answer) => answer.text()),
  ]);
  await pause();
  await script.default({ module_or_path: module });
  await pause();
  return element.wizards({ mount: script.mount, style, place, languages, rest, fail });
}

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
let loading;

async function start(state) {
  const run = (state.run = {});
  let refused = false;
  const note = () => (refused = true);
  document.addEventListener("securitypolicyviolation", note);
  try {
    const wizards = await (loading = loading || load());
    if (state.run === run) await wizards.begin(state);
  } catch (error) {
    loading = undefined;
    // A browser tells what a policy refused a little later than that it did.
    await pause(100);
    refused = refused || /content security|\bcsp\b|refused/i.test(error.message);
    const known = typeof WebAssembly === "object" && !/Compile|Link|Syntax|Runtime/.test(error.name);
    if (state.run === run) fail(state, refused ? "blocked" : known ? "network" : "unsupported");
  }
  document.removeEventListener("securitypolicyviolation", note);
}

const near =
  self.IntersectionObserver &&
  new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        start(states.get(target));
      }
    },
    { rootMargin: "50%" },
  );

function setUp(element) {
  const shadow = element.attachShadow({ mode: "closed" });
  if (shadow.adoptedStyleSheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(block);
    shadow.adoptedStyleSheets = [sheet];
  }
  const make = (tag, parent) => parent.appendChild(document.createElement(tag));
  const room = make("div", shadow);
  const state = { element, shadow, room, words: make("div", room), slot: make("slot", room), base: make("div", room) };
  state.name = "e" + ++count;
  state.base.className = "base";
  room.className = "room";
  state.slot.addEventListener("slotchange", () => state.slot.hidden || say(state));
  states.set(element, state);
  return state;
}

class JalonWizard extends HTMLElement {
  static get observedAttributes() {
    return ["lang", "country", "start", "procedures", "theme", "history", "remember"];
  }

  connectedCallback() {
    const state = states.get(this) || setUp(this);
    if (state.run) return;
    state.failed = "";
    rest(state);
    if (near) near.observe(this);
    else start(state);
  }

  disconnectedCallback() {
    const state = states.get(this);
    if (near) near.unobserve(this);
    // What is only moved stands somewhere again before this comes.
    setTimeout(() => {
      if (this.isConnected) return;
      if (state.end) state.end();
      rest(state);
    });
  }

  // Where a page moves it as a whole, nothing is to be done.
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, after) {
    const state = states.get(this);
    if (state && state.changed && before !== after) state.changed(name);
  }
}

if (self.customElements && !customElements.get("jalon-wizard")) customElements.define("jalon-wizard", JalonWizard);
