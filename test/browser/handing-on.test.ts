import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { DEPENDENT_BOOK, SIGNED_BOOK } from "../adapter/xlsx/dependent-books";
import { check, launchBrowser, visit } from "./site";

// What whoever takes a changed copy must know is said with the download.
let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

const AWAITING = /有 3 个公式的结果随改动而变.*比重!A2:A3、比重!B2/;
const SIGNATURE = /带有数字签名/;

async function open(page: Page, bytes: Uint8Array): Promise<void> {
  await page.locator(".sheet").waitFor();
  await page.locator("input[type=file]").setInputFiles({
    name: "比重.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(bytes),
  });
  await page.getByRole("tab", { name: "比重" }).waitFor();
}

/** Takes over what the check proposes for the swapped digits of 长宁. */
async function correct(page: Page): Promise<void> {
  await check(page);
  await page.locator('[data-finding][aria-label*="B3"]').first().click();
  await page.getByRole("button", { name: "采用 66.25" }).click();
  await page.getByText("已写入 1 个单元格").first().waitFor();
}

async function download(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载" }).click()]);
}

test("a corrected copy of a signed workbook says that the signature is lost, and which formulas await calculation", async () => {
  const { page, context, complaints } = await visit(browser);
  await open(page, SIGNED_BOOK);
  await correct(page);
  await download(page);
  const told = page.getByRole("alert");
  await told.filter({ hasText: AWAITING }).waitFor();
  await told.filter({ hasText: SIGNATURE }).waitFor();
  await page.getByRole("button", { name: "知道了" }).click();
  await told.waitFor({ state: "detached" });
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a corrected copy of an unsigned workbook speaks of the formulas alone", async () => {
  const { page, context } = await visit(browser);
  await open(page, DEPENDENT_BOOK);
  await correct(page);
  await download(page);
  const told = page.getByRole("alert");
  await told.filter({ hasText: AWAITING }).waitFor();
  assert.equal(await told.filter({ hasText: SIGNATURE }).count(), 0);
  await context.close();
});

test("a copy in which nothing was changed comes without a word", async () => {
  const { page, context } = await visit(browser);
  await open(page, SIGNED_BOOK);
  await download(page);
  assert.equal(await page.getByRole("alert").count(), 0);
  await context.close();
});

test("a workbook that is opened after another leaves no thread of the first behind", async () => {
  const { page, context } = await visit(browser);
  await check(page);
  assert.equal(page.workers().length, 2);
  const closed = page.workers().map((worker) => worker.waitForEvent("close"));
  await open(page, DEPENDENT_BOOK);
  await Promise.all(closed);
  // The new file's own; the engine begins one when it is asked.
  assert.equal(page.workers().length, 1);
  await context.close();
});
