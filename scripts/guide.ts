/**
 * Takes the pictures of the user's guide from the running workbench, at the example it opens with: `npm run guide`, over the
 * last build. A folder with another build may be named. Pane and sheet are taken at 350 pixels, as wide as the pane in Excel.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const FOLDER = join("docs", "guide");
const WINDOW = { width: 1000, height: 720 } as const;
const TAKEN = new Date("2024-01-15T09:30:00+08:00");
const PANE = "aside.pane";

/** The finding the guide follows: two digits swapped in the example's 表2. */
const CULPRIT = '[data-finding][aria-label*="B7"]';

/** One that may be right as it is: a sentence of the form beside its rate. */
const REMARK = '[data-finding][aria-label*="E17"]';

void takeAll(process.argv[2] ?? join("dist", "web"));

async function takeAll(folder: string): Promise<void> {
  const found = await findBrowser();
  if (found === null) throw new Error("no browser to take pictures with");
  mkdirSync(FOLDER, { recursive: true });
  const site = await serve(resolve(folder));
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });
  try {
    const page = await browser.newPage({
      viewport: WINDOW,
      locale: "zh-CN",
      reducedMotion: "reduce",
      timezoneId: "Asia/Shanghai",
    });
    // The report says when it was made: the same pictures whenever they are taken.
    await page.clock.setFixedTime(TAKEN);
    await page.goto(site.address);
    await page.locator(".sheet").waitFor();
    await takeFinding(page);
    await takeExplanation(page);
    await takeMarks(page);
    await takeRecalculation(page);
    await takePanels(page);
    await takeAllocation(page);
    await takeReport(page);
  } finally {
    await browser.close();
    site.close();
  }
}

/** From the first button to a corrected cell that can be taken back. */
async function takeFinding(page: Page): Promise<void> {
  await takePane(page, "open", 286);
  await press(page, "核对");
  await page.locator(CULPRIT).waitFor();
  await takePane(page, "findings", 640);
  await page.locator(CULPRIT).click();
  const adopt = page.getByRole("button", { name: "采用 66.25" });
  await adopt.waitFor();
  await takePane(page, "finding", 690);
  await adopt.click();
  await page.getByText("已写入 1 个单元格").first().waitFor();
  await choose(page, "修改记录");
  await takePane(page, "journal", 230);
  await press(page, "撤销");
  await page.getByText("已撤销").first().waitFor();
  await press(page, "返回");
  await page.locator(CULPRIT).waitFor();
}

async function takeExplanation(page: Page): Promise<void> {
  await page.locator(REMARK).click();
  const explain = page.getByRole("button", { name: "说明原因…" });
  await explain.click();
  await page.locator("aside textarea").fill("差额是区级资金结转下年，原因已写在附件说明里。");
  await page.locator("aside textarea").scrollIntoViewIfNeeded();
  await takePane(page, "explain", 520);
  await press(page, "取消");
  await press(page, "返回");
}

async function takeMarks(page: Page): Promise<void> {
  await choose(page, "标记单元格");
  // The menu stays open over a line that is switched.
  await page.keyboard.press("Escape");
  await page.locator(".sheet .marked.error").first().waitFor();
  await page.getByRole("tab", { name: "表2" }).click();
  await page.locator(".sheet").getByText("157.85").first().click();
  await takeBook(page, "marks", 640, 330);
  await choose(page, "标记单元格");
  await page.keyboard.press("Escape");
}

async function takeRecalculation(page: Page): Promise<void> {
  await choose(page, "一键重算…");
  await page.locator("aside").getByText("按明细重新计算").waitFor();
  await takePane(page, "recalculate", 600);
  await press(page, "返回");
}

async function takePanels(page: Page): Promise<void> {
  await choose(page, "识别的表");
  await takePane(page, "tables", 580);
  await press(page, "返回");
  await press(page, "设置");
  await takePane(page, "settings", 960);
  await press(page, "返回");
}

async function takeAllocation(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "分配" }).click();
  await page.locator("aside").getByText("分配办法").first().waitFor();
  await takePane(page, "allocation", 720);
  await page.getByRole("tab", { name: "核对", exact: true }).click();
}

async function takeReport(page: Page): Promise<void> {
  // Once more, as before a report: nothing is new against the check before. The report waits for it.
  await choose(page, "重新核对");
  await choose(page, "生成核对报告");
  await page.locator("aside").getByText("核对报告已写在工作表").first().waitFor();
  await page.getByRole("tab", { name: "核对报告" }).click();
  await takeBook(page, "report", 960, 330);
  const opening = page.context().waitForEvent("page");
  await choose(page, "打印核对报告…");
  const printed = await opening;
  await printed.setViewportSize({ width: 860, height: 620 });
  await printed.getByRole("heading", { level: 1 }).waitFor();
  await printed.screenshot({ path: join(FOLDER, "print.png") });
  await printed.close();
}

async function press(page: Page, name: string): Promise<void> {
  await page.locator("aside").getByRole("button", { name, exact: true }).first().click();
}

/** Chooses a line of the menu 更多. */
async function choose(page: Page, name: string): Promise<void> {
  await press(page, "更多");
  await page.getByText(name, { exact: true }).click();
}

/** The whole pane, in a window just high enough for what there is to see. */
async function takePane(page: Page, name: string, height: number): Promise<void> {
  const before = await boxOf(page, PANE);
  const { width, height: window } = page.viewportSize() ?? WINDOW;
  await page.setViewportSize({ width, height: window - Math.round(before.height) + height });
  await page.mouse.move(4, 4);
  await page.locator(PANE).screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.setViewportSize(WINDOW);
}

/** The workbook beside it, from its upper left corner. */
async function takeBook(page: Page, name: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ ...WINDOW, width: WINDOW.width + 400 });
  const { x, y } = await boxOf(page, ".book");
  await page.mouse.move(4, 4);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), clip: { x, y, width, height } });
  await page.setViewportSize(WINDOW);
}

async function boxOf(
  page: Page,
  selector: string,
): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`nothing to see of ${selector}`);
  return box;
}
