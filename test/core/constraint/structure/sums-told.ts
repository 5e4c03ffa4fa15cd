import { viewOf } from "../../../../src/core/constraint/view";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** The sums found along one axis of a sheet, with what says so: `全年/人数 = 春季/人数 + 秋季/人数 (label)`. */
export function sumsTold(sheet: string, along: "rows" | "columns"): readonly string[] {
  const views = readSketch(sheet).grids.flatMap((grid) => findTables(grid, 1).map((table) => viewOf(table)));
  return views.flatMap((view) => {
    const { axis, sums } = view[along];
    const nameOf = (line: number): string => axis.lines[line]?.line.path.join("/") ?? "";
    return sums.map(({ whole, parts, source }) => {
      const told = parts.map(({ line, factor }) => {
        const amount = Math.abs(factor) === 1 ? "" : `${Math.abs(factor)} × `;
        return `${factor < 0 ? "-" : "+"} ${amount}${nameOf(line)}`;
      });
      return `${nameOf(whole)} = ${told.join(" ").replace(/^\+ /, "")} (${source})`;
    });
  });
}
