// Breaks the Excel adapter in the ways that matter most, one at a time, in a copy, and shows which test turns red:
// `npm run mutate:office`. A mutant that no test sees fails the run.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// A sync with nothing queued sends nothing, so a mutant that only adds syncs must queue between them.
const ROOM = "src/adapter/office";

const MUTANTS = [
  {
    name: "forgets the load of what was written",
    file: "change-cells.ts",
    from: "range.load(CELL_PROPERTIES);",
    to: "",
  },
  {
    name: "forgets the load of the formulas",
    file: "read-blocks.ts",
    from: '"values,text,formulas,numberFormat"',
    to: '"values,text,numberFormat"',
  },
  {
    name: "forgets the load of a sheet's protection",
    file: "look-at-cells.ts",
    from: 'sheet.protection.load("protected");',
    to: "void sheet;",
  },
  {
    name: "syncs for every sheet while reading",
    file: "read-sheets.ts",
    from: [
      "const asked = sheets.map((listed) => {",
      `    return { listed, used };
  });`,
    ],
    to: [
      "const asked = []; for (const listed of sheets) {",
      "    await talk.sync(); asked.push({ listed, used }); }",
    ],
  },
  {
    name: "syncs for every sheet while marking",
    file: "marks.ts",
    from: "    const mine = marks.filter(",
    to: `    await talk.sync();
    const mine = marks.filter(`,
  },
  {
    name: "syncs for every rectangle while writing",
    file: "change-cells.ts",
    from: [
      "const sent = request.map((block) => {",
      `      return { block, range };
    });`,
    ],
    to: [
      "const sent = []; for (const block of request) {",
      "      await talk.sync(); sent.push({ block, range }); }",
    ],
  },
  {
    name: "writes without comparing the old text",
    file: "write-cells.ts",
    from: "  if (text !== was) throw",
    to: "  if (text !== was && was === null) throw",
  },
  {
    name: "writes over formulas",
    file: "write-cells.ts",
    from: "  if (formula !== null) throw",
    to: "  if (formula === undefined) throw",
  },
  {
    name: "does not look at what was written",
    file: "write-cells.ts",
    from: "  if (wrong !== undefined) {",
    to: "  if (wrong !== undefined && edits.length === 0) {",
  },
];

process.exitCode = tryMutants();

function tryMutants() {
  const copy = mkdtempSync(join(tmpdir(), "hebiao-mutants-"));
  try {
    for (const name of ["src", "test", "package.json", "jest.config.cjs", "tsconfig.json"])
      cpSync(name, join(copy, name), { recursive: true });
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "junction");
    const sound = redTests(copy);
    if (0 < sound.length) {
      console.error(`mutants: the tests are red without any: ${sound[0]}`);
      return 1;
    }
    const survivors = MUTANTS.filter((mutant) => !isSeen(copy, mutant));
    console.log(`mutants: ${MUTANTS.length - survivors.length} of ${MUTANTS.length} seen`);
    return survivors.length === 0 ? 0 : 1;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function isSeen(copy, { name, file, from, to }) {
  const path = join(copy, ROOM, file);
  const before = readFileSync(path, "utf8");
  const replies = [to].flat();
  const after = [from].flat().reduce((text, one, at) => {
    if (!text.includes(one)) throw new Error(`${name}: ${file} no longer holds what was to be changed`);
    return text.replace(one, () => replies[at]);
  }, before);
  writeFileSync(path, after);
  const red = redTests(copy);
  writeFileSync(path, before);
  console.log(`${red.length === 0 ? "✗ nobody sees" : "✓"} ${name} (${file})`);
  for (const test of red.slice(0, 3)) console.log(`    red: ${test}`);
  if (3 < red.length) console.log(`    and ${red.length - 3} more`);
  return 0 < red.length;
}

/** The names of the adapter's tests that fail, with their files. */
function redTests(copy) {
  const report = join(copy, "jest.json");
  rmSync(report, { force: true });
  spawnSync(
    process.execPath,
    [
      join("node_modules", "jest", "bin", "jest.js"),
      "--silent",
      "--runInBand",
      "--json",
      `--outputFile=${report}`,
      "test/adapter/office/",
    ],
    { cwd: copy, stdio: "ignore" },
  );
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.slice(copy.length + 1);
    const red = assertionResults.filter((one) => one.status === "failed");
    if (red.length === 0 && status === "failed") return [`${file}: ${message.split("\n")[0]}`];
    return red.map(({ fullName }) => `${file}: ${fullName}`);
  });
}
