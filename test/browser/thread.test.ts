import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { check, launchBrowser, visit } from "./site";

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

/** What the pane lists, finding by finding. */
function findings(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator("[data-finding]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
}

test("a check runs in a worker under the page's own policy, and is the same where the policy forbids workers", async () => {
  const free = await visit(browser);
  await check(free.page);
  // One that the file lies open in, and the engine's.
  assert.equal(free.page.workers().length, 2);
  assert.deepEqual(free.complaints, []);
  const told = await findings(free.page);
  assert.notEqual(told.length, 0);

  const bound = await visit(browser, "/", {}, async (page) => {
    const index = readFileSync("dist/web/index.html", "utf8");
    const stricter = index.replace("worker-src 'self'", "worker-src 'none'");
    assert.notEqual(stricter, index);
    await page.route("**/", (route) => route.fulfill({ body: stricter, contentType: "text/html" }));
  });
  await check(bound.page);
  assert.equal(bound.page.workers().length, 0);
  assert.deepEqual(await findings(bound.page), told);
  await free.context.close();
  await bound.context.close();
});

test("without workers at all, the check is the same and says nothing of it", async () => {
  const { page, context, complaints } = await visit(browser, "/", {}, (opened) =>
    opened.addInitScript("delete window.Worker"),
  );
  await check(page);
  assert.notEqual((await findings(page)).length, 0);
  assert.deepEqual(complaints, []);
  await context.close();
});
