// The process in which tests are run with one mutant awake, or, to see what passes where, with none: told what to do by ../mutate-sample.mjs.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { Script } from "node:vm";

const own = createRequire(import.meta.url);
const { expect } = createRequire(own.resolve("jest"))("expect");

// Where the parent is gone, nobody waits for the rest.
process.once("disconnect", () => process.exit());
process.once("message", ({ script, awake, tests }) => {
  const mutants = { awake, met: () => {} };
  const load = loader(script, mutants);
  const work = tests === null ? coverage(load, mutants) : firstToFail(load, tests);
  work.then((told) => process.send({ end: true, ...told }, () => process.exit()));
});

/** Runs tests one after another until one fails: that one is the killer. */
async function firstToFail(load, tests) {
  for (const { at, file, place } of tests) {
    process.send({ begun: at });
    if ((await troubleOf(load, file, place)) !== null) return { killer: at };
  }
  return { killer: null };
}

/** Runs all tests, and tells of each which mutants it met. */
async function coverage(load, mutants) {
  const onLoading = new Set();
  let touched = onLoading;
  mutants.met = (...ids) => {
    for (const id of ids) touched.add(id);
  };
  for (const file of load.files) {
    touched = onLoading;
    const count = load(file).length;
    for (let place = 0; place < count; place += 1) {
      touched = new Set();
      const begun = performance.now();
      const failed = await troubleOf(load, file, place);
      const { name } = load(file)[place];
      process.send({ file, place, name, failed, took: performance.now() - begun, met: [...touched] });
    }
  }
  return { onLoading: [...onLoading] };
}

/** The first line of what a test throws, or null; one that cannot be loaded fails as well. */
async function troubleOf(load, file, place) {
  try {
    await load(file)[place].run();
    return null;
  } catch (trouble) {
    return String(trouble).split("\n")[0];
  }
}

/** Answers the tests of a file by its name, loaded once. */
function loader(script, mutants) {
  let found = [];
  let heads = [];
  const test = (name, run) => found.push({ name: [...heads, name].join(" › "), run });
  const describe = (name, body) => {
    heads = [...heads, name];
    body();
    heads = heads.slice(0, -1);
  };
  test.each = eachOf(test);
  describe.each = eachOf(describe);
  // What tells of a whole file when it is over has nothing to tell here, where its tests run one by one.
  globalThis.afterAll = () => {};
  const fill = new Script(readFileSync(script, "utf8"), { filename: script }).runInThisContext();
  const files = new Map(fill({}, own, test, test, describe, expect, mutants));
  const loaded = new Map();
  const load = (file) => {
    if (loaded.has(file)) return loaded.get(file);
    found = [];
    files.get(file)();
    loaded.set(file, found);
    return found;
  };
  load.files = [...files.keys()];
  return load;
}

function eachOf(one) {
  return (rows) => (name, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      const left = [...values];
      const filled = name.replace(/%[sidj]/g, () => String(left.shift()));
      one(filled, () => body(...values));
    }
  };
}
