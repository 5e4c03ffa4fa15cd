import type { CellRef } from "../core/grid";
import { printAreas } from "./print/print-areas";
import type { Words } from "./words/words";

/** What a changed copy of a workbook file does not keep. */
interface Copy {
  readonly losesSignature: boolean;
  /** Formulas with results from before the changes, in reading order. */
  readonly awaiting: readonly CellRef[];
}

/**
 * What whoever takes a changed copy must know, a sentence each: that the signature of `name` does not hold for it, and which
 * of its formulas hold results from before the changes. Empty where nothing needs saying.
 */
export function cautionsOf(
  { losesSignature, awaiting }: Copy,
  name: string,
  { commandLine }: Words,
): readonly string[] {
  return [
    ...(losesSignature ? [commandLine.signatureLost(name)] : []),
    ...(0 < awaiting.length ? [commandLine.awaiting(awaiting.length, printAreas(awaiting))] : []),
  ];
}
