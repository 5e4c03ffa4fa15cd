import type { Edit, Grid } from "../../../core/grid";
import { addressOf, cellAt } from "../../../core/grid";
import type { Receipt } from "../../../port";
import { receiptOf } from "../../../port";
import type { Book } from "../book";
import { Refusal } from "../refusal";
import { readFormulas } from "../sheet/formulas";
import type { ScannedCell, ScannedSheet } from "../sheet/scanned-sheet";
import type { SheetEntry } from "../workbook-part";
import type { CellLedger, OriginalCell } from "./cell-ledger";
import { cellXml, newCellTag } from "./cell-xml";
import { troubleOf } from "./check-edits";
import { guardedAreas } from "./guarded-areas";
import type { CellPatch } from "./patch-sheet";
import { patchSheet } from "./patch-sheet";
import { assertWritten, gridOf } from "./read-back";

/** A book after a write, and what came of it. */
export interface Written {
  readonly book: Book;
  readonly ledger: CellLedger;
  readonly receipt: Receipt;
  /** The parts this write may change. */
  readonly announced: readonly string[];
}

/**
 * Writes all edits or, by a refusal, none. Every cell must still show what its edit expects and be one that may be
 * written; afterwards the sheets are read again, and exactly the cells asked for must have changed.
 *
 * Formulas that came with the file never go: their cells are refused, whatever an edit says. That is why the chain of
 * calculation and the shared formulas need no care.
 */
export function writeEdits(book: Book, ledger: CellLedger, edits: readonly Edit[]): Written {
  const bySheet = new Map<string, Edit[]>();
  for (const edit of edits) bySheet.set(edit.at.sheet, [...(bySheet.get(edit.at.sheet) ?? []), edit]);
  const entries = [...bySheet].map(([sheet, own]) => ({ entry: book.sheet(sheet), edits: own }));
  let parts = book.parts;
  let known = ledger;
  for (const { entry, edits: own } of entries) {
    const patched = writeSheet(book, entry, known, own);
    parts = parts.with(entry.part, patched.xml);
    known = patched.ledger;
  }
  const after = book.with(parts);
  for (const { entry, edits: own } of entries)
    assertWritten(gridOf(book, entry), gridOf(after, entry), own, entry.part);
  return {
    book: after,
    ledger: known,
    receipt: receiptOf(
      entries.map(({ entry }) => gridOf(book, entry)),
      entries.map(({ entry }) => gridOf(after, entry)),
      edits,
    ),
    announced: entries.map(({ entry }) => entry.part),
  };
}

function writeSheet(
  book: Book,
  entry: SheetEntry,
  ledger: CellLedger,
  edits: readonly Edit[],
): { xml: string; ledger: CellLedger } {
  const scanned = book.scan(entry);
  const grid = gridOf(book, entry);
  const unwritable = edits.find(({ value }) => typeof value === "number" && !Number.isFinite(value));
  if (unwritable !== undefined) throw new Refusal({ is: "not-written", at: unwritable.at, found: "" });
  const trouble = troubleOf(edits, {
    grid,
    filled: readFormulas(scanned).filled,
    guarded: guardedAreas(book.parts, entry.part),
  });
  if (trouble !== null) throw new Refusal(trouble);
  const original = edits.find(
    ({ at }) =>
      cellAt(grid, at.row, at.column).formula !== null &&
      ledger.original(scanned.part, addressOf(at)) === null,
  );
  if (original !== undefined) throw new Refusal({ is: "formula-cell", at: original.at });
  const originals = new Map<string, OriginalCell | null>();
  const patches = edits.map((edit) => patchOf(edit, scanned, grid, ledger, originals));
  const xml = patchSheet(scanned, patches);
  return { xml, ledger: ledger.with(entry.part, originals) };
}

function patchOf(
  edit: Edit,
  scanned: ScannedSheet,
  grid: Grid,
  ledger: CellLedger,
  originals: Map<string, OriginalCell | null>,
): CellPatch {
  const address = addressOf(edit.at);
  const { prefix } = scanned.body;
  const element = (old: ScannedCell | null, inherited: number | null): string => {
    const xml = old === null ? null : scanned.xml.slice(old.start, old.end);
    const known = ledger.original(scanned.part, address);
    const original = known ?? { xml, value: cellAt(grid, edit.at.row, edit.at.column).value };
    const isRestored = edit.formula === undefined && original.value === edit.value;
    originals.set(address, isRestored ? null : original);
    if (isRestored) return original.xml ?? "";
    const tag =
      old === null ? newCellTag(edit.at, prefix, inherited) : scanned.xml.slice(old.start, old.openEnd);
    return cellXml(tag, prefix, edit.value, edit.formula ?? null);
  };
  return { row: edit.at.row, column: edit.at.column, element };
}
