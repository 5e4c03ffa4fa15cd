// What `npm run bench` runs: bundled as the command line is, so that it measures the product and not a loader. build/bench.js.
const path = require("node:path");
const cli = require("./cli.cjs");

module.exports = (env, argv) => ({
  ...cli(env, argv),
  name: "bench",
  entry: "./scripts/bench/main.ts",
  output: { path: path.resolve(__dirname, "..", "build"), filename: "bench.js" },
  plugins: [],
});
