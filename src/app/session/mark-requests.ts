import type { CellRef } from "../../core/grid";
import { refKey } from "../../core/grid";
import type { Severity } from "../../core/inspect";
import type { MarkRequest } from "../../port";
import { headlineOf } from "../view/finding-item";
import { whatOf } from "../view/say";
import { openFindings } from "../view/visible";
import type { Words } from "../words/words";
import type { Model } from "./model";

const GRAVEST: readonly Severity[] = ["error", "verify", "notice"];

/**
 * One mark for each cell that a finding points at, in the colour of its gravest finding, with what is wrong as its
 * note; and one for each cell changed in this session. Findings that were explained or ignored leave no mark.
 */
export function markRequests(model: Model, words: Words): readonly MarkRequest[] {
  const marks = new Map<string, MarkRequest>();
  const put = (at: CellRef, colour: MarkRequest["colour"], note: string): void => {
    if (!marks.has(refKey(at))) marks.set(refKey(at), { at, colour, note });
  };
  const findings = openFindings(model).filter(({ id }) => model.notes.explanations[id] === undefined);
  for (const severity of GRAVEST)
    for (const finding of findings)
      if (finding.severity === severity) put(headlineOf(words, finding).at, severity, whatOf(words, finding));
  for (const { receipt } of model.journal)
    for (const { at, was } of receipt.edits) put(at, "changed", words.phrases.changedFrom(was));
  return [...marks.values()];
}
