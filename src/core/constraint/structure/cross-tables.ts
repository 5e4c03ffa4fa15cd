import { lastUnitOf } from "../../number";
import type { Book } from "../kind";
import type { TableView } from "../view";
import { crossEvidence } from "./cross-evidence";
import type { RowMatch } from "./row-match";
import { matchRows, namedRows } from "./row-match";

/** A column of one table that follows from columns of it and another, row by row. */
export interface CrossRelation {
  readonly earlier: TableView;
  readonly later: TableView;
  readonly match: RowMatch;
  /** The later table's column that follows. */
  readonly result: number;
  /** The later table's column it is taken from; null for a plain copy. */
  readonly base: number | null;
  /** The earlier table's column that is taken away, or copied. */
  readonly taken: number;
  readonly tally: CrossTally;
}

export interface CrossTally {
  readonly holds: number;
  readonly broken: number;
  readonly evidence: number;
}

/** Ordered pairs of tables that list the same units. */
export function pairsOf(
  book: Book,
): readonly { readonly earlier: TableView; readonly later: TableView; readonly match: RowMatch }[] {
  const named = book.views.map((view) => ({ view, rows: namedRows(view.table) }));
  return named.flatMap((earlier) =>
    named.flatMap((later) => {
      const match = earlier === later ? null : matchRows(earlier.rows, later.rows);
      return match === null ? [] : [{ earlier: earlier.view, later: later.view, match }];
    }),
  );
}

/**
 * How a proposed relation fares over the matched rows; null as soon as it is broken in more of them than `mostBroken`, which
 * most are after a few rows. Evidence as for sums: last units of the result, per row.
 */
export function tallyCross(relation: Omit<CrossRelation, "tally">, mostBroken: number): CrossTally | null {
  const { earlier, later, match, result, base, taken } = relation;
  const tally = { holds: 0, broken: 0, evidence: 0 };
  for (const pair of match.pairs) {
    const shown = later.rows.axis.probe(pair.second, result);
    const minus = earlier.rows.axis.probe(pair.first, taken);
    const from = base === null ? 2 * minus : later.rows.axis.probe(pair.second, base);
    const gap = Math.abs(from - minus - shown);
    if (Number.isNaN(gap) || (shown === 0 && minus === 0)) continue;
    const unit = lastUnitOf(later.rows.axis.decimals(pair.second, result));
    if (unit * 0.001 < gap) {
      tally.broken += 1;
      if (mostBroken < tally.broken) return null;
    } else {
      tally.holds += 1;
      tally.evidence += crossEvidence(shown, unit);
    }
  }
  return tally;
}
