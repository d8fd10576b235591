// Starts the wizard, and says in words what to do where it does not start or stops. It knows nothing of what the wizard does.

const root = document.getElementById("jalon");
const waiting = document.getElementById("boot-waiting");
const trouble = document.getElementById("boot-trouble");
let stopped = false;

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
