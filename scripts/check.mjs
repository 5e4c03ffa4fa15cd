// `npm test`: everything that must hold, one step after another; a line per step, and the count of tests at the end.
// A step that fails does not stop the ones after it.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "hebiao-check-"));
const unitReport = join(folder, "unit.json");
const bin = (name, ...path) => [process.execPath, join("node_modules", name, ...path)];

const STEPS = [
  { name: "types", run: [process.execPath, "scripts/types.mjs"] },
  {
    name: "rooms",
    run: [
      ...bin("dependency-cruiser", "bin", "dependency-cruise.mjs"),
      "src",
      "--config",
      ".dependency-cruiser.cjs",
    ],
  },
  { name: "lint", run: [...bin("eslint", "bin", "eslint.js"), ".", "--max-warnings", "0"] },
  { name: "format", run: [...bin("prettier", "bin", "prettier.cjs"), "--check", "--log-level", "warn", "."] },
  {
    name: "unit tests",
    run: [...bin("jest", "bin", "jest.js"), "--silent", "--json", `--outputFile=${unitReport}`],
    quiet: true,
    count: () => jestCount(unitReport),
  },
  {
    name: "build",
    run: [...bin("webpack", "bin", "webpack.js"), "--mode", "production", "--env", "stories"],
  },
  { name: "weight of the pane", run: bin("size-limit", "bin.js") },
  {
    name: "browser tests",
    run: [process.execPath, "scripts/browser-tests.mjs", "--built"],
    count: (output) => lastCount(output),
  },
];

const total = { passed: 0, failed: 0 };
const lines = [];
for (const step of STEPS) {
  const began = Date.now();
  console.log(`\n▶ ${step.name}`);
  const { status, output } = await runStep(step);
  const counts = step.count?.(output) ?? { passed: 0, failed: 0 };
  // A step that breaks without a failing test still counts as one: "0 failed" must never stand over a red run.
  const failed = status === 0 ? counts.failed : Math.max(1, counts.failed);
  total.passed += counts.passed;
  total.failed += failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const tests = step.count === undefined ? "" : ` · ${counts.passed} passed, ${failed} failed`;
  lines.push(`${status === 0 ? "✓" : "✗"} ${step.name}${tests} (${seconds} s)`);
  console.log(lines.at(-1));
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${lines.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs a step; its output is passed on as it comes, a quiet one's standard output only kept. */
function runStep({ run: [command, ...args], quiet }) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], env: process.env });
    let output = "";
    child.stdout.on("data", (part) => {
      output += part;
      if (!quiet) process.stdout.write(part);
    });
    child.on("error", (error) => done({ status: 1, output: String(error) }));
    child.on("close", (status) => done({ status: status ?? 1, output }));
  });
}

function jestCount(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

function lastCount(output) {
  const found = [...output.matchAll(/^browser: (\d+) passed, (\d+) failed$/gm)].at(-1);
  return found === undefined
    ? { passed: 0, failed: 1 }
    : { passed: Number(found[1]), failed: Number(found[2]) };
}
