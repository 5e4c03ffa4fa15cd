import type { FailureJson, Language, ProfileId, WorkbookJson } from "../../app";
import {
  checkingNow,
  checkWorkbook,
  doneEarlier,
  htmlSection,
  keptNotes,
  printReport,
  wordsIn,
  workbookJson,
} from "../../app";
import type { Io } from "./io";
import { mistakeSentence, openWorkbook, troubleSentence } from "./open-workbook";

/** What is asked of every file alike; plain data, since it goes to threads. */
export interface CheckCall {
  readonly language: Language;
  readonly format: "pretty" | "json" | "html";
  readonly relations: boolean;
  readonly profile: ProfileId | null;
  readonly width: number;
}

/** What came of one file: its part of the answer, or why there is none. */
export type FileResult =
  | { readonly is: "checked"; readonly errors: number; readonly part: string | WorkbookJson }
  | { readonly is: "failed"; readonly failure: FailureJson };

/** Checks one file. A mistake of ours in one file does not stop the others, so it becomes that file's failure. */
export async function checkFile(file: string, call: CheckCall, io: Io): Promise<FileResult> {
  const words = wordsIn(call.language);
  try {
    const opened = await openWorkbook(file, io, words);
    if (!opened.ok) return { is: "failed", failure: opened.failure };
    const checked = await checkWorkbook(opened.workbook, checkingNow(call.profile));
    if (!checked.ok)
      return {
        is: "failed",
        failure: { file, kind: checked.trouble.is, message: troubleSentence(checked.trouble, words) },
      };
    const { report } = checked.value;
    const done = doneEarlier(await keptNotes(opened.workbook));
    const part = {
      json: () => workbookJson(file, report, words, call.relations),
      html: () => htmlSection(file, checked.value, words, done),
      pretty: () => printReport(file, checked.value, words, call.width, done),
    }[call.format]();
    return {
      is: "checked",
      errors: report.findings.filter(({ severity }) => severity === "error").length,
      part,
    };
  } catch (mistake) {
    return ourMistake(file, mistake, call.language);
  }
}

/** The result of a file at which our own code went wrong. */
export function ourMistake(file: string, mistake: unknown, language: Language): FileResult {
  const message = mistakeSentence(mistake, wordsIn(language));
  return { is: "failed", failure: { file, kind: "our-mistake", message } };
}
