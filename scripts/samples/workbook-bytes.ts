/** A plan as the bytes of an .xlsx file, the same bytes on every run. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Cell, CellObject, Sheet } from "write-excel-file/node";
import writeWorkbook from "write-excel-file/node";
import type { Area } from "../../src/core/grid";
import { addressOf, parseArea } from "../../src/core/grid";
import { lineHeight } from "./line-height";
import type { Piece, SheetPlan, WorkbookPlan } from "./plan";
import { isFormula } from "./plan";

/** Zip entries carry a time; any fixed one will do. It is given in local fields, for that is what the format stores. */
const ENTRY_TIME = new Date(2024, 2, 29, 9, 0, 0);

/** The bytes of the workbook: same plan in, same bytes out, on every machine and at every time. */
export async function workbookBytes(plan: WorkbookPlan): Promise<Uint8Array> {
  const written = await writeWorkbook(plan.sheets.map(sheetOf), { fontFamily: "宋体", fontSize: 11 }).toBuffer();
  const parts = unzipSync(new Uint8Array(written));
  plan.sheets.forEach((sheet, place) => {
    const path = `xl/worksheets/sheet${place + 1}.xml`;
    const part = parts[path];
    if (part === undefined) throw new Error(`the writer made no ${path}`);
    parts[path] = strToU8(finished(strFromU8(part), sheet));
  });
  const entries = Object.keys(parts).sort();
  return zipSync(
    Object.fromEntries(entries.map((path) => [path, [parts[path] ?? new Uint8Array(), { mtime: ENTRY_TIME }]])),
    { level: 9, mtime: ENTRY_TIME },
  );
}

function sheetOf(plan: SheetPlan): Sheet<Buffer> {
  const rows: Cell[][] = [];
  for (const piece of plan.pieces) {
    const area = areaOf(piece);
    while (rows.length <= area.bottom) rows.push(plan.widths.map(() => null));
    const row = rows[area.top];
    if (row !== undefined) row[area.left] = cellOf(piece, area);
  }
  rows.forEach((row, place) => {
    const height = heightOf(plan, place);
    const first = row.findIndex((cell) => cell !== null);
    const cell = row[first];
    if (isCellObject(cell)) row[first] = { ...cell, height };
  });
  return {
    sheet: plan.name,
    data: rows,
    columns: plan.widths.map((width) => ({ width })),
    showGridLines: false,
    ...(0 < plan.frozenRows ? { stickyRowsCount: plan.frozenRows } : {}),
    ...(0 < plan.frozenColumns ? { stickyColumnsCount: plan.frozenColumns } : {}),
  };
}

function isCellObject(cell: Cell | undefined): cell is CellObject {
  return typeof cell === "object" && cell !== null && !(cell instanceof Date);
}

function cellOf({ content, look }: Piece, area: Area): CellObject {
  const value = isFormula(content) ? content.formula : content;
  return {
    ...(value === null ? {} : { value }),
    ...(isFormula(content) ? { type: "Formula" as const } : {}),
    ...(look.format === null || content === null ? {} : { format: look.format }),
    ...(look.bold ? { fontWeight: "bold" as const } : {}),
    ...(look.boxed ? { borderStyle: "thin" as const, borderColor: "#000000" } : {}),
    ...(look.wrapped ? { wrap: true } : {}),
    ...(0 < look.indent ? { indent: look.indent } : {}),
    fontFamily: look.font,
    fontSize: look.size,
    align: look.align,
    alignVertical: look.vertical,
    columnSpan: area.right - area.left + 1,
    rowSpan: area.bottom - area.top + 1,
  };
}

/** The height of the tallest piece that stands in this row alone. */
function heightOf(plan: SheetPlan, row: number): number {
  const needed = plan.pieces.flatMap((piece) => {
    const area = areaOf(piece);
    if (area.top !== row || area.bottom !== row || typeof piece.content !== "string") return [];
    const width = plan.widths.slice(area.left, area.right + 1).reduce((sum, one) => sum + one, 0);
    return [lineHeight(piece.content, width, piece.look)];
  });
  return Math.max(21, ...needed);
}

/** What the writer has no option for: results beside formulas, and how the sheet is printed. */
function finished(xml: string, plan: SheetPlan): string {
  const results = plan.pieces.reduce(withResult, xml);
  const breaks = plan.pageBreaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  const count = plan.pageBreaks.length;
  const page = [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.6" right="0.6" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${plan.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="${count === 0 ? 1 : 0}"/>`,
    "<headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter>",
    count === 0 ? "" : `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>`,
  ].join("");
  return results
    .replace("<sheetViews>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace("</worksheet>", `${page}</worksheet>`);
}

function withResult(xml: string, piece: Piece): string {
  if (!isFormula(piece.content)) return xml;
  const { formula, result } = piece.content;
  const area = areaOf(piece);
  const cell = `<c r="${addressOf({ row: area.top, column: area.left })}"`;
  const at = xml.indexOf(`<f>${formula}</f>`, xml.indexOf(cell));
  if (at < 0) throw new Error(`the writer lost ${formula}`);
  const end = at + `<f>${formula}</f>`.length;
  return `${xml.slice(0, at)}<f>${formula.slice(1)}</f><v>${result}</v>${xml.slice(end)}`;
}

function areaOf(piece: Piece): Area {
  const area = parseArea(piece.at);
  if (area === null) throw new Error(`${piece.at} is no place on a sheet`);
  return area;
}
