import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import type { SheetSketch } from "../office-host";
import type { OpenedPane } from "./addin-stand";
import { AddinStand, withHost } from "./addin-stand";

/** B3 was typed 62.65 where 66.25 makes its row and its column add up. */
const SLIP: SheetSketch = {
  name: "表2",
  rows: [
    ["单位", "人数因素", "绩效因素", "合计"],
    ["黄浦", 157.85, 63.63, 221.48],
    ["长宁", 62.65, 62.04, 128.29],
    ["静安", 100.1, 50.2, 150.3],
    ["普陀", 80.4, 40.1, 120.5],
    ["合计", 404.6, 215.97, 620.57],
  ],
};

const CLEAN: SheetSketch = {
  ...SLIP,
  rows: SLIP.rows.map((row) => row.map((cell) => (cell === 62.65 ? 66.25 : cell))),
};

let stand: AddinStand;
before(async () => {
  stand = await AddinStand.open();
});
after(() => stand.close());

async function inPane(
  wish: Parameters<AddinStand["pane"]>[1],
  sheets: readonly SheetSketch[],
  act: (page: Page, pane: OpenedPane) => Promise<void>,
): Promise<void> {
  const pane = await stand.pane(sheets, wish);
  try {
    await act(pane.page, pane);
    assert.deepEqual(pane.complaints, []);
    assert.deepEqual(
      pane.asked.filter((address) => !address.startsWith(stand.address)),
      [],
      "the pane talks to its own server only",
    );
  } finally {
    await pane.close();
  }
}

const checked = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "核对", exact: true }).click();
  await page.getByText("勾稽关系").first().waitFor();
};

const valueAt = (page: Page, row: number, column: number): Promise<unknown> =>
  withHost(page, ({ host }, at) => host.workbook.sheetNamed("表2").valueOf(at.row, at.column), { row, column });

describe("the pane inside Excel", () => {
  test("opens with what it does and what it promises, and has asked the workbook nothing", async () => {
    await inPane({}, [SLIP], async (page) => {
      await page.getByText("不会改动任何单元格，直到您点头").waitFor();
      const paths = await withHost(page, ({ host }) => host.traffic.exchanges.some(({ writes }) => writes), null);
      assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
      assert.equal(paths, false);
    });
  });

  test("checks, follows the keyboard through the findings in the sheet, adopts and takes back", async () => {
    await inPane({}, [SLIP], async (page) => {
      await checked(page);
      await page.keyboard.press("F8");
      await page.getByText("62.65").first().waitFor();
      const selected = await withHost(page, ({ host }) => host.workbook.selection, null);
      assert.equal(selected.sheet, "表2");
      await page.keyboard.press("Control+Enter");
      await page.getByText("已写入").first().waitFor();
      assert.equal(await valueAt(page, 2, 1), 66.25);
      await page.keyboard.press("Alt+z");
      await page.getByText("62.65").first().waitFor();
      await page.waitForFunction(() => true);
      assert.equal(await valueAt(page, 2, 1), 62.65);
    });
  });
});
