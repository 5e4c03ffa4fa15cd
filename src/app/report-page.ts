import { htmlPage } from "./print/html-page";
import { htmlSection } from "./print/html-report";
import type { Model } from "./session/model";
import { wordsIn } from "./words/words-in";

/** The report as a page of its own, with the words of the button that prints it. */
export interface ReportPage {
  /** What a file or a window of it is called. */
  readonly title: string;
  /** A whole document. */
  readonly html: string;
  readonly print: string;
  readonly hint: string;
}

/** The report of the last check and of all that was said and written since; null before the first check. */
export function reportPage({ checked, notes, journal, earlier, settings }: Model): ReportPage | null {
  if (checked === null) return null;
  const words = wordsIn(settings.language);
  const title = `${words.report.sheetName} ${checked.name.replace(/\.[^.]*$/, "")}`;
  const section = htmlSection(checked.name, checked, words, { notes, journal, earlier });
  const { print, printHint } = words.report;
  return { title, html: htmlPage([section], words, title), print, hint: printHint };
}
