import type { ScoreRuleId } from "../../../core/inspect";
import type { Said } from "../said";
import type { RuleWords } from "../words";
import { byProfile } from "./profiles";
import { gap } from "./said-so";

const name = (said: Said): string => said.row ?? `第 ${said.rowName} 行`;
const shows = (said: Said): string => (said.actual === null ? "" : `，得分写的是 ${said.actual}`);

/** The rules of scored forms, in Chinese. */
export const SCORE_RULES_ZH_CN: Readonly<Record<ScoreRuleId, RuleWords>> = {
  "score-over-weight": {
    name: "得分超过分值",
    short: (said) => (said.expected === null ? "得分超过分值" : `得分超过分值 ${said.expected}`),
    what: (said) =>
      said.expected === null || said.actual === null
        ? `${name(said)}的得分超过分值${gap(said)}。`
        : `${name(said)}的分值是 ${said.expected}，得分写的是 ${said.actual}${gap(said)}。`,
    why: () => "得分最多等于分值。",
    todo: () => "请看得分和分值哪一个写错了。",
  },
  "score-at-odds": {
    name: "得分与口径不符",
    short: (said) => {
      const by = byProfile(said.more("profile"));
      return said.expected === null ? `${by}对不上` : `${by}应得 ${said.expected} 分`;
    },
    what: (said) => {
      const by = byProfile(said.more("profile"));
      return said.expected === null
        ? `${name(said)}的完成情况${by}得不出这个分数${shows(said)}。`
        : `${name(said)}${by}应得 ${said.expected} 分${shows(said)}。`;
    },
    why: () => "没有完成的指标按完成的比例得分，定性指标按达成的档次得分；各地口径不同，已逐个试过。",
    todo: () => "请核对完成值和得分；本地另有计分办法的，选定口径，或写一句说明即可。",
  },
  "points-without-reason": {
    name: "扣分没有原因",
    short: (said) => (said.gap === null ? "扣了分，没有写原因" : `扣了 ${said.gap} 分，没有写原因`),
    what: (said) =>
      said.expected === null || said.actual === null
        ? `${name(said)}扣了分，没有写原因。`
        : `${name(said)}分值 ${said.expected}，得分 ${said.actual}，没有写扣分的原因。`,
    why: () => "得分低于分值的指标，要写明原因和改进措施。",
    todo: () => "请补写原因；没有理由扣分的，改正得分。",
  },
  "blank-score": {
    name: "得分或分值没有填",
    short: (said) => (said.more("part") === "weight" ? "有得分，没有填分值" : "有分值，没有填得分"),
    what: (said) => {
      const cells = said.more("cells");
      const where = cells === null ? "" : `（${cells}）`;
      return said.more("part") === "weight"
        ? `${name(said)}填了得分，没有填分值${where}。`
        : `${name(said)}有分值，没有填得分${where}。`;
    },
    why: () => "别的指标都打了分，空着的不知道是零分，还是漏填了。",
    todo: () => "请补填；得零分的，填 0 并写明原因。",
  },
  "points-total": {
    name: "分值合计",
    short: (said) => (said.actual === null ? "分值合计不是 100" : `分值合计 ${said.actual}，不是 100`),
    what: (said) =>
      said.actual === null
        ? `各项分值合计不是 100 分${gap(said)}。`
        : `各项分值合计 ${said.actual} 分，应为 100 分${gap(said)}。`,
    why: () => "各项指标的分值加上预算执行率的分值，一共 100 分。",
    todo: () => "请看是不是漏列了指标，或者某一项分值写错了。",
  },
  "stated-points": {
    name: "分值与说明不符",
    short: (said) =>
      said.expected === null || said.actual === null
        ? "分值与说明不符"
        : `说明里是 ${said.expected} 分，表中共 ${said.actual} 分`,
    what: (said) => {
      const other = said.more("other");
      return said.expected === null || said.actual === null
        ? `${name(said)}的分值与说明不符。`
        : `${name(said)}的分值共 ${said.actual} 分，说明${other === null ? "" : `（${other}）`}里写的是 ${said.expected} 分。`;
    },
    why: () => "各部分的分值由表的说明定下来，打分时应当照办。",
    todo: () => "请看是分值填错了，还是说明没有更新。",
  },
  "grade-at-odds": {
    name: "等级与总分不符",
    short: (said) => (said.expected === null ? "等级与总分不符" : `按总分应为“${said.expected}”`),
    what: (said) => {
      const total = said.more("otherValue");
      return said.expected === null || said.actual === null
        ? "自评等级与总分不符。"
        : `总分${total === null ? "" : ` ${total} 分`}应为“${said.expected}”，写的是“${said.actual}”。`;
    },
    why: () => "一般 90 分及以上为优，80 分及以上为良，60 分及以上为中，以下为差。",
    todo: () => "请看总分和等级哪一个没有更新；本地另有分档的，写一句说明即可。",
  },
};
