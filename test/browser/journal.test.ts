import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { CLEAN, SLIP } from "./addin-books";
import { AddinStand, reopen, withHost } from "./addin-stand";
import { complaintsOfAxe } from "./axe-complaints";
import { hear, listen } from "./live-region";
import { untilTrue } from "./until-true";

let stand: AddinStand;
before(async () => {
  stand = await AddinStand.open();
});
after(() => stand.close());

/** Office locks what a test of windows has to answer instead of it. */
const UNLOCKED = `
  const define = Object.defineProperty;
  Object.defineProperty = (object, name, what) =>
    define(object, name, name === "displayDialogAsync" ? { ...what, configurable: true } : what);
`;

async function inPane(act: (page: Page) => Promise<void>): Promise<void> {
  const { page, complaints, close } = await stand.pane([SLIP], { before: UNLOCKED });
  try {
    await act(page);
    assert.deepEqual(complaints, []);
  } finally {
    await close();
  }
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "核对", exact: true }).click();
  await page.getByText("勾稽关系").first().waitFor();
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

function b3(page: Page): Promise<unknown> {
  return withHost(page, ({ host }) => host.workbook.sheetNamed("表2").valueOf(2, 1), null);
}

async function adopt(page: Page): Promise<void> {
  await check(page);
  await page.keyboard.press("F8");
  await page.keyboard.press("Control+Enter");
  await page.getByText("已写入 1 个单元格").first().waitFor();
}

describe("the journal", () => {
  test("is there again when the pane is opened again, and takes back what was written before", async () => {
    await inPane(async (page) => {
      await adopt(page);
      await reopen(page, [CLEAN]);
      await check(page);
      await choose(page, "修改记录");
      await page.getByText(/^\d{4}-\d\d-\d\d \d\d:\d\d$/).waitFor();
      assert.deepEqual(await complaintsOfAxe(page), []);
      await listen(page);
      await page.getByRole("button", { name: /^撤销 .*采用修改/ }).click();
      await page.getByText("已撤销，恢复了 1 个单元格").first().waitFor();
      assert.equal(await b3(page), 62.65);
      await hear(page, "已撤销");
      await page.getByText(/^已于 .* 撤销$/).waitFor();
      assert.deepEqual(await complaintsOfAxe(page), []);
    });
  });

  test("does not speak of another workbook of the same name", async () => {
    await inPane(async (page) => {
      await adopt(page);
      await reopen(page, [SLIP]);
      await check(page);
      await choose(page, "修改记录");
      await page.getByText("还没有改动过单元格").waitFor();
    });
  });

  test("has what was written while the pane was closed in the middle of it", async () => {
    await inPane(async (page) => {
      await check(page);
      await page.keyboard.press("F8");
      await withHost(
        page,
        ({ host }) => {
          const answer = host.answer.bind(host);
          let asked = 0;
          // The first request looks, the second writes: Excel does it and never says so.
          host.answer = (body, flags) => {
            asked += 1;
            const told = answer(body, flags);
            if (asked !== 2) return told;
            host.fault = "silent";
            return null;
          };
        },
        null,
      );
      await page.keyboard.press("Control+Enter");
      await untilTrue(page, "globalThis.officeHost.host.fault === 'silent'");
      assert.equal(await b3(page), 66.25);
      assert.notEqual(await page.evaluate(() => localStorage.getItem("hebiao:begun:样表.xlsx")), null);
      await reopen(page, [CLEAN]);
      await check(page);
      await page.getByText("上次写入中断，但有 1 个单元格已经写入，可以撤销").first().waitFor();
      await page.keyboard.press("Alt+z");
      await page.getByText("已撤销").first().waitFor();
      assert.equal(await b3(page), 62.65);
      assert.equal(await page.evaluate(() => localStorage.getItem("hebiao:begun:样表.xlsx")), null);
    });
  });
});

describe("settings", () => {
  test("are all remembered, and each does what it says", async () => {
    await inPane(async (page) => {
      await check(page);
      await page.getByRole("button", { name: "设置" }).click();
      await page.getByText("核对后自动标记单元格").click();
      await page.getByText("已标记").first().waitFor();
      await page.getByText("公式（另建一张工作表）").click();
      await page.getByLabel("自评表计分口径").selectOption({ label: "浙江" });
      await page.getByText("表格改动后自动重新核对").click();
      await page.getByLabel("得分和等级").selectOption("不列出");
      await page.getByText("深色").click();
      assert.equal(await page.locator("[data-theme]").getAttribute("data-theme"), "dark");
      assert.deepEqual(await complaintsOfAxe(page), []);
      await reopen(page, [SLIP]);
      await page.getByRole("button", { name: "设置" }).click();
      assert.equal(await page.getByRole("switch", { name: "核对后自动标记单元格" }).isChecked(), true);
      assert.equal(await page.getByRole("switch", { name: "表格改动后自动重新核对" }).isChecked(), true);
      assert.equal(await page.getByRole("radio", { name: "公式（另建一张工作表）" }).isChecked(), true);
      assert.equal(await page.getByLabel("自评表计分口径").inputValue(), "zhejiang");
      assert.equal(await page.getByLabel("得分和等级").inputValue(), "hidden");
      assert.equal(await page.locator("[data-theme]").getAttribute("data-theme"), "dark");
      await page.keyboard.press("Escape");
      await check(page);
      // Marks come with the check by themselves, and an edit is checked by itself.
      await untilTrue(page, "0 < globalThis.officeHost.host.workbook.sheetNamed('表2').rules.length");
      await withHost(page, ({ host }) => host.person.types("表2", "B3", "66.25"), null);
      await page.getByText("全部平衡").first().waitFor();
    });
  });
});

/** What Office does when it is asked for a window: the bridge of the test host opens none. */
async function answerDialogs(page: Page, answer: string): Promise<void> {
  await page.evaluate(`
    Object.defineProperty(Office.context.requirements, "isSetSupported", { value: () => true });
    Object.defineProperty(Office.context.ui, "displayDialogAsync", {
      value: (address, options, told) => { ${answer} },
    });
  `);
}

describe("the report", () => {
  test("opens in a window of Excel's own, and is printed from there", async () => {
    await inPane(async (page) => {
      await check(page);
      await answerDialogs(
        page,
        `globalThis.opened = address;
        told({ status: Office.AsyncResultStatus.Succeeded, value: { addEventHandler() {}, close() {} } });`,
      );
      await choose(page, "打印核对报告…");
      await untilTrue(page, "globalThis.opened !== undefined");
      // Excel opens the window over the storage of the pane.
      const printed = await page.context().newPage();
      await printed.addInitScript("globalThis.print = () => { globalThis.printed = true; };");
      await printed.goto(await page.evaluate("globalThis.opened"));
      await printed.getByRole("heading", { level: 1 }).getByText("核对报告").waitFor();
      assert.match(await printed.getByRole("main").innerText(), /样表\.xlsx[^]*B3[^]*62\.65[^]*66\.25/);
      assert.deepEqual(await complaintsOfAxe(printed), []);
      const button = printed.getByRole("button", { name: "打印" });
      await button.click();
      await untilTrue(printed, "globalThis.printed");
      assert.equal((await printed.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString(), "%PDF-");
      await printed.emulateMedia({ media: "print" });
      await button.waitFor({ state: "hidden" });
      await page.getByText("核对报告已在新窗口打开").first().waitFor();
    });
  });

  test("becomes a sheet where Excel opens no windows", async () => {
    await inPane(async (page) => {
      await check(page);
      await answerDialogs(page, 'told({ status: "failed" });');
      await choose(page, "打印核对报告…");
      await page.getByText("核对报告已写在工作表『核对报告』").first().waitFor();
    });
  });
});
