// Starts the wizard, and says in words what to do where it does not start or stops. It knows nothing of what the wizard does.

import { forgetIfStoppedBefore, isTrap, onTrap, silence } from "./stopped.js";

const INSTANCE = "j";
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
  silence();
  waiting.hidden = true;
  trouble.hidden = false;
  const heading = trouble.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus();
}

function trapped() {
  if (stopped) return;
  forgetIfStoppedBefore(INSTANCE);
  stop();
}

// What a site that links here wishes: #lang=ar&country=FR&start=work. It stays after the #, which no server sees.
async function wishes() {
  const languages = navigator.languages ?? [];
  // Seldom there are any: nobody else shall wait for what reads them.
  if (!location.hash.includes("=")) return { languages };
  const [{ dress }, { read }] = await Promise.all([import("./theme.js"), import("./wishes.js")]);
  const asked = new URLSearchParams(location.hash.slice(1));
  const wished = read((name) => asked.get(name));
  dress(document.documentElement, wished);
  const { lang, country, start, procedures } = wished;
  return { country, start, procedures, languages: [lang, ...languages].filter(Boolean) };
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
    import("./wishes.js").then(({ notKnown }) => notKnown(setting, value, known));
  },
};

onTrap(trapped);

// A page from a file has an address that nobody else can open.
const address = location.protocol.startsWith("http") ? location.origin + location.pathname : "";

Promise.all([import("./jalon-app.js"), wishes()])
  .then(async ([module, wished]) => {
    await module.default({ module_or_path: new URL("./jalon-app_bg.wasm", import.meta.url) });
    const content = new URL(root.dataset.content, document.baseURI).href;
    const settings = { place: "page", instance: INSTANCE, content, address, link, ...wished };
    mounted = module.mount(root, settings, (name, detail) => tell[name]?.(detail));
    link = undefined;
  })
  .catch((error) => {
    if (isTrap(error)) trapped();
    stop();
  });
