import type { CellRef, Edit, RawValue } from "../../../src/core/grid";
import { parseAddress } from "../../../src/core/grid";
import type { ExcelDoor } from "../../../src/adapter/office";
import { OfficeWorkbook } from "../../../src/adapter/office";
import type { Outcome, Trouble } from "../../../src/port";
import type { Answering, HostOptions, SheetSketch } from "../../office-host";
import { OfficeHost, excelClient } from "../../office-host";

export interface Stand {
  readonly host: OfficeHost;
  readonly workbook: OfficeWorkbook;
}

/** A workbook open in the host, and our adapter over Microsoft's client beside it. */
export function open(sheets: readonly SheetSketch[], options: Omit<HostOptions, "sheets"> = {}): Stand {
  const host = new OfficeHost({ name: "样表.xlsx", ...options, sheets });
  return { host, workbook: workbookOver(host) };
}

/** A second pane, or a later session, over the same host. */
export function workbookOver(host: OfficeHost, patience = 2000): OfficeWorkbook {
  return new OfficeWorkbook(doorTo(excelClient(host), host, patience));
}

/** What the entries hand to the adapter, from a client and the host behind it. */
export function doorTo(
  excel: typeof Excel,
  host: Pick<Answering, "isSetSupported">,
  patience: number,
): ExcelDoor {
  return {
    run: (batch) => excel.run(batch),
    supports: (set, version) => host.isSetSupported(set, version),
    patience,
  };
}

/** What went well, or the test fails with the trouble. */
export function value<T>(outcome: Outcome<T, Trouble>): T {
  if (!outcome.ok) throw new Error(`unexpected trouble: ${JSON.stringify(outcome.trouble)}`);
  return outcome.value;
}

export function trouble(outcome: Outcome<unknown, Trouble>): Trouble {
  if (outcome.ok) throw new Error("expected a trouble");
  return outcome.trouble;
}

/** A cell by its address with the sheet in front: `表1!B2`. */
export function cell(address: string): CellRef {
  const found = parseAddress(address, "");
  if (found === null) throw new Error(`${address} is no address`);
  return found;
}

export function edit(
  address: string,
  was: string,
  becomes: string,
  stored: RawValue = Number(becomes),
): Edit {
  return { at: cell(address), was, becomes, value: stored };
}

/** A small allocation table that adds up. */
export const ALLOCATION: SheetSketch = {
  name: "表1",
  rows: [
    ["区", "人数因素", "绩效因素", "合计"],
    ["黄浦", 157.85, 63.63, "=B2+C2"],
    ["徐汇", 97.05, 63.63, "=B3+C3"],
    ["合计", 254.9, 127.26, "=SUM(D2:D3)"],
  ],
};
