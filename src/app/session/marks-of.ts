import type { MarkRequest } from "../../port";
import { markRequests } from "../mark-requests";
import { standingOf } from "../standing";
import { openFindings } from "../view/visible";
import { wordsIn } from "../words/words-in";
import type { Model } from "./model";

/** The marks a model calls for: findings that were explained, and are as they were then, or ignored leave none. */
export function marksOf(model: Model): readonly MarkRequest[] {
  const findings = openFindings(model).filter(
    (finding) => standingOf(finding, model.notes, model.earlier) !== "explained",
  );
  const changes = model.journal.flatMap(({ receipt }) => receipt.edits);
  return markRequests(findings, changes, wordsIn(model.settings.language));
}
