//! The stand-alone page: the wizard in its own document, with history and a document title.

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
fn main() {
    jalon::stand_alone();
}

#[cfg(not(all(feature = "csr", target_arch = "wasm32")))]
fn main() {
    eprintln!(
        "The wizard runs in a browser. Build it with `trunk build`, or use its views natively through the library with the feature `ssr`."
    );
    std::process::exit(2);
}
