import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const ROOT = join(__dirname, "../..");
const NOT_OURS = /^(node_modules|dist|build|coverage|reports|\.git|\.cache|\.stryker-tmp)$/;

/** The project's root folder. */
export function rootFolder(): string {
  return ROOT;
}

/** The names in a folder of the project, without their ending, of the files that have it; sorted. */
export function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** All files of the project that are written by hand or by us, as paths from the root. */
export function ownFiles(folder = ROOT): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (folder === ROOT && NOT_OURS.test(name)) return [];
    return statSync(path).isDirectory() ? ownFiles(path) : [relative(ROOT, path)];
  });
}
