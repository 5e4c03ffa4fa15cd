import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { SheetSketch } from "../office-host";
import { AddinStand, withHost } from "./addin-stand";
import { complaintsOfAxe } from "./axe-complaints";
import { accessibilityFaults, launchBrowser, tabTo, visit } from "./site";
import { THEMES } from "./themes";

let browser: Browser;
let stand: AddinStand;
before(async () => {
  browser = await launchBrowser();
  stand = await AddinStand.open();
});
after(async () => {
  await browser.close();
  await stand.close();
});

const TABLE: SheetSketch = {
  name: "分配表",
  rows: [
    ["2024年补助资金分配表"],
    ["单位：万元"],
    ["区县", "人数因素(80%)", "绩效得分因素(20%)", "合计"],
    ["甲区", 400.5, 50, 450.5],
    ["乙区", 300, 50, 350],
    ["丙区", 59.5, 60, 119.5],
    ["丁区", 40, 40, 80],
    ["合计", 800, 200, 1000],
  ],
};
const BASES: SheetSketch = {
  name: "基础数据",
  rows: [
    ["区县", "人数", "绩效得分"],
    ["甲区", 1001.25, 5],
    ["乙区", 750, 5],
    ["丙区", 148.75, 6],
    ["丁区", 100, 4],
  ],
};

/** From the tab 核对 to the tab 分配, once its table is there. */
async function openTab(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "核对" }).waitFor();
  await tabTo(page, /^核对$/);
  await page.keyboard.press("ArrowRight");
  await page.getByLabel(/^总额/).waitFor();
}

/** The sheet takes Tab for itself, as Excel does: in the workbench the keyboard begins at the pane. */
async function beginInPane(page: Page): Promise<void> {
  await page.locator(".sheet").waitFor();
  await page.getByRole("button", { name: "帮助" }).focus();
}

/** Types into a field, reached by the keyboard, in place of what it holds. */
async function typeInto(page: Page, field: RegExp, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

/** Writes with the keyboard once that can be done. */
async function write(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^写入 \d+ 个单元格$|^新建工作表$/, disabled: false }).waitFor();
  await tabTo(page, /^写入 \d+ 个单元格$|^新建工作表$/);
  await page.keyboard.press("Enter");
}

/** The preview as a screen reader has it, row by row. */
function rowsRead(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .getByRole("table")
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)),
    );
}

describe("the tab in Excel, by the keyboard alone", () => {
  const amounts = (page: Page): Promise<readonly unknown[]> =>
    withHost(
      page,
      ({ host }) => [3, 4, 5, 6, 7].map((row) => host.workbook.sheetNamed("分配表").valueOf(row, 3)),
      null,
    );

  test("a new total is previewed, written and taken back", async () => {
    const { page, complaints, close } = await stand.pane([TABLE, BASES]);
    await openTab(page);
    await typeInto(page, /^总额（万元）/, "2000");
    await page.getByRole("cell", { name: "+1000.0", exact: true }).waitFor();
    assert.deepEqual(await rowsRead(page), [
      ["单位", "占比", "现在", "金额", "比现在"],
      ["甲区", "45.05%", "450.5", "901.0", "+450.5"],
      ["乙区", "35.00%", "350.0", "700.0", "+350.0"],
      ["丙区", "11.95%", "119.5", "239.0", "+119.5"],
      ["丁区", "8.00%", "80.0", "160.0", "+80.0"],
      ["合计", "100%", "1000.0", "2000.0", "+1000.0"],
    ]);
    await write(page);
    await page
      .getByText(/已写入 \d+ 个单元格/)
      .first()
      .waitFor();
    assert.deepEqual(await amounts(page), [901, 700, 239, 160, 2000]);
    await page.getByRole("button", { name: "分配表已经是这个结果" }).waitFor();
    await page.keyboard.press("Alt+z");
    await page.getByText("已撤销").first().waitFor();
    assert.deepEqual(await amounts(page), [450.5, 350, 119.5, 80, 1000]);
    assert.deepEqual(complaints, []);
    await close();
  });

  test("what is selected in the sheet fills the field beside which the button stands", async () => {
    const { page, close } = await stand.pane([TABLE, BASES]);
    await openTab(page);
    await withHost(page, ({ host }) => host.person.selects("基础数据", "A1:C5"), null);
    await tabTo(page, /把选中的单元格填入“基础数据区域”/);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      [...document.querySelectorAll("input")].some(({ value }) => value === "基础数据!A1:C5"),
    );
    await page.getByRole("table").waitFor();
    await close();
  });

  test("bad input is one sentence, and nothing can be written", async () => {
    const { page, close } = await stand.pane([TABLE, BASES]);
    await openTab(page);
    await typeInto(page, /^人数因素/, "79");
    await page.getByRole("alert").getByText("各因素权重相加为 99%，应为 100%。").waitFor();
    assert.equal(await page.getByRole("table").count(), 0);
    assert.equal(await page.getByRole("button", { name: "写入", exact: true }).isDisabled(), true);
    assert.deepEqual(await complaintsOfAxe(page), []);
    await close();
  });

  test("who starts from nothing gets an empty sheet with formulas", async () => {
    const { page, close } = await stand.pane([{ name: "Sheet1", rows: [["便笺"]] }]);
    await openTab(page);
    assert.equal(await page.getByRole("alert").count(), 0);
    await tabTo(page, /^插入空白分配表$/);
    await page.keyboard.press("Enter");
    await page.getByText("已插入工作表『资金分配表』").first().waitFor();
    const names = await withHost(page, ({ host }) => host.workbook.sheets.map(({ name }) => name), null);
    assert.deepEqual(names, ["Sheet1", "资金分配表"]);
    await close();
  });

  test("what a person says of a table is what the tab goes by", async () => {
    const { page, close } = await stand.pane([TABLE, BASES]);
    await page.getByRole("button", { name: "核对", exact: true }).click();
    await page.getByText("勾稽关系").first().waitFor();
    await page.getByRole("button", { name: "更多" }).click();
    await page.getByRole("menuitem", { name: "识别的表" }).click();
    await page.getByRole("button", { name: "更正识别…" }).first().click();
    await page.getByLabel("表的类型").first().selectOption({ label: "结算表" });
    await page.getByRole("button", { name: "保存并重新核对" }).first().click();
    await page.getByText("已按您的更正识别").waitFor();
    await page.getByRole("button", { name: "返回" }).click();
    await page.getByRole("tab", { name: "分配" }).click();
    await page.getByRole("button", { name: "插入空白分配表" }).waitFor();
    const targets = page.getByRole("combobox", { name: "分配表" }).locator("option");
    assert.deepEqual(await targets.allTextContents(), ["新建一张工作表"]);
    await close();
  });
});

describe("the tab in the workbench", () => {
  test("is worked with the keyboard alone", async () => {
    const { page, context, complaints } = await visit(browser);
    await beginInPane(page);
    await openTab(page);
    await typeInto(page, /^总额/, "6000");
    await write(page);
    await page
      .getByText(/已写入 \d+ 个单元格/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "分配表已经是这个结果" }).waitFor();
    await page.keyboard.press("Alt+z");
    await page.getByText("已撤销").first().waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test("says the same where no worker can be had", async () => {
    const seen = async (script: string): Promise<readonly (readonly string[])[]> => {
      const { page, context } = await visit(browser, "/", {}, (opened) => opened.addInitScript(script));
      await beginInPane(page);
      await openTab(page);
      await typeInto(page, /^总额/, "6000");
      await page.getByRole("cell", { name: "6000.00", exact: true }).waitFor();
      const rows = await rowsRead(page);
      await context.close();
      return rows;
    };
    const here = await seen("delete window.Worker");
    assert.ok(10 < here.length);
    assert.deepEqual(await seen(""), here);
  });
});

/** A state of the tab with everything unfolded. */
async function unfolded(page: Page, story: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 2 * width });
  await page.goto(new URL(`/stories.html?story=${story}&width=${width}`, page.url()).href);
  await page.locator("h1").waitFor();
  const folded = page.locator("h2 > [aria-expanded=false]");
  while (0 < (await folded.count())) await folded.first().click();
}

for (const [theme, colorScheme] of THEMES)
  test(`with everything unfolded the tab is accessible in ${theme} (${colorScheme}), in both languages`, async () => {
    const { page, context } = await visit(browser, "/stories.html", { colorScheme });
    for (const name of ["allocation", "allocation-refused"])
      for (const language of ["zh-CN", "en"]) {
        await unfolded(page, `${name}&language=${language}&theme=${theme}`, 350);
        assert.deepEqual(await accessibilityFaults(page), [], `${name} ${language}`);
      }
    await context.close();
  });

test("with everything unfolded nothing sticks out at 320 pixels and at 200 %", async () => {
  const { page, context } = await visit(browser, "/stories.html");
  for (const name of ["allocation-many", "allocation-many-batch", "allocation-new"])
    for (const language of ["zh-CN", "en"])
      for (const width of [320, 175]) {
        await unfolded(page, `${name}&language=${language}&theme=light`, width);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(over, 0, `${name} ${language} ${width}`);
      }
  await context.close();
});
