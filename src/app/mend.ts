import type { CellRef, Edit, Grid } from "../core/grid";
import { applyEdits, cellIn, qualified, refKey } from "../core/grid";
import type { InspectOptions, Relation, Report, Safety } from "../core/inspect";
import { planFixes } from "../core/inspect";
import { combineEdits } from "./combine-edits";

/** What the person has said that an inspection goes by. */
export type Asking = Partial<Pick<InspectOptions, "profile" | "corrections">>;

/** Whatever inspects grids, told as much as is known: the engine, or a stand-in. */
export type Inspector = (grids: readonly Grid[], asking?: Asking) => Report;

/** Fixes applied on paper, round by round, before anything is written. */
export interface Mending {
  /** All edits as one set against the workbook as it is. */
  readonly edits: readonly Edit[];
  /** The finding each edit comes from, in the order of `edits`. */
  readonly because: readonly string[];
  readonly rounds: number;
  /** What is left to say once the edits are written. */
  readonly report: Report;
  /** Relations that held and would have been broken: then nothing is mended at all. */
  readonly broken: readonly Relation[];
}

const MOST_ROUNDS = 5;

/**
 * Applies the fixes down to the rung accepted, inspects again, and goes on until nothing is left to apply or five
 * rounds are done: mending one cell may lay open what another should be. If a relation that held breaks on the way,
 * everything is taken back.
 */
export function mend(
  grids: readonly Grid[],
  report: Report,
  accept: Exclude<Safety, "show">,
  inspect: Inspector,
): Mending {
  let now = { grids, report };
  const done: { edit: Edit; because: string }[] = [];
  let rounds = 0;
  while (rounds < MOST_ROUNDS) {
    const plan = planFixes(now.report.findings, accept);
    const next = plan.edits.length === 0 ? null : applied(now.grids, plan.edits);
    if (next === null) break;
    const after = inspect(next);
    const broken = newlyBroken(now.report.relations, after.relations, now.grids);
    if (0 < broken.length) return { edits: [], because: [], rounds, report, broken };
    plan.edits.forEach((edit, place) => done.push({ edit, because: plan.because[place] ?? "" }));
    now = { grids: next, report: after };
    rounds += 1;
  }
  const edits = combineEdits(done.map(({ edit }) => edit));
  const because = edits.map(
    (edit) => done.find((one) => refKey(one.edit.at) === refKey(edit.at))?.because ?? "",
  );
  return { edits, because, rounds, report: now.report, broken: [] };
}

/** The grids after the edits, or null where a cell is no longer what the edits expect. */
function applied(grids: readonly Grid[], edits: readonly Edit[]): readonly Grid[] | null {
  const after: Grid[] = [];
  for (const grid of grids) {
    const next = applyEdits(grid, edits);
    if (!("sheet" in next)) return null;
    after.push(next);
  }
  return after;
}

/**
 * Relations that held and no longer do. Those with a formula among their cells are left out: the host computes it anew
 * once its inputs are written, so the figure on paper is yesterday's.
 */
function newlyBroken(
  before: readonly Relation[],
  after: readonly Relation[],
  grids: readonly Grid[],
): readonly Relation[] {
  const broken = new Set(after.filter(({ verdict }) => verdict === "inconsistent").map(nameOf));
  return before.filter(
    (relation) =>
      (relation.verdict === "holds" || relation.verdict === "rounding") &&
      broken.has(nameOf(relation)) &&
      !cellsOf(relation).some((at) => hasFormula(grids, at)),
  );
}

function nameOf(relation: Relation): string {
  return [relation.rule, ...cellsOf(relation).map(qualified)].join(" ");
}

function cellsOf({ result, terms }: Relation): readonly CellRef[] {
  return result === null ? terms : [result, ...terms];
}

function hasFormula(grids: readonly Grid[], at: CellRef): boolean {
  return (cellIn(grids, at)?.formula ?? null) !== null;
}
