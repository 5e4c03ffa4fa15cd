import { memoryWorkbook } from "../../../src/adapter/memory";
import { roundRange, writeRounding, wordsIn } from "../../../src/app";
import { inspectWorkbook } from "../../../src/app/session/engine";
import type { RawCell } from "../../../src/core/grid";
import { areaAddress } from "../../../src/core/grid";
import { amount, amountOf } from "../../../src/core/number";

/** Rows as a clerk would type them: parts by `|`, figures as figures; what is left blank is blank. */
function sheetOf(rows: string) {
  const cells = rows
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((text) => cellOf(text.trim())));
  return { sheet: "表", top: 0, left: 0, rows: cells };
}

function cellOf(text: string): RawCell | null {
  if (text === "") return null;
  const figure = amount(text);
  const decimals = figure?.decimalPlaces() ?? 0;
  return figure === null
    ? { value: text, text }
    : { value: figure.toNumber(), text, format: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}` };
}

interface Wish {
  readonly divide?: string;
  readonly decimals?: string;
  readonly margins?: "fixed" | "movable";
}

async function rounded(rows: string, { divide = "10000", decimals = "2", margins = "movable" }: Wish = {}) {
  const sheet = sheetOf(rows);
  const workbook = memoryWorkbook("舍位.xlsx", [sheet]);
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const table = `表!${areaAddress({ top: 0, left: 0, bottom: sheet.rows.length - 1, right: width - 1 })}`;
  const answer = await roundRange(workbook, { table, divide, decimals, margins }, inspectWorkbook);
  if (!answer.ok) {
    const { trouble } = answer;
    if (!("said" in trouble)) throw new Error(trouble.is);
    return { refused: wordsIn("zh-CN").allocation.complaints[trouble.is](trouble.said) };
  }
  const before = inspectWorkbook([await sheetIn(workbook)]);
  await writeRounding(workbook, answer.value);
  const after = inspectWorkbook([await sheetIn(workbook)]);
  const unit = amountOf(10).pow(-Number(decimals));
  const moved = answer.value.flatMap(({ was, becomes }) => {
    const exact = (amount(was.replace(/,/g, "")) ?? amountOf(0)).div(divide);
    const now = amount(becomes) ?? amountOf(0);
    const gap = now.minus(exact).abs();
    const keeps = exact.isZero() ? now.isZero() : now.isZero() || now.isNegative() === exact.isNegative();
    return gap.lessThan(unit) && keeps ? [] : [`${was} → ${becomes}`];
  });
  return {
    moved,
    sums: before.relations.filter(({ verdict }) => verdict === "holds").length,
    broken: after.relations.filter(
      ({ rule, verdict }) => verdict !== "holds" && (isSum(rule) || verdict !== "rounding"),
    ).length,
    lost: before.relations.length - after.relations.length,
  };
}

function isSum(rule: string): boolean {
  return ["row-total", "column-total", "fund-total", "inferred-sum"].includes(rule);
}

async function sheetIn(workbook: ReturnType<typeof memoryWorkbook>) {
  const read = await workbook.read();
  const grid = read.ok ? read.value.sheets[0] : undefined;
  if (grid === undefined) throw new Error("no sheet");
  return grid;
}

const SOUND: Readonly<Record<string, readonly [string, Wish?]>> = {
  "one column": [`单位|金额\n甲区|33540307.28\n乙区|1204449.49\n丙区|499.99\n合计|34745256.76`],
  "two ways": [
    `单位|中央|省级|市县|合计
     甲区|1234567.89|345678.90|45678.12|1625924.91
     乙区|987654.32|123456.78|98765.43|1209876.53
     丙区|555555.55|444444.44|333333.33|1333333.32
     丁区|100049.99|200049.99|300049.99|600149.97
     合计|2877827.75|1113630.11|777826.87|4769284.73`,
  ],
  "groups of rows with subtotals": [
    `单位|金额
     市本级|1234567.89
     东区|345678.91
     西区|456789.12
     市区小计|802468.03
     北县|555555.55
     南县|444444.45
     县级小计|1000000.00
     合计|3037035.92`,
  ],
  "subtotals both ways": [
    `单位|中央|省级|上级小计|市级|县级|本级小计|合计
     东区|123456.78|23456.71|146913.49|3456.72|456.73|3913.45|150826.94
     西区|223456.74|33456.75|256913.49|4456.76|1456.77|5913.53|262827.02
     市区小计|346913.52|56913.46|403826.98|7913.48|1913.50|9826.98|413653.96
     北县|323456.71|43456.72|366913.43|5456.73|2456.74|7913.47|374826.90
     南县|423456.75|53456.76|476913.51|6456.77|3456.78|9913.55|486827.06
     县级小计|746913.46|96913.48|843826.94|11913.50|5913.52|17827.02|861653.96
     合计|1093826.98|153826.94|1247653.92|19826.98|7827.02|27654.00|1275307.92`,
  ],
  "sums with their parts": [
    `项目|金额
     年度资金总额|51740049.99
     其中：中央财政资金|25870024.99
     地方财政资金|20000012.50
     其他资金|5870012.50`,
  ],
  "a batch with money given back": [
    `单位|应分配|已分配|此次分配
     甲区|1234567.89|1300000.05|-65432.16
     乙区|2345678.91|2000000.04|345678.87
     丙区|345678.12|345678.12|0
     合计|3925924.92|3645678.21|280246.71`,
  ],
  "a column of zeros": [
    `单位|中央|省级|合计
     甲区|1234567.89|0|1234567.89
     乙区|987654.32|0|987654.32
     丙区|555555.55|0|555555.55
     合计|2777777.76|0|2777777.76`,
  ],
  "whole ten thousands": [
    `单位|中央|省级|合计
     甲区|1234567.89|345678.90|1580246.79
     乙区|987654.32|123456.78|1111111.10
     丙区|555555.55|444444.44|999999.99
     丁区|14999.99|4999.99|19999.98
     合计|2792777.75|918580.11|3711357.86`,
    { decimals: "0" },
  ],
  "hundred millions": [
    `地区|2022年|2023年
     东部|1234567890123.45|1334567890123.46
     中部|987654321098.76|997654321098.77
     西部|876543210987.65|886543210987.66
     合计|3098765422209.86|3218765422209.89`,
    { divide: "100000000" },
  ],
  "blanks and dashes": [
    `单位|中央|省级|合计
     甲区|1234567.89|—|1234567.89
     乙区||123456.78|123456.78
     丙区|555555.55|444444.44|999999.99
     合计|1790123.44|567901.22|2358024.66`,
  ],
  "shares beside": [
    `单位|金额|占比
     甲区|1234567.89|44.44%
     乙区|987654.32|35.56%
     丙区|555555.55|20.00%
     合计|2777777.76|100.00%`,
  ],
  "nothing to do": [`单位|金额\n甲区|120.00\n乙区|80.50\n合计|200.50`, { divide: "1" }],
  crumbs: [
    `单位|一|二|三|合计
     甲区|49.99|49.99|49.99|149.97
     乙区|49.99|49.99|49.99|149.97
     丙区|49.99|49.99|49.99|149.97
     合计|149.97|149.97|149.97|449.91`,
  ],
  "sixteen districts": [
    ["区|困难群众|支出|绩效|合计"]
      .concat(
        Array.from({ length: 16 }, (_, unit) => {
          const own = [0, 1, 2].map((factor) => 100_037 + ((unit * 7919 + factor * 104_729) % 900_001));
          return [`第${unit + 1}区`, ...own, own.reduce((a, b) => a + b, 0)].join("|");
        }),
      )
      .concat(
        [
          "合计",
          ...[0, 1, 2].map((factor) =>
            Array.from(
              { length: 16 },
              (_, unit) => 100_037 + ((unit * 7919 + factor * 104_729) % 900_001),
            ).reduce((a, b) => a + b, 0),
          ),
          Array.from(
            { length: 48 },
            (_, at) => 100_037 + ((Math.floor(at / 3) * 7919 + (at % 3) * 104_729) % 900_001),
          ).reduce((a, b) => a + b, 0),
        ].join("|"),
      )
      .join("\n"),
  ],
  "the total on top": [`单位|金额\n合计|3037035.93\n甲区|1234567.89\n乙区|802468.04\n丙区|1000000.00`],
  "two lists beside each other": [
    `单位|金额|单位|金额
     甲区|1234567.89|丙区|1000049.99
     乙区|802468.04|丁区|55549.99
     ||合计|3092635.91`,
  ],
};

test.each(Object.entries(SOUND))(
  "%s: all sums hold, no figure moves by a unit, zero and sign stay",
  async (_, [rows, wish]) => {
    const answer = await rounded(rows, wish);
    expect(answer).toMatchObject({ moved: [], broken: 0, lost: 0 });
    expect("sums" in answer ? answer.sums : 0).toBeGreaterThan(0);
  },
);

const IMPOSSIBLE: Readonly<Record<string, readonly [string, Wish, string]>> = {
  "every sum kept as it rounds": [
    SOUND["two ways"]?.[0] ?? "",
    {},
    "表!E6 应为 476.93，而它的各项舍入后只能凑出 476.92",
  ],
  "subtotals kept": [
    SOUND["subtotals both ways"]?.[0] ?? "",
    {},
    "表!H4 应为 41.37，而它的各项舍入后只能凑出 41.36",
  ],
  "parts too small": [
    `单位|中央|省级|合计
     甲区|4999.99|4999.99|9999.98
     乙区|4999.99|4999.99|9999.98
     丙区|4999.99|4999.99|9999.98
     合计|14999.97|14999.97|29999.94`,
    { decimals: "0" },
    "表!D5 应为 3，而它的各项舍入后只能凑出 2",
  ],
  "two blocks that cannot pass on what they lack": [
    `单位|一季度|二季度|三季度|四季度|合计
     甲区|5100|2400|0|0|7500
     乙区|5100|2400|0|0|7500
     丙区|0|0|5100|5100|10200
     丁区|0|0|2400|2400|4800
     合计|10200|4800|7500|7500|30000`,
    { decimals: "0" },
    "表!F2、表!F3、表!B6、表!C6 单独都凑得出，同时就凑不出，共差 1",
  ],
};
test.each(Object.entries(IMPOSSIBLE))("%s: the proof in words", async (_, [rows, wish, sentence]) => {
  const answer = await rounded(rows, { ...wish, margins: "fixed" });
  expect(answer).toEqual({
    refused: `${sentence}；合计不动就无法平衡，可改用 --margins movable，让合计也能差一个末位。`,
  });
});
