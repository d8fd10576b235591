// Makes the form for editors live: writes the lines as they choose, draws the button, and shows what their visitors will see.
// Nothing that is chosen goes anywhere, nor is it kept.

import { button, drawing, paint } from "./button.js";
import { properties, shades } from "./colour.js";
import { pictured, poster, settings, snippets } from "./snippets.js";

const root = document.getElementById("configurator");
const form = root.querySelector("form");
const said = document.getElementById("said");
const base = new URL("../../", location.href.split("#", 1)[0]).href;
const kept = { version: root.dataset.version, loader: root.dataset.loader, element: root.dataset.element };
const by = (id) => document.getElementById(id);

/** What is chosen. A colour that is none counts as not given. */
function read() {
  const given = new FormData(form);
  const of = (name) => String(given.get(name) || "").trim();
  return {
    level: of("level"),
    lang: of("lang"),
    country: of("country"),
    start: of("start"),
    procedures: given.getAll("procedures").map(String),
    look: of("look"),
    scheme: of("scheme"),
    color: shades(of("color")) ? of("color") : "",
    history: given.has("history"),
    remember: given.has("remember"),
  };
}

/** The words that visitors read: the editor's own, or the usual ones for where the link leads. */
function wording(known, chosen) {
  const { title, starts } = known[chosen.lang];
  const usual = starts[chosen.start] || title;
  const own = by("words");
  if (!own.dataset.own) own.value = usual;
  own.lang = chosen.lang;
  return own.value.trim() || usual;
}

function line(id, text) {
  const field = by(id);
  field.value = text;
  field.style.blockSize = "auto";
  if (field.scrollHeight) field.style.blockSize = `${field.scrollHeight + 4}px`;
}

function sayColour(chosen) {
  const field = by("color");
  const typed = field.value.trim();
  const both = shades(typed);
  let text = "";
  if (typed && !both) text = root.dataset.noColour;
  // A colour for light paper is seldom one for dark: only where the first is another one, the editor has to know.
  else if (both && both.light.accent !== long(typed)) {
    text = root.dataset.colourChanged.replace("{light}", both.light.accent).replace("{dark}", both.dark.accent);
  }
  if (by("color-said").textContent !== text) by("color-said").textContent = text;
  field.setAttribute("aria-invalid", String(!!typed && !both));
  if (chosen.color) by("color-pick").value = long(typed);
}

const long = (colour) => (colour.length === 4 ? colour.replace(/[^#]/g, "$&$&") : colour).toLowerCase();

const file = ({ lang, start }, ending) => `jalon-${start === "home" ? "" : `${start}-`}${lang}.${ending}`;

function showLevel(level) {
  for (const part of root.querySelectorAll("[data-for]")) part.hidden = !part.dataset.for.split(" ").includes(level);
  root.querySelector(".preview").hidden = level === "link";
}

/** The addresses of this copy in the texts of the page too. */
function fillPolicies(before) {
  for (const policy of document.querySelectorAll("[data-policy] code")) policy.textContent = policy.textContent.replaceAll(before, base);
}

let drawn;

function write(known) {
  const chosen = read();
  const { dir } = known[chosen.lang];
  const words = wording(known, chosen);
  showLevel(chosen.level);
  sayColour(chosen);
  const colours = chosen.color ? properties(chosen.color) : {};
  const lines = snippets({ base, chosen, words, dir, kept, colours });
  for (const [id, text] of Object.entries(lines)) line(`line-${id}`, text);
  drawn = { piece: button(words, { dir, colour: chosen.color, light: by("button-dark").checked }), words, chosen };
  paint(by("button"), drawn.piece);
  by("button").setAttribute("aria-label", words);
  by("button").lang = chosen.lang;
  const { width, height } = drawn.piece;
  line("line-button", pictured({ base, chosen, words, dir, file: file(chosen, "png"), width, height }));
  by("open-poster").href = poster(chosen, by("second").value);
  if (chosen.level === "frame") showFrame(chosen);
  if (chosen.level === "element") showElement(chosen, colours);
}

let shown = "";

/** The frame as the loader makes it; what it tells is heard like there. */
function showFrame(chosen) {
  const told = [["v", "1"], ["i", "1"], ...settings(chosen), ...(chosen.color ? [["color", chosen.color]] : [])];
  const address = `${base}frame.html#${new URLSearchParams(told)}`;
  if (shown === address) return;
  shown = address;
  const frame = document.createElement("iframe");
  frame.title = by("preview-title").textContent;
  frame.loading = "lazy";
  frame.referrerPolicy = "no-referrer";
  frame.allow = "clipboard-write; web-share";
  frame.src = address;
  frame.addEventListener("load", () => frame.contentWindow.postMessage({ jalon: 1, is: "hello" }, location.origin));
  by("stage").replaceChildren(frame);
}

addEventListener("message", ({ data, origin, source }) => {
  const frame = by("stage").querySelector("iframe");
  if (!frame || origin !== location.origin || source !== frame.contentWindow || !data || data.jalon !== 1) return;
  if (data.is === "height") frame.style.blockSize = `${data.px}px`;
  if (data.is === "exit") location.replace(data.address);
});

/** The element itself, whose attributes change while it runs, as they may on any page. */
function showElement(chosen, colours) {
  shown = "";
  let element = by("stage").querySelector("jalon-wizard");
  if (!element) {
    import("../jalon.js");
    element = document.createElement("jalon-wizard");
  }
  const wanted = new Map(settings(chosen));
  for (const name of element.getAttributeNames()) if (name !== "style" && !wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  for (const name of Object.keys(properties("#000"))) element.style.setProperty(name, colours[name] || "");
  if (!element.isConnected) by("stage").replaceChildren(element);
}

/** Puts a text where it can be pasted from; where the browser refuses, it is selected for the person's own keys. */
async function copy(field) {
  said.textContent = "";
  field.focus();
  field.select();
  let done = false;
  try {
    await navigator.clipboard.writeText(field.value);
    done = true;
  } catch {
    try {
      done = document.execCommand("copy");
    } catch {
      // It stays selected.
    }
  }
  said.textContent = done ? root.dataset.copied : root.dataset.byHand;
}

function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Waits for a pause in what is typed: each change may start the wizard anew. */
function slowly(act) {
  let waiting;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, 300);
  };
}

async function start() {
  const known = await (await fetch("../words.json", { credentials: "omit" })).json();
  const again = () => write(known);
  const soon = slowly(again);
  const example = new URL(by("line-address").value);
  fillPolicies(new URL("./", example).href);
  form.addEventListener("submit", (event) => event.preventDefault());
  by("words").addEventListener("input", (event) => (event.target.dataset.own = event.target.value.trim() ? "1" : ""));
  by("words").addEventListener("change", ({ target }) => {
    if (target.value.trim()) return;
    said.textContent = root.dataset.noWords;
    again();
  });
  by("color-pick").addEventListener("input", ({ target }) => {
    by("color").value = target.value;
    soon();
  });
  form.addEventListener("input", ({ target }) => (target.matches("[type=text], [type=color]") ? soon() : again()));
  by("second").addEventListener("input", again);
  by("button-dark").addEventListener("input", again);
  by("button-png").addEventListener("click", () => by("button").toBlob((blob) => download(blob, file(drawn.chosen, "png")), "image/png"));
  by("button-svg").addEventListener("click", () =>
    download(new Blob([drawing(drawn.piece, drawn.words)], { type: "image/svg+xml" }), file(drawn.chosen, "svg")),
  );
  for (const press of root.querySelectorAll("[data-copies]")) {
    press.hidden = false;
    press.addEventListener("click", () => copy(by(press.dataset.copies)));
  }
  for (const part of root.querySelectorAll("[data-with-script]")) part.hidden = false;
  root.querySelector("[data-without-script]").hidden = true;
  form.hidden = false;
  again();
}

start();
