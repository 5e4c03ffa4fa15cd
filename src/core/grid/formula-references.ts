import type { Area } from "./area";
import { parseArea } from "./area";
import { columnNumber, LAST_COLUMN, LAST_ROW } from "./cell-ref";

/** An area of one sheet of the same workbook. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What a formula reads. */
export interface FormulaReferences {
  readonly areas: readonly SheetArea[];
  /** False where it may read more than its text tells: names, structured and 3-D references, INDIRECT, OFFSET. */
  readonly complete: boolean;
}

/** Texts and errors come first, so that nothing in them is taken for a reference. */
const TOKEN =
  /"(?:[^"]|"")*"|#[A-Z/0]+[!?]?|(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>(?:\[\d+\])?[A-Z_\u00a1-\uffff][\w.\u00a1-\uffff]*(?::[A-Z_\u00a1-\uffff][\w.\u00a1-\uffff]*(?=!))?))!|(?<area>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(\u00a1-\uffff])|(?<name>[A-Z_\\\u00a1-\uffff][\w.\\\u00a1-\uffff]*)(?<call>\s*\()?|\[|(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/gi;

const CONSTANT = /^(?:TRUE|FALSE)$/i;
const READS_ELSEWHERE = /^(?:_xlfn\.)?(?:INDIRECT|OFFSET)$/i;

/**
 * The areas that a formula of the sheet `sheet` names, with or without `=`. Areas of other workbooks are left out. The
 * grammar is Excel's A1 style ([MS-XLSX] and ECMA-376 part 1, 18.17.2), read for its references only.
 */
export function formulaReferences(formula: string, sheet: string): FormulaReferences {
  const areas: SheetArea[] = [];
  let complete = true;
  let named: string | null = null;
  for (const token of formula.matchAll(TOKEN)) {
    const { quoted, bare, area, name, call } = token.groups ?? {};
    const from: string = named ?? sheet;
    named = null;
    if (quoted !== undefined || bare !== undefined) {
      named = quoted?.replace(/''/g, "'") ?? bare ?? "";
      // Sheets that stand between two others are not named one by one.
      if (/[^[\]]:/.test(named) && !named.includes("[")) complete = false;
    } else if (area !== undefined) {
      const read = areaOf(area);
      if (read === null) complete = false;
      else if (!from.includes("[")) areas.push({ sheet: from, area: read });
    } else if (name !== undefined) {
      if (call === undefined ? !CONSTANT.test(name) : READS_ELSEWHERE.test(name)) complete = false;
    } else if (token[0] === "[") complete = false;
  }
  return { areas, complete };
}

/** Null where the letters and digits lie outside a sheet: then they are a name, such as `YTD2024`. */
function areaOf(text: string): Area | null {
  const bare = text.replace(/\$/g, "");
  const [first = "", last = first] = bare.split(":");
  const area = /^\d+$/.test(first)
    ? { top: Number(first) - 1, bottom: Number(last) - 1, left: 0, right: LAST_COLUMN }
    : /^[A-Z]+$/i.test(first)
      ? { top: 0, bottom: LAST_ROW, left: columnNumber(first), right: columnNumber(last) }
      : parseArea(bare);
  if (area === null || LAST_COLUMN < Math.max(area.left, area.right)) return null;
  if (LAST_ROW < area.bottom || Math.min(area.top, area.bottom) < 0) return null;
  return {
    top: Math.min(area.top, area.bottom),
    bottom: Math.max(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    right: Math.max(area.left, area.right),
  };
}
