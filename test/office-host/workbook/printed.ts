import { format } from "numfmt";
import type { Scalar } from "./cell";

/** The text a cell shows. It does not depend on the column's width ("Range.text"). */
export function printed(value: Scalar, code: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  // Most cells are like this, and need no formatter.
  if (code === "General" && String(value).length <= 9) return String(value);
  try {
    return format(code, value, { locale: "zh-CN" });
  } catch {
    // A code that the printing package does not know is shown as Excel shows an unformatted number.
    return String(value);
  }
}
