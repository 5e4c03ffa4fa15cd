import type { Constraint } from "../constraint";
import { bookOf, findConstraints } from "../constraint";
import type { CellBook, Finding } from "../finding";
import { cellBookOf, evaluate, withExactness, writeLike } from "../finding";
import type { Edit, Grid } from "../grid";
import { compareRefs, refKey, sameRef } from "../grid";
import type { Amount } from "../number";
import type { InspectOptions } from "./options";
import { DEFAULT_OPTIONS } from "./options";
import { tablesOf } from "./tables-of";

/** One derived cell as recalculation would write it. */
export interface RecalculatedCell {
  readonly edit: Edit;
  /** The finding that suspects one of its inputs: recalculating would bury that slip. */
  readonly buries: string | null;
}

const MOST_ROUNDS = 12;

/**
 * Recalculate on request: every derived cell (total, rate, weight, batch difference) whose figure differs from what its
 * inputs give, in as many rounds as totals stand on totals. The person has asked for it, so nothing is held back, but what
 * would bury a likely slip says so. Formulas are left alone: Excel recalculates them. In reading order.
 */
export function recalculation(
  grids: readonly Grid[],
  findings: readonly Finding[],
  options: InspectOptions = DEFAULT_OPTIONS,
): readonly RecalculatedCell[] {
  const book = bookOf(tablesOf(grids, options));
  const cells = cellBookOf(book);
  const derived = withExactness(findConstraints(book), cells).filter((one) => isDerived(one, cells));
  const values = new Map<string, Amount>();
  const owner = new Map<string, Constraint>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!derived.map((one) => recalculate(one, cells, values, owner)).includes(true)) break;
  }
  const edits = [...values].flatMap(([key, value]): readonly Edit[] => {
    const cell = cells.get(key);
    if (cell === undefined || (cell.state === "figure" && cell.value.equals(value))) return [];
    const written = writeLike(cell, value);
    return [{ at: cell.ref, was: cell.cell.text, becomes: written.text, value: written.value }];
  });
  return edits
    .sort((a, b) => compareRefs(a.at, b.at))
    .map((edit) => ({ edit, buries: buriedBy(edit, findings) }));
}

/** Relations that say how a cell is computed; that two figures agree says not which of them follows. */
function isDerived({ result, trust, kind, shape }: Constraint, cells: CellBook): boolean {
  if (result === null || trust !== "stated" || kind === "central-funds" || kind === "score-total")
    return false;
  if (kind === "balance" && shape.is === "sum" && shape.terms.length === 1) return false;
  const cell = cells.get(refKey(result));
  return cell !== undefined && cell.cell.formula === null && cell.state !== "unreadable";
}

/** Puts in what a relation gives; whether that changed anything. The first law that computes a cell keeps it. */
function recalculate(
  constraint: Constraint,
  cells: CellBook,
  values: Map<string, Amount>,
  owner: Map<string, Constraint>,
): boolean {
  const { result } = constraint;
  const key = result === null ? "" : refKey(result);
  const cell = cells.get(key);
  const { is, computed } = evaluate(constraint, cells, values);
  if (cell === undefined || computed === null || is === "holds" || is === "rounding") return false;
  if (cell.state === "blank" && (computed.isZero() || constraint.shape.is !== "sum")) return false;
  if ((owner.get(key) ?? constraint) !== constraint) return false;
  const value = constraint.shape.is === "sum" ? computed : computed.toDecimalPlaces(cell.columnDecimals);
  if (values.get(key)?.equals(value) === true) return false;
  owner.set(key, constraint);
  values.set(key, value);
  return true;
}

function buriedBy(edit: Edit, findings: readonly Finding[]): string | null {
  const found = findings.find(({ suspects, workings }) => {
    const [top] = suspects;
    if (top === undefined || sameRef(top.at, edit.at)) return false;
    return workings.some((working) => working.result !== null && sameRef(working.result, edit.at));
  });
  return found?.id ?? null;
}
