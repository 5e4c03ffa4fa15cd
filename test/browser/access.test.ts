import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { STORIES } from "../stories/stories";
import { hear, listen } from "./live-region";
import { accessibilityFaults, launchBrowser, tabTo, visit } from "./site";

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

const NAMES = Object.keys(STORIES).filter((name) => name !== "thousand");

async function open(page: Page, name: string, more = ""): Promise<void> {
  await page.goto(new URL(`/stories.html?story=${name}${more}`, page.url()).href);
  await page.locator("h1").waitFor();
}

/** What sticks out sideways, by its words; tables of figures may be wider than the pane (WCAG 1.4.10). */
function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => {
        if (element.closest("table") !== null) return false;
        const { right, width } = element.getBoundingClientRect();
        return 0 < width && document.documentElement.clientWidth + 1 < right;
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 30)}`),
  );
}

for (const language of ["zh-CN", "en"])
  test(`at 200 % zoom everything stays within the pane (${language})`, async () => {
    // The pane as Excel opens it, 350 pixels, has half as many for its words then.
    const { page, context } = await visit(browser, "/stories.html", {
      viewport: { width: 175, height: 360 },
      deviceScaleFactor: 2,
    });
    for (const name of NAMES) {
      await open(page, name, `&language=${language}&width=175`);
      assert.deepEqual(await stickingOut(page), [], name);
    }
    await context.close();
  });

test("whoever wants no motion gets none, and a waiting bar moves for all others", async () => {
  const moving = async (page: Page): Promise<number> => {
    await page.getByRole("progressbar").waitFor();
    return page.evaluate(
      () => document.getAnimations().filter((animation) => animation.playState === "running").length,
    );
  };
  const calm = await visit(browser, "/stories.html", { reducedMotion: "reduce" });
  await open(calm.page, "waiting");
  assert.equal(await moving(calm.page), 0);
  await calm.context.close();
  const usual = await visit(browser, "/stories.html", { reducedMotion: "no-preference" });
  await open(usual.page, "waiting");
  assert.ok(0 < (await moving(usual.page)));
  await usual.context.close();
});

test("a screen reader hears what was found, written and taken back", async () => {
  const { page, context } = await visit(browser, "/stories.html");
  await open(page, "findings");
  await page
    .getByRole("status")
    .getByText(/核对完成：.*2 处必改/)
    .waitFor({ state: "attached" });
  await listen(page);
  await page.locator("[data-finding]").first().click();
  await page.keyboard.press("Control+Enter");
  await hear(page, "已写入 1 个单元格");
  await page.keyboard.press("Alt+z");
  await hear(page, "已撤销");
  await context.close();
});

test("the journal and the settings are worked with the keyboard alone", async () => {
  const { page, context } = await visit(browser, "/stories.html");
  await open(page, "journal-together");
  await tabTo(page, /一起撤销/);
  await page.keyboard.press("Enter");
  await page.getByText("已撤销").first().waitFor();
  await open(page, "settings");
  await page.getByLabel("得分和等级").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  assert.equal(await page.getByLabel("得分和等级").inputValue(), "hidden");
  assert.deepEqual(await accessibilityFaults(page), []);
  await context.close();
});
