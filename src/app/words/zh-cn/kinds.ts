import type { KindId } from "../../../core/inspect";
import type { Said } from "../said";
import type { RuleWords } from "../words";
import { amid, columnLine, columnSum, held, line, owner, place, row, rowLine } from "./said-so";

/** Not every total of this kind is that of a project's money: a statement of revenue has items, and no sources. */
const isFunds = ({ row }: Said): boolean => row === null || row.includes("资金");

/** What the scored form adds up: the weights have a total as the scores do. */
const points = ({ column }: Said): string => (column?.includes("分值") === true ? "分值" : "得分");

/** Points for what was reached of a target, not for a rate that is printed. */
const isOfTarget = ({ figures }: Said): boolean => figures?.products[0]?.length === 3;

const COMPARE = "请对照原始资料逐项核实；明细都没有错，就改合计。";

/** The laws of arithmetic in Chinese, as a colleague in the finance office would say them. */
export const KINDS_ZH_CN: Readonly<Record<KindId, RuleWords>> = {
  "row-total": {
    name: "行合计",
    short: (said) => line(said, "行合计"),
    what: (said) => held(said, `${rowLine(said)}相加`, said.column ?? "合计"),
    why: () => "同一行里的各个部分相加，应当等于这一行的合计。",
    todo: () => COMPARE,
  },
  "column-total": {
    name: "列合计",
    short: (said) => line(said, "列合计"),
    what: (said) => held(said, columnSum(said), said.row ?? "合计"),
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
    short: (said) => line(said, isFunds(said) ? "资金总额" : (said.row ?? "合计")),
    what: (said) =>
      held(
        said,
        `${said.column === null ? "" : `${said.column}里`}${isFunds(said) ? "各来源资金" : "各项"}相加`,
        said.row ?? "资金总额",
      ),
    why: (said) =>
      isFunds(said) ? "资金总额等于中央资金、地方资金和其他资金之和。" : "各项相加，应当等于它们的合计。",
    todo: (said) => (isFunds(said) ? "请对照指标文件和支付数据，看是总额写错还是某一来源写错。" : COMPARE),
  },
  "execution-rate": {
    name: "执行率",
    short: (said) => line(said, "执行率"),
    what: (said) => held(said, `${owner(said)}的执行数除以预算数`, "执行率"),
    why: () => "执行率等于全年执行数除以全年预算数，按表里印出的小数位数计算。",
    todo: () => "先看预算数和执行数对不对；两个数都对，就改执行率。",
  },
  "completion-rate": {
    name: "完成率",
    short: (said) => line(said, "完成率"),
    what: (said) => held(said, `${row(said)}的完成值除以指标值`, "完成率"),
    why: () => "同一张表里，别的指标的完成率都是完成值除以指标值，按表里印出的小数位数计算。",
    todo: () => "先看指标值和完成值对不对；两个数都对，就改完成率。",
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
    name: "写明的算式",
    short: (said) => line(said, "按写明的算式"),
    what: (said) => {
      const formula = said.more("formula");
      return held(
        said,
        `按表中写明的算式${formula === null ? "" : `（${formula}）`}，${place(said)}`,
        "表中",
      );
    },
    why: () => "表头或附注写明了怎么算，每个数都应当照此计算。",
    todo: () => "请核对算式里的每个数；数都对，就按算式改结果。",
  },
  balance: {
    name: "平衡关系",
    short: (said) => line(said, "平衡数"),
    what: (said) => held(said, `${place(said)}按增减计算`, "表中"),
    why: () => "收支两边应当相等；期初加增加减减少等于期末；分值减扣分等于得分。",
    todo: () => "请逐项核对增减各数；没有错，就改余额。",
  },
  "running-balance": {
    name: "逐笔余额",
    short: (said) => line(said, "逐笔结出的余额"),
    what: (said) => held(said, `${place(said)}按上一笔余额加收减支计算`, "表中"),
    why: () => "每一笔的余额等于上一笔余额，加这一笔收入，减这一笔支出。",
    todo: () => "先看这一笔的收支和上一笔余额；都对，就改这一笔余额，下面各笔也请再看一遍。",
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
  "fixed-share": {
    name: "固定比例",
    short: (said) => line(said, "按标明的比例"),
    what: (said) => held(said, `${place(said)}按标签写明的比例或单位换算`, "表中"),
    why: () => "标签写明了比例或单位，这一格要与它所依据的数对得上。",
    todo: () => "比例和基数都没有错，就改这一格；确有另外的规定，写一句说明即可。",
  },
  "factor-weight": {
    name: "因素权重",
    short: (said) => line(said, "按权重"),
    what: (said) => {
      const share = said.more("share");
      return held(
        said,
        `${columnLine(said)}按${share === null ? "表头的" : ` ${share} 的`}权重应分配的金额`,
        "合计",
      );
    },
    why: () => "按因素法分配，每个因素的合计等于总额乘以它的权重。",
    todo: () => "请看权重写得对不对、总额对不对，再看这一列的合计。",
  },
  "block-weight": {
    name: "分值小计",
    short: (said) =>
      said.expected === null || said.actual === null
        ? "分值相加与标题不符"
        : `各项分值相加 ${said.expected}，标题写的是 ${said.actual}`,
    what: (said) => held(said, `${place(said)}各项分值相加`, "标题"),
    why: () => "下级指标的分值相加，应当等于上级指标的分值。",
    todo: () => "请对照下达的绩效目标核对各项分值。",
  },
  "score-total": {
    name: "总分",
    short: (said) => line(said, "总分"),
    what: (said) => held(said, `各项${points(said)}相加`, said.row ?? "总分"),
    why: (said) => `总分等于各项${points(said)}之和。`,
    todo: (said) => `请核对各项${points(said)}；没有错，就改总分。`,
  },
  "rate-score": {
    name: "执行率得分",
    short: (said) => line(said, isOfTarget(said) ? "得分" : "执行率得分"),
    what: (said) =>
      held(said, isOfTarget(said) ? "分值按完成值占目标值的比例折算" : "执行率乘以分值", "得分"),
    why: (said) =>
      isOfTarget(said)
        ? "这张表里没有完成目标的指标，得分是分值乘以完成值再除以目标值；完成了的得满分。"
        : "预算执行率的得分等于执行率乘以它的分值，最多得满分。",
    todo: (said) =>
      `先看${isOfTarget(said) ? "目标值、完成值" : "执行率"}和分值对不对；如果本地另有计分办法，写一句说明即可。`,
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
      return held(said, `同一个数在${other === null ? "别处" : amid(other)}`, place(said));
    },
    why: () => "同一个数在不同的表里应当一样。",
    todo: () => "请确定哪一处是最新的，把另一处改成一样。",
  },
  "unit-price": {
    name: "相乘关系",
    short: (said) => line(said, said.figures?.result ?? "金额"),
    what: (said) => {
      const { about, products, result } = said.figures ?? {
        about: "",
        products: [["数量", "单价"]],
        result: "金额",
      };
      const made = products.map((factors) => factors.join("乘以")).join("，加");
      return held(said, `${about === "" ? row(said) : about}的${made}`, result);
    },
    why: () => "数量乘以单价、基数乘以标准或费率，得出金额。",
    todo: () => "请核对相乘的各个数和它们的单位。",
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
};
