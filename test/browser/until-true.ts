import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";

const LONGEST_MS = 30_000;
const BETWEEN_MS = 50;

/**
 * Waits until an expression holds in a page. Asked anew from outside each time: a text that the page itself polls is evaluated there, which
 * its content security policy forbids from the second time on.
 */
export async function untilTrue(page: Page, expression: string): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  while (Date.now() < end) {
    if ((await page.evaluate(`Boolean(${expression})`)) === true) return;
    await setTimeout(BETWEEN_MS);
  }
  throw new Error(`never true: ${expression}`);
}
