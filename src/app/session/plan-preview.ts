import type { Edit } from "../../core/grid";
import { refKey } from "../../core/grid";
import type { ProfileId } from "../../core/inspect";
import { DEFAULT_OPTIONS, recalculation } from "../../core/inspect";
import type { Checked } from "../check";
import type { Inspector } from "../mend";
import { mend } from "../mend";
import type { Preview, PreviewLine } from "./model";

/** What would be written for a purpose, line by line, in the order the report has. */
export function planPreview(
  purpose: Preview["purpose"],
  checked: Checked,
  inspect: Inspector,
  profile: ProfileId | null,
): readonly PreviewLine[] {
  const { grids, report } = checked;
  if (purpose === "safe-fixes") {
    const { edits, because } = mend(grids, report, "safe", inspect);
    return edits.map((edit, place) => line(edit, because[place] ?? null, null));
  }
  return recalculation(grids, report.findings, { ...DEFAULT_OPTIONS, profile }).map(({ edit, buries }) =>
    line(edit, sourceOf(checked, edit), buries),
  );
}

/** A line that would bury a likely slip begins unchosen: the person has to say yes to it. */
function line(edit: Edit, finding: string | null, buries: string | null): PreviewLine {
  return { edit, finding, buries, chosen: buries === null };
}

/** The finding whose fix touches the same cell. */
function sourceOf({ report }: Checked, edit: Edit): string | null {
  const key = refKey(edit.at);
  return report.findings.find(({ fix }) => fix?.edits.some(({ at }) => refKey(at) === key))?.id ?? null;
}
