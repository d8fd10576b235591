// What to do once the module has stopped. A panic in it is a trap: nothing of it runs any more, and it must not be called again.

/** Whether the module has stopped by this. */
export function isTrap(error) {
  return typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
}

/** Calls back once the module has stopped, wherever in the page that shows. */
export function onTrap(stopped) {
  const look = (error) => {
    if (isTrap(error)) stopped();
  };
  addEventListener("error", (event) => look(event.error));
  addEventListener("unhandledrejection", (event) => look(event.reason));
}

/** Keeps what the module listens to in the window from reaching it. */
export function silence() {
  for (const name of ["pagehide", "pageshow", "popstate", "storage", "visibilitychange"])
    addEventListener(name, (event) => event.stopImmediatePropagation(), true);
}

/**
 * A visit that stops the module would stop it again after each reload: the second time it is wiped from the tab, and if what the
 * device remembers stops the module too, from there.
 */
export function forgetIfStoppedBefore(instance) {
  try {
    const kept = "jalon-" + instance;
    const before = Number(sessionStorage.getItem("jalon-stopped"));
    if (before > 0) sessionStorage.removeItem(kept);
    if (before > 1) localStorage.removeItem(kept);
    if (before > 1 || (before > 0 && !localStorage.getItem(kept))) sessionStorage.removeItem("jalon-stopped");
    else sessionStorage.setItem("jalon-stopped", String(before + 1));
  } catch {
    // Where storage is refused nothing is kept anyway.
  }
}
