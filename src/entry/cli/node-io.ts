import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Io } from "./io";

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
    readFile: (path) => readFile(path),
    writeFile: (path, bytes) => writeFile(path, bytes),
    kindOf: (path) =>
      stat(path).then(
        (found) => (found.isDirectory() ? "folder" : "file"),
        () => null,
      ),
    filesIn: async (folder) => {
      const entries = await readdir(folder, { recursive: true });
      return entries.map((entry) => join(folder, entry)).sort();
    },
    samePath: (one, other) => resolve(one) === resolve(other),
    workerScript,
  };
}
