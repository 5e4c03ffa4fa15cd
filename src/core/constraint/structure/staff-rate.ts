import { stripNumber } from "../../form";
import type { Axis } from "./axis";
import { groupOf } from "./group-of";
import { labelOf } from "./label-of";
import type { Ratio } from "./ratio";
import { bestRatio, quotient } from "./ratio-fit";
import { sameWing } from "./search-state";
import { borneOut } from "./tally";

/** `控制率`, `在职人员控制率`, `财政供养人员控制率`: the Ministry's frame of common indicators (预算绩效评价共性指标体系框架) has it as 在职人员数 over 编制数. */
const RATE = /^(在职|实有|财政供养|编制)?(人员|人数)?控制率(\(%\))?$/;
const POSTS = /编制(人)?数?(\([^)]*\))?$/;
const STAFF = /(在职|实有|在岗|在编)(人员)?(人)?数?(\([^)]*\))?$/;

/** What a department's staff is of its posts, by the names of the two lines before the rate, one of each; one figure alone that denies it is asked about. */
export function staffRate(axis: Axis, rate: number): Ratio | null {
  if (!RATE.test(stripNumber(labelOf(axis, rate)))) return null;
  const named = (words: RegExp): readonly number[] =>
    axis.lines.flatMap((_, at) => {
      const isBeside = groupOf(axis, at) === groupOf(axis, rate) && sameWing(axis, at, rate);
      return at < rate && isBeside && words.test(labelOf(axis, at)) ? [at] : [];
    });
  const [posts, staff] = [named(POSTS), named(STAFF)];
  const [under, over] = [posts[0], staff[0]];
  if (posts.length !== 1 || staff.length !== 1 || under === undefined || over === undefined) return null;
  const found = bestRatio(axis, [quotient(rate, over, under)], true);
  if (found === null) return null;
  const { tally } = found;
  return tally.broken <= Math.max(1, borneOut(tally)) ? { ...found, isSaid: false } : null;
}
