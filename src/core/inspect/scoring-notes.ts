import type { Constraint } from "../constraint";
import type { IndicatorTable } from "../form";
import type { Grid } from "../grid";
import { cellRef, refKey } from "../grid";
import type { Scoring } from "../profile";
import { scoringsOf, steppedScores, tallyOf } from "../profile";
import type { Table } from "../table";
import type { InspectOptions } from "./options";
import type { ScoringNote } from "./report";

/** The scored forms among the sheets looked at, each with its profile. */
export function scoringsIn(
  grids: readonly Grid[],
  lists: readonly IndicatorTable[],
  tables: readonly Table[],
  { profile }: InspectOptions,
): readonly Scoring[] {
  return scoringsOf(grids, lists, tables, profile);
}

/** The relations a form's profile leaves standing: where it scores the rate in steps, no product computes the score. */
export function standing(
  constraints: readonly Constraint[],
  scorings: readonly Scoring[],
): readonly Constraint[] {
  const stepped = steppedScores(scorings);
  if (stepped.size === 0) return constraints;
  return constraints.filter(
    ({ kind, result }) => kind !== "rate-score" || result === null || !stepped.has(refKey(result)),
  );
}

/** Which profile explains each scored form, and how many of its rows. */
export function scoringNotes(scorings: readonly Scoring[]): readonly ScoringNote[] {
  return scorings.map((scoring) => {
    const { form, profile, chosen, alike } = scoring;
    const at = form.lines[0]?.at ?? cellRef(form.sheet, form.table.row, 0);
    return { sheet: form.sheet, at, profile: profile.id, chosen, alike, ...tallyOf(scoring) };
  });
}
