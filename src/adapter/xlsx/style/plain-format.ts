import { round } from "numfmt";

/** A format of nothing but digits, perhaps with grouping or a percent sign: what nearly every figure of a table has. */
interface PlainFormat {
  readonly grouped: boolean;
  readonly decimals: number;
  readonly percent: boolean;
}

const SHAPE = /^(#,##0|0)(?:\.(0{1,10}))?(%)?$/;
/** Beyond it, the digits a double can hold begin to matter to the rounding. */
const LARGEST = 1e9;
const known = new Map<string, PlainFormat | null>();

/**
 * The text of a number in a plain format such as `0.00`, `#,##0` or `0.0%`, or null where the format or the number is
 * not plain and the full formatter has to see to it. The same text, several times faster.
 */
export function plainText(value: number, code: string): string | null {
  const format = plainFormat(code);
  if (format === null || LARGEST <= Math.abs(value)) return null;
  const scaled = format.percent ? value * 100 : value;
  const digits = round(Math.abs(scaled), format.decimals).toFixed(format.decimals);
  const sign = value < 0 && /[1-9]/.test(digits) ? "-" : "";
  return `${sign}${format.grouped ? grouped(digits) : digits}${format.percent ? "%" : ""}`;
}

function plainFormat(code: string): PlainFormat | null {
  const seen = known.get(code);
  if (seen !== undefined) return seen;
  const found = SHAPE.exec(code);
  const format =
    found === null
      ? null
      : { grouped: found[1] !== "0", decimals: found[2]?.length ?? 0, percent: found[3] !== undefined };
  known.set(code, format);
  return format;
}

function grouped(digits: string): string {
  return digits.length < 4 ? digits : digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
}
