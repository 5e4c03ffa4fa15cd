/**
 * `npm run measure:pane [CELLS]`: opens a made workbook of so many cells (a million) in the workbench of the last build,
 * begins a check and cancels it, checks, and prints how long the page stood still at the longest meanwhile. Nothing here
 * passes or fails, since machines differ; docs/performance.md keeps the result.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { chromium } from "playwright-core";
import { tableBytes } from "./bench/table-bytes";
import { findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

/** Runs in the page: the longest time between two beats of a clock is the longest that nothing could be answered. */
const CLOCK = `
  window.stood = { longest: 0, last: performance.now() };
  setInterval(() => {
    const now = performance.now();
    window.stood.longest = Math.max(window.stood.longest, now - window.stood.last);
    window.stood.last = now;
  }, 5);
`;
const COLUMNS = 12;
/** A check of a million cells takes minutes on a small machine. */
const PATIENCE = 3_600_000;

async function measured(page: Page, what: string, work: () => Promise<unknown>): Promise<void> {
  await page.evaluate("window.stood.longest = 0");
  const began = performance.now();
  await work();
  const longest = Number(await page.evaluate("window.stood.longest"));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${what.padEnd(28)} ${seconds.padStart(7)} s   longest stall ${Math.round(longest)} ms`);
}

async function main(cells: number): Promise<void> {
  const found = await findBrowser();
  if (found === null) throw new Error("no browser");
  const folder = mkdtempSync(join(tmpdir(), "hebiao-pane-"));
  const file = join(folder, "large.xlsx");
  writeFileSync(file, tableBytes({ rows: Math.round(cells / COLUMNS), columns: COLUMNS }, true));
  const site = await serve(resolve("dist", "web"));
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ locale: "zh-CN" });
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(CLOCK);
    await page.goto(site.address);
    await page.locator(".sheet").waitFor();
    console.log(`${cells} cells`);
    await measured(page, "open", async () => {
      await page.locator("input[type=file]").setInputFiles(file);
      await page.locator(".book-name", { hasText: "large" }).waitFor();
    });
    const check = page.getByRole("button", { name: /^(核对|重新核对)$/ }).first();
    await measured(page, "check, cancelled", async () => {
      await check.click();
      const cancel = page.getByRole("button", { name: "取消", exact: true });
      await cancel.click();
      await cancel.waitFor({ state: "detached" });
    });
    console.log(`workers after the cancel: ${page.workers().length}`);
    await measured(page, "check", async () => {
      await check.click();
      const trouble = page.getByRole("button", { name: "重试", exact: true });
      await page.locator("[data-finding]").or(trouble).first().waitFor();
      // What failed would be waited for until nobody has any patience left.
      if (await trouble.isVisible()) throw new Error("the check ended in trouble");
    });
  } finally {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main(Number(process.argv[2] ?? 1e6));
