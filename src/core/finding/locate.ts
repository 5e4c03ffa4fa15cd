import { refKey, sameRef } from "../grid";
import type { Amount } from "../number";
import { largest } from "../number";
import type { BookCell } from "./cell-book";
import type { Change, Scene } from "./change";
import { changeOf, isTypedFull, resultsAt } from "./change";
import { doubtOfFormula } from "./doubt-of-formula";
import { evaluate } from "./evaluate";
import { exchangesIn } from "./exchanged";
import type { JudgedConstraint } from "./relations";
import { componentsOf, isBroken } from "./relations";
import { solveFor } from "./solve";
import type { DroppedChange, Explanation } from "./story";
import { ranked } from "./story";
import type { Supposed } from "./supposed";
import { supposing } from "./supposed";

/**
 * Error localisation after Fellegi and Holt (1976): the smallest sets of cells whose change lets every relation hold.
 *
 * Figures typed in each other's place come first, for their two sums share no cell. Then all sets of one cell; where there is none,
 * a cell that alone mends two or more relations and breaks none is taken out first (its cause is its own), and the rest is explained by itself; then sets of two and three; and where even these fail,
 * the changes that mend most and break nothing, one by one. Exact: a change counts as mending only if every relation of
 * the changed cell holds or is explained by rounding with the value put in. Ties are broken by place.
 */
export function explain(broken: readonly JudgedConstraint[], scene: Scene): readonly Explanation[] {
  const exchanges = exchangesIn(broken, scene);
  if (0 < exchanges.length) {
    const known = exchanges.flatMap((exchange) => exchange.broken);
    return [...exchanges, ...explain(left(broken, known), scene)];
  }
  const told = new Set<JudgedConstraint>();
  return componentsOf(broken).flatMap((component) => {
    if (component.every((one) => told.has(one))) return [];
    return explainComponent(component, scene).map((explanation) => {
      const whole = withAllItMends(explanation, broken, scene);
      whole.broken.forEach((one) => told.add(one));
      return whole;
    });
  });
}

/**
 * A story of several cells may mend relations that share no cell with those it was found by: an item and the row total that
 * followed it break two columns. It is one cause all the same.
 */
function withAllItMends(
  explanation: Explanation,
  broken: readonly JudgedConstraint[],
  scene: Scene,
): Explanation {
  const changes = explanation.stories[0]?.changes ?? [];
  if (changes.length < 2) return explanation;
  const supposed = new Map(changes.map(({ ref, value }) => [refKey(ref), value] as const));
  const also = broken.filter(
    (one) =>
      !explanation.broken.includes(one) &&
      one.keys.some((key) => supposed.has(key)) &&
      !isBroken(one, scene.cells, supposed),
  );
  return { ...explanation, broken: [...explanation.broken, ...also] };
}

function explainComponent(broken: readonly JudgedConstraint[], scene: Scene): readonly Explanation[] {
  const dropped: DroppedChange[] = [];
  const single = singles(broken, scene, NOTHING, dropped);
  if (0 < single.length) {
    const carried = carriedOn(dropped, scene);
    return [{ broken, stories: ranked([...single.map((change) => [change]), ...carried]), dropped }];
  }
  if (1 < broken.length && MOST_MOVED < mostMoved(broken, scene)) return explainPiecemeal(broken, scene);
  const byFormula = formulaAlone(broken, scene);
  if (0 < byFormula.length)
    return [{ broken, stories: ranked(byFormula.map((change) => [change])), dropped }];
  if (MOST_TOGETHER < broken.length) return explainPiecemeal(broken, scene);
  const crossing = bestCrossing(broken, scene);
  if (crossing !== null) return [crossing, ...explain(left(broken, crossing.broken), scene)];
  const budget = { left: MOST_TRIALS, figures: MOST_FIGURES };
  for (const size of [2, 3]) {
    if (!canCover(broken, size)) continue;
    const found = sets(broken, scene, NOTHING, size, budget);
    if (0 < found.length) return [{ broken, stories: ranked(found), dropped }];
  }
  const partial = bestPartial(broken, scene);
  if (partial !== null) return [partial, ...explain(left(broken, partial.broken), scene)];
  if (!scene.doubtsFormulas) return explainComponent(broken, { ...scene, doubtsFormulas: true });
  return broken.map((one) => ({ broken: [one], stories: [], dropped }));
}

/**
 * Where no typed figure alone mends all, a formula that does is likelier wrong than several figures that were right by each other and
 * would have to be changed to agree with it.
 */
function formulaAlone(broken: readonly JudgedConstraint[], scene: Scene): readonly Change[] {
  return scene.doubtsFormulas ? [] : singles(broken, { ...scene, doubtsFormulas: true }, NOTHING, []);
}

const NOTHING: Supposed = new Map();

/** More broken relations than this have many causes: they are not searched for one set that mends all. */
const MOST_TOGETHER = 30;
/** Where even more hang together, slips are not the cause: the relations are told, and nobody is suspected. */
const MOST_CAUSES = 300;

/** Formulas that work so much out anew, for each cell once, are asked about piece by piece: all sets of two would take minutes. */
const MOST_MOVED = 300_000;

/** How many figures the longest formula among some relations looks at, were each of their cells changed in turn. */
function mostMoved(broken: readonly JudgedConstraint[], { cells }: Scene): number {
  const keys = new Set(broken.flatMap((one) => one.keys));
  return keys.size * largest([0, ...[...keys].map((key) => cells.get(key)?.follows?.inputs.length ?? 0)]);
}

/** A component of many causes in one look: the crossings, best first, each relation told once; then each of the rest alone. */
function explainPiecemeal(broken: readonly JudgedConstraint[], scene: Scene): readonly Explanation[] {
  if (MOST_CAUSES < broken.length) return broken.map((one) => ({ broken: [one], stories: [], dropped: [] }));
  const crossings = candidatesOf(broken, scene)
    .filter(({ mended, against }) => 2 <= mended.length && against.length === 0)
    .sort((a, b) => b.mended.length - a.mended.length || a.change.cost - b.change.cost);
  const told = new Set<JudgedConstraint>();
  const explanations: Explanation[] = [];
  for (const { change, mended } of crossings) {
    if (mended.some((one) => told.has(one))) continue;
    mended.forEach((one) => told.add(one));
    explanations.push({ broken: mended, stories: ranked([[change]]), dropped: [] });
  }
  const rest = broken.filter((one) => !told.has(one));
  return [
    ...explanations,
    ...rest.map((one): Explanation => {
      const dropped: DroppedChange[] = [];
      const single = singles([one], scene, NOTHING, dropped);
      return { broken: [one], stories: ranked(single.map((change) => [change])), dropped };
    }),
  ];
}

/** Whether so many cells could touch all broken relations at all. */
function canCover(broken: readonly JudgedConstraint[], size: number): boolean {
  const counts = new Map<string, number>();
  for (const { keys } of broken) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = [...counts.values()].sort((a, b) => b - a).slice(0, size);
  return broken.length <= most.reduce((sum, count) => sum + count, 0);
}

/** Enough for any real table; beyond it a component is explained piece by piece. */
const MOST_TRIALS = 3000;
/** Figures looked at while a last cell is sought for the sets: where formulas carry each value through a long table, they take the time. */
const MOST_FIGURES = 1_000_000;

function left(
  broken: readonly JudgedConstraint[],
  told: readonly JudgedConstraint[],
): readonly JudgedConstraint[] {
  return broken.filter((one) => !told.includes(one));
}

/** All changes of one cell that mend everything given and break nothing. */
function singles(
  broken: readonly JudgedConstraint[],
  scene: Scene,
  supposed: Supposed,
  dropped: DroppedChange[],
  budget: Pick<Budget, "figures"> = { figures: Infinity },
): readonly Change[] {
  const [first, ...rest] = broken;
  if (first === undefined) return [];
  const changes: Change[] = [];
  for (const cell of suspectsIn(first.keys, scene, supposed)) {
    const key = refKey(cell.ref);
    if (rest.some((other) => !other.touches(key))) continue;
    for (const value of valuesFor(cell, broken, scene, supposed)) {
      budget.figures -= figuresOf(key, scene);
      if (budget.figures < 0) return changes;
      const against = brokenWith(key, value, scene, supposed);
      if (against.length === 0) {
        changes.push(changeOf(cell, value, scene));
        break;
      }
      if (against.every((one) => !broken.includes(one)))
        dropped.push({ ref: cell.ref, value, breaks: against });
    }
  }
  return changes;
}

/** The cells that may be wrong: none that is supposed to be already, and none with words in it, which only a formula that passes over words touches. */
function suspectsIn(keys: readonly string[], { cells }: Scene, supposed: Supposed): readonly BookCell[] {
  return keys.flatMap((key) => {
    const cell = cells.get(key);
    return cell === undefined || supposed.has(key) || cell.state === "unreadable" ? [] : [cell];
  });
}

/** How many figures stand in the relations of a cell. */
function figuresOf(key: string, { relations }: Scene): number {
  return relations.of(key).reduce((sum, { keys }) => sum + keys.length, 0);
}

function brokenWith(
  key: string,
  value: Amount,
  scene: Scene,
  supposed: Supposed,
): readonly JudgedConstraint[] {
  return brokenAmong(key, scene, supposing(supposed, key, value));
}

/** Values a cell would need by the broken constraints it is in, none twice. */
function valuesFor(
  cell: BookCell,
  broken: readonly JudgedConstraint[],
  scene: Scene,
  supposed: Supposed,
): readonly Amount[] {
  if (!scene.doubtsFormulas && isTrusted(cell, scene)) return [];
  const values: Amount[] = [];
  for (const one of broken) {
    const { constraint, standing } = one;
    const exact = solveFor(constraint, cell.ref, scene.cells, supposed, standing);
    if (exact === null) continue;
    // A sum of printed figures ends where they end; a quotient never does.
    const value =
      constraint.shape.is === "sum" ? exact : exact.toDecimalPlaces(decimalsFor(cell, constraint, scene));
    if (value.equals(cell.value) || isOwed(cell, value)) continue;
    if (!values.some((other) => other.equals(value))) values.push(value);
  }
  return values;
}

/** Whether a formula makes a cell's figure, and nothing speaks against it. */
function isTrusted(cell: BookCell, scene: Scene): boolean {
  return cell.follows !== null && doubtOfFormula(cell, resultsAt(cell, scene), scene.cells) === "followed";
}

/** Nobody meant an amount below nought where nothing stands, and nothing else of its column is. */
function isOwed(cell: BookCell, value: Amount): boolean {
  return value.isNegative() && cell.value.isZero() && !cell.oddities.othersNegative;
}

/** A quotient's amount is kept as finely as the amount it is divided by or into: one in 元 stands for one in 万元 with two decimals. */
function decimalsFor(cell: BookCell, { shape }: JudgedConstraint["constraint"], { cells }: Scene): number {
  if (shape.is !== "quotient") return cell.workedDecimals;
  const amounts = [...shape.over, ...shape.under].map(({ at }) => at);
  if (!amounts.some((ref) => sameRef(ref, cell.ref))) return cell.workedDecimals;
  return Math.max(cell.workedDecimals, largest(amounts.map((ref) => cells.at(ref)?.decimals ?? 0)));
}

interface Budget {
  left: number;
  figures: number;
}

function sets(
  broken: readonly JudgedConstraint[],
  scene: Scene,
  supposed: Supposed,
  size: number,
  budget: Budget,
): readonly (readonly Change[])[] {
  if (size === 1) return singles(broken, scene, supposed, [], budget).map((change) => [change]);
  const [pivot] = [...broken].sort((a, b) => a.keys.length - b.keys.length);
  const found: (readonly Change[])[] = [];
  for (const cell of suspectsIn(pivot?.keys ?? [], scene, supposed)) {
    const key = refKey(cell.ref);
    for (const value of valuesFor(cell, broken, scene, supposed)) {
      budget.left -= 1;
      if (budget.left < 0 || budget.figures < 0) return found;
      const tried = supposing(supposed, key, value);
      const rest = stillBroken(broken, scene, key, tried);
      const change = changeOf(cell, value, scene);
      for (const others of sets(rest, scene, tried, size - 1, budget))
        found.push([change, ...others.map((other) => following(other, rest, scene))]);
    }
  }
  return found;
}

/** What it costs that a result was worked out from a wrong figure: hardly anything, for that is what results are for. */
const FOLLOWS = 1;

/** A change that only carries on another: the result of what held, and holds again with it, at odds with nothing else. */
function following(change: Change, rest: readonly JudgedConstraint[], scene: Scene): Change {
  const results = resultsAt(change, scene);
  const carriesOn =
    rest.every((one) => one.constraint.trust === "stated" && results.includes(one)) &&
    results.every((one) => one.verdict.is !== "inconsistent");
  return carriesOn ? { ...change, cost: Math.min(change.cost, FOLLOWS) } : change;
}

/**
 * Changes that break only what was worked out from the changed cell, with that worked out anew: a rate typed as 100 % and the full score
 * that follows from it. Only for rates that say there is nothing to explain, which is what is typed without working it out.
 */
function carriedOn(dropped: readonly DroppedChange[], scene: Scene): readonly (readonly Change[])[] {
  return dropped.flatMap(({ ref, value }): readonly (readonly Change[])[] => {
    const cell = scene.cells.at(ref);
    if (cell === undefined || !isTypedFull(cell, value, resultsAt(cell, scene))) return [];
    const changes = [changeOf(cell, value, scene)];
    let supposed = supposing(NOTHING, refKey(ref), value);
    // It grows as it goes: what breaks with a result is asked in its turn, so that nothing is left broken at the end.
    for (const { ref: from } of changes) {
      for (const { constraint } of brokenAmong(refKey(from), scene, supposed)) {
        const { result } = constraint;
        const next = result === null ? undefined : scene.cells.at(result);
        const due = evaluate(constraint, scene.cells, supposed).computed;
        if (result === null || next === undefined || due === null || supposed.has(refKey(result))) return [];
        const worked = due.toDecimalPlaces(next.workedDecimals);
        supposed = supposing(supposed, refKey(result), worked);
        changes.push({ ...changeOf(next, worked, scene), cost: CARRIED });
      }
    }
    return [changes];
  });
}

const CARRIED = 0.3;

function brokenAmong(key: string, scene: Scene, supposed: Supposed): readonly JudgedConstraint[] {
  return scene.relations.of(key).filter((one) => isBroken(one, scene.cells, supposed));
}

function stillBroken(
  broken: readonly JudgedConstraint[],
  scene: Scene,
  key: string,
  supposed: Supposed,
): readonly JudgedConstraint[] {
  const asked = new Set([...scene.relations.of(key), ...broken]);
  return [...asked].filter((one) => isBroken(one, scene.cells, supposed));
}

/** The change that mends most relations of its cell, two at least, with none of the cell's relations left broken. */
function bestCrossing(broken: readonly JudgedConstraint[], scene: Scene): Explanation | null {
  return bestOf(broken, scene, (mended, against) => 2 <= mended.length && against.length === 0);
}

/** The change that mends most and breaks nothing that held, though other relations of its cell may stay broken. */
function bestPartial(broken: readonly JudgedConstraint[], scene: Scene): Explanation | null {
  return bestOf(broken, scene, (_, against) => against.every((one) => broken.includes(one)));
}

function bestOf(
  broken: readonly JudgedConstraint[],
  scene: Scene,
  counts: (mended: readonly JudgedConstraint[], against: readonly JudgedConstraint[]) => boolean,
): Explanation | null {
  const able = candidatesOf(broken, scene).filter(({ mended, against }) => counts(mended, against));
  const most = largest(able.map(({ mended }) => mended.length));
  const found = able.filter(({ mended }) => mended.length === most);
  const [best] = ranked(found.map(({ change }) => [change]));
  const chosen = found.find(({ change }) => change === best?.changes[0]);
  if (chosen === undefined) return null;
  // Only changes that mend the same relations are rivals; others are causes of their own.
  const rivals = found.filter(({ mended }) => mended.every((one) => chosen.mended.includes(one)));
  return { broken: chosen.mended, stories: ranked(rivals.map(({ change }) => [change])), dropped: [] };
}

/** A change of one cell, the broken relations it mends, and those of its relations that are broken with it. */
interface Candidate {
  readonly change: Change;
  readonly mended: readonly JudgedConstraint[];
  readonly against: readonly JudgedConstraint[];
}

function candidatesOf(broken: readonly JudgedConstraint[], scene: Scene): readonly Candidate[] {
  const keys = new Set(broken.flatMap((one) => one.keys));
  return suspectsIn([...keys], scene, NOTHING).flatMap((cell): readonly Candidate[] => {
    const key = refKey(cell.ref);
    const own = broken.filter((one) => one.touches(key));
    return valuesFor(cell, own, scene, NOTHING).flatMap((value): readonly Candidate[] => {
      const against = brokenWith(key, value, scene, NOTHING);
      const mended = own.filter((one) => !against.includes(one));
      return mended.length === 0 ? [] : [{ change: changeOf(cell, value, scene), mended, against }];
    });
  });
}
