import type { Edit } from "../core/grid";
import { refKey } from "../core/grid";

/**
 * Edits made one after another, as one set: each cell from what it first showed to what it shows last, in the order in
 * which cells were first touched. Cells that end as they began are left out.
 */
export function combineEdits(edits: readonly Edit[]): readonly Edit[] {
  const byCell = new Map<string, Edit>();
  for (const edit of edits) {
    const first = byCell.get(refKey(edit.at));
    byCell.set(refKey(edit.at), first === undefined ? edit : following(first, edit));
  }
  return [...byCell.values()].filter(
    ({ was, becomes, formula, replaces }) => was !== becomes || formula !== replaces,
  );
}

function following({ was, replaces }: Edit, { at, becomes, value, formula }: Edit): Edit {
  return {
    ...{ at, was, becomes, value },
    ...(formula === undefined ? {} : { formula }),
    ...(replaces === undefined ? {} : { replaces }),
  };
}
