// Makes the style of the element out of the sheets of the page: `node element_style.mjs tokens.css print.css=print …`. In a shadow
// root it stands among a page of somebody else, so it measures by the text around the element and by the width of the element,
// never by the root of that page or by the screen.
import { readFileSync } from "node:fs";
import postcss from "postcss";

// What only documents of our own have.
const OURS = /\.jalon-(page|frame)\b|\.boot\b|\.boot-late\b/;
const WIDTH = /\s*(?:\band\b\s*)?\((?:min|max)-width:[^)]*\)/g;

// What a page says to everything reaches its own elements only; what it hands down ends here, but for family and size of text.
const UNDER_THE_HOST = `
:host {
  display: block;
  flex-grow: 1;
}

:host([hidden]) {
  display: none;
}

.base {
  --unit: var(--jalon-unit, var(--host-text, 1rem));
  --hundredth: 3.6px;
  all: initial;
  /* Lines through and under the text around are not drawn on into this, as they would be into a block. */
  display: inline-block;
  inline-size: 100%;
  vertical-align: top;
  /* Its pieces do not make it wide, so where it is asked how wide it would like to be, this is what it says. */
  container-type: inline-size;
  contain-intrinsic-inline-size: 280px;
  direction: ltr;
  unicode-bidi: normal;
  font-family: inherit;
  font-size: var(--unit);
  /* These two ask the parent even when nothing is said. */
  -webkit-user-select: text;
  user-select: text;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}

.room {
  text-indent: 0;
}

.base[hidden] {
  display: none;
}

@supports (inline-size: 1cqi) {
  .base > * {
    --hundredth: 1cqi;
  }
}
`;

const OVER_EVERYTHING = `
.base .jalon {
  --look-body: var(--unit);
}

[data-look="neutral"] .jalon:not(:lang(ar), :lang(fa), :lang(ps)),
.base[data-look="neutral"][data-at-home] .jalon {
  font-family: var(--jalon-font, inherit);
}
`;

const whole = postcss.parse(UNDER_THE_HOST);
for (const argument of process.argv.slice(2)) {
  const [file, media] = argument.split("=");
  const sheet = postcss.parse(readFileSync(file, "utf8"), { from: file });
  adapt(sheet);
  if (!media) whole.append(sheet.nodes);
  else whole.append(postcss.atRule({ name: "media", params: media, nodes: sheet.nodes }));
}
whole.append(postcss.parse(OVER_EVERYTHING).nodes);
process.stdout.write(whole.toString());

function adapt(sheet) {
  sheet.walkComments((comment) => comment.remove());
  // A shadow root has no paper of its own.
  sheet.walkAtRules("page", (rule) => rule.remove());
  sheet.walkRules((rule) => {
    if (rule.parent.name && rule.parent.name.endsWith("keyframes")) return;
    rule.selectors = rule.selectors.filter((selector) => !OURS.test(selector));
    if (!rule.selector) rule.remove();
  });
  sheet.walkAtRules("keyframes", (rule) => {
    if (rule.params.startsWith("boot")) rule.remove();
  });
  sheet.walkAtRules("media", (rule) => {
    const widths = rule.params.match(WIDTH);
    if (!widths) return;
    const inside = widths.map((width) => width.replace(/\band\b/, "").trim()).join(" and ");
    const container = postcss.atRule({ name: "container", params: inside.replace(/([\d.]+)rem/g, "$1em"), nodes: rule.nodes });
    const rest = rule.params.replace(WIDTH, "").trim();
    rule.replaceWith(rest ? postcss.atRule({ name: "media", params: rest, nodes: [container] }) : container);
  });
  sheet.walkAtRules((rule) => {
    if (rule.nodes && rule.nodes.length === 0) rule.remove();
  });
  sheet.walkDecls((declaration) => {
    declaration.value = measured(declaration.value);
  });
}

/** Sizes by the text of the page around, and by the width of the element. */
function measured(value) {
  return value
    .replace(/(?<![\w.-])(-?(?:\d+\.)?\d+|-?\.\d+)rem\b/g, "calc(var(--unit) * $1)")
    .replace(/(?<![\w.-])(-?(?:\d+\.)?\d+|-?\.\d+)(?:vw|vi)\b/g, "calc(var(--hundredth) * $1)");
}
