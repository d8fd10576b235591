// The lines that an editor pastes, out of what was chosen. It knows no page: choices go in, text comes out.

export const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** What a link to the wizard says behind its #. */
function wishes({ lang, country, start, procedures }) {
  const told = { lang, country, start: start === "home" ? "" : start, procedures: procedures.join(",") };
  return Object.entries(told).filter(([, value]) => value);
}

/** The look and the scheme in as few words as they take. */
function theme({ look, scheme }) {
  return [look === "neutral" ? "" : look, scheme === "auto" ? "" : scheme].filter(Boolean).join(" ");
}

/** Everything that was chosen and is not how it would be anyway, as names and values. */
export function settings(chosen) {
  const { lang, country, start, procedures, history, remember } = chosen;
  const all = {
    lang,
    country,
    start: start === "home" ? "" : start,
    procedures: procedures.join(" "),
    theme: theme(chosen),
    history: history ? "on" : "",
    remember: remember ? "never" : "",
  };
  return Object.entries(all).filter(([, value]) => value);
}

const attributes = (list, before = "") => list.map(([name, value]) => ` ${before}${name}="${escaped(value)}"`).join("");

export function address(base, chosen) {
  return `${base}#${wishes(chosen).map(([name, value]) => `${name}=${value}`).join("&")}`;
}

/** The poster of these choices; `second` is a language too, or empty. */
export function poster(chosen, second) {
  const more = second && second !== chosen.lang ? [["second", second]] : [];
  return `poster.html#${[...wishes(chosen), ...more].map(([name, value]) => `${name}=${value}`).join("&")}`;
}

/** All lines for these choices. `kept` holds the version and the integrity of its scripts, `colours` what the colour became. */
export function snippets({ base, chosen, words, dir, kept, colours }) {
  const whole = address(base, chosen);
  const own = ` lang="${chosen.lang}"${dir === "rtl" ? ' dir="rtl"' : ""}`;
  const plain = `<a href="${escaped(whole)}">${escaped(words)}</a>`;
  const sources = (script, integrity) => [
    `src="${base}${script}"`,
    `src="${base}v${kept.version}/${script}" integrity="${integrity}" crossorigin="anonymous"`,
  ];
  const data = attributes([...settings(chosen), ...(chosen.color ? [["color", chosen.color]] : [])], "data-");
  const [frame, frameKept] = sources("loader.js", kept.loader).map(
    (src) => `<p${own}>${plain}<script ${src}${data} async></script></p>`,
  );
  const rest = attributes(settings(chosen).filter(([name]) => name !== "lang"));
  const [element, elementKept] = sources("jalon.js", kept.element).map(
    (src) => `<script type="module" ${src}></script>\n<jalon-wizard${own}${rest}>${plain}</jalon-wizard>`,
  );
  const colour = Object.entries(colours).map(([name, value]) => ` ${name}: ${value};`);
  return {
    link: `<a href="${escaped(whole)}"${own}>${escaped(words)}</a>`,
    address: whole,
    frame,
    "frame-kept": frameKept,
    element,
    "element-kept": elementKept,
    style: `jalon-wizard { display: block; min-height: 36rem;${colour.join("")} }`,
  };
}

/** The line that holds the button: a picture of this size, which the editor has put somewhere. */
export function pictured({ base, chosen, words, dir, file, width, height }) {
  const own = ` lang="${chosen.lang}"${dir === "rtl" ? ' dir="rtl"' : ""}`;
  return `<a href="${escaped(address(base, chosen))}"${own}><img src="${file}" alt="${escaped(words)}" width="${width}" height="${height}"></a>`;
}
