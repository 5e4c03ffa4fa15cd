/** `npm run sheet -- docs/rules/row-total.md 2 build/try.xlsx`: the second sheet drawn on a page as a workbook, to be tried anywhere. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { workbookBytes } from "../test/adapter/xlsx/workbook-bytes";
import { readPage } from "../test/docs/page";
import { readSketch } from "../test/docs/sheet-sketch";

const [page = "", number = "", file = ""] = process.argv.slice(2);
const sheet = /\.md$/.test(page) ? readPage(page).examples[Number(number) - 1]?.sheet : undefined;
if (sheet === undefined || !/\.xlsx$/.test(file))
  throw new Error("npm run sheet -- PAGE.md NUMBER FILE.xlsx, where the page has that many sheets");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, workbookBytes(readSketch(sheet).sheets));
console.log(file);
