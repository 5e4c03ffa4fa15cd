import type { CellRef, Edit } from "../core/grid";
import { refKey } from "../core/grid";
import type { Finding, Severity } from "../core/inspect";
import type { MarkRequest } from "../port";
import { headlineOf } from "./view/finding-item";
import { whatOf } from "./view/say";
import type { Words } from "./words/words";

const GRAVEST: readonly Severity[] = ["error", "verify", "notice"];

/**
 * One mark for each cell that a finding points at, in the colour of its gravest finding, with what is wrong as its
 * note; and one for each other cell that was changed, with what it was.
 */
export function markRequests(
  findings: readonly Finding[],
  changes: readonly Edit[],
  words: Words,
): readonly MarkRequest[] {
  const marks = new Map<string, MarkRequest>();
  const put = (at: CellRef, colour: MarkRequest["colour"], note: string): void => {
    if (!marks.has(refKey(at))) marks.set(refKey(at), { at, colour, note });
  };
  for (const severity of GRAVEST)
    for (const finding of findings)
      if (finding.severity === severity) put(headlineOf(words, finding).at, severity, whatOf(words, finding));
  for (const { at, was } of changes) put(at, "changed", words.phrases.changedFrom(was));
  return [...marks.values()];
}
