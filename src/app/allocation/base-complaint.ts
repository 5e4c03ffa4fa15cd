import type { AllocationTrouble, BaseTrouble } from "../../core/allocate";
import type { CellRef } from "../../core/grid";
import { qualified } from "../../core/grid";
import type { Amount } from "../../core/number";
import { HUNDRED, printAmount } from "../../core/number";
import type { Complaint } from "./complaint";
import { complaint } from "./complaint";

/** Why a range holds no bases, with the cell. */
export function complaintOf(trouble: BaseTrouble): Complaint {
  if (!("at" in trouble)) return complaint(trouble.is);
  const figure = "text" in trouble ? trouble.text : "";
  return complaint(trouble.is, { cell: qualified(trouble.at), figure }, trouble.at);
}

/** What an allocation's trouble is about: the names of its units and factors, and where their bases stand. */
export interface Involved {
  readonly unitName: (unit: number) => string;
  readonly factorName: (factor: number) => string;
  /** Null for what the trouble does not name; null where no cell holds it. */
  readonly at: (unit: number | null, factor: number | null) => CellRef | null;
  readonly decimals: number;
}

/** The trouble with the names and figures of its units and factors, and the cell it lies in. */
export function namedComplaint(trouble: AllocationTrouble, involved: Involved): Complaint {
  const print = (value: Amount): string =>
    printAmount(value, Math.max(involved.decimals, value.decimalPlaces()));
  const unit = "unit" in trouble ? trouble.unit : null;
  const factor = "factor" in trouble ? trouble.factor : null;
  const at = unit === null && factor === null ? null : involved.at(unit, factor);
  const [figure, against] = figuresOf(trouble, print);
  return complaint(
    trouble.is,
    {
      cell: at === null ? "" : qualified(at),
      unit: unit === null ? "" : involved.unitName(unit),
      factor: factor === null ? "" : involved.factorName(factor),
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
