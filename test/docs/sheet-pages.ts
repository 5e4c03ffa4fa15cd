import { readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Example } from "./page";
import { readPage, withFindings } from "./page";

/** As in the pages of docs/: `npm run golden:update` writes what the engine makes of each sheet today. */
const UPDATE = process.env["UPDATE_GOLDEN"] === "1";

/** Tests of a folder of pages: what is told of each sheet must be what its page says. */
export function testPages(folder: string, told: (sheet: string) => string): void {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => readPage(join(folder, name)));
  if (UPDATE)
    for (const { file, examples } of pages)
      writeFileSync(
        file,
        withFindings(
          file,
          examples.map(({ sheet }) => told(sheet)),
        ),
      );
  describe.each(pages.map(({ file, examples }) => [basename(file, ".md"), examples] as const))(
    "%s",
    (_, examples) => {
      test.each(named(examples))("%s", (__, { sheet, findings }) => {
        const now = told(sheet);
        expect(now).not.toContain("undefined");
        if (!UPDATE) expect(now).toBe(findings);
      });
    },
  );
}

function named(examples: readonly Example[]): readonly (readonly [string, Example])[] {
  return examples.map((example) => [`${example.heading} (line ${example.line})`, example] as const);
}
