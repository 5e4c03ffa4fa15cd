import type { Io } from "../../../src/entry/cli/io";

/** A world of files in memory that keeps what was printed. */
export interface FakeIo extends Io {
  readonly files: Map<string, Uint8Array>;
  readonly printed: { out: string; err: string };
  readonly watched: (string | null)[];
}

/** Files by path; a path that ends in nothing but begins a file's path is a folder. */
export function fakeIo(
  files: Readonly<Record<string, Uint8Array>> = {},
  unwritable: readonly string[] = [],
): FakeIo {
  const all = new Map(Object.entries(files));
  const printed = { out: "", err: "" };
  const watched: (string | null)[] = [];
  const under = (folder: string): string[] =>
    [...all.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
  return {
    files: all,
    printed,
    watched,
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    progress: (text) => watched.push(text),
    width: 80,
    readFile: (path) => {
      const bytes = all.get(path);
      return bytes === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(bytes);
    },
    writeFile: (path, bytes) => {
      if (unwritable.includes(path)) return Promise.reject(new Error("read-only"));
      all.set(path, bytes);
      return Promise.resolve();
    },
    kindOf: (path) => Promise.resolve(all.has(path) ? "file" : 0 < under(path).length ? "folder" : null),
    filesIn: (folder) => Promise.resolve(under(folder)),
    samePath: (one, other) => one === other,
    workerScript: null,
  };
}
