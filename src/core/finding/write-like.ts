import type { RawValue } from "../grid";
import type { Amount } from "../number";
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
 * (`829.3万`). Text stays text, unless the rest of the column are numbers.
 */
export function writeLike(cell: BookCell, value: Amount): Written {
  const figure = cell.cell.reading.is === "figure" ? cell.cell.reading.figure : null;
  const percent = figure?.percent === true || cell.oddities.unmarked;
  const shown = percent ? value.times(HUNDRED) : value;
  const usual = Math.max(0, cell.columnDecimals - (percent ? 2 : 0));
  const digits = printAmount(shown, decimalsOf(shown, usual));
  // Full-width figures are figures too: what stands behind the last of them is the suffix, in whatever width.
  const model = cell.cell.text.normalize("NFKC");
  const grouped = /\d[,，]\d{3}/.test(model) ? group(digits) : digits;
  const remark = figure === null ? "" : remarkIn(cell.cell.text);
  const suffix = figure === null ? "" : (wordsBehind(model, remark) ?? (percent ? "%" : "")) + remark;
  const text =
    figure !== null && /^[¥$€]/.test(model.trim())
      ? `${model.trim().slice(0, 1)}${grouped}${suffix}`
      : `${grouped}${suffix}`;
  // A per cent sign that is put in has to be typed, for the cell has no format that shows one.
  const keepsText =
    cell.oddities.unmarked || remark !== "" || (figure?.typedAsText === true && !cell.oddities.text);
  return { text, value: keepsText ? text : value.toNumber() };
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
