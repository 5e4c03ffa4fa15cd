import type { MarkRequest } from "../../port";
import { markRequests } from "../mark-requests";
import { standingEdits } from "../journal";
import { standingOf } from "../standing";
import { openFindings } from "../view/visible";
import { wordsIn } from "../words/words-in";
import type { Model } from "./model";

/** The marks a model calls for: findings that were explained, and are as they were then, or ignored leave none. */
export function marksOf(model: Model): readonly MarkRequest[] {
  const findings = openFindings(model).filter(
    (finding) => standingOf(finding, model.notes, model.earlier) !== "explained",
  );
  return markRequests(findings, standingEdits(model.journal), wordsIn(model.settings.language));
}
