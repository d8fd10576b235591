// The names by which a page styles pieces of the wizard from outside: jalon-wizard::part(button). The pieces get them here and
// not where they are made: only the element needs them, and there are many buttons.

export const PARTS = {
  masthead: ".masthead",
  brand: ".brand",
  heading: "h1",
  button: ".button:not(.button-second):not(.button-wipe)",
  "button-second": ".button-second",
  row: ".row",
  field: ".text",
  card: ".procedure, .start-point, .where-it-stands, .fit-me",
  note: ".note, .status-note",
  line: ".line",
  footer: ".colophon",
  exit: ".exit",
};

/** Gives the pieces below their names, now and whenever another page of the wizard is shown. */
export function nameParts(base) {
  const give = () => {
    for (const part of Object.keys(PARTS))
      for (const piece of base.querySelectorAll(PARTS[part])) if (!piece.hasAttribute("part")) piece.setAttribute("part", part);
  };
  give();
  new MutationObserver(give).observe(base, { childList: true, subtree: true });
}
