// How smoothly a thousand findings scroll: `npm run measure:scroll` over the last build (`npm run build -- --env stories`),
// or over the folder that is named.
// The browser's own compositor scrolls, as under a finger; its trace says which frames were shown and which were dropped.
import { join, resolve } from "node:path";
import type { CDPSession } from "playwright-core";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

/** Pixels down the list, and pixels a second: some five screens a second is as fast as anybody reads. */
const DISTANCE = 16_000;
const SPEED = 4_000;
/** What Chromium's trace calls one turn of a thread. */
const TASK = "ThreadControllerImpl::RunTask";
/** Which frames were shown, and what the threads did for how long. */
const CATEGORIES = [
  "disabled-by-default-devtools.timeline.frame",
  "devtools.timeline",
  "toplevel",
  "__metadata",
];
/** Milliseconds a frame lasts at 60 a second. */
const FRAME = 1000 / 60;

void measure().then(({ shown, dropped, seconds, slowest, work }) => {
  const rate = shown / seconds;
  console.log(
    `scroll: 1000 findings, ${DISTANCE} px in ${seconds.toFixed(2)} s: ${rate.toFixed(1)} frames a second, ` +
      `${shown} shown, ${dropped} dropped, longest between two ${slowest.toFixed(1)} ms`,
  );
  const { each, scripting, layout, painting, longest } = work;
  console.log(
    `main thread: ${each.toFixed(1)} ms of processor time a frame of ${FRAME.toFixed(1)} ms (scripting ${scripting.toFixed(1)}, ` +
      `layout ${layout.toFixed(1)}, painting ${painting.toFixed(1)}), longest task ${longest.toFixed(1)} ms`,
  );
});

interface Smoothness {
  readonly shown: number;
  readonly dropped: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly slowest: number;
  readonly work: Work;
}

/** How long the page's own thread ran for a frame of a sixtieth of a second, on the average, and at one go; milliseconds. */
interface Work {
  readonly each: number;
  readonly scripting: number;
  readonly layout: number;
  readonly painting: number;
  readonly longest: number;
}

async function measure(): Promise<Smoothness> {
  const found = await findBrowser();
  if (found === null) throw new Error("no browser to measure with");
  const site = await serve(resolve(process.argv[2] ?? join("dist", "web")));
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 720 } });
    await page.goto(`${site.address}/stories.html?story=thousand&language=zh-CN&theme=light`);
    await page.locator("[data-finding]").first().waitFor();
    const client = await page.context().newCDPSession(page);
    // The first scroll warms up what every later one has ready.
    await scroll(client, -2_000, SPEED);
    await scroll(client, 2_000, SPEED);
    await browser.startTracing(page, { categories: CATEGORIES });
    await scroll(client, -DISTANCE, SPEED);
    return smoothnessOf(await browser.stopTracing());
  } finally {
    await browser.close();
    site.close();
  }
}

async function scroll(client: CDPSession, by: number, speed: number): Promise<void> {
  await client.send("Input.synthesizeScrollGesture", {
    x: 175,
    y: 560,
    yDistance: by,
    speed,
    gestureSourceType: "mouse",
  });
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds; `tdur` is for how much of `dur` its thread really ran, whatever else the machine was doing. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** From the first frame shown to the last. */
function smoothnessOf(trace: Buffer): Smoothness {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: readonly TraceEvent[] };
  const at = (name: string): readonly number[] =>
    traceEvents
      .filter((event) => event.name === name)
      .map(({ ts }) => ts / 1000)
      .sort((a, b) => a - b);
  const shown = at("DrawFrame");
  const [first = 0, last = 0] = [shown[0], shown[shown.length - 1]];
  const gaps = shown.slice(1).map((time, place) => time - (shown[place] ?? time));
  return {
    shown: shown.length,
    dropped: at("DroppedFrame").filter((time) => first <= time && time <= last).length,
    seconds: (last - first) / 1000,
    slowest: Math.max(0, ...gaps),
    work: workOf(traceEvents, first, last),
  };
}

/** What the page's own thread did: all of it, and the parts worth telling apart. */
function workOf(events: readonly TraceEvent[], first: number, last: number): Work {
  const page = events.find((event) => event.name === "thread_name" && event.args?.name === "CrRendererMain");
  const own = events.filter(
    ({ ph, pid, tid, ts }) =>
      ph === "X" && pid === page?.pid && tid === page.tid && first * 1000 <= ts && ts <= last * 1000,
  );
  const spent = (...names: readonly string[]): number =>
    outermost(own.filter(({ name }) => names.includes(name))).reduce((sum, { tdur = 0 }) => sum + tdur, 0) /
    1000;
  const frames = Math.max(1, Math.round((last - first) / FRAME));
  return {
    each: spent(TASK) / frames,
    scripting: spent("FunctionCall", "EvaluateScript", "RunMicrotasks") / frames,
    layout: spent("UpdateLayoutTree", "Layout") / frames,
    painting: spent("PrePaint", "Paint", "Layerize", "Commit") / frames,
    longest: Math.max(0, ...own.filter(({ name }) => name === TASK).map(({ tdur = 0 }) => tdur / 1000)),
  };
}

/** Events that lie in no other of them: a painting, say, is told once more for what it holds. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return [...events]
    .sort((a, b) => a.ts - b.ts)
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
