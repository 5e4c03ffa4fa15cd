/** Fills in what Excel would have calculated, for the two shapes of formula the samples use: `=B4+C4` and `=SUM(B4:B8,B10:B20)`. */
import type { Area } from "../../src/core/grid";
import { inArea, parseAddress, parseArea } from "../../src/core/grid";
import { amountOf, sumOf } from "../../src/core/number";
import type { Piece, SheetPlan, WorkbookPlan } from "./plan";
import { isFormula } from "./plan";

/** The workbook with every formula's result worked out; formulas may rest on formulas. */
export function recalculated(plan: WorkbookPlan): WorkbookPlan {
  return { ...plan, sheets: plan.sheets.map(recalculatedSheet) };
}

function recalculatedSheet(sheet: SheetPlan): SheetPlan {
  const pieces = sheet.pieces.map((piece) =>
    isFormula(piece.content)
      ? { ...piece, content: { ...piece.content, result: resultOf(piece.content.formula, sheet) } }
      : piece,
  );
  return { ...sheet, pieces };
}

function resultOf(formula: string, sheet: SheetPlan): number {
  const summed = /^=SUM\((.+)\)$/.exec(formula)?.[1]?.split(",");
  const areas = (summed ?? formula.slice(1).split("+")).map((text) => {
    const area = parseArea(text);
    if (area === null) throw new Error(`the samples know no formula like ${formula}`);
    return area;
  });
  const terms = sheet.pieces.filter((piece) => areas.some((area) => lies(piece, area)));
  return sumOf(terms.map((piece) => amountOf(valueOf(piece, sheet)))).toNumber();
}

function lies(piece: Piece, area: Area): boolean {
  const at = parseAddress(piece.at.split(":")[0] ?? "", "");
  return at !== null && inArea(area, at.row, at.column);
}

/** SUM passes over words, and so does this. */
function valueOf(piece: Piece, sheet: SheetPlan): number {
  if (isFormula(piece.content)) return resultOf(piece.content.formula, sheet);
  return typeof piece.content === "number" ? piece.content : 0;
}
