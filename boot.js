// Starts the wizard, and says in words what to do where it does not start or stops. It knows nothing of what the wizard does.

const root = document.getElementById("jalon");
const waiting = document.getElementById("boot-waiting");
const trouble = document.getElementById("boot-trouble");
let stopped = false;
let mounted;
let link;

// A link brings answers after the #. Before anything else happens it is taken from the address bar and from the history. A # that
// is no such link is left alone.
function takeLink() {
  const found = location.hash.slice(1, 4001);
  if (!/^(\d|\w{20})/.test(found)) return false;
  try {
    history.replaceState(history.state, "", location.href.split("#", 1)[0]);
  } catch {
    location.replace("#");
  }
  if (!stopped) {
    if (mounted) mounted.link(found);
    else link = found;
  }
  return true;
}

takeLink();
addEventListener("hashchange", takeLink);
// An entry of the history that the browser makes for a link, or for another #, belongs to no visit yet.
addEventListener("popstate", (event) => {
  if (takeLink() || (location.hash && !event.state)) event.stopImmediatePropagation();
});

// Until now the words below appear by themselves after a while: they must also come where this very file does not arrive.
trouble.hidden = true;
trouble.classList.remove("boot-late");

function stop() {
  if (stopped) return;
  stopped = true;
  // After a trap the module must not be called again, so what could call it goes.
  root.remove();
  for (const name of ["pagehide", "pageshow", "popstate", "storage", "visibilitychange"])
    addEventListener(name, (event) => event.stopImmediatePropagation(), true);
  waiting.hidden = true;
  trouble.hidden = false;
  const heading = trouble.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus();
}

function fromWasm(error) {
  return typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
}

// A visit that stops the module would stop it again after each reload: the second time it is wiped from the tab, and if what the
// device remembers stops the module too, from there.
function forgetIfStoppedBefore() {
  try {
    const before = Number(sessionStorage.getItem("jalon-stopped"));
    if (before > 0) sessionStorage.removeItem("jalon-j");
    if (before > 1) localStorage.removeItem("jalon-j");
    if (before > 1 || (before > 0 && !localStorage.getItem("jalon-j"))) sessionStorage.removeItem("jalon-stopped");
    else sessionStorage.setItem("jalon-stopped", String(before + 1));
  } catch {
    // Where storage is refused nothing is kept anyway.
  }
}

function trapped(error) {
  if (stopped || !fromWasm(error)) return;
  forgetIfStoppedBefore();
  stop();
}

// What a site that links here wishes: #lang=ar&country=FR&start=work. It stays after the #, which no server sees.
function wishes() {
  const found = new URLSearchParams(location.hash.slice(1));
  const wish = (name) => found.get(name)?.trim() || undefined;
  return {
    country: wish("country")?.toUpperCase(),
    start: wish("start"),
    procedures: wish("procedures")?.split(/[\s,]+/) ?? [],
    languages: [wish("lang"), ...(navigator.languages ?? [])].filter(Boolean),
  };
}

const tell = {
  ready() {
    waiting.hidden = true;
  },
  failed: stop,
  title({ title }) {
    document.title = title ? `${title} – Jalon` : "Jalon";
  },
  language({ code, dir }) {
    document.documentElement.lang = code;
    document.documentElement.dir = dir;
  },
  turn() {
    root.scrollIntoView();
  },
  // Without a network the page stays: the browser would show its own words in the place of ours.
  exit({ address }) {
    if (navigator.onLine) location.replace(address);
  },
  warning({ setting, value, known }) {
    console.warn(`Jalon: ${setting}="${value}" is not known here; write one of ${known.join(", ")}.`);
  },
};

addEventListener("error", (event) => {
  trapped(event.error);
});
addEventListener("unhandledrejection", (event) => {
  trapped(event.reason);
});

// Asked for seldom: nobody else shall wait for what reads it.
const theme = new URLSearchParams(location.hash.slice(1)).get("theme");
if (theme) {
  Promise.all([import("./theme.js"), import("./wishes.js")]).then(([{ dress }, { read }]) => {
    dress(document.documentElement, read((name) => (name === "theme" ? theme : "")));
  });
}

// A page from a file has an address that nobody else can open.
const address = location.protocol.startsWith("http") ? location.origin + location.pathname : "";

import("./jalon-app.js")
  .then(async (module) => {
    await module.default({ module_or_path: new URL("./jalon-app_bg.wasm", import.meta.url) });
    const content = new URL(root.dataset.content, document.baseURI).href;
    const settings = { place: "page", instance: "j", content, address, link, ...wishes() };
    mounted = module.mount(root, settings, (name, detail) => tell[name]?.(detail));
    link = undefined;
  })
  .catch((error) => {
    trapped(error);
    stop();
  });
