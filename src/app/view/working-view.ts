import type { Working, WorkingLine } from "../../core/inspect";
import type { Words } from "../words/words";
import type { WorkingLineView, WorkingView } from "./finding-view";
import { sharedLabel } from "./shared-label";
import { cellName, gapWords, ruleName, shownAs } from "./say";
import { tidyPath } from "./tidy";
import { workingText } from "./working-text";

const SIGNS: Readonly<Record<WorkingLine["operation"], string>> = {
  plus: "+",
  minus: "−",
  times: "×",
  over: "+",
  under: "÷",
};

/** A relation laid out as on paper, line by line and in one line. */
export function workingView(words: Words, working: Working, unit: string | null, home: string): WorkingView {
  const { about, labels } = sharedLabel([...working.lines.map(({ label }) => label), working.resultLabel]);
  const lines = working.lines.map((line, place) => ({
    ...lineView(line, place, working, home),
    label: labels[place] ?? "",
  }));
  const result =
    working.result === null ? null : { at: working.result, cell: cellName(working.result, home) };
  const verdictWords =
    working.verdict === "inconsistent" && working.gap !== null
      ? words.phrases.differs(gapWords(words, working.gap, unit))
      : words.verdicts[working.verdict];
  const ending = {
    computed: working.computed,
    label: labels.at(-1) ?? "",
    printed: shownAs(words, working.printed),
  };
  const printed = `${tidyPath(working.resultLabel)} ${ending.printed}`.trim();
  const computed = working.computed === null ? null : `= ${working.computed}`;
  return {
    title: [ruleName(words, working.rule), result?.cell ?? ""].filter((part) => part !== "").join(" "),
    about,
    verdict: working.verdict,
    verdictWords,
    lines,
    computed,
    printed,
    ending,
    result,
    text: words.phrases.workingText(
      [workingText(words, working, lines), ...(computed === null ? [] : [computed])].join(" "),
      printed,
    ),
  };
}

function lineView(
  line: WorkingLine,
  place: number,
  working: Working,
  home: string,
): Omit<WorkingLineView, "label"> {
  const before = working.lines[place - 1];
  const factor = line.factor === null ? "" : `${line.factor} × `;
  const figure = /^[-−－](?=[\d.])(.*)$/u.exec(line.printed.trim())?.[1] ?? null;
  const negative = figure !== null && factor === "";
  const folded = negative && line.operation === "plus";
  const printed = folded ? figure : negative ? `(${line.printed.trim()})` : line.printed.trim();
  return {
    sign: folded ? SIGNS.minus : signOf(line, before),
    printed: `${factor}${printed === "" ? "—" : printed}`,
    at: line.at,
    cell: cellName(line.at, home),
  };
}

/** The first figure needs a sign only where it is taken away; what stands under the bar is divided by once. */
function signOf(line: WorkingLine, before: WorkingLine | undefined): string {
  if (before === undefined) return line.operation === "minus" ? SIGNS.minus : "";
  return line.operation === "under" && before.operation === "under" ? SIGNS.plus : SIGNS[line.operation];
}
