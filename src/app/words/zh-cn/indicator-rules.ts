import type { IndicatorRuleId } from "../../../core/inspect";
import type { Said } from "../said";
import type { RuleWords } from "../words";
import { after } from "./said-so";

/** `参保人数`, or `第 5 行的指标`. */
const name = (said: Said): string => said.row ?? `第 ${said.rowName} 行的指标`;

/** `目标是 ≥75%，完成值写的是 73.57%`, with what is there. */
function sides(said: Said): string {
  const target = said.expected === null ? "" : `目标是 ${said.expected}`;
  const actual = said.actual === null || said.actual === "" ? "" : `完成值写的是 ${said.actual}`;
  return [target, actual].filter((part) => part !== "").join("，");
}

const told = (said: Said): string => {
  const both = sides(said);
  return both === "" ? "" : `：${both}`;
};

/** The rules of indicators, in Chinese. */
export const INDICATOR_RULES_ZH_CN: Readonly<Record<IndicatorRuleId, RuleWords>> = {
  "target-missed": {
    name: "没有完成目标",
    short: (said) => (said.more("reason") === null ? "没有完成目标，也没有写原因" : "没有完成目标，已写原因"),
    what: (said) =>
      `${name(said)}没有完成目标${told(said)}${said.more("reason") === null ? "，没有写原因" : ""}。`,
    why: () => "没有完成的指标，要写明原因和改进措施。",
    todo: (said) =>
      said.more("reason") === null
        ? "请核对完成值；确实没有完成，补写原因和改进措施。"
        : "请看写明的原因是不是说清楚了。",
  },
  "threshold-repeated": {
    name: "完成值照抄目标",
    short: () => "完成值只是照抄了目标值",
    what: (said) => {
      const cells = said.more("cells");
      const [support, of] = [said.more("support"), said.more("of")];
      const share = support === null || of === null ? "" : `，${of} 项有数的指标里有 ${support} 项`;
      return `${cells === null ? "有的" : `${cells} 的`}完成值只是照抄了目标值${share}。`;
    },
    why: () => "“≥70%”是目标，不是完成的结果；看表的人不知道实际完成了多少。",
    todo: () => "请填实际完成的数。",
  },
  "unit-at-odds": {
    name: "指标单位不一致",
    short: (said) => {
      const [factor, own] = [said.more("factor"), said.more("ownUnit")];
      if (own !== null) return `单位写成了“${own}”`;
      return factor === null ? "单位对不上" : `与目标值相差约 ${factor} 倍`;
    },
    what: (said) => {
      const [factor, own, other] = [said.more("factor"), said.more("ownUnit"), said.more("otherUnit")];
      const odd =
        own !== null && other !== null
          ? `单位应为“${other}”，写成了“${own}”`
          : factor !== null
            ? `与目标值相差约 ${factor} 倍`
            : "单位对不上";
      return `${name(said)}的完成值${odd}${told(said)}。`;
    },
    why: () => "名称、目标值和完成值用同一个单位，才能比较。",
    todo: () => "请看是不是少写了“人”、“万”，或者换算错了单位。",
  },
  "coverage-over-hundred": {
    name: "比率超过 100%",
    short: (said) => (said.actual === null ? "超过 100%" : `完成值 ${said.actual}，超过 100%`),
    what: (said) => `${name(said)}超过了 100%${told(said)}。`,
    why: () => "覆盖率、及时率、满意度一类的比率，一般最多 100%；按户籍人口计算的参保率可以更高。",
    todo: () => "请看小数点和分母的口径；确实超过，写一句说明即可。",
  },
  "implausible-margin": {
    name: "大幅超过目标",
    short: () => "完成值大幅超过目标",
    what: (said) => `${name(said)}大幅超过目标${told(said)}。`,
    why: () => "超出太多，往往是目标定低了，或者完成值的口径与目标不同。",
    todo: () => "请核对完成值的口径；没有错，可以写一句说明。",
  },
  "blank-target": {
    name: "目标值没有填",
    short: () => "有完成值，没有填目标值",
    what: (said) => {
      const cells = said.more("cells");
      return `${name(said)}填了完成值，没有填目标值${cells === null ? "" : `（${cells}）`}。`;
    },
    why: () => "没有目标值，看不出是不是完成了。",
    todo: () => "请对照下达的绩效目标补填。",
  },
  "blank-actual": {
    name: "完成值没有填",
    short: () => "有目标，没有填完成值",
    what: (said) => {
      const cells = said.more("cells");
      return `${name(said)}有目标，没有填完成值${cells === null ? "" : `（${cells}）`}。`;
    },
    why: () => "别的指标都填了，空着的不知道是没有完成，还是漏填了。",
    todo: () => "请补填完成值；没有数的，写明原因。",
  },
  "reason-without-cause": {
    name: "完成了却写了原因",
    short: () => "已完成目标，却写了未完成的原因",
    what: (said) => `${name(said)}已经完成目标，却写了未完成的原因${told(said)}。`,
    why: () => "完成值和原因有一处可能没有更新。",
    todo: () => "请看完成值对不对；对的，原因一栏写“无”即可。",
  },
  "indicator-renamed": {
    name: "指标名称不同",
    short: () => "指标名称与目标表不同",
    what: (said) => {
      const other = said.more("other");
      const place = other === null ? "目标表里" : `目标表（${other}）里`;
      return said.expected === null || said.actual === null
        ? `指标名称与${place}的不同。`
        : `这里写的是“${said.actual}”，${place}是“${said.expected}”。`;
    },
    why: () => "自评的指标应当与下达的绩效目标一致。",
    todo: () => "请对照下达的目标统一名称。",
  },
  "indicator-missing": {
    name: "指标缺漏",
    short: (said) => {
      const [missing, added] = [said.more("missing"), said.more("added")];
      if (missing !== null && added !== null) return "指标和目标表不一样";
      if (missing === null) return "目标表里没有这项指标";
      return missing.includes("、") ? "目标表里有几项这里没有" : `缺“${missing}”`;
    },
    what: (said) => {
      const parts = [
        ["少了", said.more("missing")],
        ["多了", said.more("added")],
      ].flatMap(([verb, names]) =>
        verb === undefined || names === null || names === undefined ? [] : [`${verb}${names}`],
      );
      const other = said.more("other");
      return `与目标表${other === null ? "" : `（${other}）`}相比，指标${parts.length === 0 ? "不同" : parts.join("，")}。`;
    },
    why: () => "下达了目标的指标都要自评，没有下达的不在自评之列。",
    todo: () => "请对照目标表补上或者去掉。",
  },
  "target-changed": {
    name: "目标值不同",
    short: (said) => (said.expected === null ? "与目标表不同" : `目标表里是 ${said.expected}`),
    what: (said) => {
      const other = said.more("other");
      const place = other === null ? "目标表里" : `目标表（${other}）里`;
      return said.expected === null || said.actual === null
        ? `${name(said)}的目标值与${place}的不同。`
        : `${name(said)}的目标值写的是 ${said.actual}，${place}是 ${said.expected}。`;
    },
    why: () => "自评对照的是下达的目标，目标值没有经过批准不能改。",
    todo: () => "请对照下达的目标；调整过的，写明依据。",
  },
  "result-weaker": {
    name: "定性完成值低于目标",
    short: (said) => (said.expected === null ? "比目标说得弱" : `目标是“${said.expected}”`),
    what: (said) =>
      said.expected === null || said.actual === null
        ? `${name(said)}的完成值比目标说得弱。`
        : `${name(said)}的目标是“${said.expected}”，完成值写的是“${said.actual}”，程度弱一些。`,
    why: () => "定性指标用词的程度低于目标，就是没有完全达到。",
    todo: () => "确实达到目标的，用目标的说法；没有达到的，写明原因。",
  },
  "indicator-doubled": {
    name: "指标重复",
    short: () => "同名指标前面已经有了",
    what: (said) =>
      said.actual === null ? "这个指标在表里出现了两次。" : `指标“${said.actual}”在表里出现了两次。`,
    why: () => "同一指标只自评一次，重复的会多算分值。",
    todo: () => "请删去重复的一行；确是两个指标的，改成不同的名称。",
  },
  "level-order": {
    name: "指标层级",
    short: (said) => {
      const [part, whole] = [said.more("part"), said.more("whole")];
      if (said.more("doubled") !== null) return `${part ?? "上级指标"}分成了两段`;
      return part === null || whole === null ? "层级放错了" : `${part}列在${whole}下面`;
    },
    what: (said) => {
      const [part, whole] = [said.more("part"), said.more("whole")];
      if (part === null || whole === null) return `${name(said)}的层级放错了。`;
      return said.more("doubled") === null
        ? `${name(said)}所属的${part}列在${whole}下面。`
        : `${part}在${whole}之后又出现了一次。`;
    },
    why: () => "数量、质量、时效属于产出，经济、社会、生态和可持续影响属于效益。",
    todo: () => "请看上级指标的合并单元格是不是错了行。",
  },
  "statement-at-odds": {
    name: "情况说明与数字不符",
    short: (said) => {
      const other = said.more("other");
      return said.expected === null
        ? "与资金数字不符"
        : `与${after(other ?? "资金")}（${said.expected}）不符`;
    },
    what: (said) => {
      const other = said.more("other");
      return said.expected === null || said.actual === null
        ? `${said.row ?? "情况说明"}的说法与资金数字不符。`
        : `${said.row ?? "情况说明"}写的是“${said.actual}”，${other ?? "资金"}却是 ${said.expected}。`;
    },
    why: () => "说明和数字在同一张表里，看表的人会放在一起看。",
    todo: () => "请改写说明，写明差额的原因；数字错了的，改正数字。",
  },
  "goal-at-odds": {
    name: "总体目标与指标不符",
    short: (said) => {
      const other = said.more("other");
      return said.expected === null || said.actual === null
        ? "与指标的数不同"
        : `写的是 ${said.actual}，${other === null ? "指标" : `${other} `}却是 ${said.expected}`;
    },
    what: (said) =>
      said.expected === null || said.actual === null
        ? `${name(said)}在总体目标里写的数与指标不同。`
        : `${name(said)}在总体目标里写的是 ${said.actual}，${said.column ?? "指标"}一栏是 ${said.expected}。`,
    why: () => "同一件事在一张表里只有一个数，看表的人会放在一起看。",
    todo: () => "请对照原始资料，统一成一个数；口径不同的，写明口径。",
  },
};
