import { stripPartMarker } from "./line-role";

const OTHER = /(^|\/|^(?:当年|本年|年度)+)其[他它]/;
const LOCAL = /(省|市|县|区|州|本级|乡镇)/;
const SOURCE =
  /^(当年|本年|年度|上年)*(中央|省|市|县|区|州|地方|本级|其[他它]|财政|自筹|自有|社会|上级|单位|事业|一般公共|银行|贷款|政府|专项债|债券|捐赠|结转|上年|非税(?=安排|拨款|资金|补助))/;
/** What is done with money, or what is left of it, is no source of it, and no more is the number it is booked under. */
const NO_SOURCE = /(收入|支出|执行|率|得分|分值|合计|小计|总|费用?|数量|人数|部门|名称|科目|代码|编码)/;

/** Where funds come from: the rest (其他), a level of government, the state at large, or somebody's own money. */
export type FundSource = "other" | "central" | "local" | "state" | "level" | "own";

/** The source of funds that a label names (`其中：中央财政资金`, `市县财政`, `地方资金/其他`), or null. */
export function fundSourceOf(label: string): FundSource | null {
  const name = stripPartMarker(label)
    .replace(/\([^)]*\)/g, "")
    .replace(/:$/, "");
  if (!SOURCE.test(name) || NO_SOURCE.test(name) || 14 < name.length) return null;
  if (OTHER.test(name)) return "other";
  if (/中央/.test(name)) return "central";
  if (/地方/.test(name)) return "local";
  if (LOCAL.test(name)) return "level";
  return /财政/.test(name) ? "state" : "own";
}

/**
 * Whether sources leave nothing out and count nothing twice: 其他 is among them, and no two of them are the same money by another
 * name (地方 beside 省级, 财政拨款 beside 中央).
 */
export function areAllSources(sources: readonly FundSource[]): boolean {
  const has = (one: FundSource): boolean => sources.includes(one);
  const twice =
    (has("local") && has("level")) || (has("state") && (has("central") || has("local") || has("level")));
  return 2 <= sources.length && has("other") && !twice;
}
