import { memoryWorkbook } from "../../../src/adapter/memory";
import { cellRef, qualified } from "../../../src/core/grid";
import { describeWorkbookPort } from "../../port-contract";

describeWorkbookPort("memory", (workbook) => {
  const port = memoryWorkbook(workbook.name, workbook.sheets);
  return Promise.resolve({
    port,
    marks: () => Promise.resolve(port.marks.map(({ at, colour }) => `${qualified(at)} ${colour}`)),
    sheets: () => Promise.resolve(port.sheets),
  });
});

test("a memory workbook remembers what was shown", async () => {
  const port = memoryWorkbook("a.xlsx", []);
  await port.show([cellRef("表", 1, 2)]);
  expect(port.shown).toEqual([cellRef("表", 1, 2)]);
});
