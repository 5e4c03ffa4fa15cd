import type { XlsxWorkbook } from "../../adapter/xlsx";
import type { Words } from "../../app";
import { awaitingCalculation, cautionsOf } from "../../app";
import { CallError } from "./command";
import type { Io } from "./io";
import { troubleSentence } from "./open-workbook";

/**
 * Writes the workbook as it now stands to `output`, which must not be the file it came from. Says on standard error,
 * before it writes, that a signature will be lost, and which formulas of the copy hold results from before the changes.
 */
export async function saveCopy(
  workbook: XlsxWorkbook,
  input: string,
  output: string,
  io: Io,
  words: Words,
): Promise<void> {
  if (io.samePath(input, output)) throw new CallError(words.commandLine.outputIsInput);
  const bytes = workbook.save();
  if (!bytes.ok) throw new CallError(troubleSentence(bytes.trouble, words));
  const { losesSignature } = workbook;
  const awaiting = awaitingCalculation(workbook.reading().sheets, workbook.changedCells());
  for (const caution of cautionsOf({ losesSignature, awaiting }, input, words)) io.err(`${caution}\n`);
  await io.writeFile(output, bytes.value).catch(() => {
    throw new CallError(words.commandLine.notWritten(output));
  });
}

/** Whether a path is meant for a workbook. */
export function isWorkbookPath(path: string): boolean {
  return /\.xls[xm]$/i.test(path);
}
