import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe holds against a page, as `rule: element`. Tabster's own helpers are no part of what a person meets. */
export async function complaintsOfAxe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude("[data-tabster-dummy]")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
