import { scoreColumn } from "../../form";
import type { CellRef } from "../../grid";
import { largest } from "../../number";
import type { TableView } from "../view";

/** A line of points earned: a coefficient in hundreds, or as a fraction, of a weight. */
export interface EarnedPoints {
  readonly score: CellRef;
  readonly weight: CellRef;
  readonly coefficient: CellRef;
  /** 1 for fractions and figures with a per cent sign, 0.01 for bare per cents. */
  readonly scale: number;
  /** Whether the weight is the most there is: points, and no percentage of marks out of a hundred. */
  readonly isCapped: boolean;
}

const COEFFICIENT = /(得分系数|完成率|实现程度|完成程度|完成比例|得分率)/;
/** `评分（百分制）` beside 权重 and 加权得分. */
const MARKS = /^(专家|综合|评价|实际|自评|单项(?:指标)?)?(评分|打分|得分|评价得分)(\(百分制\))?$/;
const WEIGHTED = /(折算|加权)得分/;
const LEAST = 3;

/**
 * `得分 = 完成率 × 权重`, line by line, in forms that print what share of its weight an indicator earned, and `加权得分 = 评分 × 权重`; none
 * where the figures do not bear it out in most lines.
 */
export function earnedPointsOf({ table, columns: { axis } }: TableView): readonly EarnedPoints[] {
  const weighted = table.columns.findIndex(({ label }) => WEIGHTED.test(label));
  const weight = scoreColumn(table, "weight");
  const score = weighted < 0 ? scoreColumn(table, "score") : weighted;
  if (weight === null || score === null) return [];
  const coefficient = table.columns.findIndex(
    ({ label }, at) => COEFFICIENT.test(label) || (at !== weight && at !== score && MARKS.test(label)),
  );
  if (coefficient < 0) return [];
  const isPercent = (column: number): boolean => axis.lines[column]?.percent === true;
  const isFraction =
    isPercent(coefficient) ||
    isPercent(weight) ||
    mostOf(table.rows.length, (row) => axis.probe(coefficient, row)) <= 1;
  const scale = isFraction ? 1 : 0.01;
  const isCapped = !isPercent(weight);
  const rows = table.rows.flatMap((_, row) =>
    [coefficient, weight, score].every((column) => !Number.isNaN(axis.probe(column, row))) ? [row] : [],
  );
  const held = rows.filter((row) => {
    const share = axis.probe(coefficient, row) * scale;
    const due = (isCapped ? Math.min(1, share) : share) * axis.probe(weight, row);
    return Math.abs(due - axis.probe(score, row)) <= 0.51 * 10 ** -axis.decimals(score, row);
  });
  if (held.length < LEAST || held.length < 2 * (rows.length - held.length)) return [];
  return rows.map((row) => ({
    score: axis.ref(score, row),
    weight: axis.ref(weight, row),
    coefficient: axis.ref(coefficient, row),
    scale,
    isCapped,
  }));
}

function mostOf(count: number, at: (row: number) => number): number {
  return largest(Array.from({ length: count }, (_, row) => at(row)).filter((value) => !Number.isNaN(value)));
}
