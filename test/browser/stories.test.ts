import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { STORIES } from "../stories/stories";
import { accessibilityFaults, check, launchBrowser, visit } from "./site";
import { THEMES } from "./themes";

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

const NAMES = Object.keys(STORIES).filter((name) => name !== "thousand");

function story(name: string, language: string, theme: string): string {
  return `/stories.html?story=${name}&language=${language}&theme=${theme}`;
}

/** Whether anything sticks out sideways. */
function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.clientWidth < document.documentElement.scrollWidth);
}

for (const [theme, colorScheme] of THEMES)
  test(`every state is accessible in ${theme} (${colorScheme})`, async () => {
    const { page, context, complaints } = await visit(browser, "/stories.html", {
      colorScheme,
      viewport: { width: 350, height: 720 },
    });
    for (const name of NAMES) {
      await page.goto(new URL(story(name, "zh-CN", theme), page.url()).href);
      await page.locator("h1").waitFor();
      assert.deepEqual(await accessibilityFaults(page), [], name);
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });

for (const colorScheme of ["light", "dark"] as const)
  test(`what is drawn in colours stands out in the system's own, too (${colorScheme})`, async () => {
    const { page, context } = await visit(browser, "/stories.html", {
      colorScheme,
      forcedColors: "active",
      viewport: { width: 350, height: 720 },
    });
    for (const name of ["mixed", "finding", "filtered", "tables-rates", "settings", "allocation-present"]) {
      await page.goto(new URL(story(name, "zh-CN", "auto"), page.url()).href);
      await page.locator("h1").waitFor();
      assert.deepEqual(await accessibilityFaults(page), [], name);
    }
    // Which bar is now and which is then.
    const swatches = page.getByText(/^(现在|之后)$/).locator("span");
    const grounds = await swatches.evaluateAll((all) =>
      all.map((one) => getComputedStyle(one).backgroundColor),
    );
    assert.equal(new Set(grounds).size, 2, String(grounds));
    await context.close();
  });

test("every state is accessible in English", async () => {
  const { page, context } = await visit(browser, "/stories.html", { viewport: { width: 350, height: 720 } });
  for (const name of NAMES) {
    await page.goto(new URL(story(name, "en", "light"), page.url()).href);
    await page.locator("h1").waitFor();
    assert.deepEqual(await accessibilityFaults(page), [], name);
  }
  await context.close();
});

test("nothing sticks out at 320 pixels", async () => {
  const { page, context } = await visit(browser, "/stories.html", { viewport: { width: 320, height: 640 } });
  for (const name of NAMES)
    for (const language of ["zh-CN", "en"]) {
      await page.goto(new URL(`${story(name, language, "light")}&width=320`, page.url()).href);
      await page.locator("h1").waitFor();
      assert.equal(await overflows(page), false, `${name} ${language}`);
    }
  await context.close();
});

test("the whole workbench is accessible, in the list, in a finding and in every panel", async () => {
  const { page, context } = await visit(browser);
  const isClean = async (state: string): Promise<void> =>
    assert.deepEqual(await accessibilityFaults(page), [], state);
  await page.locator(".sheet").waitFor();
  await isClean("first run");
  await check(page);
  await isClean("list");
  await page.locator("[data-finding]").first().click();
  await isClean("finding");
  await page.getByRole("button", { name: "返回" }).click();
  for (const panel of ["设置", "帮助"]) {
    await page.getByRole("button", { name: panel }).click();
    await isClean(panel);
    await page.getByRole("button", { name: "返回" }).click();
  }
  for (const panel of ["识别的表", "修改记录"]) {
    await page.getByRole("button", { name: "更多" }).click();
    await page.getByRole("menuitem", { name: panel }).click();
    await isClean(panel);
    await page.getByRole("button", { name: "返回" }).click();
  }
  await context.close();
});

test("the keyboard alone leads from the first run to a written correction", async () => {
  const { page, context } = await visit(browser, story("first-run", "zh-CN", "light"));
  await page.locator("h1").waitFor();
  await page.goto(new URL(story("findings", "zh-CN", "light"), page.url()).href);
  await page.locator("[data-finding]").first().waitFor();
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.hasAttribute("data-finding"))) break;
  }
  await page.keyboard.press("ArrowRight");
  await page.getByRole("button", { name: "返回" }).waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText("已写入 1 个单元格").first().waitFor();
  await page.keyboard.press("Alt+z");
  await page.getByText("已撤销").first().waitFor();
  await context.close();
});

test("coming back from a finding, the keyboard is on its line again", async () => {
  const { page, context } = await visit(browser, story("findings", "zh-CN", "light"));
  const second = page.locator("[data-finding]").nth(1);
  await second.waitFor();
  const id = await second.getAttribute("data-finding");
  await second.click();
  await page.keyboard.press("Escape");
  await second.waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-finding")), id);
  await context.close();
});

test("a thousand findings are all within reach, though only those in sight are drawn", async () => {
  const { page, context } = await visit(browser, story("thousand", "zh-CN", "light"), {
    viewport: { width: 350, height: 720 },
  });
  const lines = page.locator("[data-finding]");
  await lines.first().waitFor();
  assert.equal(await lines.first().getAttribute("aria-setsize"), "1000");
  assert.ok((await lines.count()) < 200);
  assert.deepEqual(await accessibilityFaults(page), []);
  await lines.first().focus();
  await page.keyboard.press("End");
  const place = (): Promise<string | null> =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-posinset") ?? null);
  assert.equal(await place(), "1000");
  await page.keyboard.press("ArrowUp");
  assert.equal(await place(), "999");
  // Scrolled far away, the line with the keyboard stays, and the keyboard on it.
  await page.mouse.move(175, 560);
  await page.mouse.wheel(0, -100_000);
  await page.waitForFunction(() => document.querySelector('[aria-posinset="1"]') !== null);
  assert.equal(await place(), "999");
  await page.keyboard.press("Home");
  assert.equal(await place(), "1");
  await page.keyboard.press("/");
  await page.keyboard.type("B4");
  await page.waitForFunction(
    () => Number(document.querySelector("[data-finding]")?.getAttribute("aria-setsize")) < 1000,
  );
  await context.close();
});
