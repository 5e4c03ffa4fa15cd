import { columnName, columnNumber } from "../../../core/grid";

/** A formula whose relative references can be moved: the text between them as it stands, and the references. */
type Piece = string | Reference;

interface Reference {
  readonly fixedColumn: boolean;
  /** Zero-based, or null in a reference to whole rows. */
  readonly column: number | null;
  readonly fixedRow: boolean;
  /** Zero-based, or null in a reference to whole columns. */
  readonly row: number | null;
}

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
/** What may hold letters and digits without being a reference comes first or is taken whole: strings, sheet names, names, numbers. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w(.!])|(?<rows>\$?\d{1,7}:\$?\d{1,7})(?![\w(.!])|(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(.!\u00a1-\uffff])|[A-Z_\\\u00a1-\uffff][\w.?\\\u00a1-\uffff]*|(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/gi;

/**
 * The formula of a shared group, as its master cell writes it. Excel stores it once; every other cell of the group has
 * it moved by its distance from the master (ECMA-376 part 1, 18.3.1.40).
 */
export class MovableFormula {
  readonly #pieces: readonly Piece[];

  constructor(formula: string) {
    this.#pieces = piecesOf(formula);
  }

  /** The formula as it stands so many rows below and columns to the right of its master. */
  moved(rows: number, columns: number): string {
    return this.#pieces
      .map((piece) => (typeof piece === "string" ? piece : written(piece, rows, columns)))
      .join("");
  }
}

function piecesOf(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let behind = 0;
  for (const token of formula.matchAll(TOKEN)) {
    const groups = token.groups ?? {};
    const reference = groups["cell"] ?? groups["columns"] ?? groups["rows"];
    if (reference === undefined) continue;
    const references = reference.split(":").map(referenceOf);
    if (references.some((one) => one === null)) continue;
    pieces.push(formula.slice(behind, token.index));
    references.forEach((one, index) => {
      if (0 < index) pieces.push(":");
      if (one !== null) pieces.push(one);
    });
    behind = token.index + reference.length;
  }
  pieces.push(formula.slice(behind));
  return pieces;
}

/** Null where the letters or digits name no place on a sheet: then it is a name such as `YTD2024000`. */
function referenceOf(text: string): Reference | null {
  const found = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/i.exec(text);
  if (found === null) return null;
  const [, first, letters, second, digits] = found;
  const column = letters === undefined ? null : columnNumber(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if (LAST_COLUMN < (column ?? 0) || LAST_ROW < (row ?? 0) || (row ?? 0) < 0) return null;
  return {
    fixedColumn: column !== null && first === "$",
    column,
    fixedRow: column === null ? first === "$" : second === "$",
    row,
  };
}

function written(reference: Reference, rows: number, columns: number): string {
  const column = reference.column === null ? null : reference.column + (reference.fixedColumn ? 0 : columns);
  const row = reference.row === null ? null : reference.row + (reference.fixedRow ? 0 : rows);
  const inside =
    0 <= (column ?? 0) && (column ?? 0) <= LAST_COLUMN && 0 <= (row ?? 0) && (row ?? 0) <= LAST_ROW;
  if (!inside) return "#REF!";
  const letters = column === null ? "" : (reference.fixedColumn ? "$" : "") + columnName(column);
  return letters + (row === null ? "" : (reference.fixedRow ? "$" : "") + String(row + 1));
}
