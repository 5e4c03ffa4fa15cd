import type { Page } from "playwright-core";

/** Keeps what the live region says from now on: what was done is soon followed by what the next check finds. */
export async function listen(page: Page): Promise<void> {
  await page.getByRole("status").evaluate((region) => {
    new MutationObserver(() => {
      region.setAttribute("data-heard", `${region.getAttribute("data-heard") ?? ""} ${region.textContent}`);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
}

/** Waits until the live region has said this since `listen`. */
export async function hear(page: Page, words: string): Promise<void> {
  await page.locator(`[role="status"][data-heard*="${words}"]`).waitFor({ state: "attached" });
}
