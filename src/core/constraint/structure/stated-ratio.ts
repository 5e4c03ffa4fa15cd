import type { Axis } from "./axis";
import type { HeadArithmetic, HeadTerm } from "./head-arithmetic";
import { headArithmetic } from "./head-arithmetic";
import { labelOf } from "./label-of";
import { lineNamed, nameIn } from "./line-named";
import { lineNumber } from "./noted-formulas";
import type { Ratio } from "./ratio";
import { bestRatio, growth, quotient } from "./ratio-fit";
import { shareOfLine } from "./share-of-line";

/** What the label says, or the row that numbers the lines: `5=4/2`, `⑤=(②-③)/③`, or without its own name `执行率(B/A)`. */
export function statedRatio(axis: Axis, rate: number): Ratio | null {
  const said = headArithmetic(axis, rate);
  if (said !== null) return statedQuotient(axis, rate, said);
  const share = statedShare(axis, rate);
  if (share !== null) return share;
  const text = labelOf(axis, rate).replace(/[()]/g, "");
  const change = /([a-z①-⑳])-([a-z①-⑳])[/÷]([a-z①-⑳])/.exec(text);
  if (change !== null) return statedGrowth(axis, rate, change.slice(1));
  // What is added, taken away or multiplied before it is divided is not understood.
  const divided = /(?<![-+*×\d])([a-z①-⑳]|\d+)[/÷]([a-z①-⑳]|\d+)/.exec(text);
  if (divided === null) return null;
  const over = named(axis, divided[1] ?? "", rate);
  const under = named(axis, divided[2] ?? "", rate);
  return bestRatio(axis, [quotient(rate, over, under)], true);
}

/** One line over another, or the change between two over the first of them; null for what is more than that. */
function statedQuotient(axis: Axis, rate: number, { over, under }: HeadArithmetic): Ratio | null {
  const [base, ...bases] = linesOf(under);
  const [later, earlier, ...more] = linesOf(over);
  if (base === undefined || later === undefined || 0 < bases.length + more.length) return null;
  if (earlier === undefined) return bestRatio(axis, [quotient(rate, later, base)], true);
  const isChange = earlier === base && (over[1]?.scale ?? 0) < 0;
  return isChange ? bestRatio(axis, [growth(rate, later, base)], true) : null;
}

/** The lines of terms that are one line each. */
function linesOf(terms: readonly HeadTerm[]): readonly number[] {
  return terms.flatMap(({ lines }) => (lines.length === 1 ? lines : []));
}

/** `2=1/合计`: what each line is of the total of its column. */
function statedShare(axis: Axis, rate: number): Ratio | null {
  const line = axis.lines[rate]?.line;
  const name = [line?.ordinal, line?.label].flatMap((text) => OF_TOTAL.exec(text ?? "")?.[1] ?? [])[0];
  const over = name === undefined ? null : lineNamed(axis, name, rate);
  return over === null ? null : shareOfLine(axis, rate, over, true);
}

const OF_TOTAL = /=([①-⑳a-z]|\d+)[/÷](?:合计|总计|总数|总额|小计)(?:×100%)?\)?$/;

/** `(②-③)/③`: the change over the base. Any other quotient of a difference is not understood, and left alone. */
function statedGrowth(
  axis: Axis,
  rate: number,
  [later = "", base = "", below = ""]: readonly string[],
): Ratio | null {
  if (base !== below) return null;
  return bestRatio(axis, [growth(rate, named(axis, later, rate), named(axis, base, rate))], true);
}

/** The line that a letter or number names: `(A)` in its label, or its ordinal; the nearest before the rate, -1 where none does. */
function named({ lines }: Axis, name: string, rate: number): number {
  const spelled = /[①-⑳]/.test(name) ? name : `(${name})`;
  return lines.findLastIndex(
    ({ line }, at) =>
      at < rate && (lineNumber(line.ordinal) === name || nameIn(line.label).includes(spelled)),
  );
}
