import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";
import AxeBuilder from "@axe-core/playwright";

/** What `scripts/browser-tests.mjs` tells the tests. */
const SITE = process.env["SITE"] ?? "";
const BROWSER = process.env["CHROME_PATH"] ?? "";

/** Without a sandbox, which build machines do not allow, and without anything a browser does of its own on a network. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: BROWSER, args: FLAGS });
}

/** A page of the site, and what it did that it should not have done. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of other origins it asked for. */
  readonly outside: readonly string[];
  /** Errors and warnings of the page's own, policy violations included. */
  readonly complaints: readonly string[];
}

/** Opens a page of the site; a visit has no memory of another. `before` prepares the page while it is still empty. */
export async function visit(
  browser: Browser,
  path = "/",
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    acceptDownloads: true,
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== SITE && !["data:", "blob:"].includes(protocol)) outside.push(request.url());
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await before(page);
  await page.goto(`${SITE}${path}`);
  return { page, context, outside, complaints };
}

/** What axe finds wrong, one line each. Fluent's focus guards are meant to be reachable and hidden at once. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}

/** Opens a workbook of one's own in the workbench. */
export async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.locator(".sheet").waitFor();
  await page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer });
}

/** Waits until a cell of the sheet shows a text. */
export async function shows(page: Page, row: number, column: number, text: string): Promise<void> {
  const cell = page.locator(`[aria-rowindex="${row}"] > [aria-colindex="${column}"]`).first();
  await cell.getByText(text, { exact: true }).waitFor();
}

/** Waits until what is selected in the sheet has such an address: `B7`, or `B7 +3` for several areas. */
export async function selects(page: Page, address: RegExp): Promise<void> {
  await page.locator(".formula-bar .address").and(page.getByText(address)).waitFor();
}

/** Presses the button that checks, and waits for the findings. */
export async function check(page: Page, name = "核对"): Promise<void> {
  await page.locator(".sheet").waitFor();
  await page.getByRole("button", { name, exact: true }).click();
  await page.locator("[data-finding]").first().waitFor();
}

/** Presses Tab until the keyboard is on what bears the name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement?.closest("label");
      return activeElement?.getAttribute("aria-label") ?? (label ?? activeElement)?.textContent ?? "";
    });
    if (name.test(here)) return;
  }
  throw new Error(`${String(name)} is not reached by the keyboard`);
}
