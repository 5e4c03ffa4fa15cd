import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckJson } from "../../../src/app";

const ROOT = join(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "hebiao-cli-"));

function hebiao(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "cli.js"), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

// Built here and not taken from dist, which may be of yesterday.
beforeAll(() => {
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const built = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--config-name", "cli", "--output-path", folder],
    { cwd: ROOT, encoding: "utf8" },
  );
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the built file runs from anywhere and says how to use it", () => {
  const { status, stdout, stderr } = hebiao("--help");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("hebiao check");
});

test("the built file knows its version", () => {
  expect(hebiao("--version").stdout).toMatch(/^hebiao \d+\.\d+\.\d+\n$/);
});

test("standard output of JSON is one document, and nobody watches where there is no terminal", () => {
  const { status, stdout, stderr } = hebiao("check", "samples", "--format", "json", "--relations");
  const answer = JSON.parse(stdout) as CheckJson;
  expect(answer.version).toBe(1);
  expect(answer.workbooks.length).toBeGreaterThan(1);
  expect(answer.failures).toEqual([]);
  expect([status, stderr]).toEqual([1, ""]);
}, 60_000);

test("threads give the same answer in the same order as one after the other", () => {
  const alone = hebiao("check", "samples", "--format", "json");
  const together = hebiao("check", "samples", "--format", "json", "--jobs", "2");
  expect(together).toEqual(alone);
}, 60_000);

test("a wrong call ends with 2 and a sentence, not with a stack", () => {
  const { status, stdout, stderr } = hebiao("check", "gone.xlsx", "--lang", "en");
  expect([status, stdout, stderr]).toEqual([2, "", "gone.xlsx: There is no file gone.xlsx.\n"]);
});
