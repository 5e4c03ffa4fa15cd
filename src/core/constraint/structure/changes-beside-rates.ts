import type { LineRole } from "../../form";
import type { Line } from "../../table";

const CHANGE = /(增减|增长|增加|减少|变动|升降)(值|情况)?(\((万|亿)?元\))?$/;
const RATE = /(%|率|幅|比例|百分比)/;

interface Named {
  readonly line: Line;
  readonly role: LineRole;
  /** Mostly percentages. */
  readonly percent: boolean;
}

/** The lines, those of changes right before their rates (`比上年增减 | 增减%`) as the amounts they hold: by the name alone 增减 may be either. */
export function changesBesideRates<One extends Named>(lines: readonly One[]): readonly One[] {
  return lines.map((one, at) => {
    const { line, role, percent } = one;
    const next = lines[at + 1];
    const isChange = role.rate && !percent && CHANGE.test(line.label) && !RATE.test(line.label);
    const hasRate = next?.role.rate === true && RATE.test(next.line.label);
    return isChange && hasRate ? { ...one, role: { ...role, rate: false, difference: true } } : one;
  });
}
