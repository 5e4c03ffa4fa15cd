import { memoryWorkbook } from "../../../src/adapter/memory";
import { createSession } from "../../../src/app";
import type { RawCell, RawSheet } from "../../../src/core/grid";
import { amount } from "../../../src/core/number";
import { dispatch } from "./dispatch";

/** Rows as a clerk types them, cells apart by `|`. */
function sheetOf(sheet: string, rows: readonly string[]): RawSheet {
  return { sheet, top: 0, left: 0, rows: rows.map((row) => row.split("|").map(cellOf)) };
}

function cellOf(typed: string): RawCell | null {
  const text = typed.trim();
  const percent = /^(\d+)%$/.exec(text)?.[1];
  if (percent !== undefined) return { value: Number(percent) / 100, text, format: "0%" };
  const figure = amount(text);
  if (figure === null) return text === "" ? null : { value: text, text };
  return { value: figure.toNumber(), text, format: text.includes(".") ? "0.00" : "0" };
}

const BASES = sheetOf("基础数据", [
  "单位|困难群众人数|上年支出|绩效得分",
  "平山县|48123|1203.50|92",
  "灵寿县|33254|890.25|88",
  "赞皇县|26780|677.80|95",
  "行唐县|41235|1044.10|90",
  "井陉县|31098|803.30|86",
  "元氏县|42877|1090.75|91",
  "高邑县|19345|402.60|89",
]);
/** 3000 by 40, 40 and 20 per cent, largest remainder. */
const AMOUNTS = [
  "平山县|237.93|236.28|87.48|561.69",
  "灵寿县|164.41|174.78|83.68|422.87",
  "赞皇县|132.40|133.07|90.33|355.80",
  "行唐县|203.87|204.98|85.58|494.43",
  "井陉县|153.75|157.71|81.77|393.23",
  "元氏县|211.99|214.14|86.53|512.66",
  "高邑县|95.65|79.04|84.63|259.32",
  "合计|1200.00|1200.00|600.00|3000.00",
];
const TITLE = ["2024年县级补助资金分配表", "单位：万元"];

async function opened(...sheets: readonly RawSheet[]) {
  const session = createSession(memoryWorkbook("分配.xlsx", sheets));
  await dispatch(session, { is: "open-allocation" });
  const { allocation } = session.state().frame;
  if (allocation === null) throw new Error("the tab is not open");
  return allocation;
}

describe("three factors are known with their bases and their weights", () => {
  test.each([
    [
      "in the headings",
      ["单位|困难群众人数因素（40%）|上年支出因素（40%）|绩效因素（20%）|合计", ...AMOUNTS],
    ],
    [
      "in a row of their own",
      ["单位|困难群众人数因素|上年支出因素|绩效因素|合计", "权重|40%|40%|20%|100%", ...AMOUNTS],
    ],
    [
      "in a note",
      [
        "单位|困难群众人数因素|上年支出因素|绩效因素|合计",
        ...AMOUNTS,
        "注：困难群众人数因素占40%，上年支出因素占40%，绩效因素占20%。",
      ],
    ],
  ])("%s", async (_, rows) => {
    const allocation = await opened(sheetOf("分配表", [...TITLE, ...rows]), BASES);
    expect(allocation).toMatchObject({
      unit: "万元",
      complaint: null,
      draft: { by: "bases", total: "3000.00" },
    });
    expect(allocation.factors.map(({ text }) => text)).toEqual(["40", "40", "20"]);
    expect(allocation.preview?.rows.map(({ name }) => name)).toHaveLength(7);
    expect(allocation.preview?.rows.map(({ change }) => change)).toEqual(Array(7).fill("0.00"));
  });
});

test("of what is due, what was paid and what is paid now, the one to be worked out is what is due", async () => {
  const table = sheetOf("分配表", [
    ...TITLE,
    "单位|应分配资金|已提前下达|此次下达",
    "平山县|237.93|166.55|71.38",
    "灵寿县|164.41|115.08|49.33",
    "赞皇县|132.40|92.68|39.72",
    "行唐县|203.87|142.70|61.17",
    "井陉县|153.75|107.62|46.13",
    "元氏县|211.99|148.39|63.60",
    "高邑县|95.65|66.95|28.70",
    "合计|1200.00|839.97|360.03",
  ]);
  const allocation = await opened(table, BASES);
  expect(allocation.draft).toMatchObject({ by: "bases", total: "1200.00" });
  expect(allocation.factors.map(({ name }) => name)).toEqual(["应分配资金"]);
  expect(allocation.explained).toEqual(["“应分配资金”按“困难群众人数”分配，最大余数法。"]);
  expect(allocation.write).toBe("分配表已经是这个结果");
});

test("amounts beside their bases keep their shares where no weights are known", async () => {
  const rows = BASES.rows
    .slice(1)
    .map((cells, unit) => [...cells.map((cell) => cell?.text ?? ""), AMOUNTS[unit]?.split("|")[4] ?? ""]);
  const allocation = await opened(
    sheetOf("分配表", [
      ...TITLE,
      "单位|困难群众人数|上年支出|绩效得分|分配金额",
      ...rows.map((row) => row.join("|")),
      "合计|242712|6112.30|631|3000.00",
    ]),
  );
  expect(allocation).toMatchObject({ complaint: null, draft: { by: "present", total: "3000.00" } });
  expect(allocation.preview?.rows).toHaveLength(7);
});
