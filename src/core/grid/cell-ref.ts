/** A cell's place: sheet name, zero-based row and column. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Excel's last column and row (Microsoft: Excel specifications and limits). */
export const LAST_COLUMN = 16_383;
export const LAST_ROW = 1_048_575;

/** Whether a place lies on a sheet. */
export function onSheet({ row, column }: Pick<CellRef, "row" | "column">): boolean {
  return 0 <= row && row <= LAST_ROW && 0 <= column && column <= LAST_COLUMN;
}

export function cellRef(sheet: string, row: number, column: number): CellRef {
  return { sheet, row, column };
}

/** Excel's name of a zero-based column: 0 is A, 27 is AB. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; 0 < rest; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The zero-based column of Excel's name: A is 0, AB is 27. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `E5`, without the sheet. */
export function addressOf(ref: Pick<CellRef, "row" | "column">): string {
  return `${columnName(ref.column)}${ref.row + 1}`;
}

/**
 * The cell of an address such as `E5`, `$E$5`, `表2!E5`, `'a b'!E5`; `sheet` counts where the address names none. Null where it is
 * no address; beyond the last column or row it is a name, such as `YTD2024`.
 */
export function parseAddress(address: string, sheet: string): CellRef | null {
  const found = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address.trim());
  if (found === null) return null;
  const [, quoted, bare, column = "", row = ""] = found;
  const named = quoted?.replace(/''/g, "'") ?? bare ?? sheet;
  const ref = cellRef(named, Number(row) - 1, columnNumber(column));
  return onSheet(ref) ? ref : null;
}

/** `表2!E5`: the sheet's name unquoted, as the command line's JSON writes it. */
export function qualified(ref: CellRef): string {
  return `${ref.sheet}!${addressOf(ref)}`;
}

/** A sheet's name as formulas and links may always write it: `'a''b'`. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** Reading order within a workbook's sheet: row, then column. Sheets compare by name only to keep the order total. */
export function compareRefs(a: CellRef, b: CellRef): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.row - b.row || a.column - b.column;
}

export function sameRef(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** A string that two refs share exactly when they are the same cell. */
export function refKey(ref: CellRef): string {
  return `${ref.sheet}\u0000${ref.row},${ref.column}`;
}

/** The cell that `refKey` names so. */
export function refOfKey(key: string): CellRef {
  const end = key.lastIndexOf("\u0000");
  const comma = key.indexOf(",", end);
  return {
    sheet: key.slice(0, end),
    row: Number(key.slice(end + 1, comma)),
    column: Number(key.slice(comma + 1)),
  };
}

/** Cells, each once, where it first stands. */
export function distinctRefs(refs: readonly CellRef[]): readonly CellRef[] {
  // By their keys: a column total of a hundred thousand lines must not compare each with each. Most lists run one way.
  if (refs.every((ref, at) => at === 0 || isBefore(refs[at - 1], ref))) return refs;
  return [...new Map(refs.map((ref) => [refKey(ref), ref] as const)).values()];
}

/** Whether two cells of one sheet stand in reading order. */
function isBefore(before: CellRef | undefined, ref: CellRef): boolean {
  if (before === undefined || before.sheet !== ref.sheet) return false;
  return before.row < ref.row || (before.row === ref.row && before.column < ref.column);
}
