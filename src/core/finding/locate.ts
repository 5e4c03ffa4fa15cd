import type { CellRef } from "../grid";
import { refKey } from "../grid";
import type { Amount } from "../number";
import type { BookCell, CellBook } from "./cell-book";
import type { Supposed } from "./evaluate";
import type { JudgedConstraint, Relations } from "./relations";
import { isBroken } from "./relations";
import type { SlipStory } from "./slips";
import { slipOf } from "./slips";
import { solveFor } from "./solve";

/** One cell's change within a story. */
export interface Change {
  readonly ref: CellRef;
  readonly value: Amount;
  readonly slip: SlipStory | null;
  readonly cost: number;
}

/** A smallest set of changes that mends a component and breaks nothing. Cheaper is likelier. */
export interface Story {
  readonly changes: readonly Change[];
  readonly cost: number;
}

/** A change that would mend the component but breaks what held. */
export interface DroppedChange {
  readonly ref: CellRef;
  readonly value: Amount;
  readonly breaks: readonly JudgedConstraint[];
}

export interface Located {
  readonly stories: readonly Story[];
  readonly dropped: readonly DroppedChange[];
}

/** What a search needs to know of the workbook. */
export interface Scene {
  readonly cells: CellBook;
  readonly relations: Relations;
  readonly neighbours: (ref: CellRef) => readonly Amount[];
}

/**
 * Error localisation after Fellegi and Holt (1976): the smallest sets of cells whose change lets every relation hold.
 * All sets of one cell; only where there is none of two, then of three. Exact: a set counts only if every relation of
 * every changed cell holds or is explained by rounding with the values put in. Sets come cheapest first, ties by place.
 */
export function locate(broken: readonly JudgedConstraint[], scene: Scene): Located {
  const dropped: DroppedChange[] = [];
  const single = singles(broken, scene, new Map(), dropped);
  if (0 < single.length) return { stories: ranked(single.map((change) => [change])), dropped };
  const budget = { left: MOST_TRIALS };
  for (const size of [2, 3]) {
    const found = sets(broken, scene, new Map(), size, budget);
    if (0 < found.length) return { stories: ranked(found), dropped };
  }
  return { stories: [], dropped };
}

/** Enough for any real table; beyond it a component is told without suspects rather than late. */
const MOST_TRIALS = 4000;

function ranked(sets: readonly (readonly Change[])[]): readonly Story[] {
  const byName = new Map<string, Story>();
  for (const changes of sets) {
    const ordered = [...changes].sort((a, b) => byPlace(a.ref, b.ref));
    const name = ordered.map((change) => refKey(change.ref)).join("|");
    const story = { changes: ordered, cost: ordered.reduce((sum, change) => sum + change.cost, 0) };
    const known = byName.get(name);
    if (known === undefined || story.cost < known.cost) byName.set(name, story);
  }
  return [...byName.values()].sort((a, b) => a.cost - b.cost || byPlace(firstRef(a), firstRef(b)));
}

function firstRef(story: Story): CellRef {
  return story.changes[0]?.ref ?? { sheet: "", row: 0, column: 0 };
}

function byPlace(a: CellRef, b: CellRef): number {
  return a.sheet === b.sheet ? a.row - b.row || a.column - b.column : a.sheet < b.sheet ? -1 : 1;
}

function singles(
  broken: readonly JudgedConstraint[],
  scene: Scene,
  supposed: Supposed,
  dropped: DroppedChange[],
): readonly Change[] {
  const [first, ...rest] = broken;
  if (first === undefined) return [];
  const changes: Change[] = [];
  first.keys.forEach((key, at) => {
    const ref = first.cells[at];
    const cell = scene.cells.get(key);
    if (ref === undefined || cell === undefined || supposed.has(key) || cell.state === "unreadable") return;
    if (rest.some((other) => !other.keys.includes(key))) return;
    for (const value of valuesFor(cell, broken, scene, supposed)) {
      const tried = new Map(supposed).set(key, value);
      const against = scene.relations.of(key).filter((one) => isBroken(one.constraint, scene.cells, tried));
      if (against.length === 0) {
        changes.push(changeOf(cell, value, scene));
        return;
      }
      if (against.every((one) => !broken.includes(one))) dropped.push({ ref, value, breaks: against });
    }
  });
  return changes;
}

/** Values a cell would need by the broken constraints it is in, written with its column's decimals, none twice. */
function valuesFor(
  cell: BookCell,
  broken: readonly JudgedConstraint[],
  scene: Scene,
  supposed: Supposed,
): readonly Amount[] {
  const values: Amount[] = [];
  const key = refKey(cell.ref);
  for (const { constraint, keys } of broken) {
    if (!keys.includes(key)) continue;
    const exact = solveFor(constraint, cell.ref, scene.cells, supposed);
    if (exact === null) continue;
    const decimals = decimalsFor(cell, exact, constraint.shape.is === "sum");
    const value = exact.toDecimalPlaces(decimals);
    if (value.equals(cell.value) && cell.state === "figure") continue;
    if (!values.some((one) => one.equals(value))) values.push(value);
  }
  return values;
}

/** A sum's own decimals are kept where the column prints fewer by accident; a quotient's never end. */
function decimalsFor(cell: BookCell, exact: Amount, isSum: boolean): number {
  return isSum
    ? Math.max(cell.columnDecimals, Math.min(exact.decimalPlaces(), cell.decimals))
    : cell.columnDecimals;
}

interface Budget {
  left: number;
}

function sets(
  broken: readonly JudgedConstraint[],
  scene: Scene,
  supposed: Supposed,
  size: number,
  budget: Budget,
): readonly (readonly Change[])[] {
  if (size === 1) return singles(broken, scene, supposed, []).map((change) => [change]);
  const pivot = broken.reduce<JudgedConstraint | null>(
    (least, one) => (least === null || one.keys.length < least.keys.length ? one : least),
    null,
  );
  if (pivot === null) return [];
  const found: (readonly Change[])[] = [];
  for (const key of pivot.keys) {
    const cell = scene.cells.get(key);
    if (cell === undefined || supposed.has(key) || cell.state === "unreadable") continue;
    for (const value of valuesFor(cell, broken, scene, supposed)) {
      budget.left -= 1;
      if (budget.left < 0) return found;
      const tried = new Map(supposed).set(key, value);
      const left = stillBroken(broken, scene, key, tried);
      if (left.length === 0 || 12 < left.length) continue;
      const change = changeOf(cell, value, scene);
      for (const others of sets(left, scene, tried, size - 1, budget)) found.push([change, ...others]);
    }
  }
  return found;
}

function stillBroken(
  broken: readonly JudgedConstraint[],
  scene: Scene,
  key: string,
  supposed: Supposed,
): readonly JudgedConstraint[] {
  const touched = scene.relations.of(key);
  const elsewhere = broken.filter((one) => !touched.includes(one));
  return [...touched, ...elsewhere].filter((one) => isBroken(one.constraint, scene.cells, supposed));
}

/** What any unexplained change of a typed figure costs, in decimal logarithms; evidence takes off from it. */
const BASE = 5;

function changeOf(cell: BookCell, value: Amount, scene: Scene): Change {
  const slip = slipOf(cell, value, scene.neighbours(cell.ref));
  const derived = scene.relations.of(refKey(cell.ref)).some((one) => isResult(one, cell.ref));
  let cost = BASE - (slip?.weight ?? 0);
  if (derived) cost -= 0.4;
  if (cell.state === "blank") cost += 1.5;
  if (cell.cell.formula !== null) cost += 2;
  if (cell.oddlyText) cost -= 2;
  if (0 < cell.excess && value.decimalPlaces() <= cell.value.decimalPlaces()) cost -= 1.5;
  return {
    ref: cell.ref,
    value,
    slip: slip !== null && 0.5 <= slip.weight ? slip : cell.state === "blank" ? slip : null,
    cost,
  };
}

function isResult(one: JudgedConstraint, ref: CellRef): boolean {
  const { result } = one.constraint;
  return result !== null && refKey(result) === refKey(ref);
}
