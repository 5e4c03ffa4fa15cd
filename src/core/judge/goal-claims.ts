import type { Goal, Indicator } from "../form";
import type { Amount, Figure } from "../number";
import { amountOf, readFigure } from "../number";
import { characterPairs, label, plain } from "../text";
import { indicatorName } from "./indicator-name";
import type { Measure } from "./quantity";
import { readQuantity } from "./quantity";
import { familyOf, unitFamily } from "./units";

/** A figure that the goals block states of an indicator, which its own line states otherwise. */
export interface GoalClaim {
  readonly goal: Goal;
  /** The figure as written: `362.42万人次`. */
  readonly written: string;
  readonly indicator: Indicator;
}

/** Of an indicator's name, so much stands in the words around the figure. */
const NAMED = 0.6;
/** Figures of so many digits do not nearly agree by accident. */
const TELLING_DIGITS = 4;
/** Two such figures state one fact where they differ by less than one part in so many. */
const NEAR = 1000;

/**
 * The figures of the goals that differ from the indicator they are about: the planned ones from its target, the reached ones
 * from its result. What a figure is about is told by the words around it, which name the indicator; or by the figure
 * itself, where it has four digits and all but agrees. Source: domain rule 16 (362.42 in the goal, 362.41 in the indicator).
 */
export function contradictedGoals(
  goals: readonly Goal[],
  indicators: readonly Indicator[],
): readonly GoalClaim[] {
  return goals.flatMap((goal) =>
    clausesOf(goal.said.text).flatMap((clause): readonly GoalClaim[] => {
      const claim = readClaim(clause);
      if (claim === null) return [];
      const stated = indicators.flatMap((indicator) => {
        const measure = measureOf(indicator, goal.side);
        return measure === null || !isComparable(claim.figure, measure.figure)
          ? []
          : [{ indicator, measure, named: namedIn(indicator, claim.words) }];
      });
      if (stated.some(({ measure }) => agrees(claim, measure, goal.side))) return [];
      const best = [...stated].sort((a, b) => b.named - a.named);
      const [first, second] = best;
      const byName = first !== undefined && NAMED <= first.named && first.named !== second?.named;
      const found = byName ? first : stated.find(({ measure, named }) => 0 < named && isNear(claim, measure));
      return found === undefined ? [] : [{ goal, written: claim.written, indicator: found.indicator }];
    }),
  );
}

interface Claim {
  readonly figure: Figure;
  readonly written: string;
  /** The clause without its figure. */
  readonly words: string;
  /** 约, 近: the figure is a rounded one; 超过, 多: it is a lower end. */
  readonly about: boolean;
}

function clausesOf(text: string): readonly string[] {
  return plain(text)
    .split(/[;、。\n!]|,(?!\d{3}(?!\d))/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

/** Changes, parts, averages and other years' figures are not the indicator's own. */
const OF_SOMETHING_ELSE =
  /(比|较|同比|环比|上年|去年|往年|累计|其中|人均|户均|平均每|分别|第[一二三四\d]|各\d|每|占|同期|新增|目标\d+[:：]\D*\d+.*\d)/;
const CHANGES = /(增长|提高|提升|增加|上升|下降|降低|减少|缩短|压缩)(?!到|至|为)/;
const NUMBER = /(?:[≥≤<>]=?\s*)?[+-]?\d[\d,]*(?:\.\d+)?/g;

/** The one figure of a clause; null where it has none or several, or speaks of a change. */
function readClaim(clause: string): Claim | null {
  const text = clause.replace(/^(目标)?\d{1,2}\s*[:.、)]\s*/, "").replace(/\d{4}年(度)?/g, "");
  const numbers = [...text.matchAll(NUMBER)];
  const [only] = numbers;
  if (only === undefined || 1 < numbers.length || OF_SOMETHING_ELSE.test(text) || CHANGES.test(text))
    return null;
  const before = text.slice(0, only.index);
  const digits = only[0];
  const rest = text.slice(only.index + digits.length);
  const found = longestFigure(digits, rest);
  if (found === null) return null;
  const about =
    /(约|近|接近|超过?|逾|突破|不低于|不少于|不超过|以内)\s*$/.test(before) ||
    /^(余|多|以上|以下|左右|以内)/.test(found.after);
  return {
    figure: found.figure,
    written: found.written,
    words: label(`${before} ${found.after}`),
    about,
  };
}

/** Behind a number stand its unit and then other words: the longest unit that is known, else the whole rest where that is short. */
function longestFigure(
  digits: string,
  rest: string,
): { readonly figure: Figure; readonly written: string; readonly after: string } | null {
  let whole: { readonly figure: Figure; readonly written: string; readonly after: string } | null = null;
  for (let length = Math.min(rest.length, LONGEST_UNIT); 0 <= length; length -= 1) {
    const written = `${digits}${rest.slice(0, length)}`;
    const figure = readFigure(written);
    if (figure === null) continue;
    const after = rest.slice(length);
    if (figure.percent || unitFamily(figure.unit) !== null) return { figure, written, after };
    if (after === "") whole = { figure, written, after };
  }
  return whole;
}

const LONGEST_UNIT = 6;

function measureOf(indicator: Indicator, side: Goal["side"]): Measure | null {
  const cell = side === "planned" ? indicator.planned : indicator.actual;
  if (cell === null) return null;
  const quantity = readQuantity(cell.cell, side === "planned" ? indicator.nature : "", indicator.unit);
  if (quantity.is !== "measures" || quantity.measures.length !== 1) return null;
  const [measure] = quantity.measures;
  return measure.to === null ? measure : null;
}

/** Person-visits are often written as times (万次 for 万人次), which is told as a question of units. */
const ALIKE_FAMILIES: readonly (readonly string[])[] = [["visits", "times", "people"]];

function isComparable(one: Figure, other: Figure): boolean {
  const [a, b] = [familyOf(one), familyOf(other)];
  if (a === null || b === null) return one.unit === other.unit && one.percent === other.percent;
  return a === b || ALIKE_FAMILIES.some((alike) => alike.includes(a) && alike.includes(b));
}

/**
 * How much of an indicator's name stands in the words, in pairs of neighbouring characters; all that is asked where the words' own
 * subject is part of the name (漏损率 of 管网漏损率).
 */
function namedIn(indicator: Indicator, words: string): number {
  const name = indicatorName(indicator);
  const subject = words.replace(BEFORE_A_SUBJECT, "").replace(BEFORE_A_FIGURE, "");
  const pairs = characterPairs(name);
  const said = characterPairs(words);
  const share = pairs.length === 0 ? 0 : pairs.filter((pair) => said.includes(pair)).length / pairs.length;
  return LEAST_SUBJECT <= subject.length && name.includes(subject) ? Math.max(NAMED, share) : share;
}

const LEAST_SUBJECT = 3;
const BEFORE_A_SUBJECT = /^(全年|当年|本年|年度)?(共|共计|实际)?(完成|实现|确保|保持|达到|使|将)?/;
const BEFORE_A_FIGURE =
  /(实际)?(达到|达|降到|降至|提高到|提高至|提升到|提升至|控制在|保持在|为|是|到|至|在)$/;

/** Whether a claim repeats the figure, rounds it, or names an end that it keeps; and a result that is only an end keeps the claim. */
function agrees({ figure, about }: Claim, { figure: stated }: Measure, side: Goal["side"]): boolean {
  const [said, is] = [inOnes(figure), inOnes(stated)];
  if (about || said.equals(is) || rounds(figure, stated)) return true;
  if (side === "planned") return false;
  return isWithin(is, figure.comparator, said) || isWithin(said, stated.comparator, is);
}

function isWithin(value: Amount, comparator: Figure["comparator"], end: Amount): boolean {
  if (comparator === ">=" || comparator === ">") return value.gte(end);
  return (comparator === "<=" || comparator === "<") && value.lte(end);
}

/** Whether a claim is the figure with fewer decimals, or in a larger unit. */
function rounds(figure: Figure, stated: Figure): boolean {
  const step = amountOf(figure.multiple).div(amountOf(10).pow(figure.decimals));
  const isCoarser = amountOf(stated.multiple).div(amountOf(10).pow(stated.decimals)).lt(step);
  return isCoarser && inOnes(figure).minus(inOnes(stated)).abs().lt(step);
}

function isNear({ figure }: Claim, { figure: stated }: Measure): boolean {
  const [said, is] = [inOnes(figure), inOnes(stated)];
  const digits = stated.value.toFixed().replace(/\D/g, "").replace(/^0+/, "").length;
  return TELLING_DIGITS <= digits && said.minus(is).abs().times(NEAR).lt(is.abs());
}

function inOnes({ value, multiple }: Figure): Amount {
  return value.times(multiple);
}
