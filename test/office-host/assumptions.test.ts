import { readFileSync } from "node:fs";
import { ASSUMPTIONS } from "./assumptions";

const DOCUMENT = readFileSync("docs/deploy.zh-CN.md", "utf8");

/** Cells of a table are padded by the formatter. */
const squeezed = (text: string): string => text.replace(/\s+/g, " ");

describe("what is assumed of Excel", () => {
  test.each(ASSUMPTIONS.map((one) => [one.id, one] as const))(
    "%s stands in the checklist with its source and how to confirm it",
    (id, { says, confirm, source }) => {
      const row = DOCUMENT.split("\n").find((line) => line.startsWith(`| ${id} `));
      expect(squeezed(row ?? "").trim()).toBe(squeezed(`| ${id} | ${says} | ${confirm} | ${source} |`));
    },
  );

  test("the checklist holds nothing else", () => {
    const ids = [...DOCUMENT.matchAll(/^\| (A\d\d) /gm)].map(([, id]) => id);
    expect(ids).toEqual(ASSUMPTIONS.map(({ id }) => id));
  });
});
