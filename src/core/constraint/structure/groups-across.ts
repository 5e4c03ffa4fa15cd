import { totalOf } from "../../form";
import { lastUnitOf } from "../../number";
import { isNonEmpty, listUnder } from "../../text";
import { addedUp } from "../added-up";
import type { Constraint } from "../constraint";
import type { Book } from "../kind";
import { supportOf } from "../support-of";
import type { TableView } from "../view";
import { crossEvidence } from "./cross-evidence";
import type { CrossTally } from "./cross-tables";
import { figureAt } from "./figure-at";

const LEAST_GROUPS = 2;
/** Decimal digits that the groups of a column have to show together: with the name of the column they are of, and without it. */
const ASK_OF_NAME = 4;
const ASK_OF_FIGURES = 8;

/** The rows that stand under one outer label of a stub. */
type Groups = ReadonlyMap<string, readonly number[]>;

/** Lines of one table, and the group of another that each is named after. */
interface Match {
  readonly detail: TableView;
  readonly summary: TableView;
  readonly pairs: readonly { readonly row: number; readonly rows: readonly number[] }[];
}

/**
 * Columns of a summary that add up, line by line, the group of the same name in another table: `得分率汇总: 决策 | 过程` of the indicators under 决策
 * and 过程, the counties of a list by county and town. Told where the figures of most groups bear it out.
 */
export function groupsAcross(book: Book): readonly Constraint[] {
  return book.views.flatMap((detail) => {
    const groups = groupsOf(detail);
    if (groups.size < LEAST_GROUPS) return [];
    return book.views.flatMap((summary) => {
      const match = summary === detail ? null : matchOf(detail, summary, groups);
      return match === null ? [] : columnsOf(match);
    });
  });
}

/** The groups of a table: rows of one outer label, or a row with its name and those without one behind it. */
function groupsOf({ table: { rows } }: TableView): Groups {
  const groups = new Map<string, number[]>();
  let last = "";
  for (const [row, line] of rows.entries()) {
    const isInner = 1 < line.path.length || rows[row + 1]?.path.length === 0;
    last = line.path.length === 0 ? last : isInner && totalOf(line) === null ? (line.path[0] ?? "") : "";
    if (last !== "") listUnder(groups, last, row);
  }
  // Where each group is one line, its figure is but copied.
  return [...groups.values()].some((own) => 1 < own.length) ? groups : new Map();
}

function matchOf(detail: TableView, summary: TableView, groups: Groups): Match | null {
  const pairs = summary.table.rows.flatMap((line, row) => {
    const rows = line.path.length === 1 ? groups.get(line.label) : undefined;
    return rows === undefined ? [] : [{ row, rows }];
  });
  const named = new Set(pairs.map(({ rows }) => rows));
  const isOne =
    LEAST_GROUPS <= pairs.length && named.size === pairs.length && groups.size <= 2 * pairs.length;
  return isOne ? { detail, summary, pairs } : null;
}

function columnsOf(match: Match): readonly Constraint[] {
  const { detail, summary } = match;
  const ofDetail = detail.table.columns.length;
  return summary.table.columns.flatMap((own, column) => {
    const found = detail.table.columns.flatMap((other, of) => {
      const isNamed = own.label !== "" && own.label === other.label;
      const needed = isNamed ? ASK_OF_NAME : ASK_OF_FIGURES + Math.log10(ofDetail);
      const tally = tallyOf(match, column, of);
      const isHeld = needed <= tally.evidence && 2 * tally.broken <= tally.holds;
      return isHeld ? [{ of, tally }] : [];
    });
    const [best] = found.sort((a, b) => b.tally.evidence - a.tally.evidence);
    return best === undefined ? [] : constraintsOf(match, column, best.of, best.tally);
  });
}

function tallyOf({ detail, summary, pairs }: Match, column: number, of: number): CrossTally {
  const tally = { holds: 0, broken: 0, evidence: 0 };
  let added = 0;
  for (const { row, rows } of pairs) {
    const shown = summary.rows.axis.probe(row, column);
    const figures = rows
      .map((one) => detail.rows.axis.probe(one, of))
      .filter((value) => !Number.isNaN(value));
    if (Number.isNaN(shown) || figures.length === 0) continue;
    const unit = lastUnitOf(summary.rows.axis.decimals(row, column));
    const gap = Math.abs(figures.reduce((all, value) => all + value, 0) - shown);
    if (0.01 * unit < gap) tally.broken += 1;
    else {
      tally.holds += 1;
      if (1 < figures.length) added += 1;
      tally.evidence += crossEvidence(shown, unit);
    }
    if (tally.holds + LEAST_GROUPS < tally.broken) break;
  }
  return added < LEAST_GROUPS ? { ...tally, evidence: 0 } : tally;
}

function constraintsOf(
  { detail, summary, pairs }: Match,
  column: number,
  of: number,
  tally: CrossTally,
): readonly Constraint[] {
  return pairs.flatMap(({ row, rows }): readonly Constraint[] => {
    const result = figureAt(summary.table, row, column);
    const cells = rows.flatMap((one) => figureAt(detail.table, one, of) ?? []);
    if (result === null || !isNonEmpty(cells)) return [];
    return [
      {
        kind: "inferred-sum",
        result,
        stated: null,
        shape: addedUp(cells),
        because: [summary.table.rows[row]?.at ?? result],
        trust: "inferred",
        support: supportOf(tally),
        tolerance: "likely",
        table: summary.table.id,
      },
    ];
  });
}
