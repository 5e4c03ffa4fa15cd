import { SCORE_HEADING, pointsInLabel } from "../../form";
import type { Axis } from "./axis";
import type { Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

/** The points of one heading of a score board. */
export interface BoardLine {
  readonly line: number;
  /** The most there is, where its own heading or its group's prints that: `直接救助人次（20分）`; else null. */
  readonly most: number | null;
  /** The line of its group that holds the rate it is earned by, or null. */
  readonly rate: number | null;
}

/** A list of units with the points of each heading beside one another, and their total. */
export interface ScoreBoard {
  readonly points: readonly BoardLine[];
  readonly sum: Sum;
}

const WHOLE = /^(自评|综合|考核|考评|评价|绩效|最终|合计|总)*(总?得分|总?评分|总分)(合计)?([([].*)?$/;
const RATE = /(完成率|执行率|完成比例|实现程度|得分率)/;
const LEAST_PARTS = 2;
const LEAST_HELD = 3;
/** Digits that the totals of all units together have to show. */
const ASK = 6;

/** The score board of an axis, where points of headings stand beside their total and most units bear it out; else null. */
export function scoreBoardOf(axis: Axis): ScoreBoard | null {
  const whole = axis.lines.findLastIndex(({ line }) => line.path.length === 1 && WHOLE.test(line.label));
  if (whole < 0) return null;
  const points = axis.lines.flatMap(({ line, role, percent }, at): readonly BoardLine[] => {
    const isOne = SCORE_HEADING.test(line.label) && !role.rate && !percent && at !== whole;
    return isOne ? [{ line: at, most: mostOf(axis, at), rate: rateBefore(axis, at) }] : [];
  });
  if (points.length < LEAST_PARTS) return null;
  const parts = points.map(({ line }) => ({ line, factor: 1 }));
  const among = axis.cross.flatMap(({ role }, cross) => (role.total === null ? [cross] : []));
  const tally = tallySum(axis, whole, parts, among);
  const good = borneOut(tally);
  if (good < LEAST_HELD || good < 2 * tally.broken || tally.evidence < ASK) return null;
  return { points, sum: { whole, parts, source: "label", tally } };
}

/** The points that a heading prints, its own before that of its groups. */
function mostOf({ lines }: Axis, at: number): number | null {
  const path = lines[at]?.line.path ?? [];
  const printed = path.map((label) => pointsInLabel(label)).findLast((points) => points !== null);
  return printed?.toNumber() ?? null;
}

function rateBefore({ lines }: Axis, at: number): number | null {
  const [own, before] = [lines[at]?.line, lines[at - 1]?.line];
  if (own === undefined || before === undefined || own.path.length < 2) return null;
  return own.path[0] === before.path[0] && RATE.test(before.label) ? at - 1 : null;
}
