import { strFromU8, unzipSync } from "fflate";
import { parseArea } from "../../../src/core/grid";

const RULE =
  /<conditionalFormatting sqref="([^"]*)">(?:(?!<\/conditionalFormatting>).)*?N\("hebiao:mark:(\w+)"\)=0/gs;

/** The marks a workbook file carries, as `表!B3 error`, found without our reader: sheets in the order of their parts. */
export function marksIn(bytes: Uint8Array, sheets: readonly string[]): readonly string[] {
  const parts = unzipSync(bytes);
  return sheets.flatMap((sheet, index) => {
    const part = parts[`xl/worksheets/sheet${index + 1}.xml`];
    if (part === undefined) return [];
    return [...strFromU8(part).matchAll(RULE)].flatMap(([, areas = "", colour = ""]) =>
      areas.split(" ").flatMap((address) => cellsOf(address).map((cell) => `${sheet}!${cell} ${colour}`)),
    );
  });
}

function cellsOf(address: string): readonly string[] {
  const area = parseArea(address);
  if (area === null) return [];
  const column = address.replace(/\d.*/, "");
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) => `${column}${area.top + row + 1}`);
}
