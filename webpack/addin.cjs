// The add-in for Excel: a folder of static files that any web server can serve, dist/addin.
//   --env address=https://server/hebiao   where it will be served; it goes into the manifest
//   --env officejs=cdn                    takes Office.js from Microsoft instead of beside the add-in (a store demands it)
const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { GUIDE_FILES } = require("./guide-page.cjs");
const { productionManifest } = require("./production-manifest.cjs");

const root = path.resolve(__dirname, "..");
const page = path.join(root, "src", "entry", "taskpane");
const office = path.join(root, "node_modules", "@microsoft", "office-js");

const CDN = "https://appsforoffice.microsoft.com";

// Microsoft's files, unmodified, with their names, folders and licence: the loader, Excel on Windows, on the web and on
// the Mac, and the texts of its messages. Other languages fall back to English.
const OFFICE_FILES = [
  "office.js",
  // What it falls back on where no Office is around it, to find that out.
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/** No page of ours talks to anything but its own server, and Office.js, even where it comes from Microsoft, to nothing. */
function policy(cdn) {
  return [
    "default-src 'none'",
    `script-src 'self'${cdn ? ` ${CDN}` : ""}`,
    // The engine's own thread.
    "worker-src 'self'",
    // Fluent writes its rules into the page.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  const cdn = env.officejs === "cdn";
  return {
    name: "addin",
    context: root,
    mode: production ? "production" : "development",
    target: ["web", "es2020"],
    // No eval in any build: the page's policy forbids it.
    devtool: production ? false : "cheap-module-source-map",
    entry: {
      taskpane: "./src/entry/taskpane/main.tsx",
      report: "./src/entry/taskpane/report-page.ts",
    },
    output: {
      path: path.join(root, "dist", "addin"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      // The engine lies beside the page, whatever address that has.
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // No module of ours does anything by being imported: what the pane does not name stays out of its chunk.
          sideEffects: false,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false, sourceMap: !production, target: "ES2020" },
          },
        },
      ],
    },
    performance: { hints: false },
    cache: { type: "filesystem", name: `addin-${production ? "production" : "development"}` },
    stats: "errors-warnings",
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: path.join(page, "page.html"),
        officeJs: cdn ? `${CDN}/lib/1/hosted/office.js` : "office-js/office.js",
        scriptLoading: "module",
        inject: "body",
        chunks: ["taskpane"],
        policy: policy(cdn),
      }),
      new HtmlPlugin({
        filename: "report.html",
        template: path.join(page, "report.html"),
        officeJs: cdn ? `${CDN}/lib/1/hosted/office.js` : "office-js/office.js",
        scriptLoading: "module",
        inject: "body",
        chunks: ["report"],
        policy: policy(cdn),
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          ...["page.css", "report.css", "old-web-view.js", "help.zh-CN.html", "help.en-US.html"].map(
            (from) => ({
              from: path.join(page, from),
              // What Internet Explorer must read is not to be made smaller by a tool that no longer knows it.
              info: { minimized: true },
            }),
          ),
          {
            from: path.join(root, "manifest.xml"),
            transform: (text) =>
              production ? productionManifest(String(text), env.address ?? process.env.HEBIAO_ADDRESS) : text,
          },
          ...GUIDE_FILES,
          ...(cdn ? [] : officeFiles()),
        ],
      }),
    ],
    devServer: {
      port: 3000,
      host: "localhost",
      hot: false,
      liveReload: false,
      client: false,
      server: certificates(),
      static: false,
    },
  };
};

function officeFiles() {
  return [
    { from: path.join(office, "LICENSE.md"), to: "office-js/LICENSE.md" },
    ...OFFICE_FILES.map((file) => ({
      from: path.join(office, "dist", file),
      to: `office-js/${file}`,
      info: { minimized: true },
    })),
  ];
}

/** Excel loads nothing without https: `npx office-addin-dev-certs install` makes and trusts these on a real machine. */
function certificates() {
  const folder = path.join(homedir(), ".office-addin-dev-certs");
  const read = (name) => path.join(folder, name);
  if (!existsSync(read("localhost.key"))) return "https";
  return {
    type: "https",
    options: { key: readFileSync(read("localhost.key")), cert: readFileSync(read("localhost.crt")) },
  };
}
