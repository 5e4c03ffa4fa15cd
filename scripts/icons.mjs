// Draws the add-in's icons, assets/<drawing>-<size>.png, from assets/icons.svg: to be run again whenever it changes.
// The sizes are those that Office asks for on its screens (Microsoft: "Icon elements").
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

const DRAWINGS = ["icon", "check", "recalculate", "clear", "report"];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const found = await findBrowser();
if (found === null) throw new Error("no browser to draw with");
const browser = await chromium.launch({
  executablePath: found.path,
  env: { ...process.env, ...found.env },
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const source = readFileSync("assets/icons.svg", "utf8").replace("<svg ", '<svg style="display:none" ');
  const page = await browser.newPage();
  for (const drawing of DRAWINGS) {
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}</style>${source}` +
          `<svg viewBox="0 0 80 80" style="display:block" width="${size}" height="${size}"><use href="#${drawing}"/></svg>`,
      );
      writeFileSync(`assets/${drawing}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
