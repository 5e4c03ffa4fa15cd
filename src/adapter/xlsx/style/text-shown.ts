import { format, isDateFormat } from "numfmt";
import type { RawValue } from "../../../core/grid";
import { plainText } from "./plain-format";

/** How many days lie between the two beginnings of time (ECMA-376 part 1, 18.17.4.1). */
const DAYS_TO_1904 = 1462;
const SETTINGS = { locale: "zh-CN", dateErrorNumber: false, dateSpanLarge: false, overflow: "######" };

/**
 * The text a cell shows for a value in a number format (null is General), as a Chinese Excel shows it, whatever the
 * width of the column. A format that cannot be understood shows the value in General.
 */
export function textShown(value: RawValue, code: string | null, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return code === null ? value : wordsShown(value, code);
  if (code === null) return general(value);
  const plain = plainText(value, code);
  if (plain !== null) return plain;
  try {
    return format(
      inOneDialect(code),
      date1904 && isDateFormat(code) ? value + DAYS_TO_1904 : value,
      SETTINGS,
    );
  } catch {
    return general(value);
  }
}

/** General shows what fits in eleven characters; the short ones need no formatter. */
function general(value: number): string {
  const plainly = String(value);
  if (plainly.length <= 10 && !plainly.includes("e")) return plainly;
  return format("General", value, SETTINGS);
}

/** A format has something to say about words only in its fourth section or where it names them by `@`. */
function wordsShown(value: string, code: string): string {
  if (code === "@" || !(code.includes("@") || 2 < code.split(";").length - 1)) return value;
  try {
    return format(inOneDialect(code), value, SETTINGS);
  } catch {
    return value;
  }
}

const dialects = new Map<string, string>();

/** Chinese and Japanese Excel write `!` for the backslash and 上午/下午 for AM/PM; neither inside quotes. */
function inOneDialect(code: string): string {
  if (!/[!上]/.test(code)) return code;
  const known = dialects.get(code);
  if (known !== undefined) return known;
  const translated = code.replace(/"[^"]*"|\\.|!(.)|上午\/下午/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return found.startsWith("上") ? "AM/PM" : found;
  });
  dialects.set(code, translated);
  return translated;
}
