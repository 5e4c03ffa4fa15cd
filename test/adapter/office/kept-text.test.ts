import fc from "fast-check";
import { ALLOCATION, open, value, workbookOver } from "./stand";

describe("what the workbook keeps for us", () => {
  test("is nothing at first, then what was kept, also for a later session", async () => {
    const { host, workbook } = open([ALLOCATION]);
    expect(value(await workbook.keptText())).toBeNull();
    value(await workbook.keepText('{"f1":"已与财政局核实"}'));
    value(await workbook.keepText('{"f1":"以文件为准 & <附件>"}'));
    host.person.reopens();
    expect(value(await workbookOver(host).keptText())).toBe('{"f1":"以文件为准 & <附件>"}');
    expect(host.workbook.customXml).toHaveLength(1);
  });

  test("is gone when taken back", async () => {
    const { host, workbook } = open([ALLOCATION]);
    value(await workbook.keepText("说明"));
    value(await workbook.keepText(null));
    expect(host.workbook.customXml).toEqual([]);
    expect(value(await workbook.keptText())).toBeNull();
  });

  test("leaves the parts of others alone and clears away doubles of its own", async () => {
    const { host, workbook } = open([ALLOCATION]);
    value(await workbook.keepText("甲"));
    const [own] = host.workbook.customXml;
    host.workbook.customXml.push(
      { id: "{2}", xml: '<p xmlns="urn:other"/>' },
      { id: "{3}", xml: own?.xml ?? "" },
    );
    value(await workbook.keepText("乙"));
    expect(host.workbook.customXml.map(({ id }) => id)).toEqual([own?.id, "{2}"]);
    expect(value(await workbook.keptText())).toBe("乙");
  });

  test("any JSON comes back as it was", async () => {
    const { workbook } = open([ALLOCATION]);
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        value(await workbook.keepText(text));
        expect(value(await workbook.keptText())).toBe(text);
      }),
      { numRuns: 40, seed: 20240501 },
    );
  });
});
