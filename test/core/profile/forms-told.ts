import { indicatorTables, scoreForms } from "../../../src/core/form";
import type { ScoreForm } from "../../../src/core/form";
import { addressOf, cellAt } from "../../../src/core/grid";
import type { Grid } from "../../../src/core/grid";
import { PROFILES, PROFILE_IDS, pointsBy, rowsBy, scoringsOf, statedPoints } from "../../../src/core/profile";
import type { Profile, ProfileId, RowVerdict } from "../../../src/core/profile";
import { findTables } from "../../../src/core/table";
import { readSketch } from "../../docs/sheet-sketch";

/**
 * The scored forms of a drawn workbook: the profile that scores each and those that the figures cannot tell from it, then every scored row
 * with what the profiles make of it. A profile gives the row's score, gives another (`16.00`, or `another` where it is no single figure), or
 * leaves it open; layouts of points are told by how many of their figures the form has. At the end, what notes say of the points.
 */
export function formsTold(sketch: string): string {
  const { grids } = readSketch(sketch);
  const tables = grids.flatMap((grid) => findTables(grid, 1));
  const lists = grids.flatMap(indicatorTables);
  const forms = scoringsOf(grids, lists, tables, null).map(({ form, profile, alike }) => {
    const grid = grids.find(({ sheet }) => sheet === form.sheet);
    return grid === undefined
      ? ""
      : [`scored by ${[profile.id, ...alike].join(" or ")}`, ...linesOf(grid, form)].join("\n");
  });
  return forms.length === 0 ? "no scored form" : forms.join("\n\n");
}

/** The scored forms of a drawn workbook as they are read. */
export function formsOf(sketch: string): readonly ScoreForm[] {
  const { grids } = readSketch(sketch);
  return grids.flatMap((grid) => scoreForms(grid, indicatorTables(grid), findTables(grid, 1)));
}

function linesOf(grid: Grid, form: ScoreForm): readonly string[] {
  const by = PROFILE_IDS.map((id) => ({ id, rows: rowsBy(PROFILES[id], form) }));
  const scored = (by[0]?.rows ?? []).map(({ what, at }, row) => {
    const verdicts = by.map(({ id, rows }) => ({ id, said: told(rows[row]?.verdict) }));
    return `${addressOf(at)} ${what} ${cellAt(grid, at.row, at.column).text}: ${together(verdicts)}`;
  });
  const points = PROFILE_IDS.map((id) => ({ id, said: pointsTold(PROFILES[id], form) }));
  const stated = statedPoints(grid, form).map(
    ({ note, name, stated: said, points: own, cells }) =>
      `${addressOf(note.at)} says ${said.toString()} for ${name}, of ${own.toString()} in ${cells.map(addressOf).join(" ")}`,
  );
  return [...scored, `points: ${together(points)}`, ...stated];
}

function told(verdict: RowVerdict | undefined): string {
  if (verdict?.is !== "contradicted") return verdict?.is === "explained" ? "given" : "left open";
  return verdict.expected === null ? "another" : verdict.expected.toDecimalPlaces(4).toString();
}

function pointsTold(profile: Profile, form: ScoreForm): string {
  const { alike, otherwise } = pointsBy(profile, form);
  return `${alike} as laid out${otherwise ? `, ${profile.rateWeight} for the rate` : ""}`;
}

/** What profiles say, those that say the same together; the most of them are `the rest`. */
function together(verdicts: readonly { readonly id: ProfileId; readonly said: string }[]): string {
  const groups = [...new Set(verdicts.map(({ said }) => said))]
    .map((said) => ({ said, ids: verdicts.filter((one) => one.said === said).map(({ id }) => id) }))
    .sort((a, b) => b.ids.length - a.ids.length);
  return groups
    .map(
      ({ said, ids }, at) =>
        `${said} by ${groups.length === 1 ? "all" : at === 0 ? "the rest" : ids.join(", ")}`,
    )
    .reverse()
    .join("; ");
}
