import { openXlsx } from "../../../src/adapter/xlsx";
import type { RawWorkbook } from "../../port-contract";
import { describeWorkbookPort } from "../../port-contract";
import { marksIn } from "./marks-in";
import { sheetNames } from "./oracle";
import { workbookBytes } from "./workbook-bytes";

describeWorkbookPort("xlsx", (workbook: RawWorkbook) => {
  const opened = openXlsx(workbookBytes(workbook.sheets), workbook.name);
  if (!opened.ok) throw new Error(JSON.stringify(opened.trouble));
  const port = opened.value;
  const saved = (): Uint8Array => {
    const bytes = port.save();
    if (!bytes.ok) throw new Error(JSON.stringify(bytes.trouble));
    return bytes.value;
  };
  return Promise.resolve({
    port,
    marks: () => Promise.resolve(marksIn(saved(), sheetNames(saved()))),
    sheets: () => Promise.resolve(sheetNames(saved())),
  });
});
