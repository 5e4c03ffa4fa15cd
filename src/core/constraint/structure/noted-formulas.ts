import type { Table } from "../../table";
import { label } from "../../text";

/** A sum or difference that a note prints in the numbers of lines: `2行=(3+10)行`. */
export interface NotedFormula {
  /** The number of the line that shows the result. */
  readonly whole: string;
  readonly terms: readonly { readonly number: string; readonly factor: 1 | -1 }[];
  /** Which lines it numbers; null where it does not say. */
  readonly along: "rows" | "columns" | null;
}

/** What a note says of formulas by name; then numbers alone may be lines. */
const OF_FORMULAS = /(公式|关系|逻辑|[勾钩]稽)/;
const OF_ROWS = /(行|序号)/;
const OF_COLUMNS = /[栏列]/;
const ENDS = /[;,。、:\n]/;
/** A bracket that a minus takes away term by term, which the numbers without it would not say. */
const TAKES_ALL = /-\(\d+[+-]/;
const BARE = /^\d{1,3}(=\d{1,3}([+-]\d{1,3})+)+$/;

/**
 * The sums and differences that the notes of a table state in the numbers of its lines: `1行=(2+3)行=(4+5)行`, `(7)=(1)-(5)`, `序号2=9+10`.
 * What compares (`1行>2行`), or takes a line of another table (`3行=01表53行`), is none.
 */
export function notedFormulas({ notes }: Pick<Table, "notes">): readonly NotedFormula[] {
  return notes.flatMap((note) => {
    if (!note.includes("=") && !note.includes("＝")) return [];
    const text = label(note);
    return text.split(ENDS).flatMap((piece) => formulasIn(piece, OF_FORMULAS.test(text)));
  });
}

function formulasIn(said: string, isNamed: boolean): readonly NotedFormula[] {
  const along = OF_ROWS.test(said) ? "rows" : OF_COLUMNS.test(said) ? "columns" : null;
  const bare = said.replace(/(序号|第|[行栏列]次?|[()])/g, "");
  if ((along === null && !isNamed) || TAKES_ALL.test(said) || !BARE.test(bare)) return [];
  const [whole = "", ...sides] = bare.split("=");
  return sides.map((side) => ({
    whole,
    terms: [...side.matchAll(/([+-]?)(\d+)/g)].map(([, sign, number = ""]) => ({
      number,
      factor: sign === "-" ? (-1 as const) : (1 as const),
    })),
    along,
  }));
}

/** The number that a table's own column, or row, of numbers gives a line, or "". */
export function lineNumber(ordinal: string): string {
  return (ordinal.split("=")[0] ?? "").replace(/[()]/g, "");
}
