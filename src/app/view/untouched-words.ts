import type { Grid } from "../../core/grid";
import { figureOf, wordsOf } from "../../core/grid";
import type { Checked } from "../check";
import type { WhyUntouched } from "../words/phrases";
import type { Words } from "../words/words";
import { onceWorded } from "./once-worded";

/** The sheets on which nothing was checked, each with its reason; a large one is looked through only once. */
export const untouchedWords = onceWorded((words: Words, { report, grids }: Checked): readonly string[] =>
  report.untouched
    // An empty sheet hides nothing from the person, so nothing is said of it beside tables that were checked.
    .filter(({ reason }) => reason !== "empty" || report.tables.length === 0)
    .map(({ sheet, reason }) => {
      const grid = grids.find((one) => one.sheet === sheet);
      const why: WhyUntouched =
        reason === "no-table" && grid !== undefined && isMostlyWords(grid) ? "words" : reason;
      return words.phrases.untouched(sheet, why);
    }),
);

/** More cells of words than these for one with a figure: a list of targets or a letter holds a few (`≥70%`, a date). */
const WORDS_FOR_A_FIGURE = 4;

function isMostlyWords({ cells }: Grid): boolean {
  const all = cells.flat();
  const figures = all.filter((cell) => figureOf(cell) !== null).length;
  return figures * WORDS_FOR_A_FIGURE < all.filter((cell) => wordsOf(cell) !== "").length;
}
