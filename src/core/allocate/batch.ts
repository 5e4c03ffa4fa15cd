import type { Amount } from "../number";
import { sumOf } from "../number";
import { label } from "../text";

/** A unit's amount in a list; null where the list leaves it blank. */
export interface UnitAmount {
  readonly name: string;
  readonly amount: Amount | null;
}

/** What one unit gets now: `before` is null where it had no part in the earlier batches. */
export interface BatchUnit {
  readonly name: string;
  readonly due: Amount;
  readonly before: Amount | null;
  readonly now: Amount;
}

/** A batch as the difference between what is due and what was allocated before; below zero is to be given back. */
export interface Batch {
  readonly units: readonly BatchUnit[];
  readonly total: Amount;
  /** Units that had a part before and have none now. */
  readonly gone: readonly string[];
  /** Names that the earlier list holds more than once: all of their amounts count. */
  readonly doubled: readonly string[];
}

/**
 * This batch = due − allocated before, unit by unit, matched by name. It is never rounded on its own, so it adds up to
 * the difference of the two totals, as long as nobody is `gone`.
 */
export function thisBatch(due: readonly UnitAmount[], before: readonly UnitAmount[]): Batch {
  const earlier = new Map<string, Amount[]>();
  for (const { name, amount } of before) {
    if (amount === null) continue;
    earlier.set(label(name), [...(earlier.get(label(name)) ?? []), amount]);
  }
  const units = due.flatMap(({ name, amount }): readonly BatchUnit[] => {
    if (amount === null) return [];
    const had = earlier.get(label(name));
    const sum = had === undefined ? null : sumOf(had);
    return [{ name, due: amount, before: sum, now: sum === null ? amount : amount.minus(sum) }];
  });
  const named = new Set(due.map(({ name }) => label(name)));
  const names = before.filter(({ amount }) => amount !== null).map(({ name }) => name);
  return {
    units,
    total: sumOf(units.map(({ now }) => now)),
    gone: firstOfEach(names.filter((name) => !named.has(label(name)))),
    doubled: firstOfEach(names.filter((name) => 1 < (earlier.get(label(name))?.length ?? 0))),
  };
}

function firstOfEach(names: readonly string[]): readonly string[] {
  return names.filter((name, place) => names.findIndex((other) => label(other) === label(name)) === place);
}
