import type { AllocatedColumn, DepartedUnit } from "../../constraint";
import { allocatedColumns, departedUnits } from "../../constraint";
import { refKey } from "../../grid";
import { printAmount } from "../../number";
import { lineAt } from "../../table";
import type { NonEmpty } from "../../text";
import { isNonEmpty } from "../../text";
import type { BookCell } from "../cell-book";
import type { Facts, Finding, Suspect } from "../finding";
import type { PlainLaw, Premises } from "./plain-law";
import { plainFinding } from "./plain-law";

/**
 * A unit has what the rounding rule of its column makes of its base. The rule is whichever recognised one explains the
 * column (core/allocate, explainColumn); only where none explains it, and most units follow one to the last place, are the
 * others named with the amount due. Units in a relation that is broken anyway are left to that finding. Source: domain
 * law of section 6.
 */
export const allocationRounding: PlainLaw = {
  id: "allocation-rounding",
  find: (premises) => {
    const broken = new Set(
      premises.relations.flatMap((one) => (one.verdict.is === "inconsistent" ? one.keys : [])),
    );
    return allocatedColumns(premises.book).flatMap((column) => departedIn(column, broken, premises));
  },
};

function departedIn(
  column: AllocatedColumn,
  broken: ReadonlySet<string>,
  { cells }: Premises,
): readonly Finding[] {
  const departed = departedUnits(column).flatMap((one) => {
    const cell = cells.at(one.at);
    return cell === undefined ? [] : [{ ...one, cell }];
  });
  if (!isNonEmpty(departed) || departed.some(({ at }) => broken.has(refKey(at)))) return [];
  const [first, ...others] = departed;
  return [
    plainFinding({
      rule: "allocation-rounding",
      severity: "verify",
      table: column.view.table.id,
      cells: [first.at, ...others.map(({ at }) => at)],
      facts: factsOf(column, departed),
      suspects: departed.map((one) => suspectOf(one, departed)),
    }),
  ];
}

interface Departed extends DepartedUnit {
  readonly cell: BookCell;
}

/** What is due to the first unit that departs, beside what it has, and how many follow which rule. */
function factsOf(
  { view: { table }, rows, column, base, explanation }: AllocatedColumn,
  departed: NonEmpty<Departed>,
): Partial<Facts> {
  const { convention } = explanation.best;
  const [{ row, has, due, cell }] = departed;
  return {
    rowLabel: lineAt(table.rows, row).raw,
    columnLabel: lineAt(table.columns, column).raw,
    expected: printAmount(due, cell.columnDecimals),
    actual: printAmount(has, cell.columnDecimals),
    gap: printAmount(has.minus(due).abs(), cell.columnDecimals),
    over: due.lessThan(has),
    unit: table.unit === "" ? null : table.unit,
    more: {
      rounding: convention.is === "method" ? convention.method : convention.is,
      support: String(rows.length - departed.length),
      of: String(rows.length),
      ...(base === null ? {} : { part: lineAt(base.view.table.columns, base.column).raw }),
    },
  };
}

function suspectOf({ at, due, cell }: Departed, departed: readonly Departed[]): Suspect {
  const proposed = printAmount(due, cell.columnDecimals);
  return {
    at,
    value: cell.cell.text,
    proposed,
    stored: Number(proposed),
    slip: null,
    confidence: 1 / departed.length,
    mends: 1,
    also: departed.flatMap((one) => (one.at === at ? [] : [one.at])),
    keeps: 0,
  };
}
