// Runs test/browser/*.test.ts in a real browser against the production build, served on this machine.
// Name parts of file names as arguments to run some only. `--built` takes dist as it stands.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const { passed, failed } = await runBrowserTests(wanted, process.argv.includes("--built"));
console.log(`browser: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function runBrowserTests(names, built) {
  const browser = await findBrowser();
  if (browser === null) {
    console.error(
      "The browser tests could not be run: no Chrome, Edge or Chromium was found and none could be fetched.\n" +
        "Install one, or name one: CHROME_PATH=/path/to/chrome npm test",
    );
    return { passed: 0, failed: 1 };
  }
  console.log(`browser: ${browser.path} (${browser.from})`);
  if (!built && !build()) return { passed: 0, failed: 1 };
  const files = readdirSync("test/browser")
    .filter(
      (name) => name.endsWith(".test.ts") && (names.length === 0 || names.some((one) => name.includes(one))),
    )
    .map((name) => join("test", "browser", name));
  const site = await serve(resolve("dist", "web"));
  const folder = mkdtempSync(join(tmpdir(), "hebiao-browser-"));
  const report = join(folder, "report.tap");
  try {
    await runNode(
      [
        "--import",
        "tsx",
        "--test",
        "--test-concurrency=1",
        "--test-reporter=spec",
        "--test-reporter-destination=stdout",
        "--test-reporter=tap",
        `--test-reporter-destination=${report}`,
        ...files,
      ],
      { ...process.env, ...browser.env, CHROME_PATH: browser.path, SITE: site.address, DOWNLOADS: folder },
    );
    return {
      passed: counted(report, "pass"),
      failed: counted(report, "fail") + counted(report, "cancelled"),
    };
  } finally {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function build() {
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  const run = spawnSync(process.execPath, [webpack, "--mode", "production", "--env", "stories"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return run.status === 0;
}

function runNode(args, env) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { env, stdio: ["ignore", "inherit", "inherit"] });
    child.on("close", done);
  });
}

function counted(report, word) {
  const found = new RegExp(`^# ${word} (\\d+)$`, "m").exec(readFileSync(report, "utf8"));
  return found === null ? 0 : Number(found[1]);
}
