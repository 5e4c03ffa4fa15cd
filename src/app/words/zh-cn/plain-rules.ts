import type { PlainRuleId } from "../../../core/inspect";
import type { RuleWords } from "../words";
import type { Said } from "../said";
import { ALLOCATION_ZH_CN } from "./allocation";
import { INDICATOR_RULES_ZH_CN } from "./indicator-rules";
import { SCORE_RULES_ZH_CN } from "./score-rules";
import { after, amid, gap, owner, place, row } from "./said-so";

/** `按“绩效得分”`, or `按平均`. */
function byBase(said: Said): string {
  const base = said.more("part");
  return base === null ? "按平均" : `按“${base}”`;
}

/** ` 6 `, or 各 where nobody says how many. */
function howMany(said: Said): string {
  const of = said.more("of");
  return of === null ? "各" : ` ${of} `;
}

function roundingIn(said: Said): string {
  const name = said.more("rounding");
  const known = Object.entries(ALLOCATION_ZH_CN.roundings).find(([rounding]) => rounding === name);
  return known === undefined ? "" : known[1];
}

/** The rules that are no arithmetic of one table, in Chinese. */
export const PLAIN_RULES_ZH_CN: Readonly<Record<PlainRuleId, RuleWords>> = {
  "blank-total": {
    name: "空白合计",
    short: (said) => (said.expected === null ? "合计没有填" : `合计没有填，应为 ${said.expected}`),
    what: (said) =>
      said.expected === null
        ? `${place(said)}的合计没有填；下面的各部分有的填了，有的也空着。`
        : `${place(said)}的合计没有填；各部分相加为 ${said.expected}${said.unit === "" ? "" : ` ${said.unit}`}。`,
    why: () => "各部分都有数，合计却空着，汇总时会漏掉。",
    todo: () => "各部分都填齐了，就填上合计；还缺哪一部分，先补那一部分。",
  },
  "lines-missing": {
    name: "合计多于明细",
    short: () => "合计处处多于明细，像是漏了一项",
    what: (said) =>
      `${said.more("whole") ?? place(said)}的${howMany(said)}个数都比明细相加的大，没有一个相符${said.expected === null || said.actual === null ? "" : `：第一个写的是 ${said.actual}，明细相加为 ${said.expected}${gap(said)}`}。`,
    why: () => "一个数写错，只错一处；处处都少，多半是明细漏了一项，或者合计按别的口径。",
    todo: () => "请对照原始资料看漏了哪一项；合计另有口径，写一句说明即可。",
  },
  "part-exceeds-whole": {
    name: "其中项超过总数",
    short: (said) => `${said.more("part") ?? "其中各项"}比总数还大`,
    what: (said) => {
      const whole = said.more("whole") ?? "总数";
      const across = said.row === whole ? said.column : said.row;
      const part = [across, said.more("part") ?? "其中各项相加"].filter((name) => name !== null).join(" · ");
      const figures = [said.actual, said.expected];
      return figures.some((figure) => figure === null)
        ? `${part}比${whole}还大。`
        : `${part}为 ${said.actual ?? ""}，比${whole} ${said.expected ?? ""} 还大${said.gap === null ? "" : `，多 ${said.gap}`}。`;
    },
    why: () => "“其中”只是总数的一部分，不会超过总数。",
    todo: () => "请看是其中项写大了，还是总数写小了。",
  },
  "rate-over-hundred": {
    name: "执行率超过 100%",
    short: (said) => `执行率 ${said.actual ?? ""}，超过 100%`.replace("率 ，", "率"),
    what: (said) =>
      said.actual === null
        ? `${owner(said)}的执行数超过了预算数。`
        : `${owner(said)}的执行率为 ${said.actual}，执行数超过了预算数。`,
    why: () => "没有调整预算，执行数一般不会超过预算数。",
    todo: () => "请看预算数是不是少计了追加或结转；确实超过，写一句说明即可。",
  },
  "rate-without-base": {
    name: "没有预算的执行率",
    short: (said) =>
      said.actual === null ? "没有预算数，不应有执行率" : `没有预算数，执行率却写了 ${said.actual}`,
    what: (said) =>
      said.actual === null
        ? `${owner(said)}没有预算数，算不出执行率。`
        : `${owner(said)}没有预算数，算不出执行率，表中却写了 ${said.actual}。`,
    why: () => "预算数为零就没有执行率：既不是 0%，也不是 100%。",
    todo: () => "请改成“—”，或者按本地的填报口径写一句说明。",
  },
  "unit-list": {
    name: "单位名单",
    short: (said) => {
      const missing = said.more("missing");
      const doubled = said.more("doubled");
      if (missing !== null) return `单位名单里少了${after(missing)}`;
      if (doubled !== null) return `${doubled}出现了不止一次`;
      return "单位名单与另一张表不同";
    },
    what: (said) => {
      const doubled = said.more("doubled");
      if (doubled !== null && said.more("other") === null) return `${doubled}在同一张名单里出现了不止一次。`;
      const parts = [
        ["少了", said.more("missing")],
        ["多了", said.more("added")],
        ["重复了", said.more("doubled")],
        ["名称不同的有", said.more("renamed")],
      ].flatMap(([verb, names]) =>
        verb === undefined || names === null || names === undefined ? [] : [`${verb}${names}`],
      );
      const other = said.more("other");
      return `单位名单与${other === null ? "另一张表" : amid(other)}对不上${parts.length === 0 ? "" : `：${parts.join("，")}`}。`;
    },
    why: () => "一个单位只列一次；前后批次和配套的表，单位名单应当一致，否则按名称对应的数会对错行。",
    todo: () => "请补上漏掉的单位、去掉重复的，或者统一名称。",
  },
  "weight-total": {
    name: "权重合计",
    short: (said) => (said.expected === null ? "权重相加不是 100%" : `权重相加为 ${said.expected}`),
    what: (said) =>
      said.expected === null
        ? "各个因素的权重相加不等于 100%。"
        : `各个因素的权重相加为 ${said.expected}，应为 ${said.actual ?? "100%"}${gap(said)}。`,
    why: () => "总额要全部分下去，各个因素的权重加起来应当是 100%。",
    todo: () => "请对照分配办法核对每个因素的权重。",
  },
  "unit-slip": {
    name: "单位口径",
    short: (said) => {
      const factor = said.more("factor");
      return factor === null ? "可能用错了单位" : `与同类数字相差 ${factor} 倍`;
    },
    what: (said) => {
      const factor = said.more("factor");
      const size = factor === null ? "差了整数倍" : `差了 ${factor} 倍`;
      const should = said.expected === null ? "" : `按表里的单位应为 ${said.expected}`;
      return `${place(said)}${said.actual === null ? "" : `写的是 ${said.actual}，`}和同类数字${size}${should === "" ? "" : `，${should}`}。`;
    },
    why: (said) =>
      said.unit === ""
        ? "同一张表里的数字应当用同一个单位。"
        : `这张表的单位是${said.unit}，所有数字都应当用它。`,
    todo: () => "请看这里是不是把元、万元或亿元弄混了。",
  },
  "hidden-digits": {
    name: "隐藏的小数",
    short: () => "显示的数加起来与合计有尾差",
    what: (said) => {
      const stored = said.more("stored");
      return stored === null
        ? `${place(said)}存着没有显示出来的小数，印出来的数加不成合计${gap(said)}。`
        : `${place(said)}显示 ${said.actual ?? said.expected ?? ""}，实际存的是 ${stored}，印出来的数加不成合计${gap(said)}。`;
    },
    why: () => "公式按没有显示的小数计算，打印出来的表却只有显示的数，看表的人加不平。",
    todo: () => "请用舍位平衡，让印出来的数也加得平。",
  },
  "allocation-rounding": {
    name: "分配取整",
    short: (said) =>
      said.expected === null ? `没有${byBase(said)}分配` : `${byBase(said)}应为 ${said.expected}`,
    what: (said) =>
      said.expected === null || said.actual === null
        ? `${place(said)}没有像其他单位那样${byBase(said)}分配。`
        : `${said.column ?? "这一列"}${byBase(said)}分配，${said.more("support") === null ? "多数单位" : `${said.more("support") ?? ""} 个单位`}分毫不差；${row(said)}应为 ${said.expected}，写的是 ${said.actual}${gap(said)}。`,
    why: (said) => `各种通行的取整办法都试过，最接近的是${roundingIn(said)}，只有列出的单位不合。`,
    todo: () => "请看是不是手工调过尾差，或者依据的数后来变了；有意调整的，写一句说明即可。",
  },
  "number-as-text": {
    name: "文本型数字",
    short: () => "数字存成了文本",
    what: (said) =>
      `${place(said)}的${amid(said.actual ?? "数字")}存成了文本${said.more("cells") === null ? "" : `（${said.more("cells") ?? ""}）`}，公式求和时会漏掉它。`,
    why: () => "Excel 的求和公式会跳过文本，合计会少。",
    todo: () => "改成数字即可，显示的内容不变。",
  },
  "formula-range": {
    name: "公式范围",
    short: (said) => {
      const missing = said.more("missing");
      return missing === null ? "求和范围不完整" : `求和漏了${after(missing)}`;
    },
    what: (said) => {
      const missing = said.more("missing");
      return `${said.cell} 的求和公式${missing === null ? "没有包含全部明细" : `没有包含${after(missing)}`}${said.expected === null || said.actual === null ? "" : `：全部相加为 ${said.expected}，公式得 ${said.actual}`}${gap(said)}。`;
    },
    why: () => "后来插入的行列常常落在求和范围之外，合计就会少。",
    todo: () => "请在表格里把公式的范围改全；核表不改公式。",
  },
  "formula-constant": {
    name: "公式里的手工数",
    short: () => "公式里夹着手工输入的数",
    what: (said) => {
      const formula = said.more("formula");
      return `${said.cell} 的公式${formula === null ? "" : `（${formula}）`}里夹着手工输入的数。`;
    },
    why: () => "明细再变，手工加进去的数不会跟着变，也没有人看得见它。",
    todo: () => "请看这个数从哪里来；该列出来的，另列一行。",
  },
  "formula-unlike-neighbours": {
    name: "公式不一致",
    short: () => "公式与旁边的写法不同",
    what: (said) => {
      const [formula, neighbours] = [said.more("formula"), said.more("neighbours")];
      return formula === null || neighbours === null
        ? `${said.cell} 的公式与旁边单元格的写法不同。`
        : `${said.cell} 的公式是 ${formula}，旁边都是 ${neighbours}。`;
    },
    why: () => "同一行或同一列的公式应当是同一个写法，不同的那一个往往是粘贴时错了位。",
    todo: () => "请看是不是应当和旁边一样；有意不同，写一句说明即可。",
  },
  "figure-at-odds": {
    name: "前后不一",
    short: (said) => (said.expected === null ? "与别处写的不一致" : `与别处的 ${said.expected} 不一致`),
    what: (said) =>
      said.actual === null || said.expected === null
        ? "同一个数，这里和别处写的不一致。"
        : `这里写的是 ${said.actual}，${said.more("other") ?? "别处"} 写的都是 ${said.expected}${gap(said)}。`,
    why: () => "同一个数在表里出现几次，只有这里差一点，差得正像输错了一位。",
    todo: () => "请核对是不是同一个数；是的话改成一致，不是就不用改。",
  },
  "leading-zero": {
    name: "数字以 0 开头",
    short: (said) => `写的是 ${said.actual ?? "0 开头的数"}`,
    what: (said) => `${place(said)}写的是 ${said.actual ?? "0 开头的数"}，金额和人数不会以 0 开头。`,
    why: () => "多半是漏了一位，或者两位写颠倒了。",
    todo: () => "请对照原始资料改成正确的数；是编号的话不用改。",
  },
  "negative-amount": {
    name: "孤立的负数",
    short: (said) => `写的是 ${said.actual ?? "负数"}，表中只有这一个负数`,
    what: (said) => `${place(said)}写的是 ${said.actual ?? "负数"}，表中其他数都不是负数。`,
    why: () => "这一行这一列都不像会出现负数，也没有别的算式能核对它。",
    todo: () => "请看是不是多写了负号；确实是负数，写一句说明即可。",
  },
  "error-value": {
    name: "公式结果",
    short: (said) => `显示 ${said.actual ?? "#REF!"}，没有结果`,
    what: (said) => `${place(said)}显示 ${said.actual ?? "#REF!"}，公式算不出结果。`,
    why: () => "这个单元格没有数，用到它的合计也都没有核对。",
    todo: () => "请看公式引用的单元格是不是被删除或者填了文字。",
  },
  ...INDICATOR_RULES_ZH_CN,
  ...SCORE_RULES_ZH_CN,
};
