import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/adapter/xlsx";
import type { CellRef } from "../../src/core/grid";
import { parseAddress, sameRef } from "../../src/core/grid";
import type { Finding, Report } from "../../src/core/inspect";
import { inspect } from "../../src/core/inspect";
import type { SlipRecord } from "../../scripts/samples/slip";

interface SlipList {
  readonly drafts: readonly {
    readonly draft: string;
    readonly clean: string;
    readonly slips: readonly SlipRecord[];
  }[];
}

const SAMPLES = join(__dirname, "../../samples");
const { drafts } = JSON.parse(readFileSync(join(SAMPLES, "slips.json"), "utf8")) as SlipList;

function inspected(name: string): Report {
  const opened = openXlsx(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
  if (!opened.ok) throw new Error(`does not open: ${name}`);
  return inspect(opened.value.reading().sheets);
}

/** Where a finding points: its first suspect, or the cell it is about where no single figure is suspected. */
function culpritOf(finding: Finding): CellRef {
  return finding.suspects[0]?.at ?? finding.cells[0];
}

describe.each(drafts)("$clean", ({ clean, draft, slips }) => {
  test("has nothing in it that must be changed", () => {
    expect(inspected(clean).findings.filter((finding) => finding.severity === "error")).toEqual([]);
  });

  const { findings } = inspected(draft);

  test.each(slips.map((slip) => [`${slip.sheet}!${slip.cell}`, slip] as const))("%s", (_, slip) => {
    const at = parseAddress(slip.cell, slip.sheet);
    if (at === null) throw new Error(`no address: ${slip.cell}`);
    const touching = findings.filter((finding) =>
      [...finding.cells, ...finding.suspects.map((one) => one.at)].some((cell) => sameRef(cell, at)),
    );
    expect(touching).not.toEqual([]);
    if (slip.only) expect(touching.map(culpritOf)).toContainEqual(at);
  });
});

/** So that silence is knowledge: at least so many tables and relations of each clean sample are recognised. */
const UNDERSTOOD: Readonly<Record<string, readonly [tables: number, relations: number]>> = {
  "shanghai-2023-medical-assistance.xlsx": [3, 70],
  "tianjin-2023-medical-assistance.xlsx": [2, 34],
  "shanghai-2023-service-capacity.xlsx": [1, 5],
  "shanghai-2022-resident-insurance.xlsx": [1, 1],
};

test.each(Object.entries(UNDERSTOOD))(
  "%s is understood, not passed over",
  (clean, [least, leastRelations]) => {
    const { tables, relations } = inspected(clean);
    expect(tables.length).toBeGreaterThanOrEqual(least);
    expect(relations.length).toBeGreaterThanOrEqual(leastRelations);
  },
);
