// Draws the poster: in one or two languages, with the code of the address. What it shows is chosen after the #, out of closed
// lists: nobody can write words of their own onto it.

import { generate } from "./code.js";
import { address } from "./snippets.js";

const QUIET = 4;
const by = (id) => document.getElementById(id);
const base = new URL("../../", location.href.split("#", 1)[0]).href;

/** What is asked for, as far as it is known. */
function read(known) {
  const asked = new URLSearchParams(location.hash.slice(1));
  const of = (name) => asked.get(name) || "";
  const language = (code) => (Object.hasOwn(known, code) ? code : "");
  const lang = language(of("lang")) || language(document.documentElement.lang);
  const { starts } = known[lang];
  const second = language(of("second"));
  return {
    lang,
    second: second === lang ? "" : second,
    country: /^[A-Z]{2}$/.test(of("country")) ? of("country") : "",
    start: Object.hasOwn(starts, of("start")) || of("start") === "questions" ? of("start") : "home",
    procedures: of("procedures").split(/[ ,]+/).filter((id) => Object.hasOwn(starts, id)),
  };
}

function add(parent, tag, text) {
  const made = parent.appendChild(document.createElement(tag));
  if (text) made.textContent = text;
  return made;
}

function words(parent, lang, { dir, title, starts, first, second, third }, start) {
  const side = add(parent, "div");
  side.className = "poster-words";
  side.lang = lang;
  side.dir = dir;
  add(side, "h2", starts[start] || title);
  for (const line of [first, second, third]) add(side, "p", line);
}

/** The code, black on white with the border that readers need. */
function code(parent, text, label) {
  const made = generate(text, { minCorrectionLevel: 1 });
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const side = made.size + 2 * QUIET;
  let path = "";
  for (let row = 0; row < made.size; row++)
    for (let column = 0; column < made.size; column++) if (made.get(column, row)) path += `M${column} ${row}h1v1h-1z`;
  svg.setAttribute("viewBox", `-${QUIET} -${QUIET} ${side} ${side}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  svg.setAttribute("shape-rendering", "crispEdges");
  for (const [colour, shape] of [["#fff", `M-${QUIET} -${QUIET}h${side}v${side}h-${side}z`], ["#000", path]]) {
    const piece = svg.appendChild(document.createElementNS(svg.namespaceURI, "path"));
    piece.setAttribute("fill", colour);
    piece.setAttribute("d", shape);
  }
  parent.append(svg);
}

function draw(known) {
  const chosen = read(known);
  const whole = address(base, chosen);
  const poster = by("poster");
  poster.replaceChildren();
  const mark = add(poster, "img");
  mark.className = "poster-mark";
  mark.src = "../../icon.svg";
  mark.alt = "";
  words(poster, chosen.lang, known[chosen.lang], chosen.start);
  const middle = add(poster, "div");
  middle.className = "poster-code";
  const scan = [chosen.lang, chosen.second].filter(Boolean);
  for (const lang of scan) {
    const line = add(middle, "p", known[lang].scan);
    line.lang = lang;
    line.dir = known[lang].dir;
  }
  code(middle, whole, whole);
  const spelled = add(middle, "p", whole);
  spelled.className = "poster-address";
  spelled.dir = "ltr";
  if (chosen.second) words(poster, chosen.second, known[chosen.second], chosen.start);
  poster.hidden = false;
}

async function start() {
  const known = await (await fetch("../words.json", { credentials: "omit" })).json();
  draw(known);
  addEventListener("hashchange", () => draw(known));
  by("poster-trouble").textContent = "";
  by("poster-print").hidden = false;
  by("poster-print").addEventListener("click", () => print());
}

start().catch(() => {
  by("poster-trouble").textContent = by("poster-trouble").dataset.failed;
});
