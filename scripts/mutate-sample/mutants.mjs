import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

// Stryker's and tsx's own packages are asked for through them: they are no packages of this project.
const own = createRequire(import.meta.url);
const stryker = createRequire(own.resolve("@stryker-mutator/core"));
const { build } = createRequire(own.resolve("tsx/package.json"))("esbuild");

/** Every mutant of a room of the core with the text it replaces, and the room's files with all of them inside, asleep: Stryker's own. */
export async function mutantsOf(room) {
  const { createInjector } = stryker("typed-inject");
  const { createInstrumenter } = stryker("@stryker-mutator/instrumenter");
  const { commonTokens } = stryker("@stryker-mutator/api/plugin");
  const silent = new Proxy(
    {},
    { get: (_, name) => (String(name).startsWith("is") ? () => false : () => {}) },
  );
  const instrumenter = createInjector()
    .provideValue(commonTokens.logger, silent)
    .provideValue(commonTokens.getLogger, () => silent)
    .injectFunction(createInstrumenter);
  const files = filesIn(join("src/core", room), (name) => name.endsWith(".ts") && !name.endsWith("index.ts"));
  const before = new Map(files.map((name) => [name, readFileSync(name, "utf8")]));
  const found = await instrumenter.instrument(
    files.map((name) => ({ name, content: before.get(name), mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [], noHeader: false },
  );
  return {
    mutants: found.mutants.map((mutant) => ({
      ...mutant,
      id: Number(mutant.id),
      original: textAt(before.get(mutant.fileName), mutant.location),
    })),
    sources: new Map(found.files.map(({ name, content }) => [name, content])),
  };
}

function textAt(text, { start, end }) {
  const lines = text.split("\n").slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return lines.join("\n");
}

/** The files of a folder, or the one file that is named, with their whole paths, in order. */
export function filesIn(path, fits) {
  const whole = join(process.cwd(), path);
  if (!statSync(whole).isDirectory()) return [whole];
  const names = readdirSync(whole, { recursive: true }).map(String).filter(fits);
  return names.sort().map((name) => join(whole, name));
}

const MUTATED = /stryMutAct_9fa48\("(\d+)"\)/g;
const COVERED = /stryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g;

/**
 * Writes tests and what they test into one script, a function of what it names below that answers the test files, each with a function that
 * loads it. A mutant wakes where `MUTANTS.awake` is its number; where `covers`, each tells `MUTANTS.met` when it is passed.
 */
export async function bundle(script, tests, sources, covers) {
  const awake = (_, id) => `(MUTANTS.awake === ${id})`;
  const met = (_, ids) => (covers ? `MUTANTS.met(${ids.replace(/"/g, "")})` : "0");
  const plugin = {
    name: "mutants",
    setup(bundler) {
      bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path.includes("node_modules")) return undefined;
        const source = sources.get(path)?.replace(MUTATED, awake).replace(COVERED, met);
        const contents = source ?? readFileSync(path, "utf8");
        return { contents: contents.replace(/\b__dirname\b/g, JSON.stringify(dirname(path))), loader: "ts" };
      });
    },
  };
  const loads = tests.map(
    (test) => `[${JSON.stringify(relative("", test))}, () => require(${JSON.stringify(test)})],`,
  );
  const { outputFiles } = await build({
    stdin: { contents: `exports.files = [${loads.join("\n")}];`, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    logLevel: "error",
    plugins: [plugin],
  });
  const NAMES = "exports, require, test, it, describe, expect, MUTANTS";
  writeFileSync(script, `(function (${NAMES}) {${outputFiles[0].text}\nreturn exports.files;})`);
  return script;
}
