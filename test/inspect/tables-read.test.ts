import { readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Example } from "../docs/page";
import { readPage, withFindings } from "../docs/page";
import { relationsTold } from "./relations-told";

/** As in the pages of docs/: `npm run golden:update` writes what the engine makes of each sheet today. */
const UPDATE = process.env["UPDATE_GOLDEN"] === "1";

const FOLDER = join(__dirname, "tables-read");
const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => readPage(join(FOLDER, name)));

if (UPDATE)
  for (const { file, examples } of pages)
    writeFileSync(
      file,
      withFindings(
        file,
        examples.map(({ sheet }) => relationsTold(sheet)),
      ),
    );

function named(examples: readonly Example[]): readonly (readonly [string, Example])[] {
  return examples.map((example) => [`${example.heading} (line ${example.line})`, example] as const);
}

/** Which lines of a table are understood as sums, parts, shares and prices of which others. */
describe.each(pages.map(({ file, examples }) => [basename(file, ".md"), examples] as const))(
  "%s",
  (_, examples) => {
    test.each(named(examples))("%s", (__, { sheet, findings }) => {
      const told = relationsTold(sheet);
      expect(told).not.toContain("undefined");
      if (!UPDATE) expect(told).toBe(findings);
    });
  },
);
