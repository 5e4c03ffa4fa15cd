import type { Line } from "../table";
import { isUnit } from "../table";

/** What a line's label says it is, as far as adding up is concerned. */
export interface LineRole {
  /** A sum word: 合计, 总计 …; 小计 closes only its own group. */
  readonly total: "total" | "subtotal" | null;
  /** Begins a list of parts of the line before it: 其中. */
  readonly partOf: boolean;
  /** A rate, a share, a growth: not to be added with its neighbours. */
  readonly rate: boolean;
  /** A rate whose column is itself added up to 100 %: 占比, 权重. */
  readonly share: boolean;
  /** A difference by its word: 结余, 增减, 差额. */
  readonly difference: boolean;
  /** Figures that are never added: 单价, 人均, 标准, 排名, years. */
  readonly single: boolean;
  /** What is there at one time (期初, 年末, 余额): over several periods it is not added up. */
  readonly stock: boolean;
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for (1), 5 for ①; 0 where the label bears no number. */
  readonly level: number;
}

const TOTAL = /(合计|总计|共计|总额|总和|总分|总得分|总评分|总数|汇总|^总$|^计$)/;
/** `四、社会消费品零售总额` is the fourth of a list, by its number, and no total of the three before it. */
const NUMBERED_AMOUNT = /.(总额|总数)(\(.*\))?$/;
/** The whole of a list of places; in a column of places beside the names of projects it is but where one of them lies. */
const WHOLE_AREA = /^全(市|省|区|县|国)$/;
const SUBTOTAL = /小计/;
const RATE = /(率|增幅|增长|增[、/]?减|幅度|同比|环比|降幅|涨幅|进度|%|‰|比例|比重|占比|百分比)/;
const SHARE = /(占比|比重|权[重数]|构成|占.{0,8}(%|比))/;
const AMOUNT_OF_CHANGE = /(增[、/]?减|增长|增加)(金额|额|数|量)/;
const DIFFERENCE =
  /([结节]余|结转|余额|差额|增[、/]?减(金额|额|数)|增长额|增加额|净额|缺口|未(?!成年).{0,3}(数|额)|此次|本次)/;
const SINGLE =
  /(^(参考|标准|指标)?分值|^权[重数]$|^得分|得分$|^评分|单价|[人户次床亩车]均|^每(万|千|百|亩|人|户|车|床|平方|公里|个|名)|标准(?=$|\()|排名|名次|位次|满意度|系数|年限|^[^总]{0,2}[亩单]产|得分率|平均|均价|费率|^单位(保费|保额|成本|造价|价格)|\(万?元\/[^()]*\)$)/;
/** Lines that say of themselves that no total counts them. */
const NOT_COUNTED = /(不计入|未计入|不含在|不列入)/;
/** `合计45696元` says its amount itself, and totals no cell beside it. */
const SAYS_ITS_AMOUNT = /\d[百千万亿]*元$/;
const STOCK = /(期初|期末|年初|年末|月初|月末|季初|季末|余额|[结节]余|结存)/;
const LEVELS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.,]/,
  /^[(][一二三四五六七八九十]+[)]/,
  /^\d{1,2}[、.](?!\d)/,
  /^[(]\d{1,2}[)]/,
  /^[①-⑳]/,
  /^[a-hj-uwyz]([、.]|(?=[\u4e00-\u9fff]))/,
  /^(i{1,3}|iv|vi{0,3}|ix|x)([、.]|(?=[\u4e00-\u9fff]))/,
];
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
/** `第一产业`, `第二产业`: numbers that are part of the name. */
const NAMED_NUMBER = /^第([一二三四五六七八九十]+)/;

/** A label that only names a period leaves it to the one above (`比重` over `2020年` and `2010年`) what stands below. */
const PERIOD =
  /^(\d{4}年?(度|末)?|[本上当去]?[年月季期](度|累计)?|全年|年度|\d{1,2}(-\d{1,2})?月(份|累计)?|[上下]半年|第?[一二三四1-4]季度|累计)$/;

/** The role a line's own label gives it; groups above it count only where the innermost label says nothing. */
export function roleOf(line: Line): LineRole {
  const own = nameOf(line);
  const bare = stripNumber(own);
  const path = line.path.join("/");
  const said = PERIOD.test(bare) || line.label === "%" ? (line.path.at(-2) ?? bare) : bare;
  const total = totalBy(line, bare);
  const rate = (RATE.test(said) && !AMOUNT_OF_CHANGE.test(said) && !/分成\d/.test(said)) || isRateGroup(path);
  return {
    total,
    partOf: line.path.some((one) => /^其中/.test(one)) || /^其中/.test(bare),
    rate: (rate || line.label === "%") && !isFactor(said),
    share: SHARE.test(said),
    difference: DIFFERENCE.test(bare),
    single: (SINGLE.test(bare) || POINTS.test(bare)) && !(total === "total" && /^(合计|总计)/.test(bare)),
    stock: STOCK.test(bare),
    level: depthOfLabel(own),
  };
}

/** The sum word that a line's own label bears, as in its role. */
export function totalOf(line: Line): LineRole["total"] {
  return totalBy(line, stripNumber(nameOf(line)));
}

function totalBy(line: Line, bare: string): LineRole["total"] {
  if (SUBTOTAL.test(bare) && line.saidTotal !== false) return "subtotal";
  return (line.saidTotal ?? isTotalByName(line, bare)) ? "total" : null;
}

/** A row of nothing but units under the names (`月标准` over `元/月`) leaves it to the names. */
function nameOf({ label, path }: Line): string {
  return isUnit(label) ? (path.at(-2) ?? label) : label;
}

function isTotalByName(line: Line, bare: string): boolean {
  const isArea = WHOLE_AREA.test(bare) && line.ordinal === "" && line.path.length === 1;
  const isMember =
    0 < depthOfLabel(line.label) && NUMBERED_AMOUNT.test(bare) && !/(合计|总计|共计)/.test(bare);
  return (
    (TOTAL.test(bare) || isArea) &&
    !isMember &&
    !/^其中/.test(bare) &&
    !NOT_COUNTED.test(bare) &&
    !SAYS_ITS_AMOUNT.test(bare)
  );
}

/** A factor with its weight in the label (`困难群众人数因素(40%)`, `省级分成20%部分`) holds money, not a rate. */
function isFactor(label: string): boolean {
  return /\d%/.test(label) && !/(率|增|占|比)/.test(label);
}

/** `增减/%`, `累计完成率(%)/财政资金`: the group says what its lines are. */
function isRateGroup(path: string): boolean {
  return /(增减|增长)%?\/[^/]*%/.test(path) || /率(\(%\))?\/[^/]+$/.test(path);
}

/** A label's own number, from 1 (`三、`, `（3）`, `③`, `第三产业` are 3), or null. */
export function numberOfLabel(label: string): number | null {
  const found =
    NAMED_NUMBER.exec(label)?.[1] ??
    LEVELS.map((level) => level.exec(label)?.[0]).find((text) => text !== undefined);
  if (found === undefined) return null;
  const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".indexOf(found[0] ?? "");
  if (0 <= circled) return circled + 1;
  const roman = ROMAN.indexOf(found.replace(/[、.]$/, ""));
  if (0 <= roman) return roman + 1;
  if (/^[a-z]/.test(found)) return found.charCodeAt(0) - "a".charCodeAt(0) + 1;
  const digits = /\d+/.exec(found)?.[0];
  if (digits !== undefined) return Number(digits);
  const [tens = "", ones = ""] = /十/.test(found)
    ? found.replace(/[^一二三四五六七八九十]/g, "").split("十")
    : ["-", found.replace(/[^一二三四五六七八九]/g, "")];
  const value = (text: string): number => "一二三四五六七八九".indexOf(text) + 1;
  return tens === "-"
    ? value(ones) || null
    : 10 * (tens === "" ? 1 : value(tens)) + (ones === "" ? 0 : value(ones));
}

/** How deep a label's number puts it: 1 for 一、, 2 for （一）, 3 for 1. … 6 for A, 7 for I and II; 0 where it bears none. */
export function depthOfLabel(label: string): number {
  return LEVELS.findIndex((pattern) => pattern.test(label)) + 1;
}

/** What heads the points that lines of a form can get. */
export const WEIGHT_HEADING = /^(参考|标准|指标|(预算)?执行率)?(分值|权[重数])/;

/** What heads the points that were earned: no coefficient and no rate of them. */
export const SCORE_HEADING = /(得分|评分)(?!系数|率|比)/;

/** Whether a line holds points (分值, 权重, 得分), whatever unit its table names. */
export function isPoints(line: Line | undefined): boolean {
  return line !== undefined && POINTS.test(line.label);
}

const POINTS =
  /^([^率]{0,3}率?(分值|权[重数]|得分|评分|扣分)|(标准|自评|复评|初评|考核)分|权重(分值|得分))([([].*)?$/;

/** A label without the word or the dash that makes it a part: `其中：（1）运行费` is `（1）运行费`, `——中央资金` is `中央资金`. */
export function stripPartMarker(label: string): string {
  return label.replace(/^[-—·•]*(其中[:：]?)?[-—·•]*/, "");
}

/** A label without its leading number: `五、本年收入小计` is `本年收入小计`. */
export function stripNumber(label: string): string {
  for (const pattern of LEVELS) {
    const found = pattern.exec(label);
    if (found !== null) return label.slice(found[0].length);
  }
  return label;
}
