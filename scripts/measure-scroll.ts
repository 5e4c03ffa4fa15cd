// How smoothly a thousand findings scroll: `npm run measure:scroll` over the last build (`npm run build -- --env stories`).
// The browser's own compositor scrolls, as under a finger; its trace says which frames were shown and which were dropped.
import { resolve } from "node:path";
import type { CDPSession } from "playwright-core";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { serve } from "./serve.mjs";

/** Pixels down the list, and pixels a second: some five screens a second is as fast as anybody reads. */
const DISTANCE = 16_000;
const SPEED = 4_000;

void measure().then(({ shown, dropped, seconds, slowest }) => {
  const rate = shown / seconds;
  console.log(
    `scroll: 1000 findings, ${DISTANCE} px in ${seconds.toFixed(2)} s: ${rate.toFixed(1)} frames a second, ` +
      `${shown} shown, ${dropped} dropped, longest between two ${slowest.toFixed(1)} ms`,
  );
});

interface Smoothness {
  readonly shown: number;
  readonly dropped: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly slowest: number;
}

async function measure(): Promise<Smoothness> {
  const found = await findBrowser();
  if (found === null) throw new Error("no browser to measure with");
  const site = await serve(resolve("dist", "web"));
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
    await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline.frame"] });
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
  /** Microseconds. */
  readonly ts: number;
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
  };
}
