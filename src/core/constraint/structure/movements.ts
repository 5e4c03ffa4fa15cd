import { groupOf } from "./group-of";
import { inAndOut } from "./in-and-out";
import { labelOf } from "./label-of";
import { saysNothingNew } from "./redundancy";
import type { SearchState } from "./search-state";
import { sameWing } from "./search-state";
import type { Part, Sum } from "./sum";
import { borneOut, tallySum } from "./tally";

const END = /(期末|年末|月末|月底|年底|本年末|结转下年|调整后)/;
const BEGIN = /(期初|年初|月初|上[年月][末底]|上年结[转余]|上期末)/;
const MORE = /(增加|新增|购入|购进|采购|收购|调入|轮入|拨款|计提|转入|收入|借入|举借|入库|追加|本年预算)/;
const LESS = /(减少|轮出|调出|销售|领用|消耗|转出|核销|报废|支出|偿还|摊销|处置|出库|追减|退出)/;

/**
 * What stands at the end is what stood at the beginning, with what came in and went out: each group of such columns by
 * itself (`原值: 期初, 增加, 减少, 期末`), or the columns of one name over groups of such names (`期初, 入库, 出库, 期末: 数量, 金额`).
 */
export function movements(state: SearchState): void {
  const { axis } = state;
  axis.lines.forEach(({ line: { label: own, path } }, whole) => {
    const outer = groupOf(axis, whole);
    if (END.test(own)) {
      const nameOf = (at: number): string =>
        outer === "" ? (axis.lines[at]?.line.path[0] ?? "") : labelOf(axis, at);
      movementAmong(state, whole, nameOf, (at) => outer === "" || groupOf(axis, at) === outer);
    } else if (END.test(outer)) {
      const isLike = (at: number): boolean =>
        labelOf(axis, at) === own && axis.lines[at]?.line.path.length === path.length;
      movementAmong(state, whole, (at) => groupOf(axis, at), isLike);
    }
  });
}

/** One movement: among the lines of a group, told apart by what each says of its part in it. */
function movementAmong(
  state: SearchState,
  whole: number,
  nameOf: (line: number) => string,
  belongs: (line: number) => boolean,
): void {
  const { axis, among } = state;
  const group = axis.lines.flatMap((_, at) => {
    return at !== whole && belongs(at) && state.additive.has(at) && sameWing(axis, at, whole) ? [at] : [];
  });
  const said = (words: RegExp, at: number): boolean => words.test(nameOf(at));
  const first = group.find((at) => said(BEGIN, at));
  if (first === undefined) return;
  const parts: readonly Part[] = [
    { line: first, factor: 1 },
    ...group.flatMap((at): readonly Part[] => {
      if (at === first || said(BEGIN, at) || said(END, at)) return [];
      if (said(LESS, at)) return [{ line: at, factor: -1 }];
      return said(MORE, at) ? [{ line: at, factor: 1 }] : [];
    }),
  ];
  const tally = tallySum(axis, whole, parts, among);
  const good = borneOut(tally);
  const sum: Sum = { whole, parts, source: "balance", tally };
  if (parts.length < 2 || good < Math.max(1, tally.broken)) eitherWay(state, whole, first, group);
  else if (!saysNothingNew(state, sum)) state.sums.push(sum);
}

const ASK_OF_MOVEMENT = 3;

/** Two movements between an opening and a closing stock, whatever they are called (帐面支出, 实际支出): one came in, one went out. */
function eitherWay(state: SearchState, whole: number, first: number, group: readonly number[]): void {
  const [one, other, ...more] = group.filter((at) => at !== first);
  if (one === undefined || other === undefined || 0 < more.length) return;
  for (const parts of inAndOut(first, one, other)) {
    const tally = tallySum(state.axis, whole, parts, state.among);
    const sum: Sum = { whole, parts, source: "balance", tally };
    const isBorneOut = ASK_OF_MOVEMENT <= tally.evidence && 2 * tally.broken <= borneOut(tally);
    if (isBorneOut && !saysNothingNew(state, sum)) state.sums.push(sum);
  }
}
