// What a site writes as theme: one or two words, a look and a scheme, in any order.

export const LOOKS = ["neutral", "dsfr", "govuk"];
export const SCHEMES = ["auto", "light", "dark"];

/** The look and the scheme of these words, and what of them is neither. */
export function theme(words) {
  const found = { look: LOOKS[0], scheme: SCHEMES[0], unknown: [] };
  for (const word of (words ?? "").toLowerCase().split(/[\s,]+/).filter(Boolean)) {
    if (LOOKS.includes(word)) found.look = word;
    else if (SCHEMES.includes(word)) found.scheme = word;
    else found.unknown.push(word);
  }
  return found;
}

/** Writes them where style/themes.css reads them: on whatever stands around the wizard. */
export function dress(around, { look, scheme }) {
  around.dataset.look = look;
  around.dataset.scheme = scheme;
}
