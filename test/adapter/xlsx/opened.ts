import type { XlsxWorkbook } from "../../../src/adapter/xlsx";
import { openXlsx } from "../../../src/adapter/xlsx";
import type { Cell, Edit, Grid, RawValue } from "../../../src/core/grid";
import { cellAt, parseAddress } from "../../../src/core/grid";
import type { Trouble } from "../../../src/port";

/** A workbook that has to open. */
export function opened(bytes: Uint8Array): XlsxWorkbook {
  const workbook = openXlsx(bytes, "测试.xlsx");
  if (!workbook.ok) throw new Error(`does not open: ${JSON.stringify(workbook.trouble)}`);
  return workbook.value;
}

/** The trouble of a file that must not open. */
export function openingTrouble(bytes: Uint8Array): Trouble {
  const workbook = openXlsx(bytes, "测试.xlsx");
  if (workbook.ok) throw new Error("opens, against expectation");
  return workbook.trouble;
}

/** The bytes of a workbook that has to be saved. */
export function saved(workbook: XlsxWorkbook): Uint8Array {
  const bytes = workbook.save();
  if (!bytes.ok) throw new Error(`is not saved: ${JSON.stringify(bytes.trouble)}`);
  return bytes.value;
}

/** A sheet, by its place. */
export function gridIn(workbook: XlsxWorkbook, index = 0): Grid {
  const grid = workbook.reading().sheets[index];
  if (grid === undefined) throw new Error(`no sheet ${index}`);
  return grid;
}

/** A cell of the first sheet. */
export function cellOf(workbook: XlsxWorkbook, address: string): Cell {
  const ref = parseAddress(address, "");
  if (ref === null) throw new Error(`no address: ${address}`);
  return cellAt(gridIn(workbook), ref.row, ref.column);
}

/** The texts of some cells of the first sheet. */
export function textsOf(workbook: XlsxWorkbook, ...addresses: readonly string[]): readonly string[] {
  return addresses.map((address) => cellOf(workbook, address).text);
}

/** An edit of a cell of the sheet 表, expecting what it shows now. */
export function editOf(workbook: XlsxWorkbook, address: string, value: RawValue): Edit {
  const at = parseAddress(address, "表");
  if (at === null) throw new Error(`no address: ${address}`);
  return { at, was: cellOf(workbook, address).text, becomes: String(value ?? ""), value };
}

/** Writes values to cells of the sheet 表; gives the trouble, or null. */
export async function written(
  workbook: XlsxWorkbook,
  values: Readonly<Record<string, RawValue>>,
): Promise<Trouble | null> {
  const edits = Object.entries(values).map(([address, value]) => editOf(workbook, address, value));
  const receipt = await workbook.write(edits);
  return receipt.ok ? null : receipt.trouble;
}
