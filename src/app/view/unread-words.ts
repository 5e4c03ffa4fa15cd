import type { Grid } from "../../core/grid";
import { cellAt, compareRefs, distinctRefs } from "../../core/grid";
import type { Relation } from "../../core/inspect";
import type { Checked } from "../check";
import type { UnreadCells } from "../words/phrases";
import type { Words } from "../words/words";
import { headingOf } from "./heading-of";
import { onceWorded } from "./once-worded";
import { cellName } from "./say";
import { tableTitle } from "./table-view";
import { tidy } from "./tidy";

/** Table by table, how many relations could not be checked, and the first cells of theirs in which no figure can be read. */
export const unreadWords = onceWorded((words: Words, { report, grids }: Checked): readonly string[] => {
  const byTable = new Map<string, Relation[]>();
  for (const relation of report.relations) {
    if (relation.verdict !== "unknown") continue;
    const known = byTable.get(relation.table);
    if (known === undefined) byTable.set(relation.table, [relation]);
    else known.push(relation);
  }
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return report.tables.flatMap((table) => {
    const relations = byTable.get(table.id);
    if (relations === undefined) return [];
    const heading = headingOf(table.sheet, tableTitle(words, table));
    return [
      words.phrases.unknownRelations(heading, relations.length, unreadIn(relations, table.sheet, bySheet)),
    ];
  });
});

/** How many cells are named: whoever sees these sees what the others are. */
const MOST_NAMED = 3;
const LONGEST_TEXT = 12;

function unreadIn(
  relations: readonly Relation[],
  home: string,
  bySheet: ReadonlyMap<string, Grid>,
): UnreadCells {
  const read = relations.flatMap(({ result, terms }) => (result === null ? terms : [result, ...terms]));
  const unread = distinctRefs(read).flatMap((at) => {
    const grid = bySheet.get(at.sheet);
    const cell = grid === undefined ? null : cellAt(grid, at.row, at.column);
    return cell?.reading.is === "words" || cell?.reading.is === "error" ? [{ at, text: cell.text }] : [];
  });
  const first = unread.sort((one, other) => compareRefs(one.at, other.at)).slice(0, MOST_NAMED);
  return {
    count: unread.length,
    first: first.map(({ at, text }) => ({
      cell: cellName(at, home),
      text: shortened(tidy(text)),
    })),
  };
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST_TEXT ? text : `${letters.slice(0, LONGEST_TEXT - 1).join("")}…`;
}
