// The command line: one file that Node runs, with nothing to install beside it.
const path = require("node:path");
const { BannerPlugin } = require("webpack");

const root = path.resolve(__dirname, "..");

module.exports = (env, argv = {}) => ({
  name: "cli",
  context: root,
  mode: argv.mode === "development" ? "development" : "production",
  target: "node20",
  devtool: false,
  entry: "./src/entry/cli/main.ts",
  output: { path: path.join(root, "dist"), filename: "cli.js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    // One file: what a page fetches later is in it from the start.
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  // The file starts its own threads from where it lies, and a stack trace in a report has to say something.
  node: { __filename: false },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
});
