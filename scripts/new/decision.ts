import type { Generator } from "./plan";
import { TO_WRITE, spoken } from "./plan";

const INDEX = "docs/decisions/README.md";

/** A decision with its reasons, under the next number. */
export const newDecision: Generator = (name, read) => {
  const index = read(INDEX);
  const numbers = [...index.matchAll(/\]\((\d{4})-/g)].map(([, number]) => Number(number));
  const number = String(Math.max(0, ...numbers) + 1).padStart(4, "0");
  const file = `${number}-${name}.md`;
  return new Map([
    [`docs/decisions/${file}`, page(number, name)],
    [INDEX, `${index.trimEnd()}\n- [${number} ${spoken(name)}](${file})\n`],
  ]);
};

function page(number: string, name: string): string {
  return `# ${number} ${spoken(name)}

## The question

${TO_WRITE}

## What was decided

${TO_WRITE}

## Why

${TO_WRITE}

## What it costs

${TO_WRITE}
`;
}
