// Bundles one module for the browser: bundle.mjs FROM TO
import {createRequire} from "node:module";
import {dirname} from "node:path";

const [from, to] = process.argv.slice(2);
const {build} = createRequire(from)("esbuild");
await build({
  entryPoints: [from],
  outfile: to,
  bundle: true,
  format: "esm",
  minify: true,
  target: "es2022",
  legalComments: "none",
  absWorkingDir: dirname(from),
});
