import type { Axis } from "./axis";
import { holdsAmounts } from "./holds-amounts";
import { labelOf } from "./label-of";
import { UNITS_OF_PRICE } from "./printed-price";
import type { Product } from "./product";
import { tallyProduct } from "./product";
import { borneOut } from "./tally";

const ASK = 6;
/** `标准/比例`, `补助标准及分担比例`: what multiplies, whatever it is in each line. */
const STANDARDS = /^.{0,4}(标准|单价|定额)([/、和及与].{0,4}(比例|系数|权重|费率))?$/;

/**
 * Lines that are another times the standard in a cell of their own, in a cross line of standards (`二、月供养金: 集中供养 | 标准（元/月） 1326 |
 * 甲县 19890` under `一、人数: 集中供养 | | 甲县 15`). Where several lines have their standards there, a line that is some other number times
 * another has a wrong one.
 */
export function standardsBeside(axis: Axis, found: readonly Product[]): readonly Product[] {
  const results = new Map<number, Product>();
  axis.cross.forEach(({ line, role }, cross) => {
    const isOne = (role.single && !role.rate) || STANDARDS.test(line.label);
    if (!isOne || role.total !== null) return;
    const held = axis.lines.flatMap((_, result) => bestBase(axis, result, cross) ?? []);
    held.forEach((product) => results.set(product.result, product));
    const [first, ...others] = held;
    if (first?.standard === undefined || others.length === 0) return;
    const { unit } = first.standard;
    for (const product of found) {
      const { result, factors, source } = product;
      const [base = -1, ...more] = factors;
      if (source !== "figures" || 0 < more.length || results.has(result)) continue;
      if (standsAlone(axis, result, base, cross))
        results.set(result, { ...product, standard: { at: axis.ref(result, cross), unit } });
    }
  });
  return [
    ...found.filter(({ result, source }) => source === "label" || !results.has(result)),
    ...results.values(),
  ];
}

/** Whether a line has a figure of its own in the cross line of standards, and what it is made of has none. */
function standsAlone(axis: Axis, result: number, base: number, cross: number): boolean {
  return isOwn(axis, result, cross) && 0 < axis.probe(result, cross) && Number.isNaN(axis.probe(base, cross));
}

/** Whether the figure is printed in the line's own cell, and none that stands for a group. */
function isOwn({ table, along, ref }: Axis, line: number, cross: number): boolean {
  const own = along === "rows" ? table.refs[line]?.[cross] : table.refs[cross]?.[line];
  const used = ref(line, cross);
  return own !== undefined && own.row === used.row && own.column === used.column;
}

/** The line that the standard of another makes it of: the one of its name before others. */
function bestBase(axis: Axis, result: number, cross: number): Product | null {
  const one = axis.lines[result];
  if (one === undefined || !holdsAmounts(one)) return null;
  const at = axis.ref(result, cross);
  const needed = ASK + Math.log10(UNITS_OF_PRICE.length * axis.lines.length);
  const [best] = axis.lines
    .flatMap((other, base): readonly Product[] => {
      if (base === result || !holdsAmounts(other) || !standsAlone(axis, result, base, cross)) return [];
      return UNITS_OF_PRICE.map((unit) => {
        const scale = unit * axis.probe(result, cross);
        const product = {
          result,
          factors: [base],
          scale,
          source: "figures" as const,
          standard: { at, unit },
        };
        return { ...product, tally: tallyProduct(axis, product) };
      });
    })
    .filter(
      ({ scale, tally }) => scale !== 1 && needed <= tally.evidence && 5 * tally.broken <= borneOut(tally),
    )
    .sort((a, b) => b.tally.evidence - a.tally.evidence || likeness(axis, b) - likeness(axis, a));
  return best ?? null;
}

function likeness(axis: Axis, { result, factors: [base = -1] }: Product): number {
  return Number(labelOf(axis, base) === labelOf(axis, result));
}
