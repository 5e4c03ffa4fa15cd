import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import type { SheetSketch } from "../office-host";
import { CLEAN, MANY, SLIP, THREE } from "./addin-books";
import type { OpenedPane, Wish } from "./addin-stand";
import { AddinStand, withHost } from "./addin-stand";
import { complaintsOfAxe } from "./axe-complaints";
import { untilTrue } from "./until-true";

let stand: AddinStand;
before(async () => {
  stand = await AddinStand.open();
});
after(() => stand.close());

/** Opens the pane, does something with it, and sees that nothing was complained of and nobody else was talked to. */
async function inPane(
  sheets: readonly SheetSketch[],
  act: (page: Page, pane: OpenedPane) => Promise<void>,
  wish: Wish = {},
): Promise<void> {
  const pane = await stand.pane(sheets, wish);
  try {
    await act(pane.page, pane);
    assert.deepEqual(pane.complaints, []);
    assert.deepEqual(
      pane.asked.filter((address) => !address.startsWith(stand.address)),
      [],
      "the pane talks to its own server only",
    );
  } finally {
    await pane.close();
  }
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "核对", exact: true }).click();
  await page.getByText("勾稽关系").first().waitFor();
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByText(item, { exact: true }).last().click();
}

function valueAt(page: Page, row: number, column: number): Promise<unknown> {
  return withHost(page, ({ host }, at) => host.workbook.sheetNamed("表2").valueOf(at.row, at.column), {
    row,
    column,
  });
}

describe("the pane inside Excel", () => {
  test("opens with what it does and what it promises, and leaves the person's undo list alone", async (context) => {
    await inPane([SLIP], async (page) => {
      await page.getByText("不会改动任何单元格，直到您点头").waitFor();
      const usable = await page.evaluate(() => Math.round(performance.now()));
      context.diagnostic(`the pane was usable ${usable} ms after the page began to load`);
      assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
      await withHost(page, ({ host }) => host.person.types("表2", "F1", "备注"), null);
      await check(page);
      assert.equal(await withHost(page, ({ host }) => host.person.undoable, null), 1);
    });
  });

  test("a slip is found, understood, corrected, marked and reported in six clicks", async (context) => {
    await inPane([SLIP], async (page) => {
      const clicks: string[] = [];
      const click = async (role: "button" | "menuitem" | "menuitemcheckbox", name: string): Promise<void> => {
        await page.getByRole(role, { name, exact: true }).click();
        clicks.push(name);
      };
      await click("button", "核对");
      await click("button", "逐处查看");
      await page.locator("[data-detail]").waitFor();
      await click("button", "采用 66.25");
      await page.getByText("全部平衡").first().waitFor();
      await click("button", "更多");
      await click("menuitemcheckbox", "标记单元格");
      await page.getByText("已标记").first().waitFor();
      await click("menuitem", "生成核对报告");
      await page.getByText("核对报告已写在").first().waitFor();
      assert.equal(await valueAt(page, 2, 1), 66.25);
      context.diagnostic(`${clicks.length} clicks: ${clicks.join(" → ")}`);
      assert.ok(clicks.length <= 6);
    });
  });

  test("checks, follows the keyboard through the findings, adopts and takes back", async () => {
    await inPane([SLIP], async (page) => {
      await check(page);
      await page.keyboard.press("F8");
      await page.getByRole("button", { name: "采用 66.25" }).waitFor();
      await untilTrue(page, "globalThis.officeHost.host.workbook.selection.sheet === '表2'");
      await page.keyboard.press("Control+Enter");
      await page.getByText("已写入").first().waitFor();
      assert.equal(await valueAt(page, 2, 1), 66.25);
      // The list still shows what was adopted until the check that follows has ended: it tells nothing of the undo.
      await page.keyboard.press("Alt+z");
      await page.getByText("已撤销").first().waitFor();
      assert.equal(await valueAt(page, 2, 1), 62.65);
    });
  });

  test("moving through the list selects in the sheet, and the keyboard stays in the list", async () => {
    await inPane(THREE, async (page) => {
      await check(page);
      let before = "";
      for (const key of ["Home", "ArrowDown", "ArrowDown"]) {
        await page.keyboard.press(key);
        await untilTrue(
          page,
          `JSON.stringify(globalThis.officeHost.host.workbook.selection) !== ${JSON.stringify(before)}`,
        );
        before = await withHost(page, ({ host }) => JSON.stringify(host.workbook.selection), null);
        assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("role")), "option");
      }
    });
  });

  test("marks cells and takes the marks away again", async () => {
    await inPane([SLIP], async (page) => {
      const rules = (): Promise<readonly string[]> =>
        withHost(
          page,
          ({ host }) => host.workbook.sheets.flatMap((sheet) => sheet.rules.map(({ formula }) => formula)),
          null,
        );
      await check(page);
      await choose(page, "标记单元格");
      await page.getByText("已标记").first().waitFor();
      assert.deepEqual(await rules(), ['=N("hebiao:mark:error")=0']);
      // The menu stays open over a line that is switched on and off.
      await page.getByText("标记单元格", { exact: true }).click();
      await page.getByText("已清除标记").first().waitFor();
      assert.deepEqual(await rules(), []);
    });
  });

  test("writes the report as a sheet with links", async () => {
    await inPane([SLIP], async (page) => {
      await check(page);
      await choose(page, "生成核对报告");
      await page.getByText("核对报告已写在").first().waitFor();
      const report = await withHost(
        page,
        ({ host }) => ({
          sheets: host.workbook.sheets.map(({ name }) => name),
          links: [...(host.workbook.sheet("核对报告")?.cells.values() ?? [])].flatMap(
            ({ formula }) => formula ?? [],
          ),
          shown: host.workbook.selection.sheet,
        }),
        null,
      );
      assert.deepEqual(report.sheets, ["表2", "核对报告"]);
      assert.deepEqual(report.links, [`=HYPERLINK("#'表2'!B3","B3")`, `=HYPERLINK("#'表2'!A1","A1:D6")`]);
      assert.equal(report.shown, "核对报告");
    });
  });

  test("shows that results are stale after an edit, and checks again when asked", async () => {
    await inPane([SLIP], async (page) => {
      await check(page);
      await withHost(page, ({ host }) => host.person.types("表2", "B3", "66.25"), null);
      await page.getByText("表格已改动").waitFor();
      await page.getByRole("button", { name: "重新核对" }).first().click();
      await page.getByText("全部平衡").first().waitFor();
    });
  });

  test("opens the finding of a cell that is clicked in the sheet, where Excel tells of that quietly", async () => {
    await inPane(
      [SLIP],
      async (page) => {
        await check(page);
        await withHost(page, ({ host }) => host.person.selects("表2", "B3"), null);
        await page.locator("[data-detail]").waitFor();
      },
      { host: { generation: "1.20" } },
    );
  });

  test("says in one sentence that a cell is being edited, and goes on after that", async () => {
    await inPane([SLIP], async (page) => {
      await page.getByRole("button", { name: "核对", exact: true }).waitFor();
      await withHost(page, ({ host }) => void (host.fault = "cell-edit"), null);
      await page.getByRole("button", { name: "核对", exact: true }).click();
      await page.getByText("正在编辑").first().waitFor();
      await withHost(page, ({ host }) => void (host.fault = null), null);
      await page.getByRole("button", { name: "重试" }).click();
      await page.getByText("勾稽关系").first().waitFor();
    });
  });

  test("names a protected sheet and writes nothing", async () => {
    await inPane([SLIP], async (page) => {
      await check(page);
      await withHost(page, ({ host }) => host.person.protects("表2"), null);
      await page.keyboard.press("F8");
      await page.keyboard.press("Control+Enter");
      await page.getByText("『表2』受保护").first().waitFor();
      assert.equal(await valueAt(page, 2, 1), 62.65);
    });
  });

  test("keeps an explanation in the workbook, for the next who opens it", async () => {
    await inPane([SLIP], async (page) => {
      await check(page);
      await page.keyboard.press("F8");
      await page.getByRole("button", { name: "说明原因…" }).click();
      await page.getByRole("textbox").last().fill("以文件为准");
      await page.getByRole("button", { name: "保存" }).click();
      await untilTrue(
        page,
        "globalThis.officeHost.host.workbook.customXml.some(({ xml }) => xml.includes('以文件为准'))",
      );
    });
  });

  test("keeps clear of the corner over which Office draws its own button", async () => {
    await inPane([SLIP], async (page) => {
      await check(page);
      const boxes = await page
        .getByRole("button")
        .evaluateAll((buttons) =>
          buttons.map((button) => button.getBoundingClientRect().toJSON() as DOMRect),
        );
      assert.deepEqual(
        boxes.filter(({ right, top }) => 350 - 34 < right && top < 32),
        [],
      );
    });
  });

  test("has room for three hundred findings", async () => {
    await inPane([MANY], async (page) => {
      await check(page);
      const lines = page.locator("[data-finding]");
      await lines.first().focus();
      await page.keyboard.press("End");
      // Only lines in sight are drawn: the last one, once the keyboard is there, has its place among all.
      const last = page.locator("[data-finding]:focus");
      const [place, of] = [await last.getAttribute("aria-posinset"), await last.getAttribute("aria-setsize")];
      assert.ok(300 <= Number(place));
      assert.equal(place, of);
    });
  });
});

describe("the ribbon without the pane", () => {
  const behind: Wish = { desktop: { background: true } };

  /** Clicks a button of the ribbon and waits until Office is told that it is done; gives how. */
  async function click(page: Page, name: string): Promise<{ status: number; pane: string }> {
    await untilTrue(page, "globalThis.officeHost !== undefined");
    await page.getByRole("button", { name: "核对", exact: true }).waitFor();
    return page.evaluate(
      `(async () => {
        const { host, bridge } = globalThis.officeHost;
        const status = await bridge.click(${JSON.stringify(name)}).completed;
        return { status, pane: host.pane.state };
      })()`,
    );
  }

  test("核对 checks, completes the click and opens the pane with what was found", async () => {
    await inPane(
      [SLIP],
      async (page) => {
        assert.equal(await withHost(page, ({ host }) => host.pane.state, null), "Background");
        assert.deepEqual(await click(page, "check"), { status: 0, pane: "Visible" });
        await page.getByText("1 处必改").first().waitFor({ state: "attached" });
      },
      behind,
    );
  });

  test("一键重算 lays out and writes nothing", async () => {
    await inPane(
      [{ ...CLEAN, rows: CLEAN.rows.map((row) => row.map((cell) => (cell === 620.57 ? 620.75 : cell))) }],
      async (page) => {
        assert.deepEqual(await click(page, "recalculate"), { status: 0, pane: "Visible" });
        await page.getByText("620.57").first().waitFor();
        assert.equal(await valueAt(page, 5, 3), 620.75);
      },
      behind,
    );
  });

  test("清除标记 takes away what an earlier session left and says so", async () => {
    await inPane(
      [SLIP],
      async (page) => {
        await withHost(
          page,
          ({ host }) => void host.person.colours("表2", "B3", "Custom", '=N("hebiao:mark:error")=0'),
          null,
        );
        assert.deepEqual(await click(page, "clearMarks"), { status: 0, pane: "Visible" });
        await page.getByText("已清除标记").first().waitFor();
        assert.equal(
          await withHost(page, ({ host }) => host.workbook.sheetNamed("表2").rules.length, null),
          0,
        );
      },
      behind,
    );
  });

  test("核对报告 writes the report and shows that, not the pane", async () => {
    await inPane(
      [SLIP],
      async (page) => {
        assert.deepEqual(await click(page, "writeReport"), { status: 0, pane: "Background" });
        assert.equal(await withHost(page, ({ host }) => host.workbook.selection.sheet, null), "核对报告");
      },
      behind,
    );
  });

  test("a trouble completes the click too, and the pane says what it was", async () => {
    await inPane(
      [SLIP],
      async (page) => {
        await page.getByRole("button", { name: "核对", exact: true }).waitFor();
        await withHost(page, ({ host }) => host.failNext("GeneralException"), null);
        const { status } = await click(page, "writeReport");
        assert.equal(status, 0);
        await page.getByRole("button", { name: "重试" }).waitFor();
      },
      behind,
    );
  });
});

describe("languages and looks", () => {
  test("speaks the language of Excel, and the one that was chosen", async () => {
    await inPane(
      [SLIP],
      async (page) => {
        await page.getByRole("button", { name: "Check", exact: true }).waitFor();
        await page.getByRole("button", { name: "Settings" }).click();
        await page.getByText("中文").click();
        await page.getByText("外观").waitFor();
        assert.equal(await page.locator("[data-theme]").getAttribute("lang"), "zh-CN");
      },
      { desktop: { locale: "en-US" } },
    );
  });

  test("axe has nothing to say of the places behind the list either", async () => {
    await inPane([SLIP], async (page) => {
      const clean = async (place: string): Promise<void> =>
        assert.deepEqual([place, await complaintsOfAxe(page)], [place, []]);
      await clean("first run");
      await page.getByRole("button", { name: "设置" }).click();
      await clean("settings");
      await page.keyboard.press("Escape");
      await check(page);
      await page.getByRole("button", { name: "更多" }).click();
      await clean("menu");
      await page.getByRole("menuitem", { name: "一键重算…" }).click();
      await page.getByRole("checkbox").first().uncheck();
      await clean("preview");
      await page.keyboard.press("Escape");
      await page.keyboard.press("F8");
      await page.getByRole("button", { name: "说明原因…" }).click();
      await clean("finding");
    });
  });

  const looks = [
    { theme: "light", background: "#ffffff", contrast: false },
    { theme: "dark", background: "#262626", contrast: false },
    { theme: "contrast-light", background: "#ffffff", contrast: true },
    { theme: "contrast-dark", background: "#000000", contrast: true },
  ];
  // Axe takes a minute for three hundred lines and says what it says of three.
  const books: Readonly<Record<string, readonly SheetSketch[]>> = { 0: [CLEAN], 3: THREE };
  for (const locale of ["zh-CN", "en-US"]) {
    for (const { theme, background, contrast } of looks) {
      for (const [findings, sheets] of Object.entries(books)) {
        const look = { theme, background, contrast, locale, sheets };
        test(`${theme}, ${locale}, ${findings} findings`, () => seen(look));
      }
    }
  }

  /** Looks at the list in one theme and language, by axe. */
  async function seen(look: {
    readonly theme: string;
    readonly background: string;
    readonly contrast: boolean;
    readonly locale: string;
    readonly sheets: readonly SheetSketch[];
  }): Promise<void> {
    const { theme, background, contrast, locale, sheets } = look;
    const english = locale === "en-US";
    const desktop = {
      locale,
      theme: { background, foreground: background === "#ffffff" ? "#262626" : "#ffffff" },
    };
    const act = async (page: Page): Promise<void> => {
      if (contrast) {
        await page.getByRole("button", { name: english ? "Settings" : "设置" }).click();
        await page.getByText(english ? "High contrast" : "高对比度").click();
        await page.keyboard.press("Escape");
      }
      await page.getByRole("button", { name: english ? "Check" : "核对", exact: true }).click();
      await page
        .getByText(english ? "relations" : "勾稽关系")
        .first()
        .waitFor();
      assert.equal(await page.locator("[data-theme]").getAttribute("data-theme"), theme);
      assert.deepEqual(await complaintsOfAxe(page), []);
    };
    await inPane(sheets, act, { desktop });
  }
});

describe("where the pane cannot work", () => {
  test("an Excel that is too old gets a plain notice", async () => {
    await inPane(
      [SLIP],
      async (page) => {
        await page.getByText("ExcelApi 1.9").first().waitFor();
        assert.equal(await page.locator("#pane").count(), 0);
      },
      { host: { generation: "1.7" } },
    );
  });

  for (const generation of ["1.14", "1.17", "1.20"] as const) {
    test(`Excel with ExcelApi ${generation} checks`, async () => {
      await inPane([SLIP], check, { host: { generation } });
    });
  }

  test("outside Excel the page says where it belongs", async () => {
    const pane = await stand.pane([], { alone: true });
    await pane.page.getByText("这个窗格要在 Excel 里打开").waitFor();
    assert.deepEqual(
      pane.asked.filter((address) => !address.startsWith(stand.address)),
      [],
    );
    await pane.close();
  });

  test("an old web view shows the static notice", async () => {
    const pane = await stand.pane([], { alone: true, before: "delete Object.hasOwn;" });
    await pane.page.getByText("Internet Explorer").first().waitFor();
    await pane.close();
  });
});
