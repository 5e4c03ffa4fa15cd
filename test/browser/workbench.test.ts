import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { read } from "@e965/xlsx";
import { check, launchBrowser, selects, shows, visit } from "./site";

// The path of a clerk through the example the workbench opens with: B7 of 表2 has two digits swapped (62.65 for 66.25),
// G10 of 自评表 a rate that no longer fits its figures (86.27% for 82.67%).
const CULPRIT = '[data-finding][aria-label*="B7"]';

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

test("a check names the slips, and opening one selects its cells in the sheet", async () => {
  const { page, context, outside, complaints } = await visit(browser);
  await check(page);
  await page.locator(CULPRIT).click();
  await selects(page, /^B7\b/);
  assert.match((await page.locator("aside").textContent()) ?? "", /62\.65.*66\.25/);
  assert.deepEqual(outside, []);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("moving through the list selects in the sheet and keeps the keyboard in the list", async () => {
  const { page, context } = await visit(browser);
  await check(page);
  await page.locator(CULPRIT).focus();
  await page.keyboard.press("Enter");
  await selects(page, /^B7$/);
  await page.keyboard.press("ArrowDown");
  await selects(page, /^(?!B7$)/);
  assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute("data-finding")), true);
  await context.close();
});

test("adopting a suspect writes its cell, checks again, and can be taken back", async () => {
  const { page, context } = await visit(browser);
  await check(page);
  const before = await page.locator("[data-finding]").count();
  await page.locator(CULPRIT).click();
  await page.getByRole("button", { name: "采用 66.25" }).click();
  await page.getByText("已写入 1 个单元格").first().waitFor();
  await shows(page, 7, 2, "66.25");
  // The check that follows runs beside the page: its list comes in its own time.
  await page.locator(CULPRIT).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "撤销", exact: true }).click();
  await page.locator(CULPRIT).waitFor();
  await shows(page, 7, 2, "62.65");
  assert.equal(await page.locator("[data-finding]").count(), before);
  await context.close();
});

test("safe fixes are shown before they are written, and a line left out is not written", async () => {
  const { page, context } = await visit(browser);
  await check(page);
  await page.getByRole("button", { name: /处可靠修改/ }).click();
  const line = page.getByRole("checkbox", { name: /G10/ });
  await line.uncheck();
  await line.check();
  await page.getByRole("button", { name: /^写入 \d+ 个单元格$/ }).click();
  await page
    .getByText(/已写入 \d+ 个单元格/)
    .first()
    .waitFor();
  await page.getByRole("tab", { name: "自评表" }).click();
  await shows(page, 10, 7, "82.67%");
  await context.close();
});

test("the downloaded workbook holds the correction and nothing else has changed", async () => {
  const { page, context } = await visit(browser);
  await check(page);
  await page.locator(CULPRIT).click();
  await page.getByRole("button", { name: "采用 66.25" }).click();
  await page.getByText("已写入 1 个单元格").first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载" }).click(),
  ]);
  assert.match(download.suggestedFilename(), /（已核）\.xlsx$/);
  const now = read(readFileSync(await download.path()));
  const then = read(readFileSync("samples/shanghai-2023-medical-assistance-draft.xlsx"));
  const changed = then.SheetNames.flatMap((name) =>
    Object.keys(then.Sheets[name] ?? {})
      .filter((address) => !address.startsWith("!"))
      .filter((address) => valueOf(now, name, address) !== valueOf(then, name, address))
      .map((address) => `${name}!${address}`),
  );
  assert.deepEqual(now.SheetNames, then.SheetNames);
  assert.deepEqual(changed, ["表2!B7"]);
  assert.equal(valueOf(now, "表2", "B7"), 66.25);
  await context.close();
});

test("a figure typed into the sheet is written and makes the report stale", async () => {
  const { page, context } = await visit(browser);
  await check(page);
  await page.locator(CULPRIT).focus();
  await page.keyboard.press("Enter");
  await page.locator(".sheet").focus();
  await page.keyboard.type("66.25");
  await page.keyboard.press("Enter");
  await page.getByText("表格已改动").waitFor();
  await shows(page, 7, 2, "66.25");
  await selects(page, /^B8$/);
  await page.keyboard.press("Control+z");
  await page.locator(".sheet").getByText("62.65").waitFor();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("66.25");
  await page.keyboard.press("Enter");
  await page.locator(".sheet").getByText("66.25").waitFor();
  await page.locator("aside").getByRole("button", { name: "重新核对" }).first().click();
  await page.locator(CULPRIT).waitFor({ state: "detached" });
  await context.close();
});

test("F8 goes through the findings from the sheet as well, and a click on a culprit opens its finding", async () => {
  const { page, context } = await visit(browser);
  await check(page);
  await page.locator(".sheet").focus();
  await page.keyboard.press("F8");
  await page
    .locator("aside")
    .getByText(/^1\/\d+$/)
    .waitFor();
  await page.keyboard.press("F8");
  await page
    .locator("aside")
    .getByText(/^2\/\d+$/)
    .waitFor();
  await page.keyboard.press("Shift+F8");
  await page.locator("aside").getByRole("button", { name: "返回" }).click();
  await page.locator(".sheet").getByText("62.65").click();
  await page.getByRole("button", { name: "采用 66.25" }).waitFor();
  await context.close();
});

test("Tab goes from cell to cell, and after Esc out of the sheet, forwards and backwards", async () => {
  const { page, context } = await visit(browser);
  const sheet = page.getByRole("grid");
  const inSheet = (): Promise<boolean> =>
    sheet.evaluate((element) => element.contains(document.activeElement));
  await sheet.focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Tab");
  await selects(page, /^(?!A1$)/);
  assert.equal(await inSheet(), true);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await page.locator("[role=tab][aria-selected=true]:focus").waitFor();
  await page.keyboard.press("Shift+Tab");
  assert.equal(await inSheet(), true);
  // Any other key takes Tab back.
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  assert.equal(await inSheet(), true);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+Tab");
  await page.getByRole("banner").locator(":focus").waitFor();
  await sheet.focus();
  await page.getByText("离开表格").waitFor();
  assert.match(await described(page), /F6.*Esc.*Tab/);
  await context.close();
});

test("F6 leads round the sheet, the pane and the bar above, and each keeps its place", async () => {
  const { page, context } = await visit(browser);
  await check(page);
  const line = page.locator("[data-finding]").nth(1);
  await line.focus();
  await page.keyboard.press("Shift+F6");
  await page.locator(".book :focus").waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("F6");
  await line.and(page.locator(":focus")).waitFor();
  await page.keyboard.press("F6");
  await page.getByRole("banner").locator(":focus").waitFor();
  await page.keyboard.press("F6");
  await page.getByRole("grid").and(page.locator(":focus")).waitFor();
  await context.close();
});

test("marks colour the cells and go again", async () => {
  const { page, context } = await visit(browser);
  await check(page);
  const toggle = async (): Promise<void> => {
    await page.getByRole("button", { name: "更多" }).click();
    await page.getByRole("menuitemcheckbox").click();
    await page.keyboard.press("Escape");
  };
  await toggle();
  await page.locator(".sheet .marked.error").first().waitFor();
  await toggle();
  await page.locator(".sheet .marked").first().waitFor({ state: "detached" });
  await context.close();
});

test("the language changes everything that is said, and is remembered", async () => {
  const { page, context } = await visit(browser);
  await check(page);
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("button", { name: "Back" }).click();
  await page
    .getByRole("button", { name: "Must fix" })
    .or(page.getByRole("group", { name: "Filter by severity" }))
    .first()
    .waitFor();
  assert.doesNotMatch((await page.locator("aside").textContent()) ?? "", /必改|核实|重算/);
  await page.reload();
  await page.getByRole("button", { name: "Check", exact: true }).waitFor();
  await context.close();
});

/** What a screen reader is told of the sheet beside its name. */
function described(page: Page): Promise<string> {
  return page
    .getByRole("grid")
    .evaluate(
      (element) => document.getElementById(element.getAttribute("aria-describedby") ?? "")?.textContent ?? "",
    );
}

function valueOf(book: ReturnType<typeof read>, sheet: string, address: string): unknown {
  const cell: unknown = book.Sheets[sheet]?.[address];
  return typeof cell === "object" && cell !== null && "v" in cell ? cell.v : undefined;
}

test("the help leads to the guide, which lies beside the page with all its pictures", async () => {
  const { page, context, outside } = await visit(browser);
  await page.getByRole("button", { name: "帮助" }).click();
  const [guide] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "使用指南" }).click(),
  ]);
  await guide.waitForLoadState("load");
  assert.equal(await guide.title(), "核表使用指南");
  const pictures = await guide
    .locator("img")
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  assert.ok(6 < pictures.length && pictures.every((width) => 0 < width), String(pictures));
  assert.deepEqual(outside, []);
  await context.close();
});
