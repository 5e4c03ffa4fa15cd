/** All that a command may touch of the world, so that it can be tried without one. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Shows how far we are, in place of what was shown before; null takes it away. Silent where nobody watches. */
  progress(text: string | null): void;
  /** Columns of the terminal. */
  readonly width: number;
  readFile(path: string): Promise<Uint8Array>;
  /** Puts a file in the place of another, or where none was: wholly or, where that fails, not at all. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Whether a path is a file or a folder; null where there is nothing. */
  kindOf(path: string): Promise<"file" | "folder" | null>;
  /** All files in a folder and its folders, as paths that begin with the folder, sorted. */
  filesIn(folder: string): Promise<readonly string[]>;
  /** Whether two paths name one file. */
  samePath(one: string, other: string): boolean;
  /** A script that checks files in a thread of its own; null where there is none. */
  readonly workerScript: string | null;
}
