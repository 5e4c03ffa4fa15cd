import { sumsTold } from "./sums-told";

const columnsOf = (...lines: readonly string[]): readonly string[] =>
  sumsTold(lines.join("\n"), "columns").filter((one) => one.endsWith("(label)"));

describe("lines of one name in several groups", () => {
  test("add up to the first of them", () => {
    const told = columnsOf(
      "学校 | 全年 |  | 春季 |  | 秋季 |",
      " | 班数 | 金额 | 级数 | 金额 | 门数 | 金额",
      "一中 | 7 | 402512 | 3 | 206211 | 2 | 196301",
      "二中 | 8 | 381427 | 4 | 193904 | 1 | 187523",
    );
    expect(told).toEqual(["全年/金额 = 春季/金额 + 秋季/金额 (label)"]);
  });

  test("or to the last", () => {
    const told = columnsOf(
      "学校 | 春季 |  | 秋季 |  | 两季 |",
      " | 级数 | 金额 | 门数 | 金额 | 班数 | 金额",
      "一中 | 3 | 206211 | 2 | 196301 | 7 | 402512",
      "二中 | 4 | 193904 | 1 | 187523 | 8 | 381427",
    );
    expect(told).toEqual(["两季/金额 = 春季/金额 + 秋季/金额 (label)"]);
  });

  test("or to a total that names them, though it stands in no group", () => {
    const told = columnsOf(
      "学校 | 人数合计 | 小学 |  | 初中 |",
      " |  | 班数 | 人数 | 级数 | 人数(人)",
      "一中 | 805 | 7 | 412 | 3 | 393",
      "二中 | 763 | 8 | 388 | 4 | 375",
    );
    expect(told).toEqual(["人数合计 = 小学/人数 + 初中/人数(人) (label)"]);
  });

  test("and stay open: inside their groups they add up in another way", () => {
    const told = sumsTold(
      [
        "学校 | 全年 |  |  | 春季 |  |  | 秋季 |  |",
        " | 合计 | 中央 | 省级 | 合计 | 中央 | 省级 | 合计 | 中央 | 省级",
        "一中 | 805 | 412 | 393 | 420 | 211 | 209 | 385 | 201 | 184",
        "二中 | 763 | 388 | 375 | 400 | 201 | 199 | 363 | 187 | 176",
      ].join("\n"),
      "columns",
    );
    expect(told).toEqual(
      expect.arrayContaining([
        "全年/合计 = 全年/中央 + 全年/省级 (label)",
        "全年/中央 = 春季/中央 + 秋季/中央 (label)",
        "全年/省级 = 春季/省级 + 秋季/省级 (label)",
      ]),
    );
  });

  test("are counted once where a group is broken down further", () => {
    const told = columnsOf(
      "县 | 人数合计 | 集中供养 |  |  | 分散供养 |",
      " |  | 人数 | 一档 | 二档 | 户数 | 人数",
      " |  |  | 人数 | 人数 |  |",
      "甲县 | 805 | 412 | 200 | 212 | 91 | 393",
      "乙县 | 763 | 388 | 180 | 208 | 82 | 375",
    );
    expect(told).toContain("人数合计 = 集中供养/人数 + 分散供养/人数 (label)");
  });

  test("are 元 that make up 万元 where the labels say so", () => {
    const told = columnsOf(
      "学校 | 全年 |  | 春季 |  | 秋季 |",
      " | 班数 | 金额 | 级数 | 金额 | 门数 | 金额",
      "一中 | 7 | 40.2512 | 3 | 206211 | 2 | 196301",
    );
    expect(told).toEqual([]);
    expect(
      columnsOf(
        "学校 | 金额合计(万元) | 春季 |  | 秋季 |",
        " |  | 级数 | 金额(元) | 门数 | 金额(元)",
        "一中 | 40.2512 | 3 | 206211 | 2 | 196301",
        "二中 | 38.1427 | 4 | 193904 | 1 | 187523",
      ),
    ).toEqual(["金额合计(万元) = 0.0001 × 春季/金额(元) + 0.0001 × 秋季/金额(元) (label)"]);
  });

  test.each([
    [
      "in two groups only",
      ["学校 | 春季 |  | 秋季 |", " | 班数 | 金额 | 级数 | 金额", "一中 | 7 | 402512 | 3 | 402512"],
    ],
    [
      "of names of their own",
      [
        "学校 | 全年 |  | 春季 |  | 秋季 |",
        " | 班数 | 总价 | 级数 | 进价 | 门数 | 运价",
        "一中 | 7 | 402512 | 3 | 206211 | 2 | 196301",
      ],
    ],
    [
      "where the figures deny it",
      [
        "学校 | 全年 |  | 春季 |  | 秋季 |",
        " | 班数 | 金额 | 级数 | 金额 | 门数 | 金额",
        "一中 | 7 | 402519 | 3 | 206211 | 2 | 196301",
      ],
    ],
    [
      "where small figures agree once, and no word says that it is a total",
      [
        "学校 | 甲班 |  | 乙班 |  | 丙班 |",
        " | 级数 | 金额 | 级数 | 余额 | 级数 | 差额",
        "一中 | 9 | 1 | 4 | 7 | 5 | 2",
      ],
    ],
  ])("but not %s", (_, lines) => {
    expect(columnsOf(...lines)).toEqual([]);
  });

  test("are counted where they stand deepest in their group, if nothing of the name stands over them", () => {
    const told = columnsOf(
      "县 | 人数合计 | 集中供养 |  | 分散供养 |  |",
      " |  | 床数 | 人数 | 户数 | 一档 | 二档",
      " |  |  |  |  | 人数 | 人数",
      "甲县 | 805 | 91 | 412 | 82 | 200 | 193",
      "乙县 | 763 | 82 | 388 | 71 | 180 | 195",
    );
    expect(told).toContain("人数合计 = 集中供养/人数 + 分散供养/一档/人数 + 分散供养/二档/人数 (label)");
  });

  test("are told by a total in the same unit", () => {
    const told = columnsOf(
      "学校 | 金额合计(万元) | 春季 |  | 秋季 |",
      " |  | 级数 | 金额(万元) | 门数 | 金额(万元)",
      "一中 | 402512 | 3 | 206211 | 2 | 196301",
    );
    expect(told).toEqual(["金额合计(万元) = 春季/金额(万元) + 秋季/金额(万元) (label)"]);
  });

  test("are told by no total that shares but one character with them", () => {
    const told = columnsOf(
      "学校 | 男女合计 | 小学 |  | 初中 |",
      " |  | 女 | 男 | 班数 | 男",
      "一中 | 805 | 350 | 412 | 3 | 393",
    );
    expect(told.filter((one) => one.endsWith("= 小学/男 + 初中/男 (label)"))).toEqual([]);
  });

  test("are told by no line that bears their name and is no total", () => {
    const told = columnsOf(
      "学校 | 备注 | 在册人数 | 小学 |  | 初中 |  | 其他",
      " |  |  | 班数 | 人数 | 级数 | 人数 | 门数",
      "一中 | 7 | 80513 | 7 | 41210 | 3 | 39303 | 4",
    );
    expect(told).toEqual([]);
  });

  test("are told by the word for it though a row denies it", () => {
    const rows = [
      "一中 | 85 | 1 | 41 | 7 | 44 | 2",
      "二中 | 76 | 3 | 38 | 8 | 38 | 4",
      "三中 | 99 | 3 | 31 | 8 | 22 | 4",
    ];
    const head = ["学校 | 全年 |  | 乙班 |  | 丙班 |", " | 级数 | 甲额 | 级数 | 乙额 | 级数 | 丙额"];
    expect(columnsOf(...head, ...rows)).toEqual(["全年/级数 = 乙班/级数 + 丙班/级数 (label)"]);
  });

  test("say nothing where they stand in no group, and in no list of parts", () => {
    const rows = [
      "存货 | 71 | 63",
      "其他 | 402512.31 | 381427.20",
      "借款 | 19 | 24",
      "其他 | 206211.11 | 193904.10",
      "股本 | 13 | 11",
      "其他 | 196301.20 | 187523.10",
      "备注 | 5 | 6",
    ];
    expect(
      sumsTold(`项目 | 一月 | 二月\n${rows.join("\n")}`, "rows").filter((one) => one.endsWith("(label)")),
    ).toEqual([]);
  });

  test("where small figures agree once, and the group is called one over all", () => {
    const lines = [
      "学校 | 全年 |  | 乙班 |  | 丙班 |",
      " | 级数 | 甲额 | 级数 | 乙额 | 级数 | 丙额",
      "一中 | 905 | 1 | 412 | 7 | 493 | 2",
    ];
    expect(columnsOf(...lines)).toEqual(["全年/级数 = 乙班/级数 + 丙班/级数 (label)"]);
    expect(columnsOf(...lines.map((line) => line.replace("全年", "甲班")))).toEqual([]);
  });
});
