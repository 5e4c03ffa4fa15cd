import type { Outcome, Trouble } from "../../port";
import { failed } from "../../port";
import { Book } from "./book";
import { BYTES_A_CELL, LIMITS } from "./limits";
import { kindOfFile } from "./kind-of-file";
import { Parts } from "./parts/parts";
import { Refusal, attempt } from "./refusal";
import { XlsxWorkbook } from "./xlsx-workbook";
import { readArchive } from "./zip/archive";

/**
 * Opens the bytes of a workbook file (.xlsx, .xlsm, .xltx …). `name` is what the reading calls it. The bytes are kept,
 * not copied and never changed. Troubles: not-a-workbook, old-workbook, encrypted, damaged, unsupported-part (a binary
 * workbook), too-large, and empty-workbook where no sheet has anything in it.
 */
export function openXlsx(bytes: Uint8Array, name: string): Outcome<XlsxWorkbook, Trouble> {
  switch (kindOfFile(bytes)) {
    case "encrypted":
      return failed({ is: "encrypted" });
    case "old-workbook":
      return failed({ is: "old-workbook" });
    case "unknown":
      return failed({ is: "not-a-workbook" });
    case "zip":
      return attempt(() => openZip(bytes, name));
  }
}

function openZip(bytes: Uint8Array, name: string): XlsxWorkbook {
  const entries = readArchive(bytes);
  const unpacked = entries.reduce((sum, { name: part, size }) => sum + (XML.test(part) ? size : 0), 0);
  if (LIMITS.packageBytes < unpacked)
    throw new Refusal({ is: "too-large", cells: Math.ceil(unpacked / BYTES_A_CELL) });
  const workbook = new XlsxWorkbook(name, new Book(Parts.from(entries)));
  const { sheets, skipped } = workbook.reading();
  const [first] = skipped;
  // One damaged sheet is skipped and named; if nothing could be read, its trouble is the whole workbook's.
  if (sheets.length === 0 && first !== undefined) throw new Refusal(first.trouble);
  if (skipped.length === 0 && sheets.every((grid) => grid.used === null))
    throw new Refusal({ is: "empty-workbook" });
  return workbook;
}

/** The parts that are unpacked, pictures and macros are not: what they say they unfold to is held against a limit at once. */
const XML = /\.(?:xml|rels|vml)$/i;
