import type { Area } from "../../../core/grid";
import { BYTES_A_CELL, LIMITS } from "../limits";
import { Refusal } from "../refusal";
import { MovableFormula } from "./movable-formula";
import type { ScannedCell, ScannedSheet } from "./scanned-sheet";

/** An area that one formula fills as a whole. */
export interface FilledArea {
  readonly area: Area;
  /** With `=`. */
  readonly formula: string;
}

/** The formulas of a sheet, as the person sees them in each cell. */
export interface SheetFormulas {
  /** A cell's own formula with `=`, or null. The cells of a shared group have it moved to their place. */
  readonly of: (cell: ScannedCell) => string | null;
  /** The areas of array formulas, spills and data tables. */
  readonly filled: readonly FilledArea[];
}

/** Reads the formulas of a sheet. Refuses a group that would make a book of one long formula. */
export function readFormulas(sheet: ScannedSheet): SheetFormulas {
  const masters = new Map<string, { cell: ScannedCell; formula: MovableFormula }>();
  const filled: FilledArea[] = [];
  const shared = { characters: 0 };
  for (const { cells } of sheet.rows)
    for (const cell of cells) {
      const { formula } = cell;
      if (formula === null) continue;
      if (formula.kind === "shared" && formula.group !== null && formula.text !== "")
        masters.set(formula.group, { cell, formula: new MovableFormula(formula.text) });
      if ((formula.kind === "array" || formula.kind === "dataTable") && formula.area !== null)
        filled.push({
          area: formula.area,
          formula: formula.kind === "array" ? `=${formula.text}` : "=TABLE()",
        });
    }
  return {
    of: (cell) => {
      const formula = formulaIn(cell, masters);
      if (cell.formula?.text === "") shared.characters += formula?.length ?? 0;
      if (LIMITS.sharedFormulas < shared.characters)
        throw new Refusal({ is: "too-large", cells: Math.ceil(shared.characters / BYTES_A_CELL) });
      return formula;
    },
    filled,
  };
}

function formulaIn(
  cell: ScannedCell,
  masters: ReadonlyMap<string, { cell: ScannedCell; formula: MovableFormula }>,
): string | null {
  const { formula } = cell;
  if (formula === null) return null;
  if (formula.text !== "") return `=${formula.text}`;
  const master = formula.group === null ? undefined : masters.get(formula.group);
  // A data table's first cell has a formula tag without a text; it is a formula all the same.
  if (master === undefined) return formula.kind === "dataTable" ? "=TABLE()" : "=";
  return `=${master.formula.moved(cell.row - master.cell.row, cell.column - master.cell.column)}`;
}
