// `npm run mutate:sample -- ROOM [COUNT] [SEED]`: so many mutants of a room of the core, drawn by a seed, against all tests that speak of the core.
// They are Stryker's mutants, but each meets only the tests that pass its place, those first that killed its neighbours: minutes where
// `npm run mutate` takes hours. Each has a process of its own, so that no mutant lives in what another one left behind; and a kill counts only
// if the same tests pass in a fresh process without it. MUTATE_TESTS names other tests, as it does there. Files of properties take most of the
// time and are left out unless they are named.
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { bundle, filesIn, mutantsOf } from "./mutate-sample/mutants.mjs";

const TESTS = process.env.MUTATE_TESTS ?? "test/core,test/docs/golden.test.ts,test/inspect";
const FLOOR = 85;
const [room, count = "300", seed = "1"] = process.argv.slice(2);
if (room === undefined) throw new Error("which room? npm run mutate:sample -- number");

/** How often each test has killed in a file so far. */
const kills = new Map();
/** Rows of tests that were seen to pass without a mutant, in a process of their own. */
const sound = new Set();

const folder = mkdtempSync(join(tmpdir(), "hebiao-sample-"));
/** The processes that run tests. One in a mutant that never ends hears nothing, not even that its parent is gone. */
const running = new Set();
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    for (const child of running) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });
try {
  process.exitCode = await sample();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function sample() {
  const { mutants, sources } = await mutantsOf(room);
  const files = TESTS.split(",").flatMap((path) =>
    filesIn(path, (name) => /(?<!property)\.test\.ts$/.test(name)),
  );
  const covering = await bundle(join(folder, "covering.cjs"), files, sources, true);
  const { tests, passing, onLoading } = await coverage(covering);
  const plain = await bundle(join(folder, "plain.cjs"), files, sources, false);
  console.log(`${room}: ${mutants.length} mutants, ${tests.length} tests`);
  // What is computed once, on loading (words, patterns), is left out, as in stryker.config.mjs.
  const able = mutants.filter(({ id }) => passing.has(id) || !onLoading.has(id));
  const drawn = shuffled(able, Number(seed)).slice(0, Number(count));
  const score = { survived: 0, unpassed: 0, brokenOff: 0 };
  for (const [at, mutant] of drawn.entries()) {
    const passed = passing.get(mutant.id) ?? [];
    const end = await endOf(mutant, passed, plain, tests);
    if (end === "broken off") score.brokenOff += 1;
    if ((at + 1) % 25 === 0) console.log(`… ${at + 1} tried`);
    if (end !== "survives") continue;
    score.survived += 1;
    if (passed.length === 0) score.unpassed += 1;
    console.log(`${at + 1}. ${described(mutant)}, passed by ${passed.length} tests`);
  }
  const percent = (100 * (drawn.length - score.survived)) / drawn.length;
  console.log(
    `${room}, seed ${seed}: ${drawn.length} of ${able.length} mutants tried, ${score.survived} survived (${score.unpassed} passed by no test), ${score.brokenOff} broken off for time or memory: ${percent.toFixed(1)} %`,
  );
  return percent < FLOOR ? 1 : 0;
}

/** All tests with the time they take, which of them pass each mutant, and the mutants met on loading. */
async function coverage(script) {
  const passing = new Map();
  const tests = [];
  const { onLoading } = await inProcess({ script, awake: -1, tests: null }, (told) => {
    if (told.failed !== null)
      console.log(`left out, for it fails without a mutant: ${told.name}: ${told.failed}`);
    else for (const id of told.met) passing.set(id, [...(passing.get(id) ?? []), tests.length]);
    tests.push(told);
    return 600_000;
  });
  return { tests, passing, onLoading: new Set(onLoading) };
}

/** What becomes of a mutant: "survives", "killed", or "broken off" where a test never ended or took all memory. */
async function endOf({ id, fileName }, passed, script, all) {
  const worth = (at) => (kills.get(`${fileName} ${at}`) ?? 0) / (5 + all[at].took);
  const row = [...passed].sort((a, b) => worth(b) - worth(a) || all[a].took - all[b].took);
  if (row.length === 0) return "survives";
  const { killer, ended } = await tried(id, row, script, all);
  if (killer === null) return "survives";
  const until = row.slice(0, row.indexOf(killer) + 1);
  const control = sound.has(until.join()) ? null : (await tried(-1, until, script, all)).killer;
  if (control !== null) {
    console.log(`left out, for it fails alone without a mutant: ${all[control].name}`);
    return endOf(
      { id, fileName },
      passed.filter((at) => at !== control),
      script,
      all,
    );
  }
  sound.add(until.join());
  kills.set(`${fileName} ${killer}`, (kills.get(`${fileName} ${killer}`) ?? 0) + 1);
  return ended ? "killed" : "broken off";
}

/** The first of a row of tests that fails with a mutant in a fresh process, and whether that one came to an end. */
async function tried(awake, row, script, all) {
  let running = row[0];
  const tests = row.map((at) => ({ at, file: all[at].file, place: all[at].place }));
  const { killer } = await inProcess({ script, awake, tests }, ({ begun }) => {
    running = begun;
    return 20_000 + 20 * all[begun].took;
  });
  return killer === undefined ? { killer: running, ended: false } : { killer, ended: true };
}

/** Has tests run in a fresh process; `hear` is told what it tells, and says how long to wait for the next. Empty where it was broken off. */
function inProcess(order, hear) {
  return new Promise((done) => {
    const child = fork(new URL("mutate-sample/run-tests.mjs", import.meta.url), {
      execArgv: ["--max-old-space-size=3000"],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    running.add(child);
    let last = {};
    const wait = (time) => setTimeout(() => child.kill("SIGKILL"), time);
    let timer = wait(120_000);
    child.on("message", (told) => {
      clearTimeout(timer);
      if (told.end) last = told;
      timer = wait(told.end ? 10_000 : hear(told));
    });
    child.on("exit", () => {
      clearTimeout(timer);
      running.delete(child);
      done(last);
    });
    child.send(order);
  });
}

function shuffled(list, from) {
  const drawn = [...list];
  let state = from;
  for (let at = drawn.length - 1; 0 < at; at -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = Math.floor((state / 2_147_483_648) * (at + 1));
    [drawn[at], drawn[other]] = [drawn[other], drawn[at]];
  }
  return drawn;
}

function described({ id, fileName, location, original, replacement, mutatorName }) {
  const short = (text) => text.replace(/\s+/g, " ").slice(0, 90);
  return `${relative("src/core", fileName)}:${location.start.line + 1} #${id} ${mutatorName} «${short(original)}» => «${short(replacement)}»`;
}
