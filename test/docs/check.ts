import type { Report } from "../../src/core/inspect";
import { inspect } from "../../src/core/inspect";
import type { Sketch } from "./sheet-sketch";
import { readSketch } from "./sheet-sketch";
import { tell } from "./told";

/** What the engine says of a workbook drawn in text. */
export function inspected(sketch: string): Report {
  return inspect(readSketch(sketch).grids);
}

/** What the engine says of a sketch, as the pages print it. */
export function toldOf(sketch: string): string {
  return tell(inspected(sketch));
}

/**
 * The one door of tests that draw their sheet: the engine says just this of it, and each `<n>` of the sketch stands where
 * finding n is shown.
 */
export function check(sketch: string, expected: string): void {
  expect(toldOf(sketch)).toBe(expected.trim());
  expectMarks(readSketch(sketch), inspected(sketch));
}

/** Marks are the author's word: no update of a page moves them, so a finding that wanders to another cell shows. */
export function expectMarks({ marks }: Sketch, { findings }: Report): void {
  const seen = marks.map(({ number, sheet, row, column }) => {
    const cell = findings[number - 1]?.cells[0];
    return cell?.sheet === sheet && cell.row === row && cell.column === column;
  });
  expect({ marks, inPlace: seen }).toEqual({ marks, inPlace: marks.map(() => true) });
}
