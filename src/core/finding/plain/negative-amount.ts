import type { TableView } from "../../constraint";
import { mayBeNegative } from "../../constraint";
import { refKey } from "../../grid";
import type { BookCell } from "../cell-book";
import type { Finding } from "../finding";
import { oddSuspect } from "./odd-suspect";
import type { PlainLaw, Premises } from "./plain-law";
import { plainFinding } from "./plain-law";

/** Figures of a table that are not negative, of which one more should not be either. */
const LEAST_OTHERS = 4;

/**
 * The only negative figure of a table, in a line and a column whose names say nothing of taking away, with which no relation holds: what was
 * budgeted, spent, paid or counted is no less than nought. A question.
 */
export const negativeAmount: PlainLaw = {
  id: "negative-amount",
  find: (premises) => {
    // Few workbooks hold a negative figure at all: nothing else is gathered for the others.
    const negatives = premises.cells
      .values()
      .filter(({ state, value }) => state === "figure" && value.isNegative());
    if (negatives.length === 0) return [];
    const spoken = new Set(
      premises.relations.filter(({ verdict }) => verdict.is !== "unknown").flatMap(({ keys }) => keys),
    );
    const keys = new Set(negatives.map(({ ref }) => refKey(ref)));
    return premises.book.views.flatMap((view) => oddIn(view, premises, { keys, spoken }));
  },
};

/** Cells by their keys: those that are negative, and those of which a relation speaks. */
interface Told {
  readonly keys: ReadonlySet<string>;
  readonly spoken: ReadonlySet<string>;
}

function oddIn(view: TableView, { cells }: Premises, { keys, spoken }: Told): readonly Finding[] {
  const refs = view.table.refs.flat();
  const [only, ...more] = refs.filter((ref) => keys.has(refKey(ref)));
  const negative = only === undefined ? undefined : cells.at(only);
  if (negative === undefined || 0 < more.length) return [];
  if (refs.filter((ref) => cells.at(ref)?.state === "figure").length <= LEAST_OTHERS) return [];
  if (spoken.has(refKey(negative.ref)) || isFree(view, negative)) return [];
  return [told(negative)];
}

function isFree(view: TableView, { ref }: BookCell): boolean {
  const row = view.table.refs.findIndex((refs) => refs.some((one) => one.row === ref.row));
  const column = view.table.refs[row]?.findIndex((one) => one.column === ref.column) ?? -1;
  return mayBeNegative(view.table, view.rows.axis.lines[row], view.columns.axis.lines[column]);
}

function told(cell: BookCell): Finding {
  const suspect = oddSuspect(cell, cell.value.abs(), "lost-sign");
  const becomes = suspect.proposed ?? "";
  return plainFinding({
    rule: "negative-amount",
    severity: "verify",
    table: cell.table,
    cells: [cell.ref],
    facts: {
      rowLabel: cell.rowLabel,
      columnLabel: cell.columnLabel,
      actual: cell.cell.text.trim(),
      expected: becomes,
    },
    suspects: [suspect],
    fix:
      cell.cell.formula === null
        ? { safety: "ask", edits: [{ at: cell.ref, was: cell.cell.text, becomes, value: suspect.stored }] }
        : null,
  });
}
