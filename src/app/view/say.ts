import type { CellRef } from "../../core/grid";
import { addressOf, columnName, qualified } from "../../core/grid";
import type { Finding, RuleId, Suspect } from "../../core/inspect";
import type { Fact, Said, SaidFigures } from "../words/said";
import type { Words } from "../words/words";
import { onceWorded } from "./once-worded";
import { sharedLabel } from "./shared-label";
import { oneLine, tidy } from "./tidy";

/** `E7` on the sheet one is speaking of, `表3!E7` elsewhere. */
export function cellName(at: CellRef, home: string): string {
  return at.sheet === home ? addressOf(at) : qualified(at);
}

const LABELS: ReadonlySet<Fact> = new Set(["part", "whole"]);

/** A finding's facts, ready for its rule's words. */
export function saidOf(words: Words, finding: Finding): Said {
  const { facts, cells } = finding;
  const at = cells[0];
  return {
    cell: addressOf(at),
    rowName: String(at.row + 1),
    columnName: columnName(at.column),
    row: labelOf(facts.rowLabel),
    column: labelOf(facts.columnLabel),
    expected: facts.expected,
    actual: facts.actual,
    gap: facts.gap === null ? null : gapWords(words, facts.gap, facts.unit),
    over: facts.over,
    unit: facts.unit ?? "",
    figures: figuresOf(finding),
    more: (name) => (LABELS.has(name) ? labelOf(facts.more[name] ?? null) : (facts.more[name] ?? null)),
  };
}

function figuresOf({ workings }: Finding): SaidFigures | null {
  const [working] = workings;
  if (working === undefined) return null;
  const { about, labels } = sharedLabel([...working.lines.map(({ label }) => label), working.resultLabel]);
  const names = labels.map((label) => label.replace(/[(（][^()（）]*[)）]$/u, "").trim());
  const products: string[][] = [];
  working.lines.forEach(({ operation }, place) => {
    const last = products.at(-1);
    const name = names[place] ?? "";
    if (last === undefined || operation === "plus") products.push([name]);
    else last.push(name);
  });
  return { about, products, result: names.at(-1) ?? "" };
}

/** What does not fit, in one or two sentences with the figures in them. */
export const whatOf = onceWorded((words, finding: Finding) =>
  words.rules[finding.rule].what(saidOf(words, finding)),
);

export function ruleName(words: Words, rule: RuleId): string {
  return words.rules[rule].name;
}

/** What a cell shows, said: an empty one is called blank. */
export function shownAs(words: Words, text: string): string {
  const said = oneLine(text);
  return said === "" ? words.report.blank : said;
}

/** Why this cell: `相邻两位颠倒；改后 2 条关系都平衡。` */
export function suspectReason(words: Words, finding: Finding, suspect: Suspect): string {
  const slip = suspect.slip === null ? null : words.slips[suspect.slip].reason;
  const reason = words.phrases.suspectReason(slip, suspect.mends, suspect.keeps);
  const broken = finding.workings.filter(({ verdict }) => verdict === "inconsistent").length;
  // The others of its story have findings of their own; they need naming only where this change alone mends too little.
  if (suspect.also.length === 0 || broken <= suspect.mends) return reason;
  const home = finding.cells[0].sheet;
  return `${reason}${words.language === "en" ? " " : ""}${words.phrases.together(suspect.also.map((at) => cellName(at, home)))}`;
}

/** A gap with its unit; between per cents it is told in percentage points. */
export function gapWords(words: Words, gap: string, unit: string | null): string {
  if (gap.endsWith("%")) return words.phrases.points(gap.slice(0, -1));
  if (unit === "%") return words.phrases.points(gap);
  return words.phrases.withUnit(gap, unit ?? "");
}

/** The suspect that the headline may name: the first, where it is more likely than all others together. */
export function leadingSuspect(finding: Finding): Suspect | null {
  const [first] = finding.suspects;
  return first !== undefined && first.proposed !== null && 0.5 <= first.confidence ? first : null;
}

function labelOf(label: string | null): string | null {
  const said = tidy(label ?? "").replace(/^其中[：:、，,]?\s*/, "");
  return said === "" ? null : said;
}
