import type { Edit, Grid } from "../../core/grid";
import { applyEdits, refKey } from "../../core/grid";
import type { InspectOptions, Report } from "../../core/inspect";
import { DEFAULT_OPTIONS, recalculation } from "../../core/inspect";
import { reallocations } from "../allocation/reallocate";
import { combineEdits } from "../combine-edits";
import type { Checked } from "../check";
import type { Asking, Inspector } from "../mend";
import { mend } from "../mend";
import type { Preview, PreviewLine } from "./model";

/** What would be written for a purpose, line by line, in the order the report has. */
export function planPreview(
  purpose: Preview["purpose"],
  checked: Pick<Checked, "grids" | "report">,
  inspect: Inspector,
  asking: Asking,
): readonly PreviewLine[] {
  const { grids, report } = checked;
  const options = { ...DEFAULT_OPTIONS, ...asking };
  if (purpose === "safe-fixes") {
    const { edits, because } = mend(grids, report, "safe", (next) => inspect(next, options));
    return edits.map((edit, place) => line(edit, because[place] ?? null, null));
  }
  const dealt = reallocations(grids, options);
  const slips = dealt.filter(({ mendsSlips }) => mendsSlips).flatMap(({ edits }) => edits);
  const all = dealt.flatMap(({ edits }) => edits);
  const sure = following(checked, slips, inspect, options);
  if (slips.length === all.length) return sure;
  // What only a new allocation changes is proposed as a whole: its amounts add up with each other and not with the old ones.
  const known = new Set(sure.map(({ edit }) => sameEdit(edit)));
  return following(checked, all, inspect, options).map((one) =>
    known.has(sameEdit(one.edit)) ? one : { ...one, reallocates: true, chosen: false },
  );
}

/** The amounts allocated anew, with the totals, rates and later batches that follow from them. */
function following(
  checked: Pick<Checked, "grids" | "report">,
  dealt: readonly Edit[],
  inspect: Inspector,
  options: InspectOptions,
): readonly PreviewLine[] {
  const { grids, report } = checked;
  if (dealt.length === 0) return recalculated(checked, grids, report, options);
  const after = grids.map((grid) => applied(grid, dealt));
  const follow = recalculated(checked, after, inspect(after, options), options);
  const buries = new Map(follow.map(({ edit, buries: finding }) => [refKey(edit.at), finding]));
  return combineEdits([...dealt, ...follow.map(({ edit }) => edit)]).map((edit) =>
    line(edit, sourceOf(checked, edit), buries.get(refKey(edit.at)) ?? null),
  );
}

function sameEdit({ at, becomes }: Edit): string {
  return `${refKey(at)} ${becomes}`;
}

function recalculated(
  checked: Pick<Checked, "report">,
  grids: readonly Grid[],
  { findings }: Report,
  options: InspectOptions,
): readonly PreviewLine[] {
  return recalculation(grids, findings, options).map(({ edit, buries }) =>
    line(edit, sourceOf(checked, edit), buries),
  );
}

function applied(grid: Grid, edits: readonly Edit[]): Grid {
  const next = applyEdits(grid, edits);
  // Edits that were worked out over this very grid always fit it.
  return "sheet" in next ? next : grid;
}

/** A line that would bury a likely slip begins unchosen: the person has to say yes to it. */
function line(edit: Edit, finding: string | null, buries: string | null): PreviewLine {
  return { edit, finding, buries, reallocates: false, chosen: buries === null };
}

/** The finding whose fix touches the same cell. */
function sourceOf({ report }: Pick<Checked, "report">, edit: Edit): string | null {
  const key = refKey(edit.at);
  return report.findings.find(({ fix }) => fix?.edits.some(({ at }) => refKey(at) === key))?.id ?? null;
}
