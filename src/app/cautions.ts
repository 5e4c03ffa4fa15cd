import type { CellRef } from "../core/grid";
import type { WorkbookReading } from "../port";
import { awaitingCalculation } from "./awaiting-calculation";
import { printAreas } from "./print/print-areas";
import type { Words } from "./words/words";

/** A workbook file that is about to be handed on. */
interface ChangedFile {
  reading(): Pick<WorkbookReading, "sheets">;
  changedCells(): readonly CellRef[];
  readonly losesSignature: boolean;
}

/**
 * What whoever takes a changed copy must know, a sentence each: that the signature of `name` does not hold for it, and which
 * of its formulas hold results from before the changes. Empty where nothing needs saying.
 */
export function cautionsOf(file: ChangedFile, name: string, { commandLine }: Words): readonly string[] {
  const awaiting = awaitingCalculation(file.reading().sheets, file.changedCells());
  return [
    ...(file.losesSignature ? [commandLine.signatureLost(name)] : []),
    ...(0 < awaiting.length ? [commandLine.awaiting(awaiting.length, printAreas(awaiting))] : []),
  ];
}
