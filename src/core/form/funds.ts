import type { Table } from "../table";
import { SCORE_HEADING, WEIGHT_HEADING } from "./line-role";
import { pointsIn } from "./points-in";
import { totalScoreRow } from "./total-score-row";

/** The funds block of a self-evaluation form: which columns and rows mean what. */
export interface Funds {
  readonly table: Table;
  readonly budget: number;
  readonly executed: number;
  readonly rate: number | null;
  readonly weight: number | null;
  readonly score: number | null;
  /** The row of the total funds, or null. */
  readonly total: number | null;
  /** The row of the central funds, or null. */
  readonly central: number | null;
}

const EXECUTED = /(执行数|支出数|实际支出|执行金额|实际执行|全年执行|支出金额)/;
const BUDGET = /(预算数|预算金额|预算安排|调整预算|预算\(|年初预算|全年预算|调整后预算|预算资金|资金总额)/;
const RATE = /(执行率|支出率|完成率|(执行|支出)进度|\(b\/a)/;
const TOTAL_FUNDS = /(资金总额|总金额|年度资金|预算资金总额|总额|合计|总计)/;

/** The funds block a table is, or null: budget and executed columns over rows of funding sources. */
export function fundsOf(table: Table): Funds | null {
  const labels = table.columns.map((line) => line.path.join("/"));
  const own = table.columns.map((line) => line.label);
  const executed = labels.findIndex((label) => EXECUTED.test(label) && !RATE.test(label));
  if (executed < 1) return null;
  let budget = -1;
  labels.forEach((label, at) => {
    if (at < executed && BUDGET.test(label) && !EXECUTED.test(label)) budget = at;
  });
  if (budget < 0) return null;
  const rows = table.rows.map((line) => line.label);
  const named = rows.findIndex((label) => TOTAL_FUNDS.test(label));
  // One line alone is the project's, whether it is called a total or not called anything; so is one without a name over 其中.
  const isWhole = rows.length === 1 || (rows[0] === "" && rows[1]?.startsWith("其中") === true);
  const total = named < 0 && isWhole ? 0 : named;
  const central = rows.findIndex((label) => /中央/.test(label));
  if (total < 0 && central < 0) return null;
  return {
    table,
    budget,
    executed,
    rate: place(labels, RATE),
    weight: place(own, WEIGHT_HEADING),
    score: place(own, /得分/),
    total: total < 0 ? null : total,
    central: central < 0 ? null : central,
  };
}

function place(labels: readonly string[], fits: RegExp): number | null {
  const at = labels.findIndex((label) => fits.test(label));
  return at < 0 ? null : at;
}

/** What heads the points that an indicator may get, those it got, and those that were taken off. */
const POINTS_HEADING = {
  weight: WEIGHT_HEADING,
  score: SCORE_HEADING,
  deduction: /^扣分(值|数)?$/,
} as const;

/**
 * The column of an indicator table that holds weights (分值, 权重), scores, or what was taken off, with figures in it; the first that
 * has a total where there are several, null where there is none.
 */
export function scoreColumn(table: Table, what: keyof typeof POINTS_HEADING): number | null {
  const fits = POINTS_HEADING[what];
  const filled = table.columns.flatMap((line, at) =>
    fits.test(line.label) && table.cells.some((_, row) => pointsIn(table, row, at) !== null) ? [at] : [],
  );
  const [first] = filled;
  if (first === undefined) return null;
  const total = totalScoreRow(table);
  return filled.find((at) => total !== null && pointsIn(table, total, at) !== null) ?? first;
}
