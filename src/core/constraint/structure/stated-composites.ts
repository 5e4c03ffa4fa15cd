import { lastUnitOf } from "../../number";
import type { Axis } from "./axis";
import type { HeadArithmetic, HeadTerm } from "./head-arithmetic";
import { headArithmetic, isOne } from "./head-arithmetic";
import type { Tally } from "./sum";
import { borneOut, halfUnit } from "./tally";
import { tallyFigure } from "./tally-figure";

/** A line whose heading states more than one sum, one product or one line over another: `⑤=(①+②)×③`, `F=C/(A+B)`. */
export interface StatedComposite {
  readonly result: number;
  readonly arithmetic: HeadArithmetic;
  /** 1, or what the result is printed in: 100 for bare per cents, 0.0001 for 万元 made of 元. */
  readonly scale: number;
  readonly tally: Tally;
}

/** What a heading may leave unsaid of a quotient, and of products. */
const QUOTIENT_SCALES = [1, 100] as const;
const PRODUCT_SCALES = [1, 1e-4] as const;

/** The lines of an axis that are made by what their headings state, in more than one step, where the figures bear it out. */
export function statedComposites(axis: Axis): readonly StatedComposite[] {
  return axis.lines.flatMap((_, result): readonly StatedComposite[] => {
    const arithmetic = headArithmetic(axis, result);
    if (arithmetic === null || !isComposite(arithmetic)) return [];
    const scales = isOne(arithmetic.under) ? PRODUCT_SCALES : QUOTIENT_SCALES;
    const tried = scales.map((scale) => ({
      result,
      arithmetic,
      scale,
      tally: tallyOf(axis, result, arithmetic, scale),
    }));
    const held = tried.find(({ tally }) => 0 < borneOut(tally) && tally.broken <= borneOut(tally));
    return held === undefined ? [] : [held];
  });
}

/** Whether arithmetic can be told, and is not told as a sum, a product or a rate already. */
function isComposite({ over, under }: HeadArithmetic): boolean {
  const isLine = ({ lines }: HeadTerm): boolean => lines.length === 1;
  const isQuotient = over.every(isLine) && under.every(isLine) && 2 < over.length + under.length;
  if (!isOne(under)) return isQuotient && !isChange({ over, under });
  const isTold = over.every(({ lines }) => 0 < lines.length && lines.length <= 2);
  return isTold && 1 < over.length && !over.every(isLine);
}

/** `(②-③)/③` is a rate of growth. */
function isChange({ over: [, earlier, ...more], under: [base, ...bases] }: HeadArithmetic): boolean {
  const isOne = more.length === 0 && bases.length === 0 && (earlier?.scale ?? 0) < 0;
  return isOne && earlier?.lines[0] === base?.lines[0];
}

function tallyOf(axis: Axis, result: number, arithmetic: HeadArithmetic, scale: number): Tally {
  const tally = { holds: 0, rounding: 0, broken: 0, blank: 0, evidence: 0 };
  for (const cross of axis.cross.keys()) {
    const shown = axis.probe(result, cross);
    const over = valueOf(axis, arithmetic.over, cross);
    const under = valueOf(axis, arithmetic.under, cross);
    const due = (scale * over.value) / under.value;
    if (Number.isNaN(shown) || !Number.isFinite(due) || (shown === 0 && due === 0)) continue;
    const room = (scale * over.slack + Math.abs(due) * under.slack) / Math.abs(under.value);
    tallyFigure(tally, { shown, due, room, unit: lastUnitOf(axis.decimals(result, cross)) });
  }
  return tally;
}

/** What terms make in one cross line, a blank one nothing, and how far rounding may have moved that. */
function valueOf(axis: Axis, terms: readonly HeadTerm[], cross: number): { value: number; slack: number } {
  let [value, slack] = [0, 0];
  for (const { lines, scale } of terms) {
    const figures = lines.map((line) => axis.probe(line, cross));
    if (figures.some(Number.isNaN)) continue;
    const product = figures.reduce((all, figure) => all * figure, scale);
    value += product;
    lines.forEach((line, at) => {
      const other = product / (figures[at] ?? 1);
      slack += Number.isFinite(other) ? Math.abs(other) * halfUnit(axis, line, cross) : 0;
    });
  }
  return { value, slack };
}
