import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import type { CellObject, WorkBook } from "@e965/xlsx";
import { sampleFiles } from "../../scripts/samples/books";
import type { SlipRecord } from "../../scripts/samples/slip";
import { amountOf, printAmount, sumOf } from "../../src/core/number";

interface SlipList {
  readonly version: number;
  readonly drafts: readonly {
    readonly draft: string;
    readonly clean: string;
    readonly slips: readonly SlipRecord[];
  }[];
}

const slipList = JSON.parse(readFileSync(sample("slips.json"), "utf8")) as SlipList;

function sample(name: string): string {
  return join(__dirname, "../../samples", name);
}

function open(name: string): WorkBook {
  return read(readFileSync(sample(name)), { cellNF: true, cellFormula: true });
}

function shown(book: WorkBook, sheet: string, cell: string): string {
  const found = book.Sheets[sheet]?.[cell] as CellObject | undefined;
  return found?.w ?? String(found?.v ?? "");
}

function money(book: WorkBook, sheet: string, column: string, from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, place) =>
    amountOf((book.Sheets[sheet]?.[`${column}${from + place}`] as CellObject | undefined)?.v as number),
  );
}

test("the generator gives the committed bytes again", async () => {
  const files = await sampleFiles();
  expect([...files.keys()].sort()).toHaveLength(9);
  for (const [name, bytes] of files) expect(Buffer.from(bytes).equals(readFileSync(sample(name)))).toBe(true);
});

describe.each(slipList.drafts)("$draft", ({ draft, clean, slips }) => {
  const before = open(clean);
  const after = open(draft);

  test("differs from its clean workbook where slips.json says so, and nowhere else", () => {
    const told = slips.flatMap((slip) => [slip.cell, ...slip.recalculated].map((at) => `${slip.sheet}!${at}`));
    const seen = before.SheetNames.flatMap((sheet) =>
      Object.keys(before.Sheets[sheet] ?? {})
        .filter((at) => !at.startsWith("!") && shown(before, sheet, at) !== shown(after, sheet, at))
        .map((at) => `${sheet}!${at}`),
    );
    expect([...seen].sort()).toEqual([...new Set(told)].sort());
    expect(after.SheetNames).toEqual(before.SheetNames);
  });

  test("shows the texts that slips.json tells", () => {
    expect(slips.length).toBeGreaterThanOrEqual(3);
    for (const { sheet, cell, was, became } of slips) {
      expect([sheet, cell, shown(before, sheet, cell)]).toEqual([sheet, cell, was]);
      expect([sheet, cell, shown(after, sheet, cell)]).toEqual([sheet, cell, became]);
    }
  });
});

describe("the figures of the reports", () => {
  const shanghai = open("shanghai-2023-medical-assistance.xlsx");

  test("the first batch adds up along rows and columns", () => {
    for (const [column, total] of [
      ["B", "2064.80"],
      ["C", "1032.40"],
      ["D", "2064.80"],
      ["E", "5162.00"],
    ] as const) {
      expect(printAmount(sumOf(money(shanghai, "表2", column, 5, 20)), 2)).toBe(total);
      expect(shown(shanghai, "表2", `${column}21`)).toBe(total);
    }
    for (let row = 5; row <= 21; row += 1) {
      const parts = ["B", "C", "D"].flatMap((column) => money(shanghai, "表2", column, row, row));
      expect(printAmount(sumOf(parts), 2)).toBe(shown(shanghai, "表2", `E${row}`));
    }
  });

  test("this batch is what is due less what was allocated before, 16 of 16", () => {
    const due = money(shanghai, "表3", "E", 6, 21);
    const first = money(shanghai, "表2", "E", 5, 20);
    const now = money(shanghai, "表3", "G", 6, 21);
    now.forEach((one, place) => {
      expect(one.toFixed(2)).toBe(due[place]?.minus(first[place] ?? 0).toFixed(2));
    });
    expect(sumOf(now).toFixed(2)).toBe("12.00");
  });

  test("the settlement shares one to one, and its formulas carry their results", () => {
    const tianjin = open("tianjin-2023-medical-assistance.xlsx");
    for (let row = 4; row <= 21; row += 1) {
      if (row === 9) continue;
      expect(shown(tianjin, "结算表", `B${row}`)).toBe(shown(tianjin, "结算表", `C${row}`));
    }
    expect(shown(tianjin, "结算表", "A9")).toBe(shown(tianjin, "结算表", "A3"));
    expect(shown(tianjin, "结算表", "D21")).toBe("30551.6");
    expect(shown(tianjin, "资金情况", "F12")).toBe("9429");
    expect((tianjin.Sheets["资金情况"]?.["F12"] as CellObject).f).toBe("SUM(C4:C11,F4:F11)");
  });

  test("rates stand as text in one workbook and as percentages in another", () => {
    const capacity = open("shanghai-2023-service-capacity.xlsx");
    expect(shanghai.Sheets["自评表"]?.["G8"]).toMatchObject({ t: "s", v: "85.96%" });
    expect(capacity.Sheets["自评表"]?.["G8"]).toMatchObject({ t: "n", v: 0.921, w: "92.1%" });
    expect(shown(capacity, "自评表", "G10")).toBe("0.0%");
  });

  test("the form of 2022 leaves its total and local rows blank", () => {
    const resident = open("shanghai-2022-resident-insurance.xlsx");
    for (const cell of ["E8", "F8", "G8", "E10", "F10"]) expect(shown(resident, "自评表", cell)).toBe("");
    expect(shown(resident, "自评表", "E9")).toBe("21154");
    expect(shown(resident, "自评表", "G9")).toBe("100.00%");
  });
});
