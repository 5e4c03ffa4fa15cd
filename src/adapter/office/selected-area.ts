import type { SheetArea } from "../../core/grid";
import { parseArea } from "../../core/grid";
import type { Talk } from "./attempt";
import { isInvalidSelection } from "./refusal";

/** What the person has selected; null for whole rows or columns, several areas at once, or no cells at all. One round trip. */
export async function selectedArea(talk: Talk): Promise<SheetArea | null> {
  const range = talk.context.workbook.getSelectedRange();
  range.load("address");
  try {
    await talk.sync();
  } catch (error) {
    // A chart, a picture, or areas that are apart: Excel has no single range to give.
    if (isInvalidSelection(error)) return null;
    throw error;
  }
  const mark = range.address.lastIndexOf("!");
  const sheet = range.address.slice(0, mark).replace(/^'(.*)'$/s, "$1");
  const area = parseArea(range.address.slice(mark + 1));
  return area === null ? null : { sheet: sheet.replace(/''/g, "'"), area };
}
