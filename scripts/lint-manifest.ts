// Finds what the manifest's schema does not see. `tsx scripts/lint-manifest.ts` looks at manifest.xml and the files of
// this repository; `tsx scripts/lint-manifest.ts dist/addin` at what the build has made for a server.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RIBBON_COMMANDS } from "../src/entry/commands";
import { lintManifest } from "./manifest/lint-manifest";

const [folder] = process.argv.slice(2);
const problems = lintManifest(readFileSync(join(folder ?? ".", "manifest.xml"), "utf8"), {
  production: folder !== undefined,
  commands: RIBBON_COMMANDS,
  file: folder === undefined ? sourceFile : (path) => bytesOf(join(folder, path)),
});
for (const problem of problems) console.error(`manifest: ${problem}`);
console.log(
  problems.length === 0 ? "manifest: nothing to complain of" : `manifest: ${problems.length} to mend`,
);
process.exit(problems.length === 0 ? 0 : 1);

/** Where the build takes a served file from. */
function sourceFile(path: string): Uint8Array | null {
  const page = join("src", "entry", "taskpane", path === "taskpane.html" ? "page.html" : path);
  return bytesOf(path) ?? bytesOf(page);
}

function bytesOf(file: string): Uint8Array | null {
  return existsSync(file) ? readFileSync(file) : null;
}
