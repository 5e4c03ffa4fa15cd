import type { Allocation, LimitName, RoundedCell } from "../../core/allocate";
import { addressOf, qualified } from "../../core/grid";
import { printAmount } from "../../core/number";
import type { Complaint, ComplaintId } from "./complaint";

/** What `hebiao allocate --format json` prints, version 1. Amounts in the order of the factors. */
export interface AllocationJson {
  readonly version: 1;
  readonly total: string;
  readonly decimals: number;
  readonly factors: readonly { readonly name: string; readonly weight: string; readonly total: string }[];
  readonly units: readonly {
    readonly name: string;
    readonly amounts: readonly string[];
    readonly total: string;
    readonly limited: LimitName | null;
  }[];
}

/** What `hebiao round --format json` prints, version 1. */
export interface RoundingJson {
  readonly version: 1;
  readonly feasible: boolean;
  readonly reason: string | null;
  readonly cells: readonly { readonly cell: string; readonly was: string; readonly becomes: string }[];
}

/** What either prints where nothing could be done; `where` is `SHEET!C5`, or null where no cell is at fault. */
export interface ErrorJson {
  readonly version: 1;
  readonly error: { readonly kind: string; readonly message: string; readonly where: string | null };
}

export function allocationJson({ total, decimals, factors, units }: Allocation): AllocationJson {
  return {
    version: 1,
    total: printAmount(total, decimals),
    decimals,
    factors: factors.map((factor) => ({
      name: factor.name,
      weight: factor.weight.toSignificantDigits(15).toFixed(),
      total: printAmount(factor.total, decimals),
    })),
    units: units.map((unit) => ({
      name: unit.name,
      amounts: unit.amounts.map((part) => printAmount(part, decimals)),
      total: printAmount(unit.total, decimals),
      limited: unit.limited,
    })),
  };
}

export function roundingJson(cells: readonly RoundedCell[]): RoundingJson {
  return {
    version: 1,
    feasible: true,
    reason: null,
    cells: cells.map(({ at, was, becomes }) => ({ cell: addressOf(at), was, becomes })),
  };
}

export function errorJson(kind: string, message: string, complaint: Complaint | null): ErrorJson {
  const at = complaint?.at ?? null;
  return { version: 1, error: { kind, message, where: at === null ? null : qualified(at) } };
}

/** Where no rounding exists the answer is no, and the error says why; any other trouble is an error alone. */
export function unroundedJson(
  kind: string,
  message: string,
  complaint: Complaint | null,
): ErrorJson | (RoundingJson & ErrorJson) {
  const error = errorJson(kind, message, complaint);
  const answered = complaint !== null && OBSTACLES.includes(complaint.is);
  return answered ? { feasible: false, reason: message, cells: [], ...error } : error;
}

const OBSTACLES: readonly ComplaintId[] = ["line", "together", "crossing-subtotals"];
