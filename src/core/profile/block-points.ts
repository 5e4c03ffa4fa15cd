import type { ScoreForm } from "../form";
import type { Amount } from "../number";
import { amountOf, sumOf } from "../number";
import type { Block, Profile } from "./profile";
import { scoreIn } from "./printed-score";

const BLOCKS: readonly (readonly [Block, RegExp])[] = [
  ["satisfaction", /满意/],
  ["cost", /^成本/],
  ["output", /产出/],
  ["benefit", /(效益|效果)/],
];

/** What a first-level heading is about, or null. */
export function blockOf(heading: string): Block | null {
  return BLOCKS.find(([, fits]) => fits.test(heading))?.[0] ?? null;
}

/** The points of each block of a form, as its indicators' weights make them; null where a line's block or weight is not known. */
export function blockPoints({ lines }: ScoreForm): ReadonlyMap<Block, Amount> | null {
  const sums = new Map<Block, Amount>();
  for (const line of lines) {
    const block = blockOf(line.levels[0] ?? "");
    const weight = scoreIn(line.weight);
    if (line.weight?.at.row !== line.at.row) continue;
    if (block === null || weight === null) return null;
    sums.set(block, sumOf([sums.get(block) ?? amountOf(0), weight]));
  }
  return sums.size === 0 ? null : sums;
}

/** Whether the points are laid out as one of the profile's layouts has it; null where it sets none. */
export function fitsLayout({ layouts }: Profile, points: ReadonlyMap<Block, Amount>): boolean | null {
  if (layouts.length === 0) return null;
  return layouts.some((layout) => {
    const known = layout.flatMap(({ blocks }) => blocks);
    const rest = [...points.keys()].filter((block) => !known.includes(block));
    return (
      rest.length === 0 &&
      layout.every(({ blocks, points: wanted }) =>
        sumOf(blocks.flatMap((block) => points.get(block) ?? [])).equals(amountOf(wanted)),
      )
    );
  });
}
