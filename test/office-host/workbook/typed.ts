import { HostError } from "../host-error";
import type { HostCell } from "./cell";
import { isError } from "./cell";
import { parses } from "./formula";

/** Excel stores no longer text ("Excel specifications and limits"). */
const LONGEST_TEXT = 32_767;

type Entry = Pick<HostCell, "value" | "formula" | "format" | "prefixed">;

/**
 * What Excel makes of a text that is typed into a cell, or written through `values` and `formulas`, which is the same
 * ("Set range values, text, or formulas": a string beginning with `=` becomes a formula; numbers, dates, percentages
 * and booleans written as strings are converted as if typed).
 */
export function typeIn(typed: string, format: string): Entry {
  if (LONGEST_TEXT < typed.replace(/^'/, "").length) throw new HostError("InvalidArgument");
  const asText: Entry = { value: typed, formula: null, format, prefixed: false };
  // A cell formatted as text takes what it is given ("Keep leading zeros": format as text first).
  if (format === "@") return asText;
  if (typed.startsWith("'")) return { ...asText, value: typed.slice(1), prefixed: true };
  const trimmed = typed.normalize("NFKC").trim();
  if (/^=./.test(trimmed)) return formula(trimmed, format);
  const figure = readNumber(trimmed) ?? readDate(trimmed);
  if (figure !== null) {
    return { ...asText, value: figure.value, format: format === "General" ? figure.format : format };
  }
  // Lotus habits: a leading sign opens a formula too (issue 6687 and the support page on text that begins with a sign).
  if (/^[+\-@]./.test(trimmed)) return formula(`=${trimmed.replace(/^@/, "")}`, format);
  if (/^(?:true|false)$/i.test(trimmed)) return { ...asText, value: trimmed.toLowerCase() === "true" };
  if (isError(trimmed)) return { ...asText, value: trimmed };
  return asText;
}

/** A number as Excel keeps it: 15 significant digits ("Excel specifications and limits"). */
export function stored(value: number): number {
  if (!Number.isFinite(value)) throw new HostError("InvalidArgument");
  return Number(value.toPrecision(15));
}

function formula(typed: string, format: string): Entry {
  if (!parses(typed)) throw new HostError("InvalidArgument");
  return { value: "", formula: typed, format, prefixed: false };
}

interface Read {
  readonly value: number;
  readonly format: string;
}

function readNumber(typed: string): Read | null {
  const found = /^(\()?([+-]?)[¥$]?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)(%)?(\))?$/i.exec(
    typed,
  );
  if (found === null) return null;
  const [, open, sign, digits = "", percent, close] = found;
  if (!/\d/.test(digits) || (open === undefined) !== (close === undefined)) return null;
  const size = Number(digits.replace(/,/g, "")) / (percent === undefined ? 1 : 100);
  const negative = sign === "-" || open !== undefined;
  return { value: stored(negative ? -size : size), format: formatOf(digits, percent !== undefined) };
}

function formatOf(digits: string, percent: boolean): string {
  const decimals = digits.includes(".");
  if (percent) return decimals ? "0.00%" : "0%";
  if (!digits.includes(",")) return /e/i.test(digits) ? "0.00E+00" : "General";
  return decimals ? "#,##0.00" : "#,##0";
}

/** `2023-5-1`, `2023/5/1`, `5/1`, `5-1`, `2023年5月1日`, `5月1日`, `2023年5月`, `12:30`: dates and times are serial numbers. */
function readDate(typed: string): Read | null {
  const full = /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月)$/.exec(typed);
  if (full !== null) return serial(full[1], full[2], full[3] ?? "1", "yyyy/m/d");
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(typed);
  // The year is the running one; a fixed one keeps the host the same from run to run.
  if (short !== null) return serial("2024", short[1], short[2], 'm"月"d"日"');
  const time = /^(?:上午|下午)?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(typed);
  if (time === null) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? "0");
  return { value: stored(seconds / 86_400), format: "h:mm" };
}

function serial(year = "", month = "", day = "", format = ""): Read | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  return { value: Math.round(date.getTime() / 86_400_000) + 25_569, format };
}
