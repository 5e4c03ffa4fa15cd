// Finds a browser for the tests: the one named by CHROME_PATH, one that is installed, one out of an npm package kept
// in .cache, or Debian's.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { packagedBrowser } from "./browser/packaged.mjs";

const NAMES = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
  "msedge",
];

const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/**
 * Resolves to `{ path, from, env }`: the program, where it came from, and what its environment needs; or to null where
 * there is none and none could be had. `say` is told what takes time.
 */
export async function findBrowser(say = console.log) {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (isFile(named)) return { path: named, from: "CHROME_PATH", env: {} };
    say(`CHROME_PATH names ${named}, which is not there; looking further.`);
  }
  const installed = installedBrowser();
  if (installed !== null) return { path: installed, from: "installed", env: {} };
  return (await packagedBrowser(say)) ?? debianBrowser(say);
}

function installedBrowser() {
  return candidates().find(isFile) ?? null;
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function candidates() {
  if (process.platform === "darwin") return MAC;
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return roots.filter(Boolean).flatMap((root) => WINDOWS.map((tail) => join(root, tail)));
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  const fixed = ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"];
  return [...NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name))), ...fixed];
}

function debianBrowser(say) {
  if (process.platform !== "linux" || process.getuid() !== 0) return null;
  say("Installing Debian's chromium and its Chinese fonts …");
  const apt = (...args) => spawnSync("apt-get", ["-qq", ...args], { stdio: ["ignore", "ignore", "inherit"] });
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  const path = installedBrowser();
  return path === null ? null : { path, from: "Debian", env: {} };
}
