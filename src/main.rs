//! The WebAssembly module. It does nothing by itself: scripts call its `mount`.

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
use jalon as _;

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
fn main() {}

#[cfg(not(all(feature = "csr", target_arch = "wasm32")))]
fn main() {
    eprintln!(
        "The wizard runs in a browser. Build it with `cargo xtask build`, or use its views natively through the library with the feature `ssr`."
    );
    std::process::exit(2);
}
