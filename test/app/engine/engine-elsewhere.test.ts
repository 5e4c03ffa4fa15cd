import { readFileSync } from "node:fs";
import { openXlsx } from "../../../src/adapter/xlsx";
import type { EngineThread } from "../../../src/app";
import { SAMPLE_NAMES } from "../../../src/app";
import { EngineElsewhere } from "../../../src/app/engine/engine-elsewhere";
import { engineHere } from "../../../src/app/engine/engine-here";
import { inspectWorkbook } from "../../../src/app/session/engine";
import type { Grid } from "../../../src/core/grid";
import { cellRef, makeGrid } from "../../../src/core/grid";
import { Stopped } from "../../../src/port";
import { allocationTable, basesTable, money } from "../allocation-fixture";
import { sampleGrid } from "../fixture";
import { ThreadHere } from "./thread-here";

const UNWATCHED = { told: () => undefined, stopped: () => false };
const GRIDS = [sampleGrid()];

function gridsOf(sample: string): readonly Grid[] {
  const opened = openXlsx(readFileSync(`samples/${sample}-draft.xlsx`), sample);
  if (!opened.ok) throw new Error(opened.trouble.is);
  return opened.value.reading().sheets;
}

/** The engine over threads that are begun one after the other, and those threads. */
function elsewhere(inspect = inspectWorkbook): { engine: EngineElsewhere; threads: ThreadHere[] } {
  const threads: ThreadHere[] = [];
  const begin = (): EngineThread => {
    const thread = new ThreadHere(inspect);
    threads.push(thread);
    return thread;
  };
  return { engine: new EngineElsewhere(begin, engineHere()), threads };
}

test.each(SAMPLE_NAMES)(
  "%s: another thread reports and plans exactly what the page itself would",
  async (sample) => {
    const grids = gridsOf(sample);
    const here = engineHere();
    const { engine, threads } = elsewhere();
    const report = await here.inspect(grids, {}, UNWATCHED);
    expect(await engine.inspect(grids, {}, UNWATCHED)).toEqual(report);
    const checked = { name: sample, grids, skipped: [], report, at: 0 };
    for (const purpose of ["safe-fixes", "recalculation"] as const)
      expect(await engine.plan(purpose, checked, {})).toEqual(await here.plan(purpose, checked, {}));
    expect(threads).toHaveLength(1);
    expect(threads[0]?.asked.filter(({ is }) => is === "sheet")).toHaveLength(grids.length);
  },
);

test("relations come a slice at a time, each when the page has taken in the one before", async () => {
  const [first] = (await engineHere().inspect(GRIDS, {}, UNWATCHED)).relations;
  if (first === undefined) throw new Error("no relation");
  // Three slices of a hundred thousand cells, and what is left.
  const relations = Array.from({ length: 320_000 / (1 + first.terms.length) }, () => first);
  const { engine, threads } = elsewhere((grids, options) => ({
    ...inspectWorkbook(grids, options),
    relations,
  }));
  const report = await engine.inspect(GRIDS, {}, UNWATCHED);
  expect(report.relations).toHaveLength(relations.length);
  expect(threads[0]?.asked.map(({ is }) => is).filter((is) => is === "go-on")).toHaveLength(4);
});

test("what departs from the rounding of its column is told from another thread as well", async () => {
  const slipped = allocationTable((row, column, cell) => (row === 5 && column === 1 ? money(532.08) : cell));
  const grids = [slipped, basesTable()].map(makeGrid);
  const { engine } = elsewhere();
  const { allocations } = await engine.inspect(grids, {}, UNWATCHED);
  expect(allocations.flatMap(({ departures }) => departures)).toEqual([
    { at: cellRef("分配表", 5, 1), unit: "丙区", printed: "532.08", due: "523.08" },
  ]);
});

test("another thread allocates exactly what the page itself would, and makes the same sheet of it", async () => {
  const grids = [allocationTable(), basesTable()].map(makeGrid);
  const here = engineHere();
  const { engine, threads } = elsewhere();
  const first = { draft: null, begin: null, write: "values" } as const;
  const begun = await here.allocate(first, grids, {});
  expect(begun.outcome.is).toBe("planned");
  expect(await engine.allocate(first, grids, {})).toEqual(begun);
  for (const change of [{ total: "5200" }, { total: "五千" }, { cap: "800" }, { before: "分配表!A4:D11" }]) {
    const question = { ...first, draft: { ...begun.draft, ...change } };
    expect(await engine.allocate(question, grids, {})).toEqual(await here.allocate(question, grids, {}));
    const made = await engine.allocationMade(question.draft, grids, {});
    expect(made).toEqual(await here.allocationMade(question.draft, grids, {}));
    expect(made === null).toBe(change.total === "五千");
  }
  expect(threads).toHaveLength(1);
});

test("sheets that have not changed are not sent again, and what is gone may be forgotten", async () => {
  const [first, second] = [sampleGrid(), sampleGrid({ "2,1": "66.25" })];
  const { engine, threads } = elsewhere();
  await engine.inspect([first], {}, UNWATCHED);
  await engine.inspect([first, { ...second, sheet: "又一张" }], {}, UNWATCHED);
  await engine.inspect([second], {}, UNWATCHED);
  const asked = threads[0]?.asked ?? [];
  expect(asked.filter(({ is }) => is === "sheet")).toHaveLength(3);
  expect(asked.flatMap((one) => (one.is === "keep" ? [one.grids.length] : []))).toEqual([0, 1, 0]);
});

test("stop ends the check at once, and the next one begins a new thread with the same answer", async () => {
  const { engine, threads } = elsewhere();
  const dropped = engine.inspect(GRIDS, {}, UNWATCHED);
  const told = expect(dropped).rejects.toThrow(Stopped);
  await until(() => threads[0]?.asked.some(({ is }) => is === "inspect") === true);
  engine.stop();
  await told;
  expect(threads[0]?.ended).toBe(true);
  expect(await engine.inspect(GRIDS, {}, UNWATCHED)).toEqual(inspectWorkbook(GRIDS));
  expect(threads).toHaveLength(2);
});

test("stop while nothing is asked leaves the thread alone", async () => {
  const { engine, threads } = elsewhere();
  await engine.inspect(GRIDS, {}, UNWATCHED);
  engine.stop();
  expect(threads[0]?.ended).toBe(false);
});

test("a check that nobody waits for any more is not even asked", async () => {
  const { engine, threads } = elsewhere();
  await expect(engine.inspect(GRIDS, {}, { ...UNWATCHED, stopped: () => true })).rejects.toThrow(Stopped);
  expect(threads[0]?.asked).toEqual([]);
});

const UNFIT: readonly (readonly [string, () => EngineThread])[] = [
  [
    "a page that has no workers",
    () => {
      throw new Error("Worker is not defined");
    },
  ],
  ["a policy that forbids them", () => deadBeforeReady],
  ["an engine that cannot be fetched there", () => unfit],
];
const silent: EngineThread = {
  post: () => undefined,
  listen: () => undefined,
  onDeath: () => undefined,
  end: () => undefined,
};
const deadBeforeReady: EngineThread = { ...silent, onDeath: (died) => setTimeout(() => died("refused"), 0) };
const unfit: EngineThread = {
  ...silent,
  listen: (heard) => setTimeout(() => heard({ is: "unfit", why: "ChunkLoadError" }), 0),
};

test.each(UNFIT)(
  "%s: the engine works here, with the same answer, and is not tried again",
  async (_, begin) => {
    let begun = 0;
    const counted = (): EngineThread => {
      begun += 1;
      return begin();
    };
    const engine = new EngineElsewhere(counted, engineHere());
    expect(await engine.inspect(GRIDS, {}, UNWATCHED)).toEqual(inspectWorkbook(GRIDS));
    expect(await engine.inspect(GRIDS, {}, UNWATCHED)).toEqual(inspectWorkbook(GRIDS));
    expect(begun).toBe(1);
  },
);

test("a thread that dies in the middle is told as a mistake, and the next check has a new one", async () => {
  const { engine, threads } = elsewhere();
  const told = expect(engine.inspect(GRIDS, {}, UNWATCHED)).rejects.toThrow("out of memory");
  await until(() => threads[0]?.asked.some(({ is }) => is === "inspect") === true);
  threads[0]?.die("out of memory");
  await told;
  expect(await engine.inspect(GRIDS, {}, UNWATCHED)).toEqual(inspectWorkbook(GRIDS));
});

test("what the engine throws in its thread is told as a mistake here, and the thread goes on", async () => {
  let first = true;
  const { engine, threads } = elsewhere((grids, profile) => {
    if (!first) return inspectWorkbook(grids, profile);
    first = false;
    throw new Error("a mistake of ours");
  });
  await expect(engine.inspect(GRIDS, {}, UNWATCHED)).rejects.toThrow("a mistake of ours");
  expect(await engine.inspect(GRIDS, {}, UNWATCHED)).toEqual(inspectWorkbook(GRIDS));
  expect(threads).toHaveLength(1);
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

test("a check that is called off while sheets are sent leaves the thread to the check after it", async () => {
  const { engine, threads } = elsewhere();
  let stopped = false;
  const dropped = engine.inspect(GRIDS, {}, { ...UNWATCHED, stopped: () => stopped });
  const told = expect(dropped).rejects.toThrow(Stopped);
  await until(() => threads[0]?.asked.some(({ is }) => is === "sheet") === true);
  stopped = true;
  engine.stop();
  const next = engine.inspect(GRIDS, {}, UNWATCHED);
  await told;
  expect(await next).toEqual(inspectWorkbook(GRIDS));
  expect(threads.map(({ ended }) => ended)).toEqual([false]);
});

test("a check that is called off before the thread is ready leaves one thread, which the next check uses", async () => {
  const { engine, threads } = elsewhere();
  let stopped = false;
  const told = expect(engine.inspect(GRIDS, {}, { ...UNWATCHED, stopped: () => stopped })).rejects.toThrow(
    Stopped,
  );
  stopped = true;
  engine.stop();
  await told;
  expect(await engine.inspect(GRIDS, {}, UNWATCHED)).toEqual(inspectWorkbook(GRIDS));
  expect(threads.map(({ ended }) => ended)).toEqual([false]);
});

test.each([
  ["while it is being begun", false],
  ["once it is ready", true],
])("an engine that is closed leaves no thread behind: %s", async (_, ready) => {
  const { engine, threads } = elsewhere();
  if (ready) await engine.inspect(GRIDS, {}, UNWATCHED);
  else engine.prepare();
  engine.close();
  await until(() => threads[0]?.ended === true);
  expect(threads).toHaveLength(1);
});

test("a thread that cannot have the engine is ended", async () => {
  let ended = false;
  const engine = new EngineElsewhere(() => ({ ...unfit, end: () => void (ended = true) }), engineHere());
  await engine.inspect(GRIDS, {}, UNWATCHED);
  expect(ended).toBe(true);
});
