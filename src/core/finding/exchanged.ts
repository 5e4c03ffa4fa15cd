import type { CellRef } from "../grid";
import { refKey } from "../grid";
import type { Amount } from "../number";
import type { Change, Scene } from "./change";
import { changeOf } from "./change";
import type { JudgedConstraint } from "./relations";
import { isBroken } from "./relations";
import type { Explanation } from "./story";
import { ranked } from "./story";

/** More broken sums than this have many causes, and of two gaps among many some are opposite by accident. */
const MOST_SUMS = 12;
/** So many times the number of its cells a gap has to be, in last units: smaller ones are the difference of some two figures anyhow. */
const LEAST_GAP = 5;

/** A sum that is missed, and by how much its terms make too much. */
interface Missed {
  readonly judged: JudgedConstraint;
  readonly terms: readonly CellRef[];
  readonly gap: Amount;
}

/**
 * Figures typed in each other's place: two sums that are missed by the same, one above and one below, and one pair of typed figures,
 * side by side in a row or a column, that mends both where they are exchanged and breaks nothing. One cause, though no cell is in both
 * sums. Pairs of which there is more than one say nothing.
 */
export function exchangesIn(broken: readonly JudgedConstraint[], scene: Scene): readonly Explanation[] {
  const missed = broken.flatMap((judged): readonly Missed[] => {
    const { computed, shown } = judged.verdict;
    const { shape } = judged.constraint;
    if (shape.is !== "sum" || computed === null || shown === null) return [];
    return [{ judged, terms: shape.terms.map(({ at }) => at), gap: computed.minus(shown) }];
  });
  if (MOST_SUMS < missed.length) return [];
  const told = new Set<JudgedConstraint>();
  return missed.flatMap((one) =>
    missed.flatMap((other): readonly Explanation[] => {
      const areOpposite = one.gap.plus(other.gap).isZero();
      if (!areOpposite || told.has(one.judged) || told.has(other.judged)) return [];
      const pairs = pairsOf(one, other, scene);
      const [pair] = pairs;
      if (pair === undefined || 1 < pairs.length) return [];
      const keys = pair.map(({ ref }) => refKey(ref));
      const mended = broken.filter((judged) => judged.keys.some((key) => keys.includes(key)));
      mended.forEach((judged) => told.add(judged));
      return [{ broken: mended, stories: ranked([pair]), dropped: [] }];
    }),
  );
}

/** Whether two cells show each other's figures. */
export function areExchanged(one: Change, other: Change, { cells }: Scene): boolean {
  return (
    cells.at(one.ref)?.value.equals(other.value) === true &&
    cells.at(other.ref)?.value.equals(one.value) === true
  );
}

function pairsOf(one: Missed, other: Missed, scene: Scene): readonly (readonly Change[])[] {
  const others = new Map(other.terms.map((ref) => [refKey(ref), ref]));
  return one.terms.flatMap((first) =>
    after(first).flatMap((place): readonly (readonly Change[])[] => {
      const second = others.get(refKey(place));
      if (second === undefined || one.judged.touches(refKey(second))) return [];
      const [a, b] = [scene.cells.at(first), scene.cells.at(second)];
      if (a?.state !== "figure" || b?.state !== "figure") return [];
      if (a.cell.formula !== null || b.cell.formula !== null || !a.value.minus(b.value).equals(one.gap))
        return [];
      const units = one.gap.abs().times(10 ** Math.max(a.decimals, b.decimals));
      if (units.lt(LEAST_GAP * others.size)) return [];
      const supposed = new Map([
        [refKey(first), b.value],
        [refKey(second), a.value],
      ]);
      const mends = [first, second].every((ref) =>
        scene.relations.of(refKey(ref)).every((judged) => !isBroken(judged, scene.cells, supposed)),
      );
      return mends ? [[changeOf(a, b.value, scene), changeOf(b, a.value, scene)]] : [];
    }),
  );
}

/** The places next to a cell, right and below; of two neighbours each is asked for those after it. */
function after({ sheet, row, column }: CellRef): readonly CellRef[] {
  return [
    { sheet, row, column: column + 1 },
    { sheet, row: row + 1, column },
  ];
}
