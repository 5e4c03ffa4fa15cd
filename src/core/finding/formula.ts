import type { CellRef } from "../grid";
import { parseAddress } from "../grid";

/** The cells a plain sum formula adds (`=SUM(B2:B9,B12)`, `=B2+B3`), or null where the formula is anything else. */
export function addedCells(formula: string, sheet: string): readonly CellRef[] | null {
  const body = formula.replace(/^=/, "").replace(/\s+/g, "");
  const sum = /^SUM\(([^()]+)\)$/i.exec(body);
  const parts =
    sum === null
      ? /^[^()*/^&<>-]+$/.test(body) && body.includes("+")
        ? body.split("+")
        : null
      : (sum[1] ?? "").split(",");
  if (parts === null) return null;
  const cells: CellRef[] = [];
  for (const part of parts) {
    const range = cellsOfRange(part, sheet);
    if (range === null) return null;
    cells.push(...range);
  }
  return cells;
}

const MOST_CELLS = 20_000;

function cellsOfRange(part: string, sheet: string): readonly CellRef[] | null {
  const [from = "", to = from] = part.split(":");
  const first = parseAddress(from, sheet);
  const last = parseAddress(to, first?.sheet ?? sheet);
  if (first === null || last === null) return null;
  const height = Math.abs(last.row - first.row) + 1;
  const width = Math.abs(last.column - first.column) + 1;
  if (MOST_CELLS < height * width) return null;
  const top = Math.min(first.row, last.row);
  const left = Math.min(first.column, last.column);
  return Array.from({ length: height * width }, (_, at) => {
    return { sheet: first.sheet, row: top + Math.floor(at / width), column: left + (at % width) };
  });
}

/** A number typed into a formula that also refers to cells: `=SUM(B2:B5)+12`. Factors such as 100, 10000 and 0.5 are units and shares. */
export function typedConstant(formula: string): string | null {
  const bare = formula.replace(/"[^"]*"/g, "").replace(/'[^']*'!/g, "");
  if (!/\$?[A-Z]{1,3}\$?\d/i.test(bare)) return null;
  const found = /[+-](\d+(?:\.\d+)?)(?![\d:]*[A-Z(!])(?=$|[+\-),])/i.exec(
    bare.replace(/\$?[A-Z]{1,3}\$?\d+/gi, "R"),
  );
  const number = found?.[1];
  return number === undefined || number === "1" || number === "0" ? null : number;
}

/** A formula with its references relative to the cell it stands in: equal for formulas filled down or across. */
export function relativeForm(formula: string, at: CellRef): string {
  return formula
    .toUpperCase()
    .replace(
      /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\d(])/g,
      (text, fixedColumn: string, _column: string, fixedRow: string) => {
        const ref = parseAddress(text.replace(/\$/g, ""), at.sheet);
        if (ref === null) return text;
        const row = fixedRow === "$" ? `R${ref.row}` : `R[${ref.row - at.row}]`;
        const column = fixedColumn === "$" ? `C${ref.column}` : `C[${ref.column - at.column}]`;
        return row + column;
      },
    );
}
