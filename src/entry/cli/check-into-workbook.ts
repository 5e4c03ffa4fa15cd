import type { FailureJson, ProfileId, Words } from "../../app";
import { checkingNow, checkWorkbook, doneEarlier, keptNotes, reportSheet } from "../../app";
import type { ExitStatus } from "./command";
import { CallError } from "./command";
import type { Io } from "./io";
import { openWorkbook, troubleSentence } from "./open-workbook";
import { saveCopy } from "./save-copy";

/** Checks one workbook and writes a copy of it that holds the report as a sheet. */
export async function checkIntoWorkbook(
  files: readonly string[],
  failures: readonly FailureJson[],
  output: string,
  profile: ProfileId | null,
  io: Io,
  words: Words,
): Promise<ExitStatus> {
  const [file] = files;
  if (file === undefined || 1 < files.length || 0 < failures.length)
    throw new CallError(failures[0]?.message ?? words.commandLine.oneFileOnly);
  const opened = await openWorkbook(file, io, words);
  if (!opened.ok) throw new CallError(opened.failure.message);
  const checked = await checkWorkbook(opened.workbook, checkingNow(profile));
  if (!checked.ok) throw new CallError(troubleSentence(checked.trouble, words));
  const done = doneEarlier(await keptNotes(opened.workbook));
  const written = await opened.workbook.writeReport(reportSheet(done, checked.value, words));
  if (!written.ok) throw new CallError(troubleSentence(written.trouble, words));
  await saveCopy(opened.workbook, file, output, io, words);
  io.out(`${words.phrases.reportWritten(written.value)}\n`);
  return checked.value.report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
