import { tableAt } from "../../constraint";
import type { Cell, CellRef, Grid } from "../../grid";
import { addressOf, cellRef, figureOf, refKey } from "../../grid";
import type { Figure } from "../../number";
import { printAmount, significantDigits } from "../../number";
import { listUnder } from "../../text";
import type { Finding, Suspect } from "../finding";
import type { SlipId } from "../slip-id";
import { slipBetween } from "../slips";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** So many digits are no accident when they come again. */
const LEAST_DIGITS = 5;
const LEAST_COPIES = 2;
/** Of five digits one pair in some ten thousand is a slip apart by accident: more pairs than these are not looked at. */
const MOST_PAIRS = 100;
/** Slips that few figures come from. A single digit may differ for good: what was spent is often close to what was granted. */
const TELLING: ReadonlySet<SlipId> = new Set([
  "swapped-digits",
  "doubled-digit",
  "dropped-digit",
  "shifted-point",
  "lost-sign",
]);

/** A figure where it stands. */
interface Standing {
  readonly at: CellRef;
  readonly cell: Cell;
  readonly figure: Figure;
}

/**
 * The same fact has the same value everywhere on a sheet: a long figure that stands there several times, and once with a slip of the hand,
 * in a cell that no relation speaks of. Labels play no part in it, so that it sees forms of any kind. Source: domain law 16.
 */
export const figureAtOdds: PlainLaw = {
  id: "figure-at-odds",
  find: ({ grids, relations, book }) => {
    const odd = grids.flatMap(oddIn);
    if (odd.length === 0) return [];
    const spoken = new Set(
      relations.filter(({ verdict }) => verdict.is !== "unknown").flatMap(({ keys }) => keys),
    );
    return odd
      .filter(({ lone }) => !spoken.has(refKey(lone.at)))
      .map(({ lone, meant }) => told(lone, meant, tableAt(book, lone.at)));
  },
};

/** A figure that stands alone, and the one that it was meant to show. */
interface Odd {
  readonly lone: Standing;
  readonly meant: Meant;
}

function oddIn(grid: Grid): readonly Odd[] {
  const groups = longFiguresIn(grid);
  const copies = groups.filter((group) => LEAST_COPIES <= group.length);
  const alone = groups.filter((group) => group.length === 1).length;
  if (copies.length === 0 || MOST_PAIRS < alone * copies.length) return [];
  return groups.flatMap((group): readonly Odd[] => {
    const [lone, ...others] = group;
    if (lone === undefined || others.length !== 0) return [];
    const [meant, ...more] = copies.flatMap((copy) => meantBy(lone, copy) ?? []);
    return meant === undefined || more.length !== 0 ? [] : [{ lone, meant }];
  });
}

/** The amounts of a sheet with enough digits, those that show the same together; none where there are too many of them to compare. */
function longFiguresIn(grid: Grid): readonly (readonly Standing[])[] {
  const groups = new Map<string, Standing[]>();
  for (const [r, row] of grid.cells.entries()) {
    for (const [c, cell] of row.entries()) {
      const figure = figureOf(cell);
      if (
        figure === null ||
        !isAmount(figure, cell.text) ||
        significantDigits(figure.value.toFixed()) < LEAST_DIGITS
      )
        continue;
      const one = { at: cellRef(grid.sheet, grid.origin.row + r, grid.origin.column + c), cell, figure };
      listUnder(groups, figure.value.toFixed(), one);
      // As many alone, or as many copies, make more pairs than are looked at.
      if (2 * MOST_PAIRS < groups.size) return [];
    }
  }
  return [...groups.values()];
}

/** Whole numbers without a unit or separators may be codes, dates and telephone numbers. */
function isAmount({ percent, value, unit, multiple }: Figure, text: string): boolean {
  return !percent && (!value.isInteger() || unit !== "" || multiple !== 1 || /\d[,，]\d{3}/.test(text));
}

/** A figure that others show alike, which a slip of the hand makes of one. */
interface Meant {
  readonly copies: readonly Standing[];
  readonly slip: SlipId;
}

function meantBy({ figure }: Standing, copies: readonly Standing[]): Meant | null {
  const [first] = copies;
  if (first === undefined) return null;
  const decimals = Math.max(figure.decimals, first.figure.decimals);
  const slip = slipBetween(figure.value, first.figure.value, decimals)?.slip;
  return slip !== undefined && TELLING.has(slip) ? { copies, slip } : null;
}

function told({ at, cell, figure }: Standing, { copies, slip }: Meant, table: string | null): Finding {
  const [first] = copies;
  const right = first?.figure ?? figure;
  const shown = printAmount(right.value, right.decimals);
  const text = withFigure(cell.text, shown);
  const stored = typeof cell.value === "string" ? text : right.value.toNumber();
  const suspect: Suspect = {
    at,
    value: cell.text,
    proposed: text,
    stored,
    slip,
    confidence: 1,
    mends: 1,
    also: [],
    keeps: 0,
  };
  return plainFinding({
    rule: "figure-at-odds",
    severity: "verify",
    table,
    cells: [at, ...copies.map((copy) => copy.at)],
    facts: {
      expected: shown,
      actual: printAmount(figure.value, figure.decimals),
      gap: printAmount(right.value.minus(figure.value).abs(), Math.max(right.decimals, figure.decimals)),
      over: right.value.lt(figure.value),
      more: { other: copies.map((copy) => addressOf(copy.at)).join("、") },
    },
    suspects: [suspect],
    fix:
      cell.formula === null
        ? { safety: "ask", edits: [{ at, was: cell.text, becomes: text, value: stored }] }
        : null,
  });
}

/** The cell's text with another figure in the place of its own. */
function withFigure(text: string, shown: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace(/-?\d[\d,，]*(\.\d+)?/, shown);
}
