// What the page around the wizard may wish, as it was written: trimmed, and held against what is known here. What only the
// content knows (countries, starting points, procedures) is held against it by the wizard. It knows no page.

import { LOOKS, SCHEMES, theme } from "./theme.js";

const said = new Set();

/** Says to the editor, in one line and once, what is not known and what is. */
export function notKnown(name, value, known) {
  const line = `Jalon: ${name}="${value}" is not known here; write ${known.length > 1 ? "one of " : ""}${known.join(", ")}.`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}

/** What sets a wizard apart from others of its origin: one with other settings, on another page of the same site, is another visit. */
export function instanceOf(name, { start, country, procedures }) {
  return [name, start, country, ...procedures].filter(Boolean).join("-").replace(/[^\w]+/g, "-");
}

/** The settings that `get` has for the names of all wishes; what is missing is "". */
export function read(get) {
  const text = (name) => (get(name) || "").trim();
  const of = (name, known) => {
    const value = text(name);
    if (!value || known.includes(value)) return value;
    notKnown(name, value, known);
    return "";
  };
  const { look, scheme, unknown } = theme(text("theme"));
  for (const word of unknown) notKnown("theme", word, [...LOOKS, ...SCHEMES]);
  return {
    lang: text("lang").toLowerCase(),
    // Said back as it was written where it is none.
    country: text("country").replace(/^[a-z]{2}$/i, (code) => code.toUpperCase()),
    start: text("start"),
    procedures: text("procedures").split(/[\s,]+/).filter(Boolean),
    look,
    scheme,
    color: text("color"),
    history: of("history", ["on", "off"]) === "on",
    remember: of("remember", ["never"]),
  };
}
