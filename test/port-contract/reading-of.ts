import type { Cell, CellRef, Edit, Grid, RawValue } from "../../src/core/grid";
import { cellAt, parseAddress, qualified } from "../../src/core/grid";
import type { Outcome, Trouble, WorkbookPort } from "../../src/port";

/** The value of an outcome that has to be one. */
export async function valueOf<T>(outcome: Promise<Outcome<T, Trouble>>): Promise<T> {
  const settled = await outcome;
  if (!settled.ok) throw new Error(`unexpected trouble: ${JSON.stringify(settled.trouble)}`);
  return settled.value;
}

/** The trouble of an outcome that has to be one. */
export async function troubleOf<T>(outcome: Promise<Outcome<T, Trouble>>): Promise<Trouble> {
  const settled = await outcome;
  if (settled.ok) throw new Error(`expected a trouble, got ${JSON.stringify(settled.value)}`);
  return settled.trouble;
}

/** The cell at an address such as `结算表!B3`. */
export async function cellIn(port: WorkbookPort, address: string): Promise<Cell> {
  const ref = refOf(address);
  const { sheets } = await valueOf(port.read([ref.sheet]));
  const [grid] = sheets;
  if (grid === undefined) throw new Error(`no sheet: ${address}`);
  return cellAt(grid, ref.row, ref.column);
}

/** Every cell with something in it, by address: value, text and formula. */
export type Contents = Readonly<Record<string, readonly unknown[]>>;

export async function contentsOf(port: WorkbookPort): Promise<Contents> {
  const { sheets } = await valueOf(port.read());
  return Object.fromEntries(sheets.flatMap(contentsOfGrid));
}

/** An edit of the cell at an address. */
export function edit(address: string, was: string, value: RawValue, becomes = String(value ?? "")): Edit {
  return { at: refOf(address), was, becomes, value };
}

function contentsOfGrid(grid: Grid): (readonly [string, readonly unknown[]])[] {
  return grid.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell.value === null && cell.formula === null) return [];
      const at = { sheet: grid.sheet, row: grid.origin.row + r, column: grid.origin.column + c };
      return [[qualified(at), [cell.value, cell.text, cell.formula]] as const];
    }),
  );
}

/** The place of `结算表!B3`; the sheet's name is taken as it stands, whatever its letters. */
export function refOf(address: string): CellRef {
  const mark = address.lastIndexOf("!");
  const ref = parseAddress(address.slice(mark + 1), address.slice(0, mark));
  if (ref === null) throw new Error(`no address: ${address}`);
  return ref;
}
