import type { AllocatedColumn } from "../../constraint";
import { allocatedColumns } from "../../constraint";
import { cellIn, refKey } from "../../grid";
import type { CellRef } from "../../grid";
import { printAmount, ZERO } from "../../number";
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
  { grids, cells }: Premises,
): readonly Finding[] {
  const { explanation } = column;
  if (0 < explanation.consistent.length) return [];
  const suspects = suspectsIn(column, { grids, cells });
  const refs = suspects.map(({ at }) => at);
  const [first, ...others] = refs;
  if (first === undefined || refs.some((at) => broken.has(refKey(at)))) return [];
  return [
    plainFinding({
      rule: "allocation-rounding",
      severity: "verify",
      table: column.view.table.id,
      cells: [first, ...others],
      facts: factsOf(column, cells.at(first)?.columnDecimals ?? 0),
      suspects: suspects.map((one) => ({ ...one, also: refs.filter((at) => at !== one.at) })),
    }),
  ];
}

/** What is due to the first unit that departs, beside what it has, and how many follow which rule. */
function factsOf(
  { view: { table }, rows, column, printed, base, explanation }: AllocatedColumn,
  decimals: number,
): Partial<Facts> {
  const { departures, convention } = explanation.best;
  const [departure] = departures;
  const due = departure?.due ?? ZERO;
  const value = printed[departure?.place ?? -1] ?? due;
  return {
    rowLabel: table.rows[rows[departure?.place ?? -1] ?? -1]?.raw ?? null,
    columnLabel: table.columns[column]?.raw ?? null,
    expected: printAmount(due, decimals),
    actual: printAmount(value, decimals),
    gap: printAmount(value.minus(due).abs(), decimals),
    over: due.lessThan(value),
    unit: table.unit === "" ? null : table.unit,
    more: {
      rounding: convention.is === "method" ? convention.method : convention.is,
      support: String(rows.length - departures.length),
      of: String(rows.length),
      ...(base === null ? {} : { part: base.view.table.columns[base.column]?.raw ?? "" }),
    },
  };
}

function suspectsIn(
  { view, rows, column, explanation }: AllocatedColumn,
  { grids, cells }: Pick<Premises, "grids" | "cells">,
): readonly Suspect[] {
  const { departures } = explanation.best;
  return departures.flatMap(({ place, due }): readonly Suspect[] => {
    const at = view.table.refs[rows[place] ?? -1]?.[column];
    const cell = cellIn(grids, at);
    if (at === undefined || cell === null) return [];
    const decimals = cells.at(at)?.columnDecimals ?? 0;
    return [suspect(at, cell.text, printAmount(due, decimals), departures.length)];
  });
}

function suspect(at: CellRef, value: string, proposed: string, of: number): Suspect {
  return {
    at,
    value,
    proposed,
    stored: Number(proposed),
    slip: null,
    confidence: 1 / of,
    mends: 1,
    also: [],
    keeps: 0,
  };
}
