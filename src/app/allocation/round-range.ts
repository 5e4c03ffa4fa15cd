import type { CellSum, RoundedCell, RoundingObstacle, RoundingRule } from "../../core/allocate";
import { roundGrid } from "../../core/allocate";
import type { Area, CellRef, Grid } from "../../core/grid";
import { cellAt, cellRef, figureOf, inArea, qualified } from "../../core/grid";
import type { KindId, Report } from "../../core/inspect";
import type { Amount } from "../../core/number";
import { ONE, printAmount } from "../../core/number";
import type { Outcome, Receipt, Trouble, WorkbookPort } from "../../port";
import { failed, ok } from "../../port";
import type { Inspector } from "../mend";
import { amountTyped, decimalsOf } from "./allocation-call";
import type { Complaint } from "./complaint";
import { complaint } from "./complaint";
import type { SheetRange } from "./range-in";
import { rangeIn } from "./range-in";

/** A rounding as it is asked for, in the words it was typed. Null for what was not said. */
export interface RoundingCall {
  readonly table: string;
  /** `10000` makes 万元 of 元. */
  readonly divide: string | null;
  readonly decimals: string | null;
  readonly margins: "fixed" | "movable";
}

/** The laws whose relations are plain sums along a row or a column. */
const SUMS: readonly KindId[] = ["row-total", "column-total", "fund-total", "inferred-sum"];

/** Rounds a table of a workbook so that all it prints adds up, along the sums that the engine finds in it. Nothing is written. */
export async function roundRange(
  port: WorkbookPort,
  call: RoundingCall,
  inspect: Inspector,
): Promise<Outcome<readonly RoundedCell[], Trouble | Complaint>> {
  const reading = await port.read();
  if (!reading.ok) return reading;
  const range = rangeIn(reading.value.sheets, call.table);
  if (range === null) return failed(complaint("not-a-range", { figure: call.table }));
  const divide = call.divide === null ? ONE : amountTyped("--divide", call.divide);
  if ("is" in divide) return failed(divide);
  if (divide.isZero()) return failed(complaint("divide-by-zero"));
  const report = inspect([range.grid]);
  const body = bodyOf(range, report);
  const decimals = decimalsFor(call, range.grid, body, divide);
  if (decimals === null) return failed(complaint("no-figures", { figure: call.table }));
  if (typeof decimals !== "number") return failed(decimals);
  const answer = roundGrid(range.grid, sumsIn(report), {
    body,
    headTop: range.area.top,
    divide,
    decimals,
    margins: call.margins,
  });
  return answer.is === "rounded"
    ? ok(answer.cells)
    : failed(inTheWay(answer.because, range.grid, body, { decimals, margins: call.margins }));
}

/** Writes what a rounding changes. Formulas follow by themselves. */
export function writeRounding(
  port: WorkbookPort,
  cells: readonly RoundedCell[],
): Promise<Outcome<Receipt, Trouble>> {
  return port.write(cells.flatMap(({ edit }) => edit ?? []));
}

function sumsIn({ relations }: Report): readonly CellSum[] {
  return relations.flatMap(({ rule, result, terms }) =>
    result === null || !SUMS.includes(rule) ? [] : [{ result, terms }],
  );
}

/** The range without the headings and labels of the tables in it: years and serial numbers are not rounded. */
function bodyOf({ grid, area }: SheetRange, { tables }: Report): Area {
  const own = tables.filter(
    ({ sheet, area: other }) =>
      sheet === grid.sheet &&
      other.top <= area.bottom &&
      area.top <= other.bottom &&
      other.left <= area.right &&
      area.left <= other.right,
  );
  const top = Math.min(...own.map((table) => table.area.top + table.headerRows));
  const left = Math.min(...own.map((table) => table.area.left + table.stubColumns));
  return {
    ...area,
    top: top <= area.bottom ? Math.max(area.top, top) : area.top,
    left: left <= area.right ? Math.max(area.left, left) : area.left,
  };
}

/** The decimals asked for; else 2 where the unit changes, or as many as the figures show. Null where there are no figures. */
function decimalsFor(call: RoundingCall, grid: Grid, body: Area, divide: Amount): number | Complaint | null {
  let most = -1;
  for (let row = body.top; row <= body.bottom; row += 1) {
    for (let column = body.left; column <= body.right; column += 1) {
      const figure = figureOf(cellAt(grid, row, column));
      if (figure !== null && !figure.percent) most = Math.max(most, figure.decimals);
    }
  }
  if (most < 0) return null;
  if (call.decimals !== null) return decimalsOf(call.decimals);
  return divide.equals(ONE) ? most : 2;
}

/** What stands in the way, with its cells by name, in reading order. */
function inTheWay(because: RoundingObstacle, { sheet }: Grid, body: Area, rule: RoundingRule): Complaint {
  const { decimals } = rule;
  const margins = rule.margins === "fixed" ? "fixed" : "";
  const cell = (place: { readonly row: number; readonly column: number }): CellRef =>
    cellRef(sheet, body.top + place.row, body.left + place.column);
  const span = (low: Amount, high: Amount): string =>
    low.equals(high)
      ? printAmount(low, decimals)
      : `${printAmount(low, decimals)}–${printAmount(high, decimals)}`;
  switch (because.is) {
    case "line":
      return complaint(
        because.is,
        {
          cell: qualified(cell(because.whole)),
          figure: span(because.least, because.most),
          against: span(because.low, because.high),
          margins,
        },
        cell(because.whole),
      );
    case "together": {
      const wholes = because.wholes
        .map(cell)
        .filter((at) => inArea(body, at.row, at.column))
        .sort((a, b) => a.row - b.row || a.column - b.column);
      return complaint(
        because.is,
        { cell: wholes.map(qualified).join("、"), figure: printAmount(because.missing, decimals), margins },
        wholes[0] ?? null,
      );
    }
    case "crossing-subtotals":
      return complaint(because.is, { cell: qualified(cell(because.whole)) }, cell(because.whole));
  }
}
