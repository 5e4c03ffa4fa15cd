import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

/** A table as it was published, by its place on a page of `test/inspect/published`. */
export interface PublishedTable {
  readonly name: string;
  readonly file: string;
  /** Its part of the page. */
  readonly part: string;
  /** The sketch of its sheets. */
  readonly sheet: string;
  /** What holds in it by somebody else's account, a line each, `not yet` in front of what is not found. */
  readonly mustHold: readonly string[];
}

/** Where the pages are. */
export const PUBLISHED_FOLDER = join(__dirname, "published");

/** All published tables, page by page. */
export function publishedTables(): readonly PublishedTable[] {
  return readdirSync(PUBLISHED_FOLDER)
    .filter((name) => name.endsWith(".md"))
    .flatMap((page): readonly PublishedTable[] => {
      const file = join(PUBLISHED_FOLDER, page);
      const parts = readFileSync(file, "utf8").split(/^## /m).slice(1);
      return parts.map((part) => ({
        name: `${basename(page, ".md")} › ${part.slice(0, part.indexOf("\n"))}`,
        file,
        part,
        sheet: blockOf(part, "sheet"),
        mustHold: blockOf(part, "must")
          .split("\n")
          .filter((line) => line !== ""),
      }));
    });
}

function blockOf(part: string, fence: string): string {
  const begin = part.indexOf(`\`\`\`${fence}\n`) + fence.length + 4;
  return part.slice(begin, part.indexOf("```", begin));
}
