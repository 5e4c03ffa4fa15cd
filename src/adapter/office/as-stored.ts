import type { RawValue } from "../../core/grid";

/** Excel stores no longer text ("Excel specifications and limits"). */
export const LONGEST_TEXT = 32_767;

/**
 * The entry for `values` that makes Excel store exactly this value. Strings are taken as typed: `1,234`, `3-4` or `12%`
 * would become numbers and what begins with `=`, `+`, `-` or `@` a formula (issue 6687), so text gets an apostrophe in
 * front, which Excel takes off again; in a cell formatted as text it would stay, and is not needed.
 */
export function asStored(value: RawValue, format: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || value === "") return value;
  return format === "@" || isPlainWord(value) ? value : `'${value}`;
}

/** Chinese words without a digit are nothing but text in any Excel; of everything else that is not certain. */
function isPlainWord(text: string): boolean {
  return /^\p{Script=Han}/u.test(text) && !/\p{N}/u.test(text);
}

/** The number format that shows a figure as `printed` does: `21,154` by `#,##0`, `85.96%` by `0.00%`. */
export function formatShowing(printed: string): string {
  const found = /^[-(]?(\d[\d,]*)(?:\.(\d+))?\)?(%?)$/.exec(printed.trim());
  if (found === null) return "General";
  const [, whole = "", decimals = "", percent = ""] = found;
  const places = decimals === "" ? "" : `.${"0".repeat(decimals.length)}`;
  return `${whole.includes(",") ? "#,##0" : "0"}${places}${percent}`;
}
