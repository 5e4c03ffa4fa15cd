import type { FailureJson, Words } from "../../app";
import type { Io } from "./io";

/** The workbook files that paths stand for, and the paths that stand for none. */
export interface Collected {
  readonly files: readonly string[];
  readonly failures: readonly FailureJson[];
}

/** Files stay as they are given; a folder stands for every workbook in it, but not for the lock files Excel leaves (`~$…`). */
export async function collectFiles(paths: readonly string[], io: Io, words: Words): Promise<Collected> {
  const files: string[] = [];
  const failures: FailureJson[] = [];
  for (const path of paths) {
    if ((await io.kindOf(path)) !== "folder") {
      files.push(path);
      continue;
    }
    const found = (await io.filesIn(path)).filter((file) =>
      /(?:^|[\\/])(?!~\$)[^\\/]*\.xls[xm]$/i.test(file),
    );
    if (found.length === 0)
      failures.push({ file: path, kind: "no-workbooks", message: words.commandLine.noWorkbooksIn(path) });
    files.push(...found);
  }
  return { files, failures };
}
