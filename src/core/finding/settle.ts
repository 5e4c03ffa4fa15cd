import type { Book, Constraint } from "../constraint";
import type { CellRef, Grid } from "../grid";
import { cellAt, figureOf } from "../grid";
import type { Amount } from "../number";
import type { Scoring } from "../profile";
import type { NonEmpty } from "../text";
import type { CellBook } from "./cell-book";
import { cellBookOf } from "./cell-book";
import type { Scene } from "./change";
import type { PlainVerdicts } from "./evaluate";
import { evaluate, plainVerdicts } from "./evaluate";
import { evenedOut } from "./evened-out";
import { strangenessIn } from "./expected-size";
import { explain } from "./locate";
import type { FormulaReading } from "./formula-reading";
import { readFormulas } from "./formula-reading";
import { placesIn } from "./places";
import { pointEvidenceIn } from "./point-evidence";
import { meansAnotherSum, rangeFault } from "./range-fault";
import type { JudgedConstraint, Relations } from "./relations";
import { breaks, judgeAll } from "./relations";
import { blanksCountIn } from "./blanks-count";
import { carriedRounding } from "./carried-rounding";
import type { RoundingConvention } from "./rounding-convention";
import { conventionsOf, roundedWith, underConventions } from "./rounding-convention";
import { strayFromPrint } from "./worked-from-print";
import { shortfallsIn } from "./shortfall";
import type { Explanation } from "./story";
import { twinsIn } from "./twin-columns";

/** The constraints of a workbook under the rounding conventions of its tables, and what explains the broken ones. */
export interface Settled {
  /** What explains: without the relations of the shortfalls. */
  readonly scene: Scene;
  /** All of them. */
  readonly relations: Relations;
  readonly formulas: FormulaReading;
  /** Totals of which no figure is to blame, group by group: lines are missing. */
  readonly shortfalls: readonly NonEmpty<JudgedConstraint>[];
  readonly explanations: readonly Explanation[];
}

/**
 * Judges all constraints. A table that is likely to be exact is held to its last digit; but where several last digits would
 * have to be slips, it was rounded after all, by accident to figures that hit: then it is judged again as a rounded one.
 */
export function settle(
  grids: readonly Grid[],
  book: Book,
  found: readonly Constraint[],
  scorings: readonly Scoring[],
): Settled {
  const cells = cellBookOf(book, grids);
  const plain = plainVerdicts(found, cells);
  const conventions = conventionsOf(found, cells, plain);
  const placeOf = placesIn(book);
  const surroundings = {
    cells,
    neighbours: neighboursIn(grids),
    strangeness: strangenessIn(placeOf),
    points: pointEvidenceIn(scorings),
    twins: twinsIn(placeOf),
  };
  const tolerated = (under: typeof conventions): readonly Constraint[] => {
    const all = underConventions(found, under, cells);
    const carried = carriedRounding(all, cells, plain);
    const evened = evenedOut(all, cells, plain);
    const stray = strayFromPrint(
      all.filter((one) => !evened.has(one)),
      cells,
      plain,
    );
    const others = all.filter((one) => !evened.has(one) || evaluate(one, cells).is !== "inconsistent");
    return others.map((one) =>
      carried.has(one)
        ? { ...one, tolerance: "carried" }
        : stray.has(one)
          ? { ...one, tolerance: "doubtful" }
          : one,
    );
  };
  const first = explained(book, tolerated(conventions), plain, surroundings);
  const rounded = roundedAfterAll(first.explanations, conventions, cells);
  if (rounded.size === 0) return first;
  const second = new Map([...conventions, ...[...rounded].map((group) => [group, ROUNDED] as const)]);
  return explained(book, tolerated(second), plain, surroundings);
}

const ROUNDED: RoundingConvention = { is: "rounded", firm: true };

function explained(
  book: Book,
  constraints: readonly Constraint[],
  plain: PlainVerdicts,
  surroundings: Omit<Scene, "relations" | "doubtsFormulas" | "blanksCount">,
): Settled {
  const { cells } = surroundings;
  const relations = ofTheirFormulas(judgeAll(constraints, cells, plain), cells, plain);
  const scene: Scene = {
    ...surroundings,
    relations,
    doubtsFormulas: false,
    blanksCount: blanksCountIn(relations.all, cells),
  };
  const formulas = readFormulas(book, cells, relations.all);
  // A formula that leaves a line out explains its own relation; the figures are not to blame.
  const broken = relations.all.filter(
    (one) => breaks(one.constraint, one.verdict, cells) && !formulas.explains(one),
  );
  const shortfalls = shortfallsIn(broken);
  const short = new Set(shortfalls.flat());
  // No figure is to be changed for the sake of a total whose lines are missing.
  const others = without(relations, short, cells, plain);
  const open = new Set(broken.flatMap((one) => (short.has(one) ? [] : [one.constraint])));
  const located = { ...scene, relations: others };
  const explanations = explain(
    others.all.filter(({ constraint }) => open.has(constraint)),
    located,
  );
  return { scene: located, relations, formulas, shortfalls, explanations };
}

/** The relations that are left without some of them; the same where that is none. */
function without(
  relations: Relations,
  some: ReadonlySet<JudgedConstraint>,
  cells: CellBook,
  plain: PlainVerdicts,
): Relations {
  if (some.size === 0) return relations;
  const left = relations.all.filter((one) => !some.has(one));
  return judgeAll(
    left.map(({ constraint }) => constraint),
    cells,
    plain,
  );
}

/** The relations without those whose formula plainly computes another sum: what its author wrote goes before what labels suggest. */
function ofTheirFormulas(relations: Relations, cells: CellBook, plain: PlainVerdicts): Relations {
  const others = new Set(
    relations.all.filter((one) => {
      const fault = breaks(one.constraint, one.verdict, cells) ? rangeFault(one, cells) : null;
      return fault !== null && meansAnotherSum(fault);
    }),
  );
  return without(relations, others, cells, plain);
}

/** Tables whose exactness is in doubt, and in which more than one figure would have to be a slip of the last digit. */
function roundedAfterAll(
  explanations: readonly Explanation[],
  conventions: ReadonlyMap<string, RoundingConvention>,
  cells: CellBook,
): ReadonlySet<string> {
  const slips = new Map<string, number>();
  for (const { broken, stories } of explanations) {
    const [first] = broken;
    const group = first === undefined ? "" : roundedWith(first.constraint, cells);
    if (conventions.get(group)?.firm !== false) continue;
    if (broken.every((one) => isWithinRounding(one, cells)))
      slips.set(group, (slips.get(group) ?? 0) + (stories[0]?.changes.length ?? UNEXPLAINED));
  }
  return new Set([...slips].flatMap(([group, count]) => (1 < count ? [group] : [])));
}

/** What no change explains would take at least two. */
const UNEXPLAINED = 2;

function isWithinRounding({ constraint }: JudgedConstraint, cells: CellBook): boolean {
  return evaluate({ ...constraint, tolerance: "likely" }, cells).is === "rounding";
}

function neighboursIn(grids: readonly Grid[]): (ref: CellRef) => readonly Amount[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return (ref) => {
    const grid = bySheet.get(ref.sheet);
    if (grid === undefined) return [];
    return [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ].flatMap(
      ([row = 0, column = 0]) => figureOf(cellAt(grid, ref.row + row, ref.column + column))?.value ?? [],
    );
  };
}
