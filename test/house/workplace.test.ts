import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ownFiles, rootFolder } from "./files";

const TEXT = /\.(ts|tsx|js|cjs|mjs|json|md|html|css|xml|svg|txt|ya?ml)$|^(?!.*\.)[^.]+$/;

/** So written that this file does not find itself. */
const WORKPLACE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a folder of one machine", /(^|["'`(\s=])\/(home|root|tmp|work\w*)\/\w/m],
  ["a package registry", /registry\.[a-z]|npm[m]irror|npmjs\.(org|com)/],
];

const files = ownFiles().filter((file) => TEXT.test(file.split("/").pop() ?? ""));

test.each(WORKPLACE)("nothing names %s", (_, pattern) => {
  const found = files.filter((file) => pattern.test(readFileSync(join(rootFolder(), file), "utf8")));
  expect(files.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

test("the lock file says what is installed, not where it was fetched", () => {
  const lock = readFileSync(join(rootFolder(), "package-lock.json"), "utf8");
  expect(lock).not.toContain('"resolved"');
});
