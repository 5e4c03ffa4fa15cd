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
}

const COEFFICIENT = /(得分系数|完成率|实现程度|完成程度|完成比例|得分率)/;
const LEAST = 3;

/**
 * `得分 = 完成率 × 权重`, line by line, in forms that print what share of its weight an indicator earned; none where the figures do not
 * bear it out in most lines.
 */
export function earnedPointsOf({ table, columns: { axis } }: TableView): readonly EarnedPoints[] {
  const coefficient = table.columns.findIndex((line) => COEFFICIENT.test(line.label));
  const [weight, score] = [scoreColumn(table, "weight"), scoreColumn(table, "score")];
  if (coefficient < 0 || weight === null || score === null) return [];
  const scale =
    axis.lines[coefficient]?.percent === true ||
    mostOf(table.rows.length, (row) => axis.probe(coefficient, row)) <= 1
      ? 1
      : 0.01;
  const rows = table.rows.flatMap((_, row) =>
    [coefficient, weight, score].every((column) => !Number.isNaN(axis.probe(column, row))) ? [row] : [],
  );
  const held = rows.filter((row) => {
    const due = Math.min(1, axis.probe(coefficient, row) * scale) * axis.probe(weight, row);
    return Math.abs(due - axis.probe(score, row)) <= 0.51 * 10 ** -axis.decimals(score, row);
  });
  if (held.length < LEAST || held.length < 2 * (rows.length - held.length)) return [];
  return rows.map((row) => ({
    score: axis.ref(score, row),
    weight: axis.ref(weight, row),
    coefficient: axis.ref(coefficient, row),
    scale,
  }));
}

function mostOf(count: number, at: (row: number) => number): number {
  return largest(Array.from({ length: count }, (_, row) => at(row)).filter((value) => !Number.isNaN(value)));
}
