// `npm run mutate:core -- ROOM [SECONDS] [SEED]`: mutants of a room of the core, drawn by chance until the time is over, against all tests that speak of
// the core. The mutants are Stryker's, but tests and mutants share one process, and a mutant meets only the tests that pass
// it, those first that killed its neighbours: minutes where `npm run mutate` takes hours. What survives is printed.
import { relative } from "node:path";
import { performance } from "node:perf_hooks";
import { bundled, filesIn, mutantsOf } from "./mutate-core/mutants.mjs";
import { testsOf, within } from "./mutate-core/tests.mjs";

const TESTS = ["test/core", "test/docs/golden.test.ts", "test/inspect"];
const FLOOR = 85;
/** A mutant that is met so many times more often than the code it stands in goes round in circles. */
const MOST_ROUNDS = 50;

const [room, seconds = "300", seed = "1"] = process.argv.slice(2);
if (room === undefined) throw new Error("which room? npm run mutate:core -- number");
// A promise that a killed test leaves behind is nobody's.
process.on("unhandledRejection", () => {});

const { mutants, sources } = await mutantsOf(room);
const files = TESTS.flatMap((path) => filesIn(path, (name) => name.endsWith(".test.ts")));
const covered = await coverage(await bundled(files, sources, true));
const plain = await bundled(files, sources, false);
const waking = { awake: -1, met: () => true };
const tests = testsOf(plain, waking);
console.log(`${room}: ${mutants.length} mutants, ${tests.length} tests`);

/** By mutant: the tests that pass it, each with its time, and how often it is met at most; null where it is met on loading only. */
async function coverage(script) {
  const passed = new Map();
  const onLoading = new Set();
  const counts = new Uint32Array(mutants.length);
  let touched = null;
  const met = (...ids) => {
    for (const id of ids) {
      if (touched === null) onLoading.add(id);
      else if (counts[id]++ === 0) touched.push(id);
    }
    return true;
  };
  for (const [at, { name, run }] of testsOf(script, { awake: -1, met }).entries()) {
    touched = [];
    counts.fill(0);
    const begun = performance.now();
    try {
      await within(300_000, run);
    } catch (trouble) {
      console.log(`left out, for it fails without a mutant: ${name}: ${String(trouble).split("\n")[0]}`);
      continue;
    }
    const took = performance.now() - begun;
    for (const id of touched) {
      const known = passed.get(id) ?? { by: [], most: 0 };
      known.by.push({ at, took });
      passed.set(id, { by: known.by, most: Math.max(known.most, counts[id]) });
    }
  }
  for (const id of onLoading) if (!passed.has(id)) passed.set(id, null);
  return passed;
}

/** How often each test has killed in a file so far. */
const kills = new Map();

async function survives({ id, fileName }) {
  const passing = covered.get(id);
  if (passing === undefined) return true;
  const worth = ({ at, took }) => (kills.get(`${fileName} ${at}`) ?? 0) / (5 + took);
  for (const one of [...passing.by].sort((a, b) => worth(b) - worth(a) || a.took - b.took)) {
    let rounds = 0;
    waking.met = () => {
      rounds += 1;
      if (20_000 + MOST_ROUNDS * passing.most < rounds) throw new Error("round in circles");
      return true;
    };
    if (!(await fails(id, tests[one.at], 3_000 + 20 * one.took))) continue;
    kills.set(`${fileName} ${one.at}`, (kills.get(`${fileName} ${one.at}`) ?? 0) + 1);
    return false;
  }
  return true;
}

async function fails(id, test, most) {
  waking.awake = id;
  try {
    await within(most, test.run);
    return false;
  } catch {
    return true;
  } finally {
    waking.awake = -1;
  }
}

function shuffled(list, from) {
  const drawn = [...list];
  let state = from;
  for (let at = drawn.length - 1; 0 < at; at -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = state % (at + 1);
    [drawn[at], drawn[other]] = [drawn[other], drawn[at]];
  }
  return drawn;
}

const end = Date.now() + Number(seconds) * 1000;
let tried = 0;
let alive = 0;
for (const mutant of shuffled(mutants, Number(seed))) {
  if (end < Date.now()) break;
  // What is computed once, on loading (words, patterns), is left out, as in stryker.config.mjs.
  if (covered.get(mutant.id) === null) continue;
  tried += 1;
  if (!(await survives(mutant))) continue;
  alive += 1;
  const { line } = mutant.location.start;
  const by = covered.get(mutant.id)?.by.length ?? 0;
  console.log(
    `${relative("src/core", mutant.fileName)}:${line + 1} ${mutant.mutatorName}, passed by ${by} tests => ${mutant.replacement.replace(/\s+/g, " ").slice(0, 100)}`,
  );
}
const score = (100 * (tried - alive)) / tried;
console.log(`${room}: tried ${tried} of ${mutants.length}, survived ${alive}: ${score.toFixed(1)} %`);
if (score < FLOOR) process.exitCode = 1;
