import { stripNumber } from "../../form";
import type { Axis } from "./axis";
import { labelOf } from "./label-of";
import type { Ratio } from "./ratio";
import { bestRatio, quotient } from "./ratio-fit";
import { borneOut } from "./tally";

/** `营业利润率`, `学生伙食本期盈余率（%）`: of whose income, in which period, and what is left of it. */
const MARGIN = /^(.*?)(本[年月期]|当[年月期])?(利润|盈余|[结节]余|毛利)率(\(%\))?$/;
const INCOME = /收入(合计|总计)?$/;

/**
 * What is left of an income as a share of it, by its name: the line of its name (`营业利润`, `学生伙食本期盈余`) over the income of that name, else over the first that the table
 * prints. Where the names leave just one income of that name, one figure that does not hold is asked about too.
 */
export function marginRate(axis: Axis, rate: number): Ratio | null {
  const said = MARGIN.exec(stripNumber(labelOf(axis, rate)));
  if (said === null) return null;
  const [, whose = "", period = "", what = ""] = said;
  const names = axis.lines.map((_, at) => stripNumber(labelOf(axis, at)));
  const over = names.indexOf(`${whose}${period}${what}`);
  const own = whose === "" ? -1 : names.indexOf(`${whose}收入`);
  const under = 0 <= own ? own : names.findIndex((name) => INCOME.test(name));
  const found = over < 0 || under < 0 ? null : bestRatio(axis, [quotient(rate, over, under)], true);
  if (found === null) return null;
  const good = borneOut(found.tally);
  const isNamed = 0 <= own && good === 0 && found.tally.broken === 1;
  return (0 < good && found.tally.broken <= good) || isNamed ? { ...found, isSaid: false } : null;
}
