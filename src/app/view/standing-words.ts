import type { Words } from "../words/words";
import type { FindingItem } from "./report-view";

/** How a finding stands and what a person has said of it (`已说明：口径不同`, `新增`), or nothing. */
export function standingWords(
  { standingName, explanation }: Pick<FindingItem, "standingName" | "explanation">,
  words: Words,
): string {
  return [standingName, explanation].filter((part) => part !== null).join(words.phrases.colon);
}
