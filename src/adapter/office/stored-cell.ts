import type { CellRef, Edit, RawValue } from "../../core/grid";
import { cellRef, refKey } from "../../core/grid";
import { asStored, formatShowing } from "./as-stored";
import type { Block } from "./block";
import { formulaOf } from "./raw-cell";

/** A cell as Excel holds it, before or after a write. */
export interface StoredCell {
  readonly value: RawValue;
  readonly text: string;
  readonly formula: string | null;
  readonly format: string;
}

/** Cells by the key of their place. */
export type KnownCells = ReadonlyMap<string, StoredCell>;

const BLANK: StoredCell = { value: null, text: "", formula: null, format: "General" };

export function cellKnown(cells: KnownCells, at: CellRef): StoredCell {
  return cells.get(refKey(at)) ?? BLANK;
}

/** What a range tells of its cells. */
export const CELL_PROPERTIES = "values,text,formulas,numberFormat";

/** The cells of a block whose range was loaded with `CELL_PROPERTIES`. */
export function storedCells(
  { sheet, area }: Block,
  range: Excel.Range,
): readonly (readonly [string, StoredCell])[] {
  const { values, text, formulas, numberFormat } = range;
  return values.flatMap((row, r) =>
    row.map((value: unknown, c): readonly [string, StoredCell] => [
      refKey(cellRef(sheet, area.top + r, area.left + c)),
      {
        value: rawValue(value),
        text: textOf(text[r]?.[c]),
        formula: formulaOf(formulas[r]?.[c], value),
        format: textOf(numberFormat[r]?.[c]) || "General",
      },
    ]),
  );
}

/** What is sent for one cell: the entry for `values`, and a number format where the present one would not do. */
export interface Entry {
  readonly entry: string | number | boolean;
  /** Null leaves the format alone. */
  readonly format: string | null;
}

/** What to send so that the cell holds the edit's value, whatever Excel would make of it when typed. */
export function entryFor({ value, becomes }: Edit, before: StoredCell): Entry {
  const wasText = before.format === "@" || (before.format === "General" && typeof before.value === "string");
  // A cell formatted as text makes text of a number; and a figure kept as text shows its decimals only by a format.
  const format = typeof value === "number" && wasText ? formatShowing(becomes) : null;
  return { entry: asStored(value, before.format), format };
}

/** What to send so that the cell is again as it was. */
export function entryBack({ value, formula, format }: StoredCell): Entry {
  return { entry: formula ?? asStored(value, format), format };
}

/** Whether a cell holds what was sent. Excel keeps 15 significant digits of a number. */
export function holds(cell: StoredCell, wanted: RawValue): boolean {
  if (cell.formula !== null) return false;
  if (typeof wanted !== "number") return (cell.value ?? "") === (wanted ?? "");
  return typeof cell.value === "number" && cell.value.toPrecision(15) === wanted.toPrecision(15);
}

function rawValue(value: unknown): RawValue {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
