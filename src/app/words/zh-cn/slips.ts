import type { SlipCatalogue } from "../words";

/** The slips of the hand in Chinese. */
export const SLIPS_ZH_CN: SlipCatalogue = {
  "mistyped-digit": { short: "一位数字写错", reason: "只有一位数字不同" },
  "swapped-digits": { short: "两位数字颠倒", reason: "相邻两位颠倒" },
  "dropped-digit": { short: "漏了一位数字", reason: "补上漏掉的一位就对" },
  "doubled-digit": { short: "多打了一位数字", reason: "去掉多出的一位就对" },
  "shifted-point": { short: "小数点错位", reason: "数字相同，小数点挪了位" },
  "lost-sign": { short: "正负号写反", reason: "数字相同，正负号相反" },
  "wrong-unit": { short: "单位用错", reason: "换成表里的单位就对" },
  "neighbours-value": { short: "填成了旁边的数", reason: "和旁边单元格的数一样" },
  "stale-total": { short: "合计没有跟着明细更新", reason: "明细都对得上，只有它没有更新" },
  "typed-total": { short: "合计是手工填的", reason: "手工填的合计与明细不一致" },
  "blank-cell": { short: "这一格漏填", reason: "填上就平衡" },
  "stale-batch": { short: "批次数没有更新", reason: "用的还是以前批次的数" },
  "missing-percent": { short: "漏了百分号", reason: "补上百分号就对" },
};
