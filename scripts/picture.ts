/** Takes the picture of the READMEs, the workbench at its example with the first finding opened: `npm run picture`, over the last build. */
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const FILE = "docs/workbench.png";

async function main(folder: string): Promise<void> {
  const found = await findBrowser();
  if (found === null) throw new Error("no browser to take a picture with");
  const site = await serve(resolve(folder));
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1360, height: 760 }, locale: "zh-CN" });
    await page.goto(site.address);
    await page.getByRole("button", { name: "核对" }).first().click();
    await page.locator("[data-finding]").first().click();
    await page.screenshot({ path: FILE });
    console.log(FILE);
  } finally {
    await browser.close();
    site.close();
  }
}

void main(process.argv[2] ?? "dist/web");
