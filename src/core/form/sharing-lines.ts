import { figureOf } from "../grid";
import { headsOfPoints } from "./heads-of-points";
import type { Indicator } from "./indicator-table";
import { lineOfIndicator } from "./numbered-heads";
import type { ScoreForm } from "./score-form";

/**
 * The lines of a form that share its points out: without those whose weight is merged into a line above, and without numbered ones whose
 * points are those of their parts.
 */
export function sharingLines({ lines }: ScoreForm): readonly Indicator[] {
  const names = lines.map(lineOfIndicator);
  const columns = (["weight", "score"] as const).map((what) => (line: number) => {
    const cell = lines[line]?.[what];
    return cell == null ? null : (figureOf(cell.cell)?.value ?? null);
  });
  const heads = new Set(headsOfPoints(names, columns).map(({ at }) => at));
  return lines.filter(
    ({ weight, at }, line) => !heads.has(line) && (weight === null || weight.at.row === at.row),
  );
}
