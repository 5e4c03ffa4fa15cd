import type { CellRef } from "../../core/grid";
import { areaAddress } from "../../core/grid";
import type { MarkColour, MarkRequest } from "../../port";
import { markFormula, markOf } from "../../port";
import type { Talk } from "./attempt";
import { editBlocks } from "./edit-blocks";
import { customRules, deleteRules } from "./custom-rules";
import type { CustomRule } from "./custom-rules";
import type { ListedSheet } from "./sheet-list";
import { listSheets, named, refuseLocked } from "./sheet-list";

/** `getRanges` takes no longer text ("Worksheet.getRanges": 8192 characters). */
const LONGEST_ADDRESS = 8000;

/** What a mark looks like: a light fill, and a dark letter colour that is legible on it, in print too. */
const LOOKS: Readonly<Record<MarkColour, { readonly fill: string; readonly font: string }>> = {
  error: { fill: "#FFC7CE", font: "#9C0006" },
  verify: { fill: "#FFEB9C", font: "#7F5200" },
  notice: { fill: "#DDEBF7", font: "#1F4E79" },
  changed: { fill: "#C6EFCE", font: "#006100" },
};

/**
 * Colours cells by conditional formats that carry our tag, in place of those set before. Four round trips, however
 * many sheets there are. Notes are not shown: a comment would be the person's to answer and to print.
 */
export async function setMarks(talk: Talk, marks: readonly MarkRequest[]): Promise<number> {
  const { sheets, rules } = await findMarks(talk);
  const marked = named(
    sheets,
    marks.map(({ at }) => at.sheet),
  );
  refuseLocked(
    sheets.filter((sheet) => marked.includes(sheet) || rules.some((rule) => rule.sheet === sheet)),
  );
  deleteRules(rules);
  for (const { sheet, name } of marked) {
    const mine = marks.filter(({ at }) => at.sheet === name);
    for (const colour of new Set(mine.map((mark) => mark.colour))) {
      const cells = mine.filter((mark) => mark.colour === colour).map(({ at }) => at);
      for (const addresses of addressLists(cells)) colourAreas(sheet, addresses, colour);
    }
  }
  await talk.sync();
  return marks.length;
}

/** Removes exactly our marks, of this session or an earlier one, and gives how many there were. */
export async function removeMarks(talk: Talk): Promise<number> {
  const { sheets, rules } = await findMarks(talk);
  if (rules.length === 0) return 0;
  refuseLocked(sheets.filter((sheet) => rules.some((rule) => rule.sheet === sheet)));
  deleteRules(rules);
  await talk.sync();
  return rules.length;
}

async function findMarks(talk: Talk): Promise<{
  readonly sheets: readonly ListedSheet[];
  readonly rules: readonly CustomRule[];
}> {
  const listed = listSheets(talk);
  await talk.sync();
  const sheets = listed();
  const rules = await customRules(talk, sheets);
  return { sheets, rules: rules.filter(({ formula }) => markOf(formula) !== null) };
}

function colourAreas(sheet: Excel.Worksheet, addresses: string, colour: MarkColour): void {
  const areas = sheet.getRanges(addresses).untrack();
  const { custom } = areas.conditionalFormats.add("Custom");
  custom.rule.formula = `=${markFormula(colour)}`;
  custom.format.fill.color = LOOKS[colour].fill;
  custom.format.font.color = LOOKS[colour].font;
}

/** `A1,B2:C3` and so on, in as few texts as the host takes. */
function addressLists(cells: readonly CellRef[]): readonly string[] {
  const lists: string[] = [];
  for (const address of editBlocks(cells).map(({ area }) => areaAddress(area))) {
    const last = lists.at(-1);
    if (last === undefined || LONGEST_ADDRESS < last.length + 1 + address.length) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
