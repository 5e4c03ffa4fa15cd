import type { Edit, Grid } from "../core/grid";
import { cellIn, sameRef } from "../core/grid";
import type { Finding, Suspect } from "../core/inspect";

/** What adopting a suspect would write, or why it cannot be adopted. */
export type Adoption =
  | { readonly is: "edits"; readonly edits: readonly Edit[] }
  | { readonly is: "formula" }
  /** No single figure follows. */
  | { readonly is: "no-figure" };

/**
 * The edits that make a suspect show what it would have to show: the finding's own fix where it says the same,
 * otherwise the figure proposed, stored as the cell stores figures.
 */
export function adoption(finding: Finding, suspect: Suspect, grids: readonly Grid[]): Adoption {
  const { at, proposed, stored } = suspect;
  const cell = cellIn(grids, at);
  if (cell === null || proposed === null || stored === null) return { is: "no-figure" };
  if (cell.formula !== null) return { is: "formula" };
  const edits = finding.fix?.edits ?? [];
  if (edits.some((edit) => sameRef(edit.at, at) && edit.becomes === proposed)) return { is: "edits", edits };
  return { is: "edits", edits: [{ at, was: cell.text, becomes: proposed, value: stored }] };
}
