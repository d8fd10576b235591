// Puts the wizard where a link to it stands, and leaves the link where the wizard cannot run. It writes nothing into the page's
// window, address or history, and hears nobody but the frame it made.
(() => {
  const script = document.currentScript;
  // In <head> there is no place to show anything, and in a shadow root a script does not know itself.
  if (!script || !script.closest("body")) return console.warn("Jalon: move this script into <body>");
  if (!self.WebAssembly) return;

  const base = script.src.replace(/(\/v\d+\.[^/]*)?\/[^/]*$/, "/");
  const origin = new URL(base).origin;
  const words = { fr: "Trouvez la bonne démarche", en: "Find the right procedure", ar: "اعثر على الإجراء المناسب" };

  // The values are checked in the frame, which has the lists and says what else to write.
  const wishes = { v: 1 };
  for (const name in script.dataset) wishes[name] = script.dataset[name].trim();
  wishes.page = (script.closest("[lang]") || script).lang.slice(0, 2);
  const title = words[wishes.page] || words[wishes.lang] || words.en;
  // A frame whose color scheme is not that of its document is opaque: one side decides for both.
  wishes.scheme = (/light|dark/.exec(wishes.theme) || [getComputedStyle(script).colorScheme])[0];
  wishes.i = 1;
  // The last link to this wizard before the script, unless another script of it stands between: then it is that one's, which may
  // run later. Scripts are counted, so that each wizard has the same number again after a reload.
  let link;
  for (const element of document.querySelectorAll("a,script")) {
    if (element == script) break;
    if (String(element.src || element.href).startsWith(base)) {
      link = element;
      if (link.src) wishes.i++;
    }
  }
  const wish = "#" + new URLSearchParams(wishes);
  if (!link || link.src) {
    link = document.createElement("a");
    link.href = base + wish;
    link.textContent = title;
    script.before(link);
  }
  const make = (kind, style) => {
    const made = document.createElement(kind);
    made.style.cssText = ("all:initial;display:block;" + style).replace(/;/g, "!important;");
    return made;
  };
  const top = make("div", "");
  link.after(top);
  const room = top.offsetWidth < 560 ? 1300 : 980;
  const frame = make("iframe", `width:1px;min-width:100%;min-height:${room}px;visibility:hidden;color-scheme:${wishes.scheme};`);
  const set = (property, value) => frame.style.setProperty(property, value, "important");
  const tell = (is, detail) => {
    frame.dispatchEvent(new CustomEvent("jalon-" + is, { bubbles: 1, composed: 1, detail }));
    if (is == "error" && link.isConnected) {
      top.remove();
      frame.remove();
    }
  };

  let silence;
  frame.title = title;
  frame.loading = "lazy";
  frame.referrerPolicy = "no-referrer";
  frame.allow = "clipboard-write; web-share";
  frame.src = base + "frame.html" + wish;
  // Firefox calls it an error where the policy of the page refuses the frame; the others load a page of their own.
  frame.onload = frame.onerror = () => {
    silence = setTimeout(tell, 5e3, "error", { reason: "blocked" });
    frame.contentWindow.postMessage({ jalon: 1, is: "hello" }, origin);
  };

  addEventListener("message", (event) => {
    if (event.origin != origin || event.source != frame.contentWindow) return;
    const { is, px, detail, address } = event.data;
    if (is == "here") clearTimeout(silence);
    if (px) set("height", px + "px");
    if (is == "ready") {
      // Nothing below may move: the room that the link took up is added.
      const lower = top.offsetTop;
      link.remove();
      set("min-height", room + lower - top.offsetTop + "px");
      set("visibility", "inherit");
    }
    if (is == "turn") {
      set("min-height", 0);
      top.scrollIntoView({ block: "nearest" });
    }
    if (/^http/.test(address)) location.replace(address);
    if (detail) tell(is, detail);
  });
  top.after(frame);
})();
