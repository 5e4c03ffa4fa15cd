import type { Edit } from "../grid";
import type { Finding, Safety } from "../finding";

/** Edits that may be applied together: no two touch one cell. */
export interface FixPlan {
  readonly edits: readonly Edit[];
  /** Which finding each edit comes from, in the order of `edits`. */
  readonly because: readonly string[];
  /** Findings whose fix was left out, since another edit of the plan touches the same cell. */
  readonly leftOut: readonly string[];
}

const RUNGS: readonly Safety[] = ["show", "ask", "safe"];

/** The fixes of the findings down to the lowest rung accepted, as one plan. First come, first served where two collide. */
export function planFixes(findings: readonly Finding[], accept: Exclude<Safety, "show">): FixPlan {
  const edits: Edit[] = [];
  const because: string[] = [];
  const leftOut: string[] = [];
  const taken = new Set<string>();
  const place = (edit: Edit): string => `${edit.at.sheet}\u0000${edit.at.row},${edit.at.column}`;
  for (const { id, fix } of findings) {
    if (fix === null || RUNGS.indexOf(fix.safety) < RUNGS.indexOf(accept)) continue;
    if (fix.edits.some((edit) => taken.has(place(edit)))) {
      leftOut.push(id);
      continue;
    }
    for (const edit of fix.edits) {
      taken.add(place(edit));
      edits.push(edit);
      because.push(id);
    }
  }
  return { edits, because, leftOut };
}
