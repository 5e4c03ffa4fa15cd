/** Slips of the hand: what turns a clean sample into the copy that was not checked yet. */
import { amountOf, printAmount } from "../../src/core/number";
import type { Content, Piece, WorkbookPlan } from "./plan";
import { isFormula, pieceAt } from "./plan";
import { recalculated } from "./recalculate";

/** How the hand went wrong. */
export type SlipKind =
  | "swapped-digits"
  | "mistyped-digit"
  | "dropped-digit"
  | "shifted-point"
  | "wrong-unit"
  | "stale-total"
  | "stale-batch"
  | "stale-weight"
  | "formula-range"
  | "renamed-unit";

/** A slip as planned: the cell and what was typed there instead. */
export interface Slip {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: SlipKind;
  readonly typed: Content;
  /** Whether the figures of the workbook leave no other cell to blame. */
  readonly only: boolean;
}

/** A slip as slips.json tells it: the texts shown, and which formulas show something else because of it. */
export interface SlipRecord {
  readonly sheet: string;
  readonly cell: string;
  readonly slip: SlipKind;
  readonly was: string;
  readonly became: string;
  readonly only: boolean;
  readonly recalculated: readonly string[];
}

/** The workbook with the slips in it, under the name of a draft; formulas show what Excel would then show. */
export function spoiled(plan: WorkbookPlan, slips: readonly Slip[]): WorkbookPlan {
  const draft = slips.reduce(withSlip, plan);
  return recalculated({ ...draft, name: `${plan.name}-draft` });
}

/** What slips.json says of the slips of one workbook. */
export function recordsOf(plan: WorkbookPlan, slips: readonly Slip[]): readonly SlipRecord[] {
  const before = recalculated(plan);
  return slips.map((slip) => {
    const after = spoiled(plan, [slip]);
    return {
      sheet: slip.sheet,
      cell: slip.cell,
      slip: slip.kind,
      was: shown(pieceAt(before, slip.sheet, slip.cell)),
      became: shown(pieceAt(after, slip.sheet, slip.cell)),
      only: slip.only,
      recalculated: changed(before, after, slip),
    };
  });
}

/** The text a piece shows in its number format. */
export function shown(piece: Piece): string {
  const content = isFormula(piece.content) ? piece.content.result : piece.content;
  if (typeof content !== "number") return content ?? "";
  const found = /^0(?:\.(0+))?(%)?$/.exec(piece.look.format ?? "");
  if (found === null) return String(content);
  const [, places = "", percent = ""] = found;
  const scaled = amountOf(content).times(percent === "" ? 1 : 100);
  return `${printAmount(scaled, places.length)}${percent}`;
}

function withSlip(plan: WorkbookPlan, slip: Slip): WorkbookPlan {
  const wrong = pieceAt(plan, slip.sheet, slip.cell);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      pieces: sheet.pieces.map((piece) => (piece === wrong ? { ...piece, content: slip.typed } : piece)),
    })),
  };
}

function changed(before: WorkbookPlan, after: WorkbookPlan, slip: Slip): readonly string[] {
  const sheet = before.sheets.find((one) => one.name === slip.sheet);
  return (sheet?.pieces ?? []).flatMap((piece) => {
    const cell = piece.at.split(":")[0] ?? "";
    if (cell === slip.cell || !isFormula(piece.content)) return [];
    return shown(piece) === shown(pieceAt(after, slip.sheet, cell)) ? [] : [cell];
  });
}
