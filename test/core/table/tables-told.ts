import { addressOf, areaAddress, columnName } from "../../../src/core/grid";
import type { Line, Table } from "../../../src/core/table";
import { findTables } from "../../../src/core/table";
import { readSketch } from "../../docs/sheet-sketch";

/**
 * The tables of a drawn workbook: where each lies, its title and unit, how many rows of headings and columns of names it has, its
 * columns by their letters, its rows by the first of their cells, and the words around it. `outer/inner` is a line of a group, `#1` its number,
 * `·` a half-width space in front of a name; `(block 2)` stands behind a line of blocks side by side.
 */
export function tablesTold(sketch: string): string {
  const tables = readSketch(sketch).grids.flatMap((grid) => findTables(grid, 1));
  return tables.length === 0 ? "no table" : tables.map(tableTold).join("\n");
}

function tableTold(table: Table): string {
  const { area, title, unit, rows, columns, refs, headings, notes, headerRows, stubColumns } = table;
  const first = refs[0] ?? [];
  const headed = headings.filter(({ at }) => !columns.some((line) => line.at === at || isAt(line, at)));
  return [
    [areaAddress(area), title, unit, `${headerRows} over ${stubColumns}`]
      .filter((part) => part !== "")
      .join(" · "),
    `columns: ${columns.map((line, at) => `${columnName(first[at]?.column ?? 0)} ${lineTold(line)}`).join(", ")}`,
    ...rows.map(
      (line, at) => `${refs[at]?.[0] === undefined ? "" : addressOf(refs[at][0])} ${lineTold(line)}`,
    ),
    ...(headed.length === 0 ? [] : [`headings of words: ${headed.map(({ raw }) => raw).join(", ")}`]),
    ...(notes.length === 0 ? [] : [`around it: ${notes.join(", ")}`]),
  ].join("\n");
}

function isAt(line: Line, at: { readonly row: number; readonly column: number }): boolean {
  return line.at?.row === at.row && line.at.column === at.column;
}

function lineTold({ path, ordinal, indent, hidden, wing }: Line): string {
  const name = `${"·".repeat(indent)}${path.join("/")}${ordinal === "" ? "" : `#${ordinal}`}`;
  const block = wing === 0 ? "" : wing < 0 ? ` (closes from block ${-wing})` : ` (block ${wing + 1})`;
  return `${name === "" ? "(no name)" : name}${block}${hidden ? " (hidden)" : ""}`;
}
