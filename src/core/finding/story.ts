import type { CellRef } from "../grid";
import { compareRefs, refKey } from "../grid";
import type { Amount } from "../number";
import type { Change } from "./change";
import type { JudgedConstraint } from "./relations";

/** A smallest set of changes that mends broken relations and breaks nothing. Cheaper is likelier. */
export interface Story {
  readonly changes: readonly Change[];
  readonly cost: number;
}

/** A change that would mend everything but breaks what held. */
export interface DroppedChange {
  readonly ref: CellRef;
  readonly value: Amount;
  readonly breaks: readonly JudgedConstraint[];
}

/** One cause: the relations it breaks, the stories that explain it, likeliest first, and those that were dropped. */
export interface Explanation {
  readonly broken: readonly JudgedConstraint[];
  readonly stories: readonly Story[];
  readonly dropped: readonly DroppedChange[];
}

/** Sets of changes as stories, cheapest first, each set of cells once; ties by place. */
export function ranked(sets: readonly (readonly Change[])[]): readonly Story[] {
  const byName = new Map<string, Story>();
  for (const changes of sets) {
    const ordered = [...changes].sort((a, b) => compareRefs(a.ref, b.ref));
    const name = ordered.map((change) => refKey(change.ref)).join("|");
    const story = { changes: ordered, cost: ordered.reduce((sum, change) => sum + change.cost, 0) };
    const known = byName.get(name);
    if (known === undefined || story.cost < known.cost) byName.set(name, story);
  }
  return [...byName.values()].sort((a, b) => a.cost - b.cost || byFirstPlace(a, b));
}

function byFirstPlace(a: Story, b: Story): number {
  const [first, second] = [a.changes[0], b.changes[0]];
  return first === undefined || second === undefined ? 0 : compareRefs(first.ref, second.ref);
}
