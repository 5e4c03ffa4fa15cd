import { addressOf } from "../../core/grid";
import type { Report } from "../../core/inspect";
import type { Words } from "../words/words";
import type { CorrectionView } from "./report-view";

/** What is to be told of corrections: those simply followed say nothing. */
export function correctionViews({ corrections, tables }: Report, words: Words): readonly CorrectionView[] {
  return corrections.flatMap(({ correction, table, fate }) => {
    if (fate === "followed") return [];
    const { at } = correction.anchor;
    const now = tables.find(({ id }) => id === table)?.anchor.at ?? at;
    const say = words.recognition.fates[fate];
    return [{ correction, words: say(at.sheet, addressOf(at), addressOf(now)), lost: fate === "lost" }];
  });
}
