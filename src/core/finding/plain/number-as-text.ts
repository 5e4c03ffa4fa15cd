import type { Edit } from "../../grid";
import { remarkIn } from "../../number";
import { beginsWithZero } from "./begins-with-zero";
import type { PlainLaw } from "./plain-law";
import { plainFinding } from "./plain-law";

/** A figure kept as text among numbers: Excel's own sums leave it out. One finding for each table; mending changes no figure. */
export const numberAsText: PlainLaw = {
  id: "number-as-text",
  find: ({ book, cells }) => {
    const texts = cells.values().filter(({ oddities, cell }) => oddities.text && !beginsWithZero(cell.text));
    return book.views.flatMap(({ table }) => {
      const odd = texts.filter((cell) => cell.table === table.id);
      const [first, ...rest] = odd;
      if (first === undefined) return [];
      // A number has no room for a remark: `10（其中，灾情因素6万元）` is told, and left as it stands.
      const bare = odd.filter((cell) => remarkIn(cell.cell.text) === "");
      const edits = bare.map((cell): Edit => {
        return { at: cell.ref, was: cell.cell.text, becomes: cell.cell.text, value: cell.value.toNumber() };
      });
      const [edit, ...others] = edits;
      return [
        plainFinding({
          rule: "number-as-text",
          severity: "notice",
          table: table.id,
          cells: [first.ref, ...rest.map((cell) => cell.ref)],
          facts: { rowLabel: first.rowLabel, columnLabel: first.columnLabel, actual: first.cell.text.trim() },
          fix: edit === undefined ? null : { safety: "safe", edits: [edit, ...others] },
        }),
      ];
    });
  },
};
