// Starts the wizard, and says in words what to do where it does not start or stops. It knows nothing of what the wizard does.

const root = document.getElementById("jalon");
const waiting = document.getElementById("boot-waiting");
const trouble = document.getElementById("boot-trouble");
let stopped = false;

// A link brings answers after the #. Before anything else happens it is taken from the address bar and from the history; it waits
// at the root, where the wizard takes it. A # that is no such link is left alone.
function takeLink() {
  const link = location.hash.slice(1, 4001);
  if (!/^(\d|\w{20})/.test(link)) return false;
  try {
    history.replaceState(history.state, "", location.href.split("#", 1)[0]);
  } catch {
    location.replace("#");
  }
  if (!stopped) {
    root.jalonLink = link;
    root.dispatchEvent(new Event("jalon-link"));
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

root.addEventListener("jalon-ready", () => {
  waiting.hidden = true;
});
root.addEventListener("jalon-trouble", stop);
addEventListener("error", (event) => {
  trapped(event.error);
});
addEventListener("unhandledrejection", (event) => {
  trapped(event.reason);
});

import("./jalon-app.js")
  .then((module) => module.default({ module_or_path: new URL("./jalon-app_bg.wasm", import.meta.url) }))
  .catch((error) => {
    trapped(error);
    stop();
  });
