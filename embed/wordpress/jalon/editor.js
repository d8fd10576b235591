// The block in the editor: what was chosen, in words. The wizard itself shows on the page.
(({ blocks, blockEditor, components, element }, { words, links, address }) => {
  const el = element.createElement;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl, TextControl } = components;

  const names = { ar: "العربية", en: "English", fr: "Français" };
  const options = (...pairs) => pairs.map(([value, label]) => ({ value, label }));

  const edit = ({ attributes, setAttributes }) => {
    const set = (name) => (value) => setAttributes({ [name]: value });
    const chosen = (name, label, choices, help) =>
      el(SelectControl, { label, help, value: attributes[name], options: choices, onChange: set(name) });
    const typed = (name, label, help) =>
      el(TextControl, { label, help, value: attributes[name], onChange: set(name), autoComplete: "off" });
    const [look = "", scheme = ""] = /^(neutral|dsfr|govuk)?\s*(auto|light|dark)?$/.exec(attributes.theme)?.slice(1) ?? [];
    const theme = (look, scheme) => setAttributes({ theme: [look, scheme].filter(Boolean).join(" ") });

    const language = names[attributes.lang] ? attributes.lang : document.documentElement.lang.slice(0, 2);
    const summary = [names[attributes.lang] ?? words["language-page"], attributes.country, attributes.start, attributes.procedures];
    return el(
      "div",
      useBlockProps(),
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: "Jalon" },
          chosen("lang", words.language, options(["", words["language-page"]], ...Object.entries(names))),
          typed("country", words.country, words["country-help"]),
          typed("start", words.start, words["start-help"]),
          typed("procedures", words.procedures, words["procedures-help"]),
          typed("words", words["link-words"], words["link-words-help"]),
        ),
        el(
          PanelBody,
          { title: words.look, initialOpen: false },
          el(SelectControl, {
            label: words.look,
            value: look,
            options: options(["", words["look-neutral"]], ["dsfr", words["look-dsfr"]], ["govuk", words["look-govuk"]]),
            onChange: (value) => theme(value, scheme),
          }),
          el(SelectControl, {
            label: words.scheme,
            value: scheme,
            options: options(["", words["scheme-auto"]], ["light", words["scheme-light"]], ["dark", words["scheme-dark"]]),
            onChange: (value) => theme(look, value),
          }),
          typed("color", words.color, words["color-help"]),
          chosen("level", words.level, options(["frame", words["level-frame"]], ["element", words["level-element"]]), words["level-help"]),
        ),
      ),
      el("p", null, el("strong", null, attributes.words || links[language] || links.en)),
      el("p", null, summary.filter(Boolean).join(" · ")),
      el("p", null, address ? words["on-page"] : words["no-address"]),
    );
  };

  blocks.registerBlockType("jalon/wizard", { edit, save: () => null });
})(window.wp, window.jalonEditor);
