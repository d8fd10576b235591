// Writes a .br beside every file named on the command line, and prints "<raw> <compressed> <path>" for each.
// Node is here for wasm-opt anyway; its zlib saves a second Brotli.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

for (const path of process.argv.slice(2)) {
  const raw = readFileSync(path);
  const compressed = brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
  writeFileSync(`${path}.br`, compressed);
  console.log(`${raw.length} ${compressed.length} ${path}`);
}
