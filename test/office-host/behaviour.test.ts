import type { Generation, HostOptions } from ".";
import { OfficeHost, excelClient } from ".";

/** The host through Microsoft's client, one behaviour of Excel after another. */
function stand(options: Partial<HostOptions> = {}): { host: OfficeHost; excel: typeof Excel } {
  const host = new OfficeHost({
    sheets: [
      {
        name: "表1",
        rows: [
          ["a", 1],
          ["b", 2],
          ["c", "=B1+B2"],
        ],
      },
      { name: "表2", rows: [] },
    ],
    ...options,
  });
  return { host, excel: excelClient(host) };
}

async function failure(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return (error as { readonly code?: string }).code ?? String(error);
  }
  return "no failure";
}

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("表1");

describe("requests", () => {
  test("stop at the first failing call; what was done before it stays, the rest is not tried", async () => {
    const { host, excel } = stand();
    const code = await failure(
      excel.run(async (context) => {
        sheetOf(context).getRange("B1").values = [[10]];
        sheetOf(context).getRange("B2:B3").values = [[1, 2]];
        sheetOf(context).getRange("A1").values = [["x"]];
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
    const sheet = host.workbook.sheetNamed("表1");
    expect([sheet.valueOf(0, 1), sheet.valueOf(0, 0)]).toEqual([10, "a"]);
  });

  test("a range is not valid after the sync unless it is tracked; Excel.run tracks it and lets it go", async () => {
    const { host, excel } = stand();
    await excel.run(async (context) => {
      const range = sheetOf(context).getRange("B1");
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1]]);
      expect(host.references.count).toBe(1);
    });
    await new Promise((done) => setTimeout(done, 5));
    expect(host.references.count).toBe(0);
    const code = await failure(
      excel.run(async (context) => {
        const range = sheetOf(context).getRange("B1").untrack();
        await context.sync();
        range.load("values");
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidObjectPath");
  });

  test("a null object is null, and a missing item is an error", async () => {
    const { excel } = stand();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [there, missing] = [worksheets.getItemOrNullObject("表1"), worksheets.getItemOrNullObject("表9")];
      const used = worksheets.getItem("表2").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([there.isNullObject, missing.isNullObject, used.isNullObject]).toEqual([false, true, true]);
    });
    expect(
      await failure(
        excel.run(async (context) => {
          context.workbook.worksheets.getItem("表9").load("name");
          await context.sync();
        }),
      ),
    ).toBe("ItemNotFound");
  });

  test.each([
    ["1.7", "ApiNotFound"],
    ["1.14", "no failure"],
  ] as const)("with ExcelApi %s, members of 1.9 end in %s", async (generation: Generation, expected) => {
    const { excel } = stand({ generation });
    const code = await failure(
      excel.run(async (context) => {
        sheetOf(context).getRanges("A1,B2").load("address");
        await context.sync();
      }),
    );
    expect(code).toBe(expected);
  });

  test("a member that is not there is not found, whatever its version", async () => {
    const { excel } = stand();
    expect(
      await failure(
        excel.run(async (context) => {
          sheetOf(context).getRange("A1").load("style");
          await context.sync();
        }),
      ),
    ).toBe("ApiNotFound");
  });

  test("messages over the limit are refused, in both directions, and counted", async () => {
    const { host, excel } = stand({ limits: { message: 3_000 } });
    expect(
      await failure(
        excel.run(async (context) => {
          sheetOf(context).getRange("A1").values = [["长".repeat(2_000)]];
          await context.sync();
        }),
      ),
    ).toBe("RequestPayloadSizeLimitExceeded");
    host.workbook.sheetNamed("表1").enter(0, 0, "长".repeat(2_000));
    expect(
      await failure(
        excel.run(async (context) => {
          sheetOf(context).getRange("A1").load("values");
          await context.sync();
        }),
      ),
    ).toBe("ResponsePayloadSizeLimitExceeded");
    expect(host.traffic.exchanges.some(({ sent }) => 3_000 < sent)).toBe(true);
  });

  test("a range of too many cells is refused", async () => {
    const { excel } = stand({ limits: { cells: 100 } });
    expect(
      await failure(
        excel.run(async (context) => {
          sheetOf(context).getRange("A1:A101").load("values");
          await context.sync();
        }),
      ),
    ).toBe("RangeExceedsLimit");
  });

  test("while a cell is being edited nothing is done at all", async () => {
    const { host, excel } = stand();
    host.fault = "cell-edit";
    expect(
      await failure(
        excel.run(async (context) => {
          sheetOf(context).getRange("B1").values = [[5]];
          await context.sync();
        }),
      ),
    ).toBe("InvalidOperationInCellEditMode");
    expect(host.workbook.sheetNamed("表1").valueOf(0, 1)).toBe(1);
  });

  test("a write empties the person's undo list, unless the host can undo the add-in's writes; reading never does", async () => {
    for (const [generation, left] of [
      ["1.14", 0],
      ["1.17", 0],
      ["1.20", 1],
    ] as const) {
      const { host, excel } = stand({ generation });
      host.person.types("表1", "D1", "1");
      await excel.run(async (context) => {
        sheetOf(context).getRange("A1:C3").load("values,text,rowHidden");
        await context.sync();
      });
      expect(host.person.undoable).toBe(1);
      await excel.run(async (context) => {
        sheetOf(context).getRange("A1").values = [["x"]];
        await context.sync();
      });
      expect(host.person.undoable).toBe(left);
    }
  });
});

describe("ranges", () => {
  test("null leaves a cell alone, an empty text clears it, one value fills all", async () => {
    const { host, excel } = stand();
    await excel.run(async (context) => {
      sheetOf(context).getRange("A1:B2").values = [
        [null, ""],
        ["z", null],
      ];
      sheetOf(context).getRange("E1:F2").values = 7 as unknown as number[][];
      await context.sync();
    });
    const sheet = host.workbook.sheetNamed("表1");
    expect([
      sheet.valueOf(0, 0),
      sheet.valueOf(0, 1),
      sheet.valueOf(1, 0),
      sheet.valueOf(1, 1),
      sheet.valueOf(1, 5),
    ]).toEqual(["a", "", "z", 2, 7]);
  });

  test("more than 1,500 cells are sent by the client in parts and arrive whole", async () => {
    const { host, excel } = stand();
    const values = Array.from({ length: 2_000 }, (_, row) => [row, -row]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("表2").getRange("A1:B2000").values = values;
      await context.sync();
    });
    expect(host.workbook.sheetNamed("表2").valueOf(1_999, 1)).toBe(-1_999);
  });

  test("formulas are worked out anew, and text cells show their value as formula", async () => {
    const { excel } = stand();
    await excel.run(async (context) => {
      sheetOf(context).getRange("B1").values = [[40]];
      sheetOf(context).getRange("D1").values = [["'=B1"]];
      const range = sheetOf(context).getRange("B3:D3");
      range.load("values,formulas");
      const text = sheetOf(context).getRange("D1");
      text.load("values,formulas");
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[[42, "", ""]], [["=B1+B2", "", ""]]]);
      expect([text.values, text.formulas]).toEqual([[["=B1"]], [["=B1"]]]);
    });
  });

  test("a cell that needs itself is zero", () => {
    const { host } = stand();
    host.person.types("表1", "E1", "=E1+1");
    expect(host.workbook.sheetNamed("表1").valueOf(0, 4)).toBe(1);
  });

  test("the used range counts formats unless values alone are asked for", async () => {
    const { host, excel } = stand();
    host.person.formats("表1", "H9", "0.00");
    await excel.run(async (context) => {
      const [all, values] = [
        sheetOf(context).getUsedRangeOrNullObject(),
        sheetOf(context).getUsedRangeOrNullObject(true),
      ];
      all.load("address");
      values.load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["表1!A1:H9", "表1!A1:B3"]);
    });
  });

  test("hidden is true, false or, for some of it, null; the visible view leaves the hidden out", async () => {
    const { host, excel } = stand();
    host.person.hides("表1", { rows: [1], columns: [0] });
    await excel.run(async (context) => {
      const [some, all] = [sheetOf(context).getRange("A1:B3"), sheetOf(context).getRange("A2:B2")];
      some.load("rowHidden,columnHidden");
      all.load("rowHidden");
      const view = some.getVisibleView();
      view.load("cellAddresses,rowCount,columnCount");
      await context.sync();
      expect([some.rowHidden, some.columnHidden, all.rowHidden]).toEqual([null, null, true]);
      expect([view.cellAddresses, view.rowCount, view.columnCount]).toEqual([[["表1!B1"], ["表1!B3"]], 2, 1]);
    });
  });

  test("cells under a merge keep nothing and read blank", async () => {
    const { host, excel } = stand();
    host.person.merges("表1", "A1:B1");
    await excel.run(async (context) => {
      sheetOf(context).getRange("B1").values = [[9]];
      const range = sheetOf(context).getRange("A1:B1");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["a", ""]]);
    });
  });

  test("an address list of more than 8,192 characters is refused", async () => {
    const { excel } = stand();
    expect(
      await failure(
        excel.run(async (context) => {
          sheetOf(context)
            .getRanges(Array.from({ length: 2_000 }, (_, row) => `A${row + 1}`).join(","))
            .load("address");
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });

  test.each(["", "A0", "ZZZZ1", "A1048577", "甲"])("the address %p is refused", async (address) => {
    const { excel } = stand();
    expect(
      await failure(
        excel.run(async (context) => {
          sheetOf(context)
            .getRange(address === "" ? " " : address)
            .load("values");
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });
});

describe("sheets", () => {
  test("a protected sheet can be read; writing, formatting, colouring and tables are refused", async () => {
    const { host, excel } = stand();
    host.person.protects("表1");
    const acts: readonly ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet) => (sheet.getRange("A1").numberFormat = [["0"]]),
      (sheet) => (sheet.getRange("A1").format.font.bold = true),
      (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
      (sheet) => sheet.tables.add("A1:B3", true),
      (sheet) => sheet.getRange("A1").clear(),
    ];
    for (const act of acts) {
      expect(
        await failure(
          excel.run(async (context) => {
            act(sheetOf(context));
            await context.sync();
          }),
        ),
      ).toBe("AccessDenied");
    }
    await excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["a"]]);
    });
  });

  test("protecting twice is refused", async () => {
    const { host, excel } = stand();
    const protect = (): Promise<string> =>
      failure(
        excel.run(async (context) => {
          sheetOf(context).protection.protect();
          await context.sync();
        }),
      );
    expect([await protect(), await protect()]).toEqual(["no failure", "InvalidOperation"]);
    expect(host.workbook.sheetNamed("表1").isProtected).toBe(true);
  });

  test.each([
    ["表1", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["甲".repeat(32), "InvalidArgument"],
    ["'甲", "InvalidArgument"],
    ["新", "no failure"],
  ])("a new sheet named %p: %s", async (name, expected) => {
    const { excel } = stand();
    expect(
      await failure(
        excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      ),
    ).toBe(expected);
  });

  test("a hidden sheet cannot be shown, and the last one in sight cannot be deleted", async () => {
    const { host, excel } = stand();
    host.person.hides("表2", "sheet");
    expect(
      await failure(
        excel.run(async (context) => {
          context.workbook.worksheets.getItem("表2").activate();
          await context.sync();
        }),
      ),
    ).toBe("InvalidOperation");
    expect(
      await failure(
        excel.run(async (context) => {
          sheetOf(context).delete();
          await context.sync();
        }),
      ),
    ).toBe("InvalidOperation");
  });

  test("a protected structure takes no sheet and gives none", async () => {
    const { host, excel } = stand();
    host.workbook.structureProtected = true;
    expect(
      await failure(
        excel.run(async (context) => {
          context.workbook.worksheets.add("新");
          await context.sync();
        }),
      ),
    ).toBe("AccessDenied");
  });
});

describe("conditional formats", () => {
  test("the latest rule is the first, and another type refuses to be read as custom", async () => {
    const { host, excel } = stand();
    host.person.colours("表1", "A1:B3", "ColorScale");
    await excel.run(async (context) => {
      const format = sheetOf(context).getRange("B2").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=1";
      const all = sheetOf(context).getRange().conditionalFormats;
      all.load("items/type");
      await context.sync();
      expect(all.items.map(({ type }) => type)).toEqual(["Custom", "ColorScale"]);
    });
    expect(
      await failure(
        excel.run(async (context) => {
          sheetOf(context).getRange().conditionalFormats.load("items/custom/rule/formula");
          await context.sync();
        }),
      ),
    ).toBe("InvalidOperation");
  });

  test("only rules that touch the range asked for are there", async () => {
    const { host, excel } = stand();
    host.person.colours("表1", "A1", "Custom", "=1");
    await excel.run(async (context) => {
      const formats = sheetOf(context).getRange("B2:C3").conditionalFormats;
      formats.load("items/id");
      await context.sync();
      expect(formats.items).toEqual([]);
    });
  });

  test("reopening the workbook gives the rules new identifiers", () => {
    const { host } = stand();
    const rule = host.person.colours("表1", "A1", "Custom", "=1");
    const before = rule.id;
    host.person.reopens();
    expect(rule.id).not.toBe(before);
  });
});

describe("tables, settings and parts", () => {
  test("headers of a table become texts, each once; two tables share no cell; deleting one clears its cells", async () => {
    const { host, excel } = stand({
      sheets: [
        {
          name: "表1",
          rows: [
            ["甲", "甲", 3],
            [1, 2, 3],
          ],
        },
      ],
    });
    await excel.run(async (context) => {
      sheetOf(context).tables.add("A1:C2", true);
      await context.sync();
    });
    const sheet = host.workbook.sheetNamed("表1");
    expect([0, 1, 2].map((column) => sheet.valueOf(0, column))).toEqual(["甲", "甲2", "3"]);
    expect(
      await failure(
        excel.run(async (context) => {
          sheetOf(context).tables.add("C2:D3", true);
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
    await excel.run(async (context) => {
      const { tables } = sheetOf(context);
      tables.load("items/name");
      await context.sync();
      tables.items[0]?.delete();
      await context.sync();
    });
    expect(sheet.used(true)).toBeNull();
  });

  test("a setting is added, replaced and deleted", async () => {
    const { host, excel } = stand();
    await excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("k", { a: [1, "二"] });
      settings.add("k", { a: [2] });
      settings.add("j", "x");
      settings.getItem("j").delete();
      const kept = settings.getItemOrNullObject("k");
      kept.load("value");
      await context.sync();
      expect(kept.value).toEqual({ a: [2] });
    });
    expect([...host.workbook.settings.keys()]).toEqual(["k"]);
  });

  test("a part must be XML, and is found by its namespace", async () => {
    const { excel } = stand();
    expect(
      await failure(
        excel.run(async (context) => {
          context.workbook.customXmlParts.add('<p xmlns="urn:x">a & b</p>');
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
    await excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<p xmlns="urn:x">甲</p>');
      const [found, none] = [customXmlParts.getByNamespace("urn:x"), customXmlParts.getByNamespace("urn:y")];
      found.load("items/id");
      none.load("items/id");
      await context.sync();
      expect([found.items.length, none.items.length]).toEqual([1, 0]);
    });
  });
});

describe("events", () => {
  test("tell whose change it was, and stay away while switched off", async () => {
    const { host, excel } = stand();
    const heard: string[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source, triggerSource }) => {
        heard.push(`${address} ${source} ${triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.person.types("表1", "B2", "5");
    host.person.types("表1", "B3", "5", "co-author");
    await excel.run(async (context) => {
      sheetOf(context).getRange("A1:A2").values = [["x"], ["y"]];
      context.runtime.enableEvents = false;
      sheetOf(context).getRange("A3").values = [["z"]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setTimeout(done, 1));
    expect(heard).toEqual(["B2 Local Unknown", "B3 Remote Unknown", "A1:A2 Local ThisLocalAddin"]);
  });
});
