import type { RawValue } from "../../../core/grid";
import { damaged } from "../refusal";
import type { ScannedCell } from "./scanned-sheet";

const DAY = 86_400_000;
const DAYS_TO_1904 = 1462;

/**
 * The value of a cell element (ECMA-376 part 1, 18.18.11): numbers as numbers, errors as their text, a strict file's
 * ISO dates as the day numbers Excel counts with. Null where it holds nothing, an empty string counting as nothing. Refuses a string that is not among
 * the shared ones: read as a blank, it would be a figure lost.
 */
export function cellValue(
  cell: ScannedCell,
  { sharedStrings, date1904 }: { readonly sharedStrings: readonly string[]; readonly date1904: boolean },
  part: string,
): RawValue {
  const { content } = cell;
  if (content === null || content === "") return null;
  switch (cell.type) {
    case "s":
      return sharedString(content, sharedStrings, part);
    case "b":
      return content === "1" || content === "true";
    case "str":
    case "inlineStr":
    case "e":
      return content;
    case "d":
      return dayNumber(content, date1904) ?? content;
    default:
      return numberOf(content) ?? content;
  }
}

function sharedString(index: string, shared: readonly string[], part: string): string | null {
  const text = shared[Number(index)];
  if (text === undefined) throw damaged(part);
  return text === "" ? null : text;
}

/** A decimal number (xsd:double); what only a program would take for one, such as `0x10`, is a text. */
function numberOf(content: string): number | null {
  const number = Number(content);
  return Number.isFinite(number) && !/^[+-]?0[xbo]/i.test(content) ? number : null;
}

function dayNumber(iso: string, date1904: boolean): number | null {
  if (/^\d{2}:\d{2}/.test(iso)) return dayNumber(`1899-12-30T${iso}`, false);
  const moment = Date.parse(
    /Z|[+-]\d\d:\d\d$/.test(iso) ? iso : `${iso.includes("T") ? iso : `${iso}T00:00`}Z`,
  );
  if (Number.isNaN(moment)) return null;
  return (moment - Date.UTC(1899, 11, 30)) / DAY - (date1904 ? DAYS_TO_1904 : 0);
}
