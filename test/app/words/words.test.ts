import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KIND_IDS, PLAIN_RULE_IDS, SLIP_IDS } from "../../../src/core/inspect";
import type { RuleId } from "../../../src/core/inspect";
import { LANGUAGES, wordsIn } from "../../../src/app";
import type { Language } from "../../../src/app";
import type { Mishap } from "../../../src/app/mishap";
import { troubleWords } from "../../../src/app/words/trouble-words";
import type { FACTS } from "../../../src/app/words/said";
import type { Said } from "../../../src/app/words/said";
import { at } from "../fixture";

const RULES: readonly RuleId[] = [...KIND_IDS, ...PLAIN_RULE_IDS];

const MORE: Readonly<Record<(typeof FACTS)[number], string>> = {
  other: "表3!E7",
  otherValue: "338.88",
  formula: "③=①+②",
  share: "40%",
  support: "15",
  of: "16",
  missing: "长宁",
  doubled: "黄浦",
  added: "浦西",
  renamed: "浦东（浦东新区）",
  stored: "338.8754",
  factor: "10000",
  neighbours: "=SUM(B5:B20)",
  part: "其中：中央资金",
  whole: "资金总额",
  cells: "B5:B20",
  reason: "施工队伍进场晚",
  ownUnit: "次",
  rounding: "hamilton",
  otherUnit: "人次",
  profile: "hubei",
};

/** With every fact there is, and with none. */
const FULL: Said = {
  cell: "E5",
  rowName: "5",
  columnName: "E",
  row: "黄浦",
  column: "预下达金额合计",
  expected: "338.88",
  actual: "338.98",
  gap: "0.10 万元",
  over: true,
  unit: "万元",
  figures: { about: "黄浦", products: [["承保数量", "保险费率"]], result: "保险费" },
  more: (name) => MORE[name],
};
const BARE: Said = {
  ...FULL,
  row: null,
  column: null,
  expected: null,
  actual: null,
  gap: null,
  over: null,
  figures: null,
  unit: "",
  more: () => null,
};

const TROUBLES: { readonly [K in Mishap["is"]]: Extract<Mishap, { is: K }> } = {
  "not-a-workbook": { is: "not-a-workbook" },
  "old-workbook": { is: "old-workbook" },
  encrypted: { is: "encrypted" },
  damaged: { is: "damaged", part: "xl/workbook.xml" },
  "empty-workbook": { is: "empty-workbook" },
  "too-large": { is: "too-large", cells: 9000000 },
  "unsupported-part": { is: "unsupported-part", part: "xl/macros" },
  "no-such-sheet": { is: "no-such-sheet", sheet: "自评表" },
  "sheet-protected": { is: "sheet-protected", sheet: "自评表" },
  "structure-protected": { is: "structure-protected" },
  "sheet-changed": { is: "sheet-changed", sheet: "分配表" },
  "cell-changed": { is: "cell-changed", at: at(4, 4), expected: "338.98", found: "" },
  "formula-cell": { is: "formula-cell", at: at(4, 4) },
  "merged-cell": { is: "merged-cell", at: at(4, 4) },
  "array-cell": { is: "array-cell", at: at(4, 4) },
  "text-too-long": { is: "text-too-long", at: at(4, 4) },
  "not-written": { is: "not-written", at: at(4, 4), found: "1" },
  "cell-being-edited": { is: "cell-being-edited" },
  "host-lost": { is: "host-lost" },
  "host-too-old": { is: "host-too-old", needs: "ExcelApi 1.9" },
  "host-refused": { is: "host-refused", code: "GeneralFault", message: "" },
  "engine-not-fetched": { is: "engine-not-fetched" },
  "our-mistake": { is: "our-mistake", message: "a bug" },
};

/** Words that clerks do not use to each other. */
const UNWANTED: Readonly<Record<Language, RegExp>> = {
  "zh-CN": /错误代码|异常|校验|失败|对象|undefined|null|NaN|您的系统/,
  en: /\berror code\b|exception|validation (error|failed)|object|undefined|null|NaN|[，。；]/i,
};

function sentencesOf(language: Language): readonly (readonly [string, string])[] {
  const words = wordsIn(language);
  return [
    ...RULES.flatMap((rule) => {
      const { name, short, what, why, todo } = words.rules[rule];
      return [
        [`${rule} name`, name],
        [`${rule} short`, short(FULL)],
        [`${rule} what`, what(FULL)],
        [`${rule} why`, why(FULL)],
        [`${rule} todo`, todo(FULL)],
        [`${rule} short, no facts`, short(BARE)],
        [`${rule} what, no facts`, what(BARE)],
        [`${rule} why, no facts`, why(BARE)],
      ] as const;
    }),
    ...SLIP_IDS.flatMap(
      (slip) =>
        [
          [`${slip} short`, words.slips[slip].short],
          [`${slip} reason`, words.slips[slip].reason],
        ] as const,
    ),
    ...Object.values(TROUBLES).flatMap((trouble) => {
      const { what, todo } = troubleWords(words, trouble);
      return [
        [`${trouble.is} what`, what],
        [`${trouble.is} todo`, todo],
      ] as const;
    }),
  ];
}

describe.each(LANGUAGES)("the words in %s", (language) => {
  test("are the ones agreed on", () => {
    const golden = join(__dirname, `words.${language}.golden.txt`);
    const said = `${sentencesOf(language)
      .map(([name, sentence]) => `${name}: ${sentence}`)
      .join("\n")}\n`;
    if (process.env["UPDATE_GOLDEN"] !== undefined || !existsSync(golden)) writeFileSync(golden, said);
    expect(said).toBe(readFileSync(golden, "utf8"));
  });

  test.each(sentencesOf(language))("%s is said as to a colleague", (name, sentence) => {
    expect(sentence).not.toBe("");
    // What Excel itself shows may say #NULL!; nothing else here does.
    expect(sentence).not.toMatch(UNWANTED[language]);
    expect(sentence).not.toMatch(/ {2}|[，,][，,]|[。.][。.]|（）|\(\)/);
    const ends = language === "en" ? /[.!]$/ : /[。]$/;
    const isSentence = / (what|why|todo)/.test(name);
    if (isSentence) expect(sentence).toMatch(ends);
    else expect(sentence).not.toMatch(ends);
  });
});

test("a rule's sentence holds the figures, each once, and the unit once", () => {
  for (const language of LANGUAGES)
    for (const rule of KIND_IDS) {
      const sentence = wordsIn(language).rules[rule].what(FULL);
      for (const figure of ["338.88", "338.98", "0.10 万元"])
        expect([rule, sentence.split(figure).length - 1]).toEqual([rule, 1]);
      expect([rule, sentence.split("万元").length - 1]).toEqual([rule, 1]);
    }
});

describe("what depends on the labels of the table", () => {
  const what = (rule: RuleId, change: Partial<Said>, language: Language = "zh-CN"): string =>
    wordsIn(language).rules[rule].what({ ...FULL, ...change });

  test("a product is told by the names of its columns", () => {
    const figures = { about: "能繁母猪", products: [["保险金额", "保险费率"]], result: "保险费" };
    expect(what("unit-price", { figures })).toBe(
      "能繁母猪的保险金额乘以保险费率为 338.88，保险费写的是 338.98，差 0.10 万元。",
    );
  });

  test("what is added up in a scored form is its weights or its scores", () => {
    expect(what("score-total", { column: "分值" })).toMatch(/^各项分值相加/);
    expect(what("score-total", { column: "自评得分" })).toMatch(/^各项得分相加/);
  });

  test("only a project's money has sources", () => {
    expect(what("fund-total", { row: "年度资金总额" })).toMatch(/各来源资金相加/);
    expect(what("fund-total", { row: "本年收入合计" })).not.toMatch(/来源/);
    expect(what("fund-total", { row: "本年收入合计" }, "en")).not.toMatch(/source/);
  });

  test("across quarters the rate is a quarter's, not the rate's own", () => {
    expect(what("execution-rate", { row: "执行率", column: "四季度" })).toMatch(/^四季度的执行数除以预算数/);
    expect(what("execution-rate", { row: "中央资金", column: "执行率" })).toMatch(/^中央资金的/);
  });
});
