import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { launchBrowser, openFile, visit } from "./site";

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const BAD: readonly (readonly [string, Buffer, RegExp])[] = [
  ["text.xlsx", Buffer.from("这不是工作簿"), /不是 Excel 工作簿/],
  ["empty.xlsx", Buffer.alloc(0), /不是 Excel 工作簿/],
  ["old.xls", Buffer.concat([Buffer.from(OLD), Buffer.alloc(4096)]), /。/],
  [
    "cut.xlsx",
    readFileSync("samples/tianjin-2023-medical-assistance.xlsx").subarray(0, 4000),
    /损坏|不是 Excel 工作簿/,
  ],
];

for (const [name, bytes, sentence] of BAD)
  test(`${name} is refused in one sentence, and what lay there stays`, async () => {
    const { page, context, complaints } = await visit(browser);
    await openFile(page, name, bytes);
    const message = page.getByRole("alert");
    await message.waitFor();
    assert.match((await message.textContent()) ?? "", sentence);
    assert.equal(await page.locator(".sheet").count(), 1);
    assert.deepEqual(complaints, []);
    await context.close();
  });

test("one's own workbook opens and is not uploaded", async () => {
  const { page, context, outside } = await visit(browser);
  const asked: string[] = [];
  await page.locator(".sheet").waitFor();
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  await openFile(page, "结算.xlsx", readFileSync("samples/tianjin-2023-medical-assistance.xlsx"));
  await page.getByRole("tab", { name: "结算表" }).click();
  await page.getByRole("button", { name: "核对", exact: true }).click();
  await page
    .getByText(/条勾稽关系/)
    .first()
    .waitFor();
  // The engine is fetched at the first check, by a thread of its own: scripts of our own, and nothing is sent with them.
  assert.deepEqual(
    asked.filter((one) => !/^GET http:\/\/localhost:\d+\/[\w-]+\.\w+\.js$/.test(one)),
    [],
  );
  assert.deepEqual(outside, []);
  await context.close();
});

test("a workbook that is dropped opens", async () => {
  const { page, context } = await visit(browser);
  await page.locator(".sheet").waitFor();
  const bytes = [...readFileSync("samples/tianjin-2023-medical-assistance.xlsx")];
  const dropped = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], "天津.xlsx"));
    return transfer;
  }, bytes);
  await page.dispatchEvent(".sheet", "drop", { dataTransfer: dropped });
  await page.getByRole("tab", { name: "结算表" }).waitFor();
  await context.close();
});

test("every example opens, clean and with slips", async () => {
  const { page, context } = await visit(browser);
  await page.locator(".sheet").waitFor();
  const menu = page.getByRole("button", { name: "示例" });
  await menu.click();
  const names = await page.getByRole("menuitem").allTextContents();
  assert.equal(names.length, 8);
  await page.keyboard.press("Escape");
  for (const [place, name] of names.entries()) {
    await menu.click();
    await page.getByRole("menuitem").nth(place).click();
    await page.getByText(`${name}.xlsx`).first().waitFor();
  }
  await context.close();
});
