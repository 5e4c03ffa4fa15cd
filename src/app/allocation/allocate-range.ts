import type { Allocation, AllocationRequest, AllocationTrouble, BaseTable } from "../../core/allocate";
import { allocate, readBases } from "../../core/allocate";
import type { Grid } from "../../core/grid";
import { cellRef } from "../../core/grid";
import { ZERO } from "../../core/number";
import type { Outcome, Trouble, WorkbookPort } from "../../port";
import { failed, ok } from "../../port";
import type { AllocationCall } from "./allocation-call";
import { amountTyped, capTyped, decimalsOf, weightsOf, withLastTime } from "./allocation-call";
import { complaintOf, namedComplaint } from "./base-complaint";
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
  return answer.is === "allocated" ? ok(answer.allocation) : failed(named(answer.because, asked));
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
  if ("is" in table) return complaintOf(table);
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

/** The trouble in the words of the range. */
function named(trouble: AllocationTrouble, { range: { grid, area }, table, request }: Asked): Complaint {
  return namedComplaint(trouble, {
    unitName: (unit) => table.units[unit]?.name ?? "",
    factorName: (factor) => table.factors[factor]?.name ?? "",
    at: (unit, factor) =>
      cellRef(
        grid.sheet,
        table.units[unit ?? -1]?.row ?? area.top,
        table.factors[factor ?? -1]?.column ?? area.left,
      ),
    decimals: request.rule.decimals,
  });
}
