import type { Area } from "../../../src/core/grid";
import { inArea } from "../../../src/core/grid";
import { HostError } from "../host-error";
import type { Json } from "../json";
import type { HostCell, Scalar } from "./cell";
import { EMPTY_CELL } from "./cell";
import { evaluate } from "./formula";
import { LAST_COLUMN, columnsOf, common, rowsOf } from "./place";
import { printed } from "./printed";
import { stored, typeIn } from "./typed";
import type { HostWorkbook } from "./workbook";

/** A rule of conditional formatting. */
export interface HostRule {
  id: string;
  readonly type:
    | "Custom"
    | "ColorScale"
    | "DataBar"
    | "CellValue"
    | "IconSet"
    | "TopBottom"
    | "ContainsText"
    | "PresetCriteria";
  areas: readonly Area[];
  formula: string;
  readonly format: Map<string, Json>;
  /** A rule that a person duplicated in the dialog cannot be read through the API (issue 6835). */
  unreadable: boolean;
}

export interface HostTable {
  readonly id: string;
  name: string;
  readonly area: Area;
  readonly settings: Map<string, Json>;
}

/** A format set on an area, latest last. */
export interface HostFormat {
  readonly area: Area;
  readonly property: string;
  readonly value: Json;
}

/** One sheet of the workbook in memory. */
export class HostSheet {
  readonly cells = new Map<number, HostCell>();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly rules: HostRule[] = [];
  readonly tables: HostTable[] = [];
  readonly formats: HostFormat[] = [];
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  isProtected = false;
  frozenRows = 0;
  private readonly computed = new Map<number, Scalar>();
  private computedAt = -1;

  constructor(
    readonly workbook: HostWorkbook,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): HostCell {
    return this.cells.get(keyOf(row, column)) ?? EMPTY_CELL;
  }

  /** What the cell is worth: a formula's result, or what is stored. Blank cells of a merge are "". */
  valueOf(row: number, column: number): Scalar {
    const cell = this.cell(row, column);
    if (cell.formula === null) return cell.value;
    if (this.computedAt !== this.workbook.revision) {
      this.computed.clear();
      this.computedAt = this.workbook.revision;
    }
    const key = keyOf(row, column);
    const known = this.computed.get(key);
    if (known !== undefined) return known;
    // A cell that needs itself is 0 in Excel once the warning is dismissed.
    this.computed.set(key, 0);
    const value = evaluate(cell.formula, (sheet, area) => this.workbook.lookUp(sheet ?? this.name, area));
    this.computed.set(key, value);
    return value;
  }

  textOf(row: number, column: number): string {
    return printed(this.valueOf(row, column), this.cell(row, column).format);
  }

  /**
   * Writes one entry of `values` or `formulas`: null leaves the cell alone, "" clears it, a string is taken as typed,
   * a number put into a cell formatted as text becomes text.
   */
  enter(row: number, column: number, entry: Json): void {
    if (entry === null) return;
    this.refuseWhereClosed(row, column);
    // The cells that a merge covers keep nothing ("Merge and unmerge cells").
    if (this.isCovered(row, column)) return;
    this.put(row, column, { ...this.cell(row, column), ...this.entered(row, column, entry), spilled: false });
  }

  setFormat(row: number, column: number, format: string): void {
    if (this.isProtected) throw new HostError("AccessDenied");
    this.put(row, column, { ...this.cell(row, column), format });
  }

  put(row: number, column: number, cell: HostCell): void {
    this.workbook.revision += 1;
    this.cells.set(keyOf(row, column), cell);
  }

  erase(area: Area): void {
    this.workbook.revision += 1;
    for (const [key] of [...this.cells]) if (inArea(area, rowOf(key), columnOf(key))) this.cells.delete(key);
  }

  /** The smallest area around all cells with something in them; with formats alone counted too unless `valuesOnly`. */
  used(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.formula === null && cell.value === "") continue;
      const [row, column] = [rowOf(key), columnOf(key)];
      area =
        area === null
          ? { top: row, left: column, bottom: row, right: column }
          : {
              top: Math.min(area.top, row),
              left: Math.min(area.left, column),
              bottom: Math.max(area.bottom, row),
              right: Math.max(area.right, column),
            };
    }
    return area;
  }

  rulesIn(areas: readonly Area[]): readonly HostRule[] {
    return this.rules.filter((rule) =>
      rule.areas.some((one) => areas.some((other) => common(one, other) !== null)),
    );
  }

  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (area) => inArea(area, row, column) && (row !== area.top || column !== area.left),
    );
  }

  private entered(row: number, column: number, entry: Json): Partial<HostCell> {
    const { format } = this.cell(row, column);
    if (typeof entry === "number") {
      return format === "@"
        ? { value: String(entry), formula: null, prefixed: false }
        : { value: stored(entry), formula: null, prefixed: false };
    }
    if (typeof entry === "boolean") return { value: entry, formula: null, prefixed: false };
    if (typeof entry !== "string") throw new HostError("InvalidArgument");
    if (entry === "") return { value: "", formula: null, prefixed: false };
    return typeIn(entry, format);
  }

  private refuseWhereClosed(row: number, column: number): void {
    if (this.isProtected && this.cell(row, column).locked) throw new HostError("AccessDenied");
  }
}

/** Whether all, none or some of an area's rows are hidden: true, false, null ("Range.rowHidden"). */
export function rowsHidden(sheet: HostSheet, area: Area): boolean | null {
  return hidden(sheet.hiddenRows, area.top, rowsOf(area));
}

export function columnsHidden(sheet: HostSheet, area: Area): boolean | null {
  return hidden(sheet.hiddenColumns, area.left, columnsOf(area));
}

function hidden(places: ReadonlySet<number>, first: number, count: number): boolean | null {
  const found = [...places].filter((place) => first <= place && place < first + count).length;
  if (found === 0) return false;
  return found === count ? true : null;
}

function keyOf(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

function rowOf(key: number): number {
  return Math.floor(key / (LAST_COLUMN + 1));
}

function columnOf(key: number): number {
  return key % (LAST_COLUMN + 1);
}
