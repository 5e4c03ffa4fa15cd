import type { CellRef } from "../../grid";
import type { Amount } from "../../number";
import { refAt } from "../../table";
import type { AllocatedColumn } from "./allocated-column";

/** A unit that has something else than what the rule makes that explains most of its column. */
export interface DepartedUnit {
  readonly row: number;
  readonly at: CellRef;
  readonly has: Amount;
  readonly due: Amount;
}

/** Those of a column, from above; none where some rule explains all of it. */
export function departedUnits({
  view,
  column,
  rows,
  printed,
  explanation,
}: AllocatedColumn): readonly DepartedUnit[] {
  const dues = new Map(explanation.best.departures.map((one) => [one.place, one.due] as const));
  return rows.flatMap((row, place): readonly DepartedUnit[] => {
    const [has, due] = [printed[place], dues.get(place)];
    return has === undefined || due === undefined
      ? []
      : [{ row, at: refAt(view.table, row, column), has, due }];
  });
}
