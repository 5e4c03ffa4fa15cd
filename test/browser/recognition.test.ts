import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import type { SheetSketch } from "../office-host";
import { CLEAN, MANY, THREE } from "./addin-books";
import { AddinStand, withHost } from "./addin-stand";
import { complaintsOfAxe } from "./axe-complaints";

let stand: AddinStand;
before(async () => {
  stand = await AddinStand.open();
});
after(() => stand.close());

/** A last row that is a total, though no word and no figure says so. */
const UNNAMED: SheetSketch = {
  name: "表1",
  rows: [
    ["项目", "上年", "本年"],
    ["甲", 12.4, 13.1],
    ["乙", 20.7, 22.9],
    ["丙", 31.8, 30.2],
    ["全部", 65.9, 66.2],
  ],
};

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "核对", exact: true }).click();
  await page
    .getByText(/勾稽关系|认出了/)
    .first()
    .waitFor();
}

async function openTables(page: Page): Promise<void> {
  await page.getByRole("button", { name: "更多" }).click();
  await page.getByRole("menuitem", { name: "识别的表" }).click();
}

async function isClean(page: Page): Promise<void> {
  assert.deepEqual(await complaintsOfAxe(page), []);
}

describe("what was recognised", () => {
  test("is corrected by a person, kept in the workbook, and gone by from then on", async () => {
    const { page, close } = await stand.pane([UNNAMED, CLEAN]);
    await check(page);
    await openTables(page);
    await page.getByRole("button", { name: "更正识别…" }).first().click();
    await page.getByLabel("合计行（行号）").first().fill("99");
    await page.getByRole("button", { name: "保存并重新核对" }).first().click();
    await page.getByRole("alert").getByText("行号要写这张表里的行").waitFor();
    await isClean(page);
    await page.getByLabel("合计行（行号）").first().fill("5");
    await page.getByRole("button", { name: "保存并重新核对" }).first().click();
    await page.getByText("已按您的更正识别").waitFor();
    await isClean(page);
    await page.getByRole("button", { name: "返回" }).click();
    await page.locator("[data-finding]").first().waitFor();
    const kept = await withHost(
      page,
      ({ host }) => host.workbook.customXml.map(({ xml }) => xml).join(),
      null,
    );
    assert.match(kept, /全部/);
    await close();
  });

  test("can be had back as it was recognised", async () => {
    const { page, close } = await stand.pane([UNNAMED, CLEAN]);
    await check(page);
    await openTables(page);
    await page.getByRole("button", { name: "更正识别…" }).first().click();
    await page.getByLabel("表的类型").first().selectOption({ label: "结算表" });
    await page.getByRole("button", { name: "保存并重新核对" }).first().click();
    await page.getByText("已按您的更正识别").waitFor();
    const again = page.getByRole("button", { name: "更正识别…" }).first();
    if ((await again.getAttribute("aria-expanded")) === "false") await again.click();
    await page.getByRole("button", { name: "恢复自动识别" }).click();
    await page.getByText("已按您的更正识别").waitFor({ state: "detached" });
    await close();
  });
});

describe("the list of findings", () => {
  test("is filtered by sheet and by topic, with counts, and all comes back", async () => {
    const { page, close } = await stand.pane([MANY, ...THREE]);
    await check(page);
    const open = page.getByRole("button", { name: "筛选", exact: true });
    await open.focus();
    await page.keyboard.press("Enter");
    const sheets = page.getByRole("group", { name: "按工作表筛选" });
    await isClean(page);
    const chip = sheets.getByRole("button", { name: /^表3 / });
    await chip.focus();
    await page.keyboard.press("Space");
    assert.equal(await chip.getAttribute("aria-pressed"), "true");
    await page.waitForFunction(() => document.querySelectorAll("[data-finding]").length < 10);
    const count = Number(/ (\d+)$/.exec((await chip.getAttribute("aria-label")) ?? "")?.[1]);
    assert.equal(await page.locator("[data-finding]").count(), count);
    await isClean(page);
    await page.getByRole("button", { name: "清除筛选" }).click();
    await page.waitForFunction(() => 10 < document.querySelectorAll("[data-finding]").length);
    await close();
  });
});

test("an engine that cannot be fetched is told in its own words, and tried again", async () => {
  const { page, close } = await stand.pane([CLEAN], { before: "delete globalThis.Worker;" });
  const blocked = /engine\.[^/]*\.js/;
  await page.route(blocked, (route) => route.abort());
  await page.reload();
  await page.getByRole("button", { name: "核对", exact: true }).click();
  await page.getByRole("alert").getByText("核对程序没有下载下来").waitFor();
  await isClean(page);
  await page.unroute(blocked);
  await page.getByRole("button", { name: "重试" }).click();
  await page.getByText("勾稽关系").first().waitFor();
  await close();
});
