import type { Generator } from "./plan";
import { TO_WRITE } from "./plan";

/**
 * A label, which is another word for a total, a heading, a unit: the word itself goes into the list that holds its like
 * (src/core/form, src/core/table/heading-words.ts); this lays out its test, on the page of the law that ought to see it.
 */
export const newLabel: Generator = (name, read) => {
  const path = `docs/rules/${name}.md`;
  return new Map([[path, `${read(path).trimEnd()}\n\n${section(name)}`]]);
};

function section(name: string): string {
  return `## ${TO_WRITE}: 「the label」, as a heading

${TO_WRITE}: in which document the label stands. Then put the word into the list that holds its like.

\`\`\`sheet
区县 | 人数   | 绩效  | ${TO_WRITE} the label
甲区 | 120.50 | 30.20 | 150.80 <1>
乙区 | 98.40  | 25.10 | 123.50
\`\`\`

\`\`\`findings
<1> D2 ${name} · ${TO_WRITE}
\`\`\`
`;
}
