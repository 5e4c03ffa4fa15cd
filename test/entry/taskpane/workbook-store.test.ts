import { notesIn } from "../../../src/app";
import { workbookStore } from "../../../src/entry/taskpane/workbook-store";
import { ALLOCATION, open, value, workbookOver } from "../../adapter/office/stand";

const NOTES = { explanations: { f1: "以文件为准" }, ignored: ["f2"] };

describe("what a person has said of findings", () => {
  test("lives in the workbook and comes back to the next session", async () => {
    const { host, workbook } = open([ALLOCATION]);
    await workbookStore(workbook, () => null).keepNotes("样表.xlsx", NOTES);
    expect(await workbookStore(workbookOver(host), () => null).readNotes("样表.xlsx")).toEqual(NOTES);
  });

  test("is gone from the workbook once nothing is left of it", async () => {
    const { host, workbook } = open([ALLOCATION]);
    const store = workbookStore(workbook, () => null);
    await store.keepNotes("样表.xlsx", NOTES);
    await store.keepNotes("样表.xlsx", { explanations: {}, ignored: [] });
    expect(value(await workbook.keptText())).toBeNull();
    expect(host.workbook.customXml).toEqual([]);
  });

  test("is kept in memory where the workbook cannot be reached", async () => {
    const { host, workbook } = open([ALLOCATION]);
    const store = workbookStore(workbook, () => null);
    host.fault = "cell-edit";
    await store.keepNotes("样表.xlsx", NOTES);
    expect(await store.readNotes("样表.xlsx")).toEqual(NOTES);
  });

  test.each([null, "", "{", "[]", "7", '{"explanations":{}}', '{"explanations":1,"ignored":[]}'])(
    "%p holds no notes",
    (text) => {
      expect(notesIn(text)).toBeNull();
    },
  );

  test("what is no text in it is left out", () => {
    expect(notesIn('{"explanations":{"a":"甲","b":2},"ignored":["c",null]}')).toEqual({
      explanations: { a: "甲" },
      ignored: ["c"],
    });
  });

  test("what was found when an explanation was given is read back", () => {
    const kept = { explanations: { a: "甲" }, ignored: [], seen: { a: "verify|1|2|1" } };
    expect(notesIn(JSON.stringify(kept))).toEqual(kept);
    expect(notesIn(JSON.stringify({ ...kept, seen: 3 }))).toEqual({ ...kept, seen: {} });
  });
});
