// The colour that an editor gives, made readable on light and on dark. It knows no page: colours go in, colours come out.

// How light the surfaces of the looks are at worst: no look of style/themes.css is darker by day or lighter by night (a test
// holds that). Text that can be read on these can be read on all of them.
const WORST = { light: luminance([0xee, 0xee, 0xee]), dark: luminance([0x2b, 0x30, 0x34]) };
// WCAG 2.2, 1.4.3: text.
const ENOUGH = 4.5;

/** The colour as three numbers from 0 to 255, or null where it is neither #rgb nor #rrggbb. */
function read(colour) {
  const digits = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(colour);
  if (!digits) return null;
  const long = digits[2] || digits[1].replace(/./g, "$&$&");
  return [0, 2, 4].map((at) => parseInt(long.slice(at, at + 2), 16));
}

/** The light that a channel gives, from 0 to 1. */
function light(channel) {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function channel(light) {
  return 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
}

function luminance(colour) {
  const [red, green, blue] = colour.map(light);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour mixed with black (to = 0) or white (to = 1) as light mixes. Rounding goes the same way, never back. */
function mixed(colour, to, share) {
  if (share <= 0) return colour;
  const round = to ? Math.ceil : Math.floor;
  return colour.map((one) => {
    const wanted = channel(light(one) + (to - light(one)) * share);
    return Math.min(255, Math.max(0, round(wanted + (to ? -1e-9 : 1e-9))));
  });
}

function written(colour) {
  return "#" + colour.map((one) => one.toString(16).padStart(2, "0")).join("");
}

/**
 * What the colour becomes on light and on dark surfaces: as an accent, as the deeper one under the pointer, and what is written on
 * both. Where it can be read already, the accent is the colour itself. Null where it is no colour.
 */
export function shades(colour) {
  const given = read(colour);
  if (!given) return null;
  const now = luminance(given);
  const most = (WORST.light + 0.05) / ENOUGH - 0.05;
  const least = (WORST.dark + 0.05) * ENOUGH - 0.05;
  // Luminance is a sum of light, so how much black or white is needed follows without a search.
  const day = mixed(given, 0, 1 - most / now);
  const night = mixed(given, 1, (least - now) / (1 - now));
  return {
    light: { accent: written(day), deep: written(mixed(day, 0, 0.45)), on: "#ffffff" },
    dark: { accent: written(night), deep: written(mixed(night, 1, 0.4)), on: "#000000" },
  };
}

/** The public properties that carry the colour, as names and values to set on an element. Empty where it is no colour. */
export function properties(colour) {
  const both = shades(colour);
  if (!both) return {};
  return {
    "--jalon-accent": both.light.accent,
    "--jalon-accent-deep": both.light.deep,
    "--jalon-on-accent": both.light.on,
    "--jalon-accent-dark": both.dark.accent,
    "--jalon-accent-deep-dark": both.dark.deep,
    "--jalon-on-accent-dark": both.dark.on,
  };
}

/**
 * What an editor should know about the colour, in one line, or "" where it is taken as it is. In a scheme that changes, only
 * the light one is spoken of: that a dark one needs a lighter shade is how it should be.
 */
export function remark(colour, scheme) {
  const both = shades(colour);
  if (!both) return `color="${colour}" is no colour that is known here; write # and six digits, like #0a5564.`;
  const side = scheme === "dark" ? "dark" : "light";
  const used = both[side].accent;
  return used === written(read(colour))
    ? ""
    : `color="${colour}" is too ${side === "dark" ? "dark" : "pale"} to be read on ${side}; ${used} is used instead.`;
}
