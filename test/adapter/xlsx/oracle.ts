import { read, utils } from "@e965/xlsx";
import type { WorkBook } from "@e965/xlsx";

/** A workbook file as another reader sees it: what we write must be true for others too. */
export function readByOther(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: "array", cellFormula: true, cellNF: true, cellText: true, cellStyles: true });
}

/** The names of its sheets, in order. */
export function sheetNames(bytes: Uint8Array): readonly string[] {
  return readByOther(bytes).SheetNames;
}

/** Every cell of every sheet as the other reader has it: value, type and formula by address. */
export function cellsByOther(bytes: Uint8Array): Readonly<Record<string, readonly unknown[]>> {
  const book = readByOther(bytes);
  return Object.fromEntries(
    book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name] ?? {};
      const range = utils.decode_range(sheet["!ref"] ?? "A1");
      return cellsIn(name, sheet, range);
    }),
  );
}

function cellsIn(
  name: string,
  sheet: Readonly<Record<string, unknown>>,
  range: { readonly s: { r: number; c: number }; readonly e: { r: number; c: number } },
): (readonly [string, readonly unknown[]])[] {
  const found: (readonly [string, readonly unknown[]])[] = [];
  for (let r = range.s.r; r <= range.e.r; r += 1)
    for (let c = range.s.c; c <= range.e.c; c += 1) {
      const address = utils.encode_cell({ r, c });
      const cell = sheet[address];
      if (!isCell(cell) || cell.t === "z") continue;
      found.push([`${name}!${address}`, [cell.v, cell.t, cell.f ?? null]]);
    }
  return found;
}

function isCell(thing: unknown): thing is { readonly t: string; readonly v: unknown; readonly f?: string } {
  return typeof thing === "object" && thing !== null && "t" in thing;
}
