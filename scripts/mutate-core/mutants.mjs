import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

// Stryker's and tsx's own packages are asked for through them: they are no packages of this project.
const own = createRequire(import.meta.url);
const stryker = createRequire(own.resolve("@stryker-mutator/core"));
const { build } = createRequire(own.resolve("tsx/package.json"))("esbuild");

/** Every mutant of a room of the core, and its files with all of them inside, asleep: Stryker's own. */
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
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
  const found = await instrumenter.instrument(
    files.map((name) => ({ name, content: readFileSync(name, "utf8"), mutate: true })),
    options,
  );
  return {
    mutants: found.mutants.map((mutant) => ({ ...mutant, id: Number(mutant.id) })),
    sources: new Map(found.files.map(({ name, content }) => [name, content])),
  };
}

/** The files of a folder, or the one file that is named, with their whole paths. */
export function filesIn(path, fits) {
  const whole = join(process.cwd(), path);
  if (!statSync(whole).isDirectory()) return [whole];
  return readdirSync(whole, { recursive: true })
    .map(String)
    .filter(fits)
    .map((name) => join(whole, name));
}

const MUTATED = /stryMutAct_9fa48\("(\d+)"\)/g;
const COVERED = /stryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g;

/**
 * All tests and what they test as one script, a function of what it names below. A mutant wakes where `MUTANTS.awake` is its number;
 * where `covers`, each tells `MUTANTS.met` when it is passed.
 */
export async function bundled(tests, sources, covers) {
  const awake = (_, id) => `(MUTANTS.awake === ${id} && MUTANTS.met(${id}))`;
  const met = (_, ids) => (covers ? `MUTANTS.met(${ids.replace(/"/g, "")})` : "0");
  const plugin = {
    name: "mutants",
    setup(bundler) {
      bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path.includes("node_modules")) return undefined;
        const source = sources.get(path)?.replace(MUTATED, awake).replace(COVERED, met);
        const contents = (source ?? readFileSync(path, "utf8")).replace(
          /\b__dirname\b/g,
          JSON.stringify(dirname(path)),
        );
        return { contents, loader: "ts" };
      });
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: tests.map((test) => `require(${JSON.stringify(test)});`).join("\n"),
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    logLevel: "error",
    plugins: [plugin],
  });
  return new Script(`(function (require, test, it, describe, expect, MUTANTS) {${outputFiles[0].text}\n})`);
}
