import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dependencies, devDependencies } from "../../package.json";
import { rootFolder } from "./files";

type Row = readonly string[];

/** The rows of the table under a heading, without its own two. */
function tableUnder(heading: string): readonly Row[] {
  const page = readFileSync(join(rootFolder(), "docs/dependencies.md"), "utf8");
  const section = page.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));
}

function manifestOf(name: string): { readonly license?: string } {
  const text = readFileSync(join(rootFolder(), "node_modules", name, "package.json"), "utf8");
  return JSON.parse(text) as { readonly license?: string };
}

/** The rooms that may use a package, as dependency-cruiser holds them. */
function roomsOf(name: string): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is what dependency-cruiser itself requires.
  const { forbidden } = require("../../.dependency-cruiser.cjs") as {
    readonly forbidden: readonly { readonly name: string; readonly comment?: string }[];
  };
  return forbidden
    .flatMap((rule) => {
      const room = /^npm:(.+)$/.exec(rule.name)?.[1];
      const packages = rule.comment?.split("may use: ")[1]?.split(", ") ?? [];
      return room !== undefined && packages.some((one) => name === one || isIn(name, one)) ? [room] : [];
    })
    .join(", ");
}

function isIn(name: string, scope: string): boolean {
  return scope.endsWith("/") && name.startsWith(scope);
}

const SHIPPED = tableUnder("What is shipped");
const TOOLS = tableUnder("What builds and tests it");

test("the page names the packages that package.json names, and no other", () => {
  expect(SHIPPED.map(([name]) => name)).toEqual(Object.keys(dependencies).sort());
  expect(TOOLS.map(([name]) => name)).toEqual(Object.keys(devDependencies).sort());
});

test.each([...SHIPPED, ...TOOLS].map(([name = "", licence = ""]) => [name, licence] as const))(
  "%s is under %s",
  (name, licence) => {
    expect(manifestOf(name).license).toBe(licence);
  },
);

test.each(SHIPPED.map(([name = "", , rooms = ""]) => [name, rooms] as const))(
  "%s may be used in %s, as the rooms have it",
  (name, rooms) => {
    expect(roomsOf(name)).toBe(rooms);
  },
);

test("every package is there for a reason, and pinned", () => {
  for (const row of [...SHIPPED, ...TOOLS]) expect(row.at(-1)?.length).toBeGreaterThan(4);
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

const FREE = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"]);

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>;
}

test("nothing that is shipped, however deep, is under a licence that binds its users", () => {
  const lock = JSON.parse(readFileSync(join(rootFolder(), "package-lock.json"), "utf8")) as Lock;
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== "" && dev !== true);
  expect(shipped.length).toBeGreaterThan(Object.keys(dependencies).length);
  const other = shipped.filter(([, { license }]) => !FREE.has(license ?? ""));
  expect(other.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
