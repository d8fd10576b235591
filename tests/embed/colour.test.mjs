// The colour of an editor, held to what WCAG 2.2 asks for. The formula stands here once more, written from the standard.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

// By its text: what ends in .js is a module to a browser, but not to every Node.
const text = readFileSync(new URL("../../embed/colour.js", import.meta.url), "base64");
const { properties, remark, shades } = await import(`data:text/javascript;base64,${text}`);

function luminance(colour) {
  const parts = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  });
  return parts[0] * 0.2126 + parts[1] * 0.7152 + parts[2] * 0.0722;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

// The same row of colours every time: a failure can be looked at again.
function* colours(count) {
  let state = 20261123;
  for (let at = 0; at < count; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield "#" + (state >>> 8).toString(16).padStart(6, "0");
  }
  yield* ["#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff", "#ffff00", "#00ffff", "#ff00ff", "#808080", "#010101", "#fefefe"];
}

// Surfaces of all looks come from the test that reads the style; without it, those of the neutral one.
const surfaces = JSON.parse(process.env.JALON_SURFACES ?? '{"light":["#ffffff","#eef4f5"],"dark":["#13171a","#1c2428"]}');

test("every colour can be read on every surface, and be written on", () => {
  let counted = 0;
  for (const colour of colours(500)) {
    const both = shades(colour);
    for (const side of ["light", "dark"]) {
      const { accent, deep, on } = both[side];
      for (const surface of surfaces[side]) {
        assert.ok(contrast(accent, surface) >= 4.5, `${colour} became ${accent} on ${surface}`);
        assert.ok(contrast(deep, surface) >= 4.5, `${colour} became ${deep} on ${surface}`);
      }
      assert.ok(contrast(on, accent) >= 4.5, `${on} on ${accent}, from ${colour}`);
      assert.ok(contrast(on, deep) >= 4.5, `${on} on ${deep}, from ${colour}`);
      counted += 1;
    }
  }
  assert.equal(counted, 2 * 511);
});

test("a colour that can be read stays as it is", () => {
  assert.equal(shades("#0a5564").light.accent, "#0a5564");
  assert.equal(shades("#000091").light.accent, "#000091");
  assert.equal(shades("#82cbd8").dark.accent, "#82cbd8");
});

test("no more is changed than needed", () => {
  for (const colour of colours(500)) {
    const { light, dark } = shades(colour);
    if (light.accent !== colour) assert.ok(contrast(light.accent, "#eeeeee") < 4.7, `${colour} became ${light.accent}`);
    if (dark.accent !== colour) assert.ok(contrast(dark.accent, "#2b3034") < 4.7, `${colour} became ${dark.accent}`);
  }
});

// Where it is in the circle of colours, in degrees, and how far from grey.
function hue(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const angle = (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI;
  return { angle, strength: Math.max(red, green, blue) - Math.min(red, green, blue) };
}

test("what is changed keeps its hue, and is no grey", () => {
  for (const colour of ["#ffdd00", "#0a5564", "#000091", "#7a1f5c", "#00703c", "#c4161c", "#ff8000", "#66ccff"]) {
    const { light, dark } = shades(colour);
    for (const { accent, deep } of [light, dark]) {
      const [was, is] = [hue(colour), hue(accent)];
      const apart = Math.abs(((is.angle - was.angle + 540) % 360) - 180);
      assert.ok(apart < 25, `${colour} became ${accent}: ${apart} degrees away`);
      assert.ok(is.strength > 60, `${colour} became ${accent}, nearly grey`);
      assert.notEqual(deep, accent);
    }
  }
  for (const grey of ["#000000", "#ffffff", "#777777"])
    for (const { accent } of Object.values(shades(grey))) assert.ok(hue(accent).strength < 4, `${grey} became ${accent}`);
});

test("short and capital letters are understood, everything else is no colour", () => {
  assert.deepEqual(shades("#0AF"), shades("#00aaff"));
  for (const wrong of ["", "red", "0a5564", "#12", "#1234567", "#12345g", "#123456 ", " #123456", "rgb(0,0,0)", "#0a5564;}"]) {
    assert.equal(shades(wrong), null, wrong);
    assert.deepEqual(properties(wrong), {}, wrong);
    assert.match(remark(wrong, "auto"), /no colour/u);
  }
});

test("what is set are public properties, for both schemes", () => {
  const set = properties("#c60");
  assert.deepEqual(
    Object.keys(set).sort(),
    ["accent", "accent-dark", "accent-deep", "accent-deep-dark", "on-accent", "on-accent-dark"].map((name) => `--jalon-${name}`),
  );
  for (const value of Object.values(set)) assert.match(value, /^#[\da-f]{6}$/u);
});

test("an editor hears of a change where it shows", () => {
  assert.equal(remark("#0a5564", "auto"), "");
  assert.equal(remark("#0A5564", "light"), "");
  assert.match(remark("#ffdd00", "auto"), /^color="#ffdd00" is too pale to be read on light; #[\da-f]{6} is used instead\.$/u);
  assert.match(remark("#0a5564", "dark"), /too dark/u);
  assert.equal(remark("#82cbd8", "dark"), "");
});
