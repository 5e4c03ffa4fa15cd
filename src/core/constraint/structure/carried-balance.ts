import type { CellRef } from "../../grid";
import type { TableView } from "../view";

/** What stands at the end of a year, the year's balance, and what stood at the end of the year before, in another column. */
export interface CarriedBalance {
  readonly closing: CellRef;
  readonly balance: CellRef;
  readonly before: CellRef;
}

const CLOSING = /(年末|期末)?(滚存|累计)结[余转]$/;
const BALANCE = /(本年|当年|本期|当期|收支)(收支)?([结节]余|差额|盈余)$/;

/**
 * A statement of a fund that prints last year beside this one: what is left at the end is what was left a year before, in last
 * year's column, with this year's balance; in budget and in execution. Only where one of them bears it out, or all miss it by the
 * same, as they do when last year's figure is the wrong one. Source: the statements of social insurance funds (年末滚存结余 =
 * 上年年末滚存结余 + 本年收支结余).
 */
export function carriedBalances({ table, rows: { axis } }: TableView): readonly CarriedBalance[] {
  const rowOf = (words: RegExp): number => table.rows.findIndex(({ label }) => words.test(label));
  const [closing, balance] = [rowOf(CLOSING), rowOf(BALANCE)];
  if (closing < 0 || balance < 0) return [];
  return table.columns.flatMap((line, last) => {
    const found = table.columns.flatMap((own, column) => {
      const due = axis.probe(closing, last) + axis.probe(balance, column);
      const isOf =
        column !== last && axis.cross[column]?.role.rate === false && isEarlier(line.label, own.label);
      return !isOf || Number.isNaN(due - axis.probe(closing, column))
        ? []
        : [{ column, gap: axis.probe(closing, column) - due }];
    });
    const [first, ...others] = found;
    if (first === undefined) return [];
    const isNear = (gap: number): boolean =>
      Math.abs(gap) <= 0.6 * 10 ** -axis.decimals(closing, first.column);
    const isHeld = found.some(({ gap }) => isNear(gap));
    const missAlike = 0 < others.length && others.every(({ gap }) => isNear(gap - first.gap));
    if (!isHeld && !missAlike) return [];
    return found.map(({ column }) => ({
      closing: axis.ref(closing, column),
      balance: axis.ref(balance, column),
      before: axis.ref(closing, last),
    }));
  });
}

/** Whether a heading names the year before another, by its number or its word. */
function isEarlier(last: string, own: string): boolean {
  const yearIn = (label: string): number => Number(/(20\d\d)/.exec(label)?.[1] ?? Number.NaN);
  return yearIn(last) + 1 === yearIn(own) || (/(上年|去年|上期)/.test(last) && !/(上年|去年|上期)/.test(own));
}
