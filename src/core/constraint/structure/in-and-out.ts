import type { Part } from "./sum";

/** What an opening stock comes to with two movements of which nobody said which way they go: one comes in and the other goes out. */
export function inAndOut(opening: number, one: number, other: number): readonly (readonly Part[])[] {
  return [1, -1].map((sign) => [
    { line: opening, factor: 1 },
    { line: one, factor: sign },
    { line: other, factor: -sign },
  ]);
}
