import type { RawCell, RawSheet } from "../../src/core/grid";

/** Thirty units, some with names that no narrow column holds, and three factors. */
const UNITS = [
  ..."石家庄市 唐山市 秦皇岛市 邯郸市 邢台市 保定市 张家口市 承德市 沧州市 廊坊市 衡水市 雄安新区管理委员会".split(
    " ",
  ),
  ..."张家口经济技术开发区管理委员会财政局 围场满族蒙古族自治县 青龙满族自治县 丰宁满族自治县 宽城满族自治县".split(
    " ",
  ),
  ..."孟村回族自治县 大厂回族自治县 定州市 辛集市 平山县 涞源县 阜平县 唐县 顺平县 曲阳县 武强县 饶阳县 海兴县".split(
    " ",
  ),
];

const bases = (place: number): readonly [number, number, number] => [
  1200 + ((place * 7919) % 5400),
  300 + ((place * 104_729) % 2100),
  76 + ((place * 31) % 21),
];

/** What each of the thirty is allocated by. */
export function prefectureBases(): RawSheet {
  const rows = UNITS.map((name, place) => [words(name), ...bases(place).map((value) => count(value))]);
  return sheet("基础数据", [["单位", "困难群众人数", "上年支出", "绩效得分"].map(words), ...rows]);
}

/** Their allocation of last year, in 万元 with two decimals, rounded each on its own. */
export function prefectureAllocation(): RawSheet {
  const totals = [0, 1, 2].map((factor) =>
    UNITS.reduce((sum, _, place) => sum + (bases(place)[factor] ?? 0), 0),
  );
  const shares = [2400, 1800, 1800];
  const amounts = UNITS.map((_, place) =>
    shares.map(
      (share, factor) =>
        Math.round((share * 100 * (bases(place)[factor] ?? 0)) / (totals[factor] ?? 1)) / 100,
    ),
  );
  const sum = (values: readonly number[]): number =>
    Math.round(values.reduce((a, b) => a + b, 0) * 100) / 100;
  const columns = shares.map((_, factor) => sum(amounts.map((own) => own[factor] ?? 0)));
  return sheet("分配表", [
    [words("2024年中央财政困难群众救助补助资金分配表")],
    [words("单位：万元")],
    ["单位", "困难群众人数因素（40%）", "上年支出因素（30%）", "绩效评价因素（30%）", "合计"].map(words),
    ...UNITS.map((name, place) => {
      const own = amounts[place] ?? [];
      return [words(name), ...own.map(money), money(sum(own))];
    }),
    [words("合计"), ...columns.map(money), money(sum(columns))],
  ]);
}

function sheet(name: string, rows: readonly (readonly RawCell[])[]): RawSheet {
  return { sheet: name, top: 0, left: 0, rows };
}

function words(text: string): RawCell {
  return { value: text, text };
}

function money(value: number): RawCell {
  return { value, text: value.toFixed(2), format: "0.00" };
}

function count(value: number): RawCell {
  return { value, text: String(value) };
}
