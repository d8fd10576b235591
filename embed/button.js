// The button as a picture: drawn once as a list of pieces, out of which a canvas and an SVG file are made.

import { shades } from "./colour.js";

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", Arial, sans-serif';
const SIZE = 18;
const LINE = 26;
const EDGE = 16;
const WIDEST = 300;
const MARK = { width: 16, height: 32 };
// The stake of style/icon.svg, which stands 8 units from the side.
const STAKE = [
  ["#c4161c", "M12 24l4 7 4-7z"],
  ["#ffffff", "M12 1h8v23h-8z"],
  ["#c4161c", "M12 1h8v6h-8zM12 13h8v6h-8z"],
];

/** Words in lines that are narrow enough. */
function lines(words, width) {
  const found = [""];
  for (const word of words.split(/ +/)) {
    const longer = found[found.length - 1] ? `${found[found.length - 1]} ${word}` : word;
    if (found[found.length - 1] && width(longer) > WIDEST) found.push(word);
    else found[found.length - 1] = longer;
  }
  return found;
}

/**
 * The pieces of a button: how large it is, its colours, where its words and its mark stand. `light` is for a dark ground. What
 * is written can be read on the colour, whichever it is.
 */
export function button(words, { dir, colour, light }) {
  const measure = document.createElement("canvas").getContext("2d");
  measure.font = `bold ${SIZE}px ${FONT}`;
  const width = (text) => measure.measureText(text).width;
  const rows = lines(words, width);
  const text = Math.ceil(Math.max(...rows.map(width)));
  const both = shades(colour) || shades("#0a5564");
  const { accent, on } = light ? both.dark : both.light;
  // Room to spare: another device may have wider letters.
  const whole = Math.ceil(text * 1.08) + MARK.width + 3 * EDGE;
  const height = Math.max(56, rows.length * LINE + 2 * EDGE);
  const right = dir === "rtl";
  const top = (height - rows.length * LINE) / 2 + LINE / 2;
  return {
    width: whole,
    height,
    dir,
    ground: accent,
    ink: on,
    mark: { x: right ? whole - EDGE - MARK.width : EDGE, y: (height - MARK.height) / 2 },
    x: right ? whole - 2 * EDGE - MARK.width : 2 * EDGE + MARK.width,
    rows: rows.map((row, at) => ({ row, y: top + at * LINE })),
  };
}

/** Paints it, twice as fine as it is large. */
export function paint(canvas, { width, height, dir, ground, ink, mark, x, rows }) {
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.style.inlineSize = `${width}px`;
  const pen = canvas.getContext("2d");
  pen.scale(2, 2);
  pen.fillStyle = ground;
  pen.fill(new Path2D(`M6 0h${width - 12}a6 6 0 0 1 6 6v${height - 12}a6 6 0 0 1-6 6h-${width - 12}a6 6 0 0 1-6-6v-${height - 12}a6 6 0 0 1 6-6z`));
  pen.save();
  pen.translate(mark.x - 8, mark.y);
  for (const [colour, path] of STAKE) {
    pen.fillStyle = colour;
    pen.fill(new Path2D(path));
  }
  pen.restore();
  pen.fillStyle = ink;
  pen.font = `bold ${SIZE}px ${FONT}`;
  pen.direction = dir;
  pen.textAlign = "start";
  pen.textBaseline = "middle";
  for (const { row, y } of rows) pen.fillText(row, x, y);
}

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** The same as a file that stays sharp at every size. */
export function drawing({ width, height, dir, ground, ink, mark, x, rows }, words) {
  const stake = STAKE.map(([colour, path]) => `<path fill="${colour}" d="${path}"/>`).join("");
  const text = rows.map(({ row, y }) => `<text x="${x}" y="${y + SIZE * 0.35}">${escaped(row)}</text>`).join("");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(words)}">` +
    `<rect width="${width}" height="${height}" rx="6" fill="${ground}"/>` +
    `<g transform="translate(${mark.x - 8} ${mark.y})">${stake}</g>` +
    `<g fill="${ink}" direction="${dir}" font-family="${escaped(FONT)}" font-size="${SIZE}" font-weight="bold">${text}</g></svg>\n`
  );
}
