import type { Axis } from "../../../../src/core/constraint/structure/axis";
import { axesOf } from "../../../../src/core/constraint/structure/axis";
import {
  boundSources,
  isBound,
  isOneOfANumberedList,
} from "../../../../src/core/constraint/structure/one-of-them";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** The rows of a sheet with these names and one column of figures, the last of them a total by whatever formula. */
function rowsNamed(names: readonly string[], total = "9999"): Axis {
  const rows = names.map((name, at) => `${name} | ${100 + 37 * at}`);
  const [table] = readSketch(["名称 | 金额", ...rows, `合计 | ${total}`].join("\n")).grids.flatMap((grid) =>
    findTables(grid, 1),
  );
  if (table === undefined) throw new Error("no table");
  return axesOf(table).rows;
}

/** Which of these rows no figure talks out of their total: their names. */
function boundOf(names: readonly string[], total?: string): readonly string[] {
  const axis = rowsNamed(names, total);
  const lines = names.map((_, at) => at);
  return names.filter((_, at) => isBound(axis, names.length, lines, at));
}

describe("a body among bodies", () => {
  test("is bound, whatever stands in brackets behind its name", () => {
    const names = ["甲县", "（二）乙镇", "丙小学（含分校）"];
    expect(boundOf(names)).toEqual(names);
  });

  test("is bound where most are bodies, and what is none is not", () => {
    expect(boundOf(["甲县", "乙县", "培训费"])).toEqual(["甲县", "乙县"]);
    expect(boundOf(["甲县", "培训费", "会议费"])).toEqual([]);
    expect(boundOf(["甲县", "乙县", "培训费", "会议费"])).toEqual([]);
  });

  test.each([
    "补发甲县",
    "追加乙县",
    "另拨丙县",
    "不计丁县",
    "上年甲县",
    "待分配乡镇",
    "市本级学校",
    "预留县区",
  ])("is not where its name sets it apart: %s", (apart) => {
    expect(boundOf(["甲县", "乙县", "丙县", apart])).toEqual(["甲县", "乙县", "丙县"]);
  });

  test("is none among columns: places side by side are as often levels", () => {
    const [table] = readSketch(
      "年度 | 甲县 | 乙县 | 丙县\n2023年 | 3 | 4 | 5\n2024年 | 5 | 6 | 7",
    ).grids.flatMap((grid) => findTables(grid, 1));
    if (table === undefined) throw new Error("no table");
    expect(isBound(axesOf(table).columns, 0, [0, 1, 2], 1)).toBe(false);
  });
});

describe("a line numbered like those around it", () => {
  const inList = (names: readonly string[]): readonly string[] => {
    const axis = rowsNamed(names);
    const lines = names.map((_, at) => at);
    return names.filter((_, at) => isOneOfANumberedList(axis, lines, at));
  };

  test("is one of a list: the first and the last have one neighbour", () => {
    const names = ["一、培训费", "二、会议费", "三、差旅费"];
    expect(inList(names)).toEqual(names);
    expect(inList(["培训费", "一、会议费", "二、差旅费"])).toEqual(["一、会议费", "二、差旅费"]);
  });

  test("is none alone, or between deeper ones, or without a number", () => {
    expect(inList(["一、培训费", "1.会议费", "差旅费", "用餐费"])).toEqual([]);
  });

  test("is none where it is what remains, or was paid out before", () => {
    expect(inList(["一、培训费", "二、会议费", "三、本年结余"])).toEqual(["一、培训费", "二、会议费"]);
    expect(inList(["一、培训费", "二、会议费", "三、上年培训费"])).toEqual(["一、培训费", "二、会议费"]);
  });
});

describe("sources of funds among which 其他 leaves no other", () => {
  test.each([
    ["all count", ["中央资金", "省级资金", "其他资金"], [0, 1, 2]],
    ["but not two of them", ["中央资金", "其他资金"], []],
    ["nor where none is 其他", ["中央资金", "省级资金", "自筹资金"], []],
    ["nor where anything else stands among them", ["中央资金", "省级资金", "其他资金", "培训费"], []],
    [
      "but for a level that 地方 holds already, and 地方 that a level says again",
      ["中央资金", "地方资金", "市级资金", "其他资金"],
      [0, 3],
    ],
    ["地方 counts where no level stands beside it", ["中央资金", "地方资金", "其他资金"], [0, 1, 2]],
    ["and the state at large where it is any of them", ["财政资金", "自筹资金", "其他资金"], [1, 2]],
  ])("%s: %j", (_, names, places) => {
    expect(
      boundSources(
        rowsNamed(names),
        names.map((_name, at) => at),
      ),
    ).toEqual(places);
    const bound = boundOf(names);
    expect(bound).toEqual(places.map((at) => names[at]));
  });
});

describe("what a SUM over one range counts", () => {
  const names = ["培训费", "会议费", "上年差旅费"];

  test.each(["=SUM(B2:B4) -> 411", "=sum(B2:B3) -> 237", "=SUM($B$2:$B$14) -> 411", "=SUM(AB2:AB4) -> 411"])(
    "is bound but for what its name sets apart: %s",
    (total) => {
      expect(boundOf(names, total)).toEqual(["培训费", "会议费"]);
    },
  );

  test.each(["=B2+B3 -> 237", "=SUM(B2,B4) -> 274", "=SUM(B2:B3)-B4 -> 63", "=-SUM(B2:B4) -> 411", "411"])(
    "is not where the total is made otherwise: %s",
    (total) => {
      expect(boundOf(names, total)).toEqual([]);
    },
  );

  test("is bound where one column of two has such a total", () => {
    const rows = "培训费 | 3 | 4\n会议费 | 5 | 6\n合计 | =SUM(B2:B3) -> 8 | 10";
    const [table] = readSketch(`名称 | 2023年 | 2024年\n${rows}`).grids.flatMap((grid) =>
      findTables(grid, 1),
    );
    if (table === undefined) throw new Error("no table");
    expect(isBound(axesOf(table).rows, 2, [0, 1], 0)).toBe(true);
  });
});
