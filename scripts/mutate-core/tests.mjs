import { createRequire } from "node:module";
import { Script } from "node:vm";

const own = createRequire(import.meta.url);
const { expect } = createRequire(own.resolve("jest"))("expect");

/** The tests of a script, each with its name and a function; `mutants` is what the script asks for its mutants. */
export function testsOf(script, mutants) {
  const tests = [];
  let heads = [];
  const test = (name, run) => tests.push({ name: [...heads, name].join(" › "), run });
  test.each = eachOf(test);
  const describe = (name, body) => {
    heads = [...heads, name];
    body();
    heads = heads.slice(0, -1);
  };
  describe.each = eachOf(describe);
  within(60_000, () => script.runInThisContext()(own, test, test, describe, expect, mutants));
  return tests;
}

function eachOf(one) {
  return (rows) => (name, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      const left = [...values];
      one(
        name.replace(/%[sidj]/g, () => String(left.shift())),
        () => body(...values),
      );
    }
  };
}

/** Runs a function that may never end; throws where it takes longer than so many milliseconds. */
export function within(milliseconds, run) {
  globalThis.toRun = run;
  return new Script("toRun()").runInThisContext({ timeout: milliseconds });
}
