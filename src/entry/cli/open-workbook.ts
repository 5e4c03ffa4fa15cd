import type { XlsxWorkbook } from "../../adapter/xlsx";
import { openXlsx } from "../../adapter/xlsx";
import type { FailureJson, Words } from "../../app";
import { troubleWords } from "../../app";
import type { Io } from "./io";

/** A workbook, or why its file cannot be used. */
export type Opened =
  | { readonly ok: true; readonly workbook: XlsxWorkbook }
  | { readonly ok: false; readonly failure: FailureJson };

/** Opens a workbook file. Whatever is wrong with it is an answer, never an exception. */
export async function openWorkbook(file: string, io: Io, words: Words): Promise<Opened> {
  const fail = (kind: string, message: string): Opened => ({ ok: false, failure: { file, kind, message } });
  if ((await io.kindOf(file)) === null) return fail("no-such-file", words.commandLine.noSuchFile(file));
  const bytes = await io.readFile(file).catch(() => null);
  if (bytes === null) return fail("unreadable-file", words.commandLine.unreadable(file));
  const opened = openXlsx(bytes, nameOf(file));
  if (opened.ok) return { ok: true, workbook: opened.value };
  return fail(opened.trouble.is, troubleSentence(opened.trouble, words));
}

/** What happened and what to do, as one line. */
export function troubleSentence(trouble: Parameters<typeof troubleWords>[1], words: Words): string {
  const { what, todo } = troubleWords(words, trouble);
  return words.language === "en" ? `${what} ${todo}` : `${what}${todo}`;
}

/** What our own code did wrong, said so that it can be passed on. */
export function mistakeSentence(mistake: unknown, words: Words): string {
  // By its shape and not by its class, for a mistake may come from another thread.
  const { message } = (mistake ?? {}) as { readonly message?: unknown };
  return troubleSentence(
    { is: "our-mistake", message: typeof message === "string" ? message : String(mistake) },
    words,
  );
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
