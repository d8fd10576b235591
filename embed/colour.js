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

// OKLab (Ottosson, 2020): lightness, and two numbers for hue and strength. Of the colours of one hue it tells which look equally
// strong, so that a dark blue becomes a light blue and no grey.
const CONES = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const LAB = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const BACK_TO_CONES = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const BACK = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

function times(matrix, [x, y, z]) {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z);
}

function lab(colour) {
  return times(LAB, times(CONES, colour.map(light)).map(Math.cbrt));
}

/** Of two numbers the one nearer to `far` that is still good, as near to `near` as can be. */
function nearest(near, far, isGood) {
  for (let round = 0; round < 16; round += 1) {
    const middle = (near + far) / 2;
    if (isGood(middle)) far = middle;
    else near = middle;
  }
  return far;
}

/** The colour of this hue and lightness, as strong as screens can show and no stronger than it was. */
function shown(lightness, [, a, b]) {
  const at = (strength) => times(BACK, times(BACK_TO_CONES, [lightness, a * strength, b * strength]).map((cone) => cone ** 3));
  const fits = (strength) => at(strength).every((one) => one > -1e-4 && one < 1.0001);
  const strength = fits(1) ? 1 : nearest(1, 0, fits);
  return at(strength).map((one) => Math.round(channel(Math.min(1, Math.max(0, one)))));
}

/** The colour made darker (to = 0) or lighter (to = 1), by no more than it takes. */
function moved(colour, to, isEnough) {
  if (isEnough(colour)) return colour;
  const was = lab(colour);
  return shown(
    nearest(was[0], to, (lightness) => isEnough(shown(lightness, was))),
    was,
  );
}

/** The same a step further: what lies under the pointer. */
function further(colour, to) {
  const was = lab(colour);
  return shown(was[0] + (to - was[0]) * 0.3, was);
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
  const most = (WORST.light + 0.05) / ENOUGH - 0.05;
  const least = (WORST.dark + 0.05) * ENOUGH - 0.05;
  const day = moved(given, 0, (colour) => luminance(colour) <= most);
  const night = moved(given, 1, (colour) => luminance(colour) >= least);
  return {
    light: { accent: written(day), deep: written(further(day, 0)), on: "#ffffff" },
    dark: { accent: written(night), deep: written(further(night, 1)), on: "#000000" },
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
