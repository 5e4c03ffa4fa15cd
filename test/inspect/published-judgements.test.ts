import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/adapter/xlsx";
import { qualified } from "../../src/core/grid";
import type { Report } from "../../src/core/inspect";
import { inspect } from "../../src/core/inspect";

const MEDICAL_ASSISTANCE = "shanghai-2023-medical-assistance";
const SERVICE_CAPACITY = "shanghai-2023-service-capacity";
const RESIDENT_INSURANCE = "shanghai-2022-resident-insurance";
const TIANJIN = "tianjin-2023-medical-assistance";

const SAMPLES = join(__dirname, "../../samples");
const reports = new Map<string, Report>();

function reportOf(name: string): Report {
  const known = reports.get(name);
  if (known !== undefined) return known;
  const opened = openXlsx(new Uint8Array(readFileSync(join(SAMPLES, `${name}.xlsx`))), name);
  if (!opened.ok) throw new Error(`does not open: ${name}`);
  const report = inspect(opened.value.reading().sheets);
  reports.set(name, report);
  return report;
}

type Judgement = readonly [judgement: string, workbook: string, rule: string, cells: string];

/** What the four published reports get wrong, as the domain names it: each at its cell, and at no other. */
const TOLD: readonly Judgement[] = [
  ["8: no deviation, beside 85.96 % and 82.67 %", MEDICAL_ASSISTANCE, "statement-at-odds", "自评表!E17"],
  ["16: 362.42 in the goal, 362.41 in the indicator", MEDICAL_ASSISTANCE, "goal-at-odds", "自评表!E21"],
  ["12: 万次 for 万人次", MEDICAL_ASSISTANCE, "unit-at-odds", "自评表!F23"],
  ["11: thresholds repeated", MEDICAL_ASSISTANCE, "threshold-repeated", "自评表!F24 自评表!F25 自评表!F28"],
  ["8: 0/0 printed as 0.0 %", SERVICE_CAPACITY, "rate-without-base", "自评表!G10 自评表!F10 自评表!E10"],
  ["16: 足额 beside 0.00", SERVICE_CAPACITY, "statement-at-odds", "自评表!E19 自评表!E10"],
  [
    "11: most thresholds repeated, compound ones too",
    SERVICE_CAPACITY,
    "threshold-repeated",
    "自评表!F23 自评表!F24 自评表!F25 自评表!F26 自评表!F27 自评表!F29 自评表!F30 自评表!F31 自评表!F43",
  ],
  ["13: 控制 in the target table, 防控 in the form", SERVICE_CAPACITY, "indicator-renamed", "自评表!D33"],
  ["13: 制度建立和实施 against 制度和实施", SERVICE_CAPACITY, "indicator-renamed", "自评表!D39"],
  ["9: a blank total of budgets", RESIDENT_INSURANCE, "blank-total", "自评表!E8"],
  ["9: a blank total of expenses", RESIDENT_INSURANCE, "blank-total", "自评表!F8"],
  ["10: a coverage of 132.03 %", RESIDENT_INSURANCE, "coverage-over-hundred", "自评表!F18"],
];

describe.each(TOLD)("%s", (_, workbook, rule, cells) => {
  test(`${workbook}: ${rule} at ${cells}`, () => {
    const places = reportOf(workbook)
      .findings.filter((finding) => finding.rule === rule)
      .map((finding) => finding.cells.map(qualified).join(" "));
    expect(places.filter((place) => place.startsWith(cells))).toHaveLength(1);
  });
});

test.each([MEDICAL_ASSISTANCE, SERVICE_CAPACITY, RESIDENT_INSURANCE])(
  "%s: nothing is told but these judgements, and nothing of severity error",
  (workbook) => {
    const { findings } = reportOf(workbook);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findings.map(({ rule }) => rule).sort()).toEqual(
      TOLD.filter((one) => one[1] === workbook)
        .map((one) => one[2])
        .sort(),
    );
  },
);

test("Tianjin's workbook alone yields none", () => {
  expect(reportOf(TIANJIN).findings).toEqual([]);
});

type Kept = readonly [judgement: string, workbook: string, rule: string, sheet: string, how_many: number];

/** What holds in the published tables, as the domain says it must, and is known to hold: no silence by chance. */
const HOLDING: readonly Kept[] = [
  ["1: row totals", MEDICAL_ASSISTANCE, "row-total", "表2", 17],
  ["2: factor weights", MEDICAL_ASSISTANCE, "factor-weight", "表2", 3],
  ["3: the second batch, unit by unit and in total", MEDICAL_ASSISTANCE, "batch-difference", "表3", 16],
  ["7: total funds of their sources", MEDICAL_ASSISTANCE, "fund-total", "自评表", 2],
  ["8: rates at two decimals", MEDICAL_ASSISTANCE, "execution-rate", "自评表", 4],
  ["15: 5174.00 handed out, 5174.00 in the form", MEDICAL_ASSISTANCE, "central-funds", "自评表", 1],
  ["8: rates at one decimal", SERVICE_CAPACITY, "execution-rate", "自评表", 3],
  ["6: one to one, for every district", TIANJIN, "equal-share", "结算表", 16],
];

test.each(HOLDING)("%s (%s, %s)", (_, workbook, rule, sheet, least) => {
  const { relations } = reportOf(workbook);
  const own = relations.filter(
    (one) => one.rule === rule && [one.result, ...one.terms].some((ref) => ref?.sheet === sheet),
  );
  expect(own.filter(({ verdict }) => verdict === "holds").length).toBeGreaterThanOrEqual(least);
  expect(own.filter(({ verdict }) => verdict === "inconsistent")).toEqual([]);
});
