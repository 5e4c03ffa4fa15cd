import type { RawValue } from "../../../core/grid";
import { addressOf } from "../../../core/grid";
import { withAttribute } from "../xml/attribute";
import { escapeCellText } from "../xml/escape";

/**
 * A cell element with a new value. What its opening tag says of its style stays; what it said of its old value goes,
 * and so do the marks of rich values and of phonetic text. Text is kept inside the cell, so that the shared strings
 * need not be touched, and can never be taken for a formula.
 */
export function cellXml(openTag: string, prefix: string, value: RawValue): string {
  const bare = ["t", "cm", "vm", "ph"].reduce((tag, name) => withAttribute(tag, name, null), openTag);
  const open = withAttribute(bare, "t", typeOf(value)).replace(/\s*\/?>$/, "");
  if (value === null || value === "") return `${open}/>`;
  return `${open}>${contentOf(value, prefix)}</${prefix}c>`;
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
  const written = typeof value === "boolean" ? (value ? "1" : "0") : String(value === 0 ? 0 : value);
  return `<${prefix}v>${written}</${prefix}v>`;
}
