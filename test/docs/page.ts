import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A `sheet` block of a page with the `findings` block behind it. */
export interface Example {
  /** The heading it stands under. */
  readonly heading: string;
  readonly line: number;
  readonly sheet: string;
  /** Null where no `findings` block follows before the next sheet. */
  readonly findings: string | null;
}

/** A page of docs/: spec, manual and test in one. */
export interface Page {
  readonly file: string;
  /** The file's name: the id of what it is about. */
  readonly id: string;
  readonly headings: readonly string[];
  readonly examples: readonly Example[];
}

const DOCS = join(__dirname, "../../docs");

/** The pages of a folder of docs/, or of docs/ itself (""), by name. */
export function pagesIn(folder: string): readonly Page[] {
  const path = join(DOCS, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => readPage(join(path, name)));
}

/** One page by its path. */
export function readPage(file: string): Page {
  const lines = readFileSync(file, "utf8").split("\n");
  const headings: string[] = [];
  const examples: Example[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    if (heading !== undefined) headings.push(heading);
    const fence = /^```(\w*)$/.exec(line)?.[1];
    if (fence === undefined) continue;
    const end = lines.indexOf("```", at + 1);
    if (end < 0) throw new Error(`${file}:${at + 1}: a block that never ends`);
    const body = lines.slice(at + 1, end).join("\n");
    const last = examples[examples.length - 1];
    if (fence === "sheet")
      examples.push({
        heading: headings[headings.length - 1] ?? "",
        line: at + 1,
        sheet: body,
        findings: null,
      });
    else if (fence === "findings" && last?.findings === null)
      examples[examples.length - 1] = { ...last, findings: body };
    at = end;
  }
  return { file, id: basename(file, ".md"), headings, examples };
}

/** A page's text with the `findings` block of each of its sheets renewed, or laid where there is none. */
export function withFindings(file: string, told: readonly string[]): string {
  const lines = readFileSync(file, "utf8").split("\n");
  const out: string[] = [];
  let sheets = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    out.push(line);
    if (line !== "```sheet") continue;
    const end = lines.indexOf("```", at + 1);
    out.push(...lines.slice(at + 1, end + 1), "", "```findings", told[sheets] ?? "", "```");
    sheets += 1;
    at = lastLineOfFindings(lines, end + 1) ?? end;
  }
  return out.join("\n");
}

/** The last line of the `findings` block that begins at a line or behind blank ones, or null where none does. */
function lastLineOfFindings(lines: readonly string[], from: number): number | null {
  const first = lines.findIndex((line, at) => from <= at && line !== "");
  return lines[first] === "```findings" ? lines.indexOf("```", first + 1) : null;
}
