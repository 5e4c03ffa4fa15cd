/** A cell's stored value; errors are their names, as the API hands them over: `#DIV/0!`. */
export type Scalar = string | number | boolean;

export interface HostCell {
  /** What is stored; "" for nothing. For a formula's cell this is unused: the value is computed. */
  readonly value: Scalar;
  /** With its leading `=`. */
  readonly formula: string | null;
  /** Excel's format code; `General` where none was set. */
  readonly format: string;
  /** Whether an apostrophe was typed in front. It is not part of the value, and reading does not show it (issue 6687). */
  readonly prefixed: boolean;
  /** Whether a protected sheet refuses to change it. */
  readonly locked: boolean;
  /** Whether the value spilled here from a dynamic array's formula in another cell. */
  readonly spilled: boolean;
}

export const EMPTY_CELL: HostCell = {
  value: "",
  formula: null,
  format: "General",
  prefixed: false,
  locked: true,
  spilled: false,
};

/** Whether a value is one of Excel's errors. */
export function isError(value: Scalar): boolean {
  return (
    typeof value === "string" && /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/.test(value)
  );
}
