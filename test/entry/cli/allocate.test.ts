import { read, utils, write } from "@e965/xlsx";
import { run } from "../../../src/entry/cli/run";
import { fakeIo } from "./fake-io";
import { CLEAN, sample } from "./samples";

type Cell = string | number | null;

/** The command line over the clean sample and one workbook of our own. */
function world(rows: readonly (readonly Cell[])[] = []) {
  const files: Record<string, Uint8Array> = { [CLEAN]: sample(CLEAN) };
  if (0 < rows.length) {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), "表");
    files["own.xlsx"] = new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
  }
  return {
    call: async (...args: readonly string[]) => {
      const io = fakeIo(files);
      const status = await run(args, io);
      return { status, ...io.printed, files: io.files };
    },
  };
}

describe("hebiao allocate", () => {
  test("gives the published first batch back, to the cent", async () => {
    const { call } = world();
    const answer = await call(
      "allocate",
      CLEAN,
      "--base",
      "表2!A4:D21",
      "--total",
      "5162",
      "--format",
      "json",
    );
    expect(answer.status).toBe(0);
    const json = JSON.parse(answer.out) as {
      readonly factors: readonly object[];
      readonly units: readonly {
        readonly name: string;
        readonly total: string;
        readonly amounts: readonly string[];
      }[];
    };
    expect(json).toMatchObject({ version: 1, total: "5162.00", decimals: 2 });
    expect(json.factors[1]).toEqual({ name: "绩效评价因素 (20%)", weight: "0.2", total: "1032.40" });
    expect(json.units).toHaveLength(16);
    expect(json.units[10]).toEqual({
      name: "浦东",
      amounts: ["382.45", "68.41", "427.67"],
      total: "878.53",
      limited: null,
    });
  });

  const bases = [
    ["区", "人数", "得分"],
    ["权重", 60, 40],
    ["甲", 30, 1],
    ["乙", 50, 1],
    ["丙", 20, 1],
  ];

  test("takes weights from the range, last time from beside it, and prints a table", async () => {
    const lastTime = [null, null, 32, 40, null];
    const { call } = world(bases.map((row, place) => [...row, lastTime[place] ?? null]));
    const given = ["allocate", "own.xlsx", "--base", "表!A1:C5", "--total", "100"];
    const answer = await call(...given, "--not-below", "表!D3:D5");
    expect(answer.status).toBe(0);
    expect(answer.out.split("\n")).toEqual([
      "单位  人数 60%  得分 40%    合计",
      "甲       18.39     13.61   32.00  不低于上次",
      "乙       29.72     13.20   42.92",
      "丙       11.89     13.19   25.08",
      "合计     60.00     40.00  100.00",
      "",
    ]);
  });

  test.each([
    ["weights of 99 %", ["--weights", "60,39"], "weights-sum", null, "各因素权重相加为 99%，应为 100%。"],
    [
      "a range that is none",
      ["--base", "无!A1:B2"],
      "not-a-range",
      null,
      "没有找到区域“无!A1:B2”，请写成 工作表!A3:D19。",
    ],
    [
      "a floor too high",
      ["--floor", "40"],
      "floors-above-total",
      null,
      "各单位保底数相加为 120.00，超过总额 100.00。",
    ],
    ["a total that is no number", ["--total", "一百"], "not-an-amount", null, "--total 的“一百”不是数。"],
  ])("refuses %s with one sentence and nothing else", async (_, more, kind, where, message) => {
    const { call } = world(bases);
    const given = ["allocate", "own.xlsx", "--base", "表!A1:C5", "--total", "100", "--format", "json"];
    const answer = await call(...given, "--output", "out.json", ...more);
    expect(answer.status).toBe(2);
    expect(answer.err).toBe(`${message}\n`);
    expect(JSON.parse(answer.out)).toEqual({ version: 1, error: { kind, message, where } });
    expect([...answer.files.keys()]).toEqual([CLEAN, "own.xlsx"]);
  });

  test.each([
    [["--total", "-5"], "要分配的总额是负数（-5.00）。\n"],
    [["--total=-5"], "要分配的总额是负数（-5.00）。\n"],
    [["--total", "5", "--decimals", "-3"], "小数位数不能是“-3”，可以是 0 到 10。\n"],
  ])("a negative value is named as such: %j", async (options, sentence) => {
    const { call } = world(bases);
    const answer = await call("allocate", "own.xlsx", "--base", "A1:C4", ...options);
    expect(answer).toMatchObject({ status: 2, err: sentence });
  });

  test("names the cell that is no number, in English where asked", async () => {
    const { call } = world([
      ["区", "人数"],
      ["甲", 3],
      ["乙", "约 5"],
    ]);
    const answer = await call(
      ...["allocate", "own.xlsx", "--base", "表!A1:B3", "--total", "1", "--format", "json", "--lang", "en"],
    );
    expect(answer.status).toBe(2);
    expect(JSON.parse(answer.out)).toMatchObject({ error: { kind: "not-a-number", where: "表!B3" } });
    expect(answer.err).toBe("“约 5” in 表!B3 is not a number.\n");
  });

  test("writes the result as a sheet of a copy, in numbers that Excel can add", async () => {
    const { call } = world(bases);
    const answer = await call(
      ...["allocate", "own.xlsx", "--base", "表!A1:C5", "--total", "100", "--output", "copy.xlsx"],
    );
    expect(answer.status).toBe(0);
    const copy = read(answer.files.get("copy.xlsx"));
    expect(copy.SheetNames).toEqual(["表", "分配结果"]);
    expect(utils.sheet_to_json(copy.Sheets["分配结果"] ?? {}, { header: 1 })).toContainEqual([
      "乙",
      30,
      13.34,
      43.34,
    ]);
  });
});

describe("hebiao round", () => {
  const yuan = [
    ["区", "中央", "地方", "合计"],
    ["甲", 33540307.28, 49.99, 33540357.27],
    ["乙", 49.99, 120049.99, 120099.98],
    ["合计", 33540357.27, 120099.98, 33660457.25],
  ];

  test("yuan become ten thousands and still add up", async () => {
    const { call } = world(yuan);
    const given = ["round", "own.xlsx", "--table", "表!A1:D4", "--divide", "10000"];
    const answer = await call(...given, "--format", "json", "--output", "copy.xlsx");
    expect(answer.status).toBe(0);
    const json = JSON.parse(answer.out) as {
      readonly cells: readonly { readonly cell: string; readonly becomes: string }[];
    };
    expect(json).toMatchObject({ version: 1, feasible: true, reason: null });
    expect(json.cells.map(({ cell, becomes }) => `${cell}=${becomes}`)).toEqual([
      "B2=3354.03",
      "C2=0.01",
      "D2=3354.04",
      "B3=0.01",
      "C3=12.00",
      "D3=12.01",
      "B4=3354.04",
      "C4=12.01",
      "D4=3366.05",
    ]);
    expect(json.cells[0]).toEqual({ cell: "B2", was: "33540307.28", becomes: "3354.03" });
    const copy = read(answer.files.get("copy.xlsx")).Sheets["表"];
    expect([copy?.["B2"], copy?.["D4"]].map((cell: { v: unknown }) => cell.v)).toEqual([3354.03, 3366.05]);
  });

  test("margins that cannot all be kept are refused with the sum in the way", async () => {
    const { call } = world([
      ["区", "一", "二", "合计"],
      ["甲", 0.25, 0.25, 0.5],
      ["乙", 0.25, 0.25, 0.5],
      ["丙", 2, 3, 5],
      ["丁", 4, 1, 5],
      ["合计", 6.5, 4.5, 11],
    ]);
    const given = ["round", "own.xlsx", "--table", "表!A1:D6", "--decimals", "0", "--format", "json"];
    const answer = await call(...given, "--margins", "fixed");
    expect(answer.status).toBe(2);
    expect(JSON.parse(answer.out)).toMatchObject({
      version: 1,
      feasible: false,
      cells: [],
      error: { kind: "line", where: "表!D6" },
    });
    expect(answer.err).toMatch(
      /^表!D6 应为 11，而它的各项舍入后只能凑出 12；[^。]*--margins movable[^。]*。\n$/,
    );
    expect((await call(...given)).status).toBe(0);
  });

  test("a range without figures is refused", async () => {
    const { call } = world([
      ["区", "中央"],
      ["甲", "—"],
    ]);
    const answer = await call("round", "own.xlsx", "--table", "表!A1:B2", "--format", "json");
    expect(answer.status).toBe(2);
    expect(JSON.parse(answer.out)).toMatchObject({ error: { kind: "no-figures" } });
  });
});
