/** What a person has to write; test/scripts/new.test.ts finds where it was left standing. */
export const TO_WRITE = "TO-WRITE";

/** Reads a file of the project by its path from the root. */
export type ReadFile = (path: string) => string;

/** Whole files by path: new ones, and old ones with something put in. */
export type Plan = ReadonlyMap<string, string>;

/** Makes the plan for something of that name (kebab-case). */
export type Generator = (name: string, read: ReadFile) => Plan;

/** `row-total` as `rowTotal`. */
export function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `row-total` as `RowTotal`. */
export function pascal(name: string): string {
  return camel(`-${name}`);
}

/** `row-total` as `ROW_TOTAL`. */
export function upper(name: string): string {
  return name.replace(/-/g, "_").toUpperCase();
}

/** `row-total` as `Row total`. */
export function spoken(name: string): string {
  const words = name.replace(/-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A text with a line put at the end of a list: before the line that closes what `opening` opens. A file that no longer
 * looks as expected is a mistake of ours.
 */
export function withEntry(text: string, opening: string, entry: string): string {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => line.includes(opening));
  const close = lines.findIndex((line, at) => from < at && /^[\]}]/.test(line));
  if (from < 0 || close < 0) throw new Error(`no list opens with “${opening}”`);
  return [...lines.slice(0, close), entry, ...lines.slice(close)].join("\n");
}

/** A text with an import behind its last one. */
export function withImport(text: string, line: string): string {
  const lines = text.split("\n");
  const last = lines.findLastIndex((one) => one.startsWith("import "));
  if (last < 0) throw new Error("no imports");
  return [...lines.slice(0, last + 1), line, ...lines.slice(last + 1)].join("\n");
}

/** The words of a rule, all still to be written. */
export function ruleWords(name: string): string {
  return `  "${name}": {
    name: "${TO_WRITE} ${name}",
    short: () => "${TO_WRITE}",
    what: () => "${TO_WRITE}",
    why: () => "${TO_WRITE}",
    todo: () => "${TO_WRITE}",
  },`;
}

/** The page of a rule, which is its test as well: it fails until the sheets and the findings are its own. */
export function rulePage(name: string): string {
  return `# ${name}

${TO_WRITE}: what must hold, in one sentence.

## Why it must hold

${TO_WRITE}: the reason, and the source of the rule.

## ${TO_WRITE}: the commonest case, as a heading

\`\`\`sheet
区县 | 人数   | 绩效 | 合计
甲区 | 120.50 | 30.20 | 150.70 <1>
乙区 | 98.40  | 25.10 | 123.50
\`\`\`

\`\`\`findings
<1> D2 ${name} · ${TO_WRITE}
\`\`\`

## When it stays silent

\`\`\`sheet
区县 | 人数   | 绩效 | 合计
甲区 | 120.50 | 30.20 | 150.70
\`\`\`

\`\`\`findings
none · ${TO_WRITE}
\`\`\`
`;
}
