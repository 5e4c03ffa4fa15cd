import type { RawValue } from "../grid";
import { figureOf } from "../grid";
import type { Amount, Figure } from "../number";
import { HUNDRED, printAmount, remarkIn } from "../number";
import type { BookCell } from "./cell-book";

/** A sum may end a few decimals later than its column; what goes on for longer is a quotient, and rounded. */
const MOST_EXTRA = 4;

/** The decimals a value is printed with where so many are usual. */
export function decimalsOf(value: Amount, usual: number): number {
  const own = value.decimalPlaces();
  return own <= usual + MOST_EXTRA ? Math.max(usual, own) : usual;
}

/** A value as its cell would hold and show it. */
export interface Written {
  readonly text: string;
  readonly value: RawValue;
}

/**
 * Writes a value into a cell's manner: its column's decimals, its per cent sign, grouping and words around the number
 * (`829.3万`, `≥320户`). Text stays text, unless the rest of the column are numbers.
 */
export function writeLike(cell: BookCell, value: Amount): Written {
  const figure = figureOf(cell.cell);
  const percent = figure?.percent === true || cell.oddities.unmarked;
  const shown = percent ? value.times(HUNDRED) : value;
  const usual = Math.max(0, usualDecimals(cell, figure) - (percent ? 2 : 0));
  const digits = printAmount(shown, decimalsOf(shown, usual));
  // Full-width figures are figures too: what stands behind the last of them is the suffix, in whatever width.
  const model = cell.cell.text.normalize("NFKC");
  const grouped = /\d[,，]\d{3}/.test(model) ? group(digits) : digits;
  const remark = figure === null ? "" : remarkIn(cell.cell.text);
  const text =
    figure === null
      ? `${grouped}${percent ? "%" : ""}`
      : `${signsBefore(model)}${grouped}${wordsBehind(model, remark) ?? (percent ? "%" : "")}${remark}`;
  return { text, value: staysText(cell, figure, remark) ? text : value.toNumber() };
}

/** Its column's; where the column does without per cents, the format of the one that has them prints its own. */
function usualDecimals({ columnDecimals }: BookCell, figure: Figure | null): number {
  const isAlone = figure?.percent === true && !figure.typedAsText && columnDecimals < 2;
  return isAlone ? figure.decimals : columnDecimals;
}

/** What is said beside a number, a limit that it is, a number that the whole column keeps as text, and a per cent sign put in, for the cell has no format that shows one. */
function staysText({ oddities }: BookCell, figure: Figure | null, remark: string): boolean {
  if (figure === null) return oddities.unmarked;
  const { comparator, typedAsText } = figure;
  return oddities.unmarked || remark !== "" || comparator !== null || (typedAsText && !oddities.text);
}

/** A sign of money, or of a limit. */
function signsBefore(model: string): string {
  return /^[¥$€≥≤≧≦⩾⩽<>=]+/.exec(model.trim())?.[0] ?? "";
}

/** The words right behind a figure, its remark aside; a bracket closed there alone is one of them. */
function wordsBehind(model: string, remark: string): string | null {
  const bare = model.trim().slice(0, remark === "" ? undefined : -remarkIn(model).length);
  const behind = bare.includes("(") ? /[^\d.,，)\s]+$/u : /[^\d.,，\s]+$/u;
  return behind.exec(bare.trim())?.[0] ?? null;
}

function group(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
