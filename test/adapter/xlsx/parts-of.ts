import { strFromU8, unzipSync } from "fflate";
import { readArchive } from "../../../src/adapter/xlsx/zip/archive";

/** The text of a part in a saved workbook. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

/** The names of the parts whose compressed bytes differ between two files, or that only one of them has. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [before, after].map(
    (bytes) => new Map(readArchive(bytes).map((entry) => [entry.name, entry.compressed])),
  );
  const names = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...names].filter((name) => !sameBytes(old?.get(name), now?.get(name))).sort();
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every((byte, at) => byte === b[at]);
}
