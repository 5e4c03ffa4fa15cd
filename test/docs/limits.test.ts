import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/adapter/xlsx";
import { LIMITS } from "../../src/adapter/xlsx/limits";
import type { Trouble } from "../../src/app";
import { troubleWords, wordsIn } from "../../src/app";
import { linksXml, oneSheet, workbookXml, zipOf } from "../adapter/xlsx/package-bytes";
import { compoundFile, withSizeSaid } from "../adapter/xlsx/spoiled-bytes";
import { rootFolder } from "../house/files";

const WORDS = wordsIn("zh-CN");
const cell = (attributes: string, value = "1"): string =>
  `<sheetData><row r="1"><c ${attributes}><v>${value}</v></c></row></sheetData>`;
const ONE = cell(`r="A1"`);
const THREE = `<sheetData><row>${"<c><v>1</v></c>".repeat(3)}</row></sheetData>`;
const wide = Array.from(
  { length: 1300 },
  (_, at) => `<row r="${at + 2}"><c r="XFD${at + 2}"><v>1</v></c></row>`,
);

function lowered(
  name: "sheetElements" | "workbookCells" | "sharedFormulas",
  limit: number,
  work: () => Trouble,
): Trouble {
  const replaced = jest.replaceProperty(LIMITS, name, limit);
  try {
    return work();
  } finally {
    replaced.restore();
  }
}

/** The trouble of a file that must not open, or of the first of its sheets that could not be read. */
function opening(bytes: Uint8Array): Trouble {
  const file = openXlsx(bytes, "x.xlsx");
  if (!file.ok) return file.trouble;
  const [skipped] = file.value.reading().skipped;
  if (skipped === undefined) throw new Error("opens, against expectation");
  return skipped.trouble;
}

/** A file for each limit of the first table, by what it is met by. */
const FILES: Readonly<Record<string, () => Trouble>> = {
  "a text file": () => opening(new TextEncoder().encode("区,金额")),
  "a workbook of Excel 97–2003": () => opening(compoundFile("Root Entry", "Workbook")),
  "a binary workbook": () =>
    opening(
      zipOf({ "_rels/.rels": linksXml([["officeDocument", "xl/workbook.bin"]]), "xl/workbook.bin": "x" }),
    ),
  "an encrypted workbook": () => opening(compoundFile("Root Entry", "EncryptedPackage")),
  "a workbook with nothing in it": () => opening(oneSheet("<sheetData/>")),
  "a file that breaks off": () => opening(oneSheet(ONE).slice(0, 200)),
  "a sheet with one": () =>
    opening(
      oneSheet("", {
        "xl/worksheets/sheet1.xml": `<!DOCTYPE x [<!ENTITY a "aa">]><worksheet>${ONE}</worksheet>`,
      }),
    ),
  "a cell that names a shared string beyond the last": () => opening(oneSheet(cell(`r="A1" t="s"`, "7"))),
  "a cell outside": () => opening(oneSheet(cell(`r="XFE1"`))),
  "two sheets of one name": () =>
    opening(
      oneSheet(ONE, {
        "xl/workbook.xml": workbookXml(['name="表"', 'name="表"']),
        "xl/_rels/workbook.xml.rels": linksXml([
          ["worksheet", "worksheets/sheet1.xml"],
          ["worksheet", "worksheets/sheet2.xml"],
        ]),
        "xl/worksheets/sheet2.xml": `<worksheet>${ONE}</worksheet>`,
      }),
    ),
  "a part that says it is larger": () =>
    opening(withSizeSaid(oneSheet(ONE), "xl/worksheets/sheet1.xml", 1_000_000_000)),
  "parts that say so together": () =>
    opening(withSizeSaid(oneSheet(ONE), "xl/worksheets/sheet1.xml", 1_200_000_000)),
  "a sheet with more": () =>
    lowered("sheetElements", 10, () =>
      opening(oneSheet(`<sheetData><row>${"<c/>".repeat(10)}</row></sheetData>`)),
    ),
  "a sheet without room; the others are checked, and it is named": () =>
    lowered("workbookCells", 2, () => opening(oneSheet(THREE))),
  "rows far apart and wide": () =>
    opening(oneSheet(ONE.replace("</sheetData>", `${wide.join("")}</sheetData>`))),
  "one long formula in many cells": () =>
    lowered("sharedFormulas", 10, () =>
      opening(
        oneSheet(
          `<sheetData><row><c><f t="shared" ref="A1:B1" si="0">C1+C2+C3+C4+C5</f></c><c><f t="shared" si="0"/></c></row></sheetData>`,
        ),
      ),
    ),
  "a cell that is there twice, or says another row than its own": () =>
    opening(oneSheet(`<sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData>`)),
};

const BODY = `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><f>A1</f><v>1</v></c><c r="D1"><f t="array" ref="D1:D2">A1:A2</f><v>1</v></c></row></sheetData>`;
const MERGES = `<mergeCells><mergeCell ref="A3:B4"/></mergeCells>`;

async function writing(
  bytes: Uint8Array,
  row: number,
  column: number,
  was: string,
  value: string,
): Promise<Trouble> {
  const file = openXlsx(bytes, "x.xlsx");
  if (!file.ok) throw new Error(file.trouble.is);
  const written = await file.value.write([{ at: { sheet: "表", row, column }, was, becomes: value, value }]);
  if (written.ok) throw new Error("is written, against expectation");
  return written.trouble;
}

const TABLE = {
  "xl/worksheets/_rels/sheet1.xml.rels": linksXml([["table", "../tables/table1.xml"]]),
  "xl/tables/table1.xml": `<table ref="A1:B9"/>`,
};

const CHANGES: Readonly<Record<string, () => Promise<Trouble>>> = {
  "writing to a formula's cell": () => writing(oneSheet(BODY), 0, 2, "1", "2"),
  "writing into one": () => writing(oneSheet(BODY), 0, 3, "1", "2"),
  "writing inside one": () => writing(oneSheet(BODY + MERGES), 2, 1, "", "2"),
  "writing to a protected sheet": () =>
    writing(oneSheet(`${BODY}<sheetProtection sheet="1"/>`), 0, 0, "1", "2"),
  "a cell that says something else by now": () => writing(oneSheet(BODY), 0, 0, "2", "3"),
  "a longer text": () => writing(oneSheet(BODY), 0, 0, "1", "字".repeat(32_768)),
  "writing there": () => writing(oneSheet(BODY, TABLE), 0, 0, "1", "2"),
  "a report into such a workbook": async () => {
    const locked = workbookXml(['name="表"'], "", `<workbookProtection lockStructure="1"/>`);
    const file = openXlsx(oneSheet(BODY, { "xl/workbook.xml": locked }), "x.xlsx");
    if (!file.ok) throw new Error(file.trouble.is);
    const written = await file.value.writeReport({ name: "核对报告", title: "t", header: [], rows: [] });
    if (written.ok) throw new Error("is written, against expectation");
    return written.trouble;
  },
};

const PAGE = readFileSync(join(rootFolder(), "docs/limits.md"), "utf8");

/** What a table says: by what each limit is met, and the sentence. */
function rowsUnder(heading: string): readonly (readonly [met: string, said: string])[] {
  const lines = (PAGE.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| "));
  return lines.slice(1).map((line) => {
    const cells = line.split("|").map((one) => one.trim());
    return [cells[2] ?? "", cells[3] ?? ""] as const;
  });
}

function sentence(trouble: Trouble): string {
  const { what, todo } = troubleWords(WORDS, trouble);
  return what + todo;
}

test("every limit on the page is met, and every one met is on the page", () => {
  expect(rowsUnder("Files").map(([met]) => met)).toEqual(Object.keys(FILES));
  expect(rowsUnder("Changes").map(([met]) => met)).toEqual(Object.keys(CHANGES));
});

test.each(rowsUnder("Files"))("%s: %s", (met, said) => {
  expect(sentence((FILES[met] ?? fail)())).toBe(said);
});

test.each(rowsUnder("Changes"))("%s: %s", async (met, said) => {
  expect(sentence(await (CHANGES[met] ?? fail)())).toBe(said);
});

function fail(): never {
  throw new Error("no file is made for this limit");
}

test("the figures on the page are the limits held", () => {
  const grouped = (figure: number): string => figure.toLocaleString("en");
  for (const said of [
    `${LIMITS.partBytes / 2 ** 20} MiB for a part`,
    `${LIMITS.packageBytes / 2 ** 30} GiB for all XML parts`,
    `${grouped(LIMITS.sheetElements)} cell elements`,
    `${grouped(LIMITS.workbookCells)} filled cells`,
    `${grouped(LIMITS.sheetPlaces)} places`,
    `${grouped(LIMITS.sharedFormulas)} characters of formulas`,
    `${grouped(LIMITS.rows)} rows and ${grouped(LIMITS.columns)} columns`,
  ])
    expect(PAGE).toContain(said);
});

test("every test that the page points to is there", () => {
  const page = readFileSync(join(rootFolder(), "docs/limits.md"), "utf8");
  const named = [...page.matchAll(/`(test\/[^`]+\.ts)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(10);
  for (const path of named) expect([path, existsSync(join(rootFolder(), path))]).toEqual([path, true]);
});
