// `npm start`: builds the workbench, serves it on this machine, says where, and opens a browser where there is one.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import webpack from "webpack";
import DevServer from "webpack-dev-server";
import { freePort } from "./free-port.mjs";

const pages = createRequire(import.meta.url)("../webpack/pages.cjs");
const config = pages({ stories: true }, { mode: "development" });
const port = await freePort(Number(process.env.PORT ?? 3000));
const address = `http://localhost:${port}/`;
// `npm run workbench` opens the gallery of the pane's states instead.
const [page = ""] = process.argv.slice(2);

console.log("Building the workbench …");
const compiler = webpack(config);
let announced = false;
compiler.hooks.done.tap("announce", (stats) => {
  if (stats.hasErrors() || announced) return;
  announced = true;
  console.log(`\n核表 Hebiao: ${address}${page}\nStop with Ctrl+C.\n`);
  openBrowser(`${address}${page}`);
});

const server = new DevServer(
  {
    host: "localhost",
    port,
    static: false,
    hot: false,
    liveReload: true,
    client: { overlay: false, logging: "error" },
    devMiddleware: { stats: "errors-warnings" },
  },
  compiler,
);
server.logger.info = () => undefined;
await server.start();

/** Asks the system for its browser; a machine without one still has the address. */
function openBrowser(url) {
  if (process.env.CI || process.env.BROWSER === "none") return;
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", url]
      : [process.platform === "darwin" ? "open" : "xdg-open", url];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
