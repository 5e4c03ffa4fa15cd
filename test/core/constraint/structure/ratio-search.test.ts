import { axesOf } from "../../../../src/core/constraint/structure/axis";
import { findRatios } from "../../../../src/core/constraint/structure/ratio-search";
import { findTables } from "../../../../src/core/table";
import { readSketch } from "../../../docs/sheet-sketch";

/** What the rates among the columns of a sheet are: `执行率 = 执行数 / 预算数`, `增幅 = 本年 over 上年`, `占比 = 金额 in 合计`. */
function ratesOf(...lines: readonly string[]): readonly string[] {
  const [table] = readSketch(lines.join("\n")).grids.flatMap((grid) => findTables(grid, 1));
  if (table === undefined) throw new Error("no table");
  const { columns, rows } = axesOf(table);
  const name = (line: number): string => columns.lines[line]?.line.path.join("/") ?? "";
  return findRatios(columns).map(({ rate, form, over, under, wholes }) => {
    const whole = [...new Set(wholes)].map((row) => rows.lines[row]?.line.label ?? "").join(" ");
    const told =
      form === "share"
        ? `${name(over)} in ${whole}`
        : `${name(over)} ${form === "growth" ? "over" : "/"} ${name(under)}`;
    return `${name(rate)} = ${told}`;
  });
}

describe("a share that says of which column it is", () => {
  // Half of the figures are wrong: by them alone nobody would call it a share.
  const half = [
    "甲 | 31 | 31.00%",
    "乙 | 24 | 24.00%",
    "丙 | 22 | 11.00%",
    "丁 | 23 | 13.00%",
    "合计 | 100 | ",
  ];

  test.each(["占决算比重", "占决算总额的比重", "占决算比例", "占决算数的比例(%)", "占决算比"])(
    "is one of that column by its name: %s",
    (name) => {
      expect(ratesOf(`项目 | 决算数 | ${name}`, ...half)).toEqual([`${name} = 决算数 in 合计`]);
    },
  );

  test.each(["占预算比重", "占决算比重情况", "所占决算比重"])("is none by any other name: %s", (name) => {
    expect(ratesOf(`项目 | 决算数 | ${name}`, ...half)).toEqual([]);
  });

  test("is none where most figures are wrong", () => {
    expect(ratesOf("项目 | 决算数 | 占决算比重", ...half, "戊 | 19 | 7.00%")).toEqual([]);
  });

  test("is one of the nearest such column before it, and of none behind it", () => {
    const [, ...cells] = half.map((row) => row.split(" | "));
    const rows = [["甲", "31", "31.00%"], ...cells];
    const before = rows.map(
      ([name = "", amount = "", share = ""], at) =>
        `${name} | ${7 * at + 5} | ${amount} | ${share} | ${amount}`,
    );
    expect(ratesOf("项目 | 决算上年 | 决算本年 | 占决算比重 | 决算下年", ...before)).toEqual([
      "占决算比重 = 决算本年 in 合计",
    ]);
    const behind = rows.map(([name = "", amount = "", share = ""]) => `${name} | ${share} | ${amount}`);
    expect(ratesOf("项目 | 占决算比重 | 决算数", ...behind)).toEqual([]);
  });
});

describe("what is handed out by a share", () => {
  const roads = (last: string): readonly string[] => [
    "甲县 | 120.5 | 30.13% | 301.25",
    "乙县 | 99.7 | 24.93% | 249.25",
    `丙县 | 179.8 | 44.95% | ${last}`,
    "合计 | 400.0 | 100.00% | 1000.00",
  ];
  const OF_LENGTH = "公路/占比 = 公路/里程 in 合计";

  test("is told beside what the share is of, under one head", () => {
    expect(ratesOf("县 | 公路 | | ", " | 里程 | 占比 | 金额", ...roads("449.50"))).toEqual([
      OF_LENGTH,
      "公路/占比 = 公路/金额 in 合计",
    ]);
  });

  test("but not where one figure does not follow from it", () => {
    expect(ratesOf("县 | 公路 | | ", " | 里程 | 占比 | 金额", ...roads("349.50"))).toEqual([OF_LENGTH]);
  });

  test("but not under another head, or under none", () => {
    expect(ratesOf("县 | 公路 | | 补助", " | 里程 | 占比 | 金额", ...roads("449.50"))).toEqual([OF_LENGTH]);
    expect(ratesOf("县 | 里程 | 占比 | 金额", ...roads("449.50"))).toEqual(["占比 = 里程 in 合计"]);
  });
});

describe("a rate of execution, in figures half of which are wrong", () => {
  test.each([
    ["is that of the budget", "预算数 | 执行数", "100 | 40", "200 | 70", "执行数 / 预算数"],
    [
      "is that of what came in, where no budget is there",
      "到位资金 | 支出数",
      "100 | 40",
      "200 | 70",
      "支出数 / 到位资金",
    ],
    [
      "is that of no year before",
      "预算数 | 执行数 | 上年执行数",
      "100 | 40 | 40",
      "200 | 70 | 80",
      "执行数 / 预算数",
    ],
    [
      "is that of the total of the sources",
      "省级资金 | 其他资金 | 合计 | 执行数",
      "60 | 40 | 100 | 40",
      "90 | 110 | 200 | 70",
      "执行数 / 合计",
    ],
    ["is none of a source alone", "省级资金 | 其他资金 | 执行数", "60 | 100 | 40", "90 | 200 | 70", null],
    [
      "is none of a total that adds up no sources",
      "户籍人口 | 流动人口 | 合计 | 执行数",
      "60 | 40 | 100 | 40",
      "90 | 110 | 200 | 70",
      null,
    ],
  ])("%s: %s", (_, names, right, wrong, told) => {
    expect(ratesOf(`项目 | ${names} | 执行率`, `甲 | ${right} | 40%`, `乙 | ${wrong} | 95%`)).toEqual(
      told === null ? [] : [`执行率 = ${told}`],
    );
  });

  test("of the year before is that of the year before", () => {
    const rows = ["甲 | 100 | 30 | 40 | 40%", "乙 | 200 | 66 | 70 | 95%"];
    expect(ratesOf("项目 | 预算数 | 执行数 | 上年执行数 | 上年执行率", ...rows)).toEqual([
      "上年执行率 = 上年执行数 / 预算数",
    ]);
  });
});

describe("a rate of execution over what came in, though a budget stands there", () => {
  const OF_BUDGET = "执行率 = 执行数 / 预算数";
  const OF_RECEIVED = "执行率 = 执行数 / 收到数";
  /** Rows of which those named follow what came in, the rest the budget. */
  const rows = (count: number, received: readonly number[]): readonly string[] =>
    Array.from({ length: count }, (_, at) => {
      const [budget, came] = [1000 + 97 * at, 800 + 53 * at * at];
      const spent = 313 + 41 * at;
      const rate = (100 * spent) / (received.includes(at) ? came : budget);
      return `${at + 1}号 | ${budget} | ${came} | ${spent} | ${rate.toFixed(2)}%`;
    });

  test.each([
    ["is told where all rows follow it", 3, [0, 1, 2], OF_RECEIVED],
    ["is not where one row does, which may be a slip", 4, [1], OF_BUDGET],
    ["is not where half of them do", 4, [0, 1], OF_BUDGET],
    ["is told where all but one do", 4, [0, 1, 2], OF_RECEIVED],
    ["is told by two rows, where none follows the budget", 2, [0, 1], OF_RECEIVED],
  ])("%s", (_, count, received, told) => {
    expect(ratesOf("项目 | 预算数 | 收到数 | 执行数 | 执行率", ...rows(count, received))).toEqual([told]);
  });
});

describe("growth by its name", () => {
  const one = (rate: string): string => `甲 | 40 | 50 | ${rate}`;

  test.each([
    [
      "two lines of one measure, where two rows bear it out",
      "旧址 | 新址",
      [one("25%"), "乙 | 50 | 75 | 50%"],
      true,
    ],
    ["not where one does", "旧址 | 新址", [one("25%")], false],
    [
      "not where one of three is wrong",
      "旧址 | 新址",
      [one("25%"), "乙 | 50 | 75 | 50%", "丙 | 50 | 60 | 90%"],
      true,
    ],
    [
      "not where two of four are wrong",
      "旧址 | 新址",
      [one("25%"), "乙 | 50 | 75 | 50%", "丙 | 50 | 60 | 90%", "丁 | 80 | 60 | 90%"],
      false,
    ],
    ["two periods, where one row bears it out", "2023年 | 2024年", [one("25%")], true],
    ["and one is wrong", "2023年 | 2024年", [one("25%"), "乙 | 600 | 800 | 35%"], true],
    [
      "not where two are",
      "2023年 | 2024年",
      [one("25%"), "乙 | 600 | 800 | 35%", "丙 | 600 | 700 | 35%"],
      false,
    ],
    ["not where none bears it out", "2023年 | 2024年", [one("")], false],
  ])("of %s", (_, names, rows, isTold) => {
    const [earlier = "", later = ""] = names.split(" | ");
    expect(ratesOf(`项目 | ${names} | 增长率`, ...rows)).toEqual(
      isTold ? [`增长率 = ${later} over ${earlier}`] : [],
    );
  });

  test("is that between the two lines nearest before it", () => {
    const rows = ["甲 | 7 | 40 | 50 | 25% | 90", "乙 | 9 | 50 | 75 | 50% | 80"];
    expect(ratesOf("项目 | 别处 | 旧址 | 新址 | 增长率 | 将来", ...rows)).toEqual([
      "增长率 = 新址 over 旧址",
    ]);
  });

  test("is that between two lines of its own head", () => {
    const rows = ["甲 | 40 | 50 | 25% | 13 | 40 | 50 | 25%", "乙 | 50 | 75 | 50% | 11 | 50 | 75 | 50%"];
    expect(
      ratesOf(
        "项目 | 人数 | | | 户数 | | 面积 |",
        " | 旧址 | 新址 | 增长率 | 旧址 | 新址 | 旧址 | 增长率",
        ...rows,
      ),
    ).toEqual(["人数/增长率 = 人数/新址 over 人数/旧址"]);
  });

  test("is what it fell by over what it was, where the fall has a line of its own", () => {
    const head = "项目 | 旧址 | 新址 | 比上年减少 | 下降率";
    const rows = ["甲 | 50 | 40 | 10 | 20%", "乙 | 80 | 60 | 20 | 25%"];
    expect(ratesOf(head, ...rows)).toEqual(["下降率 = 比上年减少 / 旧址"]);
    // One row is enough where its figures are long.
    expect(ratesOf(head, "甲 | 5012 | 4012 | 1000 | 19.95%")).toEqual(["下降率 = 比上年减少 / 旧址"]);
    expect(ratesOf(head, "甲 | 50 | 40 | 10 | 20%")).toEqual([]);
  });

  test("is none of an amount that grew, whatever its figures do", () => {
    const rows = ["甲 | 40 | 50 | 25%", "乙 | 50 | 75 | 50%"];
    expect(ratesOf("项目 | 旧址 | 新址 | 增长额", ...rows)).toEqual([]);
  });
});

describe("a rate by its figures", () => {
  test("is the share of what stands right before it, be it points, where it calls itself one", () => {
    const rows = [
      "甲县 | 81.5 | 30.75%",
      "乙县 | 88.7 | 33.47%",
      "丙县 | 94.8 | 35.77%",
      "合计 | 265.0 | 100.00%",
    ];
    const apart = rows.map((row, at) =>
      row.replace(" | ", ` | ${at + 3} | `).replace(/ \| (\d+) \| ([\d.]+)/, " | $2 | $1"),
    );
    expect(ratesOf("县 | 绩效得分 | 占比", ...rows)).toEqual(["占比 = 绩效得分 in 合计"]);
    expect(ratesOf("县 | 绩效得分 | 完成率", ...rows)).toEqual([]);
    expect(ratesOf("县 | 绩效得分 | 批次 | 占比", ...apart)).toEqual([]);
  });

  test("is looked for among forty lines at most: of more, chance would find some", () => {
    const wide = (count: number): readonly string[] => {
      const rest = Array.from({ length: count - 2 }, (_, at) => at);
      return ratesOf(
        ["县", "执行甲", "执行乙", ...rest.map((at) => `项${at}`), "率"].join(" | "),
        ...[812.4, 377.6, 120.2].map((whole, row) => {
          const part = whole * (0.31 + 0.17 * row) + 0.37;
          return [
            `${row + 1}县`,
            whole,
            part.toFixed(2),
            ...rest.map((at) => (at + 7) ** 2 + row * 31),
            `${((100 * part) / whole).toFixed(3)}%`,
          ].join(" | ");
        }),
      );
    };
    expect(wide(40)).toEqual(["率 = 执行乙 / 执行甲"]);
    expect(wide(41)).toEqual([]);
  });

  test("that stands behind each of several amounts is that of the nearest, where two are alike", () => {
    const rows = [
      "甲 | 31.4 | 30.69% | 31.4 | 30.69%",
      "乙 | 47.7 | 46.63% | 47.7 | 46.63%",
      "丙 | 23.2 | 22.68% | 23.2 | 22.68%",
    ];
    expect(
      ratesOf("项目 | 预算 | 占比 | 决算 | 占比", ...rows, "合计 | 102.3 | 100.00% | 102.3 | 100.00%"),
    ).toEqual(["占比 = 预算 in 合计", "占比 = 决算 in 合计"]);
  });
});
