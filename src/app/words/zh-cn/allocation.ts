import type { AllocationWords } from "../allocation-words";

/** What is said of allocations and of consistent rounding, in Chinese. */
export const ALLOCATION_ZH_CN: AllocationWords = {
  unit: "单位",
  total: "合计",
  limited: "限额",
  limits: { floor: "保底", cap: "封顶", "not-below": "不低于上次" },
  roundings: {
    hamilton: "最大余数法",
    "largest-unit": "四舍五入、尾差归最大单位",
    "last-unit": "四舍五入、尾差归最后一个单位",
    "truncate-last": "舍去尾数、余额归最后一个单位",
    "any-tie": "最大余数法（余数相同的由填表人定）",
    "each-half-up": "各单位各自四舍五入",
    "each-cut-down": "各单位各自舍去尾数",
    "rate-half-up": "按同一标准计算后四舍五入",
    "rate-cut-down": "按同一标准计算后舍去尾数",
  },
  withTies: (rule, ties) => `${rule}，余数相同时${ties}`,
  explained: (column, base, rule) => `“${column}”${byBase(base)}，${rule}。`,
  departure: ({ cell, unit, figure, against }) => `${unit}（${cell}）应为 ${against}，表上是 ${figure}`,
  unexplained: (column, base, nearest, departures, count) =>
    `“${column}”${byBase(base)}，没有一种取整办法能全部解释；按最接近的${nearest}，有 ${count} 个单位不同：${departures}。`,
  sheetName: "分配结果",
  sheetTitle: (total) => `资金分配结果（总额 ${total}）`,
  formulaSheetName: "资金分配表",
  formulaSheetTitle: "资金分配表（按因素法计算）",
  toAllocate: "待分配资金",
  weightOf: (factor) => `${factor}权重和份额`,
  check: "校验",
  even: "平",
  baseName: (factor) => `${factor}基础数据`,
  factorName: (place) => `因素${place}`,
  unitName: (place) => `单位${place}`,
  rounded: (cells, changed) => `舍位平衡：${cells} 个数，其中 ${changed} 个有变化。`,
  complaints: {
    "no-units": () => "区域里没有单位，第一列应是单位名称。",
    "no-factors": () => "区域里没有因素，第一行应是因素名称。",
    "unit-twice": ({ unit, cell }) => `单位“${unit}”出现了两次（${cell}）。`,
    "negative-base": ({ unit, factor, cell }) => `${unit}的“${factor}”是负数（${cell}），不能作为分配依据。`,
    "zero-base": ({ factor, cell }) => `因素“${factor}”（${cell}）所有单位都是 0，这部分资金无法分配。`,
    "negative-weight": ({ factor }) => `因素“${factor}”的权重是负数。`,
    "weights-sum": ({ figure }) => `各因素权重相加为 ${figure}，应为 100%。`,
    "negative-total": ({ figure }) => `要分配的总额是负数（${figure}）。`,
    "finer-than-precision": ({ figure, against }) =>
      `总额 ${figure} 的小数位数多于分配结果的 ${against} 位，分不尽。`,
    "floors-above-total": ({ figure, against }) => `各单位保底数相加为 ${figure}，超过总额 ${against}。`,
    "caps-below-total": ({ figure, against }) => `各单位封顶数相加为 ${figure}，不足总额 ${against}。`,
    "floor-above-cap": ({ unit, figure, against }) => `${unit}的保底数 ${figure} 高于封顶数 ${against}。`,
    "floor-without-base": ({ unit, cell }) => `${unit}（${cell}）各因素都是 0，达不到保底数。`,
    "remainder-too-large": ({ unit, factor }) =>
      `“${factor}”的尾差全部由${unit}承担会变成负数，请改用最大余数法。`,
    "limits-unreachable": () => "各因素份额不变时，保底和封顶不能同时满足，请放宽限额。",
    "not-a-number": ({ cell, figure }) =>
      figure === "" ? `${cell} 是空的，应填数。` : `${cell} 的“${figure}”不是数。`,
    "no-name": ({ cell }) => `${cell} 没有单位名称。`,
    "not-a-range": ({ figure }) => `没有找到区域“${figure}”，请写成 工作表!A3:D19。`,
    "no-base-range": () => "请写明基础数据在哪里，例如 基础数据!A3:D19。",
    "base-unknown": ({ factor }) => `没有认出“${factor}”的基础数据，请写明它所在的区域。`,
    "unit-not-in-table": ({ unit }) => `基础数据里的“${unit}”不在分配表里。`,
    "unit-not-in-range": ({ unit }) => `分配表里的“${unit}”没有基础数据。`,
    "factors-differ": ({ figure, against }) =>
      `基础数据有 ${figure} 个因素，分配表有 ${against} 个，对不上。`,
    "no-formula": () => "有限额或者因素份额除不尽时，公式算不出同样的结果，请改为写入数值。",
    "bases-apart": ({ factor }) =>
      `“${factor}”的基础数据没有按分配表的单位顺序连续排成一列，公式引用不了；请写数值，或者把公式写到新工作表。`,
    "before-unknown": ({ figure }) =>
      figure === "" ? "请写明以前分配的数在哪里。" : `区域“${figure}”里没有单位和金额。`,
    "not-an-amount": ({ figure, against }) =>
      figure.trim() === ""
        ? `${against}没有填。`
        : `${/[\w%]$/.test(against) ? `${against} ` : against}的“${figure}”不是数。`,
    "not-decimals": ({ figure }) => `小数位数不能是“${figure}”，可以是 0 到 10。`,
    "no-weights": () => "没有权重：请用 --weights 给出，或在区域里加一行“权重”。",
    "weights-count": ({ figure, against }) => `给了 ${figure} 个权重，区域里有 ${against} 个因素。`,
    "not-below-count": ({ figure, against }) => `上次的数有 ${figure} 行，单位有 ${against} 个，对不上。`,
    "no-figures": ({ figure }) => `区域“${figure}”里没有数。`,
    "divide-by-zero": () => "不能除以 0。",
    line: ({ cell, figure, against, margins }) =>
      `${cell} 应为 ${against}，而它的各项舍入后只能凑出 ${figure}${wayOut(margins)}。`,
    together: ({ cell, figure, margins }) =>
      `${cell} 单独都凑得出，同时就凑不出，共差 ${figure}${wayOut(margins)}。`,
    "crossing-subtotals": ({ cell }) => `行和列都有小计，没有找到使 ${cell} 也平衡的舍入方法。`,
  },
};

function wayOut(margins: "fixed" | ""): string {
  return margins === "fixed" ? "；合计不动就无法平衡，可改用 --margins movable，让合计也能差一个末位" : "";
}

function byBase(base: string | null): string {
  return base === null ? "各单位平均分配" : `按“${base}”分配`;
}
