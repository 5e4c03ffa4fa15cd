/**
 * How long until the pane can be used, over the last build: from the address to a button that can be pressed, with an empty
 * cache and with a full one, in Excel's stead over the test host and in the workbench. Beside it a page of nothing but text, as
 * the browser's own share. Part of `npm run bench`; docs/performance.md keeps the result.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { SLIP } from "../test/browser/addin-books";
import { AddinStand } from "../test/browser/addin-stand";
import { findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const ROUNDS = 5;

void main();

async function main(): Promise<void> {
  const found = await findBrowser();
  if (found === null) throw new Error("no browser");
  process.env["CHROME_PATH"] = found.path;
  console.log(`time to a usable pane, the least of ${ROUNDS}    first visit   later visit`);
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const folder = mkdtempSync(join(tmpdir(), "hebiao-start-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><button>核对</button>");
  try {
    await measured("a page with one button", browser, folder);
    await measured("the workbench", browser, resolve("dist", "web"));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  await inExcel();
}

async function measured(what: string, browser: Browser, folder: string): Promise<void> {
  const site = await serve(folder);
  const times: Visits[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ locale: "zh-CN" });
    const page = await context.newPage();
    const first = await usable(page, () => page.goto(site.address));
    times.push({ first, later: await usable(page, () => page.reload()) });
    await context.close();
  }
  site.close();
  print(what, times);
}

async function inExcel(): Promise<void> {
  const stand = await AddinStand.open();
  const times: Visits[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const pane = await stand.pane([SLIP]);
    await ready(pane.page);
    const first = performance.now() - began;
    times.push({ first, later: await usable(pane.page, () => pane.page.reload()) });
    await pane.close();
  }
  await stand.close();
  print("the pane, in Excel's stead", times);
}

/** Milliseconds. */
interface Visits {
  readonly first: number;
  readonly later: number;
}

async function usable(page: Page, visit: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await visit();
  await ready(page);
  return performance.now() - began;
}

async function ready(page: Page): Promise<void> {
  await page.getByRole("button", { name: "核对", exact: true, disabled: false }).first().waitFor();
}

function print(what: string, times: readonly Visits[]): void {
  const least = (of: keyof Visits): string => `${Math.min(...times.map((one) => one[of])).toFixed(0)} ms`;
  console.log(`${what.padEnd(40)} ${least("first").padStart(13)} ${least("later").padStart(13)}`);
}
