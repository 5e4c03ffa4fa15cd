import type { Report } from "../../src/core/inspect";
import type { ProfileId } from "../../src/core/inspect";
import { DEFAULT_OPTIONS, inspect } from "../../src/core/inspect";
import type { Sketch } from "./sheet-sketch";
import { readSketch } from "./sheet-sketch";
import { tell } from "./told";

/** What the engine says of a workbook drawn in text, scored forms by a chosen profile or the one the figures tell. */
export function inspected(sketch: string, profile: ProfileId | null = null): Report {
  return inspect(readSketch(sketch).grids, { ...DEFAULT_OPTIONS, profile });
}

/** What the engine says of a sketch, as the pages print it. */
export function toldOf(sketch: string, profile: ProfileId | null = null): string {
  return tell(inspected(sketch, profile));
}

/**
 * The one door of tests that draw their sheet: the engine says just this of it, and each `<n>` of the sketch stands where
 * finding n is shown.
 */
export function check(sketch: string, expected: string, profile: ProfileId | null = null): void {
  expect(toldOf(sketch, profile)).toBe(expected.trim());
  expectMarks(readSketch(sketch), inspected(sketch, profile));
}

/** Marks are the author's word: no update of a page moves them, so a finding that wanders to another cell shows. */
export function expectMarks({ marks }: Sketch, { findings }: Report): void {
  const seen = marks.map(({ number, sheet, row, column }) => {
    const cell = findings[number - 1]?.cells[0];
    return cell?.sheet === sheet && cell.row === row && cell.column === column;
  });
  expect({ marks, inPlace: seen }).toEqual({ marks, inPlace: marks.map(() => true) });
}
