// The wizard inside a frame of somebody's page: it starts here, says outside how high it is and how it goes, and says in words
// what to do where it does not start or stops. What anybody answers stays in here.

import { forgetIfStoppedBefore, isTrap, onTrap, silence } from "./stopped.js";
import { dress } from "./theme.js";
import { instanceOf, notKnown, read } from "./wishes.js";

const html = document.documentElement;
const root = document.getElementById("jalon");
const whole = document.getElementById("whole");
const waiting = document.getElementById("boot-waiting");
const trouble = document.getElementById("boot-trouble");

const asked = new URLSearchParams(location.hash.slice(1));
const wishes = read((name) => asked.get(name));
// Each wizard of a page keeps its own visit.
const instance = instanceOf("f" + (asked.get("i") || 0), wishes);

// The page around, once it has said hello: nobody else is told anything.
let host = "";
let ready = false;
let stopped = "";
let height = 0;
// Held for as long as the page lives: what nobody holds is freed.
let mounted;

function say(is, more) {
  if (host) parent.postMessage({ jalon: 1, is, ...more }, host === "null" ? "*" : host);
}

// By the part of the page that holds everything, never by the page itself: that is as high as the frame, so it would only grow.
function measure() {
  const px = Math.ceil(whole.getBoundingClientRect().height);
  if (px === height || px === height + 1) return;
  height = px;
  say("height", { px });
}

addEventListener("message", ({ data, origin, source }) => {
  if (parent === self || source !== parent || !data || data.jalon !== 1 || data.is !== "hello") return;
  if (host && origin !== host) return;
  host = origin;
  // From here on the frame is as high as what it holds. A bar to scroll with would make it narrower, and so higher again.
  html.style.overflowY = "hidden";
  height = 0;
  say("here");
  if (stopped) return say("error", { detail: { reason: stopped } });
  measure();
  if (ready) say("ready", { detail: {} });
});

if (self.ResizeObserver) {
  new ResizeObserver(measure).observe(whole);
} else {
  const all = { attributes: true, characterData: true, childList: true, subtree: true };
  new MutationObserver(measure).observe(whole, all);
  addEventListener("resize", measure);
}

function stop(reason) {
  if (stopped) return;
  stopped = reason;
  // After a trap the module must not be called again, so what could call it goes.
  root.remove();
  silence();
  waiting.hidden = true;
  trouble.hidden = false;
  say("error", { detail: { reason } });
  if (!ready) return;
  const heading = trouble.querySelector("h1");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  say("turn");
}

async function wear() {
  // The loader says what the host allows, and gives the frame the same: where the two differ the frame is opaque.
  const allowed = asked.get("scheme");
  let scheme = wishes.scheme;
  if (scheme === "auto" && allowed && !(allowed.includes("light") && allowed.includes("dark")))
    scheme = allowed.includes("dark") ? "dark" : "light";
  dress(html, { look: wishes.look, scheme });
  html.style.colorScheme = scheme === "auto" ? "light dark" : scheme;
  if (!wishes.color) return;
  const { properties, remark } = await import("./colour.js");
  const colour = properties(wishes.color);
  for (const name of Object.keys(colour)) html.style.setProperty(name, colour[name]);
  const said = remark(wishes.color, scheme);
  if (said) console.warn("Jalon: " + said);
}

function checkLanguage() {
  // Whatever speaks a language here says it in that language too when it stops.
  const known = [...trouble.querySelectorAll("div[lang]")].map((words) => words.lang);
  if (wishes.lang && !known.includes(wishes.lang.split("-")[0])) notKnown("lang", wishes.lang, known);
}

const heard = {
  ready() {
    waiting.hidden = true;
    ready = true;
    // Out of sight no observer reports; the height must be known before the frame is shown.
    measure();
    say("ready", { detail: {} });
  },
  failed() {
    stop("network");
  },
  title({ title }) {
    document.title = title ? `${title} \u2013 Jalon` : "Jalon";
  },
  language({ code, dir }) {
    html.lang = code;
    html.dir = dir;
  },
  turn() {
    say("turn");
  },
  step({ index, total }) {
    say("step", { detail: { index, total } });
  },
  result({ count }) {
    say("result", { detail: { count } });
  },
  printed() {
    say("printed", { detail: {} });
  },
  warning({ setting, value, known }) {
    notKnown(setting, value, known);
  },
  exit({ address }) {
    // Without a network the browser would show its own words in the place of ours.
    if (!navigator.onLine) return;
    // The page around is asked too: a browser may refuse this without a word.
    say("exit", { address });
    try {
      top.location.replace(address);
    } catch {
      // In a sandbox only the page around can go.
    }
  },
};

async function start() {
  if (typeof WebAssembly !== "object") return stop("unsupported");
  const module = await import("./jalon-app.js");
  await module.default({ module_or_path: new URL("./jalon-app_bg.wasm", import.meta.url) });
  const settings = {
    place: "frame",
    content: new URL(root.dataset.content, location.href).href,
    instance,
    languages: [wishes.lang, asked.get("page"), ...(navigator.languages || [])].filter(Boolean),
    country: wishes.country,
    start: wishes.start,
    procedures: wishes.procedures,
    history: wishes.history,
    remember: wishes.remember,
    address: new URL(".", location.href).href,
  };
  await worn;
  mounted = module.mount(root, settings, (name, detail) => {
    if (!stopped && name in heard) heard[name](detail);
  });
}

// Until now the words below appear by themselves after a while: they must also come where this very file does not arrive.
trouble.hidden = true;
trouble.classList.remove("boot-late");
document.getElementById("boot-again").addEventListener("click", () => location.reload());
onTrap(() => {
  if (!stopped) forgetIfStoppedBefore(instance);
  stop("stopped");
});
// Without the colour of the page around, the wizard is as good.
const worn = wear().catch(() => {});
checkLanguage();
start().catch((error) => {
  if (isTrap(error) && !stopped) forgetIfStoppedBefore(instance);
  stop(/Compile|Link|Syntax|Runtime/.test(error.name) ? "unsupported" : "network");
});
