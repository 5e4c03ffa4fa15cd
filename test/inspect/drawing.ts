import type { Grid } from "../../src/core/grid";
import { addressOf } from "../../src/core/grid";
import { readSketch } from "../docs/sheet-sketch";

/** A workbook as typed texts, from which tests make variants; it prints as a sketch that a page could take over. */
export type Drawing = readonly DrawnSheet[];

export interface DrawnSheet {
  readonly name: string;
  /** Where the first cell stands, zero-based. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly string[])[];
}

/** The drawing in the language of sketches. */
export function sketchOf(drawing: Drawing): string {
  return drawing
    .map(({ name, top, left, rows }) => {
      const head = `# ${name} · at ${addressOf({ row: top, column: left })}`;
      return [head, ...rows.map((row) => row.join(" | "))].join("\n");
    })
    .join("\n");
}

export function gridsOf(drawing: Drawing): readonly Grid[] {
  return readSketch(sketchOf(drawing)).grids;
}

/** The drawing with one cell typed otherwise; `row` and `column` count from the sheet's own first cell. */
export function typedAt(
  drawing: Drawing,
  at: { readonly sheet: number; readonly row: number; readonly column: number },
  text: string,
): Drawing {
  return drawing.map((sheet, s) =>
    s !== at.sheet
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row, r) =>
            r !== at.row ? row : row.map((cell, c) => (c === at.column ? text : cell)),
          ),
        },
  );
}

/** Every sheet moved down and to the right. */
export function moved(drawing: Drawing, down: number, right: number): Drawing {
  return drawing.map((sheet) => ({ ...sheet, top: sheet.top + down, left: sheet.left + right }));
}

/** Every sheet turned on its side. */
export function transposed(drawing: Drawing): Drawing {
  return drawing.map((sheet) => {
    const width = Math.max(...sheet.rows.map((row) => row.length));
    return {
      ...sheet,
      top: sheet.left,
      left: sheet.top,
      rows: Array.from({ length: width }, (_, column) => sheet.rows.map((row) => row[column] ?? "")),
    };
  });
}

/** Every sheet under another name. */
export function renamed(drawing: Drawing, suffix: string): Drawing {
  return drawing.map((sheet) => ({ ...sheet, name: `${sheet.name}${suffix}` }));
}
