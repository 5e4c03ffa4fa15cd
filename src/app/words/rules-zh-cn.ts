import type { RuleCatalogue } from "./words";
import type { Said } from "./said";

const row = (said: Said): string => said.row ?? `第 ${said.rowName} 行`;
const column = (said: Said): string => said.column ?? `${said.columnName} 列`;
const place = (said: Said): string =>
  [said.row, said.column].filter((label) => label !== null).join(" · ") || said.cell;
const gap = (said: Said): string => (said.gap === null ? "" : `，差 ${said.gap}`);

/** `A 为 1，B 写的是 2，差 1 元。`: the computed figure, the written one, the gap. */
function held(said: Said, computed: string, written: string): string {
  if (said.expected === null) return `${computed}与${written}对不上${gap(said)}。`;
  if (said.actual === null || said.actual === "") return `${computed}为 ${said.expected}，${written}没有填。`;
  return `${computed}为 ${said.expected}，${written}写的是 ${said.actual}${gap(said)}。`;
}

function line(said: Said, name: string): string {
  return said.expected === null ? `${name}对不上` : `${name}应为 ${said.expected}`;
}

const COMPARE = "请对照原始资料逐项核实；明细都没有错，就改合计。";

/** The rules in Chinese, as a colleague in the finance office would say them. */
export const RULES_ZH_CN: RuleCatalogue = {
  "row-total": {
    name: "行合计",
    short: (said) => line(said, "行合计"),
    what: (said) => held(said, `${row(said)}一行相加`, said.column ?? "合计"),
    why: () => "同一行里的各个部分相加，应当等于这一行的合计。",
    todo: () => COMPARE,
  },
  "column-total": {
    name: "列合计",
    short: (said) => line(said, "列合计"),
    what: (said) => held(said, `${column(said)}一列相加`, said.row ?? "合计"),
    why: () => "各行相加，应当等于合计行里的数。",
    todo: () => COMPARE,
  },
  "part-of-whole": {
    name: "其中项",
    short: (said) => line(said, "其中项相加"),
    what: (said) => held(said, `${place(said)}的各个其中项相加`, "总数"),
    why: () => "“其中”列出的各项加起来，应当等于它们所属的总数。",
    todo: () => "看看是漏列了一项，还是某一项写错了。",
  },
  "fund-total": {
    name: "资金总额",
    short: (said) => line(said, "资金总额"),
    what: (said) =>
      held(said, `${said.column === null ? "" : `${said.column}里`}各来源资金相加`, said.row ?? "资金总额"),
    why: () => "资金总额等于中央资金、地方资金和其他资金之和。",
    todo: () => "请对照指标文件和支付数据，看是总额写错还是某一来源写错。",
  },
  "execution-rate": {
    name: "执行率",
    short: (said) => line(said, "执行率"),
    what: (said) => held(said, `${row(said)}的执行数除以预算数`, "执行率"),
    why: () => "执行率等于全年执行数除以全年预算数，按表里印出的小数位数计算。",
    todo: () => "先看预算数和执行数对不对；两个数都对，就改执行率。",
  },
  "growth-rate": {
    name: "增长率",
    short: (said) => line(said, "增长率"),
    what: (said) => held(said, `${place(said)}按前后两个数计算`, "增长率"),
    why: () => "增长率等于本期减上期，再除以上期。",
    todo: () => "先看前后两个数对不对；两个数都对，就改增长率。",
  },
  "share-of-total": {
    name: "占比",
    short: (said) => line(said, "占比"),
    what: (said) => held(said, `${place(said)}按总数计算的占比`, "表中"),
    why: () => "占比等于这一部分除以总数。",
    todo: () => "先看这一部分和总数对不对；都对，就改占比。",
  },
  "stated-formula": {
    name: "表头算式",
    short: (said) => line(said, "按表头算式"),
    what: (said) => {
      const formula = said.more("formula");
      return held(
        said,
        `按表头写明的算式${formula === null ? "" : `（${formula}）`}，${place(said)}`,
        "表中",
      );
    },
    why: () => "表头写明了这一列怎么算，每一行都应当照此计算。",
    todo: () => "请核对算式里的每个数；数都对，就按算式改结果。",
  },
  balance: {
    name: "平衡关系",
    short: (said) => line(said, "平衡数"),
    what: (said) => held(said, `${place(said)}按增减计算`, "表中"),
    why: () => "收支两边应当相等，期初加增加减减少应当等于期末。",
    todo: () => "请逐项核对增减各数；没有错，就改余额。",
  },
  "equal-share": {
    name: "分担比例",
    short: (said) => line(said, "按比例分担"),
    what: (said) => {
      const share = said.more("share");
      return held(said, `${place(said)}按${share === null ? "其他各行的比例" : ` ${share} `}分担`, "表中");
    },
    why: (said) => {
      const [holds, of] = [said.more("support"), said.more("of")];
      return holds === null || of === null
        ? "别的单位都按同一比例分担，这一行也应当一样。"
        : `${of} 行里有 ${holds} 行按同一比例分担，这一行也应当一样。`;
    },
    todo: () => "请对照分担办法；如果这一行确实另有规定，写一句说明即可。",
  },
  "factor-weight": {
    name: "因素权重",
    short: (said) => line(said, "按权重"),
    what: (said) => {
      const share = said.more("share");
      return held(
        said,
        `${column(said)}按${share === null ? "表头的权重" : ` ${share} 的权重`}应分配的金额`,
        "合计",
      );
    },
    why: () => "按因素法分配，每个因素的合计等于总额乘以它的权重。",
    todo: () => "请看权重写得对不对、总额对不对，再看这一列的合计。",
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
  "block-weight": {
    name: "分值小计",
    short: (said) => line(said, "分值小计"),
    what: (said) => held(said, `${place(said)}各项分值相加`, "小计"),
    why: () => "下级指标的分值相加，应当等于上级指标的分值。",
    todo: () => "请对照下达的绩效目标核对各项分值。",
  },
  "score-total": {
    name: "总分",
    short: (said) => line(said, "总分"),
    what: (said) => held(said, "各项得分相加", said.row ?? "总分"),
    why: () => "总分等于各项得分之和。",
    todo: () => "请核对各项得分；没有错，就改总分。",
  },
  "rate-score": {
    name: "执行率得分",
    short: (said) => line(said, "执行率得分"),
    what: (said) => held(said, "执行率乘以分值", "得分"),
    why: () => "预算执行率的得分等于执行率乘以它的分值，最多得满分。",
    todo: () => "先看执行率和分值对不对；如果本地另有计分办法，写一句说明即可。",
  },
  "batch-difference": {
    name: "批次差额",
    short: (said) => line(said, "此次分配"),
    what: (said) => held(said, `${row(said)}应分配数减去以前批次`, said.column ?? "此次分配"),
    why: () => "此次分配等于应分配数减去已经下达的数，按单位名称逐一对应。",
    todo: (said) => {
      const other = said.more("other");
      return `请先看前一批的数${other === null ? "" : `（${other}）`}是不是已经更新，再改此次分配。`;
    },
  },
  "central-funds": {
    name: "中央资金",
    short: (said) => line(said, "中央资金"),
    what: (said) => {
      const other = said.more("other");
      return held(said, `分配表里的中央资金合计${other === null ? "" : `（${other}）`}`, place(said));
    },
    why: () => "自评表里的中央资金预算数，应当等于各批次分配下去的合计。",
    todo: () => "请看分配表是不是缺了一批，或者自评表用的还是旧数。",
  },
  "carried-figure": {
    name: "跨表数字",
    short: (said) => (said.expected === null ? "与别处的同一个数不同" : `别处写的是 ${said.expected}`),
    what: (said) => {
      const other = said.more("other");
      return held(said, `同一个数在${other === null ? "别处" : ` ${other} `}`, place(said));
    },
    why: () => "同一个数在不同的表里应当一样。",
    todo: () => "请确定哪一处是最新的，把另一处改成一样。",
  },
  "unit-price": {
    name: "数量与单价",
    short: (said) => line(said, "数量乘单价"),
    what: (said) => held(said, `${row(said)}的数量乘以单价`, "金额"),
    why: () => "金额等于数量乘以单价（标准）。",
    todo: () => "请核对数量、单价和它们的单位。",
  },
  "inferred-sum": {
    name: "加总规律",
    short: (said) => line(said, "按别处的规律"),
    what: (said) => held(said, `${place(said)}按别处的加总规律计算`, "表中"),
    why: (said) => {
      const [holds, of] = [said.more("support"), said.more("of")];
      return holds === null || of === null
        ? "表头没有写明，但别处都有这个加总关系。"
        : `表头没有写明，但 ${of} 处里有 ${holds} 处都有这个加总关系。`;
    },
    todo: () => "请看这一处是写错了，还是本来就不这样算；不这样算，写一句说明即可。",
  },
  "inferred-ratio": {
    name: "比例规律",
    short: (said) => line(said, "按别处的比例"),
    what: (said) => held(said, `${place(said)}按别处的比例计算`, "表中"),
    why: (said) => {
      const [holds, of] = [said.more("support"), said.more("of")];
      return holds === null || of === null
        ? "表头没有写明，但别处都有这个比例关系。"
        : `表头没有写明，但 ${of} 处里有 ${holds} 处都有这个比例关系。`;
    },
    todo: () => "请看这一处是写错了，还是本来就不按这个比例；不按比例，写一句说明即可。",
  },
  "blank-total": {
    name: "空白合计",
    short: (said) => (said.expected === null ? "合计没有填" : `合计没有填，应为 ${said.expected}`),
    what: (said) =>
      said.expected === null
        ? `${place(said)}的合计没有填，下面的各部分却填了。`
        : `${place(said)}的合计没有填；各部分相加为 ${said.expected}${said.unit === "" ? "" : ` ${said.unit}`}。`,
    why: () => "各部分都有数，合计却空着，汇总时会漏掉。",
    todo: () => "各部分都填齐了，就填上合计；还缺哪一部分，先补那一部分。",
  },
  "part-exceeds-whole": {
    name: "其中项超过总数",
    short: (said) => `${said.more("part") ?? "其中项"}比总数还大`,
    what: (said) => {
      const part = said.more("part") ?? place(said);
      const whole = said.more("whole") ?? "总数";
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
        ? `${row(said)}的执行数超过了预算数。`
        : `${row(said)}的执行率为 ${said.actual}，执行数超过了预算数。`,
    why: () => "没有调整预算，执行数一般不会超过预算数。",
    todo: () => "请看预算数是不是少计了追加或结转；确实超过，写一句说明即可。",
  },
  "rate-without-base": {
    name: "没有预算的执行率",
    short: (said) =>
      said.actual === null ? "没有预算数，不应有执行率" : `没有预算数，执行率却写了 ${said.actual}`,
    what: (said) =>
      said.actual === null
        ? `${row(said)}没有预算数，算不出执行率。`
        : `${row(said)}没有预算数，算不出执行率，表中却写了 ${said.actual}。`,
    why: () => "预算数为零就没有执行率：既不是 0%，也不是 100%。",
    todo: () => "请改成“—”，或者按本地的填报口径写一句说明。",
  },
  "unit-list": {
    name: "单位名单",
    short: (said) => {
      const missing = said.more("missing");
      const doubled = said.more("doubled");
      if (missing !== null) return `单位名单里少了${missing}`;
      if (doubled !== null) return `${doubled}出现了不止一次`;
      return "单位名单与另一张表不同";
    },
    what: (said) => {
      const parts = [
        ["少了", said.more("missing")],
        ["多了", said.more("added")],
        ["重复了", said.more("doubled")],
        ["名称不同的有", said.more("renamed")],
      ].flatMap(([verb, names]) =>
        verb === undefined || names === null || names === undefined ? [] : [`${verb}${names}`],
      );
      const other = said.more("other");
      return `单位名单与${other === null ? "另一张表" : ` ${other} `}对不上${parts.length === 0 ? "" : `：${parts.join("，")}`}。`;
    },
    why: () => "前后批次和配套的表，单位名单应当一致，否则按名称对应的数会对错行。",
    todo: () => "请补上漏掉的单位、去掉重复的，或者统一名称。",
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
  "number-as-text": {
    name: "文本型数字",
    short: () => "数字存成了文本",
    what: (said) =>
      `${place(said)}的 ${said.actual ?? "数字"} 存成了文本${said.more("cells") === null ? "" : `（${said.more("cells") ?? ""}）`}，公式求和时会漏掉它。`,
    why: () => "Excel 的求和公式会跳过文本，合计会少。",
    todo: () => "改成数字即可，显示的内容不变。",
  },
  "formula-range": {
    name: "公式范围",
    short: (said) => {
      const missing = said.more("missing");
      return missing === null ? "求和范围不完整" : `求和漏了 ${missing}`;
    },
    what: (said) => {
      const missing = said.more("missing");
      return `${said.cell} 的求和公式${missing === null ? "没有包含全部明细" : `没有包含 ${missing}`}${said.expected === null || said.actual === null ? "" : `：全部相加为 ${said.expected}，公式得 ${said.actual}`}${gap(said)}。`;
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
  "error-value": {
    name: "公式结果",
    short: (said) => `显示 ${said.actual ?? "#REF!"}，没有结果`,
    what: (said) => `${place(said)}显示 ${said.actual ?? "#REF!"}，公式算不出结果。`,
    why: () => "这个单元格没有数，用到它的合计也都没有核对。",
    todo: () => "请看公式引用的单元格是不是被删除或者填了文字。",
  },
};
