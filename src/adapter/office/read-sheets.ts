import type { Area, Grid } from "../../core/grid";
import { gridOf } from "../../core/grid";
import type { Trouble, Watch, WorkbookReading } from "../../port";
import type { Talk } from "./attempt";
import { cellsIn } from "./block";
import { hiddenPlaces } from "./hidden-places";
import { readBlocks } from "./read-blocks";
import type { Piece, WantedBlock } from "./read-blocks";
import { reportName } from "./report-ownership";
import type { ListedSheet } from "./sheet-list";
import { listSheets, named } from "./sheet-list";

/** More cells in one sheet's used rectangle than can be held and checked here: such a sheet is named and left out. */
const MOST_CELLS = 10_000_000;

/** The used part of a sheet, and whether something in it is hidden. */
interface Outline extends ListedSheet {
  readonly used: Area | null;
  readonly someHidden: boolean;
}

/**
 * Reads sheets in two round trips and one for each 50,000 cells, however many sheets there are. Nothing is written and
 * nothing is asked that Excel counts as writing: the person's undo list stays (merged areas would empty it on the
 * desktop, issue 5918, and so would row properties, which the client sends as a writing call).
 */
export async function readSheets(
  talk: Talk,
  names: readonly string[] | undefined,
  watch: Watch | undefined,
): Promise<WorkbookReading> {
  const { workbook } = talk.context;
  workbook.load("name");
  const listed = listSheets(talk);
  const report = reportName(talk);
  await talk.sync();
  // Our own report is no part of what is checked, unless somebody asks for it by name.
  const chosen =
    names === undefined ? listed().filter(({ name }) => name !== report()) : named(listed(), names);
  const outlines = await outline(talk, chosen);
  const [small, large] = [outlines.filter(fits), outlines.filter((one) => !fits(one))];
  const wanted = small.flatMap((one): WantedBlock[] =>
    one.used === null
      ? []
      : [{ sheet: one.name, area: one.used, source: one.sheet, someHidden: one.someHidden }],
  );
  const { pieces, skipped } = await readBlocks(talk, wanted, watch);
  const lost = new Set(skipped.map(({ sheet }) => sheet));
  return {
    name: workbook.name,
    sheets: small.filter(({ name }) => !lost.has(name)).map((one) => gridIn(one, pieces)),
    skipped: [...skipped, ...large.map(tooLarge)],
  };
}

async function outline(talk: Talk, sheets: readonly ListedSheet[]): Promise<readonly Outline[]> {
  const asked = sheets.map((listed) => {
    // Cells with a format alone do not count: a coloured column would make the sheet a million rows long.
    const used = listed.sheet.getUsedRangeOrNullObject(true).untrack();
    used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    return { listed, used };
  });
  await talk.sync();
  return asked.map(({ listed, used }) => {
    if (used.isNullObject) return { ...listed, used: null, someHidden: false };
    // Both are null, not true, where only some are hidden, whatever the types say.
    const hidden: readonly unknown[] = [used.rowHidden, used.columnHidden];
    return { ...listed, used: areaOf(used), someHidden: hidden.some((one) => one !== false) };
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function fits({ used }: Outline): boolean {
  return used === null || cellsIn(used) <= MOST_CELLS;
}

function tooLarge({ name, used }: Outline): { readonly sheet: string; readonly trouble: Trouble } {
  return { sheet: name, trouble: { is: "too-large", cells: used === null ? 0 : cellsIn(used) } };
}

function gridIn({ name, hidden, locked, used }: Outline, pieces: readonly Piece[]): Grid {
  const mine = pieces
    .filter((piece) => piece.sheet === name)
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  const place = { top: used?.top ?? 0, left: used?.left ?? 0 };
  return gridOf({ sheet: name, ...place, ...hiddenPlaces(mine), hidden, locked }, joined(mine));
}

/** Rows of pieces below one another, and beside one another where even one row was too large for a request. */
function joined(pieces: readonly Piece[]): Piece["rows"] {
  const rows = new Map<number, Piece["rows"][number]>();
  for (const { area, rows: some } of pieces) {
    some.forEach((row, at) => {
      const before = rows.get(area.top + at);
      rows.set(area.top + at, before === undefined ? row : [...before, ...row]);
    });
  }
  return [...rows.values()];
}
