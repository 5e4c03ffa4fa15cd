import type { IndicatorTable } from "../../../src/core/form";
import { indicatorTables } from "../../../src/core/form";
import { matchedLists, misplacedLevels, repeatedIndicators } from "../../../src/core/judge";
import { sheetOf } from "./rows";

type Row = readonly (string | null)[];

function form(...rows: readonly Row[]): IndicatorTable {
  const [table] = indicatorTables(
    sheetOf("自评表", [["一级指标", "二级指标", "三级指标", "指标值", "全年完成值"], ...rows]),
  );
  if (table === undefined) throw new Error("no table");
  return table;
}

const plain = (block: string | null, group: string | null, name: string): Row => [
  block,
  group,
  name,
  "≥1",
  "1",
];

describe("headings out of place", () => {
  const told = (table: IndicatorTable) =>
    misplacedLevels(table).map(
      ({ is, heading, under, indicator }) => `${is} ${heading} ${under} ${indicator.name}`,
    );

  test.each([
    ["产出指标", "经济效益指标", ["elsewhere 经济效益指标 产出指标 甲"]],
    ["效益指标", "数量指标", ["elsewhere 数量指标 效益指标 甲"]],
    ["效益指标", "时效", ["elsewhere 时效 效益指标 甲"]],
    ["产出指标", "数量指标", []],
    ["成本指标", "产出成本指标", []],
    ["产出指标", "成本指标", []],
    ["效益指标", "成本指标", ["elsewhere 成本指标 效益指标 甲"]],
    ["效益指标", "服务对象满意度指标", []],
    ["产出指标", "满意度指标", ["elsewhere 满意度指标 产出指标 甲"]],
    ["效果指标", "社会效益", []],
    ["产出指标（50分）", "社会效益指标", ["elsewhere 社会效益指标 产出指标(50分) 甲"]],
    ["管理指标", "数量指标", []],
    ["产出指标", "其他指标", []],
  ])("under %s, %s", (block, group, found) => {
    expect(told(form(plain(block, group, "甲"), plain(null, null, "乙")))).toEqual(found);
  });

  test("a heading that is misplaced is told once for each block", () => {
    const twice = form(
      plain("产出指标", "社会效益指标", "甲"),
      plain(null, "数量指标", "乙"),
      plain(null, "社会效益指标", "丙"),
    );
    expect(told(twice)).toEqual(["elsewhere 社会效益指标 产出指标 甲"]);
  });

  test("of two headings that are misplaced each is told", () => {
    const both = form(plain("产出指标", "社会效益指标", "甲"), plain(null, "经济效益指标", "乙"));
    expect(told(both)).toEqual(["elsewhere 社会效益指标 产出指标 甲", "elsewhere 经济效益指标 产出指标 乙"]);
  });

  test("a block that is taken up again is told; two of them are two projects, and other blocks are left alone", () => {
    const [one, two] = [plain("产出指标", "数量指标", "甲"), plain("效益指标", "社会效益指标", "乙")];
    expect(told(form(one, two, plain("产出指标", "质量指标", "丙")))).toEqual(["again 产出指标 效益指标 丙"]);
    expect(
      told(form(one, two, plain("产出指标", "质量指标", "丙"), plain("效益指标", "经济效益", "丁"))),
    ).toEqual([]);
    expect(told(form(one, plain("管理指标", "制度", "乙"), plain("产出指标", "质量指标", "丙")))).toEqual([]);
    expect(told(form(one, plain("产出指标", "质量指标", "丙"), two))).toEqual([]);
  });
});

describe("indicators that stand twice", () => {
  const told = (table: IndicatorTable) =>
    repeatedIndicators(table).map(
      ({ first, again, alike }) => `${again.at.row} as ${first.at.row}${alike ? ", alike" : ""}`,
    );

  test("under the same headings, with the same figures or with others", () => {
    const twice = (target: string, actual: string) =>
      form(plain("产出指标", "数量指标", "培训人员数"), ["", "", "1.培训人员数", target, actual]);
    expect(told(twice("≥1", "1"))).toEqual(["2 as 1, alike"]);
    expect(told(twice("≥2", "1"))).toEqual(["2 as 1"]);
    expect(told(twice("≥1", "2"))).toEqual(["2 as 1"]);
  });

  test("but not under others, and no names that any block may use", () => {
    const across = form(
      plain("产出指标", "数量指标", "培训人员数"),
      plain("效益指标", "社会效益", "培训人员数"),
    );
    expect(told(across)).toEqual([]);
    for (const name of ["完成率", "指标1：完成", "其他情况说明", "等级评定情况"])
      expect(told(form(plain("产出指标", "数量指标", name), plain(null, null, name)))).toEqual([]);
    expect(told(form(plain("产出指标", "数量指标", "预算完成"), plain(null, null, "预算完成")))).toEqual([
      "2 as 1, alike",
    ]);
  });
});

describe("a form against its target table", () => {
  const listOf = (sheet: string, names: readonly string[], reached: boolean): IndicatorTable => {
    const heads = ["一级指标", "二级指标", "三级指标", "指标值", ...(reached ? ["全年完成值"] : [])];
    const rows = names.map((name): Row => ["产出指标", "数量指标", name, "≥1", ...(reached ? ["1"] : [])]);
    const [table] = indicatorTables(sheetOf(sheet, [heads, ...rows]));
    if (table === undefined) throw new Error("no table");
    return table;
  };
  const told = (targets: readonly string[], form: readonly string[], sheet = "目标表") =>
    matchedLists([listOf(sheet, targets, false), listOf("自评表", form, true)]).map(
      ({ matches, missing, added }) => ({
        renamed: matches
          .filter((one) => one.renamed)
          .map(({ listed, stated }) => `${listed.name} ${stated.name}`),
        same: matches.filter((one) => !one.renamed).length,
        missing: missing.map((one) => one.name),
        added: added.map((one) => one.name),
      }),
    );
  const NAMES = ["培训人员数", "开展活动场次", "资金到位率", "群众满意度"];

  test("names agree whatever their numbers and spaces", () => {
    const form = ["1.培训人员数", "开展活动 场次", "（3）资金到位率", "指标4：群众满意度"];
    expect(told(NAMES, form)).toEqual([{ renamed: [], same: 4, missing: [], added: [] }]);
  });

  test("one that is left over on both sides was renamed where it is alike, else one is missing and another added", () => {
    expect(told([...NAMES, "疾病防控达标率"], [...NAMES, "疾病控制达标率"])).toEqual([
      { renamed: ["疾病防控达标率 疾病控制达标率"], same: 4, missing: [], added: [] },
    ]);
    expect(told([...NAMES, "疾病防控达标率"], [...NAMES, "道路修缮里程"])).toEqual([
      { renamed: [], same: 4, missing: ["疾病防控达标率"], added: ["道路修缮里程"] },
    ]);
  });

  test("of two that are alike the nearer one was renamed", () => {
    const targets = [...NAMES, "疾病防控达标情况", "疾病控制达标率"];
    expect(told(targets, [...NAMES, "疾病控制达标率数"])).toEqual([
      { renamed: ["疾病控制达标率 疾病控制达标率数"], same: 4, missing: ["疾病防控达标情况"], added: [] },
    ]);
  });

  test("lists of which fewer than six in ten names agree have nothing to do with each other, nor has a sheet with itself", () => {
    expect(told(NAMES, ["培训人员数", "开展活动场次", "甲地面积", "乙地面积"])).toEqual([]);
    expect(told(NAMES, NAMES, "自评表")).toEqual([]);
    const three = ["培训人员数", "开展活动场次", "资金到位率"];
    expect(told([...three, "甲地面积", "乙地里程"], [...three, "丙地户数", "丁地人口"])).toHaveLength(1);
  });

  test("two target tables are not held against each other", () => {
    expect(matchedLists([listOf("甲", NAMES, false), listOf("乙", NAMES, false)])).toEqual([]);
    expect(matchedLists([listOf("甲", NAMES, true), listOf("乙", NAMES, true)])).toEqual([]);
  });
});
