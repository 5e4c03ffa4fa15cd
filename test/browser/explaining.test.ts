import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Locator, Page } from "playwright-core";
import { check, launchBrowser, openFile, shows, visit } from "./site";

// The form asks of F18 why 132.03% of the people are insured. Somebody answers, sends the workbook on, and others go on with it.
const FORM = "samples/shanghai-2022-resident-insurance.xlsx";
const REASON = "分子含外来常住人口，分母只是户籍人口";

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

function lineOf(page: Page, cell: string): Locator {
  return page.locator(`[data-finding][aria-label*=" ${cell} "]`);
}

async function fromMenu(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

async function typeInto(page: Page, row: number, column: number, text: string): Promise<void> {
  await page.locator(`[aria-rowindex="${row}"] > [aria-colindex="${column}"]`).first().click();
  await page.locator(".sheet").focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await shows(page, row, column, text);
}

async function backToList(page: Page): Promise<void> {
  await page.locator("aside").getByRole("button", { name: "返回" }).click();
}

async function checkAgain(page: Page): Promise<void> {
  await page.locator("aside").getByRole("button", { name: "重新核对" }).first().click();
}

/** Opens the form, answers the finding at F18, checks again and sees that the answer stands. */
async function explained(page: Page): Promise<void> {
  await openFile(page, "自评.xlsx", readFileSync(FORM));
  await page.getByText("自评.xlsx").first().waitFor();
  await check(page);
  await lineOf(page, "F18").click();
  await page.getByRole("button", { name: "说明原因…" }).click();
  await page.getByLabel("写给看表的人：为什么可以保留").fill(REASON);
  await page.getByRole("button", { name: "保存" }).click();
  await page.locator("blockquote").getByText(REASON).waitFor();
  await backToList(page);
  await fromMenu(page, "重新核对");
  await lineOf(page, "F18").getByText(`已说明 · ${REASON}`).waitFor();
  await page.locator("aside").getByText("已说明 1 处", { exact: true }).waitFor();
}

test("an answer stays in the file, the next check knows it, what is corrected is gone and what slips in is new", async () => {
  const first = await visit(browser);
  await explained(first.page);
  const [download] = await Promise.all([
    first.page.waitForEvent("download"),
    first.page.getByRole("button", { name: "下载" }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  await first.context.close();

  // Another machine, which remembers nothing but the file.
  const { page, context, outside, complaints } = await visit(browser);
  await openFile(page, "收到的.xlsx", bytes);
  await page.getByText("收到的.xlsx").first().waitFor();
  await check(page);
  await lineOf(page, "F18").getByText(`已说明 · ${REASON}`).waitFor();

  // A click on a cell that a finding names opens the finding.
  await typeInto(page, 18, 6, "131.03%");
  await backToList(page);
  await checkAgain(page);
  await lineOf(page, "F18").getByText(`已说明，数字后来改了 · ${REASON}`).waitFor();

  await typeInto(page, 9, 7, "98.00%");
  await typeInto(page, 18, 6, "100.00%");
  await backToList(page);
  await checkAgain(page);
  await page.locator("[data-finding]").getByText("新增", { exact: true }).waitFor();
  await page.locator("aside").getByText("新增 1 处，已改 1 处", { exact: true }).waitFor();
  assert.equal(await lineOf(page, "F18").count(), 0);
  await shows(page, 18, 6, "100.00%");
  assert.deepEqual([outside, complaints], [[], []]);
  await context.close();
});

test("the report tells the answer, as a sheet and as a page to print", async () => {
  const { page, context } = await visit(browser);
  await explained(page);
  const [printed] = await Promise.all([context.waitForEvent("page"), fromMenu(page, "打印核对报告…")]);
  await printed.getByRole("cell", { name: `已说明：${REASON}` }).waitFor();
  await printed.close();
  await fromMenu(page, "生成核对报告");
  await page.getByRole("tab", { name: "核对报告" }).click();
  await page.locator(".sheet").getByText(`已说明：${REASON}`).first().waitFor();
  await context.close();
});
