/** What a sample workbook is before it becomes a file: sheets of placed pieces, so that a slip is a change of one piece. */
import type { Look } from "./look";

/** A formula with its leading `=`; its result is filled in by `recalculated`. */
export interface Formula {
  readonly formula: string;
  readonly result: number;
}

/** What a piece holds: words, a typed number, a formula, or nothing. */
export type Content = string | number | Formula | null;

export function isFormula(content: Content): content is Formula {
  return typeof content === "object" && content !== null;
}

/** A cell or a merged area and what stands in it. `at` is `B7` or `A1:E1`. */
export interface Piece {
  readonly at: string;
  readonly content: Content;
  readonly look: Look;
}

/** One sheet, as it is to be printed on A4. */
export interface SheetPlan {
  readonly name: string;
  /** Column widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly pieces: readonly Piece[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly landscape: boolean;
  /** One-based rows after which a printed page ends. */
  readonly pageBreaks: readonly number[];
}

/** One workbook; `name` is its file's name without the ending. */
export interface WorkbookPlan {
  readonly name: string;
  readonly sheets: readonly SheetPlan[];
}

/** Places pieces one by one, so that the plan of a sheet reads from top to bottom. */
export class Sketch {
  readonly pieces: Piece[] = [];

  put(at: string, content: Content, look: Look): this {
    this.pieces.push({ at, content, look });
    return this;
  }

  /** One piece per column from column A on; a missing member leaves its cell out. */
  row(row: number, contents: readonly (Content | undefined)[], look: (column: number) => Look): this {
    contents.forEach((content, column) => {
      if (content !== undefined)
        this.put(`${String.fromCharCode(65 + column)}${row}`, content, look(column));
    });
    return this;
  }
}

/** Finds the piece of a sheet whose first cell is `cell`. */
export function pieceAt(plan: WorkbookPlan, sheet: string, cell: string): Piece {
  const found = plan.sheets
    .find((one) => one.name === sheet)
    ?.pieces.find((piece) => piece.at.split(":")[0] === cell);
  if (found === undefined) throw new Error(`${plan.name} has nothing at ${sheet}!${cell}`);
  return found;
}
