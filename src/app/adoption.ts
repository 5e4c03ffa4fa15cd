import type { Edit, Grid } from "../core/grid";
import { cellAt, figureOf, sameRef } from "../core/grid";
import { amountOf, readFigure } from "../core/number";
import type { Finding, Suspect } from "../core/inspect";

/** What adopting a suspect would write, or why it cannot be adopted. */
export type Adoption =
  | { readonly is: "edits"; readonly edits: readonly Edit[] }
  | { readonly is: "formula" }
  /** No single figure follows, or other cells would have to change with it. */
  | { readonly is: "no-figure" };

/**
 * The edits that make a suspect show what it would have to show. The finding's own fix is taken where it says the
 * same; otherwise the proposed text is stored as the cell stores figures: as a number, or as text where it keeps them
 * as text.
 */
export function adoption(finding: Finding, suspect: Suspect, grids: readonly Grid[]): Adoption {
  const { at, proposed } = suspect;
  const grid = grids.find(({ sheet }) => sheet === at.sheet);
  if (grid === undefined || proposed === null) return { is: "no-figure" };
  const cell = cellAt(grid, at.row, at.column);
  if (cell.formula !== null) return { is: "formula" };
  const edits = finding.fix?.edits ?? [];
  if (edits.some((edit) => sameRef(edit.at, at) && edit.becomes === proposed)) return { is: "edits", edits };
  const figure = readFigure(proposed);
  if (figure === null || 0 < suspect.also.length) return { is: "no-figure" };
  const asText = figureOf(cell)?.typedAsText ?? false;
  const value = asText ? proposed : figure.value.times(amountOf(figure.multiple)).toNumber();
  return { is: "edits", edits: [{ at, was: cell.text, becomes: proposed, value }] };
}
