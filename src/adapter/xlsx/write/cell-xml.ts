import type { RawValue } from "../../../core/grid";
import { addressOf } from "../../../core/grid";
import { withAttribute } from "../xml/attribute";
import { escapeCellText, escapeMarkup } from "../xml/escape";

/**
 * A cell element with a new value. What its opening tag says of its style stays; what it said of its old value goes,
 * and so do the marks of rich values and of phonetic text. Text is kept inside the cell, so that the shared strings
 * need not be touched, and can never be taken for a formula. A formula is kept with the result it is known to have.
 */
export function cellXml(
  openTag: string,
  prefix: string,
  value: RawValue,
  formula: string | null = null,
): string {
  const bare = ["t", "cm", "vm", "ph"].reduce((tag, name) => withAttribute(tag, name, null), openTag);
  if (formula !== null) return formulaXml(bare, prefix, value, formula);
  const open = withAttribute(bare, "t", typeOf(value)).replace(/\s*\/?>$/, "");
  if (value === null || value === "") return `${open}/>`;
  return `${open}>${contentOf(value, prefix)}</${prefix}c>`;
}

function formulaXml(bareTag: string, prefix: string, value: RawValue, formula: string): string {
  const type = typeof value === "boolean" ? "b" : typeof value === "string" ? "str" : null;
  const open = withAttribute(bareTag, "t", type).replace(/\s*\/?>$/, "");
  const source = `<${prefix}f>${escapeMarkup(formula.replace(/^=/, ""))}</${prefix}f>`;
  if (value === null) return `${open}>${source}</${prefix}c>`;
  const result = typeof value === "string" ? escapeMarkup(value) : plainValue(value);
  return `${open}>${source}<${prefix}v>${result}</${prefix}v></${prefix}c>`;
}

/** The opening tag of a cell that was not there. */
export function newCellTag(
  at: { readonly row: number; readonly column: number },
  prefix: string,
  style: number | null,
): string {
  return `<${prefix}c r="${addressOf(at)}"${style === null ? "" : ` s="${style}"`}>`;
}

function typeOf(value: RawValue): string | null {
  if (typeof value === "boolean") return "b";
  return typeof value === "string" && value !== "" ? "inlineStr" : null;
}

function contentOf(value: string | number | boolean, prefix: string): string {
  if (typeof value === "string")
    return `<${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t></${prefix}is>`;
  return `<${prefix}v>${plainValue(value)}</${prefix}v>`;
}

function plainValue(value: number | boolean): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return String(value === 0 ? 0 : value);
}
