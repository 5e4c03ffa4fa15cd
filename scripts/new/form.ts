import type { Generator } from "./plan";
import { TO_WRITE, camel, pascal } from "./plan";

const INDEX = "src/core/form/index.ts";

/** A form: what one more kind of table means, as a small reading of a table that a law then asks for. */
export const newForm: Generator = (name, read) =>
  new Map([
    [`src/core/form/${name}.ts`, formFile(name)],
    [
      INDEX,
      `${read(INDEX).trimEnd()}\nexport type { ${pascal(name)} } from "./${name}";\nexport { ${camel(name)}Of } from "./${name}";\n`,
    ],
    [`test/core/form/${name}.test.ts`, testFile(name)],
  ]);

function formFile(name: string): string {
  return `import type { Table } from "../table";

/** ${TO_WRITE}: which table this is, who prescribes it, and where it was seen. */
export interface ${pascal(name)} {
  readonly table: Table;
  // ${TO_WRITE}: the columns and rows that mean something, by their places.
}

// ${TO_WRITE}: the words by which its columns are known, each as seen in a real table.
const HEADING = /${TO_WRITE}/;

/** The ${name.replace(/-/g, " ")} that a table is, or null. */
export function ${camel(name)}Of(table: Table): ${pascal(name)} | null {
  return table.columns.some((line) => HEADING.test(line.label)) ? { table } : null;
}
`;
}

function testFile(name: string): string {
  return `import { ${camel(name)}Of } from "../../../src/core/form";
import { makeGrid } from "../../../src/core/grid";
import { findTables } from "../../../src/core/table";

const rows = [
  // ${TO_WRITE}: the smallest table that is one, as it is printed.
  ["区县", "${TO_WRITE}"],
  ["甲区", "1.00"],
  ["合计", "1.00"],
];

function tableOf(cells: readonly (readonly string[])[]): ReturnType<typeof findTables>[number] {
  const raw = cells.map((row) => row.map((value) => ({ value })));
  const [table] = findTables(makeGrid({ sheet: "表", top: 0, left: 0, rows: raw }), 1);
  if (table === undefined) throw new Error("no table was found");
  return table;
}

test("a table with its headings is one", () => {
  expect(${camel(name)}Of(tableOf(rows))).not.toBeNull();
});

test("a table without them is none", () => {
  expect(${camel(name)}Of(tableOf([["区县", "金额"], ...rows.slice(1)]))).toBeNull();
});
`;
}
