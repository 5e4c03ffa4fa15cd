/** Finds a browser for the tests, or null where there is none and none could be had; `say` is told what takes time. */
export function findBrowser(say?: (line: string) => void): Promise<{
  readonly path: string;
  readonly from: string;
  readonly env: Readonly<Record<string, string>>;
} | null>;
