import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { amountOf, sumOf } from "../../src/core/number";
import { chanceOfGapBelow, chanceOfHit, likelyReach, spanReach } from "./rounding-odds";

const PAGE = join(__dirname, "../../docs/rounding.md");
const BEGIN = "<!-- odds:begin -->";
const END = "<!-- odds:end -->";
const TERMS = [2, 3, 4, 6, 8, 12, 16, 24, 32, 64];

/** As finding/exactness.ts reckons it. */
function reckoned(terms: number): number {
  return Math.min(1, Math.sqrt(6 / (Math.PI * (terms + 1))));
}

function oddsTable(): string {
  const rows = TERMS.map((terms) => {
    const beyond = 1 - chanceOfGapBelow(terms, likelyReach(terms));
    return [
      terms,
      chanceOfHit(terms).toFixed(3),
      reckoned(terms).toFixed(3),
      likelyReach(terms),
      spanReach(terms),
      beyond < 1e-12 ? "0" : beyond.toExponential(0),
    ].join(" | ");
  });
  return [
    "| terms | hits, exactly | hits, as reckoned | likely reach | span reach | lawful gaps beyond the likely reach |",
    "|---|---|---|---|---|---|",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

test("the page quotes the odds as they are", () => {
  const text = readFileSync(PAGE, "utf8");
  if (process.env["UPDATE_GOLDEN"] === "1") {
    const [before = "", after = ""] = [text.split(BEGIN)[0], text.split(END)[1]];
    writeFileSync(PAGE, `${before}${BEGIN}\n${oddsTable()}\n${END}${after}`);
  }
  expect(readFileSync(PAGE, "utf8").split(BEGIN)[1]?.split(END)[0]?.trim()).toBe(oddsTable());
});

test("the reckoned chance of a hit is right to three hundredths from three terms on", () => {
  for (const terms of TERMS.filter((one) => 3 <= one))
    expect(Math.abs(chanceOfHit(terms) - reckoned(terms))).toBeLessThan(0.03);
});

test("a lawful gap goes beyond the likely reach less than once in a thousand sums of four terms or more", () => {
  for (const terms of TERMS.filter((one) => 4 <= one))
    expect(1 - chanceOfGapBelow(terms, likelyReach(terms))).toBeLessThan(0.001);
});

test.each([3, 6, 16])("figures drawn and rounded one by one hit as often: %i terms", (terms) => {
  // A fixed sequence (xorshift, Marsaglia 2003), so that the count is the same on every run.
  let seed = 20240519;
  const next = (): number => {
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    return (seed >>> 0) % 100000;
  };
  const DRAWN = 4000;
  let hits = 0;
  for (let at = 0; at < DRAWN; at += 1) {
    const figures = Array.from({ length: terms }, () => amountOf(next()).div(1000));
    const total = sumOf(figures).toDecimalPlaces(0);
    if (sumOf(figures.map((figure) => figure.toDecimalPlaces(0))).equals(total)) hits += 1;
  }
  expect(Math.abs(hits / DRAWN - chanceOfHit(terms))).toBeLessThan(0.02);
});
