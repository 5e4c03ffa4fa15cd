import type { Cell, RawValue } from "../../../core/grid";
import { amount, HUNDRED } from "../../../core/number";

/** What stands in the editor for a cell: the stored value, and a percentage as one. */
export function typedText(cell: Cell): string {
  if (cell.formula !== null) return cell.formula;
  if (typeof cell.value !== "number") return cell.text;
  return cell.text.endsWith("%") ? cell.text : String(cell.value);
}

/**
 * The value of a text that was typed: a number where a spreadsheet would take it for one, as text where the cell is
 * formatted as text; null empties the cell.
 */
export function typedValue(text: string, cell: Cell): RawValue {
  if (text === "") return null;
  if (cell.format === "@" || !/^[-+]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?%?$/.test(text) || !/\d/.test(text))
    return text;
  const figure = amount(text.replace(/[,%+]/g, ""));
  if (figure === null) return text;
  return (text.endsWith("%") ? figure.div(HUNDRED) : figure).toNumber();
}
