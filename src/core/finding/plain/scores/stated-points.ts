import { tableAt } from "../../../constraint";
import type { Finding } from "../../finding";
import { statedPoints } from "../../../profile";
import type { PlainLaw } from "../plain-law";
import { plainFinding } from "../plain-law";
import { addressOf } from "../../../grid";

/**
 * Points that a note of the form states for its blocks (产出指标50分、效益指标30分) and its weights do not make. A note that lets the
 * points be shifted binds nobody. Source: domain rule 14.
 */
export const pointsAsStated: PlainLaw = {
  id: "stated-points",
  find: ({ book, grids, scorings }) =>
    scorings.flatMap(({ form }) => {
      const grid = grids.find(({ sheet }) => sheet === form.sheet);
      return (grid === undefined ? [] : statedPoints(grid, form)).flatMap(
        ({ note, name, stated, points, cells }): readonly Finding[] =>
          stated.equals(points)
            ? []
            : [
                plainFinding({
                  rule: "stated-points",
                  severity: "verify",
                  table: tableAt(book, cells[0]),
                  cells: [...cells, note.at],
                  facts: {
                    rowLabel: name,
                    expected: stated.toFixed(),
                    actual: points.toFixed(),
                    gap: points.minus(stated).abs().toFixed(),
                    over: points.gt(stated),
                    unit: "分",
                    more: { other: addressOf(note.at) },
                  },
                }),
              ],
      );
    }),
};
