import type {
  Allocation,
  AllocationRequest,
  AllocationTrouble,
  BaseTable,
  BaseTrouble,
} from "../../core/allocate";
import { allocate, readBases } from "../../core/allocate";
import type { CellRef, Grid } from "../../core/grid";
import { cellRef, qualified } from "../../core/grid";
import type { Amount } from "../../core/number";
import { HUNDRED, printAmount, ZERO } from "../../core/number";
import type { Outcome, Trouble, WorkbookPort } from "../../port";
import { failed, ok } from "../../port";
import type { AllocationCall } from "./allocation-call";
import { amountTyped, capTyped, decimalsOf, weightsOf, withLastTime } from "./allocation-call";
import type { Complaint } from "./complaint";
import { complaint } from "./complaint";
import type { SheetRange } from "./range-in";
import { rangeIn } from "./range-in";

/** Allocates by the factor method over a range of a workbook. Nothing is written. */
export async function allocateRange(
  port: WorkbookPort,
  call: AllocationCall,
): Promise<Outcome<Allocation, Trouble | Complaint>> {
  const reading = await port.read();
  if (!reading.ok) return reading;
  const asked = requestOf(reading.value.sheets, call);
  if ("is" in asked) return failed(asked);
  const answer = allocate(asked.request);
  return answer.is === "allocated"
    ? ok(answer.allocation)
    : failed(named(answer.because, asked.range, asked.table, asked.request));
}

interface Asked {
  readonly request: AllocationRequest;
  readonly range: SheetRange;
  readonly table: BaseTable;
}

function requestOf(grids: readonly Grid[], call: AllocationCall): Asked | Complaint {
  const range = rangeIn(grids, call.base);
  if (range === null) return complaint("not-a-range", { figure: call.base });
  const table = readBases(range.grid, range.area);
  if ("is" in table) return inRange(table);
  const decimals = decimalsOf(call.decimals);
  if (typeof decimals !== "number") return decimals;
  const total = amountTyped("--total", call.total);
  if ("is" in total) return total;
  const weights = weightsOf(call.weights, table);
  if ("is" in weights) return weights;
  const floor = call.floor === null ? null : amountTyped("--floor", call.floor);
  if (floor !== null && "is" in floor) return floor;
  const cap = call.cap === null ? null : capTyped(call.cap);
  if (cap !== null && cap.is !== "amount" && cap.is !== "share") return cap;
  const units = withLastTime(grids, { grid: range.grid, table }, call.notBelow);
  if ("is" in units) return units;
  const [factor, ...factors] = table.factors.map(({ name }, place) => ({
    name,
    weight: weights.weights[place] ?? ZERO,
  }));
  const [unit, ...others] = units;
  if (factor === undefined) return complaint("no-factors");
  if (unit === undefined) return complaint("no-units");
  const rule = { decimals, method: call.method, ties: call.ties };
  const limits = { floor, cap, notBelowLastTime: call.notBelow !== null };
  return {
    request: {
      total,
      fullWeight: weights.fullWeight,
      factors: [factor, ...factors],
      units: [unit, ...others],
      rule,
      limits,
    },
    range,
    table,
  };
}

function inRange(trouble: BaseTrouble): Complaint {
  if (!("at" in trouble)) return complaint(trouble.is);
  const figure = "text" in trouble ? trouble.text : "";
  return complaint(trouble.is, { cell: qualified(trouble.at), figure }, trouble.at);
}

/** The trouble with the names and figures of its units and factors, and the cell it lies in. */
function named(
  trouble: AllocationTrouble,
  { grid, area }: SheetRange,
  table: BaseTable,
  { rule }: AllocationRequest,
): Complaint {
  const print = (value: Amount): string => printAmount(value, Math.max(rule.decimals, value.decimalPlaces()));
  const unit = "unit" in trouble ? table.units[trouble.unit] : undefined;
  const factor = "factor" in trouble ? table.factors[trouble.factor] : undefined;
  const at: CellRef | null =
    unit === undefined && factor === undefined
      ? null
      : cellRef(grid.sheet, unit?.row ?? area.top, factor?.column ?? area.left);
  const [figure, against] = figuresOf(trouble, print);
  return complaint(
    trouble.is,
    {
      cell: at === null ? "" : qualified(at),
      unit: unit?.name ?? "",
      factor: factor?.name ?? "",
      figure,
      against,
    },
    at,
  );
}

function figuresOf(trouble: AllocationTrouble, print: (value: Amount) => string): readonly [string, string] {
  switch (trouble.is) {
    case "weights-sum":
      return [`${trouble.share.times(HUNDRED).toSignificantDigits(8).toString()}%`, "100%"];
    case "negative-total":
      return [print(trouble.total), ""];
    case "finer-than-precision":
      return [print(trouble.total), String(trouble.decimals)];
    case "floors-above-total":
      return [print(trouble.floors), print(trouble.total)];
    case "caps-below-total":
      return [print(trouble.caps), print(trouble.total)];
    case "floor-above-cap":
      return [print(trouble.floor), print(trouble.cap)];
    case "no-units":
    case "no-factors":
    case "unit-twice":
    case "negative-base":
    case "zero-base":
    case "negative-weight":
    case "floor-without-base":
    case "remainder-too-large":
    case "limits-unreachable":
      return ["", ""];
  }
}
