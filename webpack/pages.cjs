// The pages for a browser: the workbench, and, once they stand, the add-in's own pages. `--env stories` adds the
// gallery of the pane's states that the browser tests and the designers look at.
const { existsSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { GUIDE_FILES } = require("./guide-page.cjs");

const root = path.resolve(__dirname, "..");

// No page of ours talks to anything but its own origin. Styles are inline because Fluent writes its rules into the page.
const POLICY = [
  "default-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const PAGES = [
  { name: "index", title: "核表", folder: "src/entry/workbench" },
  { name: "stories", title: "核表 · 状态一览", folder: "test/stories", only: "stories" },
];

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const pages = PAGES.filter((page) => page.only === undefined || env[page.only]).filter((page) =>
    existsSync(path.join(root, page.folder, "main.tsx")),
  );
  return {
    name: "pages",
    context: root,
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    // No eval in any build: the page's policy forbids it.
    devtool: production ? false : "cheap-module-source-map",
    entry: Object.fromEntries(pages.map((page) => [page.name, `./${page.folder}/main.tsx`])),
    output: {
      path: path.join(root, "dist", "web"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      cssFilename: production ? "[name].[contenthash:8].css" : "[name].css",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: !production } },
        },
      ],
    },
    experiments: { css: true },
    optimization: { splitChunks: { chunks: "all" }, runtimeChunk: "single" },
    performance: { hints: false },
    cache: { type: "filesystem", name: `pages-${production ? "production" : "development"}` },
    stats: "errors-warnings",
    plugins: [
      ...pages.map(
        (page) =>
          new HtmlPlugin({
            filename: `${page.name}.html`,
            template: path.join(root, page.folder, "page.html"),
            title: page.title,
            chunks: [page.name],
            meta: { policy: { "http-equiv": "Content-Security-Policy", content: POLICY } },
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: "samples/*.xlsx", to: "samples/[name][ext]", noErrorOnMissing: true },
          ...GUIDE_FILES,
        ],
      }),
    ],
  };
};
