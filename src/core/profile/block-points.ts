import type { ScoreForm } from "../form";
import { sharingLines } from "../form";
import type { Amount } from "../number";
import { amountOf, largest, sumOf } from "../number";
import type { Block, BlockPoints, Profile } from "./profile";
import { scoreIn } from "./printed-score";

const BLOCKS: readonly (readonly [Block, RegExp])[] = [
  ["satisfaction", /满意/],
  ["cost", /^成本/],
  ["output", /产出/],
  ["benefit", /(效益|效果)/],
];

/** What a first-level heading is about, or null. */
export function blockOf(heading = ""): Block | null {
  return BLOCKS.find(([, fits]) => fits.test(heading))?.[0] ?? null;
}

/** The points of each block of a form, as its indicators' weights make them; null where a line's block or weight is not known. */
export function blockPoints(form: ScoreForm): ReadonlyMap<Block, Amount> | null {
  const sums = new Map<Block, Amount>();
  for (const line of sharingLines(form)) {
    if (line.weight === null) continue;
    const block = blockOf(line.levels[0]);
    const weight = scoreIn(line.weight);
    if (block === null || weight === null) return null;
    sums.set(block, sumOf([sums.get(block) ?? amountOf(0), weight]));
  }
  return sums;
}

/** How many figures of a profile's layout the points agree with, the closest layout counted; 0 where they fit none. */
export function fittingFigures({ layouts }: Profile, points: ReadonlyMap<Block, Amount>): number {
  return largest([0, ...layouts.filter((layout) => fits(layout, points)).map((layout) => layout.length)]);
}

function fits(layout: readonly BlockPoints[], points: ReadonlyMap<Block, Amount>): boolean {
  const known = layout.flatMap(({ blocks }) => blocks);
  return (
    [...points.keys()].every((block) => known.includes(block)) &&
    layout.every(({ blocks, points: wanted }) =>
      sumOf(blocks.flatMap((block) => points.get(block) ?? [])).equals(amountOf(wanted)),
    )
  );
}
