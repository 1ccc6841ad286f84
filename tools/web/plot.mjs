// What esbuild bundles for charts.js: only the parts of Observable Plot that are drawn with.
export {plot, barY, ruleY, axisX, axisY, tip, pointerX, gridY} from "@observablehq/plot";
