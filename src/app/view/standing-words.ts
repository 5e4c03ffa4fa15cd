import type { Finding } from "../../core/inspect";
import type { Done } from "../done";
import { standingOf } from "../standing";
import type { Words } from "../words/words";
import type { FindingItem } from "./report-view";

/** How a finding stands since the last check (`新增`), or null where there is nothing to tell. */
export function standingName(
  finding: Finding,
  { notes, earlier }: Pick<Done, "notes" | "earlier">,
  words: Words,
): string | null {
  const standing = standingOf(finding, notes, earlier);
  return standing === null ? null : words.phrases.standings[standing];
}

/** How a finding stands and what a person has said of it (`已说明：口径不同`, `新增`), or nothing. */
export function standingWords(
  { standingName, explanation }: Pick<FindingItem, "standingName" | "explanation">,
  words: Words,
): string {
  return [standingName, explanation].filter((part) => part !== null).join(words.phrases.colon);
}
