import { realpathSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Io } from "./io";
import { replaceFile } from "./replace-file";

/** The real world: disk, terminal and threads of this process. */
export function nodeIo(workerScript: string | null): Io {
  const { stdout, stderr } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    progress: (text) => {
      if (stderr.isTTY) stderr.write(`\r\u001b[K${text ?? ""}`);
    },
    width: stdout.isTTY ? stdout.columns : 100,
    readFile: readToItsEnd,
    writeFile: replaceFile,
    kindOf: (path) =>
      stat(path).then(
        (found) => (found.isDirectory() ? "folder" : "file"),
        () => null,
      ),
    filesIn: async (folder) => {
      const entries = await readdir(folder, { recursive: true });
      return entries.map((entry) => join(folder, entry)).sort();
    },
    samePath: (one, other) => realPath(one) === realPath(other),
    workerScript,
  };
}

/** A device such as /dev/zero has no end, and no workbook lies in it. */
async function readToItsEnd(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (found.isCharacterDevice() || found.isBlockDevice()) throw new Error(`${path} is a device`);
  return readFile(path);
}

/** With all links followed, as far as the path exists: a link to the input is the input. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
